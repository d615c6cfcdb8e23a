"""Says in one sentence when no window can be opened, where Qt would abort the process."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from cifake_desktop.ui.translation import tr

_WHY = tr(
    "No window can be opened: the display does not answer, or a system library that Qt needs for it is missing (on"
    " Debian and Ubuntu: libxcb-cursor0). The commands inspect and scan work without a window."
)
NO_WINDOW = f"cifake-desktop: {_WHY}\n"


@contextmanager
def explaining() -> Iterator[None]:
    """While Qt connects to the display, turn its abort into `NO_WINDOW` on stderr and exit status 2.

    Qt aborts from within its message call, so the process has to end there, in the handler.
    """
    held: list[str] = []

    def handle(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            if sys.stderr is not None:
                sys.stderr.write(NO_WINDOW)
                sys.stderr.flush()
            os._exit(2)
        held.append(message)

    before = qInstallMessageHandler(handle)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        if held and sys.stderr is not None:
            sys.stderr.write("".join(f"{message}\n" for message in held))

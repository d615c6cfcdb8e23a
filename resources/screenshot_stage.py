"""The stage on which `make_screenshots.py` takes its pictures: a window with settings and findings of its own.

Everything happens in the working directory, which is a temporary one: relative paths are all that can be seen.
"""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import astuple
from pathlib import Path
from typing import Final, TypeVar

from modest_png import write_modestly
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QTextEdit, QWidget

from cifake_desktop.about.crash_log import FILE_VARIABLE as LOG_VARIABLE
from cifake_desktop.detection.library import FOLDER_VARIABLE
from cifake_desktop.provenance.trust import FILE_VARIABLE as TRUST_LIST_VARIABLE
from cifake_desktop.resources import resource
from cifake_desktop.scanning.store import FILE_VARIABLE as FINDINGS_VARIABLE
from cifake_desktop.ui.app import prepare
from cifake_desktop.ui.engine import load_engine
from cifake_desktop.ui.picture_panel import PicturePanel
from cifake_desktop.ui.settings_file import FILE_VARIABLE as SETTINGS_VARIABLE
from cifake_desktop.ui.theme import theme
from cifake_desktop.ui.window import MainWindow
from tests.cifake_desktop.provenance.signing import authority

FINDINGS: Final = Path("findings.sqlite")
PICTURES: Final = Path("Pictures")
"""A folder with the samples."""

_LONGEST: Final = 60.0  # seconds to wait for a job

Dialog = TypeVar("Dialog", bound=QDialog)
Shot = Callable[["Stage"], AbstractContextManager[QWidget]]


class NoModelError(Exception):
    """There is no model to take screenshots with."""


class Stage:
    """A window on the bundled models, with settings and findings of its own.

    Attributes:
        window: the window.

    """

    def __init__(self, size: tuple[int, int], *, right_to_left: bool) -> None:
        """Open the window; dialogs get no larger than its `size`.

        Raises:
            NoModelError: no model could be loaded.

        """
        os.environ[FOLDER_VARIABLE] = "models"
        os.environ[FINDINGS_VARIABLE] = str(FINDINGS)
        os.environ[TRUST_LIST_VARIABLE] = "trust-list.pem"
        os.environ[LOG_VARIABLE] = "crashes.txt"
        os.environ[SETTINGS_VARIABLE] = "settings.json"
        Path(os.environ[TRUST_LIST_VARIABLE]).write_text(authority().pem, encoding="ascii")
        shutil.copytree(resource("samples"), PICTURES)
        engine = load_engine()
        if engine.problem is not None:
            raise NoModelError(engine.problem)
        self._app = prepare()
        if right_to_left:
            self._app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._size = QSize(*size)
        self.window = MainWindow(lambda: engine)
        self.window.resize(self._size)
        self.window.show()
        self.settle()

    def take(self, name: str, shot: Shot, target: Path) -> None:
        """Take one shot in both themes, into files of the folder `target` that are called by its name.

        Raises:
            TimeoutError: a job of the window did not end.

        """
        with shot(self) as widget:
            widget.resize(widget.size().boundedTo(self._size))
            for text in widget.findChildren(QTextEdit):
                text.setCursorWidth(0)  # else it depends on the moment whether it is seen
            for look in ("light", "dark"):
                theme().force(dark=look == "dark")
                self.settle()
                write_modestly(widget.grab().toImage(), target / f"{name}-{look}.png", _flat_colours())
        theme().force(dark=False)

    def close(self) -> None:
        """Close the window and end what it does."""
        self.window.close()

    def settle(self, done: Callable[[], bool] = lambda: True) -> None:
        """Let the window work until it is idle and `done`, then a moment more for what it draws.

        Raises:
            TimeoutError: it was not done in time.

        """
        end = time.monotonic() + _LONGEST
        while self.window.tasks.running or not done():
            if time.monotonic() > end:
                raise TimeoutError("The window did not finish its work.")
            self._work()
        end = time.monotonic() + 0.3
        while time.monotonic() < end:
            self._work()

    def _work(self) -> None:
        self._app.processEvents()
        time.sleep(0.005)

    def examined_samples(self) -> dict[str, PicturePanel]:
        """Show the page of pictures with the samples examined, and return their panels by their names."""
        page = self.window.inspect_page
        if page.empty:
            self.window.open_samples()
            self.settle(lambda: len(page.panels) > 0 and not page.examining.busy)
        self.window.show_page(page)
        for panel in page.panels:
            panel.evidence_button.setChecked(False)
        page.grid.focus(page.panels[0])
        return {Path(panel.path).name: panel for panel in page.panels}

    @contextmanager
    def opened(self, kind: type[Dialog], open_it: Callable[[], object]) -> Iterator[Dialog]:
        """Open a dialog of this kind, and close it at the end."""
        open_it()
        dialog = next(found for found in self.window.findChildren(kind) if found.isVisible())
        self.settle()
        yield dialog
        dialog.close()
        self.settle()


def _flat_colours() -> list[str]:
    return [colour for colour in astuple(theme().colours) if isinstance(colour, str)]

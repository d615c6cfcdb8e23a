"""A process that opens the window on a picture, changes a setting, scans a folder, and prints what the window said."""

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.hardening.faults_start import start

# Imported where they are needed, as the application does it: there may be too little memory.
if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

    from cifake_desktop.ui.window import MainWindow

_LONGEST = 120.0  # seconds


def main(picture: Path, folder: Path) -> int:
    """Do it; the last line is an object: what was said, the panels, and what the setting became."""
    from PySide6.QtCore import QEvent

    from cifake_desktop.about.crash_log import CrashLog
    from cifake_desktop.ui.app import prepare
    from cifake_desktop.ui.banner import Banner
    from cifake_desktop.ui.settings import DARK_THEME, THEME
    from cifake_desktop.ui.window import MainWindow

    said: list[str] = []
    say = Banner.say

    def heard(self: Banner, text: str, *arguments: object) -> None:
        said.append(text)
        say(self, text, *arguments)  # type: ignore[arg-type]

    Banner.say = heard  # type: ignore[method-assign]
    app = prepare()
    log = CrashLog()
    if log.take_over():
        said.append("The application had ended abruptly")
    with log.watching(lambda: said.append("An error was not caught")):
        window = MainWindow()
        window.show()
        before = window._settings.get(THEME)
        window.open_paths([picture])
        _wait(app, window)
        window.open_paths([folder])
        _wait(app, window)
        window._settings.remember(THEME, DARK_THEME)
        _wait(app, window)
        shown = {
            "said": said,
            "panels": [panel.finding is not None for panel in window.inspect_page.panels],
            "rows": window.scan_page.model.rowCount(),
            "theme": [before, window._settings.get(THEME)],
        }
        window.close()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    print(json.dumps(shown), flush=True)
    return 0


def _wait(app: "QCoreApplication", window: "MainWindow") -> None:
    """Let the window work until it has been idle for a moment."""
    end = time.monotonic() + _LONGEST
    idle_since = time.monotonic()
    while time.monotonic() < end:
        app.processEvents()
        if window.tasks.running:
            idle_since = time.monotonic()
        if time.monotonic() - idle_since > 0.3:
            return
        time.sleep(0.01)
    raise TimeoutError("the window is busy for ever")


if __name__ == "__main__":
    sys.exit(start(lambda: main(Path(sys.argv[1]), Path(sys.argv[2]))))

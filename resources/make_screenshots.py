"""Takes the screenshots of the window, on the bundled model and the bundled samples, without a screen.

    python resources/make_screenshots.py

The pictures go to resources/screenshots. Text is drawn in the font that the system gives.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

RESOURCES = Path(__file__).resolve().parent
sys.path.insert(0, str(RESOURCES.parent))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "2"  # as on a high-density screen, so that the pictures stay sharp

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from cifake_desktop.ui.app import prepare  # noqa: E402
from cifake_desktop.ui.engine import Engine, load_engine  # noqa: E402
from cifake_desktop.ui.findings_table import Column  # noqa: E402
from cifake_desktop.ui.theme import theme  # noqa: E402
from cifake_desktop.ui.window import MainWindow  # noqa: E402

TARGET = RESOURCES / "screenshots"
SIZE = (1120, 760)
LONGEST = 60.0  # seconds to wait for a job


def wait_until(app: QApplication, done: Callable[[], bool]) -> None:
    """Let the window work until `done`, then a moment more for what it draws.

    Raises:
        TimeoutError: it was not done in time.

    """
    end = time.monotonic() + LONGEST
    while not done():
        if time.monotonic() > end:
            raise TimeoutError("The window did not finish its work.")
        app.processEvents()
        time.sleep(0.005)
    end = time.monotonic() + 0.3
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.005)


def take(engine: Engine) -> None:
    """Write every screenshot.

    Raises:
        TimeoutError: a job of the window did not end.

    """
    app = prepare()
    theme().force(dark=False)
    window = MainWindow(lambda: engine)
    window.resize(*SIZE)
    window.show()

    def shoot(name: str) -> None:
        wait_until(app, lambda: True)
        if not window.grab().save(str(TARGET / f"{name}.png")):
            raise OSError(f"{name}.png could not be written")

    page = window.inspect_page
    wait_until(app, lambda: window.tasks.running == 0)
    shoot("empty")

    window.open_samples()
    wait_until(app, lambda: len(page.panels) > 0 and not page.examining.busy)
    page.grid.focus(page.panels[0])
    shoot("pictures-light")
    theme().force(dark=True)
    shoot("pictures-dark")
    theme().force(dark=False)
    for panel in page.panels:
        if not panel.evidence_button.isHidden():
            panel.evidence_button.setChecked(True)
    shoot("evidence")

    # A relative path: the folder column then shows no path of the machine that takes the pictures.
    os.chdir(RESOURCES)
    window.open_paths([Path("samples")])
    table = window.scan_page.model.table
    wait_until(app, lambda: table.total > 0 and not window.scan_page.scanning)
    window.scan_page.table.sortByColumn(Column.PROBABILITY, Qt.SortOrder.DescendingOrder)
    window.scan_page.table.selectRow(0)
    shoot("scan")
    window.close()


def main() -> int:
    """Take the screenshots, if there is a model to take them with."""
    engine = load_engine()
    if engine.problem is not None:
        sys.stderr.write(f"{engine.problem}\n")
        return 1
    TARGET.mkdir(exist_ok=True)
    take(engine)
    return 0


if __name__ == "__main__":
    sys.exit(main())

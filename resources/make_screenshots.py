"""Takes the screenshots of the window, on the bundled models and the bundled samples, without a screen.

    python resources/make_screenshots.py

The pictures go to resources/screenshots; those of a full-size picture only if a bundled model answers for it. The
settings and models of whoever runs this are neither seen nor changed. Text is drawn in the font that the system gives.
"""

import os
import sys
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

RESOURCES = Path(__file__).resolve().parent
sys.path.insert(0, str(RESOURCES.parent))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "2"  # as on a high-density screen, so that the pictures stay sharp

from PIL import Image  # noqa: E402
from PIL.PngImagePlugin import PngInfo  # noqa: E402
from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from cifake_desktop.detection.library import FOLDER_VARIABLE  # noqa: E402
from cifake_desktop.provenance.trust import FILE_VARIABLE as TRUST_LIST_VARIABLE  # noqa: E402
from cifake_desktop.scanning.store import FILE_VARIABLE as FINDINGS_VARIABLE  # noqa: E402
from cifake_desktop.ui.app import prepare  # noqa: E402
from cifake_desktop.ui.card_dialog import CardDialog  # noqa: E402
from cifake_desktop.ui.compare_view import CompareView  # noqa: E402
from cifake_desktop.ui.engine import Engine, load_engine  # noqa: E402
from cifake_desktop.ui.findings_table import Column  # noqa: E402
from cifake_desktop.ui.models_dialog import ModelsDialog  # noqa: E402
from cifake_desktop.ui.picture_panel import PicturePanel  # noqa: E402
from cifake_desktop.ui.picture_viewer import PictureViewer  # noqa: E402
from cifake_desktop.ui.provenance_dialog import ProvenanceDialog  # noqa: E402
from cifake_desktop.ui.settings_dialog import SettingsDialog  # noqa: E402
from cifake_desktop.ui.settings_file import FILE_VARIABLE as SETTINGS_VARIABLE  # noqa: E402
from cifake_desktop.ui.theme import theme  # noqa: E402
from cifake_desktop.ui.window import MainWindow  # noqa: E402
from tests.cifake_desktop.provenance.signing import authority, identity, sign  # noqa: E402

TARGET = RESOURCES / "screenshots"
SIZE = (1120, 760)
# As AUTOMATIC1111's web UI writes it; the picture is a drawing, and shows only how a label is read.
GENERATION = (
    "a lighthouse at sunset, flat colours, calm sea\nNegative prompt: people, text\n"
    "Steps: 24, Sampler: DPM++ 2M, CFG scale: 6.5, Seed: 2718281828, Size: 320x240, Model: some-model, Version: v1.10.1"
)
LONGEST = 60.0  # seconds to wait for a job

Dialog = TypeVar("Dialog", bound=QWidget)


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

    def shoot(name: str, widget: QWidget = window) -> None:
        wait_until(app, lambda: True)
        if not widget.grab().save(str(TARGET / f"{name}.png")):
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

    take_photo(app, window, shoot)
    take_provenance(app, window, shoot)

    # A relative path: the folder column then shows no path of the machine that takes the pictures.
    os.chdir(RESOURCES)
    window.open_paths([Path("samples")])
    table = window.scan_page.model.table
    wait_until(app, lambda: table.total > 0 and not window.scan_page.scanning)
    window.scan_page.table.sortByColumn(Column.PROBABILITY, Qt.SortOrder.DescendingOrder)
    window.scan_page.table.selectRow(0)
    shoot("scan")
    window.show_settings()
    settings = opened(window, SettingsDialog)
    shoot("settings", settings)
    settings.close()
    window.close()


def take_photo(app: QApplication, window: MainWindow, shoot: Callable[..., None]) -> None:
    """Write the screenshots of a full-size picture, of its model's card and of the list of models.

    Raises:
        TimeoutError: a job of the window did not end.

    """

    def busy() -> bool:
        return window.tasks.running > 0

    window.show_models()
    models = opened(window, ModelsDialog)
    wait_until(app, lambda: not busy())
    shoot("models", models)
    models.close()
    panel = next((panel for panel in window.inspect_page.panels if is_photo(panel)), None)
    if panel is None:
        return
    window.inspect_page.grid.focus(panel)
    shoot("photo-panel")
    panel.enlarge_button.click()
    viewer = opened(window, PictureViewer)
    viewer.resize(1040, 800)
    wait_until(app, lambda: not busy())
    shoot("photo", viewer)
    viewer.close()
    other = next(other for other in window.inspect_page.panels if "320x240" in other.path)
    for one in (panel, other):
        one.compare_button.click()
    comparison = opened(window, CompareView)
    comparison.evidence_button.setChecked(True)
    wait_until(app, lambda: not busy())
    shoot("compare", comparison)
    comparison.close()
    panel.model_link.click()
    card = opened(window, CardDialog)
    shoot("card", card)
    card.close()


def take_provenance(app: QApplication, window: MainWindow, shoot: Callable[..., None]) -> None:
    """Write the screenshot of what one file says of itself: a sample with a generator's text, really signed.

    Raises:
        TimeoutError: it was not examined in time.

    """
    page = window.inspect_page
    with TemporaryDirectory() as folder:
        path = Path(folder) / "labelled.png"
        texts = PngInfo()
        texts.add_text("parameters", GENERATION)
        buffer = BytesIO()
        Image.open(RESOURCES / "samples" / "lighthouse-320x240.jpg").save(buffer, "PNG", pnginfo=texts)
        path.write_bytes(sign(buffer.getvalue(), "PNG", by=identity("Demo Signer", "Demo Studio")))
        page.add_paths([path])
        wait_until(app, lambda: page.panels[-1].path == str(path) and page.panels[-1].finding is not None)
        page.panels[-1].marks_link.click()
        dialog = opened(window, ProvenanceDialog)
        shoot("provenance", dialog)
        dialog.close()


def is_photo(panel: PicturePanel) -> bool:
    """Tell the full-size sample, if a model answered for it."""
    finding = panel.finding
    return finding is not None and finding.model is not None and panel.path.endswith("1600x1200.jpg")


def opened(window: MainWindow, kind: type[Dialog]) -> Dialog:
    """Return the dialog of this kind that is open.

    Raises:
        LookupError: there is none.

    """
    for dialog in window.findChildren(kind):
        if isinstance(dialog, kind) and dialog.isVisible():
            return dialog
    raise LookupError(f"No {kind.__name__} is open.")


def main() -> int:
    """Take the screenshots, if there is a model to take them with."""
    with TemporaryDirectory() as folder:
        os.environ[FOLDER_VARIABLE] = folder
        os.environ[FINDINGS_VARIABLE] = str(Path(folder) / "findings.sqlite")
        os.environ[TRUST_LIST_VARIABLE] = str(Path(folder) / "trust-list.pem")
        os.environ[SETTINGS_VARIABLE] = str(Path(folder) / "settings.json")
        Path(os.environ[TRUST_LIST_VARIABLE]).write_text(authority().pem, encoding="ascii")
        engine = load_engine()
        if engine.problem is not None:
            sys.stderr.write(f"{engine.problem}\n")
            return 1
        TARGET.mkdir(exist_ok=True)
        take(engine)
    return 0


if __name__ == "__main__":
    sys.exit(main())

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QDialog
from pytestqt.qtbot import QtBot

from cifake_desktop.detection.registry import Registry
from cifake_desktop.ui.engine import Engine, engine_of
from cifake_desktop.ui.picture_viewer import PictureViewer
from cifake_desktop.ui.window import MainWindow

Draw = Callable[..., Path]


@pytest.fixture
def window(open_window: Callable[[Engine], MainWindow], both_models: Path) -> MainWindow:
    return open_window(engine_of(Registry(both_models)))


@pytest.fixture
def enlarge(qtbot: QtBot, window: MainWindow) -> Callable[[], PictureViewer]:
    """Opens the viewer on the first panel by its key, and waits until the whole picture is there."""

    def open_it() -> PictureViewer:
        qtbot.waitUntil(lambda: window.inspect_page.panels[0].finding is not None)
        qtbot.keyClick(window.inspect_page.panels[0], Qt.Key.Key_Return)
        viewer = window.findChild(PictureViewer)
        assert isinstance(viewer, PictureViewer)
        qtbot.waitUntil(lambda: window.tasks.running == 0)
        return viewer

    return open_it


def test_a_full_size_picture_opens_with_its_evidence(
    qtbot: QtBot, window: MainWindow, enlarge: Callable[[], PictureViewer], draw: Draw
) -> None:
    window.open_paths([draw("meadow.png", 250, (1600, 1200))])
    qtbot.waitUntil(lambda: len(window.inspect_page.panels) == 1)
    viewer = enlarge()
    assert viewer.windowTitle() == "meadow.png"
    assert viewer.verdict.text().startswith("Likely AI-made · ")
    assert not viewer.evidence_button.isChecked()
    middle = viewer.view.rect().center()
    assert viewer.view.grab().toImage().pixelColor(middle) == QColor(250, 250, 250)
    qtbot.keyClick(viewer.view, Qt.Key.Key_E)
    orange = viewer.view.grab().toImage().pixelColor(middle)
    assert orange.red() - orange.blue() > 100
    assert viewer.legend.isVisible()
    viewer.strength.setValue(0)
    assert viewer.view.grab().toImage().pixelColor(middle) == QColor(250, 250, 250)


def test_the_viewer_opens_with_evidence_where_the_panel_shows_it(
    qtbot: QtBot, window: MainWindow, enlarge: Callable[[], PictureViewer], draw: Draw
) -> None:
    window.open_paths([draw("a.png", 250, (300, 200))])
    qtbot.waitUntil(lambda: len(window.inspect_page.panels) == 1)
    qtbot.waitUntil(lambda: window.inspect_page.panels[0].evidence_button.isVisible())
    qtbot.keyClick(window.inspect_page.panels[0], Qt.Key.Key_Space)
    assert enlarge().evidence_button.isChecked()


def test_buttons_zoom_and_escape_closes(
    qtbot: QtBot, window: MainWindow, enlarge: Callable[[], PictureViewer], draw: Draw
) -> None:
    window.open_paths([draw("a.png", 100, (2000, 1500))])
    qtbot.waitUntil(lambda: len(window.inspect_page.panels) == 1)
    viewer = enlarge()
    qtbot.mouseClick(viewer.tools["pixels"], Qt.MouseButton.LeftButton)
    assert viewer.zoom_label.text().replace("\u202f", " ") == "100 %"
    assert "100" in viewer.view.accessibleName()
    qtbot.mouseClick(viewer.tools["in"], Qt.MouseButton.LeftButton)
    assert viewer.zoom_label.text().replace("\u202f", " ") == "125 %"
    qtbot.mouseClick(viewer.tools["out"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(viewer.tools["fit"], Qt.MouseButton.LeftButton)
    assert viewer.view.picture_rect().width() <= viewer.view.width() + 1
    for button in viewer.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text()
    with qtbot.waitSignal(viewer.destroyed):
        qtbot.keyClick(viewer.view, Qt.Key.Key_Escape)


def test_a_picture_without_a_verdict_can_be_enlarged_too(
    qtbot: QtBot, window: MainWindow, enlarge: Callable[[], PictureViewer], draw: Draw
) -> None:
    window.open_paths([draw("icon.png", 100, (48, 48))])
    qtbot.waitUntil(lambda: len(window.inspect_page.panels) == 1)
    viewer = enlarge()
    assert viewer.verdict.text().startswith("No verdict · 48")
    assert not viewer.evidence_button.isVisible()
    qtbot.keyClick(viewer.view, Qt.Key.Key_E)
    assert not viewer.legend.isVisible()


@pytest.mark.parametrize("change", ["gone", "other"])
def test_a_file_that_changed_is_never_shown_as_the_one_examined(
    qtbot: QtBot, window: MainWindow, enlarge: Callable[[], PictureViewer], draw: Draw, change: str
) -> None:
    path = draw("a.png", 250, (800, 600))
    window.open_paths([path])
    qtbot.waitUntil(lambda: len(window.inspect_page.panels) == 1)
    qtbot.waitUntil(lambda: window.inspect_page.panels[0].finding is not None)
    if change == "gone":
        path.unlink()
    else:
        draw("a.png", 10, (800, 600))
    viewer = enlarge()
    assert viewer.banner.text.startswith("Only the small copy can be shown: ")
    assert viewer.view.grab().toImage().pixelColor(viewer.view.rect().center()) == QColor(250, 250, 250)


def test_a_pasted_picture_is_shown_whole(
    qtbot: QtBot, window: MainWindow, enlarge: Callable[[], PictureViewer]
) -> None:
    image = QImage(1000, 800, QImage.Format.Format_RGB32)
    image.fill(QColor("#306090"))
    window.inspect_page.add_image(image)
    viewer = enlarge()
    assert viewer.banner.text == ""
    viewer.view.zoom_to_pixels()
    assert viewer.view.picture_rect().width() == pytest.approx(1000)


def test_closing_everything_while_the_picture_is_read_is_clean(
    qtbot: QtBot, window: MainWindow, draw: Draw
) -> None:
    window.open_paths([draw("a.png", 250, (3000, 2000))])
    qtbot.waitUntil(lambda: len(window.inspect_page.panels) == 1)
    qtbot.waitUntil(lambda: window.inspect_page.panels[0].finding is not None)
    panel = window.inspect_page.panels[0]
    qtbot.mouseClick(panel.enlarge_button, Qt.MouseButton.LeftButton)
    viewer = window.findChild(PictureViewer)
    viewer.close()
    qtbot.waitUntil(lambda: window.tasks.running == 0)
    qtbot.mouseClick(panel.enlarge_button, Qt.MouseButton.LeftButton)
    window.show_models()
    window.close()
    assert not [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    qtbot.wait(50)

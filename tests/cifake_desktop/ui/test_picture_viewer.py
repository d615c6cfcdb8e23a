import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from cifake_desktop.ui.card_dialog import CardDialog
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.labels import PlainLabel
from cifake_desktop.ui.picture_viewer import PictureViewer
from cifake_desktop.ui.provenance_dialog import ProvenanceDialog
from cifake_desktop.ui.window import MainWindow
from tests.cifake_desktop.ui.held import pictures_of
from tests.cifake_desktop.ui.in_process import engine_here

Draw = Callable[..., Path]


@pytest.fixture
def window(open_window: Callable[[Engine], MainWindow], both_models: Path) -> MainWindow:
    return open_window(engine_here(both_models))


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


def test_a_closed_view_holds_its_picture_no_more(
    qtbot: QtBot, window: MainWindow, enlarge: Callable[[], PictureViewer], draw: Draw
) -> None:
    """All garbage is rarely collected, and a picture may take 160 MB."""
    window.open_paths([draw("a.png", 100, (2003, 1500))])
    qtbot.waitUntil(lambda: len(window.inspect_page.panels) == 1)
    viewer = enlarge()
    assert pictures_of(2003) == 1
    gc.disable()
    try:
        with qtbot.waitSignal(viewer.destroyed):
            qtbot.keyClick(viewer.view, Qt.Key.Key_Escape)
        assert pictures_of(2003) == 0
    finally:
        gc.enable()


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
    window.inspect_page.add_picture(image)
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


def _text(viewer: PictureViewer) -> str:
    """All that the panel beside the picture says, with ordinary spaces."""
    QApplication.processEvents()  # labels that were just made are shown by an event
    shown = [
        label.text() for label in viewer.facts.findChildren(PlainLabel) if label.isVisibleTo(viewer.facts)
    ]
    return "\n".join(shown).replace("\u202f", " ")


@pytest.fixture
def view(
    qtbot: QtBot, window: MainWindow, enlarge: Callable[[], PictureViewer], draw: Draw
) -> Callable[..., PictureViewer]:
    """Opens one picture large."""

    def open_it(name: str = "a.png", level: int = 250, size: tuple[int, int] = (300, 200)) -> PictureViewer:
        window.open_paths([draw(name, level, size)])
        qtbot.waitUntil(lambda: len(window.inspect_page.panels) == 1)
        return enlarge()

    return open_it


def test_beside_the_picture_stands_all_about_it(view: Callable[..., PictureViewer]) -> None:
    viewer = view("<b>a&amp;.png")
    text = _text(viewer)
    finding = viewer.viewed.finding
    assert finding.sha256 is not None
    for words in (
        "What decided",
        "Decided from the pixels at 1 % false positives.",
        "Likely real below 26.9 %, inconclusive (hatched) from 26.9 % to 73.1 %, likely AI-made from there.",
        "No marks were found. That proves nothing",
        "<b>a&amp;.png",
        "300 \N{MULTIPLICATION SIGN} 200 pixels",
        f"{Path(viewer.viewed.path).stat().st_size:,}",
        "PNG",
        f"{finding.sha256[:32]}\n{finding.sha256[32:]}",
        "tiny-photo 0.0.1",
        "Takes bright photographs for AI; made for tests.",
        "•  Looks at nothing but brightness.",
    ):
        assert words in text
    assert viewer.facts.bar.isVisible()
    assert viewer.sign.name == "likely_ai"


def test_the_sum_can_be_copied_and_links_lead_to_card_and_marks(
    qtbot: QtBot, view: Callable[..., PictureViewer]
) -> None:
    viewer = view()
    viewer.facts.copy_link.click()
    assert QGuiApplication.clipboard().text() == viewer.viewed.finding.sha256
    assert viewer.banner.text == "The SHA-256 was copied."
    viewer.facts.card_link.click()
    (card,) = viewer.findChildren(CardDialog)
    assert "tiny-photo" in card.windowTitle()
    card.close()
    viewer.facts.marks_link.click()
    (marks,) = viewer.findChildren(ProvenanceDialog)
    assert "a.png" in marks.windowTitle()
    marks.close()


def test_details_are_hidden_and_that_is_remembered(
    qtbot: QtBot, window: MainWindow, view: Callable[..., PictureViewer], enlarge: Callable[[], PictureViewer]
) -> None:
    viewer = view()
    wide = viewer.view.width()
    assert viewer.facts.isVisible()
    viewer.resize(1100, 700)
    qtbot.keyClick(viewer.view, Qt.Key.Key_D)
    assert not viewer.facts.isVisible()
    qtbot.waitUntil(lambda: viewer.view.width() > wide)
    with qtbot.waitSignal(viewer.destroyed):
        viewer.close()
    again = enlarge()
    assert not again.facts_button.isChecked()
    assert not again.facts.isVisible()
    again.facts_button.click()
    assert again.facts.isVisible()


@pytest.mark.parametrize("size", [(1024, 700), (1400, 900)])
def test_details_stand_beside_the_picture(
    qtbot: QtBot, view: Callable[..., PictureViewer], size: tuple[int, int]
) -> None:
    viewer = view()
    viewer.resize(*size)
    qtbot.waitUntil(lambda: viewer.facts.geometry().left() > viewer.view.geometry().right())
    assert (viewer.width(), viewer.height()) == size, "it fits a small screen"
    assert viewer.view.width() > 600


def test_details_stand_below_the_picture_where_there_is_little_room(
    qtbot: QtBot, view: Callable[..., PictureViewer]
) -> None:
    viewer = view()
    viewer.resize(780, 640)
    qtbot.waitUntil(lambda: viewer.facts.geometry().top() > viewer.view.geometry().bottom())
    assert viewer.view.height() > 200
    assert viewer.width() < 860


def test_the_summary_is_copied_by_key_and_by_button(qtbot: QtBot, view: Callable[..., PictureViewer]) -> None:
    viewer = view()
    qtbot.keyClick(viewer.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("File: a.png\n")
    QGuiApplication.clipboard().clear()
    viewer.copy_button.click()
    assert "Verdict: Likely AI-made" in QGuiApplication.clipboard().text()
    assert viewer.banner.text == "A summary of the answer was copied."


def test_a_report_is_written_from_the_large_view(
    qtbot: QtBot,
    window: MainWindow,
    view: Callable[..., PictureViewer],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    viewer = view()
    target = tmp_path / "out.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    viewer.report_button.click()
    qtbot.waitUntil(lambda: not window.inspect_page.reports.running)
    assert target.read_bytes().startswith(b"%PDF-")
    assert (
        viewer.banner.text == window.inspect_page.banner.text == f"Report on 1 picture written to {target}."
    )


def test_the_large_view_follows_the_picked_rate(
    window: MainWindow, view: Callable[..., PictureViewer]
) -> None:
    viewer = view(level=140)
    assert viewer.verdict.text().startswith("Inconclusive")
    window.pick_rate(0.05)
    assert viewer.verdict.text().startswith("Likely AI-made")
    assert viewer.sign.name == "likely_ai"
    assert "at 5 % false positives" in _text(viewer)


def test_without_a_model_there_is_no_scale_and_no_card(view: Callable[..., PictureViewer]) -> None:
    viewer = view("icon.png", 100, (48, 48))
    assert not viewer.facts.bar.isVisible()
    assert not viewer.facts.card_link.isVisible()
    assert "No model looked at the pixels." in _text(viewer)


def test_a_pasted_picture_has_no_file_to_tell_of(
    qtbot: QtBot, window: MainWindow, enlarge: Callable[[], PictureViewer]
) -> None:
    image = QImage(200, 150, QImage.Format.Format_RGB32)
    image.fill(QColor("#306090"))
    window.inspect_page.add_picture(image)
    text = _text(enlarge())
    assert "came without a file" in text
    assert "Bytes" not in text

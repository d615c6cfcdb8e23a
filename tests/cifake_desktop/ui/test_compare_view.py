import gc
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QSlider
from pytestqt.qtbot import QtBot

from cifake_desktop.detection.tiling import EvidenceMap
from cifake_desktop.finding import Finding, ModelName
from cifake_desktop.ui.compare_view import ComparedPicture, CompareView, _on_one_scale
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.evidence_overlay import EvidenceOverlay
from cifake_desktop.ui.picture_viewer import ViewedPicture
from cifake_desktop.ui.theme import theme
from cifake_desktop.ui.thumbnails import png_bytes
from cifake_desktop.ui.window import MainWindow
from cifake_desktop.ui.zoom_view import ZoomView
from tests.cifake_desktop.ui.held import pictures_of
from tests.cifake_desktop.ui.in_process import engine_here

Draw = Callable[..., Path]


@pytest.fixture
def window(open_window: Callable[[Engine], MainWindow], both_models: Path) -> MainWindow:
    return open_window(engine_here(both_models))


@pytest.fixture
def compare(qtbot: QtBot, window: MainWindow, draw: Draw) -> Callable[..., CompareView]:
    """Opens the comparison of two new grey pictures: `compare((left level, left size), (right level, right size))`."""

    def open_it(left: tuple[int, tuple[int, int]], right: tuple[int, tuple[int, int]]) -> CompareView:
        window.open_paths([draw("left.png", *left), draw("right.png", *right)])
        page = window.inspect_page
        qtbot.waitUntil(lambda: len(page.panels) == 2 and all(panel.finding for panel in page.panels))
        page.grid.focus(page.panels[0])
        window.actions_by_name["compare"].trigger()
        view = window.findChild(CompareView)
        assert isinstance(view, CompareView)
        view.resize(1200, 800)
        view.activateWindow()
        qtbot.waitUntil(lambda: window.tasks.running == 0 and view.sides[0].view.hasFocus())
        return view

    return open_it


def _views(view: CompareView) -> tuple[ZoomView, ZoomView]:
    return view.sides[0].view, view.sides[1].view


def _wheel(view: ZoomView, notches: int, at: QPointF) -> None:
    event = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def _seen(view: ZoomView) -> tuple[float, ...]:
    """The edges of what is seen, as shares of the whole picture."""
    rect = view.picture_rect()
    return (
        -rect.left() / rect.width(),
        -rect.top() / rect.height(),
        (view.width() - rect.left()) / rect.width(),
        (view.height() - rect.top()) / rect.height(),
    )


def _in_step(view: CompareView) -> bool:
    left, right = _views(view)
    return _seen(left) == pytest.approx(_seen(right), abs=0.01)


def test_verdicts_and_scales_stand_level_above_the_pictures(compare: Callable[..., CompareView]) -> None:
    view = compare((255, (1600, 1200)), (0, (320, 240)))
    assert view.windowTitle() == "left.png and right.png"
    assert [side.badge.words.text() for side in view.sides] == ["Likely AI-made", "Likely a real photograph"]
    assert all("Inconclusive from" in side.bar.accessibleName() for side in view.sides)
    for part in ("badge", "bar", "view"):
        tops = {getattr(side, part).mapTo(view, QPoint()).y() for side in view.sides}
        assert len(tops) == 1
    assert abs(view.sides[0].view.width() - view.sides[1].view.width()) <= 1
    assert "tiny-photo 0.0.1" in view.sides[0].facts.text()
    middle = view.sides[1].view.rect().center()
    assert view.sides[1].view.grab().toImage().pixelColor(middle).lightness() == 0


def test_the_wheel_zooms_both_at_the_same_place(compare: Callable[..., CompareView]) -> None:
    view = compare((200, (1600, 1200)), (90, (400, 300)))
    left, right = _views(view)
    spot = QPointF(left.picture_rect().left() + left.picture_rect().width() / 4, left.height() / 2)
    for _ in range(5):
        _wheel(left, 1, spot)
    assert left.part().closeness == pytest.approx(1.25**5)
    assert right.part().closeness == pytest.approx(1.25**5)
    assert _in_step(view)
    assert left.part().across == pytest.approx(right.part().across)
    for _ in range(3):
        _wheel(right, -1, QPointF(30, 30))
    assert left.part().closeness == pytest.approx(1.25**2)
    assert _in_step(view)
    for _ in range(20):
        _wheel(right, -1, QPointF(30, 30))
    assert left.part().across is None


def test_keys_and_dragging_move_both(qtbot: QtBot, compare: Callable[..., CompareView]) -> None:
    view = compare((200, (1600, 1200)), (90, (400, 300)))
    left, right = _views(view)
    for _ in range(6):
        qtbot.keyClick(left, Qt.Key.Key_Plus)
    before = right.part()
    qtbot.keyClick(left, Qt.Key.Key_Right)
    qtbot.keyClick(left, Qt.Key.Key_Down)
    after = right.part()
    assert before.across is not None
    assert after.across is not None
    assert before.down is not None
    assert after.down is not None
    assert (after.across > before.across, after.down > before.down) == (True, True)
    assert _in_step(view)
    qtbot.keyClick(left, Qt.Key.Key_Minus)
    assert _in_step(view)
    qtbot.mousePress(right, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    qtbot.mouseMove(right, QPoint(150, 230))
    qtbot.mouseRelease(right, Qt.MouseButton.LeftButton, pos=QPoint(150, 230))
    assert _in_step(view)
    assert left.part() != before
    qtbot.keyClick(left, Qt.Key.Key_1)
    assert left.scale == pytest.approx(1.0)
    assert right.scale == pytest.approx(4.0), "a quarter of the size, so four times as large"
    qtbot.keyClick(right, Qt.Key.Key_0)
    assert [each.part().closeness for each in (left, right)] == [1.0, 1.0]


def test_unlinked_each_moves_alone_until_linked_again(
    qtbot: QtBot, compare: Callable[..., CompareView]
) -> None:
    view = compare((200, (1600, 1200)), (90, (400, 300)))
    left, right = _views(view)
    qtbot.keyClick(left, Qt.Key.Key_L)
    assert not view.link_button.isChecked()
    assert view.link_button.text() == "Not linked"
    qtbot.keyClick(left, Qt.Key.Key_Plus)
    assert right.part().closeness == 1.0
    _wheel(right, 3, QPointF(50, 60))
    assert left.part().closeness == pytest.approx(1.25)
    qtbot.mouseClick(view.link_button, Qt.MouseButton.LeftButton)
    assert left.part().closeness == pytest.approx(1.25**3), "the one touched last leads"
    assert _in_step(view)
    assert left.hasFocus(), "a click on a button leaves the keys with the picture"


def test_buttons_act_on_the_picture_with_the_focus(qtbot: QtBot, compare: Callable[..., CompareView]) -> None:
    view = compare((200, (1600, 1200)), (90, (400, 300)))
    left, right = _views(view)
    view.link_button.setChecked(False)
    right.setFocus()
    qtbot.mouseClick(view.tools["in"], Qt.MouseButton.LeftButton)
    assert (left.part().closeness, right.part().closeness) == (1.0, pytest.approx(1.25))
    qtbot.mouseClick(view.tools["pixels"], Qt.MouseButton.LeftButton)
    assert right.scale == pytest.approx(1.0)
    qtbot.mouseClick(view.tools["out"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.tools["fit"], Qt.MouseButton.LeftButton)
    assert right.part().closeness == 1.0


def test_another_size_of_the_window_keeps_both_in_step(
    qtbot: QtBot, compare: Callable[..., CompareView]
) -> None:
    view = compare((200, (1600, 400)), (90, (300, 900)))
    left, right = _views(view)
    for _ in range(8):
        _wheel(left, 1, QPointF(100, 300))
    closeness = []
    for size in ((900, 700), (1500, 900), (1100, 640), (1200, 800)):
        view.resize(*size)
        qtbot.wait(20)
        assert right.part().closeness == pytest.approx(left.part().closeness)
        closeness.append(left.part().closeness)
    assert closeness[-1] == pytest.approx(1.25**8), "nothing drifts"


def test_where_one_shows_all_of_a_side_the_other_keeps_its_place(
    qtbot: QtBot, compare: Callable[..., CompareView]
) -> None:
    view = compare((200, (1600, 400)), (90, (300, 900)))
    left, right = _views(view)
    qtbot.keyClick(left, Qt.Key.Key_Plus)
    qtbot.keyClick(left, Qt.Key.Key_Right)
    across = left.part().across
    assert across is not None
    assert across > 0.5
    assert right.part().across is None, "the narrow picture still shows all of its width"
    qtbot.keyClick(right, Qt.Key.Key_Down)
    assert left.part().across == pytest.approx(across)


def test_a_tiny_picture_follows_a_large_one_and_never_jumps(
    qtbot: QtBot, compare: Callable[..., CompareView]
) -> None:
    view = compare((200, (4000, 3000)), (90, (32, 24)))
    left, right = _views(view)
    for _ in range(40):
        _wheel(left, 1, QPointF(100, 100))
    far = right.part().closeness
    assert far == pytest.approx(left.part().closeness)
    _wheel(right, -1, QPointF(100, 100))
    assert right.part().closeness == pytest.approx(far / 1.25)
    assert left.part().closeness == pytest.approx(far / 1.25)


def test_one_key_slider_and_legend_serve_both_maps(qtbot: QtBot, compare: Callable[..., CompareView]) -> None:
    view = compare((250, (1600, 1200)), (5, (320, 240)))
    left, right = _views(view)
    assert not view.legend.isVisible()
    qtbot.keyClick(left, Qt.Key.Key_E)
    assert view.evidence_button.isChecked()
    assert view.legend.isVisible()
    assert len(view.findChildren(QSlider)) == 1

    def middle(each: ZoomView) -> tuple[int, int]:
        colour = each.grab().toImage().pixelColor(each.rect().center())
        return colour.red(), colour.blue()

    assert middle(left)[0] - middle(left)[1] > 80, "orange leans AI"
    assert middle(right)[1] - middle(right)[0] > 80, "blue leans real"
    qtbot.keyClick(view.strength, Qt.Key.Key_Home)
    assert [abs(red - blue) for red, blue in map(middle, (left, right))] == [0, 0]
    qtbot.keyClick(left, Qt.Key.Key_E)
    assert not view.legend.isVisible()


def _viewed(make_finding: Callable[..., Finding], strongest: float, model: str = "tiny") -> ViewedPicture:
    values = np.full((2, 2), strongest, dtype=np.float32)
    overlay = EvidenceOverlay(EvidenceMap(values, 16, 16, 32, 32))
    finding = make_finding(model=ModelName(name=model, version="1"))
    return ViewedPicture("/p/a.png", finding, QImage(32, 32, QImage.Format.Format_RGB32), overlay, None)


def test_both_maps_have_one_scale_of_colours(make_finding: Callable[..., Finding]) -> None:
    strong, weak = _viewed(make_finding, 8.0), _viewed(make_finding, 0.5)
    assert [overlay.strongest for overlay in _on_one_scale([strong, weak]) if overlay] == [8.0, 8.0]
    other = _viewed(make_finding, 0.5, "other")
    assert _on_one_scale([strong, other]) == [strong.overlay, other.overlay]


def test_a_picture_without_a_map_stands_beside_one_with_it(
    qtbot: QtBot, compare: Callable[..., CompareView]
) -> None:
    view = compare((250, (1600, 1200)), (100, (48, 48)))
    assert view.sides[1].badge.words.text() == "No verdict"
    assert not view.sides[1].bar.isVisible()
    left, right = _views(view)
    assert left.mapTo(view, QPoint()).y() == right.mapTo(view, QPoint()).y()
    qtbot.keyClick(left, Qt.Key.Key_E)
    assert view.legend.isVisible()
    assert right.grab().toImage().pixelColor(right.rect().center()).lightness() == 100


def test_every_part_has_a_name_and_escape_closes(qtbot: QtBot, compare: Callable[..., CompareView]) -> None:
    view = compare((250, (1600, 1200)), (100, (200, 150)))
    for button in view.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text()
    assert view.sides[0].view.accessibleName().startswith("Left: left.png, 1600")
    theme().force(dark=True)
    with qtbot.waitSignal(view.destroyed):
        qtbot.keyClick(view.sides[0].view, Qt.Key.Key_Escape)


def test_a_file_that_changed_is_told_on_its_side_alone(qtbot: QtBot, window: MainWindow, draw: Draw) -> None:
    paths = [draw("a.png", 250, (800, 600)), draw("b.png", 250, (800, 600))]
    window.open_paths(paths)
    page = window.inspect_page
    qtbot.waitUntil(lambda: len(page.panels) == 2 and all(panel.finding for panel in page.panels))
    paths[1].unlink()
    qtbot.mouseClick(page.panels[0].compare_button, Qt.MouseButton.LeftButton)
    view = window.findChild(CompareView)
    assert isinstance(view, CompareView)
    qtbot.waitUntil(lambda: window.tasks.running == 0)
    assert view.sides[0].banner.text == ""
    assert view.sides[1].banner.text.startswith("Only the small copy can be shown: ")


def test_closing_while_both_are_read_is_clean(qtbot: QtBot, window: MainWindow, draw: Draw) -> None:
    window.open_paths([draw("a.png", 250, (3000, 2000)), draw("b.png", 9, (3000, 2000))])
    page = window.inspect_page
    qtbot.waitUntil(lambda: len(page.panels) == 2 and all(panel.finding for panel in page.panels))
    window.actions_by_name["compare"].trigger()
    view = window.findChild(CompareView)
    assert isinstance(view, CompareView)
    view.close()
    qtbot.waitUntil(lambda: window.tasks.running == 0)
    window.actions_by_name["compare"].trigger()
    window.close()
    qtbot.wait(50)


def test_markup_in_a_name_is_shown_as_it_is(
    qtbot: QtBot, window: MainWindow, engine: Engine, make_finding: Callable[..., Finding]
) -> None:
    viewed = _viewed(make_finding, 1.0)
    odd = ViewedPicture(
        "/p/<b>x\udcff", viewed.finding, viewed.thumbnail, viewed.overlay, png_bytes(viewed.thumbnail)
    )
    view = CompareView(window, window.tasks, engine.examiner, [ComparedPicture(odd, None)] * 2)
    view.show()
    assert view.sides[0].name.text() == "<b>x?"
    qtbot.waitUntil(lambda: window.tasks.running == 0)


def test_a_closed_comparison_holds_its_pictures_no_more(
    qtbot: QtBot, compare: Callable[..., CompareView]
) -> None:
    """All garbage is rarely collected, and a picture may take 160 MB."""
    view = compare((100, (2003, 1500)), (200, (1903, 1500)))
    assert pictures_of(2003) == pictures_of(1903) == 1
    gc.disable()
    try:
        with qtbot.waitSignal(view.destroyed):
            view.close()
        assert pictures_of(2003) == pictures_of(1903) == 0
    finally:
        gc.enable()

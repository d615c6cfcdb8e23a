import time

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cifake_desktop.detection.tiling import EvidenceMap
from cifake_desktop.ui.evidence_overlay import EvidenceOverlay
from cifake_desktop.ui.pyramid import Pyramid
from cifake_desktop.ui.zoom_view import ZoomView


@pytest.fixture
def pixels() -> np.ndarray[tuple[int, int, int], np.dtype[np.uint8]]:
    """A green picture of 1600 x 1200 with a red square of 100 x 100 from (1200, 300) on."""
    made = np.full((1200, 1600, 3), (40, 160, 40), dtype=np.uint8)
    made[300:400, 1200:1300] = (220, 20, 20)
    return made


@pytest.fixture
def view(qtbot: QtBot, pixels: np.ndarray[tuple[int, int, int], np.dtype[np.uint8]]) -> ZoomView:
    made = ZoomView()
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show_picture(Pyramid.of(pixels), None)
    made.show()
    made.setFocus()
    return made


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


def _seen(view: ZoomView, x: float, y: float) -> QColor:
    """The colour on the screen where the picture's pixel (x, y) lies."""
    rect = view.picture_rect()
    unit = rect.width() / 1600
    return view.grab().toImage().pixelColor(round(rect.left() + x * unit), round(rect.top() + y * unit))


def test_at_first_the_whole_picture_fits(view: ZoomView) -> None:
    rect = view.picture_rect()
    assert (rect.width(), rect.height()) == pytest.approx((800, 600))
    assert rect.center().y() == pytest.approx(350, abs=1)
    assert view.scale == pytest.approx(0.5)
    assert _seen(view, 1250, 350).red() > 180
    assert _seen(view, 1100, 350).green() > 120


def test_the_wheel_zooms_at_the_pointer(view: ZoomView) -> None:
    spot = QPointF(625, 225)  # the middle of the red square
    for _ in range(4):
        _wheel(view, 1, spot)
        assert view.grab().toImage().pixelColor(spot.toPoint()).red() > 180
    assert view.scale > 1.0
    for _ in range(20):
        _wheel(view, -1, spot)
    assert view.scale == pytest.approx(0.5), "never smaller than what fits"
    assert view.picture_rect().left() == pytest.approx(0, abs=1)


def test_keys_zoom_fit_and_pan(qtbot: QtBot, view: ZoomView) -> None:
    qtbot.keyClick(view, Qt.Key.Key_1)
    assert view.scale == pytest.approx(1.0)
    before = view.picture_rect()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.picture_rect().left() == before.left() - 80
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.picture_rect().top() == before.top() + 80
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.scale == pytest.approx(1.25)
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.scale == pytest.approx(1.0)
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.scale == pytest.approx(0.5)


def test_dragging_moves_the_picture_no_further_than_its_edge(qtbot: QtBot, view: ZoomView) -> None:
    view.zoom_to_pixels()
    before = view.picture_rect()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    qtbot.mouseMove(view, QPoint(350, 320))
    assert view.picture_rect().topLeft() == before.topLeft() + QPointF(-50, 20)
    qtbot.mouseMove(view, QPoint(5000, 5000))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(5000, 5000))
    assert (view.picture_rect().left(), view.picture_rect().top()) == (0, 0)
    qtbot.mouseMove(view, QPoint(100, 100))
    assert view.picture_rect().left() == 0, "the picture was let go"


def test_a_double_click_goes_to_the_pixels_and_back(qtbot: QtBot, view: ZoomView) -> None:
    spot = QPoint(625, 225)
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=spot)
    assert view.scale == pytest.approx(1.0)
    assert view.grab().toImage().pixelColor(spot).red() > 180
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=spot)
    assert view.scale == pytest.approx(0.5)


def test_a_small_picture_is_enlarged_to_even_squares(qtbot: QtBot) -> None:
    view = ZoomView()
    qtbot.addWidget(view)
    view.resize(640, 640)
    pixels = np.zeros((32, 32, 3), dtype=np.uint8)
    pixels[:, 16:] = 255
    view.show_picture(Pyramid.of(pixels), None)
    shown = view.grab().toImage()
    assert {shown.pixelColor(x, 320).lightness() for x in range(640)} == {0, 255}


def test_the_evidence_lies_on_its_place_at_every_zoom(view: ZoomView, qtbot: QtBot) -> None:
    values = np.zeros((38, 50), dtype=np.float32)
    values[18, 10] = 3.0  # pixels 320 to 352 across, 576 to 608 down
    overlay = EvidenceOverlay(EvidenceMap(values, 32, 32, 1600, 1200))
    view.show_picture(Pyramid.of(np.full((1200, 1600, 3), 90, dtype=np.uint8)), overlay)
    assert _seen(view, 336, 592).red() < 100
    view.set_evidence_shown(True)
    for factor in (1.0, 2.0, 3.0):
        view.zoom(factor, QPointF(168, 346))
        lit, dark = _seen(view, 336, 592), _seen(view, 420, 592)
        assert lit.red() - lit.blue() > 100
        assert dark.red() == dark.blue()
    view.set_strength(0.0)
    assert _seen(view, 336, 592).red() == _seen(view, 336, 592).blue()


def test_twelve_megapixels_repaint_fluidly(qtbot: QtBot) -> None:
    view = ZoomView()
    qtbot.addWidget(view)
    view.resize(1200, 800)
    pixels = np.random.default_rng(1).integers(0, 256, (3000, 4000, 3), dtype=np.uint8)
    values = np.random.default_rng(2).normal(size=(94, 125)).astype(np.float32)
    values[::3] = np.nan
    view.show_picture(Pyramid.of(pixels), EvidenceOverlay(EvidenceMap(values, 32, 32, 4000, 3000)))
    view.set_evidence_shown(True)
    screen = QPixmap(1200, 800)
    took = []
    for step in range(12):
        view.zoom(1.25 if step % 2 else 0.9, QPointF(900, 300))
        view.pan(QPointF(-31, 17))
        start = time.process_time()
        view.render(screen)
        took.append(time.process_time() - start)
    assert sorted(took)[len(took) // 2] < 0.15


def test_a_pyramid_keeps_every_pixel_of_usual_pictures_only() -> None:
    assert Pyramid.of(np.zeros((300, 500, 3), dtype=np.uint8)).exact
    huge = Pyramid.of(np.broadcast_to(np.zeros(3, dtype=np.uint8), (9000, 9000, 3)))
    assert not huge.exact
    assert huge.size == QSize(9000, 9000)


def test_a_small_copy_stands_in_at_the_same_place(view: ZoomView) -> None:
    before = view.picture_rect()
    small = QImage(160, 120, QImage.Format.Format_RGB888)
    small.fill(QColor("#2040e0"))
    view.show_picture(Pyramid(QSize(1600, 1200), small), None)
    assert view.picture_rect() == before
    assert _seen(view, 1500, 1100).blue() > 200


def test_at_its_own_size_every_pixel_is_the_pictures_own(qtbot: QtBot) -> None:
    view = ZoomView()
    qtbot.addWidget(view)
    view.resize(300, 200)
    pixels = np.random.default_rng(3).integers(0, 256, (1300, 1700, 3), dtype=np.uint8)
    view.show_picture(Pyramid.of(pixels), None)
    view.zoom_to_pixels()
    shown, corner = view.grab().toImage(), view.picture_rect().topLeft().toPoint()
    for x, y in ((0, 0), (150, 100), (299, 199)):
        colour = shown.pixelColor(x, y)
        assert [colour.red(), colour.green(), colour.blue()] == pixels[
            y - corner.y(), x - corner.x()
        ].tolist()

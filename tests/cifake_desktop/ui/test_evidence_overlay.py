from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from cifake_desktop.detection.tiling import EvidenceMap
from cifake_desktop.ui.evidence_overlay import AI_LEANING, REAL_LEANING, EvidenceOverlay

GREY = 128


def _drawn(
    evidence: EvidenceMap,
    picture: QRectF,
    size: tuple[int, int],
    *,
    strength: float = 1.0,
    density: float = 1.0,
) -> QImage:
    """The screen after the map was laid over a grey picture."""
    width, height = (round(side * density) for side in size)
    screen = QImage(width, height, QImage.Format.Format_RGB32)
    screen.setDevicePixelRatio(density)
    screen.fill(QColor(GREY, GREY, GREY))
    with QPainter(screen) as painter:
        EvidenceOverlay(evidence).draw(painter, picture, QRectF(0, 0, *size), strength)
    return screen


def _leaning(colour: QColor) -> float:
    """Above 0 for orange, below 0 for blue, about 0 for grey."""
    return (colour.red() - colour.blue()) / 255


@pytest.fixture
def spot() -> Callable[..., EvidenceMap]:
    """A map of zeros with one cell that leans AI."""

    def make(row: int, column: int, width: int, height: int, cell: float = 32.0) -> EvidenceMap:
        values = np.zeros((int(np.ceil(height / cell)), int(np.ceil(width / cell))), dtype=np.float32)
        values[row, column] = 2.0
        return EvidenceMap(values, cell, cell, width, height)

    return make


@pytest.mark.parametrize("density", [1.0, 2.0, 1.5])
@pytest.mark.parametrize(
    ("row", "column", "width", "height"),
    [(0, 0, 640, 480), (14, 19, 640, 480), (7, 3, 640, 480), (31, 1, 50, 1000), (1, 28, 900, 61)],
)
def test_a_cell_lies_exactly_on_its_pixels(
    spot: Callable[..., EvidenceMap], row: int, column: int, width: int, height: int, density: float
) -> None:
    evidence = spot(row, column, width, height)
    screen = _drawn(evidence, QRectF(0, 0, width, height), (width, height), density=density)
    left, top, right, bottom = evidence.place(row, column)
    coloured = [
        (x, y)
        for y in range(0, screen.height(), 2)
        for x in range(0, screen.width(), 2)
        if _leaning(screen.pixelColor(x, y)) > 0.2
    ]
    assert coloured
    for axis, begin, end in ((0, left, right), (1, top, bottom)):
        places = [place[axis] / density for place in coloured]
        assert min(places) == pytest.approx(begin, abs=2)
        assert max(places) == pytest.approx(end, abs=3)


def test_the_same_place_is_coloured_at_every_zoom(spot: Callable[..., EvidenceMap]) -> None:
    evidence = spot(20, 40, 2000, 1500)
    left, top, right, bottom = evidence.place(20, 40)
    for scale in (0.1, 0.37, 1.0, 6.0):
        centre = ((left + right) / 2 * scale, (top + bottom) / 2 * scale)
        picture = QRectF(300 - centre[0], 200 - centre[1], 2000 * scale, 1500 * scale)
        screen = _drawn(evidence, picture, (600, 400))
        assert _leaning(screen.pixelColor(300, 200)) > 0.3, scale
        far = QPoint(300 + round(40 * scale) + 10, 200)
        assert abs(_leaning(screen.pixelColor(far))) < 0.1, scale


def test_hue_says_the_side_and_the_scale_is_symmetric() -> None:
    values = np.array([[-4.0, 4.0], [0.0, 1.0]], dtype=np.float32)
    screen = _drawn(EvidenceMap(values, 100, 100, 200, 200), QRectF(0, 0, 200, 200), (200, 200))
    real, ai = screen.pixelColor(50, 50), screen.pixelColor(150, 50)
    assert _leaning(real) < -0.3
    assert _leaning(ai) > 0.3
    for shown, full in ((real, REAL_LEANING), (ai, AI_LEANING)):
        assert shown.red() == pytest.approx(0.8 * full[0] + 0.2 * GREY, abs=3)
    assert screen.pixelColor(50, 150) == QColor(GREY, GREY, GREY)
    weak = screen.pixelColor(150, 150)
    assert weak.red() - GREY == pytest.approx((ai.red() - GREY) / 4, abs=3)


def test_the_strength_weakens_the_colours() -> None:
    evidence = EvidenceMap(np.full((2, 2), 3.0, dtype=np.float32), 50, 50, 100, 100)
    full, half, none = (
        _drawn(evidence, QRectF(0, 0, 100, 100), (100, 100), strength=strength).pixelColor(50, 50).red()
        for strength in (1.0, 0.5, 0.0)
    )
    assert none == GREY
    assert half - GREY == pytest.approx((full - GREY) / 2, abs=2)


def test_one_odd_cell_does_not_hide_the_others() -> None:
    values = np.ones((40, 40), dtype=np.float32)
    values[3, 3] = 1000.0
    screen = _drawn(EvidenceMap(values, 10, 10, 400, 400), QRectF(0, 0, 400, 400), (400, 400))
    assert _leaning(screen.pixelColor(300, 300)) > 0.3


def test_small_cells_blend_without_a_third_colour() -> None:
    values = np.tile(np.array([[-1.0, 1.0]], dtype=np.float32), (20, 10))
    screen = _drawn(EvidenceMap(values, 32, 32, 640, 640), QRectF(0, 0, 240, 240), (240, 240))
    between = min(
        (screen.pixelColor(x, 120) for x in range(90, 130)), key=lambda colour: abs(_leaning(colour))
    )
    assert between.red() == pytest.approx(between.green(), abs=14)
    assert between.green() == pytest.approx(GREY, abs=14), "between blue and orange lies nothing, not violet"


def test_what_was_not_looked_at_is_hatched_and_never_coloured() -> None:
    values = np.full((30, 30), np.nan, dtype=np.float32)
    values[10:20, 10:20] = 5.0
    evidence = EvidenceMap(values, 32, 32, 960, 960)
    assert EvidenceOverlay(evidence).has_holes
    screen = _drawn(evidence, QRectF(0, 0, 300, 300), (300, 300))
    inside = [screen.pixelColor(x, 150) for x in range(102, 198)]
    outside = [screen.pixelColor(x, 50) for x in range(300)] + [screen.pixelColor(x, 150) for x in range(98)]
    assert min(_leaning(colour) for colour in inside) > 0.3, "the border does not fade"
    assert max(abs(_leaning(colour)) for colour in outside) < 0.05
    lightness = {colour.lightness() for colour in outside}
    assert max(lightness) - min(lightness) > 30, "a hatching can be seen"


def test_the_hatching_fades_with_nothing_but_the_colours_do() -> None:
    values = np.array([[np.nan, 1.0]], dtype=np.float32)
    evidence = EvidenceMap(values, 100, 100, 200, 100)
    screen = _drawn(evidence, QRectF(0, 0, 200, 100), (200, 100), strength=0.0)
    assert len({screen.pixelColor(x, 50).lightness() for x in range(100)}) > 1
    assert {screen.pixelColor(x, 50).lightness() for x in range(102, 200)} == {GREY}


@pytest.mark.parametrize("values", [np.zeros((3, 5)), np.full((3, 5), np.nan)])
def test_a_map_that_says_nothing_has_no_colour(
    values: np.ndarray[tuple[int, int], np.dtype[np.float64]],
) -> None:
    evidence = EvidenceMap(values.astype(np.float32), 32, 32, 160, 96)
    screen = _drawn(evidence, QRectF(0, 0, 160, 96), (160, 96))
    assert all(abs(_leaning(screen.pixelColor(x, y))) < 0.05 for x in range(160) for y in range(96))


def test_nothing_is_drawn_outside_the_picture(spot: Callable[..., EvidenceMap]) -> None:
    evidence = spot(1, 1, 50, 50)  # the cell reaches 14 pixels beyond the picture
    screen = _drawn(evidence, QRectF(20, 20, 50, 50), (120, 120))
    assert _leaning(screen.pixelColor(65, 65)) > 0.3
    for x, y in ((75, 60), (60, 75), (10, 10), (110, 110)):
        assert screen.pixelColor(x, y) == QColor(GREY, GREY, GREY)


def test_a_map_too_weak_for_a_verdict_stays_pale() -> None:
    evidence = EvidenceMap(np.full((2, 2), 0.25, dtype=np.float32), 50, 50, 100, 100)
    reds = []
    for enough in (0.0, 0.5, 1.0):
        screen = QImage(100, 100, QImage.Format.Format_RGB32)
        screen.fill(QColor(GREY, GREY, GREY))
        with QPainter(screen) as painter:
            EvidenceOverlay(evidence, enough).draw(painter, QRectF(0, 0, 100, 100), QRectF(0, 0, 100, 100))
        reds.append(screen.pixelColor(50, 50).red() - GREY)
    assert reds[1] == pytest.approx(reds[0] / 2, abs=2)
    assert reds[2] == pytest.approx(reds[0] / 4, abs=2)

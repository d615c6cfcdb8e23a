from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from cifake_desktop.detection.tiling import EvidenceMap
from cifake_desktop.picture import Picture
from cifake_desktop.ui.evidence_overlay import AI_LEANING, REAL_LEANING, EvidenceOverlay
from cifake_desktop.ui.report_images import figure_of, images_of, images_of_copy


def picture(width: int, height: int, colour: tuple[int, int, int] = (40, 200, 40)) -> Picture:
    pixels = np.full((height, width, 3), colour, dtype=np.uint8)
    return Picture(Path("a.png"), "0" * 64, "PNG", pixels, ())


def test_a_small_picture_is_enlarged_evenly_and_its_map_lies_over_grey(evidence: EvidenceMap) -> None:
    images = images_of(picture(32, 32), EvidenceOverlay(evidence))
    assert images.picture is not None
    assert images.evidence is not None
    assert images.picture.size() == images.evidence.size() == QSize(1024, 1024)
    assert images.enlarged
    assert images.picture.pixelColor(500, 500) == QColor(40, 200, 40)
    left, right = images.evidence.pixelColor(100, 500), images.evidence.pixelColor(900, 500)
    assert left.blue() - left.red() > 60
    assert right.red() - right.blue() > 5
    assert not images.holes
    assert figure_of(images.evidence, even=True).kind == "image/png"


def test_a_large_picture_is_made_smaller_and_holes_are_told(evidence: EvidenceMap) -> None:
    values = evidence.values.copy()
    values[0, 0] = np.nan
    overlay = EvidenceOverlay(EvidenceMap(values, 1000, 1500, 4000, 3000))
    images = images_of(picture(4000, 3000), overlay)
    assert images.picture is not None
    assert images.picture.size() == QSize(1040, 780)
    assert images.holes
    assert not images.enlarged
    assert figure_of(images.picture, even=False).data.startswith(b"\xff\xd8")


@pytest.mark.parametrize("size", [(5000, 96), (96, 5000), (1, 3000)])
def test_a_very_narrow_picture_is_shown_too(evidence: EvidenceMap, size: tuple[int, int]) -> None:
    images = images_of(picture(*size), EvidenceOverlay(EvidenceMap(evidence.values, 100, 100, *size)))
    assert images.picture is not None
    assert images.evidence is not None
    assert max(images.picture.size().toTuple()) == 1040
    assert images.evidence.size() == images.picture.size()


def test_without_a_map_there_is_one_image() -> None:
    assert images_of(picture(48, 20), None).evidence is None


def test_the_small_copy_stands_in_and_says_so(evidence: EvidenceMap) -> None:
    small = QImage(360, 270, QImage.Format.Format_RGB32)
    small.fill(QColor("#306090"))
    images = images_of_copy(small, QSize(4000, 3000), EvidenceOverlay(evidence), "There is no such file.")
    assert images.picture is not None
    assert images.picture.size() == QSize(1040, 780)
    assert not images.enlarged
    assert images.notice.endswith("There is no such file.")
    assert images_of_copy(None, QSize(10, 10), None, "").picture is None


@pytest.mark.parametrize(("colour", "code"), [(REAL_LEANING, "#1e6ed6"), (AI_LEANING, "#eb6816")])
def test_the_page_has_the_colours_of_the_map_in_its_legend(colour: tuple[int, int, int], code: str) -> None:
    source = Path(__file__).parents[3] / "cifake_desktop" / "reports" / "picture_html_report.py"
    assert QColor(*colour).name() == code
    assert code in source.read_text(encoding="utf-8")

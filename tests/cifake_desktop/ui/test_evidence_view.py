from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from cifake_desktop.ui.evidence_view import (
    AI_LEANING,
    REAL_LEANING,
    EvidenceLegend,
    EvidenceView,
    evidence_image,
)
from cifake_desktop.ui.theme import LIGHT

Map = np.ndarray[Any, np.dtype[np.float32]]


def _filled(width: int, height: int, colour: str = "#40c040") -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(QColor(colour))
    return image


@pytest.fixture
def view(qtbot: QtBot) -> EvidenceView:
    made = EvidenceView()
    qtbot.addWidget(made)
    made.resize(300, made.height())
    return made


def test_hue_says_the_side_and_opacity_the_strength(evidence: Map) -> None:
    image = evidence_image(evidence)
    real, ai = image.pixelColor(0, 0), image.pixelColor(3, 1)
    assert (real.red(), real.green(), real.blue()) == REAL_LEANING
    assert (ai.red(), ai.green(), ai.blue()) == AI_LEANING
    assert real.alpha() == pytest.approx(4 * ai.alpha(), abs=3)


def test_the_scale_is_symmetric(evidence: Map) -> None:
    one, other = evidence_image(evidence), evidence_image(-evidence)
    assert one.pixelColor(0, 0).alpha() == other.pixelColor(0, 0).alpha()


def test_a_map_of_zeros_is_clear() -> None:
    image = evidence_image(np.zeros((3, 5), dtype=np.float32))
    assert (image.width(), image.height()) == (5, 3)
    assert image.pixelColor(4, 2).alpha() == 0


def test_a_small_picture_is_enlarged_by_a_whole_number(view: EvidenceView) -> None:
    view.show_picture(_filled(32, 32), None, "likely_ai")
    assert view.picture_rect().width() == 6 * 32


def test_a_large_picture_is_made_to_fit(view: EvidenceView) -> None:
    view.show_picture(_filled(360, 240), None, "likely_ai")
    rect = view.picture_rect()
    assert rect.height() <= view.height()
    assert rect.width() / rect.height() == pytest.approx(1.5)


def test_the_picture_turns_grey_below_its_evidence(view: EvidenceView, evidence: Map) -> None:
    view.show_picture(_filled(32, 32), evidence * 0, "likely_ai")
    middle = QPoint(view.width() // 2, view.height() // 2)
    assert view.grab().toImage().pixelColor(middle).name() == "#40c040"
    view.set_evidence_shown(True)
    grey = view.grab().toImage().pixelColor(middle)
    assert grey.red() == grey.green() == grey.blue()
    view.set_evidence_shown(False)
    assert view.grab().toImage().pixelColor(middle).name() == "#40c040"


def test_without_a_map_nothing_can_be_laid_over(view: EvidenceView) -> None:
    view.show_picture(_filled(32, 32), None, "no_verdict")
    view.set_evidence_shown(True)
    assert not view.evidence_shown


def test_without_a_picture_the_sign_is_shown(view: EvidenceView) -> None:
    view.show_picture(None, None, "error")
    image = view.grab().toImage()
    colours = {image.pixelColor(x, view.height() // 2).name() for x in range(view.width())}
    assert LIGHT.sunken in colours
    assert len(colours) > 1


def test_the_legend_says_both_sides(qtbot: QtBot) -> None:
    legend = EvidenceLegend()
    qtbot.addWidget(legend)
    assert "AI-made" in legend.accessibleName()
    assert "photograph" in legend.accessibleName()
    legend.resize(280, legend.height())
    image = legend.grab().toImage()
    reddest = max(image.pixelColor(x, legend.height() // 2).red() for x in range(140, 200))
    assert reddest > 200

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from cifake_desktop.detection.tiling import EvidenceMap
from cifake_desktop.ui.evidence_overlay import EvidenceOverlay
from cifake_desktop.ui.evidence_view import EvidenceLegend, EvidenceView
from cifake_desktop.ui.theme import LIGHT


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


def test_a_small_picture_is_enlarged_by_a_whole_number(view: EvidenceView) -> None:
    view.show_picture(_filled(32, 32), None, "likely_ai")
    assert view.picture_rect().width() == 6 * 32


def test_a_large_picture_is_made_to_fit(view: EvidenceView) -> None:
    view.show_picture(_filled(360, 240), None, "likely_ai")
    rect = view.picture_rect()
    assert rect.height() <= view.height()
    assert rect.width() / rect.height() == pytest.approx(1.5)


def test_the_picture_turns_grey_below_its_evidence(view: EvidenceView) -> None:
    nothing = EvidenceMap(np.zeros((2, 2), dtype=np.float32), 16, 16, 32, 32)
    view.show_picture(_filled(32, 32), EvidenceOverlay(nothing), "likely_ai")
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


def test_the_legend_explains_the_hatching_only_where_there_is_some(qtbot: QtBot) -> None:
    legend = EvidenceLegend()
    qtbot.addWidget(legend)
    legend.resize(280, legend.height())
    low = legend.height()
    assert "hatched" not in legend.accessibleName()
    legend.show_holes(True)
    assert "did not look at the hatched places" in legend.accessibleName()
    assert legend.height() == 2 * low
    image = legend.grab().toImage()
    assert len({image.pixelColor(x, low + low // 2).lightness() for x in range(2, 24)}) > 2
    legend.show_holes(False)
    assert legend.height() == low


def test_a_click_on_the_picture_is_told_and_one_beside_it_is_not(qtbot: QtBot, view: EvidenceView) -> None:
    clicks: list[bool] = []
    view.clicked.connect(lambda: clicks.append(True))
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
    assert not clicks, "there is no picture yet"
    view.show_picture(_filled(32, 32), None, "likely_ai")
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
    qtbot.mouseClick(view, Qt.MouseButton.RightButton, pos=view.rect().center())
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(3, 100))
    assert len(clicks) == 1

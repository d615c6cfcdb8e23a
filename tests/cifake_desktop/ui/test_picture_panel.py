from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cifake_desktop.detection.tiling import EvidenceMap
from cifake_desktop.finding import Finding, ModelName, Verdict
from cifake_desktop.strictness import Band
from cifake_desktop.ui.evidence_overlay import EvidenceOverlay
from cifake_desktop.ui.picture_panel import PanelContent, PicturePanel


@pytest.fixture
def panel(qtbot: QtBot) -> PicturePanel:
    made = PicturePanel("/pictures/<b>a.png")
    qtbot.addWidget(made)
    made.resize(300, 460)
    made.show()
    return made


@pytest.fixture
def content(make_finding: Callable[..., Finding], evidence: EvidenceMap) -> Callable[..., PanelContent]:
    def make(**given: Any) -> PanelContent:
        picture = QImage(32, 32, QImage.Format.Format_RGB888)
        picture.fill(QColor("#406080"))
        return PanelContent(make_finding(**given), picture, EvidenceOverlay(evidence), Band(0.2, 0.8))

    return make


def test_a_waiting_panel_says_so(panel: PicturePanel) -> None:
    assert panel.finding is None
    assert panel.badge.words.text() == "Waiting to be examined"
    assert "waiting" in panel.accessibleName()
    assert not panel.evidence_button.isVisible()
    assert not panel.bar.isVisible()


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        (Verdict.LIKELY_AI, "Likely AI-made"),
        (Verdict.INCONCLUSIVE, "Inconclusive"),
        (Verdict.LIKELY_REAL, "Likely a real photograph"),
    ],
)
def test_the_verdict_in_words_sign_and_number(
    panel: PicturePanel, content: Callable[..., PanelContent], verdict: Verdict, words: str
) -> None:
    panel.show_content(content(verdict=verdict, probability=0.42))
    assert panel.badge.words.text() == words
    assert panel.badge.sign.name == verdict.value
    assert panel.bar.isVisible()
    assert "42.0" in panel.bar.accessibleName()
    assert panel.notes.text().startswith("Decided from the pixels at 1")
    assert panel.accessibleName().startswith(f"<b>a.png: {words}, 42.0")


def test_a_name_that_looks_like_html_is_shown_as_it_is(panel: PicturePanel) -> None:
    assert panel.name.text() == "<b>a.png"
    assert panel.name.textFormat() == Qt.TextFormat.PlainText
    assert "&lt;b&gt;" in panel.name.toolTip()


def test_an_error_is_told_in_words(panel: PicturePanel, make_error: Callable[..., Finding]) -> None:
    panel.show_content(PanelContent(make_error(message="This file is empty."), None, None, None))
    assert panel.badge.words.text() == "Could not be examined"
    assert panel.badge.sign.name == "error"
    assert panel.notes.text() == "This file is empty."
    assert not panel.bar.isVisible()
    assert not panel.evidence_button.isVisible()


def test_without_a_verdict_the_reason_is_there_and_no_number(
    panel: PicturePanel, make_finding: Callable[..., Finding]
) -> None:
    nothing = dict.fromkeys(("verdict", "probability", "decided_by", "decision"))
    finding = make_finding(**nothing, notes=("No model covers it.",))
    panel.show_content(PanelContent(finding, None, None, None))
    assert panel.badge.words.text() == "No verdict"
    assert panel.notes.text() == "No model covers it."
    assert not panel.bar.isVisible()


def test_evidence_is_shown_on_demand_with_its_legend(
    qtbot: QtBot, panel: PicturePanel, content: Callable[..., PanelContent]
) -> None:
    panel.show_content(content())
    assert not panel.view.evidence_shown
    qtbot.mouseClick(panel.evidence_button, Qt.MouseButton.LeftButton)
    assert panel.view.evidence_shown
    assert panel.legend.isVisible()
    assert panel.evidence_button.isChecked()
    qtbot.mouseClick(panel.evidence_button, Qt.MouseButton.LeftButton)
    assert not panel.view.evidence_shown
    assert not panel.legend.isVisible()


def test_a_key_shows_the_evidence(
    qtbot: QtBot, panel: PicturePanel, content: Callable[..., PanelContent]
) -> None:
    qtbot.keyClick(panel, Qt.Key.Key_Space)
    assert not panel.view.evidence_shown, "there is nothing to show yet"
    panel.show_content(content())
    qtbot.keyClick(panel, Qt.Key.Key_Space)
    assert panel.view.evidence_shown


def test_enter_and_clicks_ask_for_a_closer_look(
    qtbot: QtBot, panel: PicturePanel, content: Callable[..., PanelContent]
) -> None:
    asked: list[PicturePanel] = []
    panel.view_requested.connect(asked.append)
    qtbot.keyClick(panel, Qt.Key.Key_Return)
    assert not asked, "there is nothing to look at yet"
    panel.show_content(content())
    qtbot.keyClick(panel, Qt.Key.Key_Return)
    qtbot.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=panel.view.rect().center())
    qtbot.mouseClick(panel.enlarge_button, Qt.MouseButton.LeftButton)
    assert asked == [panel] * 3


def test_the_model_that_answered_leads_to_its_card(
    qtbot: QtBot, panel: PicturePanel, content: Callable[..., PanelContent]
) -> None:
    assert not panel.model_link.isVisible()
    panel.show_content(content())
    assert panel.model_link.text() == "tiny 0.0.1"
    assert panel.model_link.accessibleName() == "Card of the model tiny 0.0.1"
    asked: list[ModelName] = []
    panel.card_requested.connect(asked.append)
    qtbot.mouseClick(panel.model_link, Qt.MouseButton.LeftButton)
    qtbot.keyClick(panel.model_link, Qt.Key.Key_Space)
    assert asked == [ModelName(name="tiny", version="0.0.1")] * 2


def test_an_endless_name_of_a_model_does_not_widen_the_panel(
    panel: PicturePanel, content: Callable[..., PanelContent]
) -> None:
    panel.show_content(content(model=ModelName(name="<b>&" * 500, version="1\n2")))
    assert len(panel.model_link.text()) < 100
    assert panel.minimumSizeHint().width() <= 300


def test_the_remove_button_asks_to_be_removed(qtbot: QtBot, panel: PicturePanel) -> None:
    with qtbot.waitSignal(panel.remove_requested) as asked:
        qtbot.mouseClick(panel.remove_button, Qt.MouseButton.LeftButton)
    assert asked.args == [panel]
    assert panel.rect().contains(panel.remove_button.geometry())


def test_tab_goes_through_the_panel_in_the_order_of_its_buttons(
    qtbot: QtBot, panel: PicturePanel, content: Callable[..., PanelContent]
) -> None:
    panel.show_content(content())
    panel.activateWindow()
    panel.setFocus()
    qtbot.waitUntil(panel.hasFocus)
    for button in (
        panel.marks_link,
        panel.model_link,
        panel.evidence_button,
        panel.compare_button,
        panel.enlarge_button,
        panel.remove_button,
    ):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is button

import copy
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.ui.meaning_dialog import MeaningDialog, meaning_html
from cifake_desktop.ui.theme import DARK, LIGHT, theme


def test_the_words_of_a_card_are_never_taken_for_html(tiny_card: dict[str, Any]) -> None:
    tiny_card["purpose"] = "<script>x</script>"
    tiny_card["limits"] = ["<i>limit</i>"]
    text = meaning_html([ModelCard.from_json(tiny_card)])
    assert "<script>" not in text
    assert "&lt;i&gt;limit" in text


def test_the_measured_accuracy_comes_with_its_interval_and_number(tiny_card: dict[str, Any]) -> None:
    text = meaning_html([ModelCard.from_json(tiny_card)]).replace("\u202f", " ")
    assert "Of 100 test pictures" in text
    assert "50.00 %" in text
    assert "40.00 to 60.00 %" in text


@pytest.mark.parametrize("figures", [{}, {"official": None}, {"official": {"accuracy": {"value": 0.5}}}])
def test_a_card_without_figures_claims_none(tiny_card: dict[str, Any], figures: dict[str, Any]) -> None:
    card = copy.deepcopy(tiny_card)
    card["figures"] = figures
    assert "test pictures" not in meaning_html([ModelCard.from_json(card)])


def test_without_a_model_the_meaning_is_still_explained() -> None:
    text = meaning_html([])
    assert "Absence proves nothing" in text
    assert "No model is loaded" in text


def test_an_open_dialog_follows_the_theme(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = MeaningDialog(parent, [])
    assert LIGHT.ai in dialog.text.toHtml()
    theme().force(dark=True)
    assert DARK.ai in dialog.text.toHtml()
    assert LIGHT.ai not in dialog.text.toHtml()

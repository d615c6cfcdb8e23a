from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cifake_desktop.detection.card import ModelCard, Sizes
from cifake_desktop.ui.card_dialog import CardDialog
from cifake_desktop.ui.card_html import accepted_words
from cifake_desktop.ui.theme import DARK, theme

SHA256 = "0123456789abcdef" * 4


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def open_card(parent: QWidget) -> Callable[..., CardDialog]:
    def make(card: dict[str, Any], sha256: str | None = SHA256, *, own: bool = False) -> CardDialog:
        dialog = CardDialog(parent, ModelCard.from_json(card), sha256, own=own)
        dialog.show()
        return dialog

    return make


def _text(dialog: CardDialog) -> str:
    return dialog.text.toPlainText().replace("\u202f", " ").replace("\xa0", " ").replace("\xd7", "x")


def test_the_card_says_everything_that_the_model_says_of_itself(
    open_card: Callable[..., CardDialog], tiny_card: dict[str, Any]
) -> None:
    tiny_card["training"]["data"] = [{"name": "Meadows", "licence": "CC BY 4.0", "pictures": 1234}]
    text = _text(open_card(tiny_card))
    for words in (
        "tiny 0.0.1",
        "Takes bright pictures for AI",
        "Pictures of 32 x 32 pixels, no others.",
        "Looks at nothing but brightness.",
        "CC BY 4.0",
        "1,234",
        "50.00 %",
        "40.00 to 60.00 %, n = 100",
        "1 % (default)",
        "0.5 %",
        SHA256,
        "Ships with the application.",
    ):
        assert words in text, words
    assert "{" not in text


def test_a_model_of_ones_own_is_marked_and_cannot_write_html(
    open_card: Callable[..., CardDialog], tiny_card: dict[str, Any]
) -> None:
    tiny_card |= {
        "limits": ["<h1>cifake"],
        "purpose": "<img src='http://x/y.png'>Ships with the application.",
    }
    dialog = open_card(tiny_card, own=True)
    assert "<h1>cifake" in _text(dialog)
    assert "A model of your own" in _text(dialog)
    assert "<img src=" in _text(dialog)


def test_a_bare_card_is_shown_too(open_card: Callable[..., CardDialog], tiny_card: dict[str, Any]) -> None:
    tiny_card |= {"training": {}, "figures": {}, "limits": []}
    text = _text(open_card(tiny_card, None))
    assert "The card holds no figures." in text
    assert "The card names no limits." in text
    assert "not known" in text


@pytest.mark.parametrize(
    ("sizes", "words"),
    [
        (Sizes(32, 32, 32, 32), "Pictures of 32 x 32 pixels, no others."),
        (Sizes(96, 20000, 96, 20000), "Pictures whose sides have 96 to 20,000 pixels."),
        (Sizes(10, 200, 20, 300), "Pictures from 10 x 20 to 200 x 300 pixels."),
    ],
)
def test_what_it_accepts_in_a_sentence(sizes: Sizes, words: str) -> None:
    assert accepted_words(sizes).replace("\u202f", " ").replace("\xd7", "x") == words


def test_keys_scroll_select_and_close(
    qtbot: QtBot, open_card: Callable[..., CardDialog], tiny_card: dict[str, Any]
) -> None:
    dialog = open_card(tiny_card)
    dialog.resize(500, 300)
    qtbot.keyClick(dialog.text, Qt.Key.Key_PageDown)
    assert dialog.text.verticalScrollBar().value() > 0
    qtbot.keyClick(dialog.text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert SHA256 in dialog.text.textCursor().selectedText()
    assert dialog.text.accessibleName() == "Card of the model tiny 0.0.1"
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog.text, Qt.Key.Key_Escape)


def test_there_is_a_way_sideways_only_where_something_lies_there(
    open_card: Callable[..., CardDialog], tiny_card: dict[str, Any]
) -> None:
    dialog = open_card(tiny_card)
    assert not dialog.text.horizontalScrollBar().isVisible()
    tiny_card["training"]["data"] = [{f"column {number}": "words" for number in range(8)}]
    dialog = open_card(tiny_card)
    assert not dialog.text.horizontalScrollBar().isVisible()
    dialog.resize(220, 400)
    assert dialog.text.horizontalScrollBar().isVisible()


def test_the_card_follows_the_theme(open_card: Callable[..., CardDialog], tiny_card: dict[str, Any]) -> None:
    dialog = open_card(tiny_card)
    theme().force(dark=True)
    assert dialog.text.palette().text().color() == QColor(DARK.text)
    assert DARK.muted in dialog.text.toHtml()

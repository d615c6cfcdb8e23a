"""Shows one model's card."""

from PySide6.QtWidgets import QWidget

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.ui.card_html import card_html
from cifake_desktop.ui.text_dialog import TextDialog
from cifake_desktop.ui.translation import tr
from cifake_desktop.ui.words import shown_text


class CardDialog(TextDialog):
    """A model's card to read, select and copy."""

    def __init__(self, parent: QWidget, card: ModelCard, sha256: str | None, *, own: bool) -> None:
        """Show `card` and the checksum of its model file; `own` says that the user added the model."""
        name = shown_text(f"{card.name} {card.version}")
        super().__init__(
            parent,
            tr("The model {model}", model=name),
            tr("Card of the model {model}", model=name),
            lambda: card_html(card, sha256, own=own),
        )

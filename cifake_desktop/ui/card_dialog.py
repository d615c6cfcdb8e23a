"""Shows one model's card."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QTextBrowser, QVBoxLayout, QWidget

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.ui.card_html import card_html
from cifake_desktop.ui.theme import SPACE_L, SPACE_M, theme
from cifake_desktop.ui.words import shown_text


class CardDialog(QDialog):
    """A text to read, select and copy, and Close."""

    def __init__(self, parent: QWidget, card: ModelCard, sha256: str | None, *, own: bool) -> None:
        """Show `card` and the checksum of its model file; `own` says that the user added the model."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = shown_text(f"{card.name} {card.version}")
        self.setWindowTitle(f"The model {name}")
        self.resize(760, 680)
        self._card = card
        self._sha256 = sha256
        self._own = own
        self.text = QTextBrowser()
        self.text.setAccessibleName(f"Card of the model {name}")
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        # Nothing that a card says is ever opened, and its pictures or style sheets are never fetched.
        self.text.setOpenLinks(False)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.document().setIndentWidth(SPACE_L)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        self.text.horizontalScrollBar().rangeChanged.connect(self._allow_sideways)
        self._fill()
        self.text.setFocus()
        theme().changed.connect(self._fill)

    def _allow_sideways(self, _: int, most: int) -> None:
        """Offer to scroll sideways, but not for the one pixel by which Qt lays tables out too wide."""
        needed = Qt.ScrollBarPolicy.ScrollBarAsNeeded if most > 1 else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.text.setHorizontalScrollBarPolicy(needed)

    def _fill(self) -> None:
        """Write the card in the colours of the theme in use now."""
        place = self.text.verticalScrollBar().value()
        self.text.setHtml(card_html(self._card, self._sha256, own=self._own))
        self.text.verticalScrollBar().setValue(place)

"""A text to read, select and copy, and Close."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QTextBrowser, QVBoxLayout, QWidget

from cifake_desktop.ui.theme import SPACE_L, SPACE_M, theme


class TextDialog(QDialog):
    """Shows HTML that is written anew whenever the theme changes."""

    def __init__(self, parent: QWidget, title: str, name: str, write: Callable[[], str]) -> None:
        """Show what `write` returns; `title` stands above the window, `name` is for screen readers."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(760, 680)
        self._write = write
        self.text = QTextBrowser()
        self.text.setAccessibleName(name)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        # Nothing that a card or a file says is ever opened, and its pictures or style sheets are never fetched.
        self.text.setOpenLinks(False)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.document().setIndentWidth(SPACE_L)
        self.text.document().setDocumentMargin(SPACE_M)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        column.addWidget(self.text, 1)
        column.addWidget(self.buttons)
        self.text.horizontalScrollBar().rangeChanged.connect(self._allow_sideways)
        self.fill()
        self.text.setFocus()
        theme().changed.connect(self.fill)

    def _allow_sideways(self, _: int, most: int) -> None:
        """Offer to scroll sideways, but not for the one pixel by which Qt lays tables out too wide."""
        needed = Qt.ScrollBarPolicy.ScrollBarAsNeeded if most > 1 else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.text.setHorizontalScrollBarPolicy(needed)

    def fill(self) -> None:
        """Write the text in the colours of the theme in use now."""
        place = self.text.verticalScrollBar().value()
        self.text.setHtml(self._write())
        self.text.verticalScrollBar().setValue(place)

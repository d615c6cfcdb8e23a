"""A dialog with a list of topics on the left and the text of the chosen one on the right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from cifake_desktop.ui.icons import Sign
from cifake_desktop.ui.labels import PlainLabel
from cifake_desktop.ui.theme import SPACE_L, SPACE_M, TYPE_VERDICT, scaled_font, theme
from cifake_desktop.ui.translation import tr

_LIST_WIDTH: Final = 236
_NARROWEST: Final = 460


@dataclass(frozen=True, slots=True)
class Topic:
    """One entry of the list: its title, and what writes its text as HTML in the colours in use now."""

    title: str
    write: Callable[[], str]


class TopicsDialog(QDialog):
    """Topics to choose with the arrow keys or a click, and their texts to read, select and copy."""

    def __init__(self, parent: QWidget, title: str, heading: str, introduction: str) -> None:
        """Begin without topics; `heading` and `introduction` stand above them."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(900, 660)
        self._topics: list[Topic] = []
        self.list = QListWidget()
        self.list.setObjectName("topics")
        self.list.setAccessibleName(tr("Topics: {title}", title=title))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self.fill)
        self.text = QTextBrowser()
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.document().setIndentWidth(SPACE_L)
        self.text.document().setDocumentMargin(SPACE_M)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        self._lay_out(heading, introduction)
        theme().changed.connect(self.fill)

    def _lay_out(self, heading: str, introduction: str) -> None:
        title = PlainLabel(heading)
        title.setFont(scaled_font(TYPE_VERDICT, QFont.Weight.DemiBold))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        below = PlainLabel(introduction, role="muted", wraps=True)
        below.setMinimumWidth(_NARROWEST)  # else the dialog takes it for a tall one
        words.addWidget(below)
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(Sign("app", "accent", 40), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        body = QHBoxLayout()
        body.setSpacing(SPACE_M)
        body.addWidget(self.list)
        body.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addLayout(head)
        column.addLayout(body, 1)
        column.addWidget(self.buttons)
        self.list.setFocus()

    def show_topics(self, topics: Sequence[Topic]) -> None:
        """Offer other topics; the place in the list stays, and is the first one at the beginning."""
        row = max(0, self.list.currentRow())
        self.list.blockSignals(True)
        self.list.clear()
        self._topics = list(topics)
        self.list.addItems([topic.title for topic in topics])
        self.list.setCurrentRow(min(row, len(topics) - 1))
        self.list.blockSignals(False)
        self.fill()

    def fill(self) -> None:
        """Write the text of the chosen topic in the colours of the theme in use now."""
        row = self.list.currentRow()
        if 0 <= row < len(self._topics):
            topic = self._topics[row]
            self.text.setAccessibleName(topic.title)
            self.text.setHtml(topic.write())

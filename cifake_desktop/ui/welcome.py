"""What is shown at the first start: what the application does, what its answers mean, and two ways on."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cifake_desktop.ui.icons import Sign, dress, redress
from cifake_desktop.ui.labels import PlainLabel
from cifake_desktop.ui.theme import (
    SPACE_L,
    SPACE_M,
    SPACE_S,
    SPACE_XL,
    TYPE_TITLE,
    TYPE_VERDICT,
    colours,
    scaled_font,
    theme,
)
from cifake_desktop.ui.translation import tr
from cifake_desktop.ui.words import APP_NAME, SAYINGS, Outcome

_SIGN: Final = 30
_WIDTH: Final = 620
_BESIDE: Final = _WIDTH - _SIGN - 3 * SPACE_M - 2

_WHAT: Final = tr(
    "Drop a picture on the window, or open a whole folder. For each picture you get one of three answers, with the "
    "reasons: what its pixels look like, and what the file says of its own origin."
)
_OFFLINE: Final = tr("Works offline. Nothing leaves this computer: no picture, no answer, no count of use.")
_MEANINGS: Final = {
    Outcome.LIKELY_AI: tr(
        "It looks like pictures made by AI, or the file itself says that it was. A few real photographs look like "
        "that, too: look closer before you say so."
    ),
    Outcome.INCONCLUSIVE: tr(
        "It could be either, so conclude nothing from it. Expect this answer often, because good AI pictures "
        "look just like photographs."
    ),
    Outcome.LIKELY_REAL: tr(
        "It looks like photographs made with a camera. Pictures made by a new or little known AI can look like "
        "that, too, so it is not cleared."
    ),
}
_CAUTION: Final = tr(
    "No answer is proof. Use it beside what else you know: who published the picture, when, and where."
)


class WelcomeDialog(QDialog):
    """One screen to read, which Enter, Esc or a button closes."""

    try_samples = Signal()

    def __init__(self, parent: QWidget, *, has_samples: bool) -> None:
        """Offer the samples only where some ship."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Welcome to {application}", application=APP_NAME))
        self.setAccessibleDescription(f"{_WHAT} {_OFFLINE} {_CAUTION}")
        self.start_button = QPushButton(tr("Start"))
        self.start_button.setProperty("role", "primary")
        self.start_button.setDefault(True)
        self.start_button.clicked.connect(self.accept)
        self.samples_button = QPushButton(tr("Try the bundled samples"))
        self.samples_button.setToolTip(tr("Examines some drawings that came with the application"))
        dress(self.samples_button, "pictures")
        self.samples_button.clicked.connect(self._try_samples)
        self.samples_button.setVisible(has_samples)
        self._lay_out()
        self.start_button.setFocus()
        theme().changed.connect(self._redress)

    def _lay_out(self) -> None:
        title = PlainLabel(tr("Was this picture made by AI?"))
        title.setFont(scaled_font(TYPE_TITLE, QFont.Weight.DemiBold))
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(Sign("app", "accent", 52))
        head.addWidget(title, 1)
        # Both as high as the one with an icon.
        self.start_button.setMinimumHeight(self.samples_button.sizeHint().height())
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_M)
        buttons.addStretch(1)
        buttons.addWidget(self.samples_button)
        buttons.addWidget(self.start_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addLayout(head)
        column.addWidget(_paragraph(_WHAT, _WIDTH))
        column.addWidget(_beside(Sign("offline", "accent", _SIGN), _paragraph(_OFFLINE, _BESIDE)))
        column.addSpacing(SPACE_S)
        for outcome, meaning in _MEANINGS.items():
            column.addWidget(_answer(outcome, meaning))
        column.addSpacing(SPACE_S)
        column.addWidget(_paragraph(_CAUTION, _WIDTH))
        column.addStretch(1)
        column.addSpacing(SPACE_M)
        column.addLayout(buttons)

    def _try_samples(self) -> None:
        self.accept()
        self.try_samples.emit()

    def _redress(self) -> None:
        redress(self)


def _paragraph(text: str, width: int) -> PlainLabel:
    """Return text in lines of a fixed width, so that the dialog is as high as it needs."""
    label = PlainLabel(text)
    label.setWordWrap(True)
    label.setFixedSize(width, label.heightForWidth(width))
    return label


def _beside(sign: Sign, words: QWidget) -> QWidget:
    """Return a sign, and words on its right, in a frame."""
    frame = QFrame()
    frame.setObjectName("choice")
    row = QHBoxLayout(frame)
    row.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
    row.setSpacing(SPACE_M)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(words, 1)
    return frame


def _answer(outcome: Outcome, meaning: str) -> QWidget:
    """Return one answer: its sign, its words in its colour, and below them what it means."""
    saying = SAYINGS[outcome]
    name = _Tinted(saying.words, saying.tone)
    name.setFont(scaled_font(TYPE_VERDICT, QFont.Weight.DemiBold))
    words = QWidget()
    column = QVBoxLayout(words)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(name)
    column.addWidget(_paragraph(meaning, _BESIDE))
    return _beside(Sign(saying.sign, saying.tone, _SIGN), words)


class _Tinted(PlainLabel):
    """Words in one of the theme's colours, whichever theme is in use."""

    def __init__(self, text: str, tone: str) -> None:
        super().__init__(text)
        self._tone = tone
        self._colour()
        theme().changed.connect(self._colour)

    def _colour(self) -> None:
        self.setStyleSheet(f"color: {getattr(colours(), self._tone)};")

"""A verdict as a sign and words on a soft ground of its colour."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout

from cifake_desktop.finding import Finding
from cifake_desktop.ui.icons import Sign
from cifake_desktop.ui.labels import PlainLabel, explain
from cifake_desktop.ui.theme import SPACE_S, TYPE_VERDICT, colours, scaled_font, theme
from cifake_desktop.ui.translation import tr
from cifake_desktop.ui.words import SAYINGS, outcome_of, verdict_meaning, verdict_words


class VerdictBadge(QFrame):
    """The verdict as a sign and words on a soft ground of its colour. Begins waiting."""

    def __init__(self) -> None:
        """Begin without a verdict."""
        super().__init__()
        self.setObjectName("badge")
        self._tone = "neutral"
        self.sign = Sign("waiting", "muted", 22)
        self.words = PlainLabel(tr("Waiting to be examined"), wraps=True)
        self.words.setFont(scaled_font(TYPE_VERDICT, QFont.Weight.DemiBold))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_S + 2, SPACE_S, SPACE_S + 4, SPACE_S)
        row.setSpacing(SPACE_S + 2)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        self.colour()
        theme().changed.connect(self.colour)

    def show_outcome(self, finding: Finding) -> None:
        """Show how the examination ended."""
        saying = SAYINGS[outcome_of(finding)]
        self.show_words(verdict_words(finding), saying.sign, saying.tone)
        explain(self, verdict_meaning(finding))

    def show_words(self, words: str, sign: str, tone: str) -> None:
        """Show any words with an icon, in the theme's colour role `tone` on its soft ground."""
        self._tone = tone
        self.sign.show_sign(sign, tone)
        self.words.setText(words)
        self.colour()

    def colour(self) -> None:
        """Take the colours of the theme in use now."""
        c = colours()
        text, ground = getattr(c, self._tone), getattr(c, f"{self._tone}_soft")
        self.setStyleSheet(
            f"#badge {{ background: {ground}; border-radius: 8px; }} #badge QLabel {{ color: {text}; }}"
        )

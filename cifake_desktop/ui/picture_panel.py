"""One picture's panel: thumbnail, verdict in words, sign and colour, probability bar, evidence on demand."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from cifake_desktop.finding import Finding
from cifake_desktop.ui.engine import Band
from cifake_desktop.ui.evidence_overlay import EvidenceOverlay
from cifake_desktop.ui.evidence_view import EvidenceLegend, EvidenceView
from cifake_desktop.ui.icons import Sign, dress
from cifake_desktop.ui.labels import ElidedLabel, PlainLabel
from cifake_desktop.ui.probability_bar import ProbabilityBar
from cifake_desktop.ui.theme import (
    SPACE_M,
    SPACE_S,
    TYPE_SMALL,
    TYPE_VERDICT,
    colours,
    scaled_font,
    theme,
)
from cifake_desktop.ui.words import (
    SAYINGS,
    Outcome,
    decision_sentence,
    explanation_lines,
    outcome_of,
    percent,
    shown_name,
    shown_text,
    size_words,
    tooltip,
)


@dataclass(frozen=True, slots=True, eq=False)
class PanelContent:
    """What a panel shows of one examined picture.

    Attributes:
        finding: the answer.
        thumbnail: a small copy of the picture, or None where it could not be read.
        overlay: its evidence map, ready to be drawn, or None where no model looked.
        band: the inconclusive probabilities at the operating point, or None.

    """

    finding: Finding
    thumbnail: QImage | None
    overlay: EvidenceOverlay | None
    band: Band | None


class _Badge(QFrame):
    """The verdict as a sign and words on a soft ground of its colour."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("badge")
        self._tone = "neutral"
        self.sign = Sign("waiting", "muted", 22)
        self.words = PlainLabel("Waiting to be examined", wraps=True)
        self.words.setFont(scaled_font(TYPE_VERDICT, QFont.Weight.DemiBold))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_S + 2, SPACE_S, SPACE_S + 4, SPACE_S)
        row.setSpacing(SPACE_S + 2)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        self.colour()

    def show_outcome(self, outcome: Outcome) -> None:
        saying = SAYINGS[outcome]
        self._tone = saying.tone
        self.sign.show_sign(saying.sign, saying.tone)
        self.words.setText(saying.words)
        self.setToolTip(tooltip(saying.meaning))
        self.colour()

    def colour(self) -> None:
        """Take the colours of the theme in use now."""
        c = colours()
        text, ground = getattr(c, self._tone), getattr(c, f"{self._tone}_soft")
        self.setStyleSheet(
            f"#badge {{ background: {ground}; border-radius: 8px; }} #badge QLabel {{ color: {text}; }}"
        )


class PicturePanel(QFrame):
    """A card for one picture. It begins waiting; `show_content` fills it in.

    Attributes:
        path: the file, as it was given.

    """

    remove_requested = Signal(object)
    resized_itself = Signal(object)

    def __init__(self, path: str) -> None:
        """Begin waiting for the answer about `path`."""
        super().__init__()
        self.path = path
        self._content: PanelContent | None = None
        self.setObjectName("panel")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{shown_name(path)}: waiting to be examined")

        self.view = EvidenceView()
        self.legend = EvidenceLegend()
        self.badge = _Badge()
        self.bar = ProbabilityBar()
        self.name = ElidedLabel()
        self.name.setFont(scaled_font(1.0, QFont.Weight.DemiBold))
        self.name.show_text(shown_name(path), shown_text(path))
        self.facts = PlainLabel(role="muted")
        self.facts.setFont(scaled_font(TYPE_SMALL))
        self.notes = PlainLabel(role="muted", wraps=True)
        self.notes.setFont(scaled_font(TYPE_SMALL))
        self.evidence_button = QPushButton("Show evidence")
        self.evidence_button.setCheckable(True)
        self.evidence_button.setProperty("role", "soft")
        self.evidence_button.setAccessibleName(f"Show the evidence map of {shown_name(path)}")
        dress(self.evidence_button, "evidence", "accent")
        self.evidence_button.toggled.connect(self._show_evidence)
        # Over the picture's corner, so that it takes no room from the words.
        self.remove_button = QToolButton(self)
        self.remove_button.setObjectName("remove")
        self.remove_button.setToolTip("Remove this picture from the window (Delete)")
        self.remove_button.setAccessibleName(f"Remove {shown_name(path)} from the window")
        dress(self.remove_button, "close", "text")
        self.remove_button.clicked.connect(lambda: self.remove_requested.emit(self))

        for widget in (self.legend, self.bar, self.notes, self.evidence_button):
            widget.hide()
        self._lay_out()
        theme().changed.connect(self.badge.colour)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addWidget(self.view)
        column.addWidget(self.legend)
        column.addSpacing(2)
        column.addWidget(self.badge)
        column.addWidget(self.bar)
        column.addSpacing(2)
        title = QHBoxLayout()
        title.setSpacing(SPACE_M)
        title.addWidget(self.name, 1)
        title.addWidget(self.facts, 0)
        column.addLayout(title)
        column.addWidget(self.notes)
        column.addStretch(1)
        column.addSpacing(2)
        column.addWidget(self.evidence_button)
        self.remove_button.raise_()
        QWidget.setTabOrder(self.evidence_button, self.remove_button)

    @property
    def finding(self) -> Finding | None:
        """The answer shown, or None while waiting."""
        return None if self._content is None else self._content.finding

    def show_content(self, content: PanelContent) -> None:
        """Show the answer."""
        self._content = content
        finding = content.finding
        outcome = outcome_of(finding)
        saying = SAYINGS[outcome]
        self.view.show_picture(content.thumbnail, content.overlay, saying.sign)
        self.legend.show_holes(content.overlay is not None and content.overlay.has_holes)
        self.badge.show_outcome(outcome)
        if finding.probability is not None:
            self.bar.show_probability(finding.probability, content.band)
        self.bar.setVisible(finding.probability is not None)
        facts = [words for words in (size_words(finding), finding.format) if words]
        self.facts.setText(" · ".join(facts))
        lines = [
            shown_text(line) for line in (decision_sentence(finding), *explanation_lines(finding)) if line
        ]
        self.notes.setText("\n".join(lines))
        self.notes.setVisible(bool(lines))
        self.evidence_button.setVisible(content.overlay is not None)
        chance = "" if finding.probability is None else f", {percent(finding.probability)} chance of AI-made"
        self.setAccessibleName(f"{shown_name(self.path)}: {saying.words}{chance}")
        self.setAccessibleDescription(" ".join(lines))
        self.resized_itself.emit(self)

    def _show_evidence(self, shown: bool) -> None:
        self.view.set_evidence_shown(shown)
        self.legend.setVisible(self.view.evidence_shown)
        self.evidence_button.setText("Hide evidence" if shown else "Show evidence")
        self.resized_itself.emit(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter show or hide the evidence of the panel that has the focus."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._content is not None and self._content.overlay is not None:
                self.evidence_button.toggle()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the remove button in the corner of the picture."""
        super().resizeEvent(event)
        side = self.remove_button.sizeHint()
        corner = self.rect().adjusted(0, SPACE_M + SPACE_S, -(SPACE_M + SPACE_S), 0).topRight()
        self.remove_button.setGeometry(
            QRect(corner.x() - side.width(), corner.y(), side.width(), side.height())
        )

"""One picture's panel: thumbnail, verdict in words, sign and colour, probability bar, evidence on demand."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFont, QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGroupBox,
    QHBoxLayout,
    QPushButton,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cifake_desktop.finding import Finding, ModelName
from cifake_desktop.strictness import Band
from cifake_desktop.ui.evidence_overlay import EvidenceOverlay
from cifake_desktop.ui.evidence_view import EvidenceLegend, EvidenceView
from cifake_desktop.ui.icons import dress
from cifake_desktop.ui.keys import PANEL_KEYS
from cifake_desktop.ui.labels import ElidedLabel, PlainLabel
from cifake_desktop.ui.link_button import link_button
from cifake_desktop.ui.map_words import map_words
from cifake_desktop.ui.probability_bar import ProbabilityBar
from cifake_desktop.ui.theme import SPACE_M, SPACE_S, TYPE_SMALL, scaled_font
from cifake_desktop.ui.translation import tr
from cifake_desktop.ui.verdict_badge import VerdictBadge
from cifake_desktop.ui.words import (
    SAYINGS,
    decision_sentence,
    explanation_lines,
    marks_words,
    model_words,
    outcome_of,
    percent,
    shown_name,
    shown_text,
    size_words,
    verdict_words,
)


@dataclass(frozen=True, slots=True, eq=False)
class PanelContent:
    """What a panel shows of one examined picture.

    Attributes:
        finding: the answer.
        thumbnail: a small copy of the picture, or None where it could not be read.
        overlay: its evidence map, ready to be drawn, or None where no model looked.
        band: the inconclusive probabilities at the operating point, or None.
        data: the bytes of the picture where it came without a file.
        examined: when, in seconds since 1970, or None.

    """

    finding: Finding
    thumbnail: QImage | None
    overlay: EvidenceOverlay | None
    band: Band | None = None
    data: bytes | None = None
    examined: float | None = None


class PicturePanel(QGroupBox):
    """A card for one picture, a group to screen readers. It begins waiting; `show_content` fills it in.

    Attributes:
        path: the file, as it was given.

    """

    remove_requested = Signal(object)
    view_requested = Signal(object)
    card_requested = Signal(object)
    marks_requested = Signal(object)
    compare_requested = Signal(object)
    resized_itself = Signal(object)

    def __init__(self, path: str) -> None:
        """Begin waiting for the answer about `path`."""
        super().__init__()
        self.path = path
        self._content: PanelContent | None = None
        self.setObjectName("panel")
        # A group box works its margins out when it is made, before its name brings it a style, and when that changes.
        self.ensurePolished()
        self.changeEvent(QEvent(QEvent.Type.StyleChange))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("{name}: waiting to be examined", name=shown_name(path)))

        self.view = EvidenceView()
        self.view.setAccessibleName(tr("{name}, not examined yet", name=shown_name(path)))
        self.legend = EvidenceLegend()
        self.badge = VerdictBadge()
        self.bar = ProbabilityBar()
        self.name = ElidedLabel()
        self.name.setFont(scaled_font(1.0, QFont.Weight.DemiBold))
        self.name.show_text(shown_name(path), shown_text(path))
        self.facts = PlainLabel(role="muted")
        self.facts.setFont(scaled_font(TYPE_SMALL))
        self.notes = PlainLabel(role="muted", wraps=True)
        self.notes.setFont(scaled_font(TYPE_SMALL))
        self.evidence_button = QPushButton(tr("Evidence"))
        self.evidence_button.setToolTip(tr("Show or hide the evidence map (Space)"))
        self.evidence_button.setCheckable(True)
        self.evidence_button.setProperty("role", "soft")
        self.evidence_button.setAccessibleName(tr("Show the evidence map of {name}", name=shown_name(path)))
        dress(self.evidence_button, "evidence", "accent")
        self.evidence_button.toggled.connect(self._show_evidence)
        self.marks_link = link_button("marks")
        self.marks_link.setToolTip(tr("What the file says of its own origin, and what was looked for"))
        self.marks_link.clicked.connect(lambda: self.marks_requested.emit(self))
        self.model_link = link_button("model")
        self.model_link.clicked.connect(self._ask_for_card)
        self.enlarge_button = QPushButton()
        self.enlarge_button.setProperty("role", "soft")
        self.enlarge_button.setToolTip(tr("Look at this picture closely (Enter)"))
        self.enlarge_button.setAccessibleName(tr("Enlarge {name}", name=shown_name(path)))
        dress(self.enlarge_button, "enlarge", "accent")
        self.enlarge_button.clicked.connect(self._ask_for_view)
        self.view.clicked.connect(self._ask_for_view)
        self.compare_button = QPushButton()
        self.compare_button.setCheckable(True)
        self.compare_button.setProperty("role", "soft")
        self.compare_button.setToolTip(tr("Look at this picture and another side by side (Ctrl+D)"))
        self.compare_button.setAccessibleName(
            tr("Compare {name} with another picture", name=shown_name(path))
        )
        dress(self.compare_button, "compare", "accent")
        self.compare_button.clicked.connect(lambda: self.compare_requested.emit(self))
        # Over the picture's corner, so that it takes no room from the words.
        self.remove_button = QToolButton(self)
        self.remove_button.setObjectName("remove")
        self.remove_button.setToolTip(tr("Remove this picture from the window (Delete)"))
        self.remove_button.setAccessibleName(tr("Remove {name} from the window", name=shown_name(path)))
        dress(self.remove_button, "close", "text")
        self.remove_button.clicked.connect(lambda: self.remove_requested.emit(self))

        for widget in (
            self.legend,
            self.bar,
            self.notes,
            self.marks_link,
            self.model_link,
            self.evidence_button,
            self.compare_button,
            self.enlarge_button,
        ):
            widget.hide()
        self._lay_out()

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
        column.addWidget(self.marks_link)
        column.addWidget(self.model_link)
        column.addStretch(1)
        column.addSpacing(2)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self.evidence_button, 1)
        buttons.addWidget(self.compare_button)
        buttons.addWidget(self.enlarge_button)
        column.addLayout(buttons)
        self.remove_button.raise_()
        order = (
            self.marks_link,
            self.model_link,
            self.evidence_button,
            self.compare_button,
            self.enlarge_button,
            self.remove_button,
        )
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    @property
    def finding(self) -> Finding | None:
        """The answer shown, or None while waiting."""
        return None if self._content is None else self._content.finding

    @property
    def content(self) -> PanelContent | None:
        """All that is shown, or None while waiting."""
        return self._content

    def show_content(self, content: PanelContent) -> None:
        """Show the answer."""
        self._content = content
        finding = content.finding
        self.view.show_picture(content.thumbnail, content.overlay, SAYINGS[outcome_of(finding)].sign)
        self.legend.show_holes(content.overlay is not None and content.overlay.has_holes)
        self.badge.show_outcome(finding)
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
        self.marks_link.setText(marks_words(finding))
        self.marks_link.setAccessibleName(
            tr(
                "{marks}: what {name} says of its origin",
                marks=marks_words(finding),
                name=shown_name(self.path),
            )
        )
        self.marks_link.setVisible(finding.error is None or bool(finding.evidence))
        self._show_model(finding.model)
        self.evidence_button.setVisible(content.overlay is not None)
        self.enlarge_button.setVisible(content.thumbnail is not None)
        self.compare_button.setVisible(content.thumbnail is not None)
        # Beside the other button there is room for the sign alone.
        self.enlarge_button.setText("" if content.overlay is not None else tr("Enlarge"))
        self.setAccessibleName(_answer_words(shown_name(self.path), finding))
        self.setAccessibleDescription(" ".join(lines))
        self._name_picture()
        self.resized_itself.emit(self)

    def _name_picture(self) -> None:
        """Say to screen readers what the picture shows, which may be its evidence map."""
        name, content = shown_name(self.path), self._content
        if content is None or content.thumbnail is None:
            self.view.setAccessibleName(tr("{name}, which cannot be shown", name=name))
        elif content.overlay is not None and self.view.evidence_shown:
            self.view.setAccessibleName(tr("{name}, grey below its evidence map", name=name))
            self.view.setAccessibleDescription(map_words(content.overlay.evidence))
        else:
            self.view.setAccessibleName(tr("{name}, a small copy", name=name))
            self.view.setAccessibleDescription("")

    def _show_model(self, model: ModelName | None) -> None:
        """Show which model answered, as a way to its card."""
        self.model_link.setVisible(model is not None)
        if model is not None:
            self.model_link.setText(model_words(model).replace("&", "&&"))
            self.model_link.setToolTip(
                tr("What this model is, what it was measured at, and what it cannot do")
            )
            self.model_link.setAccessibleName(tr("Card of the model {model}", model=model_words(model)))

    def _ask_for_card(self) -> None:
        if self._content is not None and self._content.finding.model is not None:
            self.card_requested.emit(self._content.finding.model)

    def _ask_for_view(self) -> None:
        if self._content is not None and self._content.thumbnail is not None:
            self.view_requested.emit(self)

    def _show_evidence(self, shown: bool) -> None:
        self.view.set_evidence_shown(shown)
        self.legend.setVisible(self.view.evidence_shown)
        self._name_picture()
        self.resized_itself.emit(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space shows or hides the evidence of the panel that has the focus; Enter enlarges its picture."""
        deed = PANEL_KEYS.deed(event)
        if deed == "evidence":
            if self._content is not None and self._content.overlay is not None:
                self.evidence_button.toggle()
        elif deed == "enlarge":
            self._ask_for_view()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the remove button in the corner of the picture."""
        super().resizeEvent(event)
        side = self.remove_button.sizeHint()
        corner = self.rect().adjusted(0, SPACE_M + SPACE_S, -(SPACE_M + SPACE_S), 0).topRight()
        place = QRect(corner.x() - side.width(), corner.y(), side.width(), side.height())
        self.remove_button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))


def _answer_words(name: str, finding: Finding) -> str:
    """Return a picture's name and the answer about it, for screen readers."""
    verdict = verdict_words(finding)
    if finding.probability is None:
        return tr("{name}: {verdict}", name=name, verdict=verdict)
    return tr(
        "{name}: {verdict}, {chance} chance of AI-made",
        name=name,
        verdict=verdict,
        chance=percent(finding.probability),
    )

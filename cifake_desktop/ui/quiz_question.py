"""One picture of the quiz: first the question, then the truth beside what the person and the model said."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cifake_desktop.quiz.folder import Truth
from cifake_desktop.quiz.score import Score, Turn
from cifake_desktop.ui.evidence_view import EvidenceLegend
from cifake_desktop.ui.icons import Sign, dress
from cifake_desktop.ui.keys import QUIZ_KEYS
from cifake_desktop.ui.labels import PlainLabel
from cifake_desktop.ui.probability_bar import ProbabilityBar
from cifake_desktop.ui.quiz_drawing import QuizPicture
from cifake_desktop.ui.quiz_words import (
    TRUTH_SIGNS,
    TRUTH_TONES,
    TRUTHS,
    guess_words,
    model_words_on,
    running_model,
    running_person,
)
from cifake_desktop.ui.theme import SPACE_L, SPACE_M, SPACE_S, TYPE_SMALL, TYPE_VERDICT, scaled_font
from cifake_desktop.ui.translation import number, tr
from cifake_desktop.ui.verdict_badge import VerdictBadge
from cifake_desktop.ui.words import verdict_words
from cifake_desktop.ui.zoom_view import ZoomView

_SIDE: Final = 320  # width of the column beside the picture
_GUESSES: Final = {"real": Truth.REAL, "ai": Truth.AI}
_HINT: Final = tr("Take your time. + and - zoom, the arrows move, 0 shows the whole picture.")


class QuizQuestion(QWidget):
    """Shows nothing of where a picture comes from, neither to the eye nor to a screen reader.

    Attributes:
        guessed: signals the `Truth` that the person took the picture for.
        next_wanted: signals that the person has seen enough of the answer.
        end_wanted: signals that the person wants the round to end here.

    """

    guessed = Signal(object)
    next_wanted = Signal()
    end_wanted = Signal()

    def __init__(self) -> None:
        """Begin without a picture."""
        super().__init__()
        self._picture: QuizPicture | None = None
        self._asking = False
        self._answered = False
        self.view = ZoomView()
        self.view.setAccessibleName(tr("The picture in question"))
        self.count = PlainLabel(role="muted")
        self.count.setFont(scaled_font(1.0, QFont.Weight.DemiBold))
        self.sides = QStackedWidget()
        self.sides.addWidget(self._make_asking())
        self.sides.addWidget(self._make_answer())
        self.person_score = PlainLabel()
        self.model_score = PlainLabel()
        self.end_button = QPushButton(tr("End the round here"))
        self.end_button.setProperty("role", "quiet")
        self.end_button.setAutoDefault(False)
        self.end_button.clicked.connect(self.end_wanted)
        self._lay_out()
        self._guesses = []
        for deed, truth in _GUESSES.items():
            for shortcut in QUIZ_KEYS.shortcuts(deed, self, Qt.ShortcutContext.WindowShortcut):
                shortcut.activated.connect(lambda truth=truth: self.guess(truth))
                self._guesses.append(shortcut)
        for toggle in QUIZ_KEYS.shortcuts("evidence", self, Qt.ShortcutContext.WindowShortcut):
            toggle.activated.connect(self._toggle_evidence)

    def _make_asking(self) -> QWidget:
        title = PlainLabel(tr("Real or AI-made?"))
        title.setFont(scaled_font(TYPE_VERDICT, QFont.Weight.DemiBold))
        self.buttons = {
            Truth.REAL: QPushButton(tr("Real photograph (R)")),
            Truth.AI: QPushButton(tr("AI-made (F or A)")),
        }
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(title)
        for truth, button in self.buttons.items():
            button.setAutoDefault(False)
            button.setMinimumHeight(52)
            dress(button, TRUTH_SIGNS[truth])
            button.clicked.connect(lambda _=False, truth=truth: self.guess(truth))
            column.addWidget(button)
        hint = PlainLabel(_HINT, role="muted")
        hint.setWordWrap(True)
        hint.setFont(scaled_font(TYPE_SMALL))
        hint.setFixedWidth(_SIDE)
        column.addWidget(hint)
        column.addStretch(1)
        page = QWidget()
        page.setLayout(column)
        return page

    def _make_answer(self) -> QWidget:
        self.truth = VerdictBadge()
        self.guess_sign = Sign("right", "text")
        self.guess_line = PlainLabel()
        guess_row = QHBoxLayout()
        guess_row.setSpacing(SPACE_S)
        guess_row.addWidget(self.guess_sign)
        guess_row.addWidget(self.guess_line, 1)
        self.model_badge = VerdictBadge()
        self.bar = ProbabilityBar()
        self.model_sign = Sign("right", "text")
        self.model_line = PlainLabel()
        model_row = QHBoxLayout()
        model_row.setSpacing(SPACE_S)
        model_row.addWidget(self.model_sign)
        model_row.addWidget(self.model_line, 1)
        self.evidence_button = QPushButton(tr("Evidence"))
        self.evidence_button.setToolTip(tr("Lay the evidence map over the picture (E)"))
        self.evidence_button.setCheckable(True)
        self.evidence_button.setChecked(True)
        self.evidence_button.setProperty("role", "chip")
        self.evidence_button.setAutoDefault(False)
        dress(self.evidence_button, "evidence", "accent")
        self.evidence_button.toggled.connect(self._show_evidence)
        self.legend = EvidenceLegend()
        self.next_button = QPushButton(tr("Next (Enter)"))
        self.next_button.setProperty("role", "primary")
        self.next_button.setAutoDefault(False)
        self.next_button.clicked.connect(self.go_on)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(_caption(tr("The truth, by its folder")))
        column.addWidget(self.truth)
        column.addLayout(guess_row)
        column.addSpacing(SPACE_M)
        column.addWidget(_caption(tr("What the model says of the pixels")))
        column.addWidget(self.model_badge)
        column.addWidget(self.bar)
        column.addLayout(model_row)
        column.addSpacing(SPACE_M)
        column.addWidget(self.evidence_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.legend)
        column.addSpacing(SPACE_M)
        column.addWidget(self.next_button)
        column.addStretch(1)
        page = QWidget()
        page.setLayout(column)
        return page

    def _lay_out(self) -> None:
        scores = QFrame()
        scores.setObjectName("choice")
        grid = QGridLayout(scores)
        grid.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        grid.setHorizontalSpacing(SPACE_M)
        grid.setColumnStretch(1, 1)
        for row, (who, score) in enumerate(((tr("You"), self.person_score), (tr("Model"), self.model_score))):
            grid.addWidget(PlainLabel(who, role="muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(score, row, 1)
        side = QWidget()
        side.setFixedWidth(_SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self.count)
        column.addWidget(self.sides, 1)
        column.addWidget(scores)
        column.addWidget(self.end_button, 0, Qt.AlignmentFlag.AlignRight)
        row_of_all = QHBoxLayout(self)
        row_of_all.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        row_of_all.setSpacing(SPACE_L)
        row_of_all.addWidget(self.view, 1)
        row_of_all.addWidget(side)

    def wait(self) -> None:
        """Tell that the next picture is on its way."""
        self._asking = self._answered = False
        self.count.setText(tr("The next picture is on its way…"))
        self.view.set_evidence_shown(False)
        self.sides.setCurrentIndex(0)
        self._offer_guesses()

    def ask(self, picture: QuizPicture, place: int, length: int) -> None:
        """Ask about a picture, the so-and-so-manieth of `length`."""
        self._picture = picture
        self._asking, self._answered = True, False
        self.count.setText(tr("Picture {number} of {total}", number=number(place), total=number(length)))
        self.view.set_evidence_shown(False)
        self.view.show_picture(picture.pyramid, picture.overlay)
        self.view.fit()
        self.sides.setCurrentIndex(0)
        self._offer_guesses()
        # Here neither Space nor Enter guesses by mistake.
        self.view.setFocus()

    def show_score(self, score: Score) -> None:
        """Show how both are doing."""
        self.person_score.setText(running_person(score))
        self.model_score.setText(running_model(score))
        self.end_button.setEnabled(score.person.n > 0)

    def show_answer(self, turn: Turn) -> None:
        """Show the truth, and who was right."""
        picture = self._picture
        if picture is None:
            return
        self._answered = True
        self.truth.show_words(TRUTHS[turn.truth], TRUTH_SIGNS[turn.truth], TRUTH_TONES[turn.truth])
        self.guess_sign.show_sign("right" if turn.person_right else "close", "text")
        self.guess_line.setText(guess_words(turn))
        finding = picture.finding
        self.model_badge.show_outcome(finding)
        self.bar.setVisible(finding.probability is not None)
        if finding.probability is not None:
            self.bar.show_probability(finding.probability, picture.band)
        signs = {True: "right", False: "close", None: "no_verdict"}
        self.model_sign.show_sign(signs[turn.model_right], "text")
        self.model_line.setText(model_words_on(turn))
        self.evidence_button.setVisible(picture.overlay is not None)
        self.legend.show_holes(picture.overlay is not None and picture.overlay.has_holes)
        self._show_evidence(self.evidence_button.isChecked())
        self.sides.setCurrentIndex(1)
        self.next_button.setFocus()
        words = tr(
            "The truth: {truth}. {guess} The model: {verdict}.",
            truth=TRUTHS[turn.truth],
            guess=guess_words(turn),
            verdict=verdict_words(finding),
        )
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def guess(self, truth: Truth) -> None:
        """Take the person's guess, once."""
        if self._asking:
            self._asking = False
            self._offer_guesses()
            self.guessed.emit(truth)

    def go_on(self) -> None:
        """Leave the answer, once."""
        if self._answered:
            self._answered = False
            self.next_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space leave the answer, wherever the focus is."""
        if QUIZ_KEYS.deed(event) == "next":
            if not event.isAutoRepeat():
                self.go_on()
        else:
            super().keyPressEvent(event)

    def _offer_guesses(self) -> None:
        for button in self.buttons.values():
            button.setEnabled(self._asking)

    def _toggle_evidence(self) -> None:
        if self._answered:
            self.evidence_button.toggle()

    def _show_evidence(self, shown: bool) -> None:
        mapped = self._picture is not None and self._picture.overlay is not None
        self.view.set_evidence_shown(shown and self._answered)
        self.legend.setVisible(shown and mapped)


def _caption(words: str) -> PlainLabel:
    caption = PlainLabel(words, role="muted")
    caption.setFont(scaled_font(TYPE_SMALL))
    return caption

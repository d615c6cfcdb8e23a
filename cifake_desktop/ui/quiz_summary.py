"""The last screen of the quiz: both scores on the same pictures, with how much chance moves them."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cifake_desktop.quiz.score import Score
from cifake_desktop.ui.icons import dress
from cifake_desktop.ui.labels import PlainLabel
from cifake_desktop.ui.quiz_words import NOTHING, round_words, share_words
from cifake_desktop.ui.theme import (
    SPACE_L,
    SPACE_M,
    SPACE_S,
    SPACE_XL,
    TYPE_SMALL,
    TYPE_TITLE,
    TYPE_VERDICT,
    scaled_font,
)
from cifake_desktop.ui.translation import number, plural, tr

_WIDTH: Final = 780
_INTERVALS: Final = tr(
    "In brackets: 95 % Wilson intervals. With so few pictures chance moves a score that far; where two such ranges "
    "overlap widely, nobody has been shown to be better. Tossing a coin gets about half right."
)


class QuizSummary(QWidget):
    """Sums up a round.

    Attributes:
        again_wanted: signals that the person wants another round from the same folder.
        folder_wanted: signals that the person wants to go back to the first screen.
        close_wanted: signals that the person has had enough.

    """

    again_wanted = Signal()
    folder_wanted = Signal()
    close_wanted = Signal()

    def __init__(self) -> None:
        """Begin without a score."""
        super().__init__()
        self.title = PlainLabel(tr("How it went"))
        self.title.setFont(scaled_font(TYPE_TITLE, QFont.Weight.DemiBold))
        self.round = PlainLabel(role="muted")
        self.cells: dict[tuple[str, str], PlainLabel] = {}
        self.rest = PlainLabel(role="muted")
        self.rest.setWordWrap(True)
        self.rest.setFixedWidth(_WIDTH)
        self.rest.setFont(scaled_font(TYPE_SMALL))
        self.again_button = QPushButton(tr("Another round"))
        self.again_button.setProperty("role", "primary")
        dress(self.again_button, "again", "on_accent")
        self.folder_button = QPushButton(tr("Back to the start"))
        self.close_button = QPushButton(tr("Close"))
        self.again_button.clicked.connect(self.again_wanted)
        self.folder_button.clicked.connect(self.folder_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_M)
        buttons.addWidget(self.again_button)
        buttons.addWidget(self.folder_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        inside = QWidget()
        inside.setFixedWidth(_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_XL, SPACE_L, SPACE_XL)
        row.addWidget(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addStretch(1)
        column.addWidget(self.title)
        column.addWidget(self.round)
        column.addWidget(self._make_table())
        column.addWidget(self.rest)
        column.addSpacing(SPACE_M)
        column.addLayout(buttons)
        column.addStretch(2)

    def _make_table(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("choice")
        self._grid = QGridLayout(frame)
        self._grid.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        self._grid.setHorizontalSpacing(SPACE_L)
        self._grid.setVerticalSpacing(SPACE_S + 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(_head(tr("You")), 0, 1)
        self._grid.addWidget(_head(tr("The model")), 0, 2)
        rows = ("right", "wrong", "silent", "spoke", "nothing")
        self._names = {name: PlainLabel(role="muted") for name in rows}
        for row, (name, label) in enumerate(self._names.items(), 1):
            self._grid.addWidget(label, row, 0)
            for column, who in enumerate(("person", "model"), 1):
                cell = PlainLabel()
                if name == "right":
                    cell.setFont(scaled_font(1.0, QFont.Weight.Bold))
                self.cells[name, who] = cell
                self._grid.addWidget(cell, row, column)
        return frame

    def show_score(self, score: Score, *, skipped: int, wanted: int, all_shown: bool) -> None:
        """Show the score of a round.

        Args:
            score: what came of it.
            skipped: how many files on the way could not be read as a picture.
            wanted: how many pictures it should have had.
            all_shown: whether the folder has no picture left that was not shown yet.

        """
        spoke, silent = score.model_where_it_spoke.n, score.model_silent
        names = {
            "right": tr("Right"),
            "wrong": tr("Wrong"),
            "silent": tr("No answer"),
            "spoke": plural(
                "Right on the {n} picture that the model answered",
                "Right on the {n} pictures that the model answered",
                spoke,
            ),
            "nothing": plural(
                "Right on the {n} picture where it said nothing",
                "Right on the {n} pictures where it said nothing",
                silent,
            ),
        }
        cells = {
            ("right", "person"): share_words(score.person),
            ("right", "model"): share_words(score.model),
            ("wrong", "person"): number(score.person.n - score.person.count),
            ("wrong", "model"): number(score.model_wrong),
            ("silent", "person"): NOTHING,
            ("silent", "model"): number(silent),
            ("spoke", "person"): share_words(score.person_where_it_spoke),
            ("spoke", "model"): share_words(score.model_where_it_spoke),
            ("nothing", "person"): share_words(score.person_where_silent),
            ("nothing", "model"): NOTHING,
        }
        for name, words in names.items():
            self._names[name].setText(words)
        for place, words in cells.items():
            self.cells[place].setText(words)
            who = tr("You") if place[1] == "person" else tr("The model")
            self.cells[place].setAccessibleName(
                tr("{column}, {row}: {value}", column=who, row=names[place[0]], value=words)
            )
        self.round.setText(round_words(score))
        lines = [_INTERVALS]
        if score.person.n < wanted:
            lines.append(
                plural("The round ended before {n} picture.", "The round ended before {n} pictures.", wanted)
            )
        if skipped:
            lines.append(
                plural(
                    "{n} file could not be read as a picture and did not count.",
                    "{n} files could not be read as a picture and did not count.",
                    skipped,
                )
            )
        if all_shown:
            lines.append(tr("All pictures of this folder were shown; another round shows them again."))
        self.rest.setText(" ".join(lines))
        self.again_button.setFocus()


def _head(words: str) -> PlainLabel:
    head = PlainLabel(words)
    head.setFont(scaled_font(TYPE_VERDICT, QFont.Weight.DemiBold))
    head.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return head

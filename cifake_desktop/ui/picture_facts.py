"""The panel beside a picture: what decided, how likely, what the file says, its facts, and what the model cannot do."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from cifake_desktop.ui.account import (
    NO_MARKS,
    NO_MODEL,
    Account,
    band_words,
    decision_words,
    file_section,
    kind_words,
    mark_sentences,
)
from cifake_desktop.ui.labels import PlainLabel
from cifake_desktop.ui.link_button import link_button
from cifake_desktop.ui.mark_words import marks_of
from cifake_desktop.ui.mirroring import margins
from cifake_desktop.ui.probability_bar import ProbabilityBar
from cifake_desktop.ui.rereading import FileFacts
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.theme import SPACE_L, SPACE_M, SPACE_S, TYPE_SMALL, scaled_font
from cifake_desktop.ui.translation import plural, tr
from cifake_desktop.ui.words import model_words, shown_text

_MOST_MARKS: Final = 12
_LONGEST: Final = 400  # characters of one mark
_SUM: Final = "SHA-256"
_HALF: Final = 32  # of the letters of a SHA-256


class PictureFacts(QScrollArea):
    """Everything about one picture in a column to scroll."""

    marks_requested = Signal()
    card_requested = Signal()
    sum_copied = Signal()

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._account: Account | None = None
        self.decision = PlainLabel(wraps=True)
        self.bar = ProbabilityBar(zones_named=True)
        self.band = _small()
        self.marks = _Column()
        self.marks_link = link_button("marks")
        self.marks_link.setText(tr("All marks, and what was looked for"))
        self.marks_link.clicked.connect(self.marks_requested)
        self.file = _Column()
        self.copy_link = link_button("copy")
        self.copy_link.setText(tr("Copy SHA-256"))
        self.copy_link.clicked.connect(self._copy_sum)
        self.model = _Column()
        self.card_link = link_button("model")
        self.card_link.setText(tr("The model's card"))
        self.card_link.clicked.connect(self.card_requested)
        self.setObjectName("facts")
        self.setAccessibleName(tr("Details of the picture"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrow keys scroll
        self._lay_out()

    def _lay_out(self) -> None:
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(margins(SPACE_S, SPACE_S, SPACE_M, SPACE_M))
        column.setSpacing(SPACE_S)
        for title, parts in (
            (tr("What decided"), (self.decision,)),
            ("", (self.bar, self.band)),
            (tr("What the file says of itself"), (self.marks, self.marks_link)),
            (tr("The file"), (self.file, self.copy_link)),
            (tr("The model"), (self.model, self.card_link)),
        ):
            if title:
                column.addWidget(_heading(title))
            for part in parts:
                column.addWidget(part)
            column.addSpacing(SPACE_M)
        column.addStretch(1)
        self.setWidget(ground)

    def show_account(self, account: Account, facts: FileFacts | None) -> None:
        """Show a picture; `facts` of its file, where they are known."""
        self._account = account
        finding = account.finding
        self.decision.setText(decision_words(finding))
        if finding.probability is not None:
            self.bar.show_probability(finding.probability, account.band)
        self.bar.setVisible(finding.probability is not None)
        self.band.setText("" if account.band is None else band_words(account.band))
        self.band.setVisible(finding.probability is not None and account.band is not None)
        self._show_marks(account)
        self._show_file(account, facts)
        self._show_model(account)

    def _show_marks(self, account: Account) -> None:
        marks = marks_of(account.finding)
        parts: list[QWidget] = []
        for _, words in marks[:_MOST_MARKS]:
            text = mark_sentences(words)
            cut = text[:_LONGEST] + ("…" if len(text) > _LONGEST else "")
            parts += [_strong(kind_words(words)), _small(cut)]
        if len(marks) > _MOST_MARKS:
            left = len(marks) - _MOST_MARKS
            parts.append(_small(plural("{n} more mark is there.", "{n} more marks are there.", left)))
        if not marks:
            parts.append(_small(NO_MARKS))
        parts += [_small(said(shown_text(note))) for note in account.finding.notes]
        self.marks.fill(parts)

    def _show_file(self, account: Account, facts: FileFacts | None) -> None:
        section = file_section(account, facts)
        plain = [(name, text) for name, text in section.rows if name != _SUM]
        parts: list[QWidget] = [_Rows(plain)]
        known = account.finding.sha256
        if known is not None:
            label = _small(f"{known[:_HALF]}\n{known[_HALF:]}")
            label.setAccessibleName(f"{_SUM}: {known}")
            parts += [_small(_SUM, role="muted"), label]
        parts += [_small(line) for line in section.lines]
        self.file.fill(parts)
        self.copy_link.setVisible(known is not None)

    def _show_model(self, account: Account) -> None:
        named, model = account.finding.model, account.model
        self.card_link.setVisible(model is not None)
        if named is None:
            self.model.fill([_small(NO_MODEL)])
            return
        parts: list[QWidget] = [_strong(model_words(named))]
        if model is not None:
            parts.append(_small(said(model.card.purpose)))
            if model.card.limits:
                parts.append(_small(tr("What it cannot do:"), role="muted"))
            parts += [_small(f"•  {said(limit)}") for limit in model.card.limits]
        self.model.fill(parts)

    def _copy_sum(self) -> None:
        if self._account is not None and self._account.finding.sha256 is not None:
            QGuiApplication.clipboard().setText(self._account.finding.sha256)
            self.sum_copied.emit()


class _Column(QWidget):
    """Widgets below each other that are replaced all at once."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)

    def fill(self, parts: Sequence[QWidget]) -> None:
        """Show these instead of those shown before."""
        while (item := self._column.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for part in parts:
            self._column.addWidget(part)


class _Rows(QWidget):
    """Names and values beside each other."""

    def __init__(self, rows: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(1, 1)
        for row, (name, text) in enumerate(rows):
            label = PlainLabel(name, role="muted")
            label.setFont(scaled_font(TYPE_SMALL))
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_small(text), row, 1)


def _heading(text: str) -> PlainLabel:
    label = PlainLabel(text)
    label.setFont(scaled_font(1.0, QFont.Weight.DemiBold))
    return label


def _strong(text: str) -> PlainLabel:
    label = PlainLabel(text, wraps=True)
    label.setFont(scaled_font(TYPE_SMALL, QFont.Weight.DemiBold))
    return label


def _small(text: str = "", role: str | None = None) -> PlainLabel:
    label = PlainLabel(text, role=role, wraps=True)
    label.setFont(scaled_font(TYPE_SMALL))
    return label

"""The quiz in a window of its own: explains itself, asks about pictures, sums up."""

import random
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from cifake_desktop.quiz.folder import Deck, LayoutError, Supply, Truth, look_into
from cifake_desktop.quiz.score import Turn, score_of
from cifake_desktop.strictness import Judge
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.icons import redress
from cifake_desktop.ui.quiz_drawing import Drawing, Drawn, QuizPicture
from cifake_desktop.ui.quiz_question import QuizQuestion
from cifake_desktop.ui.quiz_start import QuizStart
from cifake_desktop.ui.quiz_summary import QuizSummary
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.tasks import Task, TaskControl, Tasks
from cifake_desktop.ui.theme import theme
from cifake_desktop.ui.translation import tr
from cifake_desktop.ui.words import shown_text

_NO_PICTURE: Final = tr("No file in this folder could be read as a picture.")


class QuizPage(QDialog):
    """Draws one picture ahead, so that the next one is there at once.

    Attributes:
        turns: what was played of this round.

    """

    def __init__(self, parent: QWidget, tasks: Tasks, engine: Engine, judge: Judge) -> None:
        """Open on the first screen; the models of `engine` answer at the rate of `judge`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(tr("Quiz"))
        # Of its own: the one that layouts work out grows with words that wrap.
        self.setMinimumSize(820, 560)
        self.resize(1024, 700)
        self._tasks = tasks
        self._engine = engine
        self._judge = judge
        self._closed = False
        self._supply: Supply | None = None
        self._drawing: Drawing | None = None
        self._looking: Task | None = None
        self._drawing_task: Task | None = None
        self._now: QuizPicture | None = None
        self._ahead: Drawn | None = None
        self._wanted = 0
        self._skipped = 0
        self.turns: list[Turn] = []
        self.start = QuizStart()
        self.question = QuizQuestion()
        self.summary = QuizSummary()
        self.stack = QStackedWidget()
        for screen in (self.start, self.question, self.summary):
            self.stack.addWidget(screen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.start.folder_wanted.connect(self._ask_for_folder)
        self.question.guessed.connect(self._take_guess)
        self.question.next_wanted.connect(self._go_on)
        self.question.end_wanted.connect(self._finish)
        self.summary.again_wanted.connect(self._begin)
        self.summary.folder_wanted.connect(self._go_back)
        self.summary.close_wanted.connect(self.close)
        theme().changed.connect(self._redress)
        self.start.folder_button.setFocus()

    def _ask_for_folder(self) -> None:
        if name := QFileDialog.getExistingDirectory(self, tr("Choose a folder with REAL and FAKE in it")):
            self.open_folder(Path(name))

    def open_folder(self, folder: Path) -> None:
        """Begin a round of pictures of this folder, or say why it is none for a quiz."""
        self.start.show_looking(True)
        self._looking = self._tasks.run_task(
            lambda control: _look(folder, control),
            on_result=self._take_supply,
            on_error=lambda error: self._complain(tr("The folder could not be read ({error}).", error=error)),
        )

    def _take_supply(self, found: Supply | str) -> None:
        if isinstance(found, str):
            self._complain(said(shown_text(found)))
        elif not self._closed:
            self.start.show_looking(False)
            self._supply, self._drawing, self._ahead = found, None, None
            self._begin()

    def _begin(self) -> None:
        """Begin a round; it goes on where the last one of this folder ended, as long as there are pictures left."""
        if self._supply is None:
            return
        if self._drawing is None or self._drawing.exhausted:
            deck = Deck(self._supply, random.SystemRandom())
            self._drawing = Drawing(deck, self._engine, self._judge)
            self._ahead = None
        self.turns = []
        self._skipped = 0
        self._now = None
        self._wanted = self.start.length
        self.question.show_score(score_of(()))
        self.stack.setCurrentWidget(self.question)
        self._show_next()

    def _draw(self) -> None:
        if self._drawing_task is None and self._drawing is not None:
            self._drawing_task = self._tasks.run_task(
                self._drawing.draw,
                on_result=partial(self._take_drawn, self._drawing),
                on_error=self._drawing_failed,
            )

    def _take_drawn(self, drawing: Drawing, drawn: Drawn) -> None:
        self._drawing_task = None
        if self._closed:
            return
        # What was on its way for another folder, or for the last pass through this one, is of no use.
        if drawing is self._drawing:
            self._ahead = drawn
        if self._now is None and self.stack.currentWidget() is self.question:
            self._show_next()

    def _drawing_failed(self, error: Exception) -> None:
        self._drawing_task = None
        self._complain(tr("The quiz cannot go on ({error}).", error=error))

    def _show_next(self) -> None:
        """Ask about the picture that was drawn ahead, or wait for it, or end the round where there is none."""
        self._now = None
        drawn, self._ahead = self._ahead, None
        if drawn is None:
            self.question.wait()
            self._draw()
            return
        self._skipped += drawn.skipped
        if drawn.picture is None:
            if self.turns:
                self._finish()
            else:
                self._complain(_NO_PICTURE)
            return
        self._now = drawn.picture
        self.question.ask(drawn.picture, len(self.turns) + 1, self._wanted)
        self._draw()

    def _take_guess(self, guess: Truth) -> None:
        if self._now is None:
            return
        turn = Turn(self._now.truth, guess, self._now.finding.verdict)
        self.turns.append(turn)
        self.question.show_answer(turn)
        self.question.show_score(score_of(self.turns))

    def _go_on(self) -> None:
        if len(self.turns) < self._wanted:
            self._show_next()
        else:
            self._finish()

    def _finish(self) -> None:
        self._now = None
        all_shown = self._drawing is not None and self._drawing.exhausted
        self.summary.show_score(
            score_of(self.turns), skipped=self._skipped, wanted=self._wanted, all_shown=all_shown
        )
        self.stack.setCurrentWidget(self.summary)
        self.summary.again_button.setFocus()

    def _go_back(self) -> None:
        self.stack.setCurrentWidget(self.start)
        self.start.folder_button.setFocus()

    def _complain(self, words: str) -> None:
        if not self._closed:
            self.start.show_looking(False)
            self.start.banner.say(shown_text(words), "error")
            self._go_back()

    def _redress(self) -> None:
        redress(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let what is being drawn go nowhere."""
        self._end()
        super().closeEvent(event)

    def reject(self) -> None:
        """Close, as Escape asks for."""
        self._end()
        super().reject()

    def _end(self) -> None:
        self._closed = True
        for task in (self._looking, self._drawing_task):
            if task is not None:
                task.cancel()


def _look(folder: Path, control: TaskControl) -> Supply | str:
    """List the folder, in a task; where it is none for a quiz, return a sentence that says why."""
    try:
        return look_into(folder, control.cancelled)
    except LayoutError as error:
        return str(error)

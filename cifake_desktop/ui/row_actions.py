"""What can be done with the files of chosen rows: open them, copy their paths, copy or move them, and undo that."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QTableView

from cifake_desktop.scanning.filing import Filing, How, put_into, take_back
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.tasks import Task, TaskControl, Tasks
from cifake_desktop.ui.translation import plural, tr
from cifake_desktop.ui.words import shown_text

_SHOWN_PROBLEMS = 3


class RowActions(QObject):
    """Offers them in a menu of the table."""

    said = Signal(str, str)
    """A sentence for people, and its kind: "info" or "error"."""
    changed = Signal()

    def __init__(self, table: QTableView, tasks: Tasks, chosen: Callable[[], Sequence[Path]]) -> None:
        """Give `table` the menu; `chosen` returns the files of the chosen rows."""
        super().__init__(table)
        self._table = table
        self._tasks = tasks
        self._chosen = chosen
        self._task: Task | None = None
        self._filing: Filing | None = None
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_menu)

    @property
    def can_undo(self) -> bool:
        """Whether files were copied or moved that can be taken back."""
        return self._filing is not None and bool(self._filing.done) and self._task is None

    @property
    def running(self) -> bool:
        """Whether files are being copied or moved."""
        return self._task is not None

    def menu(self) -> QMenu:
        """Return the menu for the rows chosen now."""
        files = list(self._chosen())
        one = len(files) == 1
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open in its usual program"), lambda: open_file(files[0])).setEnabled(one)
        menu.addAction(tr("Show its folder"), lambda: open_file(files[0].parent)).setEnabled(one)
        menu.addAction(tr("Copy path") if one else tr("Copy paths"), lambda: copy_paths(files)).setEnabled(
            bool(files)
        )
        menu.addSeparator()
        copying = plural("Copy {n} file into a folder…", "Copy {n} files into a folder…", len(files))
        moving = plural("Move {n} file into a folder…", "Move {n} files into a folder…", len(files))
        for how, words in ((How.COPY, copying), (How.MOVE, moving)):
            action = menu.addAction(words, partial(self.ask, files, how))
            action.setEnabled(bool(files) and not self.running)
        menu.addAction(tr("Undo"), self.undo).setEnabled(self.can_undo)
        return menu

    def ask(self, files: Sequence[Path], how: How) -> None:
        """Ask for a folder, and put the files into it."""
        name = QFileDialog.getExistingDirectory(self._table, tr("Choose a folder for the files"))
        if name:
            self.put(files, Path(name), how)

    def put(self, files: Sequence[Path], folder: Path, how: How) -> None:
        """Copy or move files into a folder, in a task."""

        def done(filing: Filing) -> None:
            self._filing = filing
            count, where = len(filing.done), shown_text(str(folder))
            if how is How.COPY:
                words = plural(
                    "{n} file copied to {folder}.", "{n} files copied to {folder}.", count, folder=where
                )
            else:
                words = plural(
                    "{n} file moved to {folder}.", "{n} files moved to {folder}.", count, folder=where
                )
            self._tell(filing, words, tr("Undo with Ctrl+Z."))

        self._run(lambda control: put_into(folder, files, how, control.cancelled), done)

    def undo(self) -> None:
        """Take back what was copied or moved last."""
        filing = self._filing
        if filing is None or not self.can_undo:
            return

        def done(undone: Filing) -> None:
            self._filing = None
            count = len(undone.done)
            if filing.how is How.COPY:
                words = plural("{n} file removed again.", "{n} files removed again.", count)
            else:
                words = plural("{n} file moved back.", "{n} files moved back.", count)
            self._tell(undone, words, "")

        self._run(lambda control: take_back(filing, control.cancelled), done)

    def _run(self, work: Callable[[TaskControl], Filing], done: Callable[[Filing], None]) -> None:
        if self._task is not None:
            return
        self._task = self._tasks.run_task(
            work,
            on_result=done,
            on_error=lambda error: self.said.emit(
                tr("The files stayed where they are: {reason}.", reason=error), "error"
            ),
            on_finished=self._finished,
        )
        self.changed.emit()

    def _finished(self) -> None:
        self._task = None
        self.changed.emit()

    def _tell(self, filing: Filing, sentence: str, hint: str) -> None:
        problems = [said(shown_text(problem)) for problem in filing.problems[:_SHOWN_PROBLEMS]]
        if (more := len(filing.problems) - _SHOWN_PROBLEMS) > 0:
            problems.append(plural("{n} more could not be.", "{n} more could not be.", more))
        words = " ".join(part for part in (sentence, *problems, hint if filing.done else "") if part)
        self.said.emit(words, "error" if problems else "info")

    def _show_menu(self, place: QPoint) -> None:
        if self._chosen():
            self.menu().popup(self._table.viewport().mapToGlobal(place))


def open_file(path: Path) -> None:
    """Open a file, or a folder, in the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def copy_paths(files: Sequence[Path]) -> None:
    """Put the files' paths on the clipboard, one a line."""
    QGuiApplication.clipboard().setText("\n".join(str(path.absolute()) for path in files))

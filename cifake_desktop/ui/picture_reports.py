"""Reports on the pictures of the page: asks for a file, writes in a task, and says how it went."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cifake_desktop.scanning.apart import FileExaminer
from cifake_desktop.ui.busy_strip import BusyStrip
from cifake_desktop.ui.picture_report import (
    KINDS,
    ReportEntry,
    suggested_name,
    with_report_suffix,
    write_picture_report,
)
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.tasks import Task, Tasks
from cifake_desktop.ui.translation import number, plural, tr
from cifake_desktop.ui.words import shown_text


class PictureReports(QObject):
    """Writes one report at a time."""

    said = Signal(str, str)
    """A sentence for people, and its kind: "info" or "error"."""
    changed = Signal()

    def __init__(self, parent: QObject, tasks: Tasks) -> None:
        """Begin with nothing to write."""
        super().__init__(parent)
        self.busy = BusyStrip(tr("Writing the report"))
        self.busy.cancelled.connect(self.cancel)
        self._tasks = tasks
        self._task: Task | None = None
        self._told = False

    @property
    def running(self) -> bool:
        """Whether a report is being written."""
        return self._task is not None

    def ask(self, entries: Sequence[ReportEntry], examiner: FileExaminer, parent: QWidget) -> None:
        """Ask for a file, above the window `parent`, and write the report to it; `examiner` reads the pictures."""
        if not entries or self.running:
            return
        name, kind = QFileDialog.getSaveFileName(
            parent, tr("Report"), f"{suggested_name(entries)}.pdf", ";;".join(KINDS)
        )
        if name:
            self.write(entries, examiner, with_report_suffix(Path(name), kind))

    def write(self, entries: Sequence[ReportEntry], examiner: FileExaminer, target: Path) -> None:
        """Write a report in a task and say how it went."""
        if self.running:
            return
        self._told = False
        where = shown_text(str(target))
        count = len(entries)
        writing = plural("Writing the report on {n} picture", "Writing the report on {n} pictures", count)
        written = plural(
            "Report on {n} picture written to {file}.",
            "Report on {n} pictures written to {file}.",
            count,
            file=where,
        )
        self.busy.show_progress(writing, 0, count)
        self._task = self._tasks.run_task(
            lambda control: write_picture_report(entries, target, examiner, control),
            on_progress=lambda done: self._show_progress(done, count),
            on_result=lambda _: self._tell(written, "info"),
            on_error=lambda error: self._tell(
                tr("{file} could not be written: {reason}.", file=where, reason=_reason(error)), "error"
            ),
            on_finished=self._finished,
        )
        self.changed.emit()

    def cancel(self) -> None:
        """Stop writing; no file is left."""
        if self._task is not None:
            self.busy.show_ending(tr("Stopping…"))
            self._task.cancel()

    def _show_progress(self, done: int, total: int) -> None:
        if self._task is not None and not self._task.was_cancelled:
            words = tr(
                "Writing the report: picture {number} of {total}",
                number=number(done + 1),
                total=number(total),
            )
            self.busy.show_progress(words, done, total)

    def _tell(self, words: str, kind: str) -> None:
        self._told = True
        self.said.emit(words, kind)

    def _finished(self) -> None:
        if not self._told:
            self._tell(tr("The report was cancelled. No file was written."), "info")
        self._task = None
        self.busy.hide()
        self.changed.emit()


def _reason(error: Exception) -> str:
    """Return why a file could not be written, without the path that the sentence names already."""
    words = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return said(shown_text(words)).rstrip(".")

"""The page of a folder scan: progress, a table that sorts and filters, export to CSV."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cifake_desktop.finding import Finding
from cifake_desktop.strictness import Judge
from cifake_desktop.ui.announce import announce
from cifake_desktop.ui.banner import Banner
from cifake_desktop.ui.busy_strip import BusyStrip
from cifake_desktop.ui.clock import Clock
from cifake_desktop.ui.column_widths import ColumnWidths, verdict_width
from cifake_desktop.ui.delegates import FactDelegate, PathDelegate, PictureDelegate, ProbabilityDelegate
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.export import KINDS, with_suffix, write_report
from cifake_desktop.ui.findings_model import FindingsModel
from cifake_desktop.ui.findings_table import Column, FindingsTable
from cifake_desktop.ui.icons import Sign, dress
from cifake_desktop.ui.keys import SCAN_TABLE_KEYS
from cifake_desktop.ui.labels import ElidedLabel, PlainLabel
from cifake_desktop.ui.row_actions import RowActions
from cifake_desktop.ui.row_thumbnails import RowThumbnails
from cifake_desktop.ui.scan_task import Pause, Step, Trouble, scan_folders
from cifake_desktop.ui.scan_terms import ScanTerms
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.strictness_button import StrictnessButton
from cifake_desktop.ui.tasks import Task, TaskControl, Tasks
from cifake_desktop.ui.theme import SPACE_L, SPACE_M, SPACE_S, TYPE_TITLE, scaled_font
from cifake_desktop.ui.translation import decimal, number, plural, tr
from cifake_desktop.ui.watch_task import watch_folders
from cifake_desktop.ui.words import SAYINGS, Outcome, duration, no_model, shown_text, summary

_EXPORT_STEP: Final = 1000
_REFRESH_MS: Final = 50
_TYPING_MS: Final = 150
_ROW: Final = 34
_WIDTHS: Final[dict[int, int]] = {
    Column.PROBABILITY: 96,
    Column.NAME: 186,
    Column.FOLDER: 110,
    Column.SIZE: 104,
    Column.FORMAT: 78,
    Column.MODEL: 106,
    Column.COPIES: 70,
}
# On a wide window first the names, then the folders get more room.
_WIDEST: Final[dict[int, int]] = {Column.NAME: 360, Column.FOLDER: 520}
_NOTES: Final = 260
_WIDEST_SEARCH: Final = 1600


class ScanPage(QWidget):
    """Scans folders one after the other into one table."""

    picture_chosen = Signal(object)
    open_folder = Signal()
    refreshed = Signal()

    def __init__(self, tasks: Tasks) -> None:
        """Begin without a folder; folders wait until `set_engine`."""
        super().__init__()
        self._tasks = tasks
        self._engine: Engine | None = None
        self._task: Task | None = None
        self._folders: list[Path] = []
        self._waiting: deque[Path] = deque()
        self._arrived: list[Finding] = []
        self._step = Step([], 0, 0, 0, 0, False)
        self._clock = Clock()
        self._pause = Pause()
        self._terms: Callable[[], ScanTerms] = ScanTerms

        self.banner = Banner()
        self.title = PlainLabel(tr("No folder scanned yet"))
        self.title.setFont(scaled_font(1.35, QFont.Weight.DemiBold))
        self.folder_label = ElidedLabel(role="muted")
        self.busy = BusyStrip(tr("Scanning"), can_pause=True)
        self.model = FindingsModel(self)
        self.table = QTableView()
        self.search = QLineEdit()
        self.chips: dict[Outcome | None, QPushButton] = {}
        self.summary = PlainLabel(role="muted", wraps=True)
        self.export_busy = BusyStrip(tr("Exporting"))
        self._export: Task | None = None
        self._judge = Judge({}, None)
        self._judging: Task | None = None
        self.strictness = StrictnessButton()
        self.export_button = QPushButton(tr("Export…"))
        self.watch_button = QPushButton(tr("Watch"))
        self._watch: Task | None = None
        self._flush = QTimer(self)
        self._flush.setInterval(_REFRESH_MS)
        self._flush.timeout.connect(self._take_turn)
        self._rows_next = True
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._filter)
        self.thumbnails = RowThumbnails(self, tasks)
        self._prepare_table()
        self.rows = RowActions(self.table, tasks, self.chosen_files)
        self.rows.said.connect(self.banner.say)
        self.rows.changed.connect(self._refresh)
        self._prepare_controls()
        self._lay_out()
        self._refresh()

    def _prepare_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegateForColumn(Column.PROBABILITY, ProbabilityDelegate(table))
        table.setItemDelegateForColumn(Column.NAME, PictureDelegate(table, self.thumbnails))
        table.setItemDelegateForColumn(Column.FOLDER, PathDelegate(table))
        table.setItemDelegateForColumn(Column.SIZE, FactDelegate(table))
        self.thumbnails.drawn.connect(table.viewport().update)
        table.setAccessibleName(tr("Findings of the scan"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = table.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # 100,000 rows are not measured one by one
        rows.setDefaultSectionSize(max(_ROW, table.fontMetrics().height() + 16))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        ColumnWidths(table, {Column.VERDICT: verdict_width(table), **_WIDTHS}, _WIDEST, _NOTES)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        table.doubleClicked.connect(self._choose)
        for enter in SCAN_TABLE_KEYS.shortcuts("open", table, Qt.ShortcutContext.WidgetShortcut):
            enter.activated.connect(lambda: self._choose(table.currentIndex()))

    def _prepare_controls(self) -> None:
        self.search.setPlaceholderText(tr("Filter by name, folder, note…"))
        self.search.setAccessibleName(tr("Show only rows that hold this text"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(_WIDEST_SEARCH)
        for clear in self.search.findChildren(QAction):  # Qt makes a button of it, which it gives no name
            clear.setText(tr("Show all rows again"))
        seek = QAction(tr("Filter"), self.search)
        dress(seek, "search", "muted")
        self.search.addAction(seek, QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(lambda: self._typing.start())
        group = QButtonGroup(self)
        for outcome in (None, *Outcome):
            chip = QPushButton()
            chip.setCheckable(True)
            chip.setProperty("role", "chip")
            if outcome is not None:
                dress(chip, SAYINGS[outcome].sign, SAYINGS[outcome].tone)
            group.addButton(chip)
            self.chips[outcome] = chip
        self.chips[None].setChecked(True)
        group.buttonClicked.connect(self._filter)
        self.busy.cancelled.connect(self.cancel)
        self.busy.paused.connect(self.pause)
        self.export_busy.cancelled.connect(self.cancel)
        self.watch_button.setCheckable(True)
        self.watch_button.setToolTip(tr("Examine new files as they come into the folder"))
        self.watch_button.setAccessibleName(tr("Watch the folder for new files"))
        self.watch_button.toggled.connect(self._start_or_end_watch)
        dress(self.watch_button, "evidence")
        dress(self.export_button, "export")
        self.export_button.setToolTip(
            tr("Save the rows shown: for spreadsheets, for programs, or as a page with pictures (Ctrl+S)")
        )
        self.export_button.clicked.connect(self.export)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.folder_label)
        head.addLayout(words, 1)
        head.addWidget(self.strictness, 0, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(self.watch_button, 0, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignBottom)

        filters = QHBoxLayout()
        filters.setSpacing(SPACE_S)
        for chip in self.chips.values():
            filters.addWidget(chip)
        filters.addStretch(1)
        seeking = QHBoxLayout()
        seeking.addWidget(self.search, 1)
        seeking.addStretch()  # takes what is left once the field is as wide as it gets
        results = QWidget()
        below = QVBoxLayout(results)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(SPACE_M)
        below.addLayout(head)
        below.addWidget(self.export_busy)
        below.addWidget(self.busy)
        below.addLayout(filters)
        below.addLayout(seeking)
        below.addWidget(self.table, 1)
        below.addWidget(self.summary)

        self._stack = QStackedWidget()
        self._stack.addWidget(self._invitation())
        self._stack.addWidget(results)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, 0, SPACE_L, SPACE_S)
        column.setSpacing(SPACE_M)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)

    def _invitation(self) -> QWidget:
        """Return what the page shows before the first scan."""
        page = QWidget()
        title = PlainLabel(tr("Examine a whole folder"))
        title.setFont(scaled_font(TYPE_TITLE, QFont.Weight.DemiBold))
        words = PlainLabel(
            tr("Every picture below the folder gets one row, which you can sort, filter and export."),
            role="muted",
        )
        button = QPushButton(tr("Open folder"))
        button.setProperty("role", "primary")
        dress(button, "folder", "on_accent")
        button.clicked.connect(self.open_folder)
        column = QVBoxLayout(page)
        column.setSpacing(SPACE_M)
        column.addStretch(1)
        for widget in (Sign("folder", "accent", 60), title, words, button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    @property
    def empty(self) -> bool:
        """Whether no folder was ever scanned."""
        return not self._folders

    @property
    def can_export(self) -> bool:
        """Whether there are rows to export and no export runs."""
        return len(self.model.table) > 0 and self._export is None

    @property
    def busy_now(self) -> bool:
        """Whether there is something to cancel."""
        return self.scanning or self._export is not None

    @property
    def scanning(self) -> bool:
        """Whether a scan runs or waits for the model."""
        return self._task is not None or bool(self._waiting)

    def set_engine(self, engine: Engine) -> None:
        """Begin with the folders that wait already."""
        self._engine = engine
        self.thumbnails.set_setup(engine.setup)
        if engine.problem is not None:
            self.banner.say(no_model(engine.problem), "error")
        self._start()

    def set_terms(self, terms: Callable[[], ScanTerms]) -> None:
        """Scan and export on the terms that `terms` says, which is asked from tasks' threads, too."""
        self._terms = terms
        self._refresh()

    def set_judge(self, judge: Judge) -> None:
        """Show every row, those to come included, at another false-positive rate.

        A hundred thousand rows take a moment, so a task judges them; rows that arrive meanwhile wait for it.
        """
        self._judge = judge
        if self._judging is not None:
            self._judging.cancel()  # `_judged` begins again, with the judge set just now
        elif self.model.table.total:
            self._judge_all()

    def _terms_now(self) -> ScanTerms:
        """Return the terms, with findings judged as the page shows them; called by the tasks that keep findings."""
        return replace(self._terms(), judged=lambda finding: self._judge.judged(finding))

    def _judge_all(self) -> None:
        table, judge = self.model.table, self._judge
        self._judging = self._tasks.run_task(
            lambda _: table.judged_anew(judge.judged),
            on_result=self._show_judged,
            on_finished=self._judged,
        )

    def _show_judged(self, table: FindingsTable) -> None:
        if self._judging is None or self._judging.was_cancelled:
            return  # judged too early: by another rate, or before another scan began
        chosen = self.table.currentIndex()
        path = self.model.table.finding(chosen.row()).path if chosen.isValid() else None
        # Sorting and filter may have changed while the task worked.
        self.model.show_table(table)
        header = self.table.horizontalHeader()
        self.model.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self._filter()
        row = next((row for row, found in enumerate(table.shown()) if found.path == path), None)
        if row is not None:
            self.table.setCurrentIndex(self.model.index(row, chosen.column()))

    def _judged(self) -> None:
        again = self._judging is not None and self._judging.was_cancelled
        self._judging = None
        if again and self.model.table.total:
            self._judge_all()
        else:
            self._show_arrived()

    def scan(self, folders: Sequence[Path]) -> None:
        """Scan `folders`. While a scan runs they join it; otherwise the table begins anew."""
        if not folders:
            return
        if not self.scanning:
            if self._judging is not None:
                self._judging.cancel()
            self._folders = []
            self._arrived = []
            self.model.clear()
            self.thumbnails.forget()
            if self._engine is None or self._engine.problem is None:
                self.banner.hide()
            self._step = Step([], 0, 0, 0, 0, False)
            self._clock = Clock()
        self._folders.extend(folders)
        self._waiting.extend(folders)
        self._start_or_end_watch()
        self._start()
        self._refresh()

    def scan_again(self) -> None:
        """Scan the same folders once more."""
        if not self.scanning:
            self.scan(list(self._folders))

    @property
    def watching(self) -> bool:
        """Whether the folders are watched for new files."""
        return self._watch is not None

    def _start_or_end_watch(self) -> None:
        """Watch while the button is down and no scan runs."""
        wanted = self.watch_button.isChecked() and not self.scanning and bool(self._folders)
        if wanted and self._watch is None and self._engine is not None:
            engine, folders = self._engine, list(self._folders)
            self._watch = self._tasks.run_task(
                lambda control: watch_folders(engine, folders, control, self._terms_now),
                on_progress=self._take_watched,
                on_error=self._watch_failed,
                on_finished=self._watch_ended,
            )
        elif not wanted and self._watch is not None:
            self._watch.cancel()
        self._refresh()

    def _take_watched(self, found: list[Finding] | Trouble) -> None:
        if isinstance(found, Trouble):
            self.banner.say(found.sentence, "error")
            return
        self._arrived.extend(found)
        self._show_arrived()

    def _watch_failed(self, error: Exception) -> None:
        self.watch_button.setChecked(False)
        self.banner.say(tr("Watching ended: {reason}", reason=said(shown_text(str(error)))), "error")

    def _watch_ended(self) -> None:
        self._watch = None
        self._start_or_end_watch()  # the button may be down again, or other folders shown

    def pause(self, paused: bool) -> None:
        """Let the scan wait, or go on. What the workers are at they finish."""
        self._pause.set(paused)
        self._clock.hold(paused)
        self._refresh()

    def cancel(self) -> None:
        """Stop an export, which leaves no file; otherwise the scan, whose rows stay."""
        if self._export is not None:
            self._export.cancel()
        elif self._task is not None:
            self.busy.show_ending(tr("Stopping…"))
            self._waiting.clear()
            self._task.cancel()
        elif self._waiting:
            self._waiting.clear()
            self._end(cancelled=True)

    def _start(self) -> None:
        if self._engine is None or self._task is not None or not self._waiting:
            return
        engine = self._engine
        self._flush.start()
        self._task = self._tasks.run_task(
            lambda control: scan_folders(engine, self._waiting, control, self._pause, self._terms_now),
            on_progress=self._take,
            on_error=self._failed,
            on_finished=self._finished,
        )

    def _take(self, step: Step | Trouble) -> None:
        if isinstance(step, Trouble):
            self.banner.say(step.sentence, "error")
            return
        self._arrived.extend(step.findings)
        self._step = step

    def _failed(self, error: Exception) -> None:
        # The folders that wait would fare no better; one that the scan did not even come to would be tried for ever.
        self._waiting.clear()
        reason = said(shown_text(str(error))).removesuffix(".")
        self.banner.say(tr("The scan stopped: {reason}.", reason=reason), "error")

    def _finished(self) -> None:
        cancelled = self._task is not None and self._task.was_cancelled
        self._task = None
        if self._waiting and not cancelled:  # a folder that came just after the last one was done
            self._start()
            return
        self._waiting.clear()
        self._end(cancelled=cancelled)

    def _end(self, *, cancelled: bool) -> None:
        self._flush.stop()
        self._clock.stop()
        self._pause.set(False)
        self.busy.hide()
        if cancelled:
            self.banner.say(
                plural(
                    "The scan was cancelled. The {n} file examined so far stays here.",
                    "The scan was cancelled. The {n} files examined so far stay here.",
                    self._step.examined,
                )
            )
        self._show_arrived()
        if not cancelled:  # else the banner says how it ended
            announce(self, tr("The scan has ended. {summary}", summary=self.summary.text()))
        self._start_or_end_watch()

    def _take_turn(self) -> None:
        """Several times a second, show the rows that arrived, or the words about all of them.

        One after the other, so that neither keeps the window from anything else for long.
        """
        if self._rows_next:
            self._show_rows()
        else:
            self._refresh()
        self._rows_next = not self._rows_next

    def _show_arrived(self) -> None:
        """Show all that has arrived."""
        self._show_rows()
        self._refresh()

    def _show_rows(self) -> None:
        if self._arrived and self._judging is None:
            self.model.append([self._judge.judged(finding) for finding in self._arrived])
            self._arrived = []

    def _refresh(self) -> None:
        self._stack.setCurrentIndex(1 if self._folders else 0)
        if self._folders:
            names = ", ".join(shown_text(str(folder)) for folder in self._folders)
            many = len(self._folders) > 1
            self.title.setText(
                plural("{n} folder", "{n} folders", len(self._folders))
                if many
                else shown_text(self._folders[0].resolve().name)
            )
            self.folder_label.show_text(names, names)
        counts = self.model.table.counts
        for outcome, chip in self.chips.items():
            count = self.model.table.total if outcome is None else counts[outcome]
            words = tr("All") if outcome is None else SAYINGS[outcome].short
            chip.setText(f"{words}  {number(count)}")
            chip.setVisible(outcome is None or count > 0 or chip.isChecked())
        self.export_button.setEnabled(self.can_export)
        self.export_button.setText(
            plural("Export {n} row…", "Export {n} rows…", len(self.model.table))
            if self.model.table.filtered
            else tr("Export…")
        )
        if self.scanning:
            self._show_progress()
        self.summary.setText(self._summary_line())
        self.refreshed.emit()

    def _show_progress(self) -> None:
        if self._task is None:
            self.busy.show_progress(tr("The model is loading…"), 0, 0)
            return
        step = self._step
        done = step.examined + step.others
        rate = (done - step.known) / max(0.001, self._clock.seconds)
        parts = [tr("{done} of {total}", done=number(done), total=number(step.found))]
        if self._pause.is_set:
            parts.append(tr("paused"))
        elif rate > 0:
            parts.append(tr("{rate} files/s", rate=decimal(rate, 0 if rate >= 10 else 1)))
        if step.finished_walking and rate > 0 and not self._pause.is_set:
            parts.append(tr("about {time} left", time=duration((step.found - done) / rate)))
        elif not step.finished_walking and not self._pause.is_set:
            parts.append(tr("still looking for files"))
        if not self._task.was_cancelled:
            self.busy.show_progress(" · ".join(parts), done, step.found if step.finished_walking else 0)

    def _summary_line(self) -> str:
        table = self.model.table
        parts = [plural("{n} file examined", "{n} files examined", table.total), summary(table.counts)]
        if self._step.known:
            parts.append(plural("{n} known from before", "{n} known from before", self._step.known))
        if self._step.others:
            parts.append(plural("{n} other file left out", "{n} other files left out", self._step.others))
        if not self.scanning and self._folders:
            parts.append(tr("took {time}", time=duration(self._clock.seconds)))
        if self.watching:
            parts.append(tr("watching for new files"))
        if self._terms().findings is None:
            parts.append(tr("private mode: no findings are kept"))
        line = " · ".join(part for part in parts if part)
        if table.filtered:
            shown = plural(
                "{shown} of {n} row shown", "{shown} of {n} rows shown", table.total, shown=number(len(table))
            )
            line = f"{shown} · {line}"
        return line

    def _filter(self) -> None:
        chosen = next(outcome for outcome, chip in self.chips.items() if chip.isChecked())
        self.model.set_filter(chosen, self.search.text())
        self._refresh()

    def chosen_files(self) -> list[Path]:
        """Return the files of the chosen rows, in their order."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [Path(self.model.table.finding(row).path) for row in rows]

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.picture_chosen.emit(Path(self.model.table.finding(index.row()).path))

    def export(self) -> None:
        """Ask for a file and write the rows shown to it, in a task."""
        if not self.can_export:
            return
        findings = self.model.table.shown()
        name, kind = QFileDialog.getSaveFileName(self, tr("Export"), "findings.csv", ";;".join(KINDS))
        if name:
            self.export_to(with_suffix(Path(name), kind), findings)

    def export_to(self, target: Path, findings: Sequence[Finding]) -> None:
        """Write `findings` to `target` in a task and say how it went."""

        def work(control: TaskControl) -> None:
            def watched() -> Iterator[Finding]:
                for done, finding in enumerate(findings):
                    if done % _EXPORT_STEP == 0:
                        control.raise_if_cancelled()
                        control.progress(done)
                    yield finding

            write_report(watched(), target, title, setup, control, self._terms)

        setup = None if self._engine is None else self._engine.setup
        title = tr("Scan of {folders}", folders=", ".join(str(folder) for folder in self._folders))
        rows = len(findings)
        where = shown_text(str(target))
        self._export = self._tasks.run_task(
            work,
            on_progress=lambda done: self.export_busy.show_progress(
                plural(
                    "Exporting {done} of {n} row", "Exporting {done} of {n} rows", rows, done=number(done)
                ),
                done,
                rows,
            ),
            on_result=lambda _: self.banner.say(
                plural("{n} row exported to {file}.", "{n} rows exported to {file}.", rows, file=where)
            ),
            on_error=lambda error: self.banner.say(
                tr("{file} could not be written: {reason}.", file=where, reason=_reason(error)), "error"
            ),
            on_finished=self._export_finished,
        )
        self._refresh()

    def _export_finished(self) -> None:
        if self._export is not None and self._export.was_cancelled:
            self.banner.say(tr("The export was cancelled. No file was written."))
        self._export = None
        self.export_busy.hide()
        self._refresh()

    def close_down(self) -> None:
        """Show nothing any more: the window closes."""
        self._flush.stop()
        self._typing.stop()


def _reason(error: Exception) -> str:
    """Return why a file could not be written, without the path that the sentence names already."""
    return said(shown_text(error.strerror if isinstance(error, OSError) and error.strerror else str(error)))

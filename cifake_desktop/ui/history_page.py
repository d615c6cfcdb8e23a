"""The page of past findings: search, examine again, delete."""

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFont, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cifake_desktop.scanning.history import Entry, History, Search, set_aside
from cifake_desktop.ui import history_task
from cifake_desktop.ui.banner import Banner
from cifake_desktop.ui.column_widths import verdict_width
from cifake_desktop.ui.confirm import confirmed
from cifake_desktop.ui.delegates import FactDelegate, PathDelegate, ProbabilityDelegate
from cifake_desktop.ui.history_model import HistoryColumn, HistoryModel
from cifake_desktop.ui.history_task import Loaded
from cifake_desktop.ui.icons import Sign, dress
from cifake_desktop.ui.keys import HISTORY_KEYS
from cifake_desktop.ui.labels import ElidedLabel, PlainLabel
from cifake_desktop.ui.row_actions import copy_paths, open_file
from cifake_desktop.ui.scan_terms import ScanTerms
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.tasks import Task, Tasks
from cifake_desktop.ui.theme import SPACE_L, SPACE_M, SPACE_S, TYPE_TITLE, scaled_font
from cifake_desktop.ui.time_button import TimeButton
from cifake_desktop.ui.translation import number, plural, tr
from cifake_desktop.ui.words import SAYINGS, VERDICT_NAMES, Outcome, shown_folder, shown_name, shown_text

_TYPING_MS: Final = 150
_LONGEST_SEARCH: Final = 200
_NAMED: Final = 3  # files that a sentence names; the others it counts
_TEXT_WIDTH: Final = 560
_ROW: Final = 34
_WIDTHS: Final = {
    HistoryColumn.TIME: 146,
    HistoryColumn.PROBABILITY: 96,
    HistoryColumn.NAME: 196,
    HistoryColumn.MODEL: 116,
}
_PRIVATE: Final = tr("Private mode is on: nothing that is examined now is kept.")
_BEFORE: Final = tr("What was kept before stays here until it is deleted.")
_KEPT: Final = tr(
    "Of every file that is examined, in a scan or as a panel, its path, its checksum, the verdict and what the file "
    "says of itself are kept; never the picture, and nothing of pictures that were pasted. So the next scan knows "
    "what did not change, and you can look things up later."
)
_CONSEQUENCE: Final = tr(
    "This cannot be undone: nothing of it stays readable in the file of findings. The pictures themselves are not "
    "touched, and a later scan examines them anew."
)


class HistoryPage(QWidget):
    """Shows what was kept, newest first, as far as somebody scrolls."""

    files_wanted = Signal(object, str)
    """Files to examine again, and a sentence about those that are gone, or nothing."""
    refreshed = Signal()

    def __init__(self, tasks: Tasks) -> None:
        """Begin empty; the findings are looked up whenever the page comes to the front."""
        super().__init__()
        self._tasks = tasks
        self._terms: Callable[[], ScanTerms] = ScanTerms
        self._loading: Task | None = None
        self._again = False
        self._job: Task | None = None
        self._shown = Search()
        self._after: tuple[float, bytes] | None = None
        self._counts: Counter[Outcome] = Counter()
        self._others = 0

        self.banner = Banner()
        self.where = ElidedLabel(role="muted")
        self.private = QWidget()
        self.private_words = PlainLabel(wraps=True)
        self.model = HistoryModel(self)
        self.table = QTableView()
        self.search = QLineEdit()
        self.time = TimeButton()
        self.chips: dict[Outcome | None, QPushButton] = {}
        self.again_button = QPushButton(tr("Examine again"))
        self.delete_button = QPushButton(tr("Delete…"))
        self.delete_all_button = QPushButton(tr("Delete all…"))
        self.summary = PlainLabel(role="muted", wraps=True)
        self.explanation = PlainLabel(_KEPT, role="muted")
        self.place = PlainLabel(role="muted")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.refresh)
        self._prepare_table()
        self._prepare_controls()
        self._lay_out()
        self._show_state()

    def _prepare_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegateForColumn(HistoryColumn.PROBABILITY, ProbabilityDelegate(table))
        table.setItemDelegateForColumn(HistoryColumn.TIME, FactDelegate(table))
        for column in (HistoryColumn.NAME, HistoryColumn.FOLDER):
            table.setItemDelegateForColumn(column, PathDelegate(table))
        table.setAccessibleName(tr("Past findings"))
        table.setAccessibleDescription(
            tr("Newest first. Enter examines the file again, Delete deletes the finding.")
        )
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_menu)
        rows = table.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(_ROW, table.fontMetrics().height() + 16))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.resizeSection(HistoryColumn.VERDICT, verdict_width(table))
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        header.setSectionResizeMode(HistoryColumn.FOLDER, QHeaderView.ResizeMode.Stretch)
        table.doubleClicked.connect(lambda _: self.examine_chosen())
        table.selectionModel().selectionChanged.connect(lambda *_: self._show_state())
        self.model.more_wanted.connect(self._load_more)
        for deed, job in (("examine", self.examine_chosen), ("delete", self.delete_chosen)):
            for shortcut in HISTORY_KEYS.shortcuts(deed, table, Qt.ShortcutContext.WidgetShortcut):
                shortcut.activated.connect(job)

    def _prepare_controls(self) -> None:
        self.search.setPlaceholderText(tr("Search by name, folder, model, verdict…"))
        self.search.setAccessibleName(tr("Show only findings that hold each of these words"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(_LONGEST_SEARCH)
        for clear in self.search.findChildren(QAction):  # Qt makes a button of it, which it gives no name
            clear.setText(tr("Show all findings again"))
        seek = QAction(tr("Search"), self.search)
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
        group.buttonClicked.connect(self.refresh)
        self.time.picked.connect(self.refresh)
        for button, icon, tip, job in (
            (
                self.again_button,
                "again",
                tr("Examine the chosen files again, as panels (F5)"),
                self.examine_chosen,
            ),
            (
                self.delete_button,
                "clear",
                tr("Delete the chosen findings (Del); the pictures stay"),
                self.delete_chosen,
            ),
            (
                self.delete_all_button,
                "clear",
                tr("Delete every kept finding; the pictures stay"),
                self.delete_all,
            ),
        ):
            dress(button, icon)
            button.setToolTip(tip)
            button.setAccessibleDescription(tip)
            button.clicked.connect(lambda _=False, job=job: job())

    def _lay_out(self) -> None:
        title = PlainLabel(tr("History"))
        title.setFont(scaled_font(1.35, QFont.Weight.DemiBold))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(self.where)
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addLayout(words, 1)
        for button in (self.again_button, self.delete_button, self.delete_all_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        filters = QHBoxLayout()
        filters.setSpacing(SPACE_S)
        for chip in self.chips.values():
            filters.addWidget(chip)
        filters.addStretch(1)
        seek = QHBoxLayout()
        seek.setSpacing(SPACE_S)
        seek.addWidget(self.search, 1)
        seek.addWidget(self.time)
        self._results = QWidget()
        below = QVBoxLayout(self._results)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(SPACE_M)
        below.addLayout(head)
        below.addLayout(filters)
        below.addLayout(seek)
        below.addWidget(self.table, 1)
        below.addWidget(self.summary)

        note = QHBoxLayout(self.private)
        note.setContentsMargins(0, 0, 0, 0)
        note.setSpacing(SPACE_S)
        note.addWidget(Sign("private", "accent"), 0, Qt.AlignmentFlag.AlignVCenter)
        note.addWidget(self.private_words, 1)

        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty_state())
        self._stack.addWidget(self._results)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, 0, SPACE_L, SPACE_S)
        column.setSpacing(SPACE_M)
        column.addWidget(self.banner)
        column.addWidget(self.private)
        column.addWidget(self._stack, 1)

    def _empty_state(self) -> QWidget:
        """Return what the page shows while nothing is kept."""
        page = QWidget()
        title = PlainLabel(tr("Nothing is kept"))
        title.setFont(scaled_font(TYPE_TITLE, QFont.Weight.DemiBold))
        column = QVBoxLayout(page)
        column.setSpacing(SPACE_M)
        column.addStretch(1)
        for widget in (Sign("history", "accent", 60), title):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.explanation, self.place):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            label.setFixedWidth(_TEXT_WIDTH)
            # Between stretches rather than aligned: only so the height follows from the label's own width.
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label)
            row.addStretch(1)
            column.addLayout(row)
        column.addStretch(1)
        return page

    @property
    def busy_now(self) -> bool:
        """Whether findings are being deleted, or files looked for."""
        return self._job is not None

    @property
    def empty(self) -> bool:
        """Whether the page explains itself instead of showing findings."""
        return self._stack.currentWidget() is not self._results

    @property
    def can_examine(self) -> bool:
        """Whether there are chosen rows to examine again."""
        return self.table.selectionModel().hasSelection() and not self.busy_now

    def chosen(self) -> list[Entry]:
        """Return the entries of the chosen rows, in their order."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.entry(row) for row in rows]

    def showEvent(self, event: QShowEvent) -> None:
        """Look up what was kept since."""
        super().showEvent(event)
        if not event.spontaneous():
            self.refresh()

    def note_kept(self) -> None:
        """Show what was kept just now, unless somebody is choosing rows."""
        if self.isVisible() and not self.chosen():
            self.refresh()

    def set_terms(self, terms: Callable[[], ScanTerms]) -> None:
        """Show the findings where `terms` says that they are kept."""
        self._terms = terms
        self._show_state()
        if self.isVisible():
            self.refresh()

    # Search

    def refresh(self) -> None:
        """Look up, in a task, what the search finds."""
        if self._loading is not None:
            self._again = True
            return
        chosen = next(outcome for outcome, chip in self.chips.items() if chip.isChecked())
        wanted = Search(
            self.search.text(),
            None if chosen is None else chosen.value,
            self.time.since,
            names=VERDICT_NAMES,
        )
        file = self._terms().place
        self._loading = self._tasks.run_task(
            lambda _: history_task.search(file, wanted),
            on_result=lambda loaded: self._show_loaded(wanted, loaded),
            on_error=lambda error: self.banner.say(said(shown_text(str(error))), "error"),
            on_finished=self._loaded,
        )

    def _load_more(self) -> None:
        if self._loading is not None or self._after is None:
            return  # what loads now begins anew
        file, wanted, after = self._terms().place, self._shown, self._after
        self._loading = self._tasks.run_task(
            lambda _: history_task.more(file, wanted, after),
            on_result=self._show_more,
            on_error=lambda error: self.banner.say(said(shown_text(str(error))), "error"),
            on_finished=self._loaded,
        )

    def _loaded(self) -> None:
        self._loading = None
        if self._again:
            self._again = False
            self.refresh()

    def _show_loaded(self, wanted: Search, loaded: Loaded) -> None:
        if loaded.notice is not None:
            self.banner.say(said(shown_text(loaded.notice)), "error")
        kept = {entry.path for entry in self.chosen()}
        self._shown, self._after = wanted, loaded.after
        self._counts = loaded.counts or Counter()
        self._others = loaded.others
        self.model.show_entries(loaded.entries, more=loaded.after is not None)
        rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row, entry in enumerate(loaded.entries):
            if entry.path in kept:
                self.table.selectionModel().select(self.model.index(row, 0), rows)
        self._show_state()

    def _show_more(self, loaded: Loaded) -> None:
        self._after = loaded.after
        self.model.append(loaded.entries, more=loaded.after is not None)

    @property
    def _narrowed(self) -> bool:
        return bool(self._shown.words.split()) or self._shown.since is not None

    def _show_state(self) -> None:
        file = shown_text(str(self._terms().place))
        total = self._counts.total()
        self.private.setVisible(self._terms().findings is None)
        self.private_words.setText(f"{_PRIVATE} {_BEFORE}" if total or self._others else _PRIVATE)
        self.where.show_text(tr("Kept on this computer only, in {file}", file=file), file)
        self.place.setText(tr("They lie in one file, {file}, and never leave this computer.", file=file))
        self._stack.setCurrentIndex(1 if total or self._others or self._narrowed else 0)
        for outcome, chip in self.chips.items():
            count = total if outcome is None else self._counts[outcome]
            words = tr("All") if outcome is None else SAYINGS[outcome].short
            chip.setText(f"{words}  {number(count)}")
            chip.setVisible(outcome is None or count > 0 or chip.isChecked())
        chosen = self.table.selectionModel().hasSelection()
        self.again_button.setEnabled(chosen and not self.busy_now)
        self.delete_button.setEnabled(chosen and not self.busy_now)
        self.delete_all_button.setEnabled(not self.busy_now)
        self.summary.setText(self._summary_line())
        self.refreshed.emit()

    def _summary_line(self) -> str:
        outcome = self._shown.outcome
        total = self._counts.total() if outcome is None else self._counts[Outcome(outcome)]
        if total:
            if self._narrowed:
                found = plural("{n} finding found, newest first", "{n} findings found, newest first", total)
            else:
                found = plural("{n} finding kept, newest first", "{n} findings kept, newest first", total)
            parts = [found, tr("each with the verdict that was given then")]
        elif self._narrowed or outcome is not None:
            parts = [tr("No kept finding fits this search")]
        else:
            parts = [tr("No findings about pictures are kept")]
        if self._others:
            others = plural(
                "beside them {n} file that is no picture, noted so that scans can pass over them",
                "beside them {n} files that are no pictures, noted so that scans can pass over them",
                self._others,
            )
            parts.append(others)
        return " · ".join(parts)

    # What is done with chosen rows

    def examine_chosen(self) -> None:
        """Examine the files of the chosen rows again; those that are gone are marked instead."""
        paths = list(dict.fromkeys(entry.path for entry in self.chosen()))
        if paths and self._job is None:
            self._run(lambda: history_task.sorted_out(paths), self._show_sorted_out)

    def _show_sorted_out(self, found: tuple[list[Path], list[Path]]) -> None:
        there, gone = found
        self.model.mark_gone(there, gone)
        words = ""
        if gone:
            names = _named([shown_name(str(path)) for path in gone])
            words = tr("No longer there, so not examined again: {names}.", names=names)
            self.banner.say(words)
        if there:
            self.files_wanted.emit(there, words)

    def delete_chosen(self) -> None:
        """Ask, and delete the chosen findings."""
        entries = self.chosen()
        if not entries or self._job is not None:
            return
        names = _named([shown_name(str(entry.path)) for entry in entries])
        question = plural(
            "Delete {n} finding: {names}?", "Delete {n} findings: {names}?", len(entries), names=names
        )
        if confirmed(self, tr("Delete findings"), question, _CONSEQUENCE, tr("Delete")):

            def done(count: int) -> None:
                self.model.remove(entries)
                self._tell_deleted(count)

            self._delete(lambda history: history.delete(entries), done)

    def delete_folder(self, folder: Path) -> None:
        """Ask, and delete the findings of every file below a folder."""
        question = tr(
            "Delete every finding about files in {folder}, and in the folders in it?",
            folder=shown_text(str(folder)),
        )
        if self._job is None and confirmed(self, tr("Delete findings"), question, _CONSEQUENCE, tr("Delete")):
            self._delete(lambda history: history.delete_folder(folder), self._tell_deleted)

    def delete_all(self) -> None:
        """Ask, and delete everything that is kept."""
        question = tr("Delete everything that is kept, also what the search does not show?")
        if self._job is None and confirmed(
            self, tr("Delete all findings"), question, _CONSEQUENCE, tr("Delete all")
        ):
            self._delete(History.delete_all, self._tell_all_deleted)

    def _tell_deleted(self, count: int) -> None:
        self.banner.say(plural("{n} finding deleted.", "{n} findings deleted.", count))

    def _tell_all_deleted(self, count: int) -> None:
        words = plural("Everything was deleted: {n} finding.", "Everything was deleted: {n} findings.", count)
        if aside := set_aside():
            names = _named([shown_text(path.name) for path in aside])
            rest = tr(
                "Files that could not be used once may hold findings, too. They lie in {folder}: {names}.",
                folder=shown_folder(str(aside[0])),
                names=names,
            )
            words = f"{words} {rest}"
        self.banner.say(words)

    def _delete(self, delete: Callable[[History], int], done: Callable[[int], None]) -> None:
        def told(count: int) -> None:
            done(count)
            self.refresh()

        file = self._terms().place
        self._run(lambda: history_task.change(file, delete), told)

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._job = self._tasks.run_task(
            lambda _: work(),
            on_result=done,
            on_error=lambda error: self.banner.say(said(shown_text(str(error))), "error"),
            on_finished=self._done,
        )
        self._show_state()

    def _done(self) -> None:
        self._job = None
        self._show_state()

    def menu(self) -> QMenu:
        """Return the menu for the rows chosen now."""
        entries = self.chosen()
        one = len(entries) == 1
        menu = QMenu(self.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Examine again"), self.examine_chosen)
        paths = [entry.path for entry in entries]
        menu.addAction(tr("Show its folder"), lambda: open_file(paths[0].parent)).setEnabled(one)
        menu.addAction(tr("Copy path") if one else tr("Copy paths"), lambda: copy_paths(paths))
        menu.addSeparator()
        menu.addAction(
            plural("Delete {n} finding…", "Delete {n} findings…", len(entries)), self.delete_chosen
        )
        menu.addAction(
            tr("Delete everything of its folder…"), lambda: self.delete_folder(paths[0].parent)
        ).setEnabled(one)
        return menu

    def _show_menu(self, place: QPoint) -> None:
        if self.chosen():
            self.menu().popup(self.table.viewport().mapToGlobal(place))

    def close_down(self) -> None:
        """Search no more: the window closes."""
        self._typing.stop()


def _named(names: Sequence[str]) -> str:
    """Return the first few names, and how many others there are."""
    words = ", ".join(names[:_NAMED])
    if (more := len(names) - _NAMED) <= 0:
        return words
    return plural("{names} and {n} more", "{names} and {n} more", more, names=words)

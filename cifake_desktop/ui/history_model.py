"""The model under the history page's table: entries that are loaded as far as somebody looks."""

from collections.abc import Collection, Sequence
from datetime import datetime
from enum import IntEnum
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from cifake_desktop.scanning.history import Entry
from cifake_desktop.ui.findings_model import OUTCOME_ROLE, PROBABILITY_ROLE, cell_words, verdict_look
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.theme import colours, theme
from cifake_desktop.ui.translation import tr
from cifake_desktop.ui.words import (
    model_words,
    outcome_of,
    percent,
    share,
    shown_folder,
    shown_name,
    shown_text,
    tooltip,
    verdict_meaning,
    verdict_words,
)

Index = QModelIndex | QPersistentModelIndex


class HistoryColumn(IntEnum):
    """The table's columns, from left to right."""

    TIME = 0
    VERDICT = 1
    PROBABILITY = 2
    NAME = 3
    FOLDER = 4
    MODEL = 5


TITLES: Final = {
    HistoryColumn.TIME: tr("Examined"),
    HistoryColumn.VERDICT: tr("Verdict then"),
    HistoryColumn.PROBABILITY: tr("P(AI)"),
    HistoryColumn.NAME: tr("Name"),
    HistoryColumn.FOLDER: tr("Folder"),
    HistoryColumn.MODEL: tr("Model"),
}
_NO_PARENT: Final = QModelIndex()


class HistoryModel(QAbstractTableModel):
    """Entries of the past, newest first."""

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._gone: set[Path] = set()
        self._more = False
        theme().changed.connect(self._repaint)

    def entry(self, row: int) -> Entry:
        """Return the entry in `row`."""
        return self._entries[row]

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many entries are loaded."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(HistoryColumn)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802  Qt calls it by this name
        """Tell whether there are entries that were not asked for yet."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:  # noqa: N802  Qt calls it by this name
        """Ask for the entries that follow; they come later, with `append`."""
        if self.canFetchMore(parent):
            self._more = False
            self.more_wanted.emit()

    def show_entries(self, entries: Sequence[Entry], *, more: bool) -> None:
        """Show other entries instead; `more` tells whether others follow them."""
        self.beginResetModel()
        self._entries = list(entries)
        self._more = more
        self.endResetModel()

    def append(self, entries: Sequence[Entry], *, more: bool) -> None:
        """Show the entries that follow."""
        self._more = more
        if entries:
            first = len(self._entries)
            self.beginInsertRows(_NO_PARENT, first, first + len(entries) - 1)
            self._entries.extend(entries)
            self.endInsertRows()

    def remove(self, entries: Collection[Entry]) -> None:
        """Show these entries no more."""
        keys = {(entry.setup, entry.path) for entry in entries}
        for row in reversed(range(len(self._entries))):
            if (self._entries[row].setup, self._entries[row].path) in keys:
                self.beginRemoveRows(_NO_PARENT, row, row)
                del self._entries[row]
                self.endRemoveRows()

    def mark_gone(self, there: Collection[Path], gone: Collection[Path]) -> None:
        """Show which files were there, and which were not, when somebody wanted them."""
        self._gone.difference_update(there)
        self._gone.update(gone)
        self._repaint()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return TITLES[HistoryColumn(section)]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows: text, sign, colour, tooltip, and the words for screen readers."""
        if not index.isValid():
            return None
        entry, column = self._entries[index.row()], HistoryColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(entry, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(text) if (text := self._explanation(entry, column)) else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell_words(TITLES[column], self._cell(entry, column))
        if role == PROBABILITY_ROLE:
            return entry.finding.probability
        if role == OUTCOME_ROLE:
            return outcome_of(entry.finding)
        if column is HistoryColumn.VERDICT:
            return verdict_look(outcome_of(entry.finding), role)
        if role == Qt.ItemDataRole.ForegroundRole and entry.path in self._gone:
            return QColor(colours().muted)
        return None

    def _cell(self, entry: Entry, column: HistoryColumn) -> str:
        finding = entry.finding
        match column:
            case HistoryColumn.TIME:
                return time_words(entry.examined)
            case HistoryColumn.VERDICT:
                return verdict_words(finding)
            case HistoryColumn.PROBABILITY:
                return "" if finding.probability is None else percent(finding.probability)
            case HistoryColumn.NAME:
                name = shown_name(finding.path)
                return tr("gone: {name}", name=name) if entry.path in self._gone else name
            case HistoryColumn.FOLDER:
                return shown_folder(finding.path)
            case HistoryColumn.MODEL:
                return "" if finding.model is None else model_words(finding.model)

    def _explanation(self, entry: Entry, column: HistoryColumn) -> str:
        finding = entry.finding
        if column is HistoryColumn.VERDICT:
            sentences = [verdict_meaning(finding)]
            if (rate := finding.operating_point) is not None:
                sentences.append(tr("Given at {rate} false positives.", rate=share(rate)))
            if finding.error is not None:
                sentences.append(said(shown_text(finding.error.message)))
            return " ".join(sentences)
        if column in (HistoryColumn.NAME, HistoryColumn.FOLDER):
            path = shown_text(finding.path)
            return tr("This file is no longer there: {path}", path=path) if entry.path in self._gone else path
        if column is HistoryColumn.TIME and entry.examined is None:
            return tr("Examined by an earlier version of the application, which did not note when")
        return self._cell(entry, column)

    def _repaint(self) -> None:
        if self._entries:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._entries) - 1, len(HistoryColumn) - 1)
            )


def time_words(seconds: float | None) -> str:
    """Put a time (seconds since 1970, or None where it is not known) as it was on the clock here, to the minute."""
    return tr("not noted") if seconds is None else datetime.fromtimestamp(seconds).strftime("%Y-%m-%d  %H:%M")

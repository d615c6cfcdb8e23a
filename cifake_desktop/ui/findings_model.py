"""The Qt face of `FindingsTable`: the model under the scan page's table."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from cifake_desktop.finding import Finding
from cifake_desktop.ui.findings_table import TITLES, Column, FindingsTable
from cifake_desktop.ui.icons import sign_icon
from cifake_desktop.ui.theme import colours, theme
from cifake_desktop.ui.translation import plural, tr
from cifake_desktop.ui.words import SAYINGS, Outcome, shown_text, tooltip, verdict_meaning

Index = QModelIndex | QPersistentModelIndex

PROBABILITY_ROLE: Final = Qt.ItemDataRole.UserRole + 1
OUTCOME_ROLE: Final = Qt.ItemDataRole.UserRole + 2

_NO_PARENT: Final = QModelIndex()


class FindingsModel(QAbstractTableModel):
    """Findings in a table that sorts and filters itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.table = FindingsTable()
        theme().changed.connect(self._recolour)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many findings pass the filter."""
        return 0 if parent.isValid() else len(self.table)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return TITLES[Column(section)]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows: text, sign, colour, tooltip, and the words for screen readers."""
        if not index.isValid():
            return None
        row, column = index.row(), Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.cell(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            if column is Column.VERDICT:
                return tooltip(verdict_meaning(self.table.finding(row)))
            if column in (Column.NAME, Column.FOLDER):
                return tooltip(shown_text(self.table.finding(row).path))
            if column is Column.COPIES and (copies := self.table.copies(self.table.finding(row))) > 1:
                return tooltip(
                    plural(
                        "{n} file holds exactly this content; sort by this column to see them together",
                        "{n} files hold exactly this content; sort by this column to see them together",
                        copies,
                    )
                )
            return tooltip(text) if (text := self.table.cell(row, column)) else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell_words(TITLES[column], self.table.cell(row, column))
        if role == PROBABILITY_ROLE:
            return self.table.finding(row).probability
        if role == OUTCOME_ROLE:
            return self.table.outcome(row)
        return verdict_look(self.table.outcome(row), role) if column is Column.VERDICT else None

    def append(self, findings: Sequence[Finding]) -> None:
        """Add findings in one go; with a sorting set they go to their places."""
        passing = self.table.take_in(findings)
        if not passing:
            return
        first = len(self.table)
        self.beginInsertRows(_NO_PARENT, first, first + len(passing) - 1)
        self.table.append(passing)
        self.endInsertRows()
        if self.table.sorted:
            self._rearrange(self.table.resort)
        elif first:  # files that came before may have got copies
            self.dataChanged.emit(self.index(0, Column.COPIES), self.index(first - 1, Column.COPIES))

    def show_table(self, table: FindingsTable) -> None:
        """Show another table instead."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def clear(self) -> None:
        """Forget every finding."""
        self.beginResetModel()
        self.table.clear()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by `column`; -1 brings the order of arrival back."""
        chosen = Column(column) if column >= 0 else None
        descending = order == Qt.SortOrder.DescendingOrder
        self._rearrange(lambda: self.table.sort(chosen, descending=descending))

    def set_filter(self, outcome: Outcome | None, text: str) -> None:
        """Show only rows of `outcome` (None: all) that hold `text`."""
        self.beginResetModel()
        self.table.filter(outcome, text)
        self.endResetModel()

    def _rearrange(self, reorder: Callable[[], None]) -> None:
        """Change the order of the rows and keep the selection on its findings."""
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        before = self.table.indices()
        places = [(before[index.row()], index.column()) for index in kept]
        reorder()
        if kept:
            row_of = {place: row for row, place in enumerate(self.table.indices())}
            self.changePersistentIndexList(
                kept, [self.index(row_of[place], column) for place, column in places]
            )
        self.layoutChanged.emit()

    def _recolour(self) -> None:
        if len(self.table):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.table) - 1, len(Column) - 1))


def cell_words(title: str, cell: str) -> str:
    """Return what screen readers say of a cell: its column's title, and its text."""
    return tr("{title}: {value}", title=title, value=cell) if cell else tr("{title}: none", title=title)


def verdict_look(outcome: Outcome, role: int) -> Any:
    """Return the colour and the sign of a verdict's cell, or None for other roles."""
    saying = SAYINGS[outcome]
    colour = getattr(colours(), saying.tone)
    if role == Qt.ItemDataRole.ForegroundRole:
        return QColor(colour)
    if role == Qt.ItemDataRole.DecorationRole:
        return sign_icon(saying.sign, colour, 16)
    return None

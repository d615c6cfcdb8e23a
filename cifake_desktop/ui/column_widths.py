"""Widths of a table's columns that make use of a wide window, until somebody sets them by hand."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView

from cifake_desktop.ui.words import SAYINGS

_VERDICT: Final = 206
_BESIDE_WORDS: Final = 60  # the sign, and what stands around it and the words


def verdict_width(table: QTableView) -> int:
    """Return how wide, in pixels, a column of verdicts must be: some languages need more words than others."""
    words = max(table.fontMetrics().horizontalAdvance(saying.words) for saying in SAYINGS.values())
    return max(_VERDICT, words + _BESIDE_WORDS)


class ColumnWidths(QObject):
    """Shares out among some columns what the table has left over; its last column takes the rest."""

    def __init__(
        self, table: QTableView, widths: Mapping[int, int], widest: Mapping[int, int], last: int
    ) -> None:
        """Set the widths.

        Args:
            table: whose last column stretches.
            widths: of each column but the last, in pixels, where there is no room to spare.
            widest: of the columns that may grow, the first before the others.
            last: what the last column is left before any other grows, in pixels.

        """
        super().__init__(table)
        self._table = table
        self._widths = widths
        self._widest = widest
        self._last = last
        self._sharing = False
        self._by_hand = False
        self._share()
        table.horizontalHeader().sectionResized.connect(self._resized)
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share out anew when the table's width has changed."""
        if event.type() == QEvent.Type.Resize and not self._by_hand:
            self._share()
        return super().eventFilter(watched, event)

    def _resized(self, column: int) -> None:
        # The last column changes by itself with every other.
        self._by_hand |= not self._sharing and column in self._widths

    def _share(self) -> None:
        spare = self._table.viewport().width() - sum(self._widths.values()) - self._last
        self._sharing = True
        for column, width in self._widths.items():
            more = max(0, min(spare, self._widest.get(column, width) - width))
            spare -= more
            self._table.horizontalHeader().resizeSection(column, width + more)
        self._sharing = False

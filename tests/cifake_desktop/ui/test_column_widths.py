from dataclasses import replace

import pytest
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from cifake_desktop.ui import column_widths
from cifake_desktop.ui.column_widths import ColumnWidths
from cifake_desktop.ui.words import SAYINGS, Outcome


@pytest.fixture
def table(qtbot: QtBot) -> QTableView:
    made = QTableView()
    qtbot.addWidget(made)
    made.setModel(QStandardItemModel(0, 4, made))
    made.verticalHeader().hide()
    made.horizontalHeader().setStretchLastSection(True)
    ColumnWidths(made, {0: 100, 1: 100, 2: 100}, {1: 150, 2: 300}, last=100)
    made.show()
    return made


def _widths(qtbot: QtBot, table: QTableView, width: int) -> list[int]:
    table.resize(width + table.width() - table.viewport().width(), 200)
    qtbot.waitUntil(lambda: table.viewport().width() == width)
    return [table.columnWidth(column) for column in range(4)]


def test_room_is_shared_out_in_order(qtbot: QtBot, table: QTableView) -> None:
    assert _widths(qtbot, table, 400) == [100, 100, 100, 100]
    assert _widths(qtbot, table, 430) == [100, 130, 100, 100]
    assert _widths(qtbot, table, 500) == [100, 150, 150, 100]
    assert _widths(qtbot, table, 2000) == [100, 150, 300, 1450]
    assert _widths(qtbot, table, 350)[:3] == [100, 100, 100]


def test_widths_set_by_hand_stay(qtbot: QtBot, table: QTableView) -> None:
    _widths(qtbot, table, 500)
    table.horizontalHeader().resizeSection(1, 222)
    assert _widths(qtbot, table, 2000)[:3] == [100, 222, 150]


def test_a_column_of_verdicts_is_as_wide_as_its_longest_words(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    usual = column_widths.verdict_width(table)
    longest = replace(SAYINGS[Outcome.LIKELY_REAL], words="Wahrscheinlich ein wirkliches und echtes Foto" * 2)
    monkeypatch.setitem(SAYINGS, Outcome.LIKELY_REAL, longest)
    words = table.fontMetrics().horizontalAdvance(longest.words)
    assert column_widths.verdict_width(table) > max(usual, words)

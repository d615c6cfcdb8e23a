import pytest
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from cifake_desktop.ui.column_widths import ColumnWidths


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

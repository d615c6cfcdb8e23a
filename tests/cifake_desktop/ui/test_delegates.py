from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from cifake_desktop.finding import Finding, Verdict
from cifake_desktop.ui.delegates import PathDelegate
from cifake_desktop.ui.findings_table import Column
from cifake_desktop.ui.theme import LIGHT
from cifake_desktop.ui.window import MainWindow


@pytest.mark.parametrize("probability", [0.1, 0.5, 1.0])
def test_the_bar_in_a_cell_is_as_long_as_the_probability(
    qtbot: QtBot, window: MainWindow, make_finding: Callable[..., Finding], probability: float
) -> None:
    page = window.scan_page
    page.model.append([make_finding(probability=probability, verdict=Verdict.LIKELY_AI)])
    cell = page.table.visualRect(page.model.index(0, Column.PROBABILITY))
    image = page.table.viewport().grab(cell).toImage()
    filled = [
        x for x in range(image.width()) if image.pixelColor(x, image.height() - 5).name() == LIGHT.ai_fill
    ]
    assert len(filled) == pytest.approx(probability * (cell.width() - 16), abs=4)


def test_a_cell_without_a_probability_has_no_bar(
    window: MainWindow, make_error: Callable[..., Finding]
) -> None:
    page = window.scan_page
    page.model.append([make_error()])
    cell = page.table.visualRect(page.model.index(0, Column.PROBABILITY))
    image = page.table.viewport().grab(cell).toImage()
    assert len({image.pixelColor(x, image.height() - 5).name() for x in range(image.width())}) == 1


def test_paths_lose_their_middle(window: MainWindow, make_finding: Callable[..., Finding]) -> None:
    page = window.scan_page
    page.model.append([make_finding()])
    option = QStyleOptionViewItem()
    delegate = page.table.itemDelegateForColumn(Column.FOLDER)
    assert isinstance(delegate, PathDelegate)
    delegate.initStyleOption(option, page.model.index(0, Column.FOLDER))
    assert option.textElideMode == Qt.TextElideMode.ElideMiddle

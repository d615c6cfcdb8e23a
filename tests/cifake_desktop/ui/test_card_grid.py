import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cifake_desktop.ui.card_grid import CardGrid
from cifake_desktop.ui.picture_panel import PicturePanel


@pytest.fixture
def grid(qtbot: QtBot) -> CardGrid:
    made = CardGrid()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.add([PicturePanel(f"/p/{number}.png") for number in range(7)])
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def _places(grid: CardGrid) -> list[QRect]:
    return [panel.geometry() for panel in grid.panels]


def _focused(grid: CardGrid) -> int:
    return next(i for i, panel in enumerate(grid.panels) if panel is QApplication.focusWidget())


@pytest.mark.parametrize("width", [320, 640, 900, 1500, 2400])
def test_panels_fill_as_many_columns_as_fit_and_never_overlap(
    qtbot: QtBot, grid: CardGrid, width: int
) -> None:
    grid.resize(width, 600)
    qtbot.wait(10)
    places = _places(grid)
    assert len({place.left() for place in places}) == min(grid.columns(), 7)
    assert all(place.right() < grid.viewport().width() for place in places)
    for index, place in enumerate(places):
        assert not any(place.intersects(other) for other in places[index + 1 :])


def test_a_panel_that_grows_moves_the_rows_below(qtbot: QtBot, grid: CardGrid) -> None:
    before = _places(grid)
    grid.panels[1].notes.setText("A long note. " * 30)
    grid.panels[1].notes.show()
    grid.panels[1].resized_itself.emit(grid.panels[1])
    qtbot.wait(10)
    after = _places(grid)
    columns = grid.columns()
    assert after[0].height() == after[1].height() > before[1].height()
    assert after[columns].top() > before[columns].top()


def test_arrows_move_between_panels(qtbot: QtBot, grid: CardGrid) -> None:
    columns = grid.columns()
    assert columns > 1
    grid.focus(grid.panels[0])
    for key, index in (
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 1 + columns),
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_End, 6),
        (Qt.Key.Key_Right, 6),
        (Qt.Key.Key_Home, 0),
    ):
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert _focused(grid) == index, key


def test_moving_brings_the_panel_into_view(qtbot: QtBot, grid: CardGrid) -> None:
    grid.focus(grid.panels[6])
    assert (
        grid.viewport()
        .rect()
        .intersects(
            QRect(
                grid.panels[6].mapTo(grid.viewport(), grid.panels[6].rect().topLeft()), grid.panels[6].size()
            )
        )
    )
    assert grid.verticalScrollBar().value() > 0


def test_delete_removes_the_panel_and_focuses_its_neighbour(qtbot: QtBot, grid: CardGrid) -> None:
    second, third = grid.panels[1], grid.panels[2]
    grid.focus(second)
    with qtbot.waitSignal(grid.removed) as removed:
        qtbot.keyClick(second, Qt.Key.Key_Delete)
    assert removed.args == [second]
    assert len(grid.panels) == 6
    assert QApplication.focusWidget() is third
    qtbot.wait(10)
    assert third.geometry().left() > grid.panels[0].geometry().left()


def test_clear_leaves_nothing(qtbot: QtBot, grid: CardGrid) -> None:
    grid.clear()
    assert list(grid.panels) == []
    qtbot.waitUntil(lambda: grid.verticalScrollBar().maximum() == 0)


def test_the_current_panel_is_the_one_that_has_the_focus(qtbot: QtBot, grid: CardGrid) -> None:
    assert grid.current is grid.panels[0]
    grid.focus(grid.panels[2])
    assert grid.current is grid.panels[2]
    grid.panels[2].remove_button.setFocus()
    assert grid.current is grid.panels[2], "through one of its buttons, too"
    grid.clear()
    assert grid.current is None

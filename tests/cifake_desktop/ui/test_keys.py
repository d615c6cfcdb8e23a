import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import cifake_desktop.ui
from cifake_desktop.ui.actions import ACTIONS, MENUS
from cifake_desktop.ui.help_html import shortcuts, shortcuts_html
from cifake_desktop.ui.keys import (
    FROM_THE_TOOLKIT,
    GRID_KEYS,
    PANEL_KEYS,
    SCAN_TABLE_KEYS,
    TABLES,
    VIEWER_KEYS,
    ZOOM_KEYS,
    KeyTable,
)
from cifake_desktop.ui.picture_viewer import PictureViewer
from cifake_desktop.ui.window import MainWindow

Draw = Callable[..., Path]


def _keys(table: KeyTable) -> list[tuple[str, Qt.Key]]:
    return [(name, key) for name, spec in table.specs.items() for key in spec.keys]


@pytest.fixture
def filled(qtbot: QtBot, window: MainWindow, draw: Draw) -> MainWindow:
    """Window with nine panels, of which several rows and columns are shown."""
    window.resize(1024, 700)
    paths = [draw(f"{number}.png", 20 * number) for number in range(9)]
    window.open_paths(paths)
    page = window.inspect_page
    qtbot.waitUntil(lambda: len(page.panels) == len(paths) and all(panel.finding for panel in page.panels))
    return window


def test_no_part_of_the_window_listens_to_keys_that_the_tables_do_not_hold() -> None:
    folder = Path(cifake_desktop.ui.__file__).parent
    for file in folder.rglob("*.py"):
        if file.name != "keys.py":
            found = re.findall(r"Qt\.Key\.\w+|QShortcut\(", file.read_text(encoding="utf-8"))
            assert not found, f"{file.name} takes keys by itself: {found}; put them into keys.py"


def test_no_key_means_two_things_in_one_place() -> None:
    for place in {table.place for table in TABLES}:
        keys = [key for table in TABLES if table.place == place for _, key in _keys(table)]
        assert len(keys) == len(set(keys)), place
    both = [key for table in (PANEL_KEYS, GRID_KEYS) for _, key in _keys(table)]
    assert len(both) == len(set(both)), "a panel hands on to the grid what it does not take"


@pytest.mark.parametrize(("deed", "key"), _keys(PANEL_KEYS))
def test_each_key_of_a_panel_does_what_the_list_says(
    qtbot: QtBot, filled: MainWindow, deed: str, key: Qt.Key
) -> None:
    panel = filled.inspect_page.panels[0]
    panel.setFocus()
    qtbot.keyClick(panel, key)
    assert panel.view.evidence_shown is (deed == "evidence")
    viewers = [viewer for viewer in filled.findChildren(PictureViewer) if viewer.isVisible()]
    assert len(viewers) == (deed == "enlarge")


@pytest.mark.parametrize(("deed", "key"), _keys(GRID_KEYS))
def test_each_key_among_the_panels_does_what_the_list_says(
    qtbot: QtBot, filled: MainWindow, deed: str, key: Qt.Key
) -> None:
    grid = filled.inspect_page.grid
    columns = grid.columns()
    assert 1 < columns < 5
    start = columns + 1
    panels = list(grid.panels)
    grid.focus(panels[start])
    qtbot.waitUntil(panels[start].hasFocus)
    qtbot.keyClick(panels[start], key)
    places = {
        "left": start - 1,
        "right": start + 1,
        "up": start - columns,
        "down": start + columns,
        "first": 0,
        "last": len(panels) - 1,
        "remove": start + 1,
    }
    assert QApplication.focusWidget() is panels[places[deed]]
    assert (panels[start] in grid.panels) is (deed != "remove")


@pytest.fixture
def viewer(qtbot: QtBot, filled: MainWindow) -> PictureViewer:
    filled.inspect_page.panels[0].enlarge_button.click()
    made = filled.findChild(PictureViewer)
    assert isinstance(made, PictureViewer)
    qtbot.waitUntil(lambda: filled.tasks.running == 0)
    return made


@pytest.mark.parametrize(("deed", "key"), _keys(ZOOM_KEYS))
def test_each_key_of_the_large_view_does_what_the_list_says(
    qtbot: QtBot, viewer: PictureViewer, deed: str, key: Qt.Key
) -> None:
    view = viewer.view
    if view.scale > 20:  # the smallest picture, made to fit, is close to the largest zoom
        view.zoom(10.0 / view.scale)
    if deed not in ("larger", "smaller"):
        view.zoom(40.0)
    before, place = view.scale, view.picture_rect().center()
    qtbot.keyClick(view, key)
    moved = view.picture_rect().center() - place
    if deed == "larger":
        assert view.scale > before
    elif deed == "smaller":
        assert view.scale < before
    elif deed == "fit":
        assert view.picture_rect().width() <= view.width()
    elif deed == "pixels":
        assert view.scale == pytest.approx(1.0)
    else:
        signs = {"left": (1, 0), "right": (-1, 0), "up": (0, 1), "down": (0, -1)}
        assert ((moved.x() > 0) - (moved.x() < 0), (moved.y() > 0) - (moved.y() < 0)) == signs[deed]


@pytest.mark.parametrize(("deed", "key"), _keys(VIEWER_KEYS))
def test_a_key_toggles_the_evidence_or_the_details_of_the_large_view(
    qtbot: QtBot, viewer: PictureViewer, deed: str, key: Qt.Key
) -> None:
    button = {"evidence": viewer.evidence_button, "details": viewer.facts_button}[deed]
    before = button.isChecked()
    qtbot.keyClick(viewer.view, key)
    assert button.isChecked() is not before


@pytest.mark.parametrize(("deed", "key"), _keys(SCAN_TABLE_KEYS))
def test_a_key_opens_the_picture_of_a_row(
    qtbot: QtBot, window: MainWindow, draw: Draw, deed: str, key: Qt.Key
) -> None:
    assert deed == "open"
    window.open_paths([draw("f/a.png").parent])
    qtbot.waitUntil(lambda: window.scan_page.model.rowCount() == 1 and not window.scan_page.scanning)
    window.scan_page.table.selectRow(0)
    window.scan_page.table.setFocus()
    qtbot.keyClick(window.scan_page.table, key)
    qtbot.waitUntil(lambda: len(window.inspect_page.panels) == 1)


def test_the_list_holds_every_key_of_every_table() -> None:
    groups = shortcuts()
    listed = [(place, key) for place, rows in groups.items() for row in rows for key in row.keys]
    assert len(listed) == len(set(listed))
    for menu, names in MENUS.items():
        for name in filter(None, names):
            for key in ACTIONS[name].keys:
                assert (f"Menu {menu.replace('&', '')}", key) in listed
    for table in TABLES:
        for _, code in _keys(table):
            assert (table.place, QKeySequence(code).toString()) in listed
    for place, rows in FROM_THE_TOOLKIT.items():
        assert all((place, key) in listed for keys, _ in rows for key in keys)


def test_the_list_is_shown_with_the_system_s_names_and_plain_words() -> None:
    text = shortcuts_html()
    for words in (
        "Ctrl+O",
        "Keyboard shortcuts",
        "Show or hide the evidence map",
        "Shift+F10",
        "Choose all rows",
    ):
        assert words in text
    assert "&amp;" not in text, "the marks of mnemonics are taken out"
    assert "…" not in text


def test_keys_of_the_toolkit_do_what_the_list_says(qtbot: QtBot, window: MainWindow, draw: Draw) -> None:
    for number in range(3):
        draw(f"f/{number}.png")
    window.open_paths([draw("f/9.png").parent])
    table = window.scan_page.table
    qtbot.waitUntil(lambda: window.scan_page.model.rowCount() == 4 and not window.scan_page.scanning)
    table.setFocus()
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(window.scan_page.chosen_files()) == 2
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(window.scan_page.chosen_files()) == 4

"""Nothing is cut off on small screens, and nothing stretched out of shape on large ones."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from cifake_desktop.resources import resource
from cifake_desktop.ui.busy_strip import BusyStrip
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.findings_table import Column
from cifake_desktop.ui.theme import theme
from cifake_desktop.ui.window import MainWindow

SIZES = [(1024, 700), (1280, 800), (3840, 2160)]
EVERY = [
    pytest.param(size, dark, id=f"{size[0]}-{'dark' if dark else 'light'}")
    for size in SIZES
    for dark in (False, True)
]


@pytest.fixture
def samples() -> Sequence[Path]:
    return [path for path in sorted(resource("samples").iterdir()) if path.suffix in (".jpg", ".png")]


def _cut_off(root: QWidget) -> list[str]:
    """Return the buttons that are too narrow for their words, or that stick out of what holds them."""
    cut = []
    for kind in (QAbstractButton, QComboBox):
        for thing in root.findChildren(kind):
            if not thing.isVisible() or thing.parent().metaObject().className() in (
                "QTableView",
                "QLineEdit",
            ):
                continue
            flexible = thing.minimumWidth() == 1  # loses its end rather than widen a panel
            held = thing.parentWidget().rect().contains(thing.geometry())
            if not held or (not flexible and thing.width() < thing.minimumSizeHint().width()):
                cut.append(f"{thing.accessibleName()} {thing.geometry()} {thing.minimumSizeHint()}")
    return cut


@pytest.mark.parametrize(("size", "dark"), EVERY)
def test_pages_and_dialogs_show_all_of_their_buttons(
    qtbot: QtBot,
    open_window: Callable[[Engine], MainWindow],
    engine: Engine,
    samples: Sequence[Path],
    size: tuple[int, int],
    dark: bool,
) -> None:
    window = open_window(engine)
    window.resize(*size)
    theme().force(dark=dark)
    page = window.inspect_page
    assert not _cut_off(window)
    window.open_paths(samples)
    qtbot.waitUntil(lambda: len(page.panels) == len(samples) and not page.examining.busy)
    assert not _cut_off(window)
    columns = page.grid.columns()
    assert columns == {1024: 3, 1280: 4, 3840: 13}[size[0]]
    assert max(panel.width() for panel in page.panels) <= 380
    window.scan_page.scan([samples[0].parent])
    qtbot.waitUntil(lambda: not window.scan_page.scanning, timeout=30_000)
    window.show_page(window.scan_page)
    assert not _cut_off(window)
    for open_it in (window.show_settings, window.show_models):
        open_it()
        qtbot.waitUntil(lambda: window.tasks.running == 0)
        assert not _cut_off(window)
    assert (window.width(), window.height()) == size


def test_a_wide_window_gives_room_to_names_and_folders_and_not_to_fields(
    qtbot: QtBot, window: MainWindow, draw: Callable[..., Path]
) -> None:
    page = window.scan_page
    page.scan([draw("f/a.png").parent])
    qtbot.waitUntil(lambda: not page.scanning, timeout=30_000)
    window.show_page(page)
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: page.table.width() < 1024)
    narrow = [page.table.columnWidth(column) for column in (Column.NAME, Column.FOLDER)]
    assert page.search.width() == page.table.width()
    window.resize(3840, 2160)
    qtbot.waitUntil(lambda: page.table.width() > 3000)
    wide = [page.table.columnWidth(column) for column in (Column.NAME, Column.FOLDER)]
    assert wide > narrow
    assert page.search.width() == 1600


def test_a_busy_bar_ends_somewhere(qtbot: QtBot) -> None:
    strip = BusyStrip("Scanning")
    qtbot.addWidget(strip)
    strip.show_progress("1 of 2", 1, 2)
    for width, cancel in ((900, 900), (3840, 1400)):
        strip.resize(width, 60)
        qtbot.waitUntil(lambda width=width: strip.width() == width)
        assert strip.cancel_button.geometry().right() < cancel
        assert strip.bar.width() > width / 4

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cifake_desktop.scanning.filing import How
from cifake_desktop.ui.scan_page import ScanPage
from cifake_desktop.ui.window import MainWindow

LONGEST = 20_000


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, draw: Callable[..., Path], tmp_path: Path) -> ScanPage:
    """A scan of a.png and b.png, the first row chosen."""
    for name in ("f/a.png", "f/b.png"):
        draw(name)
    window.show_page(window.scan_page)
    window.scan_page.scan([tmp_path / "f"])
    qtbot.waitUntil(lambda: not window.scan_page.scanning, timeout=LONGEST)
    window.scan_page.table.selectRow(0)
    return window.scan_page


def words(page: ScanPage) -> dict[str, bool]:
    """What the menu offers, and whether it can be done."""
    menu = page.rows.menu()
    found = {action.text(): action.isEnabled() for action in menu.actions() if action.text()}
    menu.deleteLater()
    return found


def test_the_menu_offers_what_suits_the_rows(page: ScanPage) -> None:
    assert words(page) == {
        "Open in its usual program": True,
        "Show its folder": True,
        "Copy path": True,
        "Copy 1 file into a folder…": True,
        "Move 1 file into a folder…": True,
        "Undo": False,
    }
    page.table.selectAll()
    assert words(page)["Open in its usual program"] is False
    assert words(page)["Move 2 files into a folder…"] is True


def test_files_and_folders_are_opened_and_paths_copied(
    page: ScanPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    menu = page.rows.menu()
    by_words = {action.text(): action for action in menu.actions()}
    for text in ("Open in its usual program", "Show its folder", "Copy path"):
        by_words[text].trigger()
    menu.deleteLater()
    assert [Path(url.toLocalFile()) for url in opened] == [tmp_path / "f" / "a.png", tmp_path / "f"]
    assert QGuiApplication.clipboard().text() == str(tmp_path / "f" / "a.png")


def test_files_are_moved_and_ctrl_z_takes_it_back(
    qtbot: QtBot, window: MainWindow, page: ScanPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "flagged"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(target))
    page.table.selectAll()
    undo = window.actions_by_name["undo"]
    assert not undo.isEnabled()
    page.rows.ask(page.chosen_files(), How.MOVE)
    qtbot.waitUntil(lambda: not page.rows.running, timeout=LONGEST)
    assert sorted(path.name for path in target.iterdir()) == ["a.png", "b.png"]
    assert not (tmp_path / "f" / "a.png").exists()
    assert page.banner.text.startswith("2 files moved to")
    assert undo.isEnabled()
    undo.trigger()
    qtbot.waitUntil(lambda: not page.rows.running, timeout=LONGEST)
    assert page.banner.text == "2 files moved back."
    assert (tmp_path / "f" / "a.png").exists()
    assert not undo.isEnabled()
    page.rows.undo()
    assert not page.rows.running


def test_what_fails_is_told_of(qtbot: QtBot, page: ScanPage, tmp_path: Path) -> None:
    files = [tmp_path / f"missing-{number}.png" for number in range(5)]
    page.rows.put([*page.chosen_files(), *files], tmp_path / "flagged", How.COPY)
    qtbot.waitUntil(lambda: not page.rows.running, timeout=LONGEST)
    assert page.banner.text.startswith("1 file copied to")
    assert "missing-2.png" in page.banner.text
    assert "2 more could not be." in page.banner.text
    (tmp_path / "a-file").touch()
    page.rows.put(page.chosen_files(), tmp_path / "a-file", How.COPY)
    qtbot.waitUntil(lambda: not page.rows.running, timeout=LONGEST)
    assert page.banner.text.startswith("The files stayed where they are")


def test_giving_up_the_folder_moves_nothing(
    page: ScanPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    page.rows.ask(page.chosen_files(), How.MOVE)
    assert not page.rows.running
    assert (tmp_path / "f" / "a.png").exists()

import csv
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cifake_desktop.finding import Finding
from cifake_desktop.scanning.worker_process import PoolError
from cifake_desktop.ui import scan_page as module
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.export import write_report
from cifake_desktop.ui.findings_table import Column
from cifake_desktop.ui.scan_page import ScanPage
from cifake_desktop.ui.tasks import TaskControl
from cifake_desktop.ui.window import MainWindow
from cifake_desktop.ui.words import Outcome

Draw = Callable[..., Path]


@pytest.fixture
def page(window: MainWindow) -> ScanPage:
    window.show_page(window.scan_page)
    return window.scan_page


@pytest.fixture
def folder(tmp_path: Path, draw: Draw) -> Path:
    """Two bright pictures, one dark in a sub-folder, one damaged, and a text."""
    for name, level in (("f/a.png", 255), ("f/b.png", 255), ("f/sub/c.png", 0)):
        draw(name, level)
    (tmp_path / "f/bad.jpg").write_bytes(b"\xff\xd8\xff\xe0 cut off")
    (tmp_path / "f/readme.txt").write_text("words")
    return tmp_path / "f"


def _names(page: ScanPage) -> list[str]:
    return [page.model.index(row, Column.NAME).data() for row in range(page.model.rowCount())]


def test_a_folder_becomes_a_table(qtbot: QtBot, page: ScanPage, folder: Path) -> None:
    assert page.empty
    page.scan([folder])
    assert page.busy.isVisible()
    qtbot.waitUntil(lambda: not page.scanning)
    assert sorted(_names(page)) == ["a.png", "b.png", "bad.jpg", "c.png"]
    assert page.title.text() == "f"
    assert page.chips[Outcome.LIKELY_AI].text() == "Likely AI-made  2"
    assert page.chips[None].text() == "All  4"
    assert not page.chips[Outcome.INCONCLUSIVE].isVisible()
    assert page.summary.text().startswith(
        "4 files examined · 2 likely AI-made · 1 likely real · 1 not examined · 1 other file left out · took"
    )
    assert not page.busy.isVisible()


def test_chips_and_text_filter_the_rows(qtbot: QtBot, page: ScanPage, folder: Path) -> None:
    page.scan([folder])
    qtbot.waitUntil(lambda: not page.scanning)
    qtbot.mouseClick(page.chips[Outcome.LIKELY_AI], Qt.MouseButton.LeftButton)
    assert sorted(_names(page)) == ["a.png", "b.png"]
    qtbot.keyClicks(page.search, "B.PN")
    qtbot.waitUntil(lambda: _names(page) == ["b.png"])
    assert page.summary.text().startswith("1 of 4 rows shown")
    assert page.export_button.text() == "Export 1 row…"
    qtbot.mouseClick(page.chips[None], Qt.MouseButton.LeftButton)
    page.search.clear()
    qtbot.waitUntil(lambda: len(_names(page)) == 4)


def test_a_click_on_a_header_sorts(qtbot: QtBot, page: ScanPage, folder: Path) -> None:
    page.scan([folder])
    qtbot.waitUntil(lambda: not page.scanning)
    page.table.sortByColumn(Column.NAME, Qt.SortOrder.DescendingOrder)
    assert _names(page) == ["c.png", "bad.jpg", "b.png", "a.png"]


@pytest.mark.parametrize("way", ["enter", "double click"])
def test_a_row_opens_as_a_panel(
    qtbot: QtBot, window: MainWindow, page: ScanPage, folder: Path, way: str
) -> None:
    page.scan([folder])
    qtbot.waitUntil(lambda: not page.scanning)
    index = page.model.index(_names(page).index("b.png"), Column.NAME)
    page.table.setCurrentIndex(index)
    page.table.setFocus()
    if way == "enter":
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    else:
        page.table.doubleClicked.emit(index)
    assert window.pages.currentWidget() is window.inspect_page
    assert [panel.path for panel in window.inspect_page.panels] == [str(folder / "b.png")]


def test_a_second_folder_joins_a_running_scan_and_begins_anew_after_it(
    qtbot: QtBot,
    open_window: Callable[[Engine], MainWindow],
    slow_engine: Callable[[float], Engine],
    folder: Path,
    draw: Draw,
) -> None:
    page = open_window(slow_engine(0.02)).scan_page
    other = draw("g/d.png").parent
    page.scan([folder])
    page.scan([other])
    qtbot.waitUntil(lambda: not page.scanning)
    assert sorted(_names(page)) == ["a.png", "b.png", "bad.jpg", "c.png", "d.png"]
    assert page.title.text() == "2 folders"
    page.scan([other])
    qtbot.waitUntil(lambda: not page.scanning)
    assert _names(page) == ["d.png"]


def test_a_scan_that_cannot_begin_stops_once(
    qtbot: QtBot,
    page: ScanPage,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    tries = 0

    def fail(*_: object) -> None:
        nonlocal tries
        tries += 1
        assert tries < 10, "it is tried for ever"
        raise PoolError("No worker can work.")

    monkeypatch.setattr(module, "scan_folders", fail)
    page.scan([folder])
    qtbot.waitUntil(lambda: not page.scanning)
    assert tries == 1
    assert page.banner.text == "The scan stopped: No worker can work."
    monkeypatch.undo()
    page.scan_again()
    qtbot.waitUntil(lambda: not page.scanning)
    assert page.model.rowCount() == 4


def test_a_cancelled_scan_keeps_its_rows(
    qtbot: QtBot,
    open_window: Callable[[Engine], MainWindow],
    slow_engine: Callable[[float], Engine],
    draw: Draw,
) -> None:
    for number in range(200):
        folder = draw(f"many/{number:03}.png").parent
    window = open_window(slow_engine(0.005))
    page = window.scan_page
    window.show_page(page)
    page.scan([folder])
    qtbot.waitUntil(lambda: page.model.table.total > 0)
    qtbot.waitUntil(lambda: "of 200" in page.busy.words.text())  # the words follow the rows
    assert page.busy.bar.maximum() == 200
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.scanning)
    kept = page.model.rowCount()
    assert 0 < kept < 200
    assert "cancelled" in page.banner.text
    assert f"{kept} files examined" in page.summary.text()


def test_export_writes_the_rows_shown_in_their_order(
    qtbot: QtBot, page: ScanPage, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.scan([folder])
    qtbot.waitUntil(lambda: not page.scanning)
    page.table.sortByColumn(Column.NAME, Qt.SortOrder.DescendingOrder)
    page.chips[Outcome.LIKELY_AI].click()
    page.export_button.click()
    qtbot.waitUntil(lambda: page.can_export)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [Path(row["path"]).name for row in rows] == ["b.png", "a.png"]
    assert page.banner.text == f"2 rows exported to {target}."


def test_an_export_that_fails_says_why(
    qtbot: QtBot, page: ScanPage, tmp_path: Path, make_finding: Callable[..., Finding]
) -> None:
    page.export_to(tmp_path / "no such folder" / "x.csv", [make_finding()])
    qtbot.waitUntil(lambda: page.banner.isVisible())
    assert "could not be written: No such file or directory." in page.banner.text


def test_a_cancelled_export_leaves_no_file(
    qtbot: QtBot,
    page: ScanPage,
    tmp_path: Path,
    make_finding: Callable[..., Finding],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "_EXPORT_STEP", 1)
    target = tmp_path / "x.csv"
    page.export_to(target, [make_finding()] * 200_000)
    qtbot.waitUntil(lambda: not page.export_busy.isHidden())
    page.export_busy.cancel_button.click()
    qtbot.waitUntil(lambda: not page.busy_now)
    assert list(tmp_path.iterdir()) == []
    assert "cancelled" in page.banner.text


def test_nothing_is_exported_without_a_file_name(
    page: ScanPage, make_finding: Callable[..., Finding], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    page.model.append([make_finding()])
    page.export()
    assert page.can_export


def test_f5_scans_the_same_folder_again(qtbot: QtBot, window: MainWindow, draw: Callable[..., Path]) -> None:
    folder = draw("f/a.png").parent
    window.open_paths([folder])
    page = window.scan_page
    qtbot.waitUntil(lambda: page.model.rowCount() == 1 and not page.scanning)
    draw("f/b.png")
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2 and not page.scanning)


@pytest.mark.parametrize(
    ("name", "kind", "written", "begins"),
    [
        ("a.jsonl", "", "a.jsonl", '{"path": '),
        ("a.HTML", "", "a.HTML", "<!doctype html>"),
        ("a", "Web page (*.html)", "a.html", "<!doctype html>"),
        ("a", "JSON Lines (*.jsonl)", "a.jsonl", '{"path": '),
        ("a.b", "something else", "a.b.csv", "\ufeffpath,"),
        ("a", "PDF (*.pdf)", "a.pdf", "%PDF-"),
    ],
)
def test_the_kind_of_an_export_follows_its_name(
    qtbot: QtBot,
    page: ScanPage,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    kind: str,
    written: str,
    begins: str,
) -> None:
    page.scan([folder])
    qtbot.waitUntil(lambda: not page.scanning)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), kind))
    page.export()
    qtbot.waitUntil(lambda: "4 rows exported" in page.banner.text, timeout=20_000)
    text = (tmp_path / written).read_bytes().decode("utf-8", "replace")
    assert text.startswith(begins)
    assert text.count("data:image/jpeg") == (2 if begins.startswith("<") else 0)


def test_a_page_is_written_without_pictures_where_no_worker_can_draw_them(
    tmp_path: Path, make_finding: Callable[..., Finding]
) -> None:
    control = TaskControl(threading.Event(), lambda _: None)
    write_report([make_finding()], tmp_path / "a.html", "Title", None, control)
    assert "no picture" in (tmp_path / "a.html").read_text(encoding="utf-8")

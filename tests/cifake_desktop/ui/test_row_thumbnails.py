import sys
import time
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from cifake_desktop.scanning import worker_process
from cifake_desktop.ui import row_thumbnails
from cifake_desktop.ui.scan_page import ScanPage
from cifake_desktop.ui.window import MainWindow

LONGEST = 20_000


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> ScanPage:
    """A scan of 300 red pictures and one damaged file."""
    folder = tmp_path / "f"
    folder.mkdir()
    for number in range(300):
        Image.new("RGB", (32, 32), "red").save(folder / f"{number:03}.png")
    (folder / "000-bad.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    window.show_page(window.scan_page)
    window.scan_page.scan([folder])
    qtbot.waitUntil(lambda: not window.scan_page.scanning, timeout=LONGEST)
    return window.scan_page


def kept(page: ScanPage) -> dict[str, bool]:
    return {Path(path).name: pixmap is not None for path, pixmap in page.thumbnails._kept.items()}


def test_only_rows_that_are_seen_get_thumbnails(qtbot: QtBot, page: ScanPage) -> None:
    qtbot.waitUntil(lambda: "005.png" in kept(page), timeout=LONGEST)
    assert "250.png" not in kept(page)
    assert "000-bad.png" not in kept(page)
    assert len(kept(page)) < 100
    page.table.scrollToBottom()
    qtbot.waitUntil(lambda: "299.png" in kept(page), timeout=LONGEST)
    image = page.table.viewport().grab().toImage()
    reds = sum(
        image.pixelColor(x, y) == QColor("#ff0000")
        for x in range(0, image.width(), 4)
        for y in range(0, image.height(), 4)
    )
    assert reds > 100


def test_the_worker_goes_when_nobody_looks_and_comes_again(
    qtbot: QtBot, page: ScanPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(row_thumbnails, "_SECONDS_IDLE", 0.2)
    qtbot.waitUntil(lambda: bool(kept(page)) and page.thumbnails._task is None, timeout=LONGEST)
    page.table.scrollToBottom()
    qtbot.waitUntil(lambda: "299.png" in kept(page), timeout=LONGEST)


def test_a_file_that_cannot_be_drawn_is_asked_for_once(qtbot: QtBot, page: ScanPage, tmp_path: Path) -> None:
    gone = str(tmp_path / "gone.png")
    assert page.thumbnails.get(gone) is None
    qtbot.waitUntil(lambda: kept(page).get("gone.png") is False, timeout=LONGEST)
    assert page.thumbnails.get(gone) is None
    assert gone not in page.thumbnails._wishes


def test_only_so_many_are_kept_and_wished_for(
    qtbot: QtBot, page: ScanPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(row_thumbnails, "_MOST_KEPT", 5)
    page.table.scrollToBottom()
    qtbot.waitUntil(lambda: "299.png" in kept(page), timeout=LONGEST)
    assert len(kept(page)) <= 5
    for number in range(1000):
        page.thumbnails.get(f"/{number}.png")
    assert len(page.thumbnails._wishes) <= 100


def test_without_workers_the_table_goes_without(
    qtbot: QtBot, page: ScanPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(row_thumbnails, "_SECONDS_IDLE", 0.1)
    qtbot.waitUntil(lambda: bool(kept(page)) and page.thumbnails._task is None, timeout=LONGEST)
    monkeypatch.setattr(
        worker_process, "own_command", lambda *_: [sys.executable, "-c", "raise SystemExit(1)"]
    )
    page.thumbnails.get("/other.png")
    qtbot.waitUntil(lambda: not page.thumbnails.available, timeout=LONGEST)
    page.table.viewport().grab()


def test_the_window_does_not_wait_for_a_thumbnail_that_hangs(
    qtbot: QtBot, window: MainWindow, page: ScanPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(row_thumbnails, "_SECONDS_IDLE", 0.1)
    qtbot.waitUntil(lambda: bool(kept(page)) and page.thumbnails._task is None, timeout=LONGEST)
    script = (
        "import sys, time; from cifake_desktop.scanning import worker\n"
        "worker._small = lambda *_: time.sleep(3600)\n"
        "sys.exit(worker.answer())"
    )
    monkeypatch.setattr(worker_process, "own_command", lambda *_: [sys.executable, "-c", script])
    page.thumbnails.get("/hangs.png")
    qtbot.wait(1000)
    start = time.monotonic()
    window.close()
    assert time.monotonic() - start < 10

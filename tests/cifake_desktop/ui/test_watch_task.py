import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cifake_desktop.scanning import worker_process
from cifake_desktop.ui import watch_task
from cifake_desktop.ui.scan_page import ScanPage
from cifake_desktop.ui.window import MainWindow
from tests.timing import measured_again

Draw = Callable[..., Path]
LONGEST = 20_000


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch_task, "_SECONDS_BETWEEN_LOOKS", 0.1)
    monkeypatch.setattr(watch_task, "_WHOLE_AFTER", 0.3)


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, draw: Draw, tmp_path: Path) -> ScanPage:
    """A scan of one picture, which is watched from then on."""
    draw("f/a.png")
    page = window.scan_page
    window.show_page(page)
    page.scan([tmp_path / "f"])
    qtbot.waitUntil(lambda: not page.scanning, timeout=LONGEST)
    qtbot.mouseClick(page.watch_button, Qt.MouseButton.LeftButton)
    assert page.watching
    qtbot.wait(200)
    return page


def names(page: ScanPage) -> list[str]:
    return [Path(finding.path).name for finding in page.model.table.shown()]


def test_new_and_changed_files_become_rows(qtbot: QtBot, page: ScanPage, draw: Draw, tmp_path: Path) -> None:
    assert "watching for new files" in page.summary.text()
    (tmp_path / "f" / "notes.txt").write_text("no picture")
    draw("f/sub/b.png", 0)
    qtbot.waitUntil(lambda: names(page) == ["a.png", "b.png"], timeout=LONGEST)
    draw("f/a.png", 7)
    qtbot.waitUntil(lambda: names(page) == ["a.png", "b.png", "a.png"], timeout=LONGEST)
    qtbot.mouseClick(page.watch_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.watching, timeout=LONGEST)
    draw("f/c.png")
    qtbot.wait(800)
    assert len(names(page)) == 3
    assert "watching" not in page.summary.text()


@measured_again
def test_a_file_that_is_still_being_written_is_waited_for(
    qtbot: QtBot, page: ScanPage, draw: Draw, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Much longer than the pauses of the writer, also where the machine is busy.
    monkeypatch.setattr(watch_task, "_WHOLE_AFTER", 2.0)
    whole = draw("elsewhere.png").read_bytes()
    target = tmp_path / "f" / "slow.png"
    start = time.monotonic()
    with target.open("wb", buffering=0) as file:
        for byte in whole[:-1]:
            file.write(bytes([byte]))
            qtbot.wait(20)
            if time.monotonic() - start > 3:
                break
        file.write(whole[file.tell() :])
    qtbot.waitUntil(lambda: "slow.png" in names(page), timeout=LONGEST)
    assert page.model.table.finding(1).error is None


def test_another_scan_ends_the_watch_and_its_folders_are_watched_then(
    qtbot: QtBot, page: ScanPage, draw: Draw, tmp_path: Path
) -> None:
    draw("g/x.png")
    page.scan([tmp_path / "g"])
    qtbot.waitUntil(lambda: not page.scanning and page.watching and names(page) == ["x.png"], timeout=LONGEST)
    qtbot.wait(300)
    draw("f/late.png")
    draw("g/y.png")
    qtbot.waitUntil(lambda: names(page) == ["x.png", "y.png"], timeout=LONGEST)
    qtbot.wait(500)
    assert names(page) == ["x.png", "y.png"]


def test_a_watch_that_cannot_go_on_is_told_of(
    qtbot: QtBot, page: ScanPage, draw: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_process, "own_command", lambda *_: ["no-such-program"])
    draw("f/b.png")
    qtbot.waitUntil(lambda: not page.watching, timeout=LONGEST)
    assert page.banner.text.startswith("Watching ended")
    assert not page.watch_button.isChecked()


def test_the_window_closes_while_it_watches(page: ScanPage, window: MainWindow) -> None:
    assert page.watching
    window.close()
    assert window.tasks.running == 0

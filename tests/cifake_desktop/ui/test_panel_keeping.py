"""What is examined as panels is kept, and keeping it never costs more than a message."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from cifake_desktop.finding import Verdict
from cifake_desktop.scanning import database
from cifake_desktop.scanning.history import Entry, History, Search
from cifake_desktop.scanning.privacy import PRIVATE_VARIABLE
from cifake_desktop.scanning.store import FindingStore
from cifake_desktop.ui import panel_keeping as module
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.window import MainWindow

Draw = Callable[..., Path]
LONGEST = 20_000


def _kept() -> list[Entry]:
    with FindingStore() as store:
        return list(History(store).page(Search(), 100).entries)


def _examine(qtbot: QtBot, window: MainWindow, *paths: Path) -> None:
    """Open files as panels, and wait until each has its answer."""
    page = window.inspect_page
    window.open_paths(paths)
    qtbot.waitUntil(
        lambda: {str(path) for path in paths} <= {panel.path for panel in page.panels if panel.finding},
        timeout=LONGEST,
    )


def _idle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.tasks.running == 0, timeout=LONGEST)


def test_panels_are_kept_and_a_scan_knows_them(
    qtbot: QtBot, window: MainWindow, draw: Draw, tmp_path: Path
) -> None:
    (tmp_path / "f").mkdir()
    broken = tmp_path / "f" / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 cut off")
    paths = [draw("f/a.png"), draw("f/b.png", 0), broken]
    _examine(qtbot, window, *paths, tmp_path / "f" / "gone.png")
    _idle(qtbot, window)
    entries = _kept()
    assert sorted(entry.path for entry in entries) == sorted(paths)
    assert all(entry.examined is not None for entry in entries)
    shown = {Path(panel.path): panel.finding for panel in window.inspect_page.panels}
    assert all(entry.finding == shown[entry.path] for entry in entries)
    window.scan_page.scan([tmp_path / "f"])
    qtbot.waitUntil(lambda: not window.scan_page.scanning, timeout=LONGEST)
    assert "3 known from before" in window.scan_page.summary.text()


def test_pictures_without_a_file_are_not_kept(
    qtbot: QtBot, window: MainWindow, own_findings: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "Picture without a file 1").write_bytes(b"a file that happens to be called so")
    image = QImage(32, 32, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    window.inspect_page.add_picture(image)
    page = window.inspect_page
    qtbot.waitUntil(lambda: page.panels[0].finding is not None, timeout=LONGEST)
    _idle(qtbot, window)
    assert not own_findings.exists()


def test_private_mode_is_asked_anew_for_every_picture(
    qtbot: QtBot, window: MainWindow, draw: Draw, own_findings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PRIVATE_VARIABLE, "yes")
    _examine(qtbot, window, draw("secret.png"))
    _idle(qtbot, window)
    assert not own_findings.parent.exists()
    monkeypatch.delenv(PRIVATE_VARIABLE)
    _examine(qtbot, window, draw("plain.png"))
    _idle(qtbot, window)
    assert [entry.path.name for entry in _kept()] == ["plain.png"]


def test_findings_are_kept_with_the_verdict_that_the_window_shows(
    qtbot: QtBot, window: MainWindow, draw: Draw, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: window.inspect_page.strictness.isEnabled() and window.tasks.running == 0)
    window.pick_rate(0.05)
    # A logit of about 0.5: inconclusive at the model's own rate of 1 %, likely AI-made at 5 %.
    path = draw("f/near.png", 140)
    _examine(qtbot, window, path)
    _idle(qtbot, window)
    assert [(entry.finding.verdict, entry.finding.operating_point) for entry in _kept()] == [
        (Verdict.LIKELY_AI, 0.05)
    ]
    with FindingStore() as store:
        History(store).delete_all()
    window.scan_page.scan([tmp_path / "f"])
    qtbot.waitUntil(lambda: not window.scan_page.scanning, timeout=LONGEST)
    assert [(entry.finding.verdict, entry.finding.operating_point) for entry in _kept()] == [
        (Verdict.LIKELY_AI, 0.05)
    ]


def test_a_picture_examined_again_is_kept_once_with_the_newer_time(
    qtbot: QtBot, window: MainWindow, draw: Draw
) -> None:
    _examine(qtbot, window, draw("a.png"))
    _idle(qtbot, window)
    (before,) = _kept()
    window.inspect_page.examine_again()
    _idle(qtbot, window)
    (after,) = _kept()
    assert before.examined is not None
    assert after.examined is not None
    assert after.examined > before.examined


def test_a_window_that_closes_has_kept_what_it_showed(qtbot: QtBot, window: MainWindow, draw: Draw) -> None:
    _examine(qtbot, window, *(draw(f"{number}.png") for number in range(30)))
    window.close()
    assert len(_kept()) == 30


def test_a_store_that_cannot_be_opened_costs_one_message(
    qtbot: QtBot, window: MainWindow, draw: Draw, own_findings: Path
) -> None:
    own_findings.mkdir(parents=True)
    _examine(qtbot, window, draw("a.png"))
    _idle(qtbot, window)
    banner = window.inspect_page.banner
    assert "Findings cannot be kept in" in banner.text
    banner.hide()
    _examine(qtbot, window, draw("b.png"))
    _idle(qtbot, window)
    assert banner.text == "", "it was said already"


def test_a_full_disk_costs_a_message(
    qtbot: QtBot, window: MainWindow, draw: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full(FindingStore):
        def __init__(self, file: Path) -> None:
            super().__init__(file)
            (pages,) = self._connection.execute("PRAGMA page_count").fetchone()
            self._connection.execute(f"PRAGMA max_page_count = {pages}")

    monkeypatch.setattr(module, "FindingStore", Full)
    paths = [draw(f"{'long name ' * 20}{number}.png") for number in range(60)]
    _examine(qtbot, window, *paths)
    _idle(qtbot, window)
    assert "There is no room left on the disk" in window.inspect_page.banner.text


def test_nobody_waits_for_a_store_that_is_in_use(
    qtbot: QtBot, window: MainWindow, draw: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "SECONDS_OF_PATIENCE", 1.0)
    with FindingStore() as store:
        writer = sqlite3.connect(store.file, isolation_level=None)
        writer.execute("BEGIN IMMEDIATE")
        _examine(qtbot, window, draw("a.png"), draw("b.png"))
        qtbot.waitUntil(lambda: not window.inspect_page.examining.busy)
        assert window.inspect_page.banner.text == "", "keeping has not even given up yet"
        qtbot.waitUntil(lambda: "in use" in window.inspect_page.banner.text, timeout=LONGEST)
        writer.close()
    _idle(qtbot, window)


def test_an_engine_of_this_process_alone_keeps_nothing(
    qtbot: QtBot, open_window: Callable[[Engine], MainWindow], engine: Engine, draw: Draw, own_findings: Path
) -> None:
    window = open_window(Engine(engine.examiner, engine.models))
    _examine(qtbot, window, draw("a.png"))
    _idle(qtbot, window)
    assert not own_findings.exists()

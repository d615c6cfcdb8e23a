from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleEvent
from pytestqt.qtbot import QtBot

from cifake_desktop.ui import announce as module
from cifake_desktop.ui.announce import Answers
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.window import MainWindow

Draw = Callable[..., Path]


class Heard:
    """Stands in for Qt's way to screen readers."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def updateAccessibility(self, event: QAccessibleEvent) -> None:  # noqa: N802
        assert event.type() == QAccessible.Event.Announcement
        self.said.append(event.message().replace("\u202f", " "))  # type: ignore[attr-defined]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """All that is said to screen readers, banners left out."""
    ears = Heard()
    monkeypatch.setattr(module, "QAccessible", ears)
    return ears.said


def _settle(qtbot: QtBot, window: MainWindow, panels: int) -> None:
    page = window.inspect_page
    qtbot.waitUntil(lambda: len(page.panels) == panels and not page.examining.busy)
    qtbot.waitUntil(lambda: window.tasks.running == 0)


def test_the_answer_about_a_picture_is_said_when_it_arrives(
    qtbot: QtBot, window: MainWindow, draw: Draw, heard: list[str]
) -> None:
    window.open_paths([draw("a.png"), draw("b.png", 0)])
    _settle(qtbot, window, 2)
    assert sorted(heard) == [
        "a.png: Likely AI-made, 99.3 % chance of AI-made",
        "b.png: Likely a real photograph, 0.7 % chance of AI-made",
    ]


def test_of_many_pictures_only_the_sum_is_said(
    qtbot: QtBot, window: MainWindow, draw: Draw, heard: list[str]
) -> None:
    window.open_paths([draw(f"{number}.png") for number in range(30)])
    _settle(qtbot, window, 30)
    assert heard == ["Finished. 30 pictures · 30 likely AI-made"]
    window.open_paths([draw("one.png")])
    _settle(qtbot, window, 31)
    assert len(heard) == 2, "the next single picture is said again"


def test_a_picture_that_cannot_be_read_is_said_too(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, heard: list[str]
) -> None:
    (tmp_path / "bad.png").write_bytes(b"")
    window.open_paths([tmp_path / "bad.png"])
    _settle(qtbot, window, 1)
    assert heard == ["bad.png: Could not be examined"]


def test_what_was_cancelled_or_removed_is_not_said_to_be_finished(
    qtbot: QtBot,
    open_window: Callable[[Engine], MainWindow],
    slow_engine: Callable[[float], Engine],
    draw: Draw,
    heard: list[str],
) -> None:
    window = open_window(slow_engine(0.02))
    window.open_paths([draw(f"{number}.png") for number in range(20)])
    qtbot.waitUntil(lambda: any(panel.finding for panel in window.inspect_page.panels))
    window.cancel()
    qtbot.waitUntil(lambda: not window.inspect_page.examining.busy)
    assert heard == []


def test_a_scan_says_one_thing_at_its_end(
    qtbot: QtBot, window: MainWindow, draw: Draw, heard: list[str]
) -> None:
    for number in range(40):
        draw(f"f/{number}.png")
    window.open_paths([draw("f/last.png").parent])
    qtbot.waitUntil(lambda: window.scan_page.model.rowCount() == 41 and not window.scan_page.scanning)
    assert len(heard) == 1
    assert heard[0].startswith("The scan has ended. 41 files examined · 41 likely AI-made")


def test_a_cancelled_scan_is_told_by_its_banner_alone(
    qtbot: QtBot,
    open_window: Callable[[Engine], MainWindow],
    slow_engine: Callable[[float], Engine],
    draw: Draw,
    heard: list[str],
) -> None:
    for number in range(60):
        draw(f"f/{number}.png")
    window = open_window(slow_engine(0.02))
    window.open_paths([draw("f/last.png").parent])
    qtbot.waitUntil(lambda: window.scan_page.model.rowCount() > 0)
    window.cancel()
    qtbot.waitUntil(lambda: not window.scan_page.scanning)
    assert "cancelled" in window.scan_page.banner.text
    assert heard == []


def test_the_picture_in_work_when_the_rest_was_cancelled_is_not_said(
    window: MainWindow, heard: list[str]
) -> None:
    answers = Answers(window)
    answers.expect(2)
    answers.answered(["a.png: Likely AI-made"])
    answers.forget()
    answers.answered(["b.png: Likely AI-made"])
    assert heard == ["a.png: Likely AI-made"]

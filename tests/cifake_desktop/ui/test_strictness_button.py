from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from cifake_desktop.finding import Verdict
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.findings_table import Column
from cifake_desktop.ui.strictness_button import StrictnessButton
from cifake_desktop.ui.window import MainWindow

Draw = Callable[..., Path]


def _pick(window: MainWindow, rate: str) -> None:
    """Choose an entry of the menu on the page in front, as a click does."""
    page = window.scan_page if window.pages.currentWidget() is window.scan_page else window.inspect_page
    next(action for action in page.strictness.choices if action.text().startswith(rate)).trigger()


def _words(text: str) -> str:
    return text.replace("\u202f", " ")


def test_without_a_model_nothing_is_offered(qtbot: QtBot) -> None:
    button = StrictnessButton()
    qtbot.addWidget(button)
    button.offer((), 0.0)
    assert not button.isVisible()
    assert list(button.choices) == []


def test_the_rates_of_the_models_are_offered_in_plain_words(
    qtbot: QtBot, window: MainWindow, draw: Draw
) -> None:
    window.open_paths([draw("a.png")])
    button = window.inspect_page.strictness
    qtbot.waitUntil(lambda: button.isVisible())
    assert _words(button.text()) == "False positives: 1 %"
    assert [_words(action.text()) for action in button.choices] == [
        "0.5 %: about 1 in 200 real pictures is called AI-made",
        "1 %: about 1 in 100 real pictures is called AI-made",
        "5 %: about 1 in 20 real pictures is called AI-made",
    ]
    assert [action.isChecked() for action in button.choices] == [False, True, False]
    assert button.accessibleName() == button.text()
    assert "by mistake" in button.accessibleDescription()


def test_keys_open_the_menu_and_pick(qtbot: QtBot, window: MainWindow, draw: Draw) -> None:
    window.open_paths([draw("a.png")])
    button = window.inspect_page.strictness
    qtbot.waitUntil(lambda: button.isVisible())

    def choose() -> None:
        menu = button.menu()
        assert isinstance(menu, QMenu)
        assert menu.isVisible()
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Return):
            qtbot.keyClick(menu, key)

    QTimer.singleShot(100, choose)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: _words(button.text()) == "False positives: 5 %")


def test_pictures_shown_already_are_judged_anew_and_not_examined_again(
    qtbot: QtBot,
    open_window: Callable[[Engine], MainWindow],
    slow_engine: Callable[[float], Engine],
    draw: Draw,
) -> None:
    engine = slow_engine(0.0)
    window = open_window(engine)
    window.open_paths([draw("light.png", 164), draw("grey.png", 128), draw("white.png", 255)])
    panels = window.inspect_page.panels
    qtbot.waitUntil(lambda: len(panels) == 3 and all(panel.finding for panel in panels))
    assert [panel.finding.verdict for panel in panels if panel.finding] == [
        Verdict.LIKELY_AI,
        Verdict.INCONCLUSIVE,
        Verdict.LIKELY_AI,
    ]
    _pick(window, "0.5")
    assert [panel.badge.sign.name for panel in panels] == ["inconclusive", "inconclusive", "likely_ai"]
    assert "at 0.5 % false positives" in _words(panels[0].notes.text())
    assert "95.3" in panels[0].bar.accessibleName(), "the band moved with the verdict"
    assert window.inspect_page.summary.text() == "3 pictures · 1 likely AI-made · 2 inconclusive"
    window.open_paths([draw("late.png", 165)])
    qtbot.waitUntil(lambda: len(panels) == 4 and all(panel.finding for panel in panels))
    assert panels[3].badge.sign.name == "inconclusive", "pictures to come are judged by it, too"
    assert len(engine.examiner.real.seen) == 4  # type: ignore[attr-defined]


def test_the_choice_is_remembered(
    qtbot: QtBot, open_window: Callable[[Engine], MainWindow], engine: Engine, draw: Draw
) -> None:
    first = open_window(engine)
    qtbot.waitUntil(lambda: len(first.inspect_page.strictness.choices) == 3)
    _pick(first, "5")
    first.close()
    again = open_window(engine)
    again.open_paths([draw("a.png", 140)])
    qtbot.waitUntil(
        lambda: len(again.inspect_page.panels) == 1 and again.inspect_page.panels[0].finding is not None
    )
    assert _words(again.inspect_page.strictness.text()) == "False positives: 5 %"
    assert again.inspect_page.panels[0].badge.sign.name == "likely_ai"


@pytest.mark.parametrize("column", [Column.VERDICT, None])
def test_a_scan_is_judged_anew_with_its_sorting_filter_and_selection(
    qtbot: QtBot, window: MainWindow, draw: Draw, column: Column | None
) -> None:
    levels = [255, 164, 128, 90, 0]
    paths = [draw(f"f/{level}.png", level) for level in levels]
    window.open_paths([paths[0].parent])
    page = window.scan_page
    qtbot.waitUntil(lambda: page.model.rowCount() == 5 and not page.scanning)
    if column is not None:
        page.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    page.search.setText(".png")
    qtbot.waitUntil(lambda: page.model.table.filtered)
    names = [page.model.table.cell(row, Column.NAME) for row in range(5)]
    page.table.selectRow(names.index("128.png"))
    _pick(window, "0.5")
    qtbot.waitUntil(lambda: page.chips[None].isVisible() and "3" in page.summary.text())
    qtbot.waitUntil(lambda: window.tasks.running == 0)
    table = page.model.table
    verdicts = {table.cell(row, Column.NAME): table.cell(row, Column.VERDICT) for row in range(5)}
    assert [verdicts[f"{level}.png"] for level in levels] == [
        "Likely AI-made",
        "Inconclusive",
        "Inconclusive",
        "Inconclusive",
        "Likely a real photograph",
    ]
    assert table.filtered
    if column is not None:
        shown = [table.cell(row, column) for row in range(5)]
        assert shown == ["Likely AI-made", *["Inconclusive"] * 3, "Likely a real photograph"]
    assert table.cell(page.table.currentIndex().row(), Column.NAME) == "128.png"


def test_a_rate_picked_during_a_scan_counts_for_every_row(
    qtbot: QtBot,
    open_window: Callable[[Engine], MainWindow],
    slow_engine: Callable[[float], Engine],
    draw: Draw,
) -> None:
    window = open_window(slow_engine(0.004))
    paths = [draw(f"f/{number}.png", 164) for number in range(80)]
    window.open_paths([paths[0].parent])
    page = window.scan_page
    qtbot.waitUntil(lambda: page.model.rowCount() > 5)
    _pick(window, "0.5")
    _pick(window, "5")
    _pick(window, "0.5")
    qtbot.waitUntil(lambda: page.model.rowCount() == 80 and not page.scanning and window.tasks.running == 0)
    assert page.model.table.counts.total() == 80
    assert {page.model.table.cell(row, Column.VERDICT) for row in range(80)} == {"Inconclusive"}


def test_another_scan_is_not_overrun_by_the_judging_of_the_one_before(
    qtbot: QtBot, window: MainWindow, draw: Draw
) -> None:
    first = [draw(f"one/{number}.png") for number in range(40)]
    second = draw("two/b.png").parent
    page = window.scan_page
    window.open_paths([first[0].parent])
    qtbot.waitUntil(lambda: page.model.rowCount() == 40 and not page.scanning)
    _pick(window, "5")
    page.scan([second])
    qtbot.waitUntil(lambda: not page.scanning and window.tasks.running == 0)
    assert [page.model.table.cell(row, Column.NAME) for row in range(page.model.rowCount())] == ["b.png"]

import os
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from cifake_desktop.finding import Finding, FindingError, Verdict
from cifake_desktop.scanning.privacy import PRIVATE_VARIABLE
from cifake_desktop.scanning.store import FindingStore
from cifake_desktop.scanning.walk import FoundFile
from cifake_desktop.ui import history_page as module
from cifake_desktop.ui import history_task
from cifake_desktop.ui.history_model import HistoryColumn
from cifake_desktop.ui.history_page import HistoryPage
from cifake_desktop.ui.window import MainWindow
from cifake_desktop.ui.words import Outcome
from tests.timing import measured_again

Make = Callable[..., Finding]
Draw = Callable[..., Path]
LONGEST = 20_000


def _keep(findings: Sequence[Finding]) -> None:
    """Keep findings, the last of them newest."""
    with FindingStore() as store:
        for finding in findings:
            store.keep("s", [(FoundFile(Path(finding.path), 1, 1), finding)])


@pytest.fixture
def page(window: MainWindow) -> HistoryPage:
    QAbstractItemModelTester(
        window.history_page.model, QAbstractItemModelTester.FailureReportingMode.Warning, window
    )
    return window.history_page


@pytest.fixture
def show(qtbot: QtBot, window: MainWindow) -> Callable[[], HistoryPage]:
    """Brings the page to the front, and waits until it shows what is kept."""

    def shown() -> HistoryPage:
        window.show_page(window.history_page)
        qtbot.waitUntil(lambda: window.tasks.running == 0, timeout=LONGEST)
        return window.history_page

    return shown


@pytest.fixture
def yes(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """Answers every question with yes, and collects them."""
    asked: list[tuple[str, ...]] = []
    monkeypatch.setattr(module, "confirmed", lambda _parent, *words: asked.append(words) or True)
    return asked


@pytest.fixture
def few(make_finding: Make) -> list[Finding]:
    return [
        make_finding(path="/holiday/cat.png"),
        make_finding(path="/holiday/<b>dog.png", verdict=Verdict.LIKELY_REAL, probability=0.1),
        make_finding(path="/work/plan.png", verdict=Verdict.INCONCLUSIVE, probability=0.5),
    ]


def _column(page: HistoryPage, column: HistoryColumn = HistoryColumn.NAME) -> list[str]:
    return [page.model.index(row, column).data() for row in range(page.model.rowCount())]


def _choose(page: HistoryPage, *names: str) -> None:
    page.table.clearSelection()
    for name in names:
        index = page.model.index(_column(page).index(name), 0)
        flags = page.table.selectionModel().SelectionFlag
        page.table.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)


def test_what_was_examined_is_listed_newest_first(
    show: Callable[[], HistoryPage], few: list[Finding], make_error: Make
) -> None:
    _keep([*few, make_error("/work/broken.png")])
    page = show()
    assert _column(page) == ["broken.png", "plan.png", "<b>dog.png", "cat.png"]
    assert _column(page, HistoryColumn.VERDICT)[1:3] == ["Inconclusive", "Likely a real photograph"]
    assert _column(page, HistoryColumn.FOLDER)[3] == "/holiday"
    assert _column(page, HistoryColumn.MODEL)[3] == "tiny 0.0.1"
    assert _column(page, HistoryColumn.TIME)[0][:10] == time.strftime("%Y-%m-%d")
    cell = page.model.index(2, HistoryColumn.VERDICT)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Verdict then: Likely a real photograph"
    assert "Given at 1\u202f% false positives" in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;dog" in page.model.index(2, HistoryColumn.NAME).data(Qt.ItemDataRole.ToolTipRole)
    assert page.chips[None].text() == "All  4"
    assert page.chips[Outcome.ERROR].text() == "Not examined  1"
    assert page.summary.text() == "4 findings kept, newest first · each with the verdict that was given then"


def test_ctrl_3_and_the_tab_open_it(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.currentWidget() is window.history_page
    assert window.tabs[window.history_page].isChecked()
    window.show_page(window.inspect_page)
    qtbot.mouseClick(window.tabs[window.history_page], Qt.MouseButton.LeftButton)
    assert window.history_page.isVisible()


def test_a_picture_examined_as_a_panel_is_kept_and_found(
    qtbot: QtBot, window: MainWindow, show: Callable[[], HistoryPage], draw: Draw
) -> None:
    window.open_paths([draw("bright.png")])
    qtbot.waitUntil(lambda: len(window.inspect_page.panels) == 1, timeout=LONGEST)
    qtbot.waitUntil(lambda: window.tasks.running == 0, timeout=LONGEST)
    assert _column(show()) == ["bright.png"]


def test_what_is_kept_while_the_page_is_open_appears(
    qtbot: QtBot, window: MainWindow, show: Callable[[], HistoryPage], few: list[Finding]
) -> None:
    page = show()
    assert page.empty
    _keep(few)
    window.inspect_page.keeper.kept.emit()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    _choose(page, "cat.png")
    _keep([replace(few[0], path="/new.png")])
    window.inspect_page.keeper.kept.emit()
    qtbot.wait(100)
    assert page.model.rowCount() == 3, "somebody was choosing rows"


def test_words_chips_and_time_narrow_it(
    qtbot: QtBot, show: Callable[[], HistoryPage], few: list[Finding], own_findings: Path
) -> None:
    _keep(few)
    with FindingStore() as store:
        store._connection.execute(
            "UPDATE findings SET examined = examined - 900000 WHERE CAST(path AS TEXT) LIKE ?", [few[2].path]
        )
        store._connection.commit()
    page = show()
    qtbot.keyClicks(page.search, "HOLIDAY")
    qtbot.waitUntil(lambda: _column(page) == ["<b>dog.png", "cat.png"])
    assert page.chips[None].text() == "All  2"
    assert page.chips[Outcome.INCONCLUSIVE].isHidden()
    qtbot.mouseClick(page.chips[Outcome.LIKELY_AI], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _column(page) == ["cat.png"])
    assert page.chips[None].text() == "All  2"
    assert page.summary.text().startswith("1 finding found")
    page.search.setText("nowhere")
    qtbot.waitUntil(lambda: page.summary.text() == "No kept finding fits this search")
    assert not page.empty, "the search field must stay"
    page.search.clear()
    page.chips[None].click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    page.time.choose("Last 7 days")
    qtbot.waitUntil(lambda: sorted(_column(page)) == ["<b>dog.png", "cat.png"])
    page.time.choose("Last 30 days")
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)


def test_more_rows_come_when_somebody_scrolls(
    qtbot: QtBot,
    show: Callable[[], HistoryPage],
    make_finding: Make,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(history_task, "PAGE", 50)
    _keep([make_finding(path=f"/{number:03}.png") for number in range(170)])
    page = show()  # without Qt's own check of the model, which fetches everything
    assert page.model.rowCount() == 50
    assert page.chips[None].text() == "All  170"
    for rows in (100, 150, 170):
        page.table.scrollToBottom()
        qtbot.waitUntil(lambda rows=rows: page.model.rowCount() == rows)
    page.table.scrollToBottom()
    assert _column(page) == [f"{number:03}.png" for number in reversed(range(170))]
    assert not page.model.canFetchMore(page.table.rootIndex())


@pytest.mark.parametrize("way", ["enter", "double click", "button", "F5"])
def test_a_row_is_examined_again_as_a_panel(
    qtbot: QtBot,
    window: MainWindow,
    show: Callable[[], HistoryPage],
    draw: Draw,
    make_finding: Make,
    way: str,
) -> None:
    path = draw("a.png", 0)  # dark: likely real
    _keep([make_finding(path=str(path))])
    page = show()
    _choose(page, "a.png")
    page.table.setFocus()
    match way:
        case "enter":
            qtbot.keyClick(page.table, Qt.Key.Key_Return)
        case "double click":
            page.table.doubleClicked.emit(page.table.currentIndex())
        case "button":
            page.again_button.click()
        case _:
            qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.inspect_page, timeout=LONGEST)
    qtbot.waitUntil(lambda: len(window.inspect_page.panels) == 1, timeout=LONGEST)
    panel = window.inspect_page.panels[0]
    qtbot.waitUntil(lambda: panel.finding is not None, timeout=LONGEST)
    assert panel.path == str(path)
    assert panel.finding is not None
    assert panel.finding.verdict is Verdict.LIKELY_REAL
    qtbot.waitUntil(lambda: window.tasks.running == 0, timeout=LONGEST)
    # What examined it first was of another kind, so there are two findings now.
    assert _column(show(), HistoryColumn.VERDICT) == ["Likely a real photograph", "Likely AI-made"]


def test_a_file_that_has_a_panel_is_examined_again_too(
    qtbot: QtBot, window: MainWindow, show: Callable[[], HistoryPage], draw: Draw
) -> None:
    path = draw("a.png")
    window.open_paths([path])
    qtbot.waitUntil(lambda: len(window.inspect_page.panels) == 1, timeout=LONGEST)
    panel = window.inspect_page.panels[0]
    qtbot.waitUntil(lambda: panel.finding is not None and window.tasks.running == 0, timeout=LONGEST)
    draw("a.png", 0)
    page = show()
    _choose(page, "a.png")
    page.examine_chosen()
    qtbot.waitUntil(
        lambda: panel.finding is not None and panel.finding.verdict is Verdict.LIKELY_REAL, timeout=LONGEST
    )
    assert len(window.inspect_page.panels) == 1


def test_files_that_are_gone_are_shown_as_gone(
    qtbot: QtBot,
    window: MainWindow,
    show: Callable[[], HistoryPage],
    few: list[Finding],
    draw: Draw,
    make_finding: Make,
) -> None:
    _keep(few)
    page = show()
    _choose(page, "cat.png", "plan.png")
    page.examine_chosen()
    qtbot.waitUntil(lambda: page.banner.text != "")
    assert page.banner.text == "No longer there, so not examined again: plan.png, cat.png."
    assert _column(page) == ["gone: plan.png", "<b>dog.png", "gone: cat.png"]
    tip = page.model.index(0, HistoryColumn.NAME).data(Qt.ItemDataRole.ToolTipRole)
    assert "no longer there: /work/plan.png" in tip
    assert window.pages.currentWidget() is page, "nothing was examined"
    # With one that is there, the window goes to its panel, and says there which are gone.
    _keep([make_finding(path=str(draw("here.png")))])
    page.refresh()
    qtbot.waitUntil(lambda: page.model.rowCount() == 4 and window.tasks.running == 0)
    assert "gone: cat.png" in _column(page), "that stays known"
    page.table.selectAll()
    page.examine_chosen()
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.inspect_page)
    assert window.inspect_page.banner.text.startswith("No longer there, so not examined again: ")
    qtbot.waitUntil(lambda: len(window.inspect_page.panels) == 1)


# Deleting


def _traces(own_findings: Path, secret: bytes) -> bool:
    return any(secret in path.read_bytes() for path in own_findings.parent.iterdir())


def test_chosen_findings_are_deleted_without_a_trace(
    qtbot: QtBot,
    window: MainWindow,
    show: Callable[[], HistoryPage],
    page: HistoryPage,
    few: list[Finding],
    yes: list[tuple[str, ...]],
    own_findings: Path,
) -> None:
    _keep(few)
    show()
    assert not page.delete_button.isEnabled()
    _choose(page, "cat.png", "<b>dog.png")
    assert page.delete_button.isEnabled()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.banner.text == "2 findings deleted.", timeout=LONGEST)
    qtbot.waitUntil(lambda: window.tasks.running == 0, timeout=LONGEST)
    assert yes[0][1] == "Delete 2 findings: <b>dog.png, cat.png?"
    assert _column(page) == ["plan.png"]
    assert page.chips[None].text() == "All  1"
    assert not _traces(own_findings, b"holiday")
    assert _traces(own_findings, b"plan.png")


def test_everything_of_a_folder_is_deleted_from_the_menu(
    qtbot: QtBot,
    window: MainWindow,
    show: Callable[[], HistoryPage],
    few: list[Finding],
    yes: list[tuple[str, ...]],
    own_findings: Path,
) -> None:
    _keep(few)
    page = show()
    _choose(page, "cat.png")
    menu = page.menu()
    actions = {action.text(): action for action in menu.actions()}
    actions["Delete everything of its folder…"].trigger()
    menu.deleteLater()
    qtbot.waitUntil(lambda: _column(page) == ["plan.png"] and window.tasks.running == 0, timeout=LONGEST)
    assert yes[0][1] == "Delete every finding about files in /holiday, and in the folders in it?"
    assert not _traces(own_findings, b"holiday")


def test_all_is_deleted_and_what_was_set_aside_is_named(
    qtbot: QtBot,
    window: MainWindow,
    show: Callable[[], HistoryPage],
    few: list[Finding],
    make_error: Make,
    yes: list[tuple[str, ...]],
    own_findings: Path,
) -> None:
    text = replace(make_error("/holiday/diary.txt"), error=FindingError(code="not_an_image", message="None."))
    _keep([*few, text])
    (own_findings.parent / "findings.sqlite.20260101-000000.aside").write_bytes(b"old")
    page = show()
    assert "beside them 1 file that is no picture" in page.summary.text()
    page.search.setText("cat")
    qtbot.waitUntil(lambda: _column(page) == ["cat.png"])
    page.delete_all_button.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 0 and window.tasks.running == 0, timeout=LONGEST)
    assert yes[0][1] == "Delete everything that is kept, also what the search does not show?"
    assert page.banner.text.startswith(
        "Everything was deleted: 4 findings. Files that could not be used once"
    )
    assert "findings.sqlite.20260101-000000.aside" in page.banner.text
    page.search.clear()
    qtbot.waitUntil(lambda: page.empty)
    assert not _traces(own_findings, b"holiday")


def test_files_that_are_no_pictures_alone_keep_the_page_from_saying_that_nothing_is_kept(
    show: Callable[[], HistoryPage], make_error: Make
) -> None:
    _keep([replace(make_error("/diary.txt"), error=FindingError(code="not_an_image", message="None."))])
    page = show()
    assert not page.empty
    assert page.model.rowCount() == 0
    assert page.summary.text().startswith("No findings about pictures are kept · beside them 1 file")
    assert page.delete_all_button.isEnabled()


def test_a_no_deletes_nothing(
    show: Callable[[], HistoryPage], few: list[Finding], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "confirmed", lambda *_: False)
    _keep(few)
    page = show()
    page.table.selectAll()
    page.delete_chosen()
    page.delete_all()
    page.delete_folder(Path("/holiday"))
    assert not page.busy_now
    assert _column(show()) == ["plan.png", "<b>dog.png", "cat.png"]


def test_the_question_shows_names_as_they_are_and_enter_means_no(
    qtbot: QtBot, show: Callable[[], HistoryPage], few: list[Finding]
) -> None:
    _keep(few)
    page = show()
    _choose(page, "<b>dog.png")
    seen: list[QMessageBox] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.append(box)
        assert box.textFormat() == Qt.TextFormat.PlainText
        assert "<b>dog.png" in box.text()
        qtbot.keyClick(box, Qt.Key.Key_Return)

    QTimer.singleShot(200, answer)
    page.delete_chosen()
    assert seen
    assert not page.busy_now


def test_the_delete_button_of_the_question_means_yes(
    qtbot: QtBot, window: MainWindow, show: Callable[[], HistoryPage], few: list[Finding]
) -> None:
    _keep(few)
    page = show()
    page.table.selectAll()

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(button for button in box.buttons() if button.text() == "Delete").click()

    QTimer.singleShot(200, answer)
    page.delete_chosen()
    qtbot.waitUntil(lambda: page.empty, timeout=LONGEST)


def test_a_store_that_cannot_be_used_costs_a_message(
    qtbot: QtBot,
    window: MainWindow,
    show: Callable[[], HistoryPage],
    own_findings: Path,
    yes: list[tuple[str, ...]],
) -> None:
    own_findings.mkdir(parents=True)
    page = show()
    assert "Findings cannot be kept in" in page.banner.text
    page.banner.hide()
    page.delete_all()
    qtbot.waitUntil(lambda: page.banner.text != "", timeout=LONGEST)
    window.show_page(window.inspect_page)


# What the page says


def test_the_empty_page_says_what_is_kept_where_and_that_it_stays_here(
    show: Callable[[], HistoryPage], own_findings: Path
) -> None:
    page = show()
    assert page.empty
    assert "never the picture" in page.explanation.text()
    assert str(own_findings) in page.place.text()
    assert "never leave this computer" in page.place.text()
    assert page.private.isHidden()
    assert not own_findings.exists(), "looking makes no file"


def test_private_mode_keeps_nothing_and_says_so(
    qtbot: QtBot,
    window: MainWindow,
    show: Callable[[], HistoryPage],
    draw: Draw,
    own_findings: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(PRIVATE_VARIABLE, "1")
    window.open_paths([draw("f/a.png"), draw("f/a.png").parent])
    qtbot.waitUntil(lambda: len(window.inspect_page.panels) == 1, timeout=LONGEST)
    qtbot.waitUntil(lambda: window.scan_page.model.table.total == 1, timeout=LONGEST)
    qtbot.waitUntil(
        lambda: not window.scan_page.scanning and window.inspect_page.panels[0].finding is not None,
        timeout=LONGEST,
    )
    page = show()
    assert not own_findings.parent.exists()
    assert page.private.isVisible()
    assert page.private_words.text() == "Private mode is on: nothing that is examined now is kept."


def test_private_mode_still_shows_and_deletes_what_was_kept_before(
    qtbot: QtBot,
    show: Callable[[], HistoryPage],
    few: list[Finding],
    yes: list[tuple[str, ...]],
    own_findings: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _keep(few)
    monkeypatch.setenv(PRIVATE_VARIABLE, "1")
    page = show()
    assert page.model.rowCount() == 3
    assert page.private_words.text().endswith("What was kept before stays here until it is deleted.")
    page.table.selectAll()
    page.delete_chosen()
    qtbot.waitUntil(lambda: page.empty, timeout=LONGEST)
    assert not _traces(own_findings, b"holiday")


def test_the_menu_copies_paths_and_shows_the_folder(
    show: Callable[[], HistoryPage], few: list[Finding], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    _keep(few)
    page = show()
    _choose(page, "cat.png")
    menu = page.menu()
    actions = {action.text(): action for action in menu.actions()}
    actions["Copy path"].trigger()
    assert QGuiApplication.clipboard().text() == os.path.abspath("/holiday/cat.png")
    actions["Show its folder"].trigger()
    assert [Path(path) for path in opened] == [Path("/holiday")]
    menu.deleteLater()
    page.table.selectAll()
    menu = page.menu()
    enabled = {action.text(): action.isEnabled() for action in menu.actions() if action.text()}
    assert enabled == {
        "Examine again": True,
        "Show its folder": False,
        "Copy paths": True,
        "Delete 3 findings…": True,
        "Delete everything of its folder…": False,
    }
    menu.deleteLater()


# Speed


@measured_again
def test_a_search_in_a_hundred_thousand_findings_never_holds_the_window_up(
    qtbot: QtBot, show: Callable[[], HistoryPage], make_finding: Make
) -> None:
    finding = make_finding(notes=("A note of some length. " * 20,))
    with FindingStore() as store:
        for start in range(0, 100_000, 1000):
            pairs = [
                (FoundFile(path := Path(f"/f{start}/{n}.png"), 1, 1), replace(finding, path=str(path)))
                for n in range(start, start + 1000)
            ]
            store.keep("s", pairs)
    page = show()
    assert page.chips[None].text() == "All  100,000"
    assert page.model.rowCount() == history_task.PAGE
    took, late = [], []
    for number in range(3):  # the best counts: the machine may be busy
        ticks: list[float] = []
        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(lambda ticks=ticks: ticks.append(time.monotonic()))
        timer.start(5)
        wanted = f"9999{number}.png"
        start = time.monotonic()
        page.search.setText(wanted)
        qtbot.waitUntil(lambda wanted=wanted: _column(page)[:2] == [wanted], timeout=LONGEST)
        took.append(time.monotonic() - start)
        timer.stop()
        late.append(max((after - before for before, after in pairwise(ticks)), default=0.0))
    assert min(took) < 1.0
    assert min(late) < 0.1


def test_what_was_typed_while_a_search_ran_is_searched_next(
    qtbot: QtBot, show: Callable[[], HistoryPage], few: list[Finding], monkeypatch: pytest.MonkeyPatch
) -> None:
    _keep(few)
    page = show()
    gate = threading.Event()
    real = history_task.search

    def slow(file: Path, wanted: object) -> object:
        gate.wait(5)
        return real(file, wanted)  # type: ignore[arg-type]

    monkeypatch.setattr(history_task, "search", slow)
    page.refresh()
    page.search.setText("cat")
    page.refresh()
    gate.set()
    qtbot.waitUntil(lambda: _column(page) == ["cat.png"])


def test_times_that_nobody_noted_or_that_no_clock_shows(
    qtbot: QtBot, show: Callable[[], HistoryPage], few: list[Finding]
) -> None:
    _keep(few)
    with FindingStore() as store:
        store._connection.execute(
            "UPDATE findings SET examined = 0.1 WHERE CAST(path AS TEXT) LIKE '%cat.png'"
        )
        store._connection.execute(
            "UPDATE findings SET examined = 1e300 WHERE CAST(path AS TEXT) LIKE '%plan.png'"
        )
        store._connection.commit()
    page = show()
    times = dict(zip(_column(page), _column(page, HistoryColumn.TIME), strict=True))
    assert (times["cat.png"], times["plan.png"]) == ("not noted", "not noted")
    tip = page.model.index(_column(page).index("cat.png"), 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "did not note when" in tip

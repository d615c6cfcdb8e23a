import gc
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from cifake_desktop.examine import Examination, Examiner
from cifake_desktop.finding import Verdict
from cifake_desktop.scanning.setup import ExaminerSetup
from cifake_desktop.ui import inspect_page as module
from cifake_desktop.ui.engine import Engine, engine_of
from cifake_desktop.ui.inspect_page import InspectPage
from cifake_desktop.ui.window import MainWindow
from tests.cifake_desktop.ui.in_process import InProcess
from tests.timing import measured_again

Draw = Callable[..., Path]


@pytest.fixture
def page(window: MainWindow) -> InspectPage:
    return window.inspect_page


def _done(page: InspectPage, number: int) -> Callable[[], bool]:
    return lambda: len(page.panels) == number and not page.examining.busy


def test_pictures_become_panels_with_verdicts(qtbot: QtBot, page: InspectPage, draw: Draw) -> None:
    assert page.empty
    page.add_paths(
        [draw("bright.png", 255), draw("dark.png", 0), draw("grey.png", 128), draw("big.png", 9, (90, 60))]
    )
    qtbot.waitUntil(_done(page, 4))
    found = [panel.finding for panel in page.panels]
    assert [finding.verdict for finding in found if finding] == [
        Verdict.LIKELY_AI,
        Verdict.LIKELY_REAL,
        Verdict.INCONCLUSIVE,
        None,
    ]
    assert page.panels[3].badge.words.text() == "No verdict"
    assert "90 x 60" in page.panels[3].notes.text()
    assert (
        page.summary.text() == "4 pictures · 1 likely AI-made · 1 inconclusive · 1 likely real · 1 no verdict"
    )
    assert not page.empty
    assert not page.busy.isVisible()


def test_a_large_photograph_is_shown_before_its_answer(
    qtbot: QtBot,
    open_window: Callable[[Engine], MainWindow],
    slow_engine: Callable[[float], Engine],
    tmp_path: Path,
) -> None:
    for name in ("first.jpg", "second.jpg"):
        Image.new("RGB", (1600, 1200), "red").save(tmp_path / name)
    window = open_window(slow_engine(0.5))
    page = window.inspect_page
    page.add_paths([tmp_path / "first.jpg", tmp_path / "second.jpg"])
    first, second = page.panels
    qtbot.waitUntil(lambda: not first.view.picture_rect().isEmpty())
    assert first.finding is None
    assert first.view.grab().toImage().pixelColor(first.view.rect().center()).red() > 200
    assert not first.enlarge_button.isVisible()
    qtbot.waitUntil(lambda: first.finding is not None)
    # Nobody waits for the first answer any more, so all the time goes into the others.
    assert second.view.picture_rect().isEmpty()
    qtbot.waitUntil(_done(page, 2))
    assert not second.view.picture_rect().isEmpty()


def test_errors_are_shown_in_words(qtbot: QtBot, page: InspectPage, tmp_path: Path, draw: Draw) -> None:
    (tmp_path / "empty.png").touch()
    (tmp_path / "words.png").write_text("no picture")
    page.add_paths([tmp_path / "empty.png", tmp_path / "words.png", tmp_path / "gone.png", draw("good.png")])
    qtbot.waitUntil(_done(page, 4))
    texts = [panel.notes.text() for panel in page.panels]
    assert "empty" in texts[0]
    assert "not a picture" in texts[1]
    assert "no such file" in texts[2]
    assert page.panels[3].finding is not None
    assert page.panels[3].finding.verdict is Verdict.LIKELY_AI


def test_a_file_gets_one_panel_only(qtbot: QtBot, page: InspectPage, draw: Draw) -> None:
    first, second = draw("a.png"), draw("b.png")
    page.add_paths([first, first, second])
    page.add_paths([first])
    qtbot.waitUntil(_done(page, 2))
    assert page.panels[0].hasFocus()


def test_a_picture_without_a_file_is_examined(qtbot: QtBot, page: InspectPage) -> None:
    image = QImage(32, 32, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    page.add_picture(image)
    page.add_picture(image)
    qtbot.waitUntil(_done(page, 2))
    finding = page.panels[1].finding
    assert finding is not None
    assert finding.verdict is Verdict.LIKELY_AI
    assert page.panels[1].name.text() == "Picture without a file 2"
    assert "without a file" in page.panels[1].notes.text()


def test_without_a_model_a_banner_says_so_and_pictures_still_show(
    qtbot: QtBot, open_window: Callable[[Engine], MainWindow], tmp_path: Path, draw: Draw
) -> None:
    window = open_window(engine_of(ExaminerSetup(str(tmp_path / "nowhere"))))
    qtbot.waitUntil(lambda: window.inspect_page.banner.isVisible())
    assert "No verdicts are possible" in window.inspect_page.banner.text
    assert "No verdicts are possible" in window.scan_page.banner.text
    window.inspect_page.add_paths([draw("a.png")])
    qtbot.waitUntil(_done(window.inspect_page, 1))
    assert window.inspect_page.panels[0].badge.words.text() == "Could not be examined"


@measured_again
def test_the_main_thread_keeps_ticking_while_a_slow_examiner_works(
    qtbot: QtBot,
    open_window: Callable[[Engine], MainWindow],
    slow_engine: Callable[[float], Engine],
    draw: Draw,
) -> None:
    window = open_window(slow_engine(0.05))
    ticks: list[float] = []
    timer = QTimer(window)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start(5)
    window.inspect_page.add_paths([draw(f"{number}.png") for number in range(12)])
    qtbot.waitUntil(_done(window.inspect_page, 12))
    timer.stop()
    gaps = [later - earlier for earlier, later in pairwise(ticks)]
    assert len(ticks) > 20
    assert max(gaps) < 0.25, "the window froze"


def test_progress_is_shown_and_cancel_keeps_what_is_done(
    qtbot: QtBot,
    open_window: Callable[[Engine], MainWindow],
    slow_engine: Callable[[float], Engine],
    draw: Draw,
) -> None:
    window = open_window(slow_engine(0.02))
    page = window.inspect_page
    page.add_paths([draw(f"{number}.png") for number in range(60)])
    qtbot.waitUntil(lambda: sum(panel.finding is not None for panel in page.panels) >= 3)
    assert page.busy.isVisible()
    assert "of 60 pictures" in page.busy.words.text()
    assert page.busy.bar.maximum() == 60
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.examining.busy)
    assert 3 <= len(page.panels) < 60
    assert all(panel.finding is not None for panel in page.panels)
    assert not page.busy.isVisible()
    assert page.banner.text == f"Cancelled. {60 - len(page.panels)} pictures not examined."


def test_a_removed_panel_is_not_examined_any_more(
    qtbot: QtBot,
    open_window: Callable[[Engine], MainWindow],
    slow_engine: Callable[[float], Engine],
    draw: Draw,
) -> None:
    engine = slow_engine(0.1)
    window = open_window(engine)
    page = window.inspect_page
    paths = [draw(f"{number}.png") for number in range(4)]
    page.add_paths(paths)
    page.panels[3].remove_button.click()
    qtbot.waitUntil(_done(page, 3))
    assert engine.examiner.real.seen == paths[:3]  # type: ignore[attr-defined]


def test_remove_all_brings_the_drop_zone_back(
    qtbot: QtBot,
    open_window: Callable[[Engine], MainWindow],
    slow_engine: Callable[[float], Engine],
    draw: Draw,
) -> None:
    window = open_window(slow_engine(0.05))
    page = window.inspect_page
    page.add_paths([draw(f"{number}.png") for number in range(20)])
    qtbot.waitUntil(lambda: len(page.panels) > 8)
    page.clear_button.click()
    assert page.empty
    qtbot.waitUntil(lambda: not page.examining.busy)
    assert len(page.panels) == 0
    assert not page.banner.isVisible()


@measured_again
def test_five_hundred_pictures_do_not_freeze_the_window(qtbot: QtBot, page: InspectPage, draw: Draw) -> None:
    paths = [draw(f"{number}.png") for number in range(500)]
    longest = 0.0
    last = time.monotonic()

    def tick() -> None:
        nonlocal longest, last
        now = time.monotonic()
        longest, last = max(longest, now - last), now

    timer = QTimer(page)
    timer.timeout.connect(tick)
    timer.start(5)
    gc.collect()
    gc.freeze()  # what other tests have left behind is not the window's to look through
    try:
        last = time.monotonic()
        page.add_paths(paths)
        qtbot.waitUntil(_done(page, 500), timeout=20_000)
    finally:
        gc.unfreeze()
    timer.stop()
    assert all(panel.finding is not None for panel in page.panels)
    assert longest < 0.5


def test_more_than_fit_are_refused_with_a_reason(
    qtbot: QtBot, page: InspectPage, draw: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_PANELS", 3)
    page.add_paths([draw(f"{number}.png") for number in range(5)])
    qtbot.waitUntil(_done(page, 3))
    assert "first 3 pictures of 5" in page.banner.text
    page.add_paths([draw("another.png")])
    assert len(page.panels) == 3


def test_one_picture_that_breaks_the_examiner_does_not_stop_the_others(
    qtbot: QtBot,
    open_window: Callable[[Engine], MainWindow],
    engine: Engine,
    tiny_examiner: Examiner,
    draw: Draw,
) -> None:
    class Moody(Examiner):
        def __init__(self) -> None:
            pass

        def examine(self, path: Path) -> Examination:
            if path.name == "odd.png":
                raise RuntimeError("a mood")
            return tiny_examiner.examine(path)

    page = open_window(Engine(InProcess(Moody()), engine.models)).inspect_page
    page.add_paths([draw("a.png"), draw("odd.png"), draw("b.png")])
    qtbot.waitUntil(_done(page, 3))
    assert [panel.badge.sign.name for panel in page.panels] == ["likely_ai", "error", "likely_ai"]
    assert "a mood" in page.panels[1].notes.text()


def test_a_picture_that_says_little_looks_pale(qtbot: QtBot, page: InspectPage, draw: Draw) -> None:
    page.add_paths([draw("sure.png", 255), draw("hardly.png", 131)])
    qtbot.waitUntil(_done(page, 2))
    colours = []
    for panel in page.panels:
        panel.evidence_button.click()
        colours.append(panel.view.grab().toImage().pixelColor(panel.view.rect().center()))
    sure, hardly = colours
    assert sure.red() - sure.blue() > 150
    assert 5 < hardly.red() - hardly.blue() < 50

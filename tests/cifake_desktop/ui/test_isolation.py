"""Files that crash, hang or exhaust whatever decodes them: the window lives, says so, and goes on."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from cifake_desktop.finding import Verdict
from cifake_desktop.resources import resource
from cifake_desktop.scanning import worker_process
from cifake_desktop.scanning.apart import ApartExaminer
from cifake_desktop.scanning.setup import ExaminerSetup
from cifake_desktop.ui.compare_view import CompareView
from cifake_desktop.ui.engine import Engine, engine_of
from cifake_desktop.ui.inspect_page import InspectPage
from cifake_desktop.ui.picture_viewer import PictureViewer
from cifake_desktop.ui.quiz_page import QuizPage
from cifake_desktop.ui.settings import MOST_SECONDS
from cifake_desktop.ui.window import MainWindow
from tests.cifake_desktop.ui.test_quiz_page import _play

HOSTILE = "tests.cifake_desktop.scanning.hostile_worker"
LONGEST = 60_000
CRASHED = "made the program that decodes it crash"

Draw = Callable[..., Path]


@pytest.fixture
def window(
    open_window: Callable[[Engine], MainWindow],
    both_models: Path,
    own_settings: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> MainWindow:
    """Window as users have it, but that some files do to its workers what hostile ones do, and may for two seconds."""
    own_settings.parent.mkdir()
    own_settings.write_text(json.dumps({MOST_SECONDS.key: 2}), encoding="utf-8")
    monkeypatch.setattr(worker_process, "own_command", lambda *_: [sys.executable, "-m", HOSTILE])
    return open_window(engine_of(ExaminerSetup(str(both_models))))


@pytest.fixture
def page(window: MainWindow) -> InspectPage:
    return window.inspect_page


def show(qtbot: QtBot, page: InspectPage, *paths: Path) -> None:
    page.add_paths(paths)
    qtbot.waitUntil(lambda: len(page.panels) == len(paths) and not page.examining.busy, timeout=LONGEST)


def workers(window: MainWindow) -> list[int]:
    assert window._engine is not None
    assert isinstance(window._engine.examiner, ApartExaminer)
    return window._engine.examiner.process_ids()


def close(window: MainWindow) -> None:
    """Close the window; nothing of its workers may be left."""
    start = time.monotonic()
    window.close()
    assert time.monotonic() - start < 5
    assert workers(window) == []
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith(("scan", "cifake"))]


def test_panels_tell_of_what_files_did_and_the_others_are_answered(
    qtbot: QtBot, window: MainWindow, page: InspectPage, draw: Draw
) -> None:
    names = ("a.png", "segfault.png", "b.png", "stuck.png", "c.png", "eat.png", "d.png")
    if sys.platform != "linux":  # others limit memory otherwise, or not at all
        names = tuple(name for name in names if name != "eat.png")
    show(qtbot, page, *(draw(name) for name in names))
    for panel in page.panels:
        finding = panel.finding
        assert finding is not None
        name = Path(panel.path).stem
        if len(name) == 1:
            assert finding.verdict is Verdict.LIKELY_AI
            continue
        assert finding.error is not None
        how = "took longer than the 2 seconds that are allowed" if name == "stuck" else CRASHED
        assert f"Examining this file {how}, so it was left out." in panel.notes.text()
    close(window)


def test_cancelling_does_not_wait_for_what_hangs(
    qtbot: QtBot, window: MainWindow, page: InspectPage, draw: Draw
) -> None:
    window._settings.remember(MOST_SECONDS, 600)
    show(qtbot, page, draw("a.png"))
    page.add_paths([draw("stuck.png"), draw("b.png")])
    qtbot.wait(300)
    start = time.monotonic()
    page.cancel()
    qtbot.waitUntil(lambda: not page.examining.busy)
    assert time.monotonic() - start < 3
    assert page.banner.text == "Cancelled. 2 pictures not examined."
    page.add_paths([draw("c.png")])
    qtbot.waitUntil(lambda: len(page.panels) == 2 and not page.examining.busy, timeout=LONGEST)
    assert page.panels[1].finding is not None
    assert page.panels[1].finding.verdict is Verdict.LIKELY_AI


def test_removing_the_panel_in_work_lets_the_next_one_begin(
    qtbot: QtBot, window: MainWindow, page: InspectPage, draw: Draw
) -> None:
    window._settings.remember(MOST_SECONDS, 600)
    show(qtbot, page, draw("a.png"))
    page.add_paths([draw("hang.png"), draw("b.png")])
    qtbot.wait(300)
    assert page.busy.words.text() == "Examining 1 of 2 pictures"
    page.panels[1].remove_button.click()
    qtbot.waitUntil(lambda: not page.examining.busy, timeout=LONGEST)
    assert [Path(panel.path).name for panel in page.panels] == ["a.png", "b.png"]
    assert page.panels[1].finding is not None
    assert page.panels[1].finding.verdict is Verdict.LIKELY_AI
    assert page.banner.text == ""


def test_closing_the_window_ends_what_hangs(
    qtbot: QtBot, window: MainWindow, page: InspectPage, draw: Draw
) -> None:
    window._settings.remember(MOST_SECONDS, 600)
    qtbot.waitUntil(lambda: window._engine is not None)
    page.add_paths([draw("stuck.png")])
    qtbot.waitUntil(lambda: len(workers(window)) == 1)
    qtbot.wait(1000)
    close(window)


def enlarge(qtbot: QtBot, window: MainWindow, page: InspectPage) -> PictureViewer:
    qtbot.mouseClick(page.panels[0].enlarge_button, Qt.MouseButton.LeftButton)
    viewer = window.findChild(PictureViewer)
    assert isinstance(viewer, PictureViewer)
    return viewer


@pytest.mark.parametrize(
    ("deed", "how"),
    [("segfault", CRASHED), ("hang", "took longer than the 2 seconds that are allowed"), ("eat", CRASHED)],
)
def test_the_large_view_keeps_to_the_small_copy(
    qtbot: QtBot, window: MainWindow, page: InspectPage, draw: Draw, deed: str, how: str
) -> None:
    if deed == "eat" and sys.platform != "linux":
        pytest.skip("other systems limit memory otherwise, or not at all")
    show(qtbot, page, draw(f"again-{deed}.png"))
    viewer = enlarge(qtbot, window, page)
    qtbot.waitUntil(lambda: viewer.banner.isVisible(), timeout=LONGEST)
    assert viewer.banner.text == f"Only the small copy can be shown: Reading this picture {how}."
    viewer.close()
    close(window)


def test_closing_the_large_view_ends_what_hangs(
    qtbot: QtBot, window: MainWindow, page: InspectPage, draw: Draw
) -> None:
    window._settings.remember(MOST_SECONDS, 600)
    show(qtbot, page, draw("again-stuck.png"))
    viewer = enlarge(qtbot, window, page)
    qtbot.wait(300)
    viewer.close()
    start = time.monotonic()
    qtbot.waitUntil(lambda: window.tasks.running == 0)
    assert time.monotonic() - start < 3
    assert workers(window) == []


def test_of_two_that_are_compared_the_other_one_is_shown_whole(
    qtbot: QtBot, window: MainWindow, page: InspectPage, draw: Draw
) -> None:
    show(qtbot, page, draw("again-crash.png"), draw("fine.png"))
    window.actions_by_name["compare"].trigger()
    view = window.findChild(CompareView)
    assert isinstance(view, CompareView)
    qtbot.waitUntil(lambda: window.tasks.running == 0, timeout=LONGEST)
    told, silent = (side.banner.text for side in view.sides)
    assert told == f"Only the small copy can be shown: Reading this picture {CRASHED}."
    assert silent == ""
    view.close()


def test_a_report_has_the_small_copy(
    qtbot: QtBot, window: MainWindow, page: InspectPage, draw: Draw, tmp_path: Path
) -> None:
    show(qtbot, page, draw("again-segfault.png"), draw("fine.png"))
    assert window._engine is not None
    entries = [page._entry(panel.content) for panel in page.panels if panel.content is not None]
    page.reports.write(entries, window._engine.examiner, tmp_path / "r.html")
    qtbot.waitUntil(lambda: not page.reports.running, timeout=LONGEST)
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert text.count(f"is shown: Reading this picture {CRASHED}.") == 1
    assert "Report on 2 pictures written" in page.banner.text


def test_a_quiz_leaves_such_pictures_out(
    qtbot: QtBot, window: MainWindow, draw: Draw, tmp_path: Path
) -> None:
    for kind, level in (("REAL", 20), ("FAKE", 235)):
        draw(f"quiz/{kind}/a.png", level)
    draw("quiz/FAKE/segfault.png")
    draw("quiz/REAL/hang.png")
    qtbot.waitUntil(window.actions_by_name["quiz"].isEnabled)
    window.actions_by_name["quiz"].trigger()
    quiz = window.findChild(QuizPage)
    assert isinstance(quiz, QuizPage)
    quiz.activateWindow()
    quiz.open_folder(tmp_path / "quiz")
    qtbot.waitUntil(lambda: quiz.stack.currentWidget() is quiz.question, timeout=LONGEST)
    qtbot.waitUntil(lambda: quiz._now is not None, timeout=LONGEST)
    qtbot.waitUntil(lambda: window.tasks.running == 0, timeout=LONGEST)
    _play(qtbot, quiz, right=True)
    assert len(quiz.turns) == 2
    assert "2 files could not be read" in quiz.summary.rest.text()
    quiz.close()


def test_closing_a_quiz_ends_what_hangs(qtbot: QtBot, window: MainWindow, draw: Draw, tmp_path: Path) -> None:
    window._settings.remember(MOST_SECONDS, 600)
    for kind in ("REAL", "FAKE"):
        draw(f"quiz/{kind}/hang.png")
    qtbot.waitUntil(window.actions_by_name["quiz"].isEnabled)
    window.actions_by_name["quiz"].trigger()
    quiz = window.findChild(QuizPage)
    assert isinstance(quiz, QuizPage)
    quiz.open_folder(tmp_path / "quiz")
    qtbot.waitUntil(lambda: quiz.stack.currentWidget() is quiz.question, timeout=LONGEST)
    qtbot.wait(500)
    start = time.monotonic()
    quiz.close()
    qtbot.waitUntil(lambda: window.tasks.running == 0)
    assert time.monotonic() - start < 3


def test_rows_go_without_a_thumbnail(qtbot: QtBot, window: MainWindow, draw: Draw, tmp_path: Path) -> None:
    for name in ("a.png", "again-segfault.png", "again-stuck.png", "b.png"):
        draw(f"f/{name}")
    window.show_page(window.scan_page)
    window.scan_page.scan([tmp_path / "f"])
    kept = window.scan_page.thumbnails._kept
    qtbot.waitUntil(lambda: len(kept) == 4, timeout=LONGEST)
    assert {Path(path).name: pixmap is not None for path, pixmap in kept.items()} == {
        "a.png": True,
        "again-segfault.png": False,
        "again-stuck.png": False,
        "b.png": True,
    }


def encoded(image: QImage, kind: str) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(data.data())


def test_a_pasted_file_is_examined_byte_for_byte(
    qtbot: QtBot, window: MainWindow, page: InspectPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = QImage(32, 32, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    content = encoded(image, "BMP")
    data = QMimeData()
    data.setData("image/bmp", content)
    monkeypatch.setattr(QMimeData, "imageData", lambda _: pytest.fail("Qt must not decode it"))
    monkeypatch.setattr(QGuiApplication.clipboard(), "mimeData", lambda: data)
    window.paste()
    qtbot.waitUntil(lambda: page.answered, timeout=LONGEST)
    panel = page.panels[0]
    assert panel.finding is not None
    assert panel.finding.format == "BMP"
    assert panel.content is not None
    assert panel.content.data == content
    viewer = enlarge(qtbot, window, page)
    qtbot.waitUntil(lambda: window.tasks.running == 0, timeout=LONGEST)
    assert viewer.banner.text == ""
    viewer.close()


ALONE = """
import json, sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from cifake_desktop import __main__
from cifake_desktop.ui import app
from cifake_desktop.ui.compare_view import CompareView
from cifake_desktop.ui.picture_viewer import PictureViewer
from cifake_desktop.ui.window import MainWindow

picture, other, folder, report = (Path(name) for name in sys.argv[1:])
application = app.prepare()
steps = iter((
    lambda window, page: page.panels[0].enlarge_button.click(),
    lambda window, page: page._compare(page.panels[0], page.panels[1]),
    lambda window, page: page.reports.write(
        [page._entry(page.panels[0].content)], window._engine.examiner, report
    ),
    lambda window, page: window.scan_page.scan([folder]),
    lambda window, page: window.show_page(window.scan_page),
))

def look():
    window = next(top for top in application.topLevelWidgets() if isinstance(top, MainWindow))
    page = window.inspect_page
    busy = page.examining.busy or page.reports.running or window.scan_page.scanning or window.tasks.running
    if len(page.panels) < 2 or busy:
        return
    step = next(steps, None)
    if step is None:
        verdicts = [panel.finding.verdict is not None for panel in page.panels]
        shown = [len(window.findChildren(kind)) for kind in (PictureViewer, CompareView)]
        rows = window.scan_page.model.rowCount(), len(window.scan_page.thumbnails._kept)
        names = [name for name in sys.modules if sys.modules[name] is not None]
        print(json.dumps([verdicts, shown, rows, names]), flush=True)
        timer.stop()
        window.close()
    else:
        step(window, page)

timer = QTimer()
timer.timeout.connect(look)
timer.start(100)
sys.argv[1:] = [str(picture), str(other)]
sys.exit(__main__.start())
"""


def test_the_window_s_own_process_decodes_nothing_and_runs_no_model(
    tmp_path: Path, own_settings: Path
) -> None:
    own_settings.parent.mkdir()
    own_settings.write_text('{"welcome_seen": true}', encoding="utf-8")
    (tmp_path / "f").mkdir()
    Image.new("RGB", (40, 30), "red").save(tmp_path / "f/a.webp")
    large = tmp_path / "large.jpg"
    Image.effect_noise((2000, 1500), 40).convert("RGB").save(large)
    done = subprocess.run(
        [sys.executable, "-c", ALONE]
        + [
            str(path)
            for path in (large, resource("samples") / "moon.png", tmp_path / "f", tmp_path / "r.pdf")
        ],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert done.returncode == 0, done.stderr
    verdicts, shown, rows, names = json.loads(done.stdout)
    assert verdicts == [True, True]
    assert shown == [1, 1]
    assert rows == [1, 1]
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")
    decoders = [name for name in names if name.endswith("ImagePlugin") or "heif" in name.lower()]
    assert decoders == []
    assert not {name for name in names if name.split(".")[0] in ("onnxruntime", "c2pa", "sd_parsers")}

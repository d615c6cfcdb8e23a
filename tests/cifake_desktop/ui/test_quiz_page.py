import os
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cifake_desktop.examine import Examination, Examiner
from cifake_desktop.finding import Verdict
from cifake_desktop.quiz.folder import Truth
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.quiz_page import QuizPage
from cifake_desktop.ui.quiz_start import LENGTHS
from cifake_desktop.ui.theme import colours, theme
from cifake_desktop.ui.window import MainWindow
from tests.cifake_desktop.ui.in_process import InProcess

SECRETS = ("fake_", "real_", "secret", "0123")  # parts of the names of files and folders below


@pytest.fixture
def fill(tmp_path: Path) -> Callable[..., Path]:
    """Makes a folder for a quiz: of each kind `number` pictures of 32 x 32, all different, AI-made ones bright."""

    def make(number: int = 12, levels: Sequence[int] = (20, 235)) -> Path:
        for kind, level in zip(("REAL", "FAKE"), levels, strict=True):
            folder = tmp_path / "secret place" / kind
            folder.mkdir(parents=True, exist_ok=True)
            for index in range(number):
                pixels = np.full((32, 32, 3), level, dtype=np.uint8)
                pixels[0, 0] = (index, 0, 0)
                Image.fromarray(pixels).save(folder / f"{kind.lower()}_0123_{index}.png")
        return tmp_path / "secret place"

    return make


@pytest.fixture
def quiz(qtbot: QtBot, window: MainWindow) -> QuizPage:
    """Quiz on the tiny model, which takes bright pictures for AI-made and grey ones for nothing."""
    action = window.actions_by_name["quiz"]
    assert not action.isEnabled(), "the models are not there yet"
    qtbot.waitUntil(action.isEnabled)
    action.trigger()
    page = window.findChild(QuizPage)
    assert isinstance(page, QuizPage)
    page.activateWindow()
    return page


def _asked(page: QuizPage, number: int) -> Callable[[], bool]:
    return lambda: page.question.count.text().startswith(f"Picture {number} of ") and page._now is not None


def _truth(page: QuizPage) -> Truth:
    assert page._now is not None
    return page._now.truth


def _key(truth: Truth) -> Qt.Key:
    return Qt.Key.Key_R if truth is Truth.REAL else Qt.Key.Key_F


def _press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def _play(qtbot: QtBot, page: QuizPage, *, right: bool) -> None:
    """Play a round to its end by keys alone."""
    number = 1
    qtbot.waitUntil(_asked(page, number))
    while page.stack.currentWidget() is page.question:
        qtbot.waitUntil(_asked(page, number))
        truth = _truth(page)
        other = Truth.AI if truth is Truth.REAL else Truth.REAL
        _press(qtbot, _key(truth if right else other))
        _press(qtbot, Qt.Key.Key_Return)
        number += 1
        qtbot.waitUntil(lambda n=number: page.stack.currentWidget() is page.summary or _asked(page, n)())


def _cell(page: QuizPage, row: str, who: str) -> str:
    return page.summary.cells[row, who].text().replace("\u202f", " ")


def test_a_round_by_keys_ends_in_a_fair_summary(
    qtbot: QtBot, quiz: QuizPage, fill: Callable[..., Path]
) -> None:
    quiz.open_folder(fill())
    _play(qtbot, quiz, right=True)
    assert len(quiz.turns) == LENGTHS[0]
    assert _cell(quiz, "right", "person") == "10 of 10: 100 % (72 to 100 %)"
    assert _cell(quiz, "right", "model") == "10 of 10: 100 % (72 to 100 %)"
    assert (_cell(quiz, "wrong", "model"), _cell(quiz, "silent", "model")) == ("0", "0")
    real = sum(turn.truth is Truth.REAL for turn in quiz.turns)
    assert quiz.summary.round.text().startswith("10 pictures: ")
    assert f"{10 - real} AI-made" in quiz.summary.round.text()


def test_where_the_model_says_nothing_the_person_is_counted_apart(
    qtbot: QtBot, quiz: QuizPage, fill: Callable[..., Path]
) -> None:
    folder = fill(12, (127, 235))  # the real ones are grey: inconclusive
    quiz.open_folder(folder)
    _play(qtbot, quiz, right=False)
    silent = sum(turn.truth is Truth.REAL for turn in quiz.turns)
    assert all(
        turn.verdict is (Verdict.INCONCLUSIVE if turn.truth is Truth.REAL else Verdict.LIKELY_AI)
        for turn in quiz.turns
    )
    assert _cell(quiz, "silent", "model") == str(silent)
    assert _cell(quiz, "right", "model").startswith(f"{10 - silent} of 10: ")
    if silent:
        assert _cell(quiz, "nothing", "person").startswith(f"0 of {silent}: 0 % (0 to ")
    assert _cell(quiz, "nothing", "model") == "\N{EN DASH}"


def test_the_answer_shows_truth_verdict_evidence_and_both_scores(
    qtbot: QtBot, quiz: QuizPage, fill: Callable[..., Path]
) -> None:
    quiz.open_folder(fill(12, (127, 235)))
    question = quiz.question
    qtbot.waitUntil(_asked(quiz, 1))
    while _truth(quiz) is Truth.AI:
        number = len(quiz.turns) + 1
        _press(qtbot, Qt.Key.Key_A)
        _press(qtbot, Qt.Key.Key_Space)
        qtbot.waitUntil(_asked(quiz, number + 1))
    before = len(quiz.turns)
    assert not question.truth.isVisible()
    _press(qtbot, Qt.Key.Key_F)
    assert question.truth.words.text() == "A real photograph"
    assert question.guess_line.text() == "You said AI-made: wrong."
    assert question.model_badge.words.text() == "Inconclusive"
    assert question.model_line.text() == "The model gave no answer."
    assert question.bar.isVisible()
    assert question.person_score.text() == f"{before} of {before + 1} right"
    assert question.model_score.text() == f"{before} right · 0 wrong · 1 no answer, of {before + 1}"
    # Space goes on from the picture, too, and once only.
    question.view.setFocus()
    _press(qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(_asked(quiz, before + 2))
    assert len(quiz.turns) == before + 1


def test_the_evidence_lies_on_the_answer_never_on_the_question(
    qtbot: QtBot, quiz: QuizPage, fill: Callable[..., Path]
) -> None:
    quiz.open_folder(fill(12, (0, 255)))
    view = quiz.question.view

    def coloured() -> bool:
        colour = view.grab().toImage().pixelColor(view.rect().center())
        return abs(colour.red() - colour.blue()) > 40

    qtbot.waitUntil(_asked(quiz, 1))
    _press(qtbot, Qt.Key.Key_E)
    assert not coloured()
    _press(qtbot, Qt.Key.Key_R)
    assert coloured()
    assert quiz.question.legend.isVisible()
    _press(qtbot, Qt.Key.Key_E)
    assert not coloured()
    _press(qtbot, Qt.Key.Key_E)
    _press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(_asked(quiz, 2))
    assert not coloured()


def test_small_pictures_are_enlarged_to_even_squares(
    qtbot: QtBot, quiz: QuizPage, fill: Callable[..., Path]
) -> None:
    quiz.open_folder(fill(12, (20, 235)))
    qtbot.waitUntil(_asked(quiz, 1))
    view = quiz.question.view
    rect = view.picture_rect().toRect()
    assert min(rect.width(), rect.height()) > 400
    row = view.grab().toImage()
    seen = {row.pixelColor(x, rect.top() + 3).name() for x in range(rect.left() + 1, rect.right() - 1)}
    assert len(seen - {colours().accent}) == 2, "one odd pixel, and no blend with its neighbours"


def _said(root: QWidget) -> list[str]:
    """All that eyes and screen readers can find below a widget."""
    words = [root.windowTitle()]
    for thing in (root, *root.findChildren(QObject)):
        if isinstance(thing, QWidget):
            words += [
                thing.accessibleName(),
                thing.accessibleDescription(),
                thing.toolTip(),
                thing.windowTitle(),
            ]
        if isinstance(thing, QLabel | QAbstractButton):
            words.append(thing.text())
    return [word for word in words if word]


def test_the_question_gives_nothing_of_the_truth_away(
    qtbot: QtBot, window: MainWindow, quiz: QuizPage, fill: Callable[..., Path]
) -> None:
    quiz.open_folder(fill())
    before: set[str] = set()
    for number in range(1, 6):
        qtbot.waitUntil(_asked(quiz, number))
        visible = set(_said(quiz.question)) | {quiz.windowTitle(), window.windowTitle()}
        assert not [word for word in visible for secret in SECRETS if secret in word.lower()]
        counted = set(_said(quiz.question.sides.widget(0)))
        assert counted == before or not before, "nothing around the question changes with the truth"
        before = counted
        assert not quiz.question.truth.isVisible()
        _press(qtbot, Qt.Key.Key_R)
        _press(qtbot, Qt.Key.Key_Return)


def test_a_guess_counts_once_and_nothing_else_guesses(
    qtbot: QtBot, quiz: QuizPage, fill: Callable[..., Path]
) -> None:
    quiz.open_folder(fill())
    qtbot.waitUntil(_asked(quiz, 1))
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_E):
        _press(qtbot, key)
    assert quiz.turns == []
    for key in (Qt.Key.Key_R, Qt.Key.Key_R, Qt.Key.Key_F):
        _press(qtbot, key)
    assert [turn.guess for turn in quiz.turns] == [Truth.REAL]
    qtbot.mouseClick(quiz.question.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(_asked(quiz, 2))
    qtbot.mouseClick(quiz.question.buttons[Truth.AI], Qt.MouseButton.LeftButton)
    assert [turn.guess for turn in quiz.turns] == [Truth.REAL, Truth.AI]


def test_unreadable_files_are_skipped_and_twins_shown_once(
    qtbot: QtBot, quiz: QuizPage, fill: Callable[..., Path]
) -> None:
    folder = fill(2)
    (folder / "REAL" / "empty.png").touch()
    (folder / "FAKE" / "words.txt").write_text("no picture")
    twin = next((folder / "FAKE").glob("*.png"))
    shutil.copy(twin, folder / "FAKE" / "twin.png")
    quiz.open_folder(folder)
    _play(qtbot, quiz, right=True)
    assert len(quiz.turns) == 4
    rest = quiz.summary.rest.text()
    assert "The round ended before 10 pictures." in rest
    assert "2 files could not be read as a picture" in rest
    assert "another round shows them again" in rest
    qtbot.keyClick(quiz.summary.again_button, Qt.Key.Key_Return)
    _play(qtbot, quiz, right=False)
    assert len(quiz.turns) == 4


def test_another_round_shows_other_pictures(
    qtbot: QtBot, quiz: QuizPage, fill: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str | None] = []
    ask = quiz.question.ask

    def noted(picture: object, number: int, length: int) -> None:
        shown.append(picture.finding.sha256)  # type: ignore[attr-defined]
        ask(picture, number, length)  # type: ignore[arg-type]

    monkeypatch.setattr(quiz.question, "ask", noted)
    quiz.open_folder(fill(15))
    _play(qtbot, quiz, right=True)
    qtbot.mouseClick(quiz.summary.again_button, Qt.MouseButton.LeftButton)
    _play(qtbot, quiz, right=True)
    assert len(shown) == len(set(shown)) == 20


def test_marks_in_the_file_do_not_help_the_model(
    qtbot: QtBot, quiz: QuizPage, fill: Callable[..., Path]
) -> None:
    folder = fill(0)
    texts = PngInfo()
    texts.add_text(
        "parameters", "a cat\nSteps: 20, Sampler: Euler, CFG scale: 7, Seed: 1, Size: 32x32, Model: m"
    )
    for kind in ("REAL", "FAKE"):
        Image.new("RGB", (32, 32), (9, 9, len(kind) + (kind == "FAKE"))).save(
            folder / kind / "a.png", pnginfo=texts
        )
    quiz.open_folder(folder)
    qtbot.waitUntil(_asked(quiz, 1))
    _press(qtbot, Qt.Key.Key_R)
    assert quiz.turns[0].verdict is Verdict.LIKELY_REAL
    assert quiz.question.model_badge.words.text() == "Likely a real photograph"


def test_a_picture_for_no_model_is_no_answer(
    qtbot: QtBot, quiz: QuizPage, tmp_path: Path, draw: Callable[..., Path]
) -> None:
    draw("q/real/a.png", 9, (90, 60))
    draw("q/AI/b.png", 200, (90, 60))
    quiz.open_folder(tmp_path / "q")
    qtbot.waitUntil(_asked(quiz, 1))
    _press(qtbot, Qt.Key.Key_R)
    assert quiz.question.model_badge.words.text() == "No verdict"
    assert not quiz.question.bar.isVisible()
    assert not quiz.question.evidence_button.isVisible()
    assert "1 no answer" in quiz.question.model_score.text()


def test_a_folder_without_the_truth_is_refused_in_words(
    qtbot: QtBot, quiz: QuizPage, tmp_path: Path, draw: Callable[..., Path], fill: Callable[..., Path]
) -> None:
    draw("photos/a.png")
    quiz.open_folder(tmp_path / "photos")
    qtbot.waitUntil(lambda: "has neither" in quiz.start.banner.text)
    assert quiz.stack.currentWidget() is quiz.start
    assert quiz.start.folder_button.isEnabled()
    folder = fill(1)
    quiz.open_folder(folder)
    qtbot.waitUntil(_asked(quiz, 1))
    assert quiz.start.banner.text == ""


def test_a_folder_without_a_single_picture_is_told(qtbot: QtBot, quiz: QuizPage, tmp_path: Path) -> None:
    for kind in ("REAL", "FAKE"):
        (tmp_path / "q" / kind).mkdir(parents=True)
        (tmp_path / "q" / kind / "a.png").write_bytes(b"nothing")
    quiz.open_folder(tmp_path / "q")
    qtbot.waitUntil(lambda: "No file in this folder" in quiz.start.banner.text)
    assert quiz.stack.currentWidget() is quiz.start


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="these systems allow no such names")
def test_names_that_are_no_text_are_played_like_others(
    qtbot: QtBot, quiz: QuizPage, fill: Callable[..., Path]
) -> None:
    folder = fill(1)
    for kind in ("REAL", "FAKE"):
        for file in (folder / kind).iterdir():
            os.rename(file, os.fsencode(folder / kind) + b"/\xff<b>.png")
    quiz.open_folder(folder)
    _play(qtbot, quiz, right=True)
    assert len(quiz.turns) == 2


def test_the_length_of_a_round_and_the_folder_are_asked_for(
    qtbot: QtBot, quiz: QuizPage, fill: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = fill(30)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    quiz.start.pick(20)
    qtbot.waitUntil(quiz.start.folder_button.hasFocus)
    _press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(_asked(quiz, 1))
    assert quiz.question.count.text() == "Picture 1 of 20"


def test_a_round_can_end_early(qtbot: QtBot, quiz: QuizPage, fill: Callable[..., Path]) -> None:
    quiz.open_folder(fill())
    qtbot.waitUntil(_asked(quiz, 1))
    assert not quiz.question.end_button.isEnabled(), "there is nothing to sum up"
    _press(qtbot, Qt.Key.Key_R)
    qtbot.mouseClick(quiz.question.end_button, Qt.MouseButton.LeftButton)
    assert quiz.stack.currentWidget() is quiz.summary
    assert quiz.summary.round.text().startswith("1 picture: ")
    qtbot.mouseClick(quiz.summary.folder_button, Qt.MouseButton.LeftButton)
    assert quiz.stack.currentWidget() is quiz.start


class _Failing(Examiner):
    """Fails on every second file in a way that nobody thought of."""

    def __init__(self, real: Examiner) -> None:
        self._real = real
        self._calls = 0

    def examine(self, path: Path) -> Examination:
        self._calls += 1
        if self._calls % 2:
            raise RuntimeError("a bug")
        return self._real.examine(path)


def test_an_unexpected_failure_costs_one_file(
    qtbot: QtBot,
    window: MainWindow,
    engine: Engine,
    tiny_examiner: Examiner,
    fill: Callable[..., Path],
    caplog: pytest.LogCaptureFixture,
) -> None:
    failing = Engine(InProcess(_Failing(tiny_examiner)), engine.models)
    page = QuizPage(window, window.tasks, failing, window._judge)
    page.open()
    page.activateWindow()
    page.open_folder(fill(4))
    _play(qtbot, page, right=True)
    assert len(page.turns) == 4
    assert "4 files could not be read" in page.summary.rest.text()


@pytest.mark.parametrize("way", ["escape", "window"])
def test_closing_in_the_middle_is_clean(
    qtbot: QtBot,
    window: MainWindow,
    slow_engine: Callable[[float], Engine],
    fill: Callable[..., Path],
    way: str,
) -> None:
    page = QuizPage(window, window.tasks, slow_engine(0.1), window._judge)
    page.open()
    page.activateWindow()
    page.open_folder(fill())
    qtbot.waitUntil(_asked(page, 1))
    if way == "escape":
        with qtbot.waitSignal(page.destroyed):
            qtbot.keyClick(page.question.view, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: window.tasks.running == 0)
    else:
        window.close()
        qtbot.wait(50)


def test_a_slow_picture_is_waited_for(
    qtbot: QtBot, window: MainWindow, slow_engine: Callable[[float], Engine], fill: Callable[..., Path]
) -> None:
    page = QuizPage(window, window.tasks, slow_engine(0.3), window._judge)
    page.open()
    page.activateWindow()
    page.open_folder(fill())
    qtbot.waitUntil(_asked(page, 1))
    _press(qtbot, Qt.Key.Key_R)
    _press(qtbot, Qt.Key.Key_Return)
    assert "on its way" in page.question.count.text()
    assert not page.question.buttons[Truth.REAL].isEnabled()
    qtbot.keyClick(page.question, Qt.Key.Key_R)
    assert len(page.turns) == 1
    qtbot.waitUntil(_asked(page, 2))
    # A draw that is under way when a round ends is of use to the next one, and never to another folder.
    _press(qtbot, Qt.Key.Key_R)
    qtbot.mouseClick(page.question.end_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.summary.again_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(_asked(page, 1))


def test_every_part_has_a_name_in_both_themes(
    qtbot: QtBot, quiz: QuizPage, fill: Callable[..., Path]
) -> None:
    quiz.open_folder(fill())
    qtbot.waitUntil(_asked(quiz, 1))
    theme().force(dark=True)
    _press(qtbot, Qt.Key.Key_R)
    for button in quiz.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text()
    assert quiz.size().height() <= 700, "words that wrap do not make the window grow"


def test_what_was_drawn_from_another_folder_is_never_asked_about(
    qtbot: QtBot,
    window: MainWindow,
    slow_engine: Callable[[float], Engine],
    fill: Callable[..., Path],
    tmp_path: Path,
    draw: Callable[..., Path],
) -> None:
    page = QuizPage(window, window.tasks, slow_engine(0.4), window._judge)
    page.open()
    page.activateWindow()
    page.open_folder(fill())
    qtbot.waitUntil(_asked(page, 1))
    _press(qtbot, Qt.Key.Key_R)
    qtbot.mouseClick(page.question.end_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.summary.folder_button, Qt.MouseButton.LeftButton)
    draw("other/real/a.png", 9, (90, 60))
    draw("other/ai/b.png", 8, (90, 60))
    page.open_folder(tmp_path / "other")
    qtbot.waitUntil(_asked(page, 1))
    assert page._now is not None
    assert page._now.pyramid.size.width() == 90

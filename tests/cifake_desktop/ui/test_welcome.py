from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from cifake_desktop.ui import app
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.icons import Sign
from cifake_desktop.ui.settings import OPERATING_POINT, WELCOME_SEEN, Settings
from cifake_desktop.ui.welcome import WelcomeDialog
from cifake_desktop.ui.window import MainWindow
from cifake_desktop.ui.words import SAYINGS, Outcome


@pytest.fixture
def welcome(window: MainWindow) -> WelcomeDialog:
    window.actions_by_name["welcome"].trigger()
    dialog = window.findChild(WelcomeDialog)
    assert isinstance(dialog, WelcomeDialog)
    return dialog


def _started(engine: Engine, paths: Sequence[Path] = ()) -> bool:
    """Start the application, close it again, and tell whether it welcomed somebody."""
    seen: list[bool] = []

    def look() -> None:
        window = next(
            (
                top
                for top in QApplication.topLevelWidgets()
                if isinstance(top, MainWindow) and top.isVisible()
            ),
            None,
        )
        if window is not None and not seen:
            dialog = window.findChild(WelcomeDialog)
            seen.append(isinstance(dialog, WelcomeDialog) and dialog.isVisible())
            if isinstance(dialog, WelcomeDialog):
                dialog.start_button.click()
            window.close()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
    assert app.run(paths, lambda: engine) == 0
    timer.stop()
    return seen[0]


def test_the_first_start_welcomes_and_the_second_does_not(engine: Engine) -> None:
    assert not Settings().get(WELCOME_SEEN)
    assert _started(engine)
    assert Settings().get(WELCOME_SEEN)
    assert not _started(engine)


def test_who_opens_a_picture_gets_its_answer_first(engine: Engine, draw: Callable[..., Path]) -> None:
    assert not _started(engine, [draw("a.png")])
    assert not Settings().get(WELCOME_SEEN), "the welcome is still to come"


def test_it_names_every_answer_with_its_sign_and_says_what_it_is_not(welcome: WelcomeDialog) -> None:
    text = " ".join(label.text() for label in welcome.findChildren(QLabel))
    signs = {sign.name for sign in welcome.findChildren(Sign)}
    for outcome in (Outcome.LIKELY_AI, Outcome.INCONCLUSIVE, Outcome.LIKELY_REAL):
        assert SAYINGS[outcome].words in text
        assert SAYINGS[outcome].sign in signs
    for words in ("Works offline", "Nothing leaves this computer", "No answer is proof"):
        assert words in text
    assert "is fake" not in text


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_enter_and_escape_lead_on(
    qtbot: QtBot, window: MainWindow, welcome: WelcomeDialog, key: Qt.Key
) -> None:
    assert welcome.start_button.isDefault()
    qtbot.keyClick(welcome, key)
    qtbot.waitUntil(lambda: window.findChild(WelcomeDialog) is None)
    assert Settings().get(WELCOME_SEEN)
    assert window.inspect_page.empty


def test_the_samples_are_one_click_away(qtbot: QtBot, window: MainWindow, welcome: WelcomeDialog) -> None:
    welcome.samples_button.click()
    qtbot.waitUntil(lambda: len(window.inspect_page.panels) >= 5)
    qtbot.waitUntil(lambda: not window.inspect_page.examining.busy)
    assert Settings().get(WELCOME_SEEN)


def test_without_samples_nothing_offers_them(qtbot: QtBot, window: MainWindow) -> None:
    dialog = WelcomeDialog(window, has_samples=False)
    dialog.show()
    assert not dialog.samples_button.isVisible()
    dialog.close()


def test_what_else_is_remembered_stays(welcome: WelcomeDialog) -> None:
    Settings().remember(OPERATING_POINT, 0.05)
    welcome.start_button.click()
    assert Settings().get(OPERATING_POINT) == 0.05
    Settings().restore_defaults()
    assert Settings().get(WELCOME_SEEN), "who restores the defaults is no newcomer"


def test_it_fits_a_small_screen(welcome: WelcomeDialog) -> None:
    size = welcome.sizeHint()
    assert size.width() <= 1024
    assert size.height() <= 700

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cifake_desktop.about.crash_log import CrashLog
from cifake_desktop.ui import app
from cifake_desktop.ui.crash_notice import CrashNotice
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.window import MainWindow

PATIENCE = 15.0  # seconds


def _run(engine: Engine, deed: Callable[[MainWindow], None]) -> list[str]:
    """Run the application, do something to its window until its banner says something; return what it said."""
    texts: list[str] = []

    def look() -> None:
        windows = [top for top in QApplication.topLevelWidgets() if isinstance(top, MainWindow)]
        window = next((window for window in windows if window.isVisible()), None)
        if window is None:
            return
        if text := window.inspect_page.banner.text:
            texts.append(text)
            timer.stop()
            window.close()
        elif not begun:
            begun.append(time.monotonic())
            deed(window)
        elif time.monotonic() - begun[0] > PATIENCE:
            window.close()

    begun: list[float] = []
    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(10)
    assert app.run([Path("none.png")], lambda: engine) == 0
    return texts


def _fail_in_a_slot(window: MainWindow) -> None:
    def fail() -> None:
        raise ValueError("in a slot")

    QTimer.singleShot(0, window, fail)


def _fail_in_a_thread(_window: MainWindow) -> None:
    def fail() -> None:
        raise ValueError("in a thread")

    threading.Thread(target=fail).start()


def test_an_error_in_the_window_is_told_and_the_window_goes_on(
    qtbot: QtBot, engine: Engine, own_crash_log: Path
) -> None:
    with qtbot.capture_exceptions() as seen:
        (text,) = _run(engine, _fail_in_a_slot)
    assert [str(error) for _, error, _ in seen] == ["in a slot"]
    assert text.startswith("Something went wrong inside the application.")
    assert str(own_crash_log) in text
    assert "ValueError: in a slot" in own_crash_log.read_text()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_an_error_in_a_thread_is_told_too(qtbot: QtBot, engine: Engine, own_crash_log: Path) -> None:
    (text,) = _run(engine, _fail_in_a_thread)
    assert text.startswith("Something went wrong inside the application.")
    assert "ValueError: in a thread" in own_crash_log.read_text()


def test_an_abrupt_end_is_told_at_the_next_start(qtbot: QtBot, engine: Engine, own_crash_log: Path) -> None:
    native = CrashLog().native
    native.parent.mkdir(parents=True)
    native.write_text("Fatal Python error: Segmentation fault")
    (text,) = _run(engine, lambda _: None)
    assert text == (
        "When it ran last, the application ended abruptly."
        f" What is known of it stands in the crash log, which names no picture: {own_crash_log}"
    )
    assert "Segmentation fault" in own_crash_log.read_text()


def test_it_is_told_once_and_without_a_file_that_is_not_there(
    qtbot: QtBot, window: MainWindow, own_crash_log: Path
) -> None:
    notice = CrashNotice(CrashLog())
    notice.said.connect(window.tell_of_trouble)
    notice.tell()
    assert window.inspect_page.banner.text == "", "what fails may be a painting"
    qtbot.waitUntil(lambda: window.inspect_page.banner.text != "")
    assert window.inspect_page.banner.text.endswith("if it acts oddly.")
    assert str(own_crash_log) not in window.inspect_page.banner.text
    window.inspect_page.banner.hide()
    notice.tell()
    QApplication.processEvents()
    assert window.inspect_page.banner.text == ""


def test_the_menu_shows_the_crash_log_where_there_is_one(
    window: MainWindow, own_crash_log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    action = window.actions_by_name["crash_log"]
    (menu,) = (menu for menu in window.menuBar().findChildren(QMenu) if action in menu.actions())
    assert not action.isEnabled()
    own_crash_log.parent.mkdir(parents=True)
    own_crash_log.write_text("x")
    menu.aboutToShow.emit()
    assert action.isEnabled()
    action.trigger()
    assert [Path(url.toLocalFile()) for url in opened] == [own_crash_log]

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cifake_desktop.ui import app
from cifake_desktop.ui.application import Application
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.window import MainWindow

PATIENCE = 15.0  # seconds


@pytest.fixture
def application(qapp: QApplication) -> Iterator[Application]:
    assert isinstance(qapp, Application)
    yield qapp
    qapp.open_with(lambda _: None)  # nothing is kept for other tests
    qapp.open_with(None)


def _post(application: Application, *paths: Path) -> None:
    for path in paths:
        QCoreApplication.postEvent(application, QFileOpenEvent(QUrl.fromLocalFile(str(path))))
    QCoreApplication.sendPostedEvents(application)


def test_files_are_kept_until_there_is_a_window(application: Application, tmp_path: Path) -> None:
    opened: list[list[Path]] = []
    _post(application, tmp_path / "a b.png", tmp_path / "ü.png")
    application.open_with(lambda paths: opened.append(list(paths)))
    assert opened == [[tmp_path / "a b.png", tmp_path / "ü.png"]]
    _post(application, tmp_path / "c.png")
    assert opened[1:] == [[tmp_path / "c.png"]]
    application.open_with(None)
    _post(application, tmp_path / "d.png")
    assert len(opened) == 2


def test_an_address_of_the_web_opens_nothing(application: Application) -> None:
    opened: list[list[Path]] = []
    application.open_with(lambda paths: opened.append(list(paths)))
    QCoreApplication.postEvent(application, QFileOpenEvent(QUrl("https://example.org/a.png")))
    QCoreApplication.sendPostedEvents(application)
    assert opened == []


def test_files_that_the_system_asks_for_become_panels(
    qtbot: QtBot, application: Application, engine: Engine, draw: Callable[..., Path]
) -> None:
    seen: list[int] = []
    early, late = draw("early.png"), draw("late.png")

    def look() -> None:
        windows = [top for top in QApplication.topLevelWidgets() if isinstance(top, MainWindow)]
        window = next((window for window in windows if window.isVisible()), None)
        if window is None:
            return
        panels = len(window.inspect_page.panels)
        if panels == 1 and not seen:
            seen.append(panels)
            _post(application, late)
        elif panels == 2:
            seen.append(panels)
            window.close()
        elif time.monotonic() - begun > PATIENCE:
            window.close()

    begun = time.monotonic()
    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(10)
    _post(application, early)
    assert app.run([], lambda: engine) == 0
    assert seen == [1, 2]

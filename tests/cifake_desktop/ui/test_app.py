from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cifake_desktop.ui import app
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.window import MainWindow


def test_run_opens_the_paths_and_ends_with_success(
    qtbot: QtBot, engine: Engine, draw: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[int, int]] = []

    def look() -> None:
        window = next(
            top for top in QApplication.topLevelWidgets() if isinstance(top, MainWindow) and top.isVisible()
        )
        panels, rows = len(window.inspect_page.panels), window.scan_page.model.rowCount()
        if panels and rows:
            seen.append((panels, rows))
            timer.stop()
            window.close()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(10)
    status = app.run([draw("a.png"), draw("f/b.png").parent], lambda: engine)
    assert status == 0
    assert seen == [(1, 1)]


@pytest.mark.parametrize(("paths", "first"), [([], "drawn"), ([Path("none.png")], "loaded")])
def test_models_are_loaded_once_the_window_is_drawn_or_before_if_somebody_waits_for_an_answer(
    qtbot: QtBot,
    engine: Engine,
    own_settings: Path,
    monkeypatch: pytest.MonkeyPatch,
    paths: list[Path],
    first: str,
) -> None:
    own_settings.parent.mkdir()
    own_settings.write_text('{"welcome_seen": true}', encoding="utf-8")
    happened: list[str] = []
    paint = MainWindow.paintEvent

    def noted_paint(window: MainWindow, event: QPaintEvent) -> None:
        happened.append("drawn")
        paint(window, event)

    def load() -> Engine:
        happened.append("loaded")
        QTimer.singleShot(0, application, application.closeAllWindows)
        return engine

    application = app.prepare()
    monkeypatch.setattr(MainWindow, "paintEvent", noted_paint)
    assert app.run(paths, load) == 0
    assert [what for what in happened if what == "loaded"] == ["loaded"]
    assert happened[0] == first


def test_what_is_loaded_ahead_is_loaded_anew_when_it_is_asked_for_again() -> None:
    loaded = iter(range(10))
    ahead = app._Ahead(lambda: next(loaded))  # type: ignore[arg-type, return-value]
    assert [ahead(), ahead(), ahead()] == [0, 1, 2]  # type: ignore[comparison-overlap]


def test_what_fails_ahead_fails_when_it_is_asked_for() -> None:
    def fail() -> Engine:
        raise OSError("no disk")

    with pytest.raises(OSError, match="no disk"):
        app._Ahead(fail)()


def test_a_window_that_is_closed_before_it_is_drawn_ends(
    qtbot: QtBot, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    show = MainWindow.show

    def show_and_close(window: MainWindow) -> None:
        QTimer.singleShot(0, window, window.close)
        show(window)

    monkeypatch.setattr(MainWindow, "show", show_and_close)
    assert app.run([Path("none.png")], lambda: engine) == 0


def test_the_application_has_a_name_and_an_icon() -> None:
    application = app.prepare()
    assert application.applicationName() == "cifake-desktop"
    assert application.applicationDisplayName() == "CIFAKE Desktop"
    assert QGuiApplication.desktopFileName() == "cifake-desktop"
    assert not application.windowIcon().isNull()
    assert {size.width() for size in application.windowIcon().availableSizes()} >= {16, 32, 256}

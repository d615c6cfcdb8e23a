"""What tests of the window share. They need no screen, and fail on any Qt warning and any thread left behind."""

import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cifake_desktop.detection.tiling import EvidenceMap
from cifake_desktop.examine import Examination, Examiner
from cifake_desktop.finding import Finding, FindingError
from cifake_desktop.ui import app
from cifake_desktop.ui.application import Application
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.motion import motion
from cifake_desktop.ui.settings import SYSTEM
from cifake_desktop.ui.system_motion import SystemMotion
from cifake_desktop.ui.theme import theme
from cifake_desktop.ui.window import MainWindow
from tests.cifake_desktop.ui.in_process import InProcess, engine_here

_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let Qt warnings fail the tests of this folder; the offscreen platform's own complaints are none."""
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support "))


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """Kind of the application object that pytest-qt makes: the one of users."""
    return Application


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """Application object as users have it; always in light colours, with full motion."""
    app.prepare()
    theme().force(dark=False)
    yield qapp
    theme().force(dark=False)
    motion().choose(SYSTEM)


@pytest.fixture(autouse=True)
def _system_that_wishes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test depend on whether the desktop of whoever runs it wishes for less motion."""
    monkeypatch.setattr(SystemMotion, "ask", lambda _: None)


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    yield
    left = [thread.name for thread in threading.enumerate() if thread.name == "cifake-task"]
    assert not left, "a task still runs after its window was closed"


@pytest.fixture
def engine(tiny_models: Path) -> Engine:
    """The tiny model, loaded."""
    return engine_here(tiny_models)


@pytest.fixture
def draw(tmp_path: Path) -> Callable[..., Path]:
    """Writes a grey PNG: `draw("a.png", level=255, size=(32, 32)) -> path`. Bright ones count as AI-made."""

    def write(name: str, level: int = 255, size: tuple[int, int] = (32, 32)) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", size, (level, level, level)).save(path, "PNG")
        return path

    return write


@pytest.fixture
def make_error(make_finding: Callable[..., Finding]) -> Callable[..., Finding]:
    """Builds a finding of a file that could not be read."""

    def make(path: str = "/pictures/bad.png", message: str = "This file is empty.") -> Finding:
        nothing = dict.fromkeys(
            (
                "sha256",
                "width",
                "height",
                "format",
                "verdict",
                "probability",
                "decided_by",
                "decision",
                "model",
            )
        )
        error = FindingError(code="empty", message=message)
        return make_finding(**nothing, operating_point=None, path=path, error=error)

    return make


class SlowExaminer(Examiner):
    """Takes its time with every file, and counts them."""

    def __init__(self, real: Examiner, seconds: float) -> None:
        self._real = real
        self._seconds = seconds
        self.seen: list[Path] = []

    def examine(self, path: Path) -> Examination:
        time.sleep(self._seconds)
        self.seen.append(path)
        return self._real.examine(path)

    def examine_batch(self, paths: Sequence[Path]) -> list[Examination]:
        return [self.examine(path) for path in paths]


@pytest.fixture
def slow_engine(engine: Engine, tiny_examiner: Examiner) -> Callable[[float], Engine]:
    """Builds an engine that takes so many seconds for each file."""
    return lambda seconds: Engine(InProcess(SlowExaminer(tiny_examiner, seconds)), engine.models)


@pytest.fixture
def open_window(qtbot: QtBot) -> Callable[[Engine], MainWindow]:
    """Opens a window on an engine; it is closed at the end of the test."""

    def open_it(engine: Engine) -> MainWindow:
        window = MainWindow(lambda: engine)
        qtbot.addWidget(window)
        window.show()
        return window

    return open_it


@pytest.fixture
def window(open_window: Callable[[Engine], MainWindow], engine: Engine) -> MainWindow:
    """Window with the tiny model."""
    return open_window(engine)


@pytest.fixture
def evidence() -> EvidenceMap:
    """A map whose left half leans real, strongly, and whose right half leans AI, weakly."""
    values = np.concatenate([np.full((2, 2), -4.0), np.full((2, 2), 1.0)], axis=1)
    return EvidenceMap(values.astype(np.float32), 8, 16, 32, 32)

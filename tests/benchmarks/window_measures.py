"""Measures the window in this process, which nothing else has used, and prints what it found as JSON.

The arguments: "start"; or "large", with files that are dropped one after another; or "many", with a folder whose files
are dropped at once.
"""

import json
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

_START = time.perf_counter()


def start() -> dict[str, Any]:
    """Start the application as people do; seconds until the window is drawn, and the modules loaded by then.

    "main" counts from the call of `main`, and "all" from the first import.
    """
    from cifake_desktop.__main__ import main

    begin = time.perf_counter()
    # What `main` loads first of all, too, so that its time is counted.
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent

    from cifake_desktop.ui import app, window

    found: dict[str, Any] = {}

    class Watched(window.MainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            if not found:
                found["modules"] = sorted(sys.modules)
                QTimer.singleShot(0, self.drawn)  # when what stands in it is drawn, too

        def drawn(self) -> None:
            now = time.perf_counter()
            found["main"], found["all"] = now - begin, now - _START
            self.close()

    app.MainWindow = Watched  # type: ignore[misc]
    assert main([]) == 0
    return found


def _window() -> Any:
    """Return a window whose models are loaded."""
    from PySide6.QtWidgets import QApplication

    from cifake_desktop.ui import app
    from cifake_desktop.ui.window import MainWindow

    app.prepare()
    window = MainWindow()
    window.show()
    _turn(lambda: window.tasks.running == 0)
    QApplication.processEvents()
    return window


def _turn(until: Callable[[], bool]) -> None:
    """Let the application work until something is so."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(lambda: until() and loop.quit())
    timer.start(2)
    loop.exec()


def _drop(window: Any, paths: list[Path]) -> None:
    from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QApplication

    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where = QPointF(window.rect().center())
    rest = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(where.toPoint(), *rest))
    QApplication.sendEvent(window, QDropEvent(where, *rest))


def large(paths: list[Path]) -> dict[str, Any]:
    """Drop files one by one; seconds until the picture, and until the verdict, of each is shown."""
    window = _window()
    page = window.inspect_page
    found: dict[str, Any] = {"thumbnail": [], "verdict": []}
    for path in paths:
        begin = time.perf_counter()
        _drop(window, [path])
        _turn(lambda: len(page.panels) == 1 and not page.panels[0].view.picture_rect().isEmpty())
        window.repaint()
        found["thumbnail"].append(time.perf_counter() - begin)
        _turn(lambda: page.panels[0].finding is not None)
        window.repaint()
        found["verdict"].append(time.perf_counter() - begin)
        assert page.panels[0].finding.verdict is not None
        page.clear()
        _turn(lambda: window.tasks.running == 0)
    window.close()
    return found


def many(paths: list[Path]) -> dict[str, Any]:
    """Drop files together and scroll through them; how long the main thread was away, each time, in seconds."""
    from PySide6.QtCore import QTimer

    window = _window()
    page = window.inspect_page
    ticks: list[float] = []
    timer = QTimer(window)
    timer.setInterval(5)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    bar = page.grid.verticalScrollBar()
    scroll = QTimer(window)
    scroll.setInterval(30)
    scroll.timeout.connect(lambda: bar.setValue(0 if bar.value() == bar.maximum() else bar.value() + 120))
    begin = time.perf_counter()
    timer.start()
    scroll.start()
    _drop(window, paths)
    _turn(lambda: len(page.panels) == len(paths) and not page.examining.busy)
    timer.stop()
    scroll.stop()
    found = {
        "seconds": time.perf_counter() - begin,
        "findings": sum(panel.finding is not None for panel in page.panels),
        "gaps": [later - earlier for earlier, later in pairwise([begin, *ticks])],
    }
    window.close()
    return found


if __name__ == "__main__":
    what, *names = sys.argv[1:]
    if what == "start":
        answer = start()
    elif what == "large":
        answer = large([Path(name) for name in names])
    else:
        answer = many(sorted(Path(names[0]).iterdir()))
    print(json.dumps(answer))

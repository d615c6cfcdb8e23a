"""Starts the window."""

import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from cifake_desktop.about.crash_log import CrashLog
from cifake_desktop.itself import give_back_large_memory
from cifake_desktop.ui.application import Application
from cifake_desktop.ui.crash_notice import CrashNotice
from cifake_desktop.ui.display import explaining
from cifake_desktop.ui.engine import Engine, load_engine
from cifake_desktop.ui.garbage import collected_in_main_thread
from cifake_desktop.ui.icons import app_icon
from cifake_desktop.ui.taskbar import join_taskbar
from cifake_desktop.ui.theme import theme
from cifake_desktop.ui.translation import language, locale, translator
from cifake_desktop.ui.window import MainWindow
from cifake_desktop.ui.words import APP_NAME

_LONGEST_WAIT: Final = 1.0  # seconds; a window may be closed, or kept small, before it is ever drawn


def prepare() -> QApplication:
    """Return the application object, named and dressed; the one that exists already, if any."""
    join_taskbar()
    existing = QApplication.instance()
    with explaining():
        app = existing if isinstance(existing, QApplication) else Application(sys.argv[:1])
    app.setApplicationName("cifake-desktop")
    app.setApplicationDisplayName(APP_NAME)
    app.setOrganizationName("cifake-desktop")
    app.setDesktopFileName("cifake-desktop")
    _speak(app)
    theme()
    app.setWindowIcon(app_icon())
    return app


def _speak(app: QApplication) -> None:
    """Have Qt's own buttons and dialogs, numbers and dates in the window's language, too."""
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    own = QTranslator(app)
    if own.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(own)
    app.installTranslator(translator)


class _Drawn(QObject):
    """Tells other threads that the widget which it filters the events of was drawn for the first time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.happened: Final = threading.Event()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.happened.set)  # when what stands in it is drawn, too
        return False


class _Ahead:
    """Begins to load before it is asked to, once; each further time that it is asked, it loads anew."""

    def __init__(self, load: Callable[[], Engine]) -> None:
        self._load = load
        with_one_thread = ThreadPoolExecutor(1, "cifake-load")
        self._first: Future[Engine] | None = with_one_thread.submit(load)
        with_one_thread.shutdown(wait=False)

    def __call__(self) -> Engine:
        first, self._first = self._first, None
        return self._load() if first is None else first.result()


def run(paths: Sequence[Path], load: Callable[[], Engine] = load_engine) -> int:
    """Show the window, open `paths` (files become panels, folders are scanned), and return the exit status.

    `load` brings the models; it runs in a thread, and where there are no paths, not before the window is drawn: the two
    might share a processor.
    """
    give_back_large_memory()
    app = prepare()
    log = CrashLog()
    ended_abruptly = log.take_over()
    notice = CrashNotice(log)
    with log.watching(notice.tell), collected_in_main_thread():
        return _show(app, paths, load, notice, ended_abruptly=ended_abruptly)


def _show(
    app: QApplication,
    paths: Sequence[Path],
    load: Callable[[], Engine],
    notice: CrashNotice,
    *,
    ended_abruptly: bool,
) -> int:
    drawn = _Drawn(app)

    def load_once_drawn() -> Engine:
        drawn.happened.wait(_LONGEST_WAIT)
        return load()

    # Whoever opens a picture waits for its answer more than for the window.
    window = MainWindow(_Ahead(load) if paths else load_once_drawn)
    window.installEventFilter(drawn)
    notice.said.connect(window.tell_of_trouble)
    window.open_paths(paths)
    window.show()
    if not paths:  # whoever opens a picture wants its answer first
        window.welcome_newcomers()
    if ended_abruptly:
        notice.tell_of_last_time()
    if isinstance(app, Application):
        app.open_with(window.open_paths)
    try:
        return app.exec()
    finally:
        if isinstance(app, Application):
            app.open_with(None)

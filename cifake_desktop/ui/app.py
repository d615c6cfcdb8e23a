"""Starts the window."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from cifake_desktop.ui.display import explaining
from cifake_desktop.ui.engine import Engine, load_engine
from cifake_desktop.ui.icons import app_icon
from cifake_desktop.ui.theme import theme
from cifake_desktop.ui.translation import language, locale, translator
from cifake_desktop.ui.window import MainWindow
from cifake_desktop.ui.words import APP_NAME


def prepare() -> QApplication:
    """Return the application object, named and dressed; the one that exists already, if any."""
    existing = QApplication.instance()
    with explaining():
        app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
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


def run(paths: Sequence[Path], load: Callable[[], Engine] = load_engine) -> int:
    """Show the window, open `paths` (files become panels, folders are scanned), and return the exit status.

    `load` brings the models; it runs in a task, so the window appears at once.
    """
    app = prepare()
    window = MainWindow(load)
    window.open_paths(paths)
    window.show()
    if not paths:  # whoever opens a picture wants its answer first
        window.welcome_newcomers()
    return app.exec()

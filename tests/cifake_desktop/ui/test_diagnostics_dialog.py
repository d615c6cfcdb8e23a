from collections.abc import Callable
from pathlib import Path

import onnxruntime
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from cifake_desktop.about.shown_path import shown_path
from cifake_desktop.ui.diagnostics_dialog import DiagnosticsDialog
from cifake_desktop.ui.engine import Engine, broken_engine
from cifake_desktop.ui.window import MainWindow


def _open(window: MainWindow) -> DiagnosticsDialog:
    window.actions_by_name["diagnostics"].trigger()
    dialog = window.findChild(DiagnosticsDialog)
    assert isinstance(dialog, DiagnosticsDialog)
    return dialog


def test_the_facts_are_shown_before_they_are_copied(
    qtbot: QtBot, window: MainWindow, engine: Engine, own_crash_log: Path
) -> None:
    qtbot.waitUntil(lambda: window.tasks.running == 0)
    QGuiApplication.clipboard().setText("untouched")
    dialog = _open(window)
    text = dialog.text.toPlainText()
    assert QGuiApplication.clipboard().text() == "untouched"
    screen = QGuiApplication.primaryScreen().size()
    for words in (
        f"Qt: {qVersion()}",
        f"ONNX Runtime: {onnxruntime.__version__}",
        f"Screen 1: {screen.width()} x {screen.height()}, scale factor 1",
        f"Model: tiny 0.0.1, SHA-256 {engine.models[0].sha256}",
        "Cores:",
        "Settings:",
        "Findings:",
        f"Crash log: {shown_path(str(own_crash_log))}",
    ):
        assert words in text
    assert dialog.text.isReadOnly()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == text
    assert dialog.banner.text == "Copied to the clipboard."
    dialog.close()


def test_no_picture_is_named(qtbot: QtBot, window: MainWindow, draw: Callable[..., Path]) -> None:
    window.open_paths([draw("secret-picture.png")])
    qtbot.waitUntil(lambda: any(panel.finding for panel in window.inspect_page.panels))
    assert "secret" not in _open(window).text.toPlainText()


def test_why_no_model_answers_is_among_the_facts(qtbot: QtBot) -> None:
    window = MainWindow(lambda: broken_engine("No model ships."))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.tasks.running == 0)
    assert "No model answers: No model ships." in _open(window).text.toPlainText()


def test_before_the_models_are_loaded_the_rest_is_shown(window: MainWindow) -> None:
    text = _open(window).text.toPlainText()
    assert "Python:" in text


def test_escape_closes_it(qtbot: QtBot, window: MainWindow) -> None:
    dialog = _open(window)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(DiagnosticsDialog) is None)

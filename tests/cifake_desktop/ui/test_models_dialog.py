import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QMessageBox,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cifake_desktop.detection.library import Library
from cifake_desktop.ui.card_dialog import CardDialog
from cifake_desktop.ui.engine import load_engine
from cifake_desktop.ui.models_dialog import ModelsDialog
from cifake_desktop.ui.window import MainWindow

Draw = Callable[..., Path]
_BOTH = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
Make = Callable[..., Path]


@pytest.fixture(autouse=True)
def bundled(both_models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the two tiny models be the ones that ship."""
    for room in ("library", "registry"):
        monkeypatch.setattr(f"cifake_desktop.detection.{room}.resource", lambda *_: both_models)


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow(load_engine)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.tasks.running == 0)
    return made


@pytest.fixture
def make_model(tmp_path: Path, tiny_card: dict[str, Any], tiny_onnx: Callable[..., bytes]) -> Make:
    """Writes a model file for pictures of 30 to 60 pixels: `make_model(name="mine", **card) -> path`."""

    def make(name: str = "mine", **given: Any) -> Path:
        sizes = {"min_width": 30, "max_width": 60, "min_height": 30, "max_height": 60}
        path = tmp_path / f"{name}.onnx"
        path.write_bytes(tiny_onnx(tiny_card | {"name": name, "version": "7", "sizes": sizes} | given))
        return path

    return make


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> ModelsDialog:
    """The dialog, opened with its keys."""
    qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    made = window.findChild(ModelsDialog)
    assert isinstance(made, ModelsDialog)
    qtbot.waitUntil(lambda: len(made.rows) == 2)
    return made


def _drop(widget: QWidget, path: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, keys)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        drop = QDropEvent(QPointF(9, 9), _BOTH, data, Qt.MouseButton.LeftButton, keys)
        drop.setDropAction(Qt.DropAction.MoveAction)
        QApplication.sendEvent(widget, drop)
        assert drop.dropAction() == Qt.DropAction.CopyAction, "a move would delete the dropped file"
    return enter.isAccepted()


def _choices(dialog: ModelsDialog) -> dict[str, QRadioButton]:
    return {radio.text(): radio for radio in dialog.choices.values()}


def _checked(dialog: ModelsDialog) -> list[str]:
    return [text for text, radio in _choices(dialog).items() if radio.isChecked()]


def _add(qtbot: QtBot, dialog: ModelsDialog, path: Path) -> None:
    before = len(dialog.rows)
    dialog.add(path)
    qtbot.waitUntil(lambda: len(dialog.rows) == before + 1, timeout=30_000)


def test_the_bundled_models_are_listed(dialog: ModelsDialog) -> None:
    assert [row.model.name for row in dialog.rows] == ["tiny", "photo"]
    assert _checked(dialog) == ["Automatic"]
    assert not any(row.remove_button.isVisible() for row in dialog.rows)
    assert all(row.card_button.isVisible() for row in dialog.rows)


def test_any_card_opens_with_the_checksum_of_its_file(
    qtbot: QtBot, window: MainWindow, dialog: ModelsDialog
) -> None:
    qtbot.mouseClick(dialog.rows[1].card_button, Qt.MouseButton.LeftButton)
    card = window.findChild(CardDialog)
    assert "tiny-photo 0.0.1" in card.text.toPlainText()
    assert dialog.rows[1].model.sha256 in card.text.toPlainText()


def test_a_dropped_model_is_added_chosen_and_asked_first(
    qtbot: QtBot, window: MainWindow, dialog: ModelsDialog, make_model: Make, draw: Draw, own_models: Path
) -> None:
    window.open_paths(
        [draw("a.png", 255, (32, 32)), draw("b.png", 255, (48, 48)), draw("c.png", 255, (200, 200))]
    )
    panels = window.inspect_page.panels
    qtbot.waitUntil(lambda: len(panels) == 3 and all(panel.finding for panel in panels))
    assert [panel.model_link.text() for panel in panels if panel.model_link.isVisible()] == [
        "tiny 0.0.1",
        "tiny-photo 0.0.1",
    ]
    assert "tiny would be responsible" in panels[1].notes.text()

    assert _drop(dialog, make_model("mine"))
    assert dialog.busy.isVisible()
    assert not dialog.add_button.isEnabled()
    qtbot.waitUntil(lambda: len(dialog.rows) == 3, timeout=30_000)
    assert not dialog.busy.isVisible()
    assert dialog.banner.text.startswith("mine 7 (own model) was added.")
    assert _checked(dialog) == ["Automatic"], "adding is not choosing"

    qtbot.mouseClick(_choices(dialog)["mine 7 (own model)"], Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    qtbot.waitUntil(lambda: "mine 7 (own model) is asked first" in window.inspect_page.banner.text)
    qtbot.waitUntil(lambda: window.tasks.running == 0)
    assert _checked(dialog) == ["mine 7 (own model)"]
    assert panels[1].badge.words.text() == "No verdict", "what is shown keeps its answers"

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: not window.inspect_page.examining.busy)
    assert [panel.model_link.text() for panel in panels] == [
        "mine 7 (own model)",
        "mine 7 (own model)",
        "tiny-photo 0.0.1",
    ]
    qtbot.mouseClick(panels[1].model_link, Qt.MouseButton.LeftButton)
    assert "A model of your own" in window.findChild(CardDialog).text.toPlainText()

    again = MainWindow(load_engine)
    qtbot.addWidget(again)
    again.open_paths([draw("b.png", 255, (48, 48))])
    qtbot.waitUntil(
        lambda: len(again.inspect_page.panels) == 1 and again.inspect_page.panels[0].finding is not None
    )
    assert again.inspect_page.panels[0].model_link.text() == "mine 7 (own model)", "the choice is remembered"
    again.close()


def test_the_way_back_to_automatic(
    qtbot: QtBot, window: MainWindow, dialog: ModelsDialog, make_model: Make, draw: Draw
) -> None:
    _add(qtbot, dialog, make_model("mine"))
    qtbot.keyClick(_choices(dialog)["mine 7 (own model)"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: _checked(dialog) == ["mine 7 (own model)"] and window.tasks.running == 0)
    assert Library().chosen() == "own:mine-7"
    window.open_paths([draw("a.png", 255, (48, 48))])
    qtbot.waitUntil(lambda: [panel.finding is not None for panel in window.inspect_page.panels] == [True])
    qtbot.mouseClick(_choices(dialog)["Automatic"], Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    qtbot.waitUntil(lambda: "The bundled models answer" in window.inspect_page.banner.text)
    assert Library().chosen() is None
    qtbot.waitUntil(lambda: window.tasks.running == 0)
    window.inspect_page.panels[0].model_link.click()
    card = window.findChild(CardDialog)
    assert "mine 7" in card.text.toPlainText(), "an answer that is still shown keeps its model's card"


@pytest.mark.parametrize(("answer", "left"), [("Yes", 2), ("No", 3)])
def test_removing_asks_and_leaves_the_given_file(
    qtbot: QtBot,
    window: MainWindow,
    dialog: ModelsDialog,
    make_model: Make,
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
    left: int,
) -> None:
    path = make_model("mine")
    _add(qtbot, dialog, path)
    qtbot.keyClick(_choices(dialog)["mine 7 (own model)"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.tasks.running == 0)
    asked: list[str] = []

    def question(_: QWidget, __: str, text: str) -> QMessageBox.StandardButton:
        asked.append(text)
        return QMessageBox.StandardButton[answer]

    monkeypatch.setattr(QMessageBox, "question", question)
    qtbot.mouseClick(dialog.rows[2].remove_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(dialog.rows) == left and window.tasks.running == 0)
    assert "mine 7 (own model)" in asked[0]
    assert path.exists()
    if answer == "Yes":
        assert _checked(dialog) == ["Automatic"]
        qtbot.waitUntil(lambda: "was removed" in window.inspect_page.banner.text)


def test_a_refused_file_says_why_in_a_sentence_and_the_window_never_waits(
    qtbot: QtBot, dialog: ModelsDialog, tmp_path: Path, own_models: Path
) -> None:
    bad = tmp_path / "<b>bad.onnx"
    bad.write_bytes(b"no model at all")
    ticks: list[float] = []
    timer = QTimer(dialog)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start(2)
    dialog.add(bad)
    dialog.add(bad)
    assert "Another model" in dialog.banner.text
    qtbot.waitUntil(lambda: not dialog.busy.isVisible(), timeout=30_000)
    timer.stop()
    assert "<b>bad.onnx" in dialog.banner.text
    assert dialog.banner.text.endswith(".")
    assert len(ticks) > 5, "the window went on working while the file was tried out"
    assert dialog.add_button.isEnabled()
    assert len(dialog.rows) == 2
    assert not list(own_models.glob("*")) if own_models.exists() else True


def test_a_files_name_turns_no_line_round_and_widens_no_window(
    qtbot: QtBot, dialog: ModelsDialog, tmp_path: Path
) -> None:
    given = tmp_path / ("<b>a\u202exnno" + "W" * 200 + ".onnx")
    given.write_bytes(b"no model")
    dialog.add(given)
    for label in dialog.busy.findChildren(QLabel):
        assert "\u202e" not in label.text()
        assert len(label.text()) < 120
    qtbot.waitUntil(lambda: "is not an ONNX model" in dialog.banner.text, timeout=30_000)
    assert dialog.banner.text.isprintable()
    assert dialog.minimumSizeHint().width() < 960


def test_the_button_asks_for_a_file(
    qtbot: QtBot, dialog: ModelsDialog, make_model: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_model("picked")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    qtbot.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    assert not dialog.busy.isVisible()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    qtbot.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(dialog.rows) == 3, timeout=30_000)


def test_a_model_dropped_on_the_window_opens_the_dialog(
    qtbot: QtBot, window: MainWindow, make_model: Make
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(make_model("mine")))])
    keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, keys)
    QApplication.sendEvent(window, enter)
    assert "Drop the model" in window.sheet.words
    assert _drop(window, make_model("mine"))
    qtbot.waitUntil(lambda: window.findChild(ModelsDialog) is not None)
    dialog = window.findChild(ModelsDialog)
    qtbot.waitUntil(lambda: len(dialog.rows) == 3, timeout=30_000)
    assert window.inspect_page.empty, "a model is no picture"


def test_a_picture_is_not_welcome_here(dialog: ModelsDialog, draw: Draw) -> None:
    assert not _drop(dialog, draw("a.png"))


def test_an_own_model_cannot_pose_as_a_bundled_one(
    qtbot: QtBot, dialog: ModelsDialog, make_model: Make
) -> None:
    _add(qtbot, dialog, make_model("tiny", version="0.0.1"))
    assert "tiny 0.0.1 (own model)" in _choices(dialog)


def test_a_damaged_model_is_listed_with_its_problem_and_cannot_be_chosen(
    qtbot: QtBot, window: MainWindow, dialog: ModelsDialog, make_model: Make, own_models: Path
) -> None:
    _add(qtbot, dialog, make_model("mine"))
    qtbot.keyClick(_choices(dialog)["mine 7 (own model)"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.tasks.running == 0)
    file = next(own_models.glob("*.onnx"))
    file.write_bytes(file.read_bytes()[:-1])
    dialog.reject()
    again = window.show_models()
    qtbot.waitUntil(lambda: len(again.rows) == 3)
    assert "damaged" in again.rows[2].problem.text()
    assert not _choices(again)["own:mine-7"].isEnabled()
    assert not again.rows[2].card_button.isVisible()
    qtbot.waitUntil(again.rows[2].remove_button.isVisible)

    other = MainWindow(load_engine)
    qtbot.addWidget(other)
    other.show()
    qtbot.waitUntil(lambda: "The chosen model is not asked" in other.inspect_page.banner.text)
    assert len(other.inspect_page.strictness.choices) > 0, "the bundled models answer"
    other.close()


def test_every_control_has_words_for_a_screen_reader(
    qtbot: QtBot, dialog: ModelsDialog, make_model: Make
) -> None:
    _add(qtbot, dialog, make_model("mine"))
    for button in dialog.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text(), button
    assert dialog.rows[2].remove_button.accessibleName() == "Remove the model mine 7 (own model)"
    assert dialog.choices["Automatic"].accessibleDescription()


def test_closing_while_a_model_is_tried_out_is_clean(
    qtbot: QtBot, window: MainWindow, dialog: ModelsDialog, make_model: Make
) -> None:
    dialog.add(make_model("mine"))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.closed
    qtbot.waitUntil(lambda: window.tasks.running == 0, timeout=30_000)
    window.close()

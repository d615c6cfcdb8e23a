import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from cifake_desktop.resources import resource
from cifake_desktop.ui import window as module
from cifake_desktop.ui.actions import ACTIONS, MENUS
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.meaning_dialog import MeaningDialog
from cifake_desktop.ui.settings import PRIVATE
from cifake_desktop.ui.theme import theme
from cifake_desktop.ui.window import MainWindow
from cifake_desktop.ui.words import NOTHING_TO_PASTE, OFFLINE

Draw = Callable[..., Path]


def _urls(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def _image() -> QImage:
    image = QImage(32, 32, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image


def _enter(window: MainWindow, data: QMimeData) -> bool:
    event = QDragEnterEvent(
        QPoint(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()  # as a real one comes
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def _drop(window: MainWindow, data: QMimeData) -> QDropEvent:
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, event)
    return event


def _examined(window: MainWindow, number: int) -> Callable[[], bool]:
    page = window.inspect_page
    return lambda: len(page.panels) == number and all(panel.finding for panel in page.panels)


def test_dropped_files_become_panels(qtbot: QtBot, window: MainWindow, draw: Draw) -> None:
    data = _urls(draw("a.png"), draw("b c.png", 0))
    assert _enter(window, data)
    assert window.sheet.isVisible()
    event = _drop(window, data)
    assert event.isAccepted()
    assert event.dropAction() == Qt.DropAction.CopyAction, "a move would delete the dropped file"
    assert not window.sheet.isVisible()
    qtbot.waitUntil(_examined(window, 2))
    assert [panel.name.text() for panel in window.inspect_page.panels] == ["a.png", "b c.png"]


def test_files_and_folders_dropped_together_go_to_their_pages(
    qtbot: QtBot, window: MainWindow, draw: Draw
) -> None:
    one, two, single = draw("one/a.png").parent, draw("two/b.png").parent, draw("single.png")
    data = _urls(one, single, two)
    assert _enter(window, data)
    _drop(window, data)
    qtbot.waitUntil(_examined(window, 1))
    qtbot.waitUntil(lambda: not window.scan_page.scanning and window.scan_page.model.rowCount() == 2)
    assert window.pages.currentWidget() is window.scan_page
    assert window.tabs[window.scan_page].isChecked()


def test_image_data_from_a_browser_becomes_a_panel(qtbot: QtBot, window: MainWindow) -> None:
    data = QMimeData()
    data.setImageData(_image())
    data.setUrls([QUrl("https://example.org/a.png")])
    assert _enter(window, data)
    _drop(window, data)
    qtbot.waitUntil(_examined(window, 1))


def test_a_web_address_alone_gets_an_explanation(qtbot: QtBot, window: MainWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.png")])
    assert _enter(window, data)
    _drop(window, data)
    assert window.inspect_page.banner.text == OFFLINE
    assert window.inspect_page.empty


def test_a_drag_of_words_is_not_welcome(window: MainWindow) -> None:
    data = QMimeData()
    data.setText("some words")
    assert not _enter(window, data)
    assert not window.sheet.isVisible()


def test_a_drag_that_leaves_uncovers_the_page(window: MainWindow, draw: Draw) -> None:
    _enter(window, _urls(draw("a.png")))
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.sheet.isVisible()


def test_paste_takes_image_data(qtbot: QtBot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setImage(_image())
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(_examined(window, 1))


def test_paste_takes_copied_files(qtbot: QtBot, window: MainWindow, draw: Draw) -> None:
    QGuiApplication.clipboard().setMimeData(_urls(draw("a.png"), draw("b.png")))
    window.paste()
    qtbot.waitUntil(_examined(window, 2))


def test_paste_of_nothing_and_of_a_web_address_is_explained(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window.paste()
    assert window.inspect_page.banner.text == NOTHING_TO_PASTE
    QGuiApplication.clipboard().setText("https://example.org/a.png")
    window.paste()
    assert window.inspect_page.banner.text == OFFLINE


def test_paste_in_a_text_field_pastes_text(qtbot: QtBot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("holiday")
    window.scan_page.scan([Path("/nowhere-at-all")])
    window.show_page(window.scan_page)
    window.scan_page.search.setFocus()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    window.paste()
    assert window.scan_page.search.text() == "holiday"
    qtbot.waitUntil(lambda: not window.scan_page.scanning)


def test_open_asks_for_pictures_and_for_a_folder(
    qtbot: QtBot, window: MainWindow, draw: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture, folder = draw("a.png"), draw("f/b.png").parent
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(picture)], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(_examined(window, 1))
    qtbot.keyClick(
        window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.waitUntil(lambda: window.scan_page.model.rowCount() == 1)


def test_a_closed_dialog_opens_nothing(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    window.ask_for_pictures()
    window.ask_for_folder()
    assert window.inspect_page.empty
    assert window.scan_page.empty


def test_the_samples_open(qtbot: QtBot, window: MainWindow) -> None:
    window.inspect_page.zone.samples_button.click()
    samples = [path for path in resource("samples").iterdir() if path.suffix in {".jpg", ".png"}]
    assert len(samples) >= 5
    qtbot.waitUntil(_examined(window, len(samples)))


def test_without_samples_nothing_offers_them(
    open_window: Callable[[Engine], MainWindow], engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: str) -> Path:
        raise FileNotFoundError

    monkeypatch.setattr(module, "resource", missing)
    window = open_window(engine)
    assert not window.inspect_page.zone.samples_button.isVisible()
    assert not window.actions_by_name["samples"].isVisible()


def test_the_window_is_there_before_the_model(qtbot: QtBot, engine: Engine, draw: Draw) -> None:
    gate = threading.Event()

    def load() -> Engine:
        gate.wait(5)
        return engine

    window = MainWindow(load)
    qtbot.addWidget(window)
    window.show()
    assert window.isVisible()
    window.open_paths([draw("a.png")])
    qtbot.waitUntil(lambda: len(window.inspect_page.panels) == 1)
    assert window.inspect_page.panels[0].finding is None
    gate.set()
    qtbot.waitUntil(_examined(window, 1))


def test_a_model_that_breaks_in_an_unknown_way_is_told(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def load() -> Engine:
        raise RuntimeError("no such library")

    window = MainWindow(load)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: "no such library" in window.inspect_page.banner.text)


@pytest.mark.parametrize("what", ["pictures", "folder"])
def test_closing_in_the_middle_of_a_job_is_clean(
    qtbot: QtBot,
    open_window: Callable[[Engine], MainWindow],
    slow_engine: Callable[[float], Engine],
    draw: Draw,
    what: str,
) -> None:
    paths = [draw(f"many/{number}.png") for number in range(100)]
    window = open_window(slow_engine(0.02))
    if what == "pictures":
        window.open_paths(paths)
        qtbot.waitUntil(lambda: any(panel.finding for panel in window.inspect_page.panels))
    else:
        window.open_paths([paths[0].parent])
        qtbot.waitUntil(lambda: window.scan_page.model.rowCount() > 0)
    start = time.monotonic()
    assert window.close()
    assert time.monotonic() - start < 2
    assert not [thread for thread in threading.enumerate() if thread.name == "cifake-task"]
    qtbot.wait(150)  # nothing may arrive any more


def test_closing_while_the_model_loads_is_clean(qtbot: QtBot, engine: Engine) -> None:
    def load() -> Engine:
        time.sleep(0.2)
        return engine

    window = MainWindow(load)
    qtbot.addWidget(window)
    window.show()
    assert window.close()


def test_every_action_has_its_keys_and_no_two_share_any(window: MainWindow) -> None:
    keys = [key for spec in ACTIONS.values() for key in spec.keys]
    assert len(keys) == len(set(keys))
    assert {"Ctrl+O", "Ctrl+Shift+O", "Ctrl+V", "Esc", "F1"} <= set(keys)
    assert sorted(name for names in MENUS.values() for name in names if name) == sorted(ACTIONS)
    for name, spec in ACTIONS.items():
        shortcuts = [key.toString() for key in window.actions_by_name[name].shortcuts()]
        assert len(shortcuts) == len(spec.keys)


def test_actions_are_offered_only_when_they_make_sense(qtbot: QtBot, window: MainWindow, draw: Draw) -> None:
    actions = window.actions_by_name
    assert not any(actions[name].isEnabled() for name in ("export", "clear", "cancel"))
    window.open_paths([draw("a.png")])
    qtbot.waitUntil(_examined(window, 1))
    assert actions["clear"].isEnabled()
    window.open_paths([draw("f/b.png").parent])
    qtbot.waitUntil(lambda: actions["export"].isEnabled())


def test_the_keys_switch_pages(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.currentWidget() is window.scan_page
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.currentWidget() is window.inspect_page


def test_the_meaning_names_the_model_and_its_limits(qtbot: QtBot, window: MainWindow, draw: Draw) -> None:
    window.open_paths([draw("a.png")])
    qtbot.waitUntil(_examined(window, 1))
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(MeaningDialog)
    text = dialog.text.toPlainText()
    for words in ("Absence proves nothing", "tiny 0.0.1", "Looks at nothing but brightness.", "by mistake"):
        assert words in text
    assert "50.00" in text, "the measured accuracy"
    dialog.close()


def test_every_button_has_words_for_a_screen_reader(qtbot: QtBot, window: MainWindow, draw: Draw) -> None:
    window.open_paths([draw("a.png"), draw("f/b.png").parent])
    qtbot.waitUntil(_examined(window, 1))
    qtbot.waitUntil(lambda: window.scan_page.model.rowCount() == 1)
    for button in window.findChildren(QAbstractButton):
        inside_a_qt_widget = button.parent().metaObject().className() in ("QLineEdit", "QTableView")
        if not inside_a_qt_widget and not button.objectName().startswith("qt_"):
            assert button.accessibleName() or button.text(), button


@pytest.mark.parametrize("dark", [False, True])
def test_icons_follow_the_theme(window: MainWindow, dark: bool) -> None:
    theme().force(dark=dark)
    image = window.tabs[window.inspect_page].icon().pixmap(22, 18).toImage()
    brightest = max(
        image.pixelColor(x, y).lightness()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 200
    )
    assert (brightest > 128) is dark


@pytest.mark.parametrize("size", [(900, 600), (720, 520), (1600, 1000)])
def test_nothing_asks_for_more_room_than_the_window_has(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    assert (window.width(), window.height()) == size
    assert window.minimumSizeHint().width() <= 720


def test_private_mode_of_the_settings_counts_for_panels_and_history(
    qtbot: QtBot, window: MainWindow, draw: Callable[..., Path], own_findings: Path
) -> None:
    window._settings.remember(PRIVATE, True)
    window.open_paths([draw("a.png")])
    qtbot.waitUntil(lambda: [panel.finding is not None for panel in window.inspect_page.panels] == [True])
    window.show_page(window.history_page)
    qtbot.waitUntil(lambda: window.tasks.running == 0)
    assert window.history_page.private.isVisible()
    assert not own_findings.exists()
    window._settings.remember(PRIVATE, False)
    assert not window.history_page.private.isVisible()
    window.examine_again()
    window.open_paths([draw("b.png")])
    qtbot.waitUntil(lambda: own_findings.exists() and window.tasks.running == 0)

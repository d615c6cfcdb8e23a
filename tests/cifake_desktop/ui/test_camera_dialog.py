# ruff: noqa: N802, N815 - the fakes are called as Qt calls its own
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from cifake_desktop.ui import camera_dialog as module
from cifake_desktop.ui import window as window_module
from cifake_desktop.ui.camera_dialog import CameraDialog, camera_installed
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.theme import colours, theme
from cifake_desktop.ui.window import MainWindow

_MODULES = ("PySide6.QtMultimedia", "PySide6.QtMultimediaWidgets")


class Device:
    """Like QCameraDevice."""

    def __init__(self, name: str) -> None:
        self.name = name

    def id(self) -> bytes:
        return self.name.encode(errors="surrogateescape")

    def description(self) -> str:
        return self.name


class Devices(QObject):
    """Like QMediaDevices."""

    videoInputsChanged = Signal()
    there: ClassVar[list[Device]] = []

    @staticmethod
    def videoInputs() -> list[Device]:
        return [Device(device.name) for device in Devices.there]


class Camera(QObject):
    """Like QCamera. Notes which devices are held."""

    errorOccurred = Signal(int, str)
    held: ClassVar[list[str]] = []
    started: ClassVar[list[str]] = []

    def __init__(self, device: Device, parent: QObject) -> None:
        super().__init__(parent)
        self.name = device.name

    def start(self) -> None:
        Camera.held.append(self.name)
        Camera.started.append(self.name)

    def stop(self) -> None:
        Camera.held.remove(self.name)


class Capture(QObject):
    """Like QImageCapture; the camera is ready when the test says so."""

    readyForCaptureChanged = Signal(bool)
    imageCaptured = Signal(int, QImage)
    errorOccurred = Signal(int, int, str)
    ready = False

    def isReadyForCapture(self) -> bool:
        return self.ready

    def capture(self) -> int:
        return 1


class Session(QObject):
    """Like QMediaCaptureSession."""

    camera: Camera | None = None

    def setCamera(self, camera: Camera | None) -> None:
        self.camera = camera

    def setVideoOutput(self, video: QWidget) -> None:
        self.video = video

    def setImageCapture(self, capture: Capture) -> None:
        self.image_capture = capture


@pytest.fixture
def multimedia(monkeypatch: pytest.MonkeyPatch) -> None:
    """The optional part, with no camera yet."""
    core, widgets = (ModuleType(name) for name in _MODULES)
    named: dict[str, Any] = {
        "QMediaDevices": Devices,
        "QCamera": Camera,
        "QImageCapture": Capture,
        "QMediaCaptureSession": Session,
    }
    vars(core).update(named)
    vars(widgets).update({"QVideoWidget": QWidget})
    for name, made in zip(_MODULES, (core, widgets), strict=True):
        monkeypatch.setitem(sys.modules, name, made)
    monkeypatch.setattr(window_module, "camera_installed", lambda: True)
    monkeypatch.setattr(Devices, "there", [])
    monkeypatch.setattr(Camera, "held", [])
    monkeypatch.setattr(Camera, "started", [])


@pytest.fixture
def dialog(
    multimedia: None, open_window: Callable[[Engine], MainWindow], engine: Engine
) -> Callable[..., CameraDialog]:
    """Opens the dialog with cameras of these names: `dialog("front", "back")`."""

    def open_it(*names: str) -> CameraDialog:
        Devices.there = [Device(name) for name in names]
        window = open_window(engine)
        window.actions_by_name["camera"].trigger()
        made = window.findChild(CameraDialog)
        assert isinstance(made, CameraDialog)
        return made

    return open_it


def _get_ready(dialog: CameraDialog) -> None:
    dialog._capture.ready = True
    dialog._capture.readyForCaptureChanged.emit(True)


def _image() -> QImage:
    image = QImage(32, 32, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image


def test_without_the_optional_part_there_is_no_action(
    open_window: Callable[[Engine], MainWindow], engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "find_spec", lambda _: None)
    assert not camera_installed()
    window = open_window(engine)
    action = window.actions_by_name["camera"]
    assert not action.isVisible()
    monkeypatch.setattr(module, "find_spec", lambda _: object())
    assert camera_installed()


def test_it_is_looked_for_without_being_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in _MODULES:
        monkeypatch.delitem(sys.modules, name, raising=False)
    camera_installed()
    assert not [name for name in _MODULES if name in sys.modules]


def test_a_snapshot_is_examined_like_a_pasted_picture(
    qtbot: QtBot, dialog: Callable[..., CameraDialog]
) -> None:
    opened = dialog("front")
    window = opened.parent()
    assert isinstance(window, MainWindow)
    window.show_page(window.scan_page)
    assert Camera.held == ["front"]
    assert not opened.snapshot_button.isEnabled()
    assert "starting" in opened.message.text()
    _get_ready(opened)
    assert opened.snapshot_button.isEnabled()
    assert opened.stage.currentWidget() is opened._session.video
    opened.activateWindow()
    qtbot.waitUntil(opened.snapshot_button.hasFocus)
    qtbot.keyClick(opened.snapshot_button, Qt.Key.Key_Return)
    assert not opened.snapshot_button.isEnabled(), "one snapshot at a time"
    with qtbot.waitSignal(opened.destroyed):
        opened._capture.imageCaptured.emit(1, _image())
    assert Camera.held == []
    page = window.inspect_page
    assert window.pages.currentWidget() is page
    qtbot.waitUntil(lambda: len(page.panels) == 1 and page.panels[0].finding is not None)
    assert "came without a file" in page.panels[0].notes.text()


@pytest.mark.parametrize("way", ["escape", "button", "window", "close"])
def test_the_camera_is_let_go_however_the_dialog_closes(
    qtbot: QtBot, dialog: Callable[..., CameraDialog], way: str
) -> None:
    opened = dialog("front")
    _get_ready(opened)
    session = opened._session
    if way == "escape":
        qtbot.keyClick(opened, Qt.Key.Key_Escape)
    elif way == "button":
        qtbot.mouseClick(opened.close_button, Qt.MouseButton.LeftButton)
    elif way == "window":
        opened.window().parent().close()
    else:
        opened.close()
    assert Camera.held == []
    assert session.camera is None


def test_without_a_camera_it_says_so_until_one_is_connected(
    qtbot: QtBot, dialog: Callable[..., CameraDialog]
) -> None:
    opened = dialog()
    assert "No camera was found" in opened.message.text()
    assert opened.message.isVisible()
    assert not opened.snapshot_button.isEnabled()
    assert not opened.choice.isVisible()
    Devices.there = [Device("<b>new\udcff")]
    opened._devices.videoInputsChanged.emit()
    assert opened.choice.currentText() == "<b>new?"
    assert Camera.held == ["<b>new\udcff"]
    Devices.there = []
    opened._devices.videoInputsChanged.emit()
    assert Camera.held == []
    assert "No camera was found" in opened.message.text()


def test_another_camera_can_be_chosen_and_stays_chosen(
    qtbot: QtBot, dialog: Callable[..., CameraDialog]
) -> None:
    opened = dialog("front", "back")
    assert [opened.choice.itemText(index) for index in range(2)] == ["front", "back"]
    opened.choice.setFocus()
    qtbot.keyClick(opened.choice, Qt.Key.Key_Down)
    assert Camera.held == ["back"]
    Devices.there = [Device("third"), Device("front"), Device("back")]
    opened._devices.videoInputsChanged.emit()
    assert opened.choice.currentText() == "back"
    assert Camera.started == ["front", "back"], "the one in use goes on undisturbed"
    Devices.there = [Device("third")]
    opened._devices.videoInputsChanged.emit()
    assert Camera.held == ["third"]


def test_the_list_of_cameras_looks_like_the_others(dialog: Callable[..., CameraDialog]) -> None:
    choice = dialog("front", "back").choice
    image = choice.grab().toImage()
    ink, middle = QColor(colours().text), choice.height() // 2
    arrow = [
        x
        for x in range(choice.width() - 30, choice.width() - 6)
        if any(image.pixelColor(x, y) == ink for y in range(middle - 6, middle + 6))
    ]
    assert arrow, "a list without an arrow looks like a field"


def test_what_the_camera_complains_of_is_said_and_it_is_let_go(
    qtbot: QtBot, dialog: Callable[..., CameraDialog]
) -> None:
    opened = dialog("front", "back")
    _get_ready(opened)
    opened._camera.errorOccurred.emit(1, "in use by another program")
    assert "cannot be used: in use by another program" in opened.message.text()
    assert opened.message.isVisible()
    assert Camera.held == []
    assert not opened.snapshot_button.isEnabled()
    opened.choice.setCurrentIndex(1)
    assert Camera.held == ["back"]
    opened._capture.errorOccurred.emit(1, 2, "no space")
    assert "no space" in opened.message.text()


def test_without_leave_it_says_what_helps(
    dialog: Callable[..., CameraDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QCoreApplication, "checkPermission", lambda *_: Qt.PermissionStatus.Denied)
    opened = dialog("front")
    assert "does not let this application use the camera" in opened.message.text()
    assert Camera.started == []


@pytest.mark.parametrize("answer", [Qt.PermissionStatus.Granted, Qt.PermissionStatus.Denied])
def test_leave_is_asked_for_once(
    dialog: Callable[..., CameraDialog], monkeypatch: pytest.MonkeyPatch, answer: Qt.PermissionStatus
) -> None:
    answers = [Qt.PermissionStatus.Undetermined, answer]
    asked: list[Callable[[object], None]] = []
    monkeypatch.setattr(QCoreApplication, "checkPermission", lambda *_: answers.pop(0))
    monkeypatch.setattr(QCoreApplication, "requestPermission", lambda *arguments: asked.append(arguments[-1]))
    opened = dialog("front")
    assert "Waiting for leave" in opened.message.text()
    assert Camera.started == []
    asked[0](None)
    assert len(asked) == 1
    assert Camera.held == (["front"] if answer == Qt.PermissionStatus.Granted else [])
    opened.close()


def test_an_answer_that_comes_after_the_end_is_dropped(
    dialog: Callable[..., CameraDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Callable[[object], None]] = []
    monkeypatch.setattr(QCoreApplication, "checkPermission", lambda *_: Qt.PermissionStatus.Undetermined)
    monkeypatch.setattr(QCoreApplication, "requestPermission", lambda *arguments: asked.append(arguments[-1]))
    opened = dialog("front")
    opened.close()
    monkeypatch.setattr(QCoreApplication, "checkPermission", lambda *_: Qt.PermissionStatus.Granted)
    asked[0](None)
    assert Camera.started == []


def test_a_missing_library_of_the_system_is_told(
    dialog: Callable[..., CameraDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(name: str) -> ModuleType:
        raise ImportError("libpulse.so.0: cannot open shared object file")

    monkeypatch.setattr(module, "import_module", fail)
    opened = dialog("front")
    assert "could not be loaded: libpulse.so.0" in opened.message.text()
    opened.close()


def test_every_part_has_a_name_in_both_themes(qtbot: QtBot, dialog: Callable[..., CameraDialog]) -> None:
    opened = dialog("front")
    _get_ready(opened)
    theme().force(dark=True)
    for button in opened.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text()
    assert opened.choice.accessibleName()
    assert opened._session.video.accessibleName()

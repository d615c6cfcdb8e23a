"""A snapshot from a camera, where the optional part that reads cameras is installed.

That part (QtMultimedia, from PySide6-Addons) is looked for without loading it, and loaded when the dialog opens: nobody
else in the application knows of it.
"""

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any, Final

from PySide6.QtCore import QCameraPermission, QCoreApplication, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cifake_desktop.ui.chooser import Chooser
from cifake_desktop.ui.icons import dress, redress
from cifake_desktop.ui.labels import PlainLabel
from cifake_desktop.ui.theme import SPACE_L, SPACE_M, TYPE_SMALL, scaled_font, theme
from cifake_desktop.ui.translation import tr
from cifake_desktop.ui.words import shown_text

_MODULES: Final = ("PySide6.QtMultimedia", "PySide6.QtMultimediaWidgets")
_NO_CAMERA: Final = tr("No camera was found. Connect one: it appears here by itself.")
_WAITING: Final = tr("Waiting for leave to use the camera. The system asks for it in a window of its own.")
_DENIED: Final = tr(
    "The system does not let this application use the camera. Allow it in the system's settings for privacy, then "
    "open this window again."
)
_STARTING: Final = tr("The camera is starting…")
_CAUTION: Final = tr(
    "A snapshot of a print or a screen is itself a photograph: the verdict is about the snapshot, and says little "
    "about the picture that it shows."
)


def camera_installed() -> bool:
    """Tell whether cameras can be read here, without loading what reads them."""
    try:
        return all(find_spec(name) is not None for name in _MODULES)
    except (ImportError, ValueError):
        return False


@dataclass(frozen=True, slots=True)
class _Multimedia:
    """The two modules of the optional part."""

    core: ModuleType
    widgets: ModuleType


class CameraDialog(QDialog):
    """Shows what the camera sees, and takes one snapshot. The camera is let go as soon as the dialog closes.

    Attributes:
        taken: signals the snapshot, a `QImage`; the dialog closes with it.

    """

    taken = Signal(QImage)

    def __init__(self, parent: QWidget) -> None:
        """Begin to look for a camera, once the system allows it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Camera"))
        # Of its own: the one that layouts work out grows with words that wrap.
        self.setMinimumSize(480, 400)
        self.resize(760, 640)
        self._closed = False
        self._media: _Multimedia | None = None
        # What belongs to the optional part has no types here: it is not always there.
        self._devices: Any = None
        self._session: Any = None
        self._capture: Any = None
        self._camera: Any = None
        self._cameras: list[Any] = []
        self.message = PlainLabel(wraps=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setMinimumWidth(320)
        self.choice = Chooser()
        self.choice.setAccessibleName(tr("Which camera"))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)  # the buttons stay where they are
        self.choice.setSizePolicy(policy)
        self.choice.currentIndexChanged.connect(self._start)
        self.snapshot_button = QPushButton(tr("Take a snapshot"))
        self.snapshot_button.setProperty("role", "primary")
        self.snapshot_button.setDefault(True)
        dress(self.snapshot_button, "camera", "on_accent")
        self.snapshot_button.clicked.connect(self._shoot)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        self.stage = QStackedWidget()
        self.stage.addWidget(self.message)
        self._lay_out()
        theme().changed.connect(self._redress)
        self._say("")
        self._load()

    def _lay_out(self) -> None:
        caution = PlainLabel(_CAUTION, role="muted", wraps=True)
        caution.setFont(scaled_font(TYPE_SMALL))
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self.choice, 1)
        row.addWidget(self.snapshot_button)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addWidget(self.stage, 1)
        column.addWidget(caution)
        column.addLayout(row)

    def _load(self) -> None:
        """Load the optional part; it may be installed and yet lack a library of the system."""
        try:
            self._media = _Multimedia(*(import_module(name) for name in _MODULES))
        except ImportError as error:
            self._say(tr("What reads cameras could not be loaded: {reason}.", reason=error))
            return
        self._ask_leave(first=True)

    def _ask_leave(self, *, first: bool) -> None:
        """Go on if the system allows it; ask for leave the `first` time that it is not decided."""
        application = QCoreApplication.instance()
        if self._closed or application is None:
            return
        permission = QCameraPermission()
        status = application.checkPermission(permission)
        if status == Qt.PermissionStatus.Granted:
            self._connect()
        elif status == Qt.PermissionStatus.Undetermined and first:
            self._say(_WAITING)
            application.requestPermission(permission, self, lambda _: self._ask_leave(first=False))
        else:
            self._say(_DENIED)

    def _connect(self) -> None:
        """Make the chain from the camera to the screen, and follow which cameras come and go."""
        media = self._media
        if media is None:
            return
        self._devices = media.core.QMediaDevices(self)
        self._session = media.core.QMediaCaptureSession(self)
        self._capture = media.core.QImageCapture(self)
        video = media.widgets.QVideoWidget(self)
        video.setAccessibleName(tr("What the camera sees"))
        self.stage.addWidget(video)
        self._session.setVideoOutput(video)
        self._session.setImageCapture(self._capture)
        self._capture.readyForCaptureChanged.connect(self._show_ready)
        self._capture.imageCaptured.connect(self._take)
        self._capture.errorOccurred.connect(lambda _number, _error, words: self._fail(words))
        self._devices.videoInputsChanged.connect(self._list)
        self._list()

    def _list(self) -> None:
        """Offer the cameras that there are now; one that is still there stays the chosen one."""
        if self._closed or self._media is None:
            return
        before = self._cameras[self.choice.currentIndex()].id() if self._cameras else None
        self._cameras = list(self._media.core.QMediaDevices.videoInputs())
        ids = [device.id() for device in self._cameras]
        words = [shown_text(device.description()) for device in self._cameras]
        self.choice.blockSignals(True)
        self.choice.offer(list(zip(ids, words, strict=True)), before)
        self.choice.blockSignals(False)
        self.choice.setVisible(bool(ids))
        if not ids:
            self._release()
            self._say(_NO_CAMERA)
        elif before not in ids or self._camera is None:
            self._start(self.choice.currentIndex())

    def _start(self, index: int) -> None:
        """Show what another camera sees."""
        self._release()
        if self._media is None or not 0 <= index < len(self._cameras):
            return
        self._say(_STARTING)
        self._camera = self._media.core.QCamera(self._cameras[index], self)
        self._camera.errorOccurred.connect(lambda _error, words: self._fail(words))
        self._session.setCamera(self._camera)
        self._camera.start()
        self._show_ready()

    def _show_ready(self, *_: object) -> None:
        """Show the camera's picture once a snapshot can be taken of it."""
        if self._camera is not None and self._capture.isReadyForCapture():
            self.stage.setCurrentIndex(1)
            self.snapshot_button.setEnabled(True)
            self.snapshot_button.setFocus()
        else:
            self.snapshot_button.setEnabled(False)

    def _shoot(self) -> None:
        self.snapshot_button.setEnabled(False)
        self._capture.capture()

    def _take(self, _number: int, image: QImage) -> None:
        if not self._closed:
            # A copy: the camera's own memory is let go with the camera.
            self.taken.emit(image.copy())
            self.accept()

    def _fail(self, words: str) -> None:
        """Say what the camera complains of; another one can still be chosen."""
        if not self._closed:
            self._release()
            reason = shown_text(words).rstrip(".")
            self._say(
                tr("The camera cannot be used: {reason}.", reason=reason)
                if reason
                else tr("The camera cannot be used: it gave no reason.")
            )

    def _say(self, words: str) -> None:
        """Show words in the place of the camera's picture; without one there is no snapshot."""
        self.message.setText(words)
        self.stage.setCurrentIndex(0)
        self.snapshot_button.setEnabled(False)
        self.choice.setVisible(bool(self._cameras))

    def _release(self) -> None:
        """Let the camera go, so that its lamp goes out and other programs can have it."""
        camera, self._camera = self._camera, None
        if camera is not None:
            camera.stop()
            self._session.setCamera(None)
            camera.deleteLater()

    def _redress(self) -> None:
        redress(self)

    def done(self, result: int) -> None:
        """Let the camera go, however the dialog is closed."""
        self._closed = True
        self._release()
        super().done(result)

"""Asks the system whether the person at this computer wishes for less motion.

Qt tells from 6.12 on, which this application does not use. On Windows the system is asked itself; on Linux the desktop,
through the settings that it shows to all applications on the session bus. On macOS nobody is asked.
"""

import ctypes
import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

_ANIMATIONS_IN_CLIENT_AREAS: Final = 0x1042  # SPI_GETCLIENTAREAANIMATION

_PORTAL: Final = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
    "Read",
)
_WISHES: Final[dict[tuple[str, str], Callable[[object], bool]]] = {
    ("org.freedesktop.appearance", "reduced-motion"): lambda value: value == 1,
    ("org.gnome.desktop.interface", "enable-animations"): lambda value: value is False,
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): lambda value: value in ("0", "0.0", 0),
}
"""What desktops call it, and whether a value means less motion."""


class SystemMotion(QObject):
    """What the system wishes; full motion until it says otherwise."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        """Ask nothing yet."""
        super().__init__(parent)
        self._wishes: dict[str, bool] = {}
        self._waiting: set[QObject] = set()

    @property
    def reduced(self) -> bool:
        """Whether the system wishes for less motion, as far as it has answered."""
        return any(self._wishes.values())

    def ask(self) -> None:
        """Ask again. Never waits: an answer that takes its time changes `reduced` when it comes."""
        if sys.platform == "win32":
            self._hear("Windows", not _windows_animates())
        elif sys.platform.startswith("linux"):
            self._ask_desktop()

    def _hear(self, who: str, wishes: bool) -> None:
        before = self.reduced
        self._wishes[who] = wishes
        if self.reduced != before:
            self.changed.emit()

    def _ask_desktop(self) -> None:
        try:
            from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
        except ImportError:  # a copy of the application without this part of Qt
            return
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        for (room, key), means_less in _WISHES.items():
            message = QDBusMessage.createMethodCall(*_PORTAL)
            message.setArguments([room, key])
            watcher = QDBusPendingCallWatcher(bus.asyncCall(message), self)
            self._waiting.add(watcher)

            def answered(
                watcher: QDBusPendingCallWatcher,
                key: str = key,
                means_less: Callable[[object], bool] = means_less,
            ) -> None:
                self._waiting.discard(watcher)
                arguments = watcher.reply().arguments()
                self._hear(key, bool(arguments) and means_less(_unwrapped(arguments[0])))
                watcher.deleteLater()

            watcher.finished.connect(answered)


def _unwrapped(value: object) -> object:
    """Return what lies in variants within variants."""
    from PySide6.QtDBus import QDBusVariant

    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value


def _windows_animates() -> bool:
    """Tell whether Windows wants animations; it does where it cannot be asked."""
    animates = ctypes.c_int(1)
    windll = getattr(ctypes, "windll", None)
    if windll is not None:
        windll.user32.SystemParametersInfoW(_ANIMATIONS_IN_CLIENT_AREAS, 0, ctypes.byref(animates), 0)
    return bool(animates.value)

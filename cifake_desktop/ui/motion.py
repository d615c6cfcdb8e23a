"""Whether anything in the window may move by itself."""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from cifake_desktop.ui.settings import REDUCED_MOTION, SYSTEM
from cifake_desktop.ui.system_motion import SystemMotion
from cifake_desktop.ui.theme import theme

_EFFECTS: Final = Qt.UIEffect.UI_General  # without it no menu, list or tooltip slides or fades


class Motion(QObject):
    """Knows whether motion is reduced, and has Qt keep still then; widgets that would move ask and listen."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        """Do as the system says, and ask it again whenever somebody comes back to the window."""
        super().__init__(app)
        self._app: Final = app
        self._choice = SYSTEM
        self._effects: Final = QApplication.isEffectEnabled(_EFFECTS)
        self.reduced = False
        self.system = SystemMotion(self)
        self.system.changed.connect(self._settle)
        app.applicationStateChanged.connect(self._ask)
        self.system.ask()

    def choose(self, choice: str) -> None:
        """Reduce motion, or do as the system says: a value of the setting of that name."""
        self._choice = choice
        self._settle()

    def _ask(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.system.ask()

    def _settle(self) -> None:
        reduced = self._choice == REDUCED_MOTION or self.system.reduced
        if reduced == self.reduced:
            return
        self.reduced = reduced
        QApplication.setEffectEnabled(_EFFECTS, self._effects and not reduced)
        theme().keep_still(reduced)
        self.changed.emit()


_motion: Motion | None = None


def motion() -> Motion:
    """Return the application's motion; the first call asks the system.

    Raises:
        RuntimeError: when there is no QApplication yet.

    """
    global _motion
    if _motion is None:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("motion needs a QApplication")
        _motion = Motion(app)
    return _motion

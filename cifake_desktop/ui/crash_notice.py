"""Tells the person at the window, once, that something went wrong, and where it is written down."""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

from cifake_desktop.about.crash_log import CrashLog
from cifake_desktop.ui.translation import tr


class CrashNotice(QObject):
    """Carries news of errors, from whichever thread, to the window's own; the first one is told."""

    said = Signal(str)
    """What to say, in the main thread."""

    _happened = Signal()

    def __init__(self, log: CrashLog) -> None:
        """`log` is where the errors are written down."""
        super().__init__()
        self._log: Final = log
        self._told = False
        # Queued: an error may come from within a painting, and what is said changes the window.
        self._happened.connect(self._say, Qt.ConnectionType.QueuedConnection)

    def tell(self) -> None:
        """Have it told soon. May be called from any thread."""
        self._happened.emit()

    def tell_of_last_time(self) -> None:
        """Tell that the application ended abruptly when it ran last."""
        self.said.emit(
            " ".join((tr("When it ran last, the application ended abruptly."), *self._where_it_stands()))
        )

    def _say(self) -> None:
        if self._told:
            return
        self._told = True
        what = tr(
            "Something went wrong inside the application. It goes on, but start it anew if it acts oddly."
        )
        self.said.emit(" ".join((what, *self._where_it_stands())))

    def _where_it_stands(self) -> list[str]:
        if not self._log.file.is_file():
            return []
        words = tr(
            "What is known of it stands in the crash log, which names no picture: {file}", file=self._log.file
        )
        return [words]

"""The application object: what the system hands to the application as a whole, rather than to its window."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

Opener = Callable[[Sequence[Path]], None]


class Application(QApplication):
    """Takes the files that macOS asks to open: dropped on the icon in the dock, or opened with this application.

    They may come before there is a window, and are kept until then.
    """

    def __init__(self, arguments: Sequence[str]) -> None:
        """`arguments` are the program's name, and what is meant for Qt."""
        super().__init__(list(arguments))
        self._opener: Opener | None = None
        self._kept: list[Path] = []

    def open_with(self, opener: Opener | None) -> None:
        """Hand files to `opener` from now on, and at once those that came before; None keeps them."""
        self._opener = opener
        if opener is not None and self._kept:
            kept, self._kept = self._kept, []
            opener(kept)

    def event(self, event: QEvent) -> bool:
        """Take a file to open; all else is for Qt."""
        if isinstance(event, QFileOpenEvent):
            # An address that is no file has no such name: nothing is fetched.
            if event.file():
                self._kept.append(Path(event.file()))
                self.open_with(self._opener)
            return True
        return super().event(event)

"""The ground of widgets that draw themselves and mean something by it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel


class Drawing(QLabel):
    """A widget that screen readers are told is a picture; its accessible name says what it shows.

    Qt tells them so of a label that holds a pixmap, and of no other widget that can be made here. So this is one,
    with a clear pixmap that is never drawn.
    """

    def __init__(self) -> None:
        """Begin with nothing drawn."""
        super().__init__()
        clear = QPixmap(1, 1)
        clear.fill(Qt.GlobalColor.transparent)
        self.setPixmap(clear)

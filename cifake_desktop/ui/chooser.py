"""A list to choose one thing from, folded up to the chosen one."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from cifake_desktop.ui.icons import sign_pixmap
from cifake_desktop.ui.theme import colours

_ARROW: Final = 14
_INSET: Final = 10
_MOST_SEEN: Final = 12


class Chooser(QComboBox):
    """Offers values by their words."""

    picked = Signal(object)

    def __init__(self) -> None:
        """Offer nothing yet."""
        super().__init__()
        self._values: list[object] = []
        self.setMaxVisibleItems(_MOST_SEEN)
        self.activated.connect(lambda index: self.picked.emit(self._values[index]))

    def offer(self, options: Sequence[tuple[object, str]], chosen: object) -> None:
        """Offer each value by its words, with `chosen` chosen; the first one where that is none of them."""
        self._values = [value for value, _ in options]
        self.clear()
        self.addItems([words for _, words in options])
        self.choose(chosen)

    def choose(self, value: object) -> None:
        """Show `value` as chosen; the first one where it is not on offer."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    @property
    def chosen(self) -> object:
        """The chosen value."""
        return self._values[self.currentIndex()]

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: a value must not change because the pointer passes over it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chosen words, and our own arrow in the theme's colour."""
        super().paintEvent(event)
        arrow = sign_pixmap("down", colours().text, _ARROW, self.devicePixelRatioF())
        with QPainter(self) as painter:
            x = _INSET if self.isRightToLeft() else self.width() - _ARROW - _INSET
            painter.drawPixmap(x, (self.height() - _ARROW) // 2, arrow)

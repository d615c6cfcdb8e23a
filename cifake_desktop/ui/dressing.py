"""Gives the application another style sheet: what is seen gets it at once, everything else piece by piece.

Qt dresses every widget there is before it returns: with some hundred pictures in the window, that would not answer for
seconds, nearly all of them spent on what nobody sees.
"""

import time
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_SECONDS_AT_ONCE: Final = 0.02
_DRESSED: Final = Qt.WidgetAttribute.WA_WState_Polished


class Dresser(QObject):
    """Dresses all widgets of an application."""

    def __init__(self, app: QApplication) -> None:
        """Begin with nothing to do."""
        super().__init__(app)
        self._app: Final = app
        self._waiting: list[QWidget] = []
        self._timer: Final = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    def dress(self, palette: QPalette, sheet: str) -> None:
        """Dress what is seen of the application; the rest follows, some of it in each round of events."""
        hidden = [widget for top in self._app.topLevelWidgets() for widget in _out_of_sight(top)]
        out_of_sight = set(hidden)
        for widget in self._waiting:
            if isValid(widget) and widget not in out_of_sight:
                _dress(widget)
        for widget in hidden:
            _undress(widget)
        self._app.setPalette(palette)
        # When a sheet takes the place of another, Qt dresses every widget once for each of those around it. Not so when
        # there was none.
        self._app.setStyleSheet("")
        self._app.setStyleSheet(sheet)
        hidden.sort(key=QWidget.isVisible)  # those may be scrolled to at once: they are the first to be taken
        self._waiting = hidden
        self._timer.start()

    @Slot()
    def _go_on(self) -> None:
        end = time.perf_counter() + _SECONDS_AT_ONCE
        while self._waiting and time.perf_counter() < end:
            widget = self._waiting.pop()
            if isValid(widget):
                _dress(widget)
        if not self._waiting:
            self._timer.stop()


def _undress(widget: QWidget) -> None:
    """Take a widget's dress off and let Qt forget about it: it dresses anew only what was dressed before."""
    widget.style().unpolish(widget)
    widget.setAttribute(_DRESSED, False)


def _dress(widget: QWidget) -> None:
    widget.style().polish(widget)
    widget.setAttribute(_DRESSED)
    widget.update()


def _out_of_sight(widget: QWidget) -> Iterator[QWidget]:
    """Yield `widget`, and what is within, as far as it was dressed before and nothing of it is seen."""
    seen = widget.isVisible() and not widget.visibleRegion().isEmpty()
    if not seen and widget.testAttribute(_DRESSED):
        yield widget
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not child.isWindow():
            yield from _out_of_sight(child)

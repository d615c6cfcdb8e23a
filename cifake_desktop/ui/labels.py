"""Labels that show text exactly as it is, never as HTML."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from cifake_desktop.ui.words import tooltip


def explain(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip that wraps; screen readers get the same words, without the HTML that wraps them."""
    widget.setToolTip(tooltip(text))
    widget.setAccessibleDescription(text)


class PlainLabel(QLabel):
    """A label of plain text: a file named `<b>x` is shown by that name."""

    def __init__(self, text: str = "", role: str | None = None, *, wraps: bool = False) -> None:
        """Show `text`; `role` ("muted", "error") picks its colour in the style sheet."""
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        if role is not None:
            self.setProperty("role", role)
        if wraps:
            self.setWordWrap(True)
            # A long word must not widen the panel that holds it.
            self.setMinimumWidth(1)
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)


class ElidedLabel(PlainLabel):
    """One line that loses its middle when there is too little room; the whole of it is the tooltip."""

    def __init__(self, role: str | None = None) -> None:
        """Begin empty."""
        super().__init__(role=role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(1)

    def show_text(self, text: str, whole: str) -> None:
        """Show `text`, and `whole` as the tooltip."""
        self.setText(text)
        explain(self, whole)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much of both ends as there is room for."""
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            # A path reads from left to right in every language, on the side where lines begin.
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
            line = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
            flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
            painter.drawText(self.rect(), int(flags), line)

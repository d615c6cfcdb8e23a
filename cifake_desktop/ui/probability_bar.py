"""A bar from 0 to 100 % P(AI), with the inconclusive band hatched and a marker at the picture's value."""

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from cifake_desktop.strictness import Band
from cifake_desktop.ui.drawing import Drawing
from cifake_desktop.ui.theme import SPACE_S, TYPE_SMALL, colours, scaled_font
from cifake_desktop.ui.words import percent, tooltip

_TRACK: Final = 10
_MARKER: Final = 18
_MARKER_WIDTH: Final = 9
_CAPTION: Final = "Chance of being AI-made"
_SCALE: Final = "A scale from 0 to 100 %, from the pixels alone."


class ProbabilityBar(Drawing):
    """Shows a calibrated probability and where the thresholds of the operating point lie."""

    def __init__(self) -> None:
        """Begin without a value; `show_probability` brings one."""
        super().__init__()
        self._probability = 0.0
        self._band: Band | None = None
        self.setFont(scaled_font(TYPE_SMALL))
        self._text_height = self.fontMetrics().height()
        self.setFixedHeight(self._text_height + SPACE_S + _MARKER)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_probability(self, probability: float, band: Band | None) -> None:
        """Show `probability` (0..1) and, hatched, the inconclusive `band` if it is known."""
        self._probability = probability
        self._band = band
        words = f"{_CAPTION}: {percent(probability)}."
        if band is not None:
            words += f" Inconclusive from {percent(band.low)} to {percent(band.high)}."
        self.setAccessibleName(words)
        self.setToolTip(tooltip(words))
        self.setAccessibleDescription(_SCALE)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that suits a panel."""
        return QSize(220, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the caption with the number, the track's zones below it, and the marker."""
        c = colours()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            line = QRectF(0, 0, self.width(), self._text_height)
            painter.setPen(QColor(c.muted))
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft, _CAPTION)
            painter.setFont(scaled_font(TYPE_SMALL, QFont.Weight.Bold))
            painter.setPen(QColor(c.text))
            painter.drawText(line, Qt.AlignmentFlag.AlignRight, percent(self._probability))

            top = self._text_height + SPACE_S
            track = QRectF(0, top + (_MARKER - _TRACK) / 2, self.width(), _TRACK)
            self._draw_track(painter, track)
            # At 0 and 100 % the marker still stands inside the widget.
            x = min(
                max(self._probability * track.width(), _MARKER_WIDTH / 2 + 1),
                track.width() - _MARKER_WIDTH / 2 - 1,
            )
            marker = QRectF(x - _MARKER_WIDTH / 2, top + 1, _MARKER_WIDTH, _MARKER - 2)
            painter.setPen(QPen(QColor(c.surface), 2))
            painter.setBrush(QColor(c.text))
            painter.drawRoundedRect(marker, _MARKER_WIDTH / 2, _MARKER_WIDTH / 2)

    def _draw_track(self, painter: QPainter, track: QRectF) -> None:
        """Draw where a value means likely real, inconclusive (hatched), and likely AI-made."""
        c = colours()
        outline = QPainterPath()
        outline.addRoundedRect(track, _TRACK / 2, _TRACK / 2)
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(track, QColor(c.neutral_soft))
        if self._band is not None:
            start = track.left() + self._band.low * track.width()
            end = track.left() + self._band.high * track.width()
            _hatch(painter, QRectF(QPointF(start, track.top()), QPointF(end, track.bottom())))
            painter.fillRect(QRectF(track.topLeft(), QPointF(start, track.bottom())), QColor(c.real_fill))
            painter.fillRect(QRectF(QPointF(end, track.top()), track.bottomRight()), QColor(c.ai_fill))
        painter.restore()


def _hatch(painter: QPainter, area: QRectF) -> None:
    """Hatch the inconclusive band, so that it differs by more than its colour."""
    painter.setPen(QPen(QColor(colours().neutral_fill), 1.2))
    x = area.left() - area.height()
    while x < area.right():
        painter.drawLine(QLineF(x, area.bottom(), x + area.height(), area.top()))
        x += SPACE_S

"""A bar from 0 to 100 % P(AI), with the inconclusive band hatched and a marker at the picture's value."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from cifake_desktop.strictness import Band
from cifake_desktop.ui.drawing import Drawing
from cifake_desktop.ui.mirroring import sides
from cifake_desktop.ui.probability_scale import SCALE_HEIGHT, draw_scale, draw_zone_names
from cifake_desktop.ui.theme import SPACE_S, TYPE_SMALL, colours, scaled_font
from cifake_desktop.ui.translation import tr
from cifake_desktop.ui.words import percent, tooltip

_CAPTION: Final = tr("Chance of being AI-made")
_SCALE: Final = tr("A scale of likelihood, from the pixels alone.")


class ProbabilityBar(Drawing):
    """Shows a calibrated probability and where the thresholds of the operating point lie."""

    def __init__(self, *, zones_named: bool = False) -> None:
        """Begin without a value; `zones_named` writes below the bar what each of its zones means."""
        super().__init__()
        self._probability = 0.0
        self._band: Band | None = None
        self._zones_named = zones_named
        self.setFont(scaled_font(TYPE_SMALL))
        self._text_height = self.fontMetrics().height()
        names = self._text_height + SPACE_S // 2 if zones_named else 0
        self.setFixedHeight(self._text_height + SPACE_S + SCALE_HEIGHT + names)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_probability(self, probability: float, band: Band | None) -> None:
        """Show `probability` (0..1) and, hatched, the inconclusive `band` if it is known."""
        self._probability = probability
        self._band = band
        words = _in_words(probability, band)
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
        mirrored = self.isRightToLeft()
        begin, end = sides(mirrored=mirrored)
        with QPainter(self) as painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            line = QRectF(0, 0, self.width(), self._text_height)
            painter.setPen(QColor(c.muted))
            painter.drawText(line, begin, _CAPTION)
            painter.setFont(scaled_font(TYPE_SMALL, QFont.Weight.Bold))
            painter.setPen(QColor(c.text))
            painter.drawText(line, end, percent(self._probability))

            scale = QRectF(0, self._text_height + SPACE_S, self.width(), SCALE_HEIGHT)
            draw_scale(painter, scale, self._probability, self._band, c, mirrored=mirrored)
            if self._zones_named and self._band is not None:
                painter.setFont(self.font())
                names = QRectF(0, self.height() - self._text_height, self.width(), self._text_height)
                draw_zone_names(painter, names, self._band, c, mirrored=mirrored)


def _in_words(probability: float, band: Band | None) -> str:
    """Say what the bar shows."""
    chance = percent(probability)
    if band is None:
        return tr("Chance of being AI-made: {chance}.", chance=chance)
    return tr(
        "Chance of being AI-made: {chance}. Inconclusive from {low} to {high}.",
        chance=chance,
        low=percent(band.low),
        high=percent(band.high),
    )

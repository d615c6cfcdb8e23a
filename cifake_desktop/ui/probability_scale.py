"""Draws the scale of the probability, on the screen and on paper: zones, the hatched inconclusive band, a marker."""

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from cifake_desktop.strictness import Band
from cifake_desktop.ui.theme import SPACE_S, Colours
from cifake_desktop.ui.translation import tr

SCALE_HEIGHT: Final = 18
"""Of the scale, in pixels of an ordinary screen."""

_TRACK: Final = 10 / SCALE_HEIGHT
_MARKER_WIDTH: Final = 9 / SCALE_HEIGHT
_REAL, _NEITHER, _AI = tr("likely real"), tr("inconclusive"), tr("likely AI-made")


def draw_scale(
    painter: QPainter,
    place: QRectF,
    probability: float,
    band: Band | None,
    colours: Colours,
    *,
    mirrored: bool = False,
) -> None:
    """Draw the scale.

    Args:
        painter: draws it.
        place: where, of any height; all its parts grow with that.
        probability: where the marker stands, 0..1.
        band: the inconclusive band, which is hatched, or None.
        colours: of the ground that it is drawn on.
        mirrored: whether it grows from right to left.

    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.translate(2 * place.center().x(), 0)
        painter.scale(-1, 1)
    unit = place.height() / SCALE_HEIGHT
    track = QRectF(place.left(), 0, place.width(), _TRACK * place.height())
    track.moveCenter(place.center())
    _draw_track(painter, track, band, colours, unit)
    # At 0 and 100 % the marker still stands inside.
    width = _MARKER_WIDTH * place.height()
    x = min(max(probability * track.width(), width / 2 + unit), track.width() - width / 2 - unit)
    marker = QRectF(place.left() + x - width / 2, place.top() + unit, width, place.height() - 2 * unit)
    painter.setPen(QPen(QColor(colours.surface), 2 * unit))
    painter.setBrush(QColor(colours.text))
    painter.drawRoundedRect(marker, width / 2, width / 2)
    painter.restore()


def draw_zone_names(
    painter: QPainter, line: QRectF, band: Band, colours: Colours, *, mirrored: bool = False
) -> None:
    """Write on a line, in the painter's font, what the zones above it mean.

    The middle name stands by its band, and is left out where the language's words need the whole line.
    """
    metrics = QFontMetricsF(painter.font(), painter.device())
    gap = metrics.horizontalAdvance("  ")
    widths = {name: metrics.horizontalAdvance(name) for name in (_REAL, _NEITHER, _AI)}
    middle = line.left() + (band.low + band.high) / 2 * line.width() - widths[_NEITHER] / 2
    earliest = line.left() + widths[_REAL] + gap
    latest = line.right() - widths[_AI] - gap - widths[_NEITHER]
    painter.save()
    names = [(_REAL, colours.real, line.left()), (_AI, colours.ai, line.right() - widths[_AI])]
    if earliest <= latest:
        names.append((_NEITHER, colours.neutral, max(earliest, min(middle, latest))))
    for name, ink, left in names:
        painter.setPen(QColor(ink))
        x = line.left() + line.right() - left - widths[name] if mirrored else left
        painter.drawText(QPointF(x, line.top() + metrics.ascent()), name)
    painter.restore()


def _draw_track(painter: QPainter, track: QRectF, band: Band | None, colours: Colours, unit: float) -> None:
    """Draw where a value means likely real, inconclusive (hatched), and likely AI-made."""
    outline = QPainterPath()
    outline.addRoundedRect(track, track.height() / 2, track.height() / 2)
    painter.save()
    painter.setClipPath(outline)
    painter.fillRect(track, QColor(colours.neutral_soft))
    if band is not None:
        start = track.left() + band.low * track.width()
        end = track.left() + band.high * track.width()
        _hatch(painter, QRectF(QPointF(start, track.top()), QPointF(end, track.bottom())), colours, unit)
        painter.fillRect(QRectF(track.topLeft(), QPointF(start, track.bottom())), QColor(colours.real_fill))
        painter.fillRect(QRectF(QPointF(end, track.top()), track.bottomRight()), QColor(colours.ai_fill))
    painter.restore()


def _hatch(painter: QPainter, area: QRectF, colours: Colours, unit: float) -> None:
    """Hatch the inconclusive band, so that it differs by more than its colour."""
    painter.setPen(QPen(QColor(colours.neutral_fill), 1.2 * unit))
    x = area.left() - area.height()
    while x < area.right():
        painter.drawLine(QLineF(x, area.bottom(), x + area.height(), area.top()))
        x += SPACE_S * unit

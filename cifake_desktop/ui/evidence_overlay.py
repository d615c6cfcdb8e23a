"""An evidence map made ready to be laid over its picture, at any zoom.

Orange leans AI-made, blue leans real: a pair that stays apart in every common kind of colour blindness. The scale is
symmetric about zero, so equal strength looks equally strong on both sides. What the model did not look at is hatched.

Everything is worked out once from the cells; drawing costs only what is seen on the screen, however large the
picture is. Nothing here touches a widget, so it may be made in a task.
"""

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from cifake_desktop.detection.tiling import EvidenceMap

AI_LEANING: Final = (235, 104, 22)
REAL_LEANING: Final = (30, 110, 214)
_MOST_OPAQUE: Final = 0.8
# So that one odd cell among thousands does not make all the others look like nothing.
_FULLY_VIVID: Final = 0.99
# Cells smaller than this on the screen blend into each other; larger ones show as the blocks that they are, because
# blending would claim a finer map than was computed.
_SMALLEST_BLOCK: Final = 20.0
# Values are blended, not colours: between blue and orange lies nothing, not violet.
_FINEST_BLEND: Final = 4
_LARGEST_BLEND: Final = 1200
_HATCH: Final = 9

Values = npt.NDArray[np.float32]


class EvidenceOverlay:
    """The colours of an evidence map. Made once for each examined picture.

    Attributes:
        evidence: the map.
        strongest: how strong the evidence is, as a logit, that has the most vivid colours.

    """

    def __init__(self, evidence: EvidenceMap, enough: float = 0.0) -> None:
        """Work out the colours of every cell.

        Args:
            evidence: the map.
            enough: how strong evidence must be for a verdict, as a logit. Maps in which nothing is that strong stay
                pale: a picture about which little can be said must not look like one that says much.

        """
        self.evidence: Final = evidence
        values = evidence.values
        looked = np.isfinite(values)
        self.strongest: Final = max(enough, _strongest(np.abs(values[looked])))
        self._blocks = _coloured(np.where(looked, values, 0.0), self.strongest)
        rows, columns = values.shape
        self._fineness = max(1, min(_FINEST_BLEND, _LARGEST_BLEND // max(rows, columns)))
        self._blend = _coloured(_finer(_continued(values), self._fineness), self.strongest)
        self._looked = None if looked.all() else _mask(looked)

    @property
    def has_holes(self) -> bool:
        """Whether there are cells that the model did not look at."""
        return self._looked is not None

    def draw(self, painter: QPainter, picture: QRectF, visible: QRectF, strength: float = 1.0) -> None:
        """Lay the map over a picture.

        Args:
            painter: draws on the screen.
            picture: where the whole picture lies, in the painter's coordinates; it may reach far beyond the screen.
            visible: the part of it that is seen.
            strength: 0 to 1, how strongly the colours cover the picture.

        """
        seen = picture.intersected(visible)
        if seen.isEmpty():
            return
        evidence = self.evidence
        cell = QPointF(
            evidence.cell_width * picture.width() / evidence.width,
            evidence.cell_height * picture.height() / evidence.height,
        )
        density = painter.device().devicePixelRatio()
        # Between screen pixels a layer would be blurred once more.
        corner = QPointF(
            math.floor(seen.left() * density) / density, math.floor(seen.top() * density) / density
        )
        size = QSize(
            math.ceil((seen.right() - corner.x()) * density),
            math.ceil((seen.bottom() - corner.y()) * density),
        )
        place = _Place(picture, seen, cell, corner, size, density)
        painter.save()
        painter.setOpacity(painter.opacity() * strength)
        painter.drawImage(corner, self._colours(place))
        painter.restore()
        if self._looked is not None:
            painter.drawImage(corner, self._hatching(place))

    def _colours(self, place: "_Place") -> QImage:
        """Return the colours of what is seen, and nothing where the model did not look."""
        layer = place.layer()
        blocks = min(place.cell.x(), place.cell.y()) >= _SMALLEST_BLOCK
        with QPainter(layer) as painter:
            place.prepare(painter)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not blocks)
            if blocks:
                place.draw(painter, self._blocks)
            else:
                place.draw(painter, self._blend, self._fineness)
            if self._looked is not None:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
                place.draw(painter, self._looked)
        return layer

    def _hatching(self, place: "_Place") -> QImage:
        """Return a hatching of what is seen but was not looked at."""
        layer = place.layer()
        with QPainter(layer) as painter:
            place.prepare(painter)
            hatch(painter, place.seen, place.picture.topLeft())
            if self._looked is not None:
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
                place.draw(painter, self._looked)
        return layer


@dataclass(frozen=True, slots=True)
class _Place:
    """Where on the screen a map is drawn.

    Attributes:
        picture: the whole picture, in the painter's coordinates.
        seen: the part of it that is drawn.
        cell: width and height of a cell.
        corner: the upper left corner of `seen`, on a whole screen pixel.
        size: of a layer from there, in screen pixels.
        density: screen pixels per unit of the painter's coordinates.

    """

    picture: QRectF
    seen: QRectF
    cell: QPointF
    corner: QPointF
    size: QSize
    density: float

    def layer(self) -> QImage:
        """Return a clear image for what is seen."""
        layer = QImage(self.size, QImage.Format.Format_ARGB32_Premultiplied)
        layer.setDevicePixelRatio(self.density)
        layer.fill(Qt.GlobalColor.transparent)
        return layer

    def prepare(self, painter: QPainter) -> None:
        """Let a layer's painter use the coordinates of the screen's."""
        painter.translate(-self.corner)
        painter.setClipRect(self.seen)

    def draw(self, painter: QPainter, cells: QImage, fineness: int = 1) -> None:
        """Draw the cells that are seen, and one more around them for blending. An image may be finer than cells."""
        width, height = self.cell.x() / fineness, self.cell.y() / fineness
        columns = _range(self.seen.left() - self.picture.left(), self.seen.width(), width, cells.width())
        rows = _range(self.seen.top() - self.picture.top(), self.seen.height(), height, cells.height())
        target = QRectF(
            self.picture.left() + columns.start * width,
            self.picture.top() + rows.start * height,
            len(columns) * width,
            len(rows) * height,
        )
        painter.drawImage(target, cells, QRectF(columns.start, rows.start, len(columns), len(rows)))


def hatch(painter: QPainter, area: QRectF, origin: QPointF) -> None:
    """Veil and hatch an area, with lines that lie still relative to `origin`."""
    painter.save()
    painter.setClipRect(area)
    painter.fillRect(area, QColor(128, 132, 140, 70))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(255, 255, 255, 85), 1.1))
    # Each line is one of those where x + y, counted from the origin, is a multiple of the distance.
    start = area.left() + area.top() - origin.x() - origin.y()
    first = math.ceil(start / _HATCH) * _HATCH - start
    steps = int((area.width() + area.height() - first) / _HATCH) + 1
    for step in range(max(0, steps)):
        reach = first + step * _HATCH
        painter.drawLine(QPointF(area.left() + reach, area.top()), QPointF(area.left(), area.top() + reach))
    painter.restore()


def _range(start: float, length: float, cell: float, cells: int) -> range:
    first = max(0, math.floor(start / cell) - 1)
    return range(first, max(first + 1, min(cells, math.ceil((start + length) / cell) + 1)))


def _strongest(strengths: Values) -> float:
    """Return the strength that is shown as the most vivid."""
    usual = float(np.quantile(strengths, _FULLY_VIVID, method="higher")) if strengths.size else 0.0
    return usual or float(strengths.max(initial=0.0))


def _coloured(values: Values, strongest: float) -> QImage:
    """Return hue by side and opacity by strength; values of `strongest` and above are the most opaque."""
    strength = np.zeros_like(values) if strongest == 0.0 else np.minimum(np.abs(values) / strongest, 1.0)
    hue = np.where((values > 0)[..., None], np.array(AI_LEANING), np.array(REAL_LEANING))
    opacity = (_MOST_OPAQUE * strength)[..., None]
    pixels = np.concatenate([hue * opacity, 255 * opacity], axis=2).round().astype(np.uint8)
    height, width = values.shape
    image = QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888_Premultiplied)
    # The format that Qt draws fastest; the conversion also takes a copy of the bytes.
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _mask(looked: npt.NDArray[np.bool_]) -> QImage:
    """Return an image that is opaque where the model looked, and clear elsewhere."""
    pixels = np.zeros((*looked.shape, 4), dtype=np.uint8)
    pixels[looked] = 255
    height, width = looked.shape
    image = QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888_Premultiplied)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _continued(values: Values) -> Values:
    """Return the values with each hole beside them filled by its neighbours' mean, so that no border fades."""
    looked = np.isfinite(values)
    if looked.all():
        return values
    known = np.pad(np.where(looked, values, 0.0), 1)
    weights = np.pad(looked.astype(np.float32), 1)
    height, width = values.shape
    corners = [(row, column) for row in range(3) for column in range(3)]
    sums = sum(known[row : row + height, column : column + width] for row, column in corners)
    count = sum(weights[row : row + height, column : column + width] for row, column in corners)
    return np.where(looked, values, sums / np.maximum(count, 1.0)).astype(np.float32)


def _finer(values: Values, factor: int) -> Values:
    """Return the values `factor` times finer along each side, blended linearly between the cells' centres."""
    for axis in (0, 1):
        length = values.shape[axis]
        places = np.clip((np.arange(length * factor) + 0.5) / factor - 0.5, 0, length - 1)
        before = places.astype(np.intp)
        after = np.minimum(before + 1, length - 1)
        share = (places - before).astype(np.float32)
        share = share[:, None] if axis == 0 else share[None, :]
        values = np.take(values, before, axis) * (1 - share) + np.take(values, after, axis) * share
    return values

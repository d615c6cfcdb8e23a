"""A picture with its evidence map laid over it, and the legend of the map's colours."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy

from cifake_desktop.ui.drawing import Drawing
from cifake_desktop.ui.evidence_overlay import AI_LEANING, REAL_LEANING, EvidenceOverlay, hatch
from cifake_desktop.ui.icons import sign_pixmap
from cifake_desktop.ui.labels import explain
from cifake_desktop.ui.mirroring import sides
from cifake_desktop.ui.theme import RADIUS_M, SPACE_S, TYPE_SMALL, Colours, colours, scaled_font
from cifake_desktop.ui.translation import tr

_HEIGHT: Final = 200
_EDGE: Final = 4
_SWATCH: Final = QSize(26, 10)
_STRIP: Final = 8


class EvidenceView(Drawing):
    """Shows a thumbnail; on demand the picture turns grey and its evidence map lies over it."""

    clicked = Signal()

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._picture: QImage | None = None
        self._grey: QImage | None = None
        self._overlay: EvidenceOverlay | None = None
        self._evidence_shown = False
        self._sign = "waiting"
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: QImage | None, overlay: EvidenceOverlay | None, sign: str) -> None:
        """Show `picture`, or the icon `sign` where there is none; `overlay` is kept for `set_evidence_shown`."""
        self._picture = picture
        self._sign = sign
        self._overlay = overlay
        self.setCursor(Qt.CursorShape.ArrowCursor if picture is None else Qt.CursorShape.PointingHandCursor)
        self._grey = None
        self.update()

    @property
    def evidence_shown(self) -> bool:
        """Whether the evidence map lies over the picture now."""
        return self._evidence_shown and self._overlay is not None

    def set_evidence_shown(self, shown: bool) -> None:
        """Lay the evidence map over the picture, or take it away."""
        self._evidence_shown = shown
        self.update()

    def picture_rect(self) -> QRectF:
        """Return where the picture is drawn, in the widget's coordinates.

        A small picture is enlarged by a whole number of screen pixels, so that its own pixels stay even;
        a large one is made to fit.
        """
        if self._picture is None:
            return QRectF()
        room = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        width, height = self._picture.width(), self._picture.height()
        factor = min(room.width() / width, room.height() / height)
        density = self.devicePixelRatioF()
        if factor >= 1.0:
            factor = max(1.0, int(factor * density) / density)
        rect = QRectF(0, 0, width * factor, height * factor)
        rect.moveCenter(QRectF(self.rect()).center())
        # Whole screen pixels: half of one would blur every edge of an enlarged picture.
        rect.moveTo(round(rect.x() * density) / density, round(rect.y() * density) / density)
        return rect

    def sizeHint(self) -> QSize:
        """Return a size that suits a panel."""
        return QSize(280, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, the picture and, if wanted, its evidence map."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            frame = QPainterPath()
            frame.addRoundedRect(QRectF(self.rect()), RADIUS_M, RADIUS_M)
            painter.fillPath(frame, QColor(colours().sunken))
            if self._picture is None:
                side = _HEIGHT // 4
                sign = sign_pixmap(self._sign, colours().control_border, side, self.devicePixelRatioF())
                painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, sign)
            else:
                painter.setClipPath(frame)
                rect = self.picture_rect()
                enlarged = rect.width() > self._picture.width()
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not enlarged)
                painter.drawImage(rect, self._greyed(self._picture) if self.evidence_shown else self._picture)
                if self.evidence_shown and self._overlay is not None:
                    self._overlay.draw(painter, rect, QRectF(self.rect()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell that the picture was clicked."""
        if event.button() == Qt.MouseButton.LeftButton and self.picture_rect().contains(event.position()):
            self.clicked.emit()

    def _greyed(self, picture: QImage) -> QImage:
        """Return the picture without colour, so that no colour of its own is taken for evidence."""
        if self._grey is None:
            self._grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
        return self._grey


class EvidenceLegend(Drawing):
    """Tells which colour leans which way: a strip from blue over clear to orange, with words at its ends.

    For a picture that the model did not look at everywhere, a second line explains the hatching.
    """

    def __init__(self) -> None:
        """Draw in the theme's small type."""
        super().__init__()
        self.setFont(scaled_font(TYPE_SMALL))
        self._line = self.fontMetrics().height() + SPACE_S
        self._holes = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        explain(
            self,
            tr(
                "Where in the picture the evidence lies. The mean of these places is the model's score. The strongest "
                "places are the most vivid; where none would be enough for a verdict, all stay pale."
            ),
        )
        self.show_holes(False)

    def show_holes(self, holes: bool) -> None:
        """Explain the hatching of places that the model did not look at, or leave that out."""
        self._holes = holes
        words = tr("Evidence map: blue places lean towards a real photograph, orange towards AI-made.")
        if holes:
            words += " " + tr("The model did not look at the hatched places.")
        self.setAccessibleName(words)
        self.setFixedHeight(self._line * (2 if holes else 1))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that suits a panel."""
        return QSize(260, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words and the strip between them."""
        with QPainter(self) as painter:
            line = QRectF(0, 0, self.width(), self._line)
            draw_legend(painter, line, holes=self._holes, colours=colours(), mirrored=self.isRightToLeft())


def draw_legend(
    painter: QPainter,
    line: QRectF,
    *,
    holes: bool,
    colours: Colours,
    unit: float = 1.0,
    mirrored: bool = False,
) -> None:
    """Draw the legend of an evidence map in the painter's font.

    Args:
        painter: draws on the screen or on paper.
        line: where the first line lies; the second one, for the hatching, lies below it and is as high.
        holes: whether to explain the hatching.
        colours: of the ground that it is drawn on.
        unit: length of a pixel of an ordinary screen, in the painter's coordinates.
        mirrored: whether it is read from right to left.

    """
    begin, end = (side | Qt.AlignmentFlag.AlignVCenter for side in sides(mirrored=mirrored))
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.muted)))
    metrics = QFontMetricsF(painter.font(), painter.device())
    real, ai = tr("leans real"), tr("leans AI-made")
    painter.drawText(line, begin, real)
    painter.drawText(line, end, ai)
    if holes:
        below = line.translated(0, line.height())
        swatch = QRectF(0, 0, _SWATCH.width() * unit, _SWATCH.height() * unit)
        x = below.right() - swatch.width() / 2 if mirrored else below.left() + swatch.width() / 2
        swatch.moveCenter(QPointF(x, below.center().y()))
        painter.fillRect(swatch, QColor(128, 128, 128))
        hatch(painter, swatch, swatch.topLeft())
        taken = swatch.width() + SPACE_S * unit
        beside = below.adjusted(0, 0, -taken, 0) if mirrored else below.adjusted(taken, 0, 0, 0)
        painter.drawText(beside, begin, tr("not looked at"))
    left, right = (metrics.horizontalAdvance(words) for words in ((ai, real) if mirrored else (real, ai)))
    gap = 2 * SPACE_S * unit
    strip = QRectF(
        line.left() + left + gap, 0, max(0.0, line.width() - left - right - 2 * gap), _STRIP * unit
    )
    strip.moveCenter(QPointF(strip.center().x(), line.center().y()))
    first, last = (strip.right(), strip.left()) if mirrored else (strip.left(), strip.right())
    gradient = QLinearGradient(QPointF(first, 0), QPointF(last, 0))
    gradient.setColorAt(0.0, QColor(*REAL_LEANING))
    gradient.setColorAt(0.5, QColor(colours.sunken))
    gradient.setColorAt(1.0, QColor(*AI_LEANING))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gradient)
    painter.drawRoundedRect(strip, strip.height() / 2, strip.height() / 2)
    painter.restore()

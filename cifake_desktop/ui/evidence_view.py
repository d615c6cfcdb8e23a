"""A picture with its evidence map laid over it, and the legend of the map's colours.

Orange leans AI-made, blue leans real: a pair that stays apart in every common kind of colour blindness.
The scale is symmetric about zero, so equal strength looks equally strong on both sides.
"""

from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cifake_desktop.ui.icons import sign_pixmap
from cifake_desktop.ui.theme import RADIUS_M, SPACE_S, TYPE_SMALL, colours, scaled_font

AI_LEANING: Final = (235, 104, 22)
REAL_LEANING: Final = (30, 110, 214)
_MOST_OPAQUE: Final = 0.8
_HEIGHT: Final = 200
_EDGE: Final = 4


def evidence_image(evidence: npt.NDArray[np.float32]) -> QImage:
    """Colour an evidence map (float32 [h, w], above 0 leans AI): hue by side, opacity by strength.

    The strongest cell of either side is the most opaque; a map of zeros is all clear. So is a cell that the
    model did not look at (NaN).
    """
    evidence = np.nan_to_num(evidence)
    strongest = float(np.abs(evidence).max(initial=0.0))
    strength = np.zeros_like(evidence) if strongest == 0.0 else np.abs(evidence) / strongest
    leans_ai = (evidence > 0)[..., None]
    colour = np.where(leans_ai, np.array(AI_LEANING), np.array(REAL_LEANING)).astype(np.uint8)
    alpha = np.round(255 * _MOST_OPAQUE * strength).astype(np.uint8)
    rgba = np.ascontiguousarray(np.concatenate([colour, alpha[..., None]], axis=2))
    height, width = evidence.shape
    return QImage(rgba.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()


class EvidenceView(QWidget):
    """Shows a thumbnail; on demand the picture turns grey and its evidence map lies over it."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._picture: QImage | None = None
        self._grey: QImage | None = None
        self._overlay: QImage | None = None
        self._evidence_shown = False
        self._sign = "waiting"
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_picture(
        self, picture: QImage | None, evidence: npt.NDArray[np.float32] | None, sign: str
    ) -> None:
        """Show `picture`, or the icon `sign` where there is none.

        `evidence` (float32 [h, w]) is kept for `set_evidence_shown`.
        """
        self._picture = picture
        self._sign = sign
        self._overlay = None if evidence is None else evidence_image(evidence)
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
                    # Each cell stays a block: smoothing would claim a finer map than was computed.
                    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
                    painter.drawImage(rect, self._overlay)

    def _greyed(self, picture: QImage) -> QImage:
        """Return the picture without colour, so that no colour of its own is taken for evidence."""
        if self._grey is None:
            self._grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
        return self._grey


class EvidenceLegend(QWidget):
    """Tells which colour leans which way: a strip from blue over clear to orange, with words at its ends."""

    def __init__(self) -> None:
        """Draw in the theme's small type."""
        super().__init__()
        self.setFont(scaled_font(TYPE_SMALL))
        self.setFixedHeight(self.fontMetrics().height() + SPACE_S)
        self.setAccessibleName(
            "Evidence map: blue places lean towards a real photograph, orange towards AI-made."
        )
        self.setToolTip(
            "<p>Where in the picture the evidence lies. The model adds up these places to reach its score; "
            "the strongest place is the most vivid.</p>"
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words and the strip between them."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours().muted)))
            metrics = self.fontMetrics()
            left, right = "leans real", "leans AI-made"
            centre = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(self.rect(), centre | Qt.AlignmentFlag.AlignLeft, left)
            painter.drawText(self.rect(), centre | Qt.AlignmentFlag.AlignRight, right)
            start = metrics.horizontalAdvance(left) + 2 * SPACE_S
            end = self.width() - metrics.horizontalAdvance(right) - 2 * SPACE_S
            strip = QRectF(start, (self.height() - 8) / 2, max(0, end - start), 8)
            gradient = QLinearGradient(QPointF(strip.left(), 0), QPointF(strip.right(), 0))
            gradient.setColorAt(0.0, QColor(*REAL_LEANING))
            gradient.setColorAt(0.5, QColor(colours().sunken))
            gradient.setColorAt(1.0, QColor(*AI_LEANING))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(gradient)
            painter.drawRoundedRect(strip, 4, 4)

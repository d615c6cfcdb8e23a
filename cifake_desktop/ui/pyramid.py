"""A picture at several resolutions, so that drawing it at any zoom costs no more than the screen has pixels."""

import math
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

# Beyond this the finest resolution is a thinned one: 100 million pixels would need 400 MB and more.
_MOST_PIXELS: Final = 40_000_000
_SMALLEST_SIDE: Final = 512


class Pyramid:
    """A picture and its halves. Made in a task; safe there, for it touches no widget and no pixmap."""

    def __init__(self, size: QSize, finest: QImage) -> None:
        """Halve `finest`, a copy at any resolution of a picture that has `size` pixels, until it is small."""
        self.size: Final = size
        self._levels = [finest.convertToFormat(QImage.Format.Format_RGB32)]
        while max(self._levels[-1].width(), self._levels[-1].height()) > 2 * _SMALLEST_SIDE:
            larger = self._levels[-1]
            self._levels.append(
                larger.scaled(
                    max(1, larger.width() // 2),
                    max(1, larger.height() // 2),
                    Qt.AspectRatioMode.IgnoreAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )

    @classmethod
    def of(cls, pixels: npt.NDArray[np.uint8]) -> "Pyramid":
        """Build the pyramid of a picture (uint8 [H, W, 3])."""
        height, width = pixels.shape[:2]
        step = max(1, math.ceil(math.sqrt(height * width / _MOST_PIXELS)))
        thinned = np.ascontiguousarray(pixels[::step, ::step])
        rows, columns = thinned.shape[:2]
        image = QImage(thinned.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888)
        return cls(QSize(width, height), image)

    @property
    def exact(self) -> bool:
        """Whether every pixel of the picture is there."""
        return self._levels[0].size() == self.size

    def draw(self, painter: QPainter, picture: QRectF, visible: QRectF) -> None:
        """Draw what is seen of the picture.

        Args:
            painter: draws on the screen.
            picture: where the whole picture lies, in the painter's coordinates.
            visible: the part of it that is seen.

        """
        seen = picture.intersected(visible)
        if seen.isEmpty():
            return
        wanted = picture.width() * painter.device().devicePixelRatio()
        level = next((image for image in reversed(self._levels) if image.width() >= wanted), self._levels[0])
        across, down = level.width() / picture.width(), level.height() / picture.height()
        # Pixels large enough to be seen stay even squares.
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, wanted < 2 * self._levels[0].width())
        # Whole pixels of the image, so that no edge is stretched.
        left, top = (
            math.floor((seen.left() - picture.left()) * across),
            math.floor((seen.top() - picture.top()) * down),
        )
        right = min(level.width(), math.ceil((seen.right() - picture.left()) * across) + 1)
        bottom = min(level.height(), math.ceil((seen.bottom() - picture.top()) * down) + 1)
        target = QRectF(
            picture.left() + left / across,
            picture.top() + top / down,
            (right - left) / across,
            (bottom - top) / down,
        )
        painter.save()
        painter.setClipRect(seen, Qt.ClipOperation.IntersectClip)
        painter.drawImage(target, level, QRectF(left, top, right - left, bottom - top))
        painter.restore()

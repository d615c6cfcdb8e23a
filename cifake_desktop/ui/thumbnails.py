"""Decoded pictures become small `QImage`s. Safe to use in a task: no widget and no pixmap is touched."""

from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage

from cifake_desktop.scanning.glance import thinned

# A panel shows its picture about this large; twice that would serve few screens and cost four times the memory.
LARGEST: Final = QSize(360, 270)


def thumbnail(pixels: npt.NDArray[np.uint8]) -> QImage:
    """Return a picture no larger than `LARGEST` of `pixels` (uint8 [H, W, 3]); a smaller one keeps its size.

    It comes out alike whether or not the pixels were thinned for that size before.
    """
    few = thinned(pixels, (LARGEST.width(), LARGEST.height()))
    height, width = few.shape[:2]
    image = QImage(few.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    if width <= LARGEST.width() and height <= LARGEST.height():
        return image.copy()  # the array's memory goes, the image's own must stay
    return image.scaled(
        LARGEST, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def png_bytes(image: QImage) -> bytes:
    """Return `image` as the bytes of a PNG file, for a picture that came without a file.

    Raises:
        ValueError: when the image is empty.

    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise ValueError("an empty image has no bytes")
    return bytes(data.data())

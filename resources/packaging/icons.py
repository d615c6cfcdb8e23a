"""The application's icon in the formats that desktops want, drawn from one SVG."""

from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICO_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)
"""Sides in pixels of the pictures in a Windows icon."""

ICNS_SIZES: Final = (32, 64, 128, 256, 512, 1024)
"""Sides in pixels of the pictures in a macOS icon."""


def render(svg: Path, size: int) -> bytes:
    """Draw an SVG as a PNG with transparency.

    Args:
        svg: the drawing; it is square.
        size: side in pixels.

    Raises:
        ValueError: the file is no SVG.

    """
    drawing = QSvgRenderer(str(svg))
    if not drawing.isValid():
        raise ValueError(f"{svg} is no SVG.")
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def write_ico(svg: Path, path: Path) -> str:
    """Write the icon for Windows, each size drawn for itself, and return the path as text."""
    *smaller, largest = _drawn(svg, ICO_SIZES)
    sizes = [(size, size) for size in ICO_SIZES]
    largest.save(path, "ICO", sizes=sizes, append_images=smaller)
    return str(path)


def write_icns(svg: Path, path: Path) -> str:
    """Write the icon for macOS, each size drawn for itself, and return the path as text."""
    *smaller, largest = _drawn(svg, ICNS_SIZES)
    largest.save(path, "ICNS", append_images=smaller)
    return str(path)


def _drawn(svg: Path, sizes: tuple[int, ...]) -> list[Image.Image]:
    return [Image.open(BytesIO(render(svg, size))) for size in sizes]

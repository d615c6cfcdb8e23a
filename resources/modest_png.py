"""Writes a screenshot as a PNG of modest size: of 256 colours, among them exactly those that most of it has."""

from collections.abc import Collection
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image
from PySide6.QtGui import QImage

_COLOURS: Final = 256
_EXACT: Final = 64  # the flat colours of a theme, which an average with their neighbours would tint
_AT_ONCE: Final = 20_000  # colours that are compared with all of the palette


def write_modestly(image: QImage, path: Path, flat: Collection[str]) -> None:
    """Write a picture.

    Args:
        image: the picture.
        path: of the file to write.
        flat: colours (#rrggbb) that stay as they are, however little of the picture has them.

    Raises:
        OSError: it could not be written.

    """
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = rows[:, : 3 * image.width()].reshape(-1, 3)
    packed = pixels.astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1], np.uint32)
    numbers, places, counts = np.unique(packed, return_inverse=True, return_counts=True)
    colours = np.stack([numbers >> 16, numbers >> 8 & 255, numbers & 255], axis=1).astype(np.uint8)
    palette = _palette(colours, np.where(np.isin(numbers, _numbers(flat)), counts.max() + 1, counts))
    indices = _nearest(colours, palette)[places].reshape(image.height(), image.width())
    picture = Image.fromarray(indices, "P")
    picture.putpalette(palette.tobytes())
    picture.save(path, optimize=True)


def _numbers(flat: Collection[str]) -> list[int]:
    return [int(colour.removeprefix("#"), 16) for colour in flat]


def _palette(colours: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Return the commonest of the colours as they are, and what stands for all others."""
    order = np.argsort(-counts, kind="stable")
    if len(order) <= _COLOURS:
        return colours
    exact, others = order[:_EXACT], order[_EXACT:]
    # Roots, so that a little orange is not lost in much blue.
    weights = np.sqrt(counts[others]).round().astype(int)
    rest = Image.fromarray(np.repeat(colours[others], weights, axis=0)[None])
    averages = rest.quantize(_COLOURS - _EXACT, Image.Quantize.MEDIANCUT).getpalette()
    return np.concatenate([colours[exact], np.array(averages, np.uint8).reshape(-1, 3)])


def _nearest(colours: np.ndarray, palette: np.ndarray) -> np.ndarray:
    """Return for each colour the index of that of the palette which differs the least."""
    wanted = palette.astype(np.int32)
    return np.concatenate(
        [
            ((some[:, None].astype(np.int32) - wanted) ** 2).sum(axis=2).argmin(axis=1).astype(np.uint8)
            for some in np.split(colours, range(_AT_ONCE, len(colours), _AT_ONCE))
        ]
    )

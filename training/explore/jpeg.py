"""What a JPEG file says of how it was compressed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PIL import Image, JpegImagePlugin

# The luminance table of ITU-T T.81, Annex K.1, row by row: what encoders scale by their quality.
# fmt: off
_STANDARD = np.array(
    [
        16, 11, 10, 16, 24, 40, 51, 61,
        12, 12, 14, 19, 26, 58, 60, 55,
        14, 13, 16, 24, 40, 57, 69, 56,
        14, 17, 22, 29, 51, 87, 80, 62,
        18, 22, 37, 56, 68, 109, 103, 77,
        24, 35, 55, 64, 81, 104, 113, 92,
        49, 64, 78, 87, 103, 121, 120, 101,
        72, 92, 95, 98, 112, 100, 103, 99,
    ]
)
# fmt: on
_SUBSAMPLING = {0: "4:4:4", 1: "4:2:2", 2: "4:2:0"}


@dataclass(frozen=True, slots=True)
class JpegFacts:
    """quality: 1..100 on the IJG scale, the nearest; exact: the luminance table is that quality's own.

    tables: the first 8 hex digits of the SHA-256 of all tables; subsampling: of the colour, e.g. "4:2:0".
    """

    quality: int
    exact: bool
    tables: str
    subsampling: str


def _scaled(quality: int) -> np.ndarray:
    scale = 5000 // quality if quality < 50 else 200 - 2 * quality
    return ((_STANDARD * scale + 50) // 100).clip(1, 255)


@lru_cache(maxsize=1024)
def estimate_quality(luminance: tuple[int, ...]) -> tuple[int, bool]:
    """The IJG quality whose table of 64 values, row by row, is nearest, and whether it is that very table."""
    differences = [int(np.abs(_scaled(quality) - np.array(luminance)).sum()) for quality in range(1, 101)]
    best = int(np.argmin(differences))
    return best + 1, differences[best] == 0


def jpeg_facts(image: Image.Image) -> JpegFacts | None:
    """Read the tables of an opened JPEG; None for other formats."""
    if not isinstance(image, JpegImagePlugin.JpegImageFile) or not image.quantization:
        return None
    tables = {number: tuple(values) for number, values in sorted(image.quantization.items())}
    quality, exact = estimate_quality(tables[min(tables)])
    return JpegFacts(
        quality,
        exact,
        hashlib.sha256(repr(tables).encode()).hexdigest()[:8],
        _SUBSAMPLING.get(JpegImagePlugin.get_sampling(image), "other"),
    )

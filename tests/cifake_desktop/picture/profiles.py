"""Colour profiles for tests, written by hand, and what their colours are in sRGB, reckoned from the definitions."""

import struct
from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

Matrix = tuple[tuple[float, float, float], ...]

D50 = (0.9642, 1.0, 0.8249)
# XYZ of red, green and blue, adapted to D50 as profiles have them.
ADOBE_RGB: Matrix = (
    (0.60974, 0.31111, 0.01947),
    (0.20528, 0.62567, 0.06087),
    (0.14919, 0.06322, 0.74457),
)
DISPLAY_P3: Matrix = (
    (0.51512, 0.24120, -0.00105),
    (0.29198, 0.69225, 0.04189),
    (0.15710, 0.06657, 0.78407),
)
_SRGB: Matrix = (
    (0.43607, 0.22249, 0.01392),
    (0.38515, 0.71687, 0.09708),
    (0.14307, 0.06061, 0.71410),
)


def rgb_profile(colorants: Matrix, gamma: float) -> bytes:
    """Return a minimal ICC display profile: XYZ (D50) of red, green and blue, and one gamma for all."""
    tags = {name: _xyz(colour) for name, colour in zip((b"rXYZ", b"gXYZ", b"bXYZ"), colorants, strict=True)}
    return _profile(b"RGB ", tags | dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), _curve(gamma)))


def grey_profile(gamma: float) -> bytes:
    """Return a minimal ICC profile of grey."""
    return _profile(b"GRAY", {b"kTRC": _curve(gamma)})


def rgb_in_srgb(stored: npt.ArrayLike, colorants: Matrix, gamma: float) -> npt.NDArray[np.float64]:
    """Return what colours (0..255) of such a profile are in sRGB (0..255), clipped."""
    linear = (np.asarray(stored, dtype=np.float64) / 255) ** gamma
    return _encoded(linear @ np.array(colorants) @ np.linalg.inv(np.array(_SRGB)))


def grey_in_srgb(stored: npt.ArrayLike, gamma: float) -> npt.NDArray[np.float64]:
    return _encoded((np.asarray(stored, dtype=np.float64) / 255) ** gamma)


def _encoded(linear: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Return linear light as sRGB encodes it (IEC 61966-2-1)."""
    clipped = np.clip(linear, 0, 1)
    curved = np.where(clipped <= 0.0031308, 12.92 * clipped, 1.055 * clipped ** (1 / 2.4) - 0.055)
    return np.asarray(255 * curved, dtype=np.float64)


def _fixed(*values: float) -> bytes:
    return b"".join(struct.pack(">i", round(value * 65536)) for value in values)


def _xyz(colour: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + _fixed(*colour)


def _curve(gamma: float) -> bytes:
    return b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256))


def _profile(space: bytes, tags: Mapping[bytes, bytes]) -> bytes:
    description = b"test profile\0"
    text = b"desc\0\0\0\0" + struct.pack(">I", len(description)) + description + bytes(78)
    every = {b"desc": text, b"wtpt": _xyz(D50), **tags}
    table, body, at = b"", b"", 128 + 4 + 12 * len(every)
    for name, content in every.items():
        table += name + struct.pack(">II", at + len(body), len(content))
        body += content + bytes(-len(content) % 4)
    header = struct.pack(
        ">I4sI4s4s4s", at + len(body), bytes(4), 0x02100000, b"mntr", space, b"XYZ "
    ) + struct.pack(">6H4s", 2024, 1, 1, 0, 0, 0, b"acsp")
    header = header.ljust(68, b"\0") + _fixed(*D50)
    return header.ljust(128, b"\0") + struct.pack(">I", len(every)) + table + body

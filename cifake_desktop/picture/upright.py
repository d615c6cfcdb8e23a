"""Turns stored pictures upright, as their EXIF orientation says."""

import struct
from typing import Final

from PIL import Image

UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""How to turn a stored picture upright, by its EXIF orientation; 1 is upright already."""

_ORIENTATION: Final = 0x0112
_MOST_ENTRIES: Final = 2000
_SHORT: Final = 3


def orientation(exif: bytes) -> int:
    """Return the EXIF orientation 1..8; 1, upright, where it is absent or makes no sense.

    Reads the one tag, and nothing else: EXIF can be made so that reading all of it takes for ever.

    Args:
        exif: the block, with or without the prefix that JPEG puts before it.

    """
    tiff = exif[6:] if exif.startswith(b"Exif\0\0") else exif
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None or len(tiff) < 8:
        return 1
    (at,) = struct.unpack_from(f"{order}I", tiff, 4)
    if at + 2 > len(tiff):
        return 1
    (entries,) = struct.unpack_from(f"{order}H", tiff, at)
    end = min(at + 2 + 12 * min(entries, _MOST_ENTRIES), len(tiff) - 11)
    for entry in range(at + 2, end, 12):
        tag, kind, _, value = struct.unpack_from(f"{order}HHIH", tiff, entry)
        if tag == _ORIENTATION:
            return int(value) if kind == _SHORT and 1 <= value <= 8 else 1
    return 1

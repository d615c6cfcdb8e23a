"""Turns stored pictures upright, as their EXIF orientation says."""

from contextlib import suppress

from PIL import Image

_ORIENTATION = 0x0112  # EXIF tag

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


def orientation(exif_bytes: bytes) -> int:
    """Return the EXIF orientation 1..8; 1, upright, where it is absent or unreadable."""
    exif = Image.Exif()
    # Damaged EXIF raises nearly anything, and is no reason to refuse the picture.
    with suppress(Exception):
        exif.load(exif_bytes)
        orientation = exif.get(_ORIENTATION, 1)
        if isinstance(orientation, int):
            return orientation
    return 1

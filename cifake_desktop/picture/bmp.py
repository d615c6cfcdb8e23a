"""Opens BMP."""

from io import BytesIO
from typing import Final

from PIL.BmpImagePlugin import BmpImageFile

from cifake_desktop.picture.limits import Limits, check_size
from cifake_desktop.picture.opened import Opened

_RUN_LENGTHS: Final = (1, 2)  # ways of compression
# Pillow decodes these in Python: seconds for a million pixels, if the file is made for it.
_MOST_RUN_LENGTH_PIXELS: Final = 16_000_000


def open_bmp(data: bytes, limits: Limits) -> Opened:
    """Open a BMP file.

    Raises:
        PictureError: it is beyond the limits.
        Exception: whatever Pillow raises on a damaged file.

    """
    image = BmpImageFile(BytesIO(data))
    if image.info.get("compression") in _RUN_LENGTHS:
        most = min(limits.max_pixels, _MOST_RUN_LENGTH_PIXELS)
        check_size(image.size, Limits(max_pixels=most, max_side=limits.max_side))
    return Opened(image, "BMP")

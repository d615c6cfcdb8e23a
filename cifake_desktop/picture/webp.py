"""Opens WebP; of an animation the first frame."""

from io import BytesIO
from typing import Final

from PIL.WebPImagePlugin import WebPImageFile

from cifake_desktop.picture.error import damaged
from cifake_desktop.picture.limits import Limits, check_decoded, check_frames, check_size, left_out
from cifake_desktop.picture.opened import ANIMATED, Opened
from cifake_desktop.picture.upright import orientation

_MOST_CHUNKS: Final = 1_000_000


def open_webp(data: bytes, limits: Limits) -> Opened:
    """Open a WebP file.

    Raises:
        PictureError: it is beyond the limits, or senseless.
        Exception: whatever Pillow raises on a damaged file.

    """
    # The decoder makes room for two canvases as soon as it is there, so their size is asked before.
    canvas = _canvas(data)
    check_size(canvas, limits)
    check_decoded(canvas, "RGBA", limits, more=4)
    frames = _frames(data)
    check_frames(frames, limits)
    image = WebPImageFile(BytesIO(data))
    opened = Opened(image, "WEBP", more=4)
    if frames > 1:
        opened.notes.append(ANIMATED)
    opened.orientation = orientation(image.info.get("exif", b""))
    profile = image.info.get("icc_profile")
    if profile is not None and len(profile) > limits.max_metadata_bytes:
        opened.notes.append(left_out("colour profile", len(profile), limits.max_metadata_bytes))
    else:
        opened.icc = profile
    return opened


def _canvas(data: bytes) -> tuple[int, int]:
    """Return width and height as the first chunk gives them (WebP container specification; RFC 6386, 9.1)."""
    kind = data[12:16]
    if len(data) < 30:
        raise damaged()
    if kind == b"VP8X":
        return int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
    if kind == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 ":
        return int.from_bytes(data[26:28], "little") & 0x3FFF, int.from_bytes(data[28:30], "little") & 0x3FFF
    raise damaged()


def _frames(data: bytes) -> int:
    at, frames = 12, 0
    for _ in range(_MOST_CHUNKS):
        if at + 8 > len(data):
            return frames
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        frames += data[at : at + 4] == b"ANMF"
        at += 8 + length + length % 2
    raise damaged()

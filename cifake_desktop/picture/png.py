"""Opens PNG, also animated. The decoder gets the chunks that make the picture, and nothing else.

Pillow decompresses every text before it decodes a pixel, and refuses the picture for the sake of a long one. So the
chunks are walked here (PNG, third edition, 5), and only what decoding needs is handed on.
"""

import zlib
from io import BytesIO
from typing import Final

from PIL.PngImagePlugin import PngImageFile

from cifake_desktop.picture.error import damaged
from cifake_desktop.picture.limits import Limits, check_frames, left_out
from cifake_desktop.picture.opened import ANIMATED, Opened
from cifake_desktop.picture.upright import orientation

# Colours and transparency. The first frame of an animation is stored as the picture itself.
_KEPT: Final = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
_MOST_CHUNKS: Final = 1_000_000


def open_png(data: bytes, limits: Limits) -> Opened:
    """Open a PNG file.

    Raises:
        PictureError: it is beyond the limits, or senseless.
        Exception: whatever Pillow raises on a damaged file.

    """
    content, others = _without_others(data)
    image = PngImageFile(BytesIO(content))
    opened = Opened(image, "PNG")
    _scale_transparency(image, data[24])
    for kind, chunk in others:
        if kind == b"acTL":
            frames = int.from_bytes(chunk[:4], "big")
            check_frames(frames, limits)
            if frames > 1:
                opened.notes.append(ANIMATED)
        elif kind == b"eXIf":
            opened.orientation = orientation(chunk)
        elif kind == b"iCCP" and opened.icc is None:
            _take_profile(opened, chunk, limits)
    return opened


def _without_others(data: bytes) -> tuple[bytes, list[tuple[bytes, bytes]]]:
    """Return the file without the chunks that decoding does not need, and those of them that matter."""
    parts: list[bytes] = []
    others: list[tuple[bytes, bytes]] = []
    at, start, size = 8, 0, len(data)
    for _ in range(_MOST_CHUNKS):
        if at + 12 > size:
            break
        kind = data[at + 4 : at + 8]
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        if kind not in _KEPT:
            parts.append(data[start:at])
            start = end
            if kind in (b"acTL", b"eXIf", b"iCCP"):
                others.append((kind, data[at + 8 : end - 4]))
        elif kind == b"IEND":
            break
        at = end
    else:
        raise damaged()
    if not parts:
        return data, others
    parts.append(data[start:])
    return b"".join(parts), others


def _scale_transparency(image: PngImageFile, depth: int) -> None:
    """Bring the one transparent colour to the 8 bits that Pillow decodes a picture of another depth to."""
    value = image.info.get("transparency")
    if isinstance(value, tuple) and depth == 16:
        image.info["transparency"] = tuple(number >> 8 for number in value)
    elif isinstance(value, int) and image.mode == "L" and depth in (2, 4):
        image.info["transparency"] = value * 255 // (2**depth - 1)


def _take_profile(opened: Opened, chunk: bytes, limits: Limits) -> None:
    """Decompress the colour profile, never more than the limit of it: a small one can hold gigabytes of zeros."""
    _, _, rest = chunk.partition(b"\0")
    stream = zlib.decompressobj()
    try:
        profile = stream.decompress(rest[1:], limits.max_metadata_bytes + 1)
    except zlib.error:
        profile = b""
    if len(profile) > limits.max_metadata_bytes:
        opened.notes.append(left_out("colour profile", len(profile), limits.max_metadata_bytes))
    else:
        opened.icc = profile if stream.eof else b""

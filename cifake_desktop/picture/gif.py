"""Opens GIF; of an animation the first frame."""

from io import BytesIO
from typing import Final

from PIL.GifImagePlugin import GifImageFile

from cifake_desktop.picture.error import damaged
from cifake_desktop.picture.limits import Limits, check_frames
from cifake_desktop.picture.opened import ANIMATED, Opened

_MOST_BLOCKS: Final = 4_000_000


class _FirstFrame(GifImageFile):
    """Only the first frame is examined, so nothing is made ready for the next.

    What a frame leaves behind for the next would be laid out as soon as the file is opened, in whatever size the frame
    claims: gigabytes, before that size can be held to the limits.
    """

    disposal_method = property(lambda _: 0, lambda *_: None)


def open_gif(data: bytes, limits: Limits) -> Opened:
    """Open a GIF file.

    Raises:
        PictureError: it is beyond the limits, or senseless.
        Exception: whatever Pillow raises on a damaged file.

    """
    frames = _frames(data)
    check_frames(frames, limits)
    opened = Opened(_FirstFrame(BytesIO(data)), "GIF")
    if frames > 1:
        opened.notes.append(ANIMATED)
    return opened


def _frames(data: bytes) -> int:
    """Count the frames up to the end of the file, or to what makes no sense (GIF89a, sections 15 to 27)."""
    size = len(data)
    at = 13 + _colours(data, 10)
    frames = blocks = 0
    while at < size:
        kind = data[at]
        if kind == 0x2C:
            frames += 1
            at += 11 + _colours(data, at + 9)
        elif kind == 0x21:
            at += 2
        else:
            break
        while at < size and data[at]:
            at += data[at] + 1
            blocks += 1
        at += 1
        if blocks > _MOST_BLOCKS:
            raise damaged()
    return frames


def _colours(data: bytes, at: int) -> int:
    """Return the bytes of the table of colours that the flags at `at` announce."""
    flags = data[at] if at < len(data) else 0
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0

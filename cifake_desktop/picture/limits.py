"""What is refused rather than read: the limits, and the sentences that name them."""

from dataclasses import dataclass
from typing import Final

from cifake_desktop.picture.error import PictureError

_MIB: Final = 2**20


@dataclass(frozen=True, slots=True)
class Limits:
    """What is refused rather than read.

    Attributes:
        max_bytes: largest file.
        max_pixels: most pixels, width times height.
        max_side: longest side in pixels.
        max_frames: most pictures that one file may hold; only the first is ever examined.
        max_metadata_bytes: most metadata, decompressed, of each kind. More is left out, with a note: the picture
            itself is examined nevertheless.
        max_decoded_bytes: most memory that the decoder may need for the pixels.
        max_seconds: longest that examining one file may take. Whoever runs the process that examines sees to it, for
            a decoder that hangs cannot be stopped from within.

    """

    max_bytes: int = 512 * _MIB
    max_pixels: int = 256_000_000
    max_side: int = 65_000
    max_frames: int = 10_000
    max_metadata_bytes: int = 16 * _MIB
    max_decoded_bytes: int = 2048 * _MIB
    max_seconds: int = 60


DEFAULT_LIMITS: Final = Limits()

LIMIT_RANGES: Final = {
    "max_bytes": (1, 2**40),
    "max_pixels": (1, 2**31),
    # Where most decoders end.
    "max_side": (1, 65_535),
    "max_frames": (1, 1_000_000),
    "max_metadata_bytes": (0, 2**30),
    "max_decoded_bytes": (1, 2**40),
    "max_seconds": (1, 86_400),
}
"""The smallest and the largest value that somebody may choose for each limit."""

# Bytes of a pixel as Pillow lays it out; all others take four.
_PIXEL_BYTES: Final = {"1": 1, "L": 1, "P": 1, "I;16": 2, "I;16B": 2}


def check_file(size: int, limits: Limits) -> None:
    """Raise PictureError for a file of too many bytes."""
    if size > limits.max_bytes:
        raise PictureError(
            "too_large",
            f"This file is too large: it has {_mib(size)} MiB, and the limit is {_mib(limits.max_bytes)} MiB.",
        )


def check_size(size: tuple[int, int], limits: Limits) -> None:
    """Raise PictureError for a width and height beyond the limits."""
    pixels = size[0] * size[1]
    if pixels > limits.max_pixels:
        raise PictureError(
            "too_large",
            f"This picture is too large: it has {_millions(pixels)} million pixels, and the limit is"
            f" {_millions(limits.max_pixels)} million.",
        )
    if max(size) > limits.max_side:
        raise PictureError(
            "too_large",
            f"This picture is too large: its longer side has {max(size):,} pixels, and the limit is"
            f" {limits.max_side:,}.",
        )


def check_frames(frames: int, limits: Limits) -> None:
    """Raise PictureError for a file that holds too many pictures."""
    if frames > limits.max_frames:
        raise PictureError(
            "too_large",
            f"This file holds too many pictures: it has {frames:,}, and the limit is {limits.max_frames:,}.",
        )


def check_decoded(size: tuple[int, int], mode: str, limits: Limits, more: int = 0) -> None:
    """Raise PictureError for a picture that needs too much memory to decode.

    Args:
        size: width and height in pixels.
        mode: Pillow's name of the layout of its pixels.
        limits: what is refused.
        more: bytes for each pixel that the decoder needs besides.

    """
    needed = size[0] * size[1] * (_PIXEL_BYTES.get(mode, 4) + more)
    if needed > limits.max_decoded_bytes:
        raise PictureError(
            "too_large",
            f"This picture is too large: decoding it takes {_mib(needed)} MiB of memory, and the limit is"
            f" {_mib(limits.max_decoded_bytes)} MiB.",
        )


def left_out(what: str, size: int, most: int) -> str:
    """Return the note on metadata of more bytes than the most that are read."""
    return (
        f"The {what} of this file is too large and was not read: it has {_mib(size)} MiB, and the limit is"
        f" {_mib(most)} MiB."
    )


def _mib(size: int) -> str:
    return _short(size / _MIB)


def _millions(pixels: int) -> str:
    return _short(pixels / 1_000_000)


def _short(number: float) -> str:
    """Return a number as exactly as two that differ can be told apart, and no longer than needed."""
    return f"{number:,.6f}".rstrip("0").rstrip(".")

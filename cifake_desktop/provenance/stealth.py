"""Stealth text: generation data hidden in the lowest bits of a picture's alpha or colours.

NovelAI and extensions of several web interfaces write it, column by column: a magic word of 15 letters, the length of
the payload in bits (32, big-endian), and the payload, UTF-8 text or the same squeezed with gzip. In alpha it takes one
bit a pixel, in colours three (R, G, B). Formats: "stealth_pnginfo", "stealth_pngcomp" in alpha, "stealth_rgbinfo",
"stealth_rgbcomp" in colours.
"""

import zlib
from typing import Final

import numpy as np
import numpy.typing as npt

_MAGIC_BITS: Final = 8 * 15
_MAGICS: Final = {
    "alpha": {b"stealth_pnginfo": False, b"stealth_pngcomp": True},
    "colours": {b"stealth_rgbinfo": False, b"stealth_rgbcomp": True},
}
_MOST_BYTES: Final = 4_000_000  # of the text
_GZIP: Final = 16 + zlib.MAX_WBITS


class StealthError(ValueError):
    """A picture announces hidden text that cannot be read; the message is a sentence for people."""


def read_stealth(pixels: npt.NDArray[np.uint8], alpha: npt.NDArray[np.uint8] | None) -> str | None:
    """Return the text that is hidden in a picture, or None.

    Args:
        pixels: uint8 [H, W, 3].
        alpha: uint8 [H, W], or None where nothing is transparent.

    Raises:
        StealthError: the text is announced, but cut off, damaged or far too long.

    """
    if alpha is not None and (text := _read(alpha[:, :, np.newaxis], "alpha")) is not None:
        return text
    return _read(pixels, "colours")


def _read(planes: npt.NDArray[np.uint8], where: str) -> str | None:
    """Return the text in planes of uint8 [H, W, C], or None where they do not begin with a magic word."""
    squeezed = _MAGICS[where].get(_bytes(planes, 0, _MAGIC_BITS))
    if squeezed is None:
        return None
    length = int.from_bytes(_bytes(planes, _MAGIC_BITS, 32), "big")
    start = _MAGIC_BITS + 32
    if length > planes.size - start or length > 8 * _MOST_BYTES:
        raise StealthError(f"The text hidden in the {where} of this picture is cut off.")
    payload = _bytes(planes, start, length // 8 * 8)
    if squeezed:
        payload = _inflated(payload, where)
    return payload.decode("utf-8", "replace")


def _bytes(planes: npt.NDArray[np.uint8], start: int, length: int) -> bytes:
    """Return `length` hidden bits from the bit `start` on, as bytes; fewer where the picture ends."""
    height, width, channels = planes.shape
    first, last = start // (height * channels), (start + length - 1) // (height * channels)
    columns = planes[:, first : min(last, width - 1) + 1].swapaxes(0, 1).reshape(-1)
    skip = start - first * height * channels
    return np.packbits(columns[skip : skip + length] & 1).tobytes()


def _inflated(payload: bytes, where: str) -> bytes:
    stream = zlib.decompressobj(_GZIP)
    try:
        text = stream.decompress(payload, _MOST_BYTES)
    except zlib.error as error:
        raise StealthError(f"The text hidden in the {where} of this picture is damaged.") from error
    if not stream.eof:
        problem = "far too long" if stream.unconsumed_tail else "cut off"
        raise StealthError(f"The text hidden in the {where} of this picture is {problem}.")
    return text

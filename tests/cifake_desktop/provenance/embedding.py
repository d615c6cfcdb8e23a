"""Writers of the marks that the tests look for in pixels: the open watermark and the stealth text.

They follow what the public writers do, oddities and rounding to 8 bits included, so that what the readers find
here they find in real files too.
"""

import gzip
from collections.abc import Sequence
from typing import Final, Literal

import numpy as np
import numpy.typing as npt
from PIL import Image

Order = Literal["BGR", "RGB"]

_SCALE: Final = 36.0
_SHIFT: Final = 14  # OpenCV's fixed point


def natural(height: int, width: int, seed: int = 0) -> npt.NDArray[np.uint8]:
    """uint8 [H, W, 3]: soft colours, objects with edges, some grain; much like a photograph to the watermark."""
    rng = np.random.default_rng(seed)
    pixels = np.zeros((height, width, 3))
    for cells, strength in ((4, 1.0), (12, 0.5), (40, 0.25), (120, 0.12)):
        small = rng.normal(128, 60, (cells, cells, 3)).clip(0, 255).astype(np.uint8)
        large = Image.fromarray(small).resize((width, height), Image.Resampling.BICUBIC)
        pixels += strength * (np.asarray(large, np.float64) - 128)
    pixels += 128 + rng.normal(0, 4, pixels.shape)
    return pixels.clip(0, 255).astype(np.uint8)


def watermarked(
    pixels: npt.NDArray[np.uint8],
    bits: Sequence[int] | npt.NDArray[np.uint8],
    *,
    floating: bool = False,
    order: Order = "BGR",
    whole: Literal["round", "floor"] = "round",
) -> npt.NDArray[np.uint8]:
    """Write the open watermark as `imwatermark`'s method "dwtDct" does.

    Args:
        pixels: uint8 [H, W, 3] RGB.
        bits: the message, 0 or 1 each.
        floating: whether the program hands over float32 (diffusers, generative-models, FLUX) or bytes (SD 1 and 2).
        order: the order of channels that the program hands over; diffusers took RGB for BGR at first.
        whole: how a float picture becomes bytes: diffusers rounds, FLUX and generative-models cut off.

    """
    given = pixels[:, :, ::-1] if order == "BGR" else pixels
    if not floating:
        marked = _from_yuv(_marked_yuv(_to_yuv(given), bits))
    else:
        wide = _from_yuv_float(_marked_yuv(_to_yuv_float(given.astype(np.float32)), bits)).clip(0, 255)
        marked = (wide.round() if whole == "round" else wide).astype(np.uint8)
    return np.ascontiguousarray(marked[:, :, ::-1] if order == "BGR" else marked)


def _marked_yuv(yuv: npt.NDArray, bits: Sequence[int] | npt.NDArray[np.uint8]) -> npt.NDArray:
    """Write the bits into the second channel, in place; bytes are cut off, not rounded, as numpy assigns them."""
    rows, columns = (side // 4 * 4 for side in yuv.shape[:2])
    u = yuv[:rows, :columns, 1].astype(np.float64 if yuv.dtype == np.uint8 else np.float32)
    a, b, c, d = u[::2, ::2], u[::2, 1::2], u[1::2, ::2], u[1::2, 1::2]
    low = (a + b + c + d) / 2
    marked = low.copy()
    for number, (y, x) in enumerate(
        (y, x) for y in range(0, rows // 2 // 4 * 4, 4) for x in range(0, columns // 2 // 4 * 4, 4)
    ):
        block = marked[y : y + 4, x : x + 4]
        at = np.unravel_index(np.argmax(np.abs(block.ravel()[1:])) + 1, (4, 4))
        size = (np.abs(block[at]) // _SCALE + 0.25 + 0.5 * bits[number % len(bits)]) * _SCALE
        block[at] = size if block[at] >= 0 else -size
    change = (marked - low) / 2
    # The writer puts the horizontal details where the vertical ones belong: that turns every 2 x 2 pixels.
    u[::2, ::2], u[::2, 1::2], u[1::2, ::2], u[1::2, 1::2] = a + change, c + change, b + change, d + change
    yuv[:rows, :columns, 1] = u
    return yuv


def _descale(value: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    return (value + (1 << _SHIFT - 1)) >> _SHIFT


def _to_yuv(bgr: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """OpenCV's COLOR_BGR2YUV for bytes."""
    b, g, r = np.moveaxis(bgr.astype(np.int64), 2, 0)
    y = _descale(1868 * b + 9617 * g + 4899 * r)
    u = _descale((b - y) * 8061 + (128 << _SHIFT))
    v = _descale((r - y) * 14369 + (128 << _SHIFT))
    return np.stack((y, u, v), 2).clip(0, 255).astype(np.uint8)


def _from_yuv(yuv: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """OpenCV's COLOR_YUV2BGR for bytes."""
    y, u, v = np.moveaxis(yuv.astype(np.int64), 2, 0)
    u, v = u - 128, v - 128
    bgr = (y + _descale(u * 33292), y + _descale(u * -6472 + v * -9519), y + _descale(v * 18678))
    return np.stack(bgr, 2).clip(0, 255).astype(np.uint8)


def _to_yuv_float(bgr: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """OpenCV's COLOR_BGR2YUV for floats, which puts grey at 0.5 whatever the range."""
    b, g, r = np.moveaxis(bgr, 2, 0)
    y = 0.299 * r + 0.587 * g + 0.114 * b
    return np.stack((y, 0.492 * (b - y) + 0.5, 0.877 * (r - y) + 0.5), 2).astype(np.float32)


def _from_yuv_float(yuv: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    y, u, v = np.moveaxis(yuv, 2, 0)
    u, v = u - 0.5, v - 0.5
    return np.stack((y + 2.032 * u, y - 0.395 * u - 0.581 * v, y + 1.140 * v), 2).astype(np.float32)


def stealth_bits(magic: str, payload: bytes, length: int | None = None) -> npt.NDArray[np.uint8]:
    """The magic, the length of the payload in bits (or the one given), and the payload, a bit an element."""
    announced = 8 * len(payload) if length is None else length
    return np.unpackbits(np.frombuffer(magic.encode() + announced.to_bytes(4, "big") + payload, np.uint8))


def with_stealth(pixels: npt.NDArray[np.uint8], bits: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Write bits into the lowest bit of alpha (uint8 [H, W, 4]) or of R, G and B (uint8 [H, W, 3]), by columns."""
    channels = slice(3, 4) if pixels.shape[2] == 4 else slice(0, 3)
    marked = pixels.copy()
    columns = marked[:, :, channels].swapaxes(0, 1)
    flat = columns.reshape(-1)
    flat[: bits.size] = flat[: bits.size] & 0xFE | bits
    marked[:, :, channels] = flat.reshape(columns.shape).swapaxes(0, 1)
    return marked


def stealth(pixels: npt.NDArray[np.uint8], text: str, *, squeezed: bool = True) -> npt.NDArray[np.uint8]:
    """Hide the text in the pixels, as NovelAI (squeezed, in alpha) and the extensions of web interfaces do."""
    kind = "png" if pixels.shape[2] == 4 else "rgb"
    payload = gzip.compress(text.encode(), mtime=0) if squeezed else text.encode()
    return with_stealth(pixels, stealth_bits(f"stealth_{kind}{'comp' if squeezed else 'info'}", payload))

"""What happens to pictures on their road, for measuring: fixed strengths, applied alike to both labels.

Each takes uint8 [H, W, 3] and a source of randomness, and gives uint8 [h, w, 3], often of another size: a picture
that was made smaller is scored as it is.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from PIL import Image
from scipy.ndimage import gaussian_filter

IDENTICAL_SIDE = 224  # pixels; no crop of the corpus is enlarged much to get there
_SUBSAMPLED = 2  # Pillow's word for 4:2:0

Harm = Callable[[np.ndarray, np.random.Generator], np.ndarray]


@dataclass(frozen=True)
class Condition:
    """One way of treating every picture; `title` is for people."""

    title: str
    harm: Harm


def resaved(pixels: np.ndarray, file_format: str, quality: int) -> np.ndarray:
    """Save as "JPEG" (4:2:0) or "WEBP" (lossy) of `quality`, and read it again."""
    options: dict[str, Any] = {"subsampling": _SUBSAMPLED} if file_format == "JPEG" else {}
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, file_format, quality=quality, **options)
    with Image.open(buffer) as again:
        return np.asarray(again.convert("RGB"))


def resized(pixels: np.ndarray, width: int, height: int) -> np.ndarray:
    """Resize as image editors do: bicubic, antialiased where it shrinks."""
    return np.asarray(Image.fromarray(pixels).resize((width, height), Image.Resampling.BICUBIC))


def scaled(pixels: np.ndarray, factor: float) -> np.ndarray:
    """Resize both sides by `factor`."""
    height, width = pixels.shape[:2]
    return resized(pixels, round(width * factor), round(height * factor))


def blurred(pixels: np.ndarray, sigma: float) -> np.ndarray:
    """Gaussian blur of `sigma` pixels."""
    return _to_uint8(gaussian_filter(pixels.astype(np.float32), (sigma, sigma, 0)))


def noisy(pixels: np.ndarray, sigma: float, rng: np.random.Generator) -> np.ndarray:
    """Add independent Gaussian noise of standard deviation `sigma`, in units of the 0..1 range."""
    return _to_uint8(pixels + rng.normal(0, 255 * sigma, pixels.shape).astype(np.float32))


def _to_uint8(values: np.ndarray) -> np.ndarray:
    return values.round().clip(0, 255).astype(np.uint8)


CLEAN = "clean"
CONDITIONS: dict[str, Condition] = {
    CLEAN: Condition("As they are", lambda pixels, _: pixels),
    "jpeg_75": Condition("JPEG, quality 75", lambda pixels, _: resaved(pixels, "JPEG", 75)),
    "jpeg_50": Condition("JPEG, quality 50", lambda pixels, _: resaved(pixels, "JPEG", 50)),
    "webp_75": Condition("WebP, quality 75", lambda pixels, _: resaved(pixels, "WEBP", 75)),
    "half": Condition("Half the size", lambda pixels, _: scaled(pixels, 0.5)),
    "resize_0.75": Condition("Three quarters of the size", lambda pixels, _: scaled(pixels, 0.75)),
    "blur_1": Condition("Gaussian blur, sigma 1", lambda pixels, _: blurred(pixels, 1.0)),
    "noise_0.03": Condition("Gaussian noise, sigma 0.03", lambda pixels, rng: noisy(pixels, 0.03, rng)),
    "identical": Condition(
        f"Both classes re-encoded alike ({IDENTICAL_SIDE} x {IDENTICAL_SIDE}, JPEG 85)",
        lambda pixels, _: resaved(resized(pixels, IDENTICAL_SIDE, IDENTICAL_SIDE), "JPEG", 85),
    ),
}
# Small accidents that must not change an answer.
ACCIDENTS: dict[str, Condition] = {
    "jpeg_90": Condition("Saved again as JPEG 90", lambda pixels, _: resaved(pixels, "JPEG", 90)),
    "crop_8": Condition("8 pixels cut off, left and top", lambda pixels, _: pixels[8:, 8:]),
    "resize_0.95": Condition("Made smaller by 5 %", lambda pixels, _: scaled(pixels, 0.95)),
}

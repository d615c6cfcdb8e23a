"""Training views: what a crop may look like after its way through the world, the same way for both labels.

In this corpus generated pictures are mostly lossless and photographs mostly JPEG, and their sizes differ. So a lossless
original first gets the JPEG history that a photograph has, then both classes go through one random chain: resampling
on a random grid, cropping off the 8-pixel grid, blur or sharpening, noise, tone, and a last JPEG or WebP.
"""

from __future__ import annotations

import io
import math
import random
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter

# Qualities that photographs of the corpus have been saved with.
_HISTORY = (57, 60, 70, 75, 75, 80, 85, 85, 88, 90, 90, 92, 95, 95, 96, 98)
_FILTERS = (
    Image.Resampling.BILINEAR,
    Image.Resampling.BICUBIC,
    Image.Resampling.LANCZOS,
    Image.Resampling.BOX,
    Image.Resampling.HAMMING,
)
_MARGIN = 12  # pixels around a part that is resampled, so that its border is not one of the filter's


@dataclass(frozen=True)
class Degradation:
    """How often and how strongly a view is changed. Chances are 0..1; ranges are drawn from evenly."""

    history: float = 0.85  # chance of a JPEG history for a lossless original
    resample: float = 0.75
    scale: tuple[float, float] = (0.47, 1.9)  # drawn evenly in its logarithm
    blur: float = 0.15
    blur_sigma: tuple[float, float] = (0.3, 1.2)
    sharpen: float = 0.12
    noise: float = 0.12
    noise_sigma: tuple[float, float] = (1.0, 7.0)  # of 255
    tone: float = 0.3
    jpeg: float = 0.6
    jpeg_quality: tuple[int, int] = (45, 97)
    webp: float = 0.15
    webp_quality: tuple[int, int] = (45, 95)


def _saved(image: Image.Image, kind: str, quality: int, rng: random.Random) -> Image.Image:
    buffer = io.BytesIO()
    if kind == "JPEG":
        image.save(buffer, kind, quality=quality, subsampling=rng.choice((0, 2, 2)))
    else:
        image.save(buffer, kind, quality=quality, method=0)
    with Image.open(buffer) as again:
        return again.convert("RGB")


def _part(image: Image.Image, side: int, rng: random.Random) -> Image.Image:
    left, top = rng.randint(0, image.width - side), rng.randint(0, image.height - side)
    return image.crop((left, top, left + side, top + side))


def _resampled(image: Image.Image, side: int, scale: tuple[float, float], rng: random.Random) -> Image.Image:
    shortest = min(image.size)
    drawn = math.exp(rng.uniform(math.log(scale[0]), math.log(scale[1])))
    factor = max(drawn, (side + 1) / shortest)
    image = _part(image, min(shortest, int(side / factor) + _MARGIN), rng)
    after = max(side, round(image.width * factor))
    return image.resize((after, after), rng.choice(_FILTERS))


def _noisy(image: Image.Image, sigma: float, rng: random.Random) -> Image.Image:
    pixels = np.asarray(image, np.float32)
    # Grain of all channels together, or of each alone.
    shape = pixels.shape if rng.random() < 0.5 else (*pixels.shape[:2], 1)
    grain = np.random.default_rng(rng.getrandbits(32)).normal(0.0, sigma, shape)
    return Image.fromarray((pixels + grain).round().clip(0, 255).astype(np.uint8))


def _toned(image: Image.Image, rng: random.Random) -> Image.Image:
    pixels = 255.0 * (np.asarray(image, np.float32) / 255.0) ** rng.uniform(0.75, 1.35)
    mean = pixels.mean()
    pixels = mean + (pixels - mean) * rng.uniform(0.8, 1.2)
    grey = pixels.mean(2, keepdims=True)
    pixels = grey + (pixels - grey) * rng.uniform(0.6, 1.3)
    return Image.fromarray(pixels.round().clip(0, 255).astype(np.uint8))


def view(pixels: np.ndarray, lossless: bool, side: int, plan: Degradation, rng: random.Random) -> np.ndarray:
    """Draw one view, uint8 [side, side, 3], of a crop, uint8 [H, W, 3] with H, W > side.

    `lossless` says that the crop's original was never JPEG.
    """
    image = Image.fromarray(pixels)
    if lossless and rng.random() < plan.history:
        image = _saved(image, "JPEG", rng.choice(_HISTORY), rng)
    if rng.random() < plan.resample:
        image = _resampled(image, side, plan.scale, rng)
    image = _part(image, side, rng)
    if rng.random() < 0.5:
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    chance = rng.random()
    if chance < plan.blur:
        image = image.filter(ImageFilter.GaussianBlur(rng.uniform(*plan.blur_sigma)))
    elif chance < plan.blur + plan.sharpen:
        image = image.filter(ImageFilter.UnsharpMask(rng.uniform(0.6, 2.0), rng.randint(30, 120), 0))
    if rng.random() < plan.noise:
        image = _noisy(image, rng.uniform(*plan.noise_sigma), rng)
    if rng.random() < plan.tone:
        image = _toned(image, rng)
    chance = rng.random()
    if chance < plan.jpeg:
        image = _saved(image, "JPEG", rng.randint(*plan.jpeg_quality), rng)
    elif chance < plan.jpeg + plan.webp:
        image = _saved(image, "WEBP", rng.randint(*plan.webp_quality), rng)
    return np.asarray(image)

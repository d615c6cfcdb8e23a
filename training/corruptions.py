"""Ways a picture is harmed on its road: JPEG, blur, noise, resampling. For uint8 batches [N, H, W, 3].

Training draws their strengths at random (`training.augment`), evaluation uses the fixed ones of `STANDARD`.
"""

from __future__ import annotations

import io
import math
from collections.abc import Callable

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from training.vision import functional


def jpeg(pixels: Tensor, quality: int) -> Tensor:
    """Save each picture as JPEG of `quality` (1..95) with libjpeg's own tables and 4:2:0, and read it again."""
    out = np.empty(pixels.shape, np.uint8)
    for index, picture in enumerate(pixels.numpy()):
        buffer = io.BytesIO()
        Image.fromarray(picture).save(buffer, "JPEG", quality=quality)
        with Image.open(buffer) as again:
            out[index] = again
    return torch.from_numpy(out)


def blur(pixels: Tensor, sigma: float) -> Tensor:
    """Gaussian blur of `sigma` pixels, its kernel cut off beyond 3 sigma, borders reflected."""
    side = 2 * math.ceil(3 * sigma) + 1
    planes = functional.gaussian_blur(pixels.permute(0, 3, 1, 2).float(), [side, side], [sigma, sigma])
    return _to_uint8(planes.permute(0, 2, 3, 1))


def noise(pixels: Tensor, sigma: float, generator: torch.Generator) -> Tensor:
    """Add independent Gaussian noise of standard deviation `sigma`, in units of the 0..1 range, and clip."""
    grains = torch.randn(pixels.shape, generator=generator)
    return _to_uint8(pixels.float() + 255 * sigma * grains)


def resample(pixels: Tensor, scale: float) -> Tensor:
    """Resize to `scale` of the side (bilinear, antialiased) and back to the old size."""
    planes = pixels.permute(0, 3, 1, 2).float()
    height, width = planes.shape[-2:]
    middle = [max(1, round(height * scale)), max(1, round(width * scale))]
    planes = functional.resize(planes, middle, antialias=True)
    planes = functional.resize(planes, [height, width], antialias=True)
    return _to_uint8(planes.permute(0, 2, 3, 1))


def _to_uint8(values: Tensor) -> Tensor:
    return values.round_().clamp_(0, 255).to(torch.uint8)


STANDARD: dict[str, Callable[[Tensor, torch.Generator], Tensor]] = {
    "jpeg_90": lambda pixels, _: jpeg(pixels, 90),
    "jpeg_75": lambda pixels, _: jpeg(pixels, 75),
    "jpeg_40": lambda pixels, _: jpeg(pixels, 40),
    "blur_0.6": lambda pixels, _: blur(pixels, 0.6),
    "blur_1.0": lambda pixels, _: blur(pixels, 1.0),
    "noise_0.1": lambda pixels, generator: noise(pixels, 0.1, generator),
    "down_up_0.5": lambda pixels, _: resample(pixels, 0.5),
    "down_up_0.75": lambda pixels, _: resample(pixels, 0.75),
}

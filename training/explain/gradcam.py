"""Grad-CAM (R. R. Selvaraju et al., ICCV 2017) on the last convolution, as the authors of CIFAKE used it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import interpolate

from training.architectures import Detector
from training.errors import TrainingPackageError

_BATCH = 100


class GradCamError(TrainingPackageError):
    """The network has no convolution that Grad-CAM could look at."""


@contextmanager
def _hooked(modules: dict[str, nn.Module], hook: Any) -> Iterator[None]:
    handles = [
        module.register_forward_hook(
            lambda _module, _inputs, output, name=name: hook(name, output)  # type: ignore[misc]
        )
        for name, module in modules.items()
    ]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()


def find_layer(detector: Detector) -> str:
    """Name the module of `detector.network` whose maps Grad-CAM weighs.

    It is the last convolution to run that sees more than one place at once (kernels of 1 x 1 are heads, gates and
    shortcuts here). Where a module around it rectifies what it gives, as the block of a residual network does, the
    smallest such module: Grad-CAM is defined on rectified maps. Raises GradCamError where there is no convolution.
    """
    named = dict(detector.network.named_modules())
    ran: list[str] = []
    rectified: dict[str, bool] = {}

    def note(name: str, output: object) -> None:
        module = named[name]
        if isinstance(module, nn.Conv2d) and max(module.kernel_size) > 1:
            ran.append(name)
        if isinstance(output, Tensor) and output.ndim == 4:
            rectified[name] = bool((output >= 0).all())

    pixels = np.random.default_rng(0).integers(0, 256, (8, 32, 32, 3), np.uint8)
    with torch.no_grad(), _hooked(named, note):
        detector(torch.from_numpy(pixels))
    if not ran:
        raise GradCamError("this network has no convolution, so there is no Grad-CAM of it")
    parts = ran[-1].split(".")
    around = [".".join(parts[:length]) for length in range(len(parts), 0, -1)]
    return next((name for name in around if rectified.get(name)), ran[-1])


def grad_cam(detector: Detector, pixels: np.ndarray, leans_ai: np.ndarray, layer: str) -> np.ndarray:
    """Grad-CAM towards the verdict of each picture, float32 [N, h, w], at least 0.

    pixels: uint8 [N, H, W, 3]; leans_ai: bool [N], the verdict whose score is explained: the logit, or its negative;
    layer: as `find_layer` gives it.
    """
    maps = []
    kept: list[Tensor] = []
    with _hooked({layer: detector.network.get_submodule(layer)}, lambda _name, output: kept.append(output)):
        for start in range(0, len(pixels), _BATCH):
            kept.clear()
            rows = slice(start, start + _BATCH)
            logit, _ = detector(torch.from_numpy(pixels[rows]))
            sign = torch.from_numpy(np.where(leans_ai[rows], 1.0, -1.0).astype(np.float32))
            (features,) = kept
            (slope,) = torch.autograd.grad((logit * sign).sum(), features)
            weights = slope.mean((2, 3), keepdim=True)
            maps.append((weights * features).sum(1).relu().detach().numpy())
    return np.concatenate(maps)


def enlarge(maps: np.ndarray, side: int) -> np.ndarray:
    """float32 [N, h, w] to [N, side, side], linear between the centres of cells."""
    tensor = torch.from_numpy(np.ascontiguousarray(maps))[:, None]
    return interpolate(tensor, size=(side, side), mode="bilinear", align_corners=False)[:, 0].numpy()

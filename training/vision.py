"""Import torchvision also where its compiled half cannot load.

A torchvision built for CUDA fails to import beside a CPU torch ("operator torchvision::nms does not exist"),
because its Python half registers fake kernels for operators that its compiled half should have defined. Its
transforms, models and data sets need none of them, so the two missing schemas are declared and the import is tried
again. Where torchvision imports normally nothing is declared.
"""

from __future__ import annotations

import importlib
import sys

import torch


def _import_transforms() -> object:
    return importlib.import_module("torchvision.transforms.v2.functional")


try:
    _import_transforms()
except RuntimeError as error:
    if "torchvision::" not in str(error):
        raise
    for name in [name for name in sys.modules if name.split(".")[0] == "torchvision"]:
        del sys.modules[name]
    _library = torch.library.Library("torchvision", "DEF")  # kept: schemas live as long as their library
    for operator in ("nms", "qnms"):
        _library.define(f"{operator}(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
    _import_transforms()

from torchvision import datasets, models, transforms  # noqa: E402  (only after the schemas are there)
from torchvision.ops.stochastic_depth import StochasticDepth  # noqa: E402
from torchvision.transforms.v2 import functional  # noqa: E402

__all__ = ["StochasticDepth", "datasets", "functional", "models", "transforms"]

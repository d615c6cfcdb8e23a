"""Networks that answer with an evidence map whose mean is the logit.

All take float32 [N, 3, H, W], normalised as each declares, and give `Outputs`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from torch import nn

from training.architectures.backbones import BACKBONES
from training.architectures.dense import DenseNet
from training.architectures.detector import Detector, exported_parameter_count, has_map, parameter_count
from training.architectures.outputs import CATEGORY_OUTPUTS, Outputs, normalise
from training.architectures.residual import ResidualNet
from training.architectures.transfer import TransferNet

__all__ = [
    "ARCHITECTURES",
    "BACKBONES",
    "CATEGORY_OUTPUTS",
    "Detector",
    "Outputs",
    "TransferNet",
    "build",
    "exported_parameter_count",
    "has_map",
    "normalise",
    "parameter_count",
]

# Each takes whether the head of the auxiliary task is wanted.
ARCHITECTURES: dict[str, Callable[[bool], nn.Module]] = {
    # The shipped one. Attention only where maps are small: at 16x16 it costs more time than it is worth.
    "residual-m": partial(ResidualNet, 32, ((64, 1, 2), (128, 2, 2), (192, 2, 2)), (False, True, True)),
    # For tests and first tries: learns in seconds.
    "residual-xs": partial(ResidualNet, 16, ((16, 1, 2), (32, 1, 2)), (False, False)),
    # The network that this project began with.
    "three-block": partial(DenseNet, (32, 64, 128), (256, 128), 0.3),
    # The best one of J. J. Bird and A. Lotfi, "CIFAKE", IEEE Access 12 (2024).
    "cifake-paper": partial(DenseNet, (32, 32), (64,), 0.0),
    **{name: partial(TransferNet, name) for name in BACKBONES},
}


def build(name: str, categories: bool = True) -> nn.Module:
    """Build a network of ARCHITECTURES with fresh weights; raises KeyError for an unknown name.

    `categories` says whether it has the head of the auxiliary task.
    """
    return ARCHITECTURES[name](categories)

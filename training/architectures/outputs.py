"""What every network answers with, and what its input is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn

CATEGORY_OUTPUTS = 20


class Outputs(NamedTuple):
    """What a network says about a batch.

    evidence: float32 [N, h, w], logits per place, > 0 leans AI; its mean over h, w is the picture's logit.
    categories: float32 [N, 20], logits of label x CIFAR category, an auxiliary task of training only; None where the
    network was built without it.
    """

    evidence: Tensor
    categories: Tensor | None

    @property
    def logit(self) -> Tensor:
        """float32 [N]; no sigmoid has been applied to it."""
        return self.evidence.mean((1, 2))


@dataclass(frozen=True)
class Normalisation:
    """How pixels 0..255 become a network's input: (pixel - centre) / spread, one value or one per colour."""

    centre: float | tuple[float, float, float]
    spread: float | tuple[float, float, float]


PLAIN = Normalisation(120.0, 64.0)  # roughly zero mean and unit spread on CIFAKE
# Mean and deviation of ImageNet, which torchvision's weights were trained with.
IMAGENET = Normalisation((123.675, 116.28, 103.53), (58.395, 57.12, 57.375))
LITE = Normalisation(127.0, 128.0)  # of EfficientNet-Lite


def normalise(pixels: Tensor, network: nn.Module) -> Tensor:
    """uint8 [N, H, W, 3] to float32 [N, 3, H, W], in the way that `network` declares in its `normalisation`.

    Training, validation and the exported file all come through here, so that none can see other numbers.
    """
    plan: Normalisation = network.normalisation  # type: ignore[assignment]
    centre, spread = (
        torch.tensor(value, device=pixels.device) if isinstance(value, tuple) else value
        for value in (plan.centre, plan.spread)
    )
    return ((pixels.float() - centre) / spread).permute(0, 3, 1, 2)


def category_head(features: int, categories: bool) -> nn.Linear | None:
    """The head of the auxiliary task on `features` numbers a picture, or None where it is not wanted."""
    return nn.Linear(features, CATEGORY_OUTPUTS) if categories else None

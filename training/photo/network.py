"""The photo detector's network: a frozen ImageNet backbone and linear evidence over its features and their squares."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as nnf

from training.photo.backbone import LITE0, EfficientNetLite

CELL = 32  # pixels of a side that one cell of the evidence map stands for
# Stages of the backbone, counted from 0, and how many of their places lie along a cell's side. Earlier ones changed
# nothing for sources that a fit had not seen.
_STAGES = {3: 2, 4: 2, 5: 1, 6: 1}
STAGES = tuple(LITE0[stage] for stage in _STAGES)
FEATURES = 2 * sum(stage.channels for stage in STAGES)


class PhotoNetwork(nn.Module):
    """Maps uint8 [N, H, W, 3], sRGB, to evidence float32 [N, h, w] with h, w = H / 32, W / 32 rounded up.

    A cell's evidence is linear in the means of features and squared features over the cell, so the mean of the map,
    the logit, is linear in the means over the picture. (Class activation mapping, B. Zhou et
    al. 2016, made exact by leaving out any layer after the pooling.)
    """

    def __init__(self) -> None:
        super().__init__()
        self.backbone = EfficientNetLite()
        self.head = nn.Conv2d(FEATURES, 1, 1)

    def cells(self, pixels: Tensor) -> Tensor:
        """Means of features and squared features over each cell, float32 [N, FEATURES, h, w]."""
        stages = self.backbone((pixels.permute(0, 3, 1, 2).float() - 127.0) / 128.0)
        parts = []
        for stage, places in _STAGES.items():
            both = torch.cat([stages[stage], stages[stage].square()], 1)
            if places > 1:
                both = nnf.avg_pool2d(both, places, ceil_mode=True, count_include_pad=False)
            parts.append(both)
        return torch.cat(parts, 1)

    def forward(self, pixels: Tensor) -> Tensor:
        """Give the evidence maps of a batch."""
        evidence: Tensor = self.head(self.cells(pixels))
        return evidence[:, 0]


class PhotoDetector(nn.Module):
    """What is exported: (logit float32 [N], evidence float32 [N, h, w]) of uint8 [N, H, W, 3]."""

    def __init__(self, network: PhotoNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        """Give logits and evidence maps of a batch."""
        evidence = self.network(pixels)
        return evidence.mean((1, 2)), evidence

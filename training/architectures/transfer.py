"""Transfer learning: a backbone that was trained on other pictures, and linear evidence over its features."""

from __future__ import annotations

from torch import Tensor, nn

from training.architectures.backbones import BACKBONES
from training.architectures.outputs import Outputs, category_head


class TransferNet(nn.Module):
    """A backbone of BACKBONES with a linear head on every place of its last features.

    The usual head is linear in the mean of the features over all places, which is the mean of this one's map: the map
    is exact, and costs nothing.
    """

    def __init__(self, name: str, categories: bool) -> None:
        super().__init__()
        of = BACKBONES[name]
        self.backbone_name, self.normalisation = name, of.normalisation
        self.backbone = of.build()
        self.head = nn.Conv2d(of.channels, 1, 1)
        self.category_head = category_head(of.channels, categories)
        self.frozen = False

    def freeze(self) -> None:
        """Keep the backbone as it is from now on, its batch-norm statistics and its dropout included."""
        self.frozen = True
        self.backbone.requires_grad_(False)
        self.train(self.training)

    def train(self, mode: bool = True) -> TransferNet:
        """Set the mode, but leave a frozen backbone in evaluation mode."""
        super().train(mode)
        if self.frozen:
            self.backbone.eval()
        return self

    def forward(self, x: Tensor) -> Outputs:
        """float32 [N, 3, 32, 32], normalised, to maps with the places of the backbone's last features."""
        features = self.backbone(x)
        categories = None if self.category_head is None else self.category_head(features.mean((2, 3))).float()
        return Outputs(self.head(features).float()[:, 0], categories)

"""The photo detector's network: an ImageNet backbone and a linear head whose output is the evidence map."""

from __future__ import annotations

from torch import Tensor, nn

from training.photo.backbone import EfficientNetLite


class PhotoNetwork(nn.Module):
    """Maps uint8 [N, H, W, 3], sRGB, to evidence float32 [N, h, w] with h, w = H / 32, W / 32 rounded up.

    Nothing follows the 1x1 convolution but the mean, so the mean of the map is the logit (class activation mapping,
    B. Zhou et al. 2016, made exact by leaving out any layer after the pooling).
    """

    def __init__(self, dropout: float = 0.2) -> None:
        super().__init__()
        self.backbone = EfficientNetLite()
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Conv2d(self.backbone.channels, 1, 1)
        nn.init.zeros_(self.head.weight)
        nn.init.constant_(self.head.bias, 0.0)  # type: ignore[arg-type]

    def forward(self, pixels: Tensor) -> Tensor:
        """Give the evidence maps of a batch."""
        x = (pixels.permute(0, 3, 1, 2).float() - 127.0) / 128.0
        evidence: Tensor = self.head(self.dropout(self.backbone(x)[-1]))
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

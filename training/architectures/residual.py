"""Residual networks for small pictures, among them the shipped one.

Everything after the last convolution is linear, so the mean of the map *is* the logit (class activation mapping, Zhou
et al. 2016, made exact by leaving out any layer after the pooling).
"""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn.functional import interpolate

from training.architectures.outputs import PLAIN, Outputs, category_head


class SqueezeExcite(nn.Module):
    """Channel attention (Hu et al. 2018)."""

    def __init__(self, channels: int):
        super().__init__()
        self.squeeze = nn.Conv2d(channels, channels // 8, 1)
        self.excite = nn.Conv2d(channels // 8, channels, 1)

    def forward(self, x: Tensor) -> Tensor:
        """Scale each channel of x [N, C, H, W] by a weight in 0..1 computed from all channel means."""
        weights = self.excite(self.squeeze(x.mean((2, 3), keepdim=True)).relu())
        return x * weights.sigmoid()


class ResidualBlock(nn.Module):
    """Two 3x3 convolutions with a shortcut (He et al. 2016), optionally with channel attention."""

    def __init__(self, channels_in: int, channels: int, stride: int, attention: bool):
        super().__init__()
        self.conv1 = nn.Conv2d(channels_in, channels, 3, stride, 1, bias=False)
        self.norm1 = nn.BatchNorm2d(channels)
        self.conv2 = nn.Conv2d(channels, channels, 3, 1, 1, bias=False)
        self.norm2 = nn.BatchNorm2d(channels)
        self.attention = SqueezeExcite(channels) if attention else nn.Identity()
        self.shortcut: nn.Module = nn.Identity()
        if stride != 1 or channels_in != channels:
            self.shortcut = nn.Sequential(
                nn.Conv2d(channels_in, channels, 1, stride, bias=False), nn.BatchNorm2d(channels)
            )
        # The block starts as its shortcut, which lets large learning rates begin safely (Goyal et al. 2017).
        nn.init.zeros_(self.norm2.weight)

    def forward(self, x: Tensor) -> Tensor:
        """[N, channels_in, H, W] to [N, channels, H / stride, W / stride]."""
        y = self.norm1(self.conv1(x)).relu()
        y = self.attention(self.norm2(self.conv2(y)))
        return (y + self.shortcut(x)).relu()


class ResidualNet(nn.Module):
    """A stem at full resolution, stages of residual blocks, and a linear head on every stage.

    The stem does not downsample: most of the evidence in a 32x32 picture lies in its finest pixels. Each stage
    adds its own evidence at its own resolution, so the map is as fine as the first stage while most of the
    weights sit in the last, which is cheap.
    """

    normalisation = PLAIN

    def __init__(
        self,
        stem: int,
        stages: tuple[tuple[int, int, int], ...],
        attention: tuple[bool, ...],
        categories: bool,
    ):
        """`stages` are (channels, blocks, stride of the first block); `attention` says which of them use it."""
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(3, stem, 3, 1, 1, bias=False), nn.BatchNorm2d(stem), nn.ReLU())
        self.stages = nn.ModuleList()
        channels_in = stem
        for (channels, count, stride), attend in zip(stages, attention, strict=True):
            blocks = [ResidualBlock(channels_in, channels, stride, attend)]
            blocks += [ResidualBlock(channels, channels, 1, attend) for _ in range(count - 1)]
            self.stages.append(nn.Sequential(*blocks))
            channels_in = channels
        self.evidence_heads = nn.ModuleList(nn.Conv2d(channels, 1, 1) for channels, _, _ in stages)
        self.category_head = category_head(channels_in, categories)

    def forward(self, x: Tensor) -> Outputs:
        """float32 [N, 3, H, W], normalised, to maps with h and w of the first stage."""
        x = self.stem(x)
        maps: list[Tensor] = []
        for stage, head in zip(self.stages, self.evidence_heads, strict=True):
            x = stage(x)
            maps.append(head(x).float())
        # Nearest-neighbour enlargement keeps each map's mean, and so the logit, unchanged.
        evidence = maps[0]
        for coarse in maps[1:]:
            evidence = evidence + interpolate(coarse, size=evidence.shape[2:], mode="nearest")
        categories = None if self.category_head is None else self.category_head(x.mean((2, 3))).float()
        return Outputs(evidence[:, 0], categories)

"""Networks that answer with an evidence map whose mean is the logit.

All take float32 [N, 3, H, W] scaled to about -2..2 and give `Outputs`. Everything after the last convolution is
linear, so the mean of the map *is* the logit (class activation mapping, Zhou et al. 2016, made exact by leaving out
any layer after the pooling).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from torch import Tensor, nn
from torch.nn.functional import interpolate

CATEGORY_OUTPUTS = 20


class Outputs(NamedTuple):
    """What a network says about a batch.

    evidence: float32 [N, h, w], logits per place, > 0 leans AI; its mean over h, w is the picture's logit.
    categories: float32 [N, 20], logits of label x CIFAR category, an auxiliary task of training only.
    """

    evidence: Tensor
    categories: Tensor

    @property
    def logit(self) -> Tensor:
        """float32 [N]."""
        return self.evidence.mean((1, 2))


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

    def __init__(self, stem: int, stages: tuple[tuple[int, int, int], ...], attention: tuple[bool, ...]):
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
        self.category_head = nn.Linear(channels_in, CATEGORY_OUTPUTS)

    def forward(self, x: Tensor) -> Outputs:
        """See the module's docstring; h and w are those of the first stage."""
        x = self.stem(x)
        maps: list[Tensor] = []
        for stage, head in zip(self.stages, self.evidence_heads, strict=True):
            x = stage(x)
            maps.append(head(x).float())
        # Nearest-neighbour enlargement keeps each map's mean, and so the logit, unchanged.
        evidence = maps[0]
        for coarse in maps[1:]:
            evidence = evidence + interpolate(coarse, size=evidence.shape[2:], mode="nearest")
        return Outputs(evidence=evidence[:, 0], categories=self.category_head(x.mean((2, 3))).float())


ARCHITECTURES: dict[str, Callable[[], nn.Module]] = {
    # The shipped one. Attention only where maps are small: at 16x16 it costs more time than it is worth.
    "residual-m": lambda: ResidualNet(32, ((64, 1, 2), (128, 2, 2), (192, 2, 2)), (False, True, True)),
    # For tests and first tries: learns in seconds.
    "residual-xs": lambda: ResidualNet(16, ((16, 1, 2), (32, 1, 2)), (False, False)),
}


def build(name: str) -> nn.Module:
    """Build a network of ARCHITECTURES with fresh weights; raises KeyError for an unknown name."""
    return ARCHITECTURES[name]()


class Detector(nn.Module):
    """A network with its normalisation inside: what is evaluated and exported.

    Input uint8 [N, H, W, 3], sRGB 0..255; outputs (logit float32 [N], evidence float32 [N, h, w]).
    """

    def __init__(self, network: nn.Module):
        super().__init__()
        self.network = network

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        """See the class's docstring."""
        outputs = self.network(normalise(pixels))
        return outputs.logit, outputs.evidence


def normalise(pixels: Tensor) -> Tensor:
    """uint8 [N, H, W, 3] to float32 [N, 3, H, W], roughly zero mean and unit spread."""
    return ((pixels.float() - 120.0) / 64.0).permute(0, 3, 1, 2)


def parameter_count(network: nn.Module) -> int:
    """Number of trained parameters."""
    return sum(parameter.numel() for parameter in network.parameters())


def exported_parameter_count(network: nn.Module) -> int:
    """As parameter_count, without the auxiliary head that the exported file does not hold."""
    return parameter_count(network) - parameter_count(network.get_submodule("category_head"))

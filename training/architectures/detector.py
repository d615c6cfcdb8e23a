"""A network as it is evaluated and exported."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from training.architectures.outputs import normalise


class Detector(nn.Module):
    """A network with its normalisation inside: what is evaluated and exported.

    Input uint8 [N, H, W, 3], sRGB 0..255; outputs (logit float32 [N], evidence float32 [N, h, w]).
    """

    def __init__(self, network: nn.Module):
        super().__init__()
        self.network = network

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        """See the class's docstring."""
        outputs = self.network(normalise(pixels, self.network))
        return outputs.logit, outputs.evidence


@torch.no_grad()
def has_map(detector: Detector) -> bool:
    """Tell whether the evidence of a 32x32 picture has more than one place."""
    return detector(torch.zeros(1, 32, 32, 3, dtype=torch.uint8))[1].numel() > 1


def parameter_count(network: nn.Module) -> int:
    """Number of parameters, those of a frozen backbone included."""
    return sum(parameter.numel() for parameter in network.parameters())


def exported_parameter_count(network: nn.Module) -> int:
    """As parameter_count, without the auxiliary head that the exported file does not hold."""
    head = network.category_head
    return parameter_count(network) - (0 if head is None else parameter_count(head))  # type: ignore[arg-type]

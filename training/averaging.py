"""Exponential moving average of a network's weights, and the batch-norm statistics that fit it."""

from __future__ import annotations

import copy
from collections.abc import Iterable

import torch
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm


class WeightAverage:
    """Keeps an averaged copy of a network, batch-norm statistics included.

    The decay grows from 0 to its full value over the first steps, so that the first weights, which know nothing,
    are soon forgotten; it has its full value at once where `network` is `trained` already.
    """

    def __init__(self, network: nn.Module, decay: float, trained: bool = False):
        self.network = copy.deepcopy(network).eval().requires_grad_(False)
        self.decay = decay
        self.trained = trained
        self.steps = 0

    @torch.no_grad()
    def update(self, network: nn.Module) -> None:
        """Move the average one step towards `network`."""
        self.steps += 1
        decay = self.decay if self.trained else min(self.decay, (1 + self.steps) / (10 + self.steps))
        averages, values = [], []
        for average, value in zip(
            self.network.state_dict().values(), network.state_dict().values(), strict=True
        ):
            if average.is_floating_point():
                averages.append(average)
                values.append(value)
            else:
                average.copy_(value)
        torch._foreach_lerp_(averages, values, 1 - decay)


@torch.no_grad()
def refresh_statistics(network: nn.Module, inputs: Iterable[Tensor]) -> None:
    """Set batch-norm statistics to their means over `inputs`, then put `network` into evaluation mode.

    An average of weights has other statistics than their average. Frozen parts keep theirs: torch's own `update_bn`
    would wipe those out as well.
    """
    network.train()
    layers = [layer for layer in network.modules() if isinstance(layer, _BatchNorm) and layer.training]
    momenta = [layer.momentum for layer in layers]
    for layer in layers:
        layer.reset_running_stats()
        layer.momentum = None  # a plain mean over all batches
    for batch in inputs:
        network(batch)
    for layer, momentum in zip(layers, momenta, strict=True):
        layer.momentum = momentum
    network.eval()

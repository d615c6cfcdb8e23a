"""Exponential moving average of a network's weights."""

from __future__ import annotations

import copy

import torch
from torch import nn


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

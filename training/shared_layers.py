"""Layers that look at a whole batch, made so that processes which share one get what a single process would get."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, distributed, nn
from torch.nn.modules.batchnorm import _BatchNorm

from training.vision import StochasticDepth


@dataclass
class Position:
    """Where the rows in hand stand: the first of them, and how many rows the whole batch has."""

    first: int = 0
    whole: int = 0


def _kept(shape: tuple[int, ...], share: float, position: Position, x: Tensor) -> Tensor:
    """Numbers for the rows in hand, 0 or 1 / share, drawn for the whole batch."""
    whole = torch.empty((position.whole, *shape), dtype=torch.float32, device=x.device).bernoulli_(share)
    return (whole[position.first : position.first + len(x)] / share).to(x.dtype)


class SharedDropout(nn.Dropout):
    """Dropout whose zeros do not depend on how a batch is cut into rows."""

    def __init__(self, p: float, position: Position) -> None:
        super().__init__(p)
        self.position = position

    def forward(self, x: Tensor) -> Tensor:
        """[N, ...] to the same shape."""
        if not self.training or self.p == 0:
            return x
        return x * _kept(tuple(x.shape[1:]), 1 - self.p, self.position, x)


class SharedStochasticDepth(StochasticDepth):
    """Leaves a branch out for some pictures of a batch, whichever process has them."""

    def __init__(self, p: float, position: Position) -> None:
        super().__init__(p, "row")
        self.position = position

    def forward(self, x: Tensor) -> Tensor:
        """[N, C, H, W] to the same shape."""
        if not self.training or self.p == 0:
            return x
        return x * _kept((1,) * (x.ndim - 1), 1 - self.p, self.position, x)


class _Sum(torch.autograd.Function):
    """The sum over the processes, for each of which it counts in the gradient."""

    @staticmethod
    def forward(_: Any, x: Tensor) -> Tensor:  # type: ignore[override]
        total = x.clone(memory_format=torch.contiguous_format)
        distributed.all_reduce(total)
        return total

    @staticmethod
    def backward(_: Any, gradient: Tensor) -> Tensor:  # type: ignore[override]
        return _Sum.apply(gradient)


class SharedBatchNorm(_BatchNorm):
    """Batch norm with the statistics of the batch over all processes, each of which holds as many rows.

    torch's own SyncBatchNorm does the same on GPUs only.
    """

    def __init__(self, layer: _BatchNorm, rank: int, world: int) -> None:
        """Take the place of `layer`: parameters, statistics and mode are its own, not copies."""
        super().__init__(layer.num_features, layer.eps, layer.momentum)
        self.weight, self.bias = layer.weight, layer.bias
        self.running_mean, self.running_var = layer.running_mean, layer.running_var
        self.num_batches_tracked = layer.num_batches_tracked
        self.training = layer.training
        self.rank, self.world = rank, world

    def _check_input_dim(self, input: Tensor) -> None:  # noqa: A002  (torch's name)
        """All numbers of dimensions will do."""

    def forward(self, x: Tensor) -> Tensor:
        """[N, C, ...] to the same shape; in evaluation mode as torch's own."""
        if not self.training:
            return super().forward(x)
        values = x.float()
        # Means of squares minus squares of means would cancel: variances are added up as variances.
        dims = [dim for dim in range(x.ndim) if dim != 1]
        variance, mean = torch.var_mean(values, dims, correction=0)
        row = torch.zeros(self.world, 1, 1, device=x.device)
        row[self.rank] = 1
        means, variances = _Sum.apply(row * torch.stack([mean, variance])).unbind(1)
        mean, variance = means.mean(0), variances.mean(0) + means.var(0, correction=0)
        self._note(mean.detach(), variance.detach(), self.world * x.numel() // x.shape[1])
        shape = [1, -1] + [1] * (x.ndim - 2)
        scale = self.weight * torch.rsqrt(variance + self.eps)
        return ((values - mean.view(shape)) * scale.view(shape) + self.bias.view(shape)).to(x.dtype)

    def _note(self, mean: Tensor, variance: Tensor, count: int) -> None:
        self.num_batches_tracked += 1
        self.running_mean.lerp_(mean, self.momentum)  # type: ignore[union-attr, arg-type]
        self.running_var.lerp_(variance * (count / max(1, count - 1)), self.momentum)  # type: ignore[union-attr, arg-type]


def share_layers(network: nn.Module, rank: int, world: int) -> Position:
    """Replace, in place, the layers of `network` whose results depend on how a batch is cut.

    Names and parameters stay, so that checkpoints fit both ways. Returns the position that has to be set before every
    forward pass in training mode. Batch norm needs all processes at once; a copy of the network that a single process
    is to train has to be made before.
    """
    position = Position()
    for parent in list(network.modules()):
        for name, layer in parent.named_children():
            shared: nn.Module | None = None
            if isinstance(layer, _BatchNorm) and world > 1:
                shared = SharedBatchNorm(layer, rank, world)
            elif isinstance(layer, nn.Dropout):
                shared = SharedDropout(layer.p, position)
            elif isinstance(layer, StochasticDepth):
                shared = SharedStochasticDepth(layer.p, position)
            if shared is not None:
                setattr(parent, name, shared.train(layer.training))
    return position

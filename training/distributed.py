"""The little that a run under `torchrun` needs; without it there is one process of rank 0."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import distributed, nn


@contextmanager
def process_group() -> Iterator[tuple[int, int]]:
    """Join the group that torchrun set up, if any; yields (rank, number of processes)."""
    if "RANK" not in os.environ:
        yield 0, 1
        return
    if torch.cuda.is_available():
        torch.cuda.set_device(int(os.environ["LOCAL_RANK"]))
    distributed.init_process_group("nccl" if torch.cuda.is_available() else "gloo")
    try:
        yield distributed.get_rank(), distributed.get_world_size()
    finally:
        # A distributed module that outlives this call would end the group from its own destructor, which waits for
        # threads that in turn wait for the interpreter: now and then the process would hang.
        gc.collect()
        distributed.destroy_process_group()


def wrap(network: nn.Module, world: int) -> nn.Module:
    """Let gradients be averaged over the processes."""
    return nn.parallel.DistributedDataParallel(network) if world > 1 else network


def broadcast_flag(flag: bool, world: int) -> bool:
    """Rank 0's `flag`, known to every process."""
    if world == 1:
        return flag
    tensor = torch.tensor([int(flag)], device="cuda" if torch.cuda.is_available() else "cpu")
    distributed.broadcast(tensor, 0)
    return bool(tensor.item())

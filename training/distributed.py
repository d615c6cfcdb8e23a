"""The little that a run under `torchrun` needs; without it there is one process of rank 0."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext

import torch
from torch import distributed, nn

from training.errors import TrainingError


@contextmanager
def process_group() -> Iterator[tuple[int, int]]:
    """Join the group that torchrun set up, if any; yields (rank, number of processes).

    Raises TrainingError when this machine has fewer GPUs than processes.
    """
    if "RANK" not in os.environ:
        yield 0, 1
        return
    if torch.cuda.is_available():
        gpus, here = torch.cuda.device_count(), int(os.environ["LOCAL_WORLD_SIZE"])
        if here > gpus:
            raise TrainingError(
                f"torchrun started {here} processes on a machine with {gpus} GPU{'s' * (gpus > 1)}, and each needs one "
                f"of its own: use --nproc-per-node={gpus}"
            )
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


def local_gradients(model: nn.Module) -> AbstractContextManager[None]:
    """A context in which backward passes add up gradients without averaging them over the processes yet."""
    # torch.compile hides what a network was wrapped in, but passes on its methods.
    return model.no_sync() if hasattr(model, "no_sync") else nullcontext()  # type: ignore[operator]


def summed(values: Sequence[float], world: int) -> list[float]:
    """Each value's sum over the processes, known to all of them."""
    if world == 1:
        return list(values)
    tensor = torch.tensor(values, dtype=torch.float64, device="cuda" if torch.cuda.is_available() else "cpu")
    distributed.all_reduce(tensor)
    return tensor.tolist()


def from_first(value: int, world: int) -> int:
    """Rank 0's `value`, known to every process."""
    return round(summed([value if world == 1 or distributed.get_rank() == 0 else 0], world)[0])

"""Batches of a packed set that need not fit into memory, in an order that lets the disk read in sequence."""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from training.data.packed import Subset
from training.data.prepare import DataError

_BLOCK_BYTES = 1 << 18  # read in one go: beyond this, seeking costs a disk little
_WINDOW_BYTES = 1 << 27  # of blocks that are mixed with each other


@dataclass(frozen=True)
class Blocks:
    """How pictures are shuffled: those of `window` blocks of `rows` neighbours at a time.

    Depends on the size of a picture only, so that a set is trained on in the same order in memory and from disk.
    """

    rows: int
    window: int

    @classmethod
    def of(cls, picture_bytes: int) -> Blocks:
        """The plan for pictures of so many bytes."""
        rows = max(1, _BLOCK_BYTES // picture_bytes)
        return cls(rows, max(1, _WINDOW_BYTES // (rows * picture_bytes)))


def block_order(count: int, blocks: Blocks, generator: torch.Generator) -> torch.Tensor:
    """A random order int64 [count]: blocks are drawn, and the pictures of each `window` of them shuffled together.

    A count that fits into one window is shuffled evenly.
    """
    drawn = torch.randperm(-(-count // blocks.rows), generator=generator)
    parts = []
    for chosen in drawn.split(blocks.window):
        rows = (chosen[:, None] * blocks.rows + torch.arange(blocks.rows)).flatten()
        rows = rows[rows < count]  # the last block may be short
        parts.append(rows[torch.randperm(len(rows), generator=generator)])
    return torch.cat(parts) if parts else drawn


@dataclass(frozen=True)
class BlockSubset(Subset):
    """Pictures in memory that are shuffled as if they came from disk."""

    blocks: Blocks

    def order(self, generator: torch.Generator) -> torch.Tensor:
        """See Pictures."""
        return block_order(len(self), self.blocks, generator)


class StreamedSubset:
    """`Pictures` that stay on disk but for the blocks that batches are drawn from at the moment.

    Every block is read once an epoch, whole. Reading is done by plain calls, not through a memory map: a disk that
    fails shall raise an error that says where, and not end the process.
    """

    def __init__(
        self, path: Path, shape: tuple[int, ...], rows: np.ndarray, labels: np.ndarray, blocks: Blocks
    ):
        """`path` is a .npy file of uint8 [N, *shape]; `rows` int64 [n], rising, those to use; `labels` theirs."""
        self.path = path
        self.shape = shape
        self.rows = rows
        self.labels = torch.from_numpy(labels.astype(np.int64))
        self.categories = torch.zeros(len(rows), dtype=torch.int64)
        self.blocks = blocks
        self._kept: OrderedDict[int, np.ndarray] = OrderedDict()
        with path.open("rb") as file:
            np.lib.format.read_magic(file)
            np.lib.format.read_array_header_1_0(file)
            self._start = file.tell()

    def __len__(self) -> int:
        return len(self.rows)

    def order(self, generator: torch.Generator) -> torch.Tensor:
        """See Pictures."""
        return block_order(len(self), self.blocks, generator)

    def take(self, rows: torch.Tensor) -> Subset:
        """See Pictures; raises DataError, which names file and rows, where they cannot be read."""
        pixels = np.empty((len(rows), *self.shape), np.uint8)
        wanted = rows.numpy()
        of = wanted // self.blocks.rows
        for block in np.unique(of):
            mine = of == block
            pixels[mine] = self._block(int(block))[wanted[mine] - block * self.blocks.rows]
        return Subset(torch.from_numpy(pixels), self.labels[rows], self.categories[rows])

    def chunks(self, size: int) -> Iterator[Subset]:
        """See Pictures."""
        for start in range(0, len(self), size):
            yield self.take(torch.arange(start, min(start + size, len(self))))

    def _block(self, block: int) -> np.ndarray:
        """The pictures of a block; those of two windows are kept, since a batch may lie in both."""
        if block in self._kept:
            self._kept.move_to_end(block)
        else:
            self._kept[block] = self._read(
                self.rows[block * self.blocks.rows : (block + 1) * self.blocks.rows]
            )
            if len(self._kept) > 2 * self.blocks.window:
                self._kept.popitem(last=False)
        return self._kept[block]

    def _read(self, rows: np.ndarray) -> np.ndarray:
        pixels = np.empty((len(rows), *self.shape), np.uint8)
        one = pixels[0].nbytes
        try:
            with self.path.open("rb") as file:
                # Rows that follow each other are read in one go; between them lie pictures of other parts.
                for run in np.split(np.arange(len(rows)), np.flatnonzero(np.diff(rows) != 1) + 1):
                    file.seek(self._start + int(rows[run[0]]) * one, os.SEEK_SET)
                    if file.readinto(pixels[run[0] : run[-1] + 1].data) != len(run) * one:
                        raise EOFError("the file ends before")
        except (OSError, EOFError) as error:
            raise DataError(
                [f"rows {rows[0]} to {rows[-1]} could not be read: {error}"], str(self.path)
            ) from error
        return pixels


def available_memory() -> int:
    """Bytes of memory that are free at the moment; where the system does not say, half of all, or 4 GiB."""
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:"))
    except (OSError, StopIteration):
        pass
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2
    except (AttributeError, ValueError, OSError):
        return 1 << 32

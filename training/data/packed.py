"""A data set as one memory-mapped file of records: pictures, labels, names and splits together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import torch

from training.errors import TrainingPackageError

PACKED_NAME = "cifake.npy"
SPLITS = ("official", "deduplicated")
TRAIN, VALIDATION, TEST, LEFT_OUT = 0, 1, 2, 3
SUBSETS = {"train": TRAIN, "validation": VALIDATION, "test": TEST}

RECORD = np.dtype(
    [
        ("pixels", np.uint8, (32, 32, 3)),
        ("label", np.uint8),
        ("category", np.uint8),
        ("official", np.uint8),
        ("deduplicated", np.uint8),
        ("sha256", "V32"),
        ("path", "S32"),
    ]
)


class Pictures(Protocol):
    """Pictures of one part of a data set, in memory or on disk, in an order of their own.

    labels: int64 [N], FAKE = 1; categories: int64 [N].
    """

    @property
    def labels(self) -> torch.Tensor:
        """See the class's docstring."""

    @property
    def categories(self) -> torch.Tensor:
        """See the class's docstring."""

    def __len__(self) -> int: ...

    def order(self, generator: torch.Generator) -> torch.Tensor:
        """A random order to train in: int64 [N], each of 0..N-1 once."""

    def take(self, rows: torch.Tensor) -> Subset:
        """The pictures at `rows`, int64 [n], in memory."""

    def chunks(self, size: int) -> Iterator[Subset]:
        """All pictures in their order, at most `size` at a time."""


@dataclass(frozen=True)
class Subset:
    """Pictures in memory, all of one size: `Pictures` that are shuffled evenly.

    pixels: uint8 [N, S, S, 3], sRGB; labels: int64 [N], FAKE = 1; categories: int64 [N], 0..9.
    """

    pixels: torch.Tensor
    labels: torch.Tensor
    categories: torch.Tensor

    def __len__(self) -> int:
        return len(self.pixels)

    def order(self, generator: torch.Generator) -> torch.Tensor:
        """See Pictures."""
        return torch.randperm(len(self), generator=generator)

    def take(self, rows: torch.Tensor) -> Subset:
        """See Pictures."""
        return Subset(self.pixels[rows], self.labels[rows], self.categories[rows])

    def chunks(self, size: int) -> Iterator[Subset]:
        """See Pictures."""
        for rows in torch.arange(len(self)).split(size):
            yield self.take(rows)


class PackedError(TrainingPackageError):
    """There is no packed data set, or it is not one of ours."""


def open_packed(folder: Path) -> np.ndarray:
    """Memory-map the records that `prepare` wrote into `folder`; raises PackedError when there are none."""
    path = folder / PACKED_NAME
    if not path.is_file():
        raise PackedError(f"{path} does not exist: run `python -m training prepare cifake SOURCE` first")
    records = np.load(path, mmap_mode="r")
    if records.dtype != RECORD:
        raise PackedError(f"{path} was written by another version: run `prepare` again")
    return records


def load_subset(folder: Path, split: str, subset: str) -> Subset:
    """Read one subset ("train", "validation", "test") of a split ("official", "deduplicated") into memory."""
    records = open_packed(folder)
    rows = np.flatnonzero(records[split] == SUBSETS[subset])
    return Subset(
        pixels=torch.from_numpy(np.ascontiguousarray(records["pixels"][rows])),
        labels=torch.from_numpy(records["label"][rows].astype(np.int64)),
        categories=torch.from_numpy(records["category"][rows].astype(np.int64)),
    )

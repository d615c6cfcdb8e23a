"""A packed set of anybody's REAL and FAKE pictures: its files, and its parts as they are trained on."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from training.data.packed import SUBSETS, PackedError, Pictures, load_subset
from training.data.streaming import Blocks, BlockSubset, StreamedSubset, available_memory

MANIFEST, PIXELS, INDEX, NAMES, REFUSED = (
    "manifest.json", "pixels.npy", "index.npy", "pictures.csv", "refused.csv",
)  # fmt: skip
SPLIT = "own"
VERSION = 1

# What is known of a crop, apart from its pixels: who asks for labels must not read every page of a large file.
# `picture` counts the pictures taken, in order of reading; `sha256` is of the file's bytes.
ENTRY = np.dtype(
    [
        ("label", np.uint8),
        ("part", np.uint8),
        ("group", np.uint16),
        ("picture", np.uint32),
        ("sha256", "S32"),
    ]
)


def is_own(folder: Path) -> bool:
    """Tell whether `folder` holds what `prepare folder` wrote."""
    return (folder / MANIFEST).is_file()


@dataclass(frozen=True)
class OwnSet:
    """What `prepare folder` wrote.

    manifest: as in manifest.json; index: ENTRY [N]; the pixels stay in their file until a part is asked for.
    """

    folder: Path
    manifest: dict[str, Any]
    index: np.ndarray

    @classmethod
    def open(cls, folder: Path) -> OwnSet:
        """Open a packed set; raises PackedError when there is none, or its files are not of one another."""
        path = folder / MANIFEST
        if not path.is_file():
            raise PackedError(
                f"{path} does not exist: run `python -m training prepare folder SOURCE --name NAME` first"
            )
        try:
            manifest = json.loads(path.read_text(encoding="utf-8"))
            if manifest["version"] != VERSION:
                raise ValueError("it is of another version")
            index = np.load(folder / INDEX)
            pixels = np.load(folder / PIXELS, mmap_mode="r")
            size = manifest["size"]
            if index.dtype != ENTRY or pixels.shape != (manifest["crops"], size, size, 3):
                raise ValueError("its files do not belong together")
            if len(index) != len(pixels) or (index["label"] > 1).any():
                raise ValueError("its files do not belong together")
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise PackedError(f"{folder} cannot be used: {error}; run `prepare folder` again") from error
        return cls(folder, manifest, index)

    @property
    def size(self) -> int:
        """Side of the pictures in pixels."""
        return int(self.manifest["size"])

    def part(self, name: str, streamed: bool | None = None) -> Pictures:
        """The pictures of "train", "validation" or "test".

        They stay on disk where the whole set is larger than half of the free memory, or as `streamed` says.
        """
        rows = np.flatnonzero(self.index["part"] == SUBSETS[name])
        labels = self.index["label"][rows]
        path, shape = self.folder / PIXELS, (self.size, self.size, 3)
        blocks = Blocks.of(self.size**2 * 3)
        if streamed is None:
            streamed = path.stat().st_size > available_memory() / 2
        if streamed:
            return StreamedSubset(path, shape, rows, labels, blocks)
        pixels = np.load(path, mmap_mode="r")[rows]
        return BlockSubset(
            torch.from_numpy(pixels),
            torch.from_numpy(labels.astype(np.int64)),
            torch.zeros(len(rows), dtype=torch.int64),
            blocks,
        )


def load_part(folder: Path, split: str, part: str) -> Pictures:
    """The pictures of a part of any packed set: of one's own for the split "own", else as `load_subset`."""
    return OwnSet.open(folder).part(part) if split == SPLIT else load_subset(folder, split, part)

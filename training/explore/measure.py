"""One pass over a data set: everything that is counted of every picture."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from tqdm import tqdm

from training.explore import pixels as figures
from training.explore.layout import categories
from training.explore.reading import Entry, ExploreError, FileFacts, Source
from training.explore.thumbnails import Thumbnails

_BATCH_PIXELS = 1 << 19  # in a batch, so that a few large pictures need no more memory than many small ones


@dataclass
class Spectra:
    """Sums over the pictures of each label of log10 power, whole and by ring, and of its square.

    n: int64 [2]; plane: float64 [2, SIDE, SIDE]; ring, ring_squared: float64 [2, RADII].
    """

    n: np.ndarray
    plane: np.ndarray
    ring: np.ndarray
    ring_squared: np.ndarray

    @classmethod
    def empty(cls) -> Spectra:
        """Nothing summed up yet."""
        return cls(
            np.zeros(2, np.int64),
            np.zeros((2, figures.SIDE, figures.SIDE)),
            np.zeros((2, figures.RADII)),
            np.zeros((2, figures.RADII)),
        )

    def add(self, label: int, grey: np.ndarray) -> None:
        """Add luma [N, H, W] of pictures of one label; pictures smaller than a tile have no spectrum here."""
        if min(grey.shape[1:]) < figures.SIDE:
            return
        spectra = figures.log_spectra(grey)
        rings = figures.radial(spectra)
        self.n[label] += len(grey)
        self.plane[label] += spectra.sum(0, dtype=np.float64)
        self.ring[label] += rings.sum(0)
        self.ring_squared[label] += (rings**2).sum(0)

    def mean(self) -> np.ndarray:
        """Mean log10 power, float64 [2, SIDE, SIDE]."""
        return self.plane / self.n[:, None, None]

    def rings(self) -> tuple[np.ndarray, np.ndarray]:
        """Mean and standard deviation over pictures of each ring, float64 [2, RADII] each."""
        mean = self.ring / self.n[:, None]
        return mean, np.sqrt((self.ring_squared / self.n[:, None] - mean**2).clip(0))


@dataclass
class Measured:
    """What is known of N pictures, in the order of their paths.

    split, category: str [N]; label: int64 [N]; size: int64 [N, 2], width and height; brightness, contrast (mean and
    deviation of luma), saturation: float64 [N], 0..1; dhash, phash: uint64 [N]; histogram: float64 [2, 3, 256], mean
    share of each value by label and channel; files: None when the originals are not there.
    """

    paths: list[str]
    split: np.ndarray
    label: np.ndarray
    category: np.ndarray
    size: np.ndarray
    sha256: list[bytes]
    brightness: np.ndarray
    contrast: np.ndarray
    saturation: np.ndarray
    dhash: np.ndarray
    phash: np.ndarray
    histogram: np.ndarray
    spectra: Spectra
    files: list[FileFacts] | None
    thumbnails: Thumbnails

    def __len__(self) -> int:
        return len(self.paths)


def _batches(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    """Neighbours of one size and label, several at a time."""
    for key, group in itertools.groupby(entries, key=lambda entry: (entry.pixels.shape, entry.label)):
        most = max(1, _BATCH_PIXELS // (key[0][0] * key[0][1]))
        while batch := list(itertools.islice(group, most)):
            yield batch


def measure(source: Source, thumbnails: Thumbnails) -> Measured:
    """Read every picture of `source` once, keeping a small copy of each in `thumbnails`.

    Raises ExploreError when there are none of a class.
    """
    entries: list[tuple[str, str, int, bytes, FileFacts | None]] = []
    columns: list[np.ndarray] = []  # [N, 5] each: width, height, brightness, contrast, saturation
    hashes: list[np.ndarray] = []  # uint64 [N, 2] each
    histogram, spectra = np.zeros((2, 3, 256)), Spectra.empty()
    reading = tqdm(source.entries(), unit=" pictures", desc="measuring", mininterval=1)
    for batch in _batches(reading):
        label = batch[0].label
        pixels = np.stack([entry.pixels for entry in batch])
        grey = figures.luma(pixels)
        spectra.add(label, grey)
        histogram[label] += figures.histograms(pixels)
        height, width = pixels.shape[1:3]
        columns.append(
            np.column_stack(
                [
                    np.full(len(batch), width),
                    np.full(len(batch), height),
                    grey.mean((1, 2), dtype=np.float64),
                    grey.std((1, 2), dtype=np.float64),
                    figures.saturation(pixels),
                ]
            )
        )
        hashes.append(np.column_stack([figures.difference_hash(grey), figures.frequency_hash(grey)]))
        for entry in batch:
            thumbnails.add(entry.pixels)
            entries.append((entry.path, entry.split, entry.label, entry.sha256, entry.file))
    labels = np.array([entry[2] for entry in entries], np.int64)
    counts = np.bincount(labels, minlength=2)
    for name, count in zip(("REAL", "FAKE"), counts, strict=True):
        if not count:
            raise ExploreError(f"{source.path} has no picture in a folder called {name}")
    # One order whatever the source: a page of the zip and one of the folder show the same pictures.
    order = sorted(range(len(entries)), key=lambda number: entries[number][0])
    thumbnails.reorder(order)
    table, keys = np.concatenate(columns)[order], np.concatenate(hashes)[order]
    paths, splits, _, digests, files = zip(*(entries[number] for number in order), strict=True)
    return Measured(
        paths=list(paths),
        split=np.array(splits),
        label=labels[order],
        category=np.array(categories(paths)),
        size=table[:, :2].astype(np.int64),
        sha256=list(digests),
        brightness=table[:, 2],
        contrast=table[:, 3],
        saturation=table[:, 4],
        dhash=keys[:, 0],
        phash=keys[:, 1],
        histogram=histogram / counts[:, None, None],
        spectra=spectra,
        files=None if source.packed else [file for file in files if file is not None],
        thumbnails=thumbnails,
    )

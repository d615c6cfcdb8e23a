"""Pictures that are there more than once: byte for byte, or nearly."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from training.explore.measure import Measured
from training.explore.thumbnails import Thumbnails

# Bits of 64 that may differ, in both hashes, between two pictures that are nearly the same.
FREQUENCY_LIMIT = 6
DIFFERENCE_LIMIT = 8
# Mean square by which their colours may differ, as a share of their own variation; 0.3 is a correlation of 0.85.
COLOUR_LIMIT = 0.3
_GRID = 16  # colours are compared at this size, pixels
_ROUNDING = 4.0  # mean square that compression alone may make, so that even pictures can be copies too
_BLOCK = 2048  # hashes compared with as many others at a time


@dataclass(frozen=True)
class Copies:
    """Groups of pictures that are the same, each a sorted tuple of their numbers, the groups in order."""

    groups: list[tuple[int, ...]]

    @property
    def pictures(self) -> int:
        """Pictures in any group."""
        return sum(map(len, self.groups))

    def across(self, column: np.ndarray) -> list[tuple[int, ...]]:
        """Groups whose pictures differ in `column` [N], such as the split or the label."""
        return [group for group in self.groups if len({column[number] for number in group}) > 1]


def exact_copies(digests: Sequence[bytes]) -> Copies:
    """Groups of files with equal SHA-256."""
    rows: dict[bytes, list[int]] = defaultdict(list)
    for row, digest in enumerate(digests):
        rows[digest].append(row)
    return Copies([tuple(group) for group in rows.values() if len(group) > 1])


def _buckets(keys: np.ndarray) -> Iterator[np.ndarray]:
    """Numbers of the keys that are equal, bucket by bucket, where there are at least two."""
    order = np.argsort(keys, kind="stable")
    cuts = np.flatnonzero(np.diff(keys[order])) + 1
    yield from (bucket for bucket in np.split(order, cuts) if len(bucket) > 1)


def near_pairs(phash: np.ndarray, dhash: np.ndarray) -> np.ndarray:
    """All pairs within both limits, int64 [P, 2], first < second, in order.

    Two hashes that differ in k bits agree wholly in one of k + 1 bands of them: only pictures that share a band are
    compared, which on a hundred thousand is a hundredth of all pairs.
    """
    found = [np.empty((0, 2), np.int64)]
    edges = np.linspace(0, 64, FREQUENCY_LIMIT + 2).astype(int)
    for low, high in itertools.pairwise(edges):
        band = (phash >> np.uint64(low)) & np.uint64((1 << int(high - low)) - 1)
        for bucket in _buckets(band):
            for start in range(0, len(bucket), _BLOCK):
                for other in range(start, len(bucket), _BLOCK):
                    left, right = bucket[start : start + _BLOCK], bucket[other : other + _BLOCK]
                    apart = np.bitwise_count(phash[left, None] ^ phash[None, right])
                    rows, columns = np.nonzero(apart <= FREQUENCY_LIMIT)
                    pairs = np.column_stack([left[rows], right[columns]])
                    found.append(pairs[pairs[:, 0] < pairs[:, 1]])
    pairs = np.unique(np.concatenate(found), axis=0)
    close = np.bitwise_count(dhash[pairs[:, 0]] ^ dhash[pairs[:, 1]]) <= DIFFERENCE_LIMIT
    return pairs[close]


def _look_alike(thumbnails: Thumbnails, pairs: np.ndarray) -> np.ndarray:
    """Whether the colours of each pair [P, 2] agree as well, bool [P]: a bird in the sky hashes like an aeroplane."""
    numbers, places = np.unique(pairs, return_inverse=True)
    colours = thumbnails.square(numbers.tolist(), _GRID).reshape(len(numbers), -1).astype(np.float32)
    colours -= colours.mean(1, keepdims=True)
    strength = (colours**2).mean(1)
    left, right = places.reshape(-1, 2).T
    apart = np.array([((colours[a] - colours[b]) ** 2).mean() for a, b in zip(left, right, strict=True)])
    return apart <= COLOUR_LIMIT * (strength[left] + strength[right]) / 2 + _ROUNDING


def near_copies(measured: Measured) -> Copies:
    """Groups of pictures that a chain of near pairs joins; byte-identical ones alone make no group.

    Of pictures with equal hashes one stands for all while pairs are sought, so that a thousand black frames are no
    million pairs.
    """
    keys = np.column_stack([measured.phash, measured.dhash])
    different, first, member = np.unique(keys, axis=0, return_index=True, return_inverse=True)
    stand_in = first[member.ravel()]
    others = np.flatnonzero(stand_in != np.arange(len(measured)))
    pairs = first[near_pairs(different[:, 0], different[:, 1])]
    pairs = np.concatenate([pairs, np.column_stack([stand_in[others], others])])
    pairs = pairs[_look_alike(measured.thumbnails, pairs)] if len(pairs) else pairs
    graph = coo_matrix((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(len(measured),) * 2)
    _, component = connected_components(graph, directed=False)
    groups = [tuple(sorted(bucket.tolist())) for bucket in _buckets(component)]
    return Copies(sorted(group for group in groups if len({measured.sha256[row] for row in group}) > 1))

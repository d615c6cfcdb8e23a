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

# Bits of 64 that may differ, in both hashes, between two pictures that are nearly the same. Of 1,000 pictures of CIFAKE
# 999 were found again after JPEG at quality 70, 990 at quality 40, all after enlargement to 64 x 64 or a darker copy.
FREQUENCY_LIMIT = 6
DIFFERENCE_LIMIT = 8
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


def near_copies(measured: Measured) -> Copies:
    """Groups of pictures that a chain of near pairs joins; byte-identical ones alone make no group.

    Of pictures with equal hashes one stands for all while pairs are sought, so that a thousand black frames are no
    million pairs.
    """
    keys = np.column_stack([measured.phash, measured.dhash])
    different, member = np.unique(keys, axis=0, return_inverse=True)
    pairs = near_pairs(different[:, 0], different[:, 1])
    graph = coo_matrix((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(len(different),) * 2)
    _, component = connected_components(graph, directed=False)
    groups = [tuple(sorted(bucket.tolist())) for bucket in _buckets(component[member.ravel()])]
    return Copies(sorted(group for group in groups if len({measured.sha256[row] for row in group}) > 1))

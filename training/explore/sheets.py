"""Pictures that the page shows, with what it says of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from training.augment import Augmentation, augment
from training.explore.duplicates import Copies
from training.explore.images import data_uri
from training.explore.measure import Measured

CLASSES = ("REAL", "FAKE")
PICTURES = 60  # of each class on a sheet
_AUGMENTED = 4  # of each class
VERSIONS = 7  # of each of these
_SIDE = 32  # of the pictures that recipes train on, pixels
EXAMPLES = 24  # groups of copies
_MEMBERS = 4  # pictures shown of a group


@dataclass(frozen=True)
class Shown:
    """One picture on the page. source: a data URI; title: its path; note: what else is said, or ""."""

    source: str
    title: str
    note: str = ""


def shown(measured: Measured, number: int, note: str = "") -> Shown:
    """Picture `number` of the data set as its thumbnail."""
    return Shown(data_uri(measured.thumbnails[number]), measured.paths[number], note)


def class_sheet(measured: Measured, label: int, rng: np.random.Generator) -> list[Shown]:
    """A random sample of one class."""
    rows = np.flatnonzero(measured.label == label)
    chosen = np.sort(rng.permutation(rows)[:PICTURES])
    return [shown(measured, int(number), measured.category[number]) for number in chosen]


def augmented(
    measured: Measured, plan: Augmentation, rng: np.random.Generator, seed: int
) -> list[tuple[str, list[Shown]]]:
    """Rows of a picture as it is and VERSIONS changed copies of it, each with the name of its class."""
    rows = np.concatenate(
        [rng.permutation(np.flatnonzero(measured.label == label))[:_AUGMENTED] for label in (0, 1)]
    ).tolist()
    pixels = torch.from_numpy(measured.thumbnails.square(rows, _SIDE))
    generator = torch.Generator().manual_seed(seed)
    # Strengths are drawn for a whole batch, so that each version is a batch of its own.
    versions = [pixels, *(augment(pixels, plan, generator) for _ in range(VERSIONS))]
    return [
        (
            CLASSES[measured.label[number]],
            [Shown(data_uri(version[place].numpy()), measured.paths[number]) for version in versions],
        )
        for place, number in enumerate(rows)
    ]


def copy_examples(
    measured: Measured, copies: Copies, rng: np.random.Generator
) -> list[tuple[list[Shown], str]]:
    """Some groups, those across classes and splits first, each with what it spans in words."""
    labels, splits = set(copies.across(measured.label)), set(copies.across(measured.split))
    order = [copies.groups[place] for place in rng.permutation(len(copies.groups))]
    order.sort(key=lambda group: (group not in labels, group not in splits))
    return [
        (_different(measured, group), _spans(measured, group, group in labels)) for group in order[:EXAMPLES]
    ]


def _different(measured: Measured, group: Sequence[int]) -> list[Shown]:
    """Members of a group to show: of every split and class first, then the others."""
    seen: dict[tuple[str, int], int] = {}
    for number in group:
        seen.setdefault((measured.split[number], measured.label[number]), number)
    rest = [number for number in group if number not in seen.values()]
    return [shown(measured, number) for number in sorted([*seen.values(), *rest][:_MEMBERS])]


def _spans(measured: Measured, group: Sequence[int], both: bool) -> str:
    splits = " and ".join(sorted({str(measured.split[number]) for number in group}))
    names = "both classes" if both else CLASSES[measured.label[group[0]]]
    return f"{len(group)} pictures, {names}, {splits}"

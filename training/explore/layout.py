"""What the path of a picture says: its split, its class and its category."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from training.data.layout import CATEGORIES

# Folder names in use for the two classes, in small letters; the value is the label, FAKE = 1.
_CLASSES = {"real": 0, "0_real": 0, "nature": 0, "fake": 1, "1_fake": 1, "ai": 1}
_SPLITS = {
    "train": "train",
    "training": "train",
    "val": "validation",
    "valid": "validation",
    "validation": "validation",
    "test": "test",
    "testing": "test",
}
SPLIT_ORDER = ("train", "validation", "test", "all")
_CIFAKE_NAME = re.compile(r"\d+(?: \((\d+)\))?")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a picture stands. split: one of SPLIT_ORDER; label: 0 REAL, 1 FAKE; folders: what else the path names."""

    split: str
    label: int
    folders: tuple[str, ...]


def place(path: PurePosixPath) -> Place | None:
    """Read a path such as `train/REAL/0.jpg`, `test/progan/cat/1_fake/0.png` or `real/0.png`; None without a class.

    The class is the innermost folder with the name of one, so that a data set may itself be called "fake".
    """
    folders = [part.lower() for part in path.parts[:-1]]
    classes = [index for index, name in enumerate(folders) if name in _CLASSES]
    if not classes:
        return None
    splits = [index for index, name in enumerate(folders) if name in _SPLITS]
    taken = {classes[-1], *splits[-1:]}
    return Place(
        _SPLITS[folders[splits[-1]]] if splits else "all",
        _CLASSES[folders[classes[-1]]],
        tuple(part for index, part in enumerate(path.parts[:-1]) if index not in taken),
    )


def _cifake_category(path: PurePosixPath) -> str | None:
    found = _CIFAKE_NAME.fullmatch(path.stem)
    number = int(found[1] or 1) if found else 0
    return CATEGORIES[number - 1] if 1 <= number <= len(CATEGORIES) else None


def categories(paths: Sequence[str]) -> list[str]:
    """The category of each path: its other folders where they differ, else CIFAKE's number; "" where unknown."""
    pure = [PurePosixPath(path) for path in paths]
    named = [place(path) for path in pure]
    by_folder = ["/".join(found.folders) if found else "" for found in named]
    if len(set(by_folder)) > 1:
        return by_folder
    # Plain numbers are common names: only a set with all ten is taken for CIFAKE's.
    by_number = [_cifake_category(path) for path in pure]
    if None not in by_number and set(by_number) == set(CATEGORIES):
        return [name or "" for name in by_number]
    return [""] * len(pure)

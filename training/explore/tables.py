"""What the page says in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from training.explore.duplicates import Copies
from training.explore.layout import SPLIT_ORDER
from training.explore.measure import Measured
from training.explore.numbers import Figure, mean, separation
from training.explore.reading import FileFacts
from training.explore.sheets import CLASSES
from training.metrics import wilson

_MOST_ROWS = 12  # of a table of values


@dataclass(frozen=True)
class Cue:
    """One number of a picture, and how far it alone tells the classes apart. unit: of the means, as text."""

    name: str
    unit: str
    real: Figure
    fake: Figure
    separation: Figure

    @property
    def strength(self) -> float:
        """How far the separation lies from chance, 0..0.5."""
        return abs(self.separation.value - 0.5)


def splits_of(measured: Measured) -> list[str]:
    """The splits that there are, train first."""
    there = set(measured.split.tolist())
    return [split for split in SPLIT_ORDER if split in there]


def counts(measured: Measured) -> list[tuple[str, int, int]]:
    """REAL and FAKE pictures of every split, and of all."""
    rows = [(split, *_both(measured, measured.split == split)) for split in splits_of(measured)]
    return rows if len(rows) == 1 else [*rows, ("in all", *_both(measured, np.ones(len(measured), bool)))]


def category_counts(measured: Measured) -> list[tuple[str, int, int]]:
    """REAL and FAKE pictures of every category, the largest first; many small ones are put together."""
    names = Counter(measured.category.tolist())
    if len(names) < 2:
        return []
    order = sorted(names, key=lambda name: (-names[name], name))
    kept, rest = order[: 2 * _MOST_ROWS], order[2 * _MOST_ROWS :]
    rows = [(name or "without", *_both(measured, measured.category == name)) for name in kept]
    if rest:
        rows.append((f"{len(rest)} others", *_both(measured, np.isin(measured.category, rest))))
    return rows


def _both(measured: Measured, mask: np.ndarray) -> tuple[int, int]:
    return int((mask & (measured.label == 0)).sum()), int((mask & (measured.label == 1)).sum())


def cues(measured: Measured) -> list[Cue]:
    """Every number that needs no learning and is not the same throughout, the most telling first."""
    everything = np.ones(len(measured), bool)
    values: list[tuple[str, str, np.ndarray, np.ndarray]] = [
        ("Brightness", "mean luma, 0 to 1", measured.brightness, everything),
        ("Contrast", "deviation of luma, 0 to 1", measured.contrast, everything),
        ("Saturation", "mean of HSV, 0 to 1", measured.saturation, everything),
        ("Width", "pixels", measured.size[:, 0].astype(float), everything),
        ("Height", "pixels", measured.size[:, 1].astype(float), everything),
    ]
    if measured.files is not None:
        size = np.array([file.size for file in measured.files], float)
        jpeg = np.array([file.jpeg is not None for file in measured.files])
        quality = np.array([file.jpeg.quality if file.jpeg else 0 for file in measured.files], float)
        exif = np.array([file.exif for file in measured.files], float)
        values += [
            ("File size", "bytes", size, everything),
            ("JPEG quality", "IJG scale, 1 to 100, JPEG files only", quality, jpeg),
            ("EXIF", "share of files with it", exif, everything),
        ]
    found = []
    for name, unit, column, rows in values:
        real, fake = column[rows & (measured.label == 0)], column[rows & (measured.label == 1)]
        if len(real) and len(fake) and np.ptp(column[rows]) > 0:
            found.append(Cue(name, unit, mean(real), mean(fake), separation(real, fake)))
    return sorted(found, key=lambda cue: -cue.strength)


def _split_by_class(measured: Measured, values: Sequence[Any]) -> list[tuple[Any, int, int]]:
    """How often each value stands in each class, the most frequent first; the rest put together."""
    tables = [
        Counter(value for value, of in zip(values, measured.label, strict=True) if of == label)
        for label in (0, 1)
    ]
    order = [value for value, _ in (tables[0] + tables[1]).most_common()]
    order.sort(key=lambda value: (-(tables[0][value] + tables[1][value]), str(value)))
    rows = [(value, tables[0][value], tables[1][value]) for value in order[:_MOST_ROWS]]
    rest = order[_MOST_ROWS:]
    if rest:
        rows.append((f"{len(rest)} others", *(sum(table[value] for value in rest) for table in tables)))
    return rows


def file_tables(measured: Measured) -> list[tuple[str, list[tuple[Any, int, int]]]]:
    """Dimensions, and where the originals are there formats, qualities, quantisation tables and EXIF, by class."""
    found = [("Width x height, pixels", [f"{width} x {height}" for width, height in measured.size.tolist()])]
    if measured.files is not None:
        asked: list[tuple[str, Callable[[FileFacts], str]]] = [
            ("Format", lambda file: file.format),
            ("JPEG quality", lambda file: _quality(file)),
            ("JPEG quantisation tables", lambda file: file.jpeg.tables if file.jpeg else "not JPEG"),
            ("JPEG colour", lambda file: file.jpeg.subsampling if file.jpeg else "not JPEG"),
            ("EXIF", lambda file: "with" if file.exif else "without"),
        ]
        found += [(title, [say(file) for file in measured.files]) for title, say in asked]
    return [(title, _split_by_class(measured, values)) for title, values in found]


def _quality(file: FileFacts) -> str:
    if file.jpeg is None:
        return "not JPEG"
    return f"{file.jpeg.quality}" if file.jpeg.exact else f"about {file.jpeg.quality}, tables of its own"


def copy_rows(measured: Measured, kinds: Sequence[tuple[str, Copies]]) -> list[dict[str, Any]]:
    """What there is of each kind of copies, and how much of the test split it reaches."""
    tests = np.flatnonzero(measured.split == "test")
    rows = []
    for name, copies in kinds:
        across = copies.across(measured.split)
        reached = {
            number
            for group in across
            if any(measured.split[number] != "test" for number in group)
            for number in group
            if measured.split[number] == "test"
        }
        rows.append(
            {
                "name": name,
                "groups": len(copies.groups),
                "pictures": [
                    sum(measured.label[number] == label for group in copies.groups for number in group)
                    for label in range(len(CLASSES))
                ],
                "largest": max(map(len, copies.groups), default=0),
                "across": len(across),
                "classes": len(copies.across(measured.label)),
                "tests": wilson(len(reached), len(tests)),
            }
        )
    return rows

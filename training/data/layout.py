"""The published layout of CIFAKE: which files there are and what their names say.

J. J. Bird and A. Lotfi, "CIFAKE: Image Classification and Explainable Identification of AI-Generated Synthetic
Images", IEEE Access 12 (2024). `train/REAL/0007 (3).jpg` is a real training picture of CIFAR class 3, a bird;
a name without a number in parentheses is of class 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

CATEGORIES = ("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")
PARTS = ("train", "test")
LABELS = ("REAL", "FAKE")  # the index is the label: FAKE = 1 is the positive class


@dataclass(frozen=True, slots=True)
class Place:
    """Where a picture stands in the data set: part and label as in PARTS and LABELS, category 0..9."""

    part: int
    label: int
    category: int


def _file_name(number: str, category: int) -> str:
    return f"{number}.jpg" if category == 0 else f"{number} ({category + 1}).jpg"


def expected_files(per_category: dict[str, int] | None = None) -> dict[str, Place]:
    """Map each published path (`train/REAL/0000.jpg`) to its Place.

    `per_category` gives the pictures per label and category in each part; the published set has 5,000 in train
    and 1,000 in test.
    """
    counts = per_category or {"train": 5000, "test": 1000}
    files: dict[str, Place] = {}
    for part, part_name in enumerate(PARTS):
        for label, label_name in enumerate(LABELS):
            # The authors numbered the generated pictures in one run: 0..999 are test, 1000..5999 train, and only
            # REAL numbers are padded to four digits.
            first = counts["test"] if (part_name, label_name) == ("train", "FAKE") else 0
            width = 4 if label_name == "REAL" else 1
            for category in range(len(CATEGORIES)):
                for number in range(first, first + counts[part_name]):
                    name = _file_name(f"{number:0{width}d}", category)
                    files[f"{part_name}/{label_name}/{name}"] = Place(part, label, category)
    return files


def published_path(path: PurePosixPath) -> str:
    """The last three parts of a path, so that `cifake/train/REAL/0000.jpg` is found under any folder."""
    return "/".join(path.parts[-3:])

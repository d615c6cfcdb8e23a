"""Published layouts of collections of real and generated pictures: what the folders of a file say of it.

- `train/REAL/...`, `test/FAKE/...` or `REAL/...`, `FAKE/...`: CIFAKE (J. J. Bird and A. Lotfi, IEEE Access 12, 2024).
- `progan/cat/0_real/...`, `progan/cat/1_fake/...`: ForenSynths (S.-Y. Wang et al., CVPR 2020), as the README of
  its repository, CNNDetection, describes it; its parts are `train`, `val` and `test` above that.
- `Midjourney/train/ai/...`, `Midjourney/val/nature/...`: GenImage (M. Zhu et al., NeurIPS 2023), by its README.
- `afhq/metadata.csv` with the columns filename, image_path, target and category, target 0 real and any other number
  a way of generating: ArtiFact (M. A. Rahman et al., ICIP 2023), as it is described where it is published.

Names are compared without regard to case.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath

import numpy as np

from training.data.packed import TEST, TRAIN, VALIDATION

METADATA = "metadata.csv"
_LABELS = {"real": 0, "fake": 1, "0_real": 0, "1_fake": 1, "nature": 0, "ai": 1}
_PARTS = {
    "train": TRAIN,
    "training": TRAIN,
    "val": VALIDATION,
    "valid": VALIDATION,
    "validation": VALIDATION,
    "test": TEST,
}
_PICTURES = {".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff", ".gif", ".avif"}


@dataclass(frozen=True, slots=True)
class Told:
    """What a file's path says of it.

    label: FAKE = 1; part: TRAIN, VALIDATION or TEST, None where no folder says it; folders: the others, from the top.
    """

    label: int
    part: int | None
    folders: tuple[str, ...]


def is_picture(path: PurePosixPath) -> bool:
    """Tell whether a name is that of a picture; anything else (a README, a licence) is none of our business."""
    return path.suffix.lower() in _PICTURES and not path.name.startswith(".")


def read_path(path: PurePosixPath) -> Told | None:
    """Read the folders of `path`; None when none of them, or folders of both names, tell REAL from FAKE."""
    folders = path.parts[:-1]
    labels = [index for index, name in enumerate(folders) if name.lower() in _LABELS]
    if not labels:
        return None
    # The folder next to the pictures is theirs: a collection named `ai` may hold REAL and FAKE.
    own = labels[-1]
    # The part is above the rest: ForenSynths has `train` for a kind of thing, too, in `train/train/0_real`.
    part = next((i for i, name in enumerate(folders) if i != own and name.lower() in _PARTS), None)
    others = tuple(name for index, name in enumerate(folders) if index not in (own, part))
    return Told(
        _LABELS[folders[own].lower()], None if part is None else _PARTS[folders[part].lower()], others
    )


def _key(path: str) -> int:
    return int.from_bytes(hashlib.blake2b(path.encode(), digest_size=8).digest(), "little")


class Metadata:
    """The labels in every metadata.csv of a source, in 9 bytes a picture: there may be millions."""

    def __init__(self, tables: Iterable[tuple[PurePosixPath, bytes]]):
        """`tables` are (path inside the source, content); a file with other columns is not one of ArtiFact's."""
        pair = np.dtype([("key", np.uint64), ("label", np.uint8)])
        found = [np.fromiter(self._rows(path, content), pair) for path, content in tables]
        pairs = np.concatenate([np.empty(0, pair), *found])
        pairs = pairs[np.argsort(pairs["key"], kind="stable")]
        self._keys, self._labels = pairs["key"].copy(), pairs["label"].copy()

    @staticmethod
    def _rows(path: PurePosixPath, content: bytes) -> Iterator[tuple[int, int]]:
        rows = csv.DictReader(io.StringIO(content.decode("utf-8-sig", errors="replace")))
        if not {"image_path", "target"} <= set(rows.fieldnames or ()):
            return
        for row in rows:
            try:
                label = int(int(row["target"] or "") != 0)
            except ValueError:
                continue
            # Its paths are meant from the table's own folder, or from the one above.
            for base in {path.parent, path.parent.parent}:
                yield _key(str(base / (row["image_path"] or ""))), label

    def __len__(self) -> int:
        return len(self._keys)

    def label(self, path: PurePosixPath) -> int | None:
        """The label of a picture, or None where no table names it."""
        key = np.uint64(_key(str(path)))
        index = int(np.searchsorted(self._keys, key))
        return int(self._labels[index]) if index < len(self._keys) and self._keys[index] == key else None


@dataclass
class Layout:
    """What all paths of a source have in common, found out in a pass over their names before any picture is read."""

    metadata: Metadata
    pictures: int = 0
    parts: set[int | None] = field(default_factory=set)
    tops: set[str] = field(default_factory=set)  # first folders; "" for a picture that has none

    def tell(self, path: PurePosixPath) -> Told | None:
        """What is known of a picture; None when neither its folders nor a metadata.csv say REAL or FAKE."""
        label = self.metadata.label(path) if len(self.metadata) else None
        if label is not None:
            # Folders below a source of ArtiFact are that source's own affair, even where one is called `train`.
            return Told(label, None, path.parts[:-1])
        return read_path(path)

    def add(self, path: PurePosixPath) -> None:
        """Take a picture's path into account."""
        told = self.tell(path)
        if told is not None:
            self.pictures += 1
            self.parts.add(told.part)
            self.tops.add(told.folders[0] if told.folders else "")

    @property
    def published(self) -> bool:
        """Whether the folders say the split: every picture is in a part, there is a training part and another one.

        Where some picture is in none, a folder that is called `train` may as well hold pictures of trains.
        """
        return None not in self.parts and TRAIN in self.parts and len(self.parts) > 1

    def group(self, told: Told) -> str:
        """The source or generator of a picture: its first folder, or the second where all share the first."""
        folders = told.folders[1:] if len(self.tops) == 1 and len(told.folders) > 1 else told.folders
        return folders[0] if folders else ""

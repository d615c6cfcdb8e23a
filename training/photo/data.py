"""The photo corpus: check it file by file, pack it, read it back by source."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import BinaryIO

import numpy as np
from PIL import Image
from tqdm import tqdm

from training.data.prepare import DataError
from training.data.sources import read_files
from training.errors import TrainingPackageError
from training.photo.sources import ROLES, Roles

MANIFEST = "manifest.csv"
_BYTES, _INDEX, _REPORT = "photo.bin", "photo.json", "prepare.json"
_LABELS = {"real": 0, "ai": 1}
_COLUMNS = {
    *("path", "label", "source", "generator", "picture", "repository", "licence"),
    *("original_format", "original_width", "original_height", "original_jpeg_quality"),
}
_SMALLEST = 200  # pixels; a smaller crop would be one that somebody shrank


class PhotoDataError(TrainingPackageError):
    """There is no packed photo corpus."""


@dataclass(frozen=True, slots=True)
class Crop:
    """One crop of a picture, as its file says.

    label: 1 = AI. source: collection or generator. picture: crops with the same one come from one picture.
    repository: where the original lies. matched: whether the source exists in both labels.
    lossless: the crop's file is lossless, because its original was PNG or WebP; else it is JPEG.
    width, height, quality: of the whole original, in pixels and as estimated JPEG quality (None where unknown).
    offset, size: where the file's bytes lie in the packed file.
    """

    path: str
    label: int
    source: str
    generator: str
    picture: str
    repository: str
    licence: str
    original_format: str
    width: int
    height: int
    quality: float | None
    lossless: bool
    matched: bool
    offset: int
    size: int


def _row_to_crop(row: dict[str, str], matched: bool, offset: int, size: int) -> Crop:
    quality = row["original_jpeg_quality"]
    return Crop(
        path=row["path"],
        label=_LABELS[row["label"]],
        source=row["source"],
        generator=row["generator"],
        picture=row["picture"],
        repository=row["repository"],
        licence=row["licence"],
        original_format=row["original_format"],
        width=int(row["original_width"]),
        height=int(row["original_height"]),
        quality=float(quality) if quality else None,
        lossless=row["path"].endswith(".webp"),
        matched=matched,
        offset=offset,
        size=size,
    )


def _problem(content: bytes) -> str | None:
    """What is wrong with a crop's file, or None."""
    try:
        pixels = decode(content)
    except OSError as error:
        return f"is broken ({error})"
    if min(pixels.shape[:2]) < _SMALLEST:
        return f"is {pixels.shape[1]} x {pixels.shape[0]} pixels, smaller than a crop of this corpus"
    return None


def decode(content: bytes) -> np.ndarray:
    """Decode a crop's file to uint8 [H, W, 3], sRGB; raises OSError when it is broken."""
    with Image.open(io.BytesIO(content)) as image:
        return np.asarray(image.convert("RGB"))


@dataclass
class _Collected:
    """What was read so far. seen: every crop's name; places: (offset, size) of those that are sound."""

    manifest: list[dict[str, str]] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    places: dict[str, tuple[int, int]] = field(default_factory=dict)
    digests: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)


def _collect(source: Path, packed: BinaryIO) -> _Collected:
    """Read every file of `source`; sound crops go to `packed`. Files of other names are none of our business."""
    collected = _Collected()
    for path, content in tqdm(read_files(source), unit=" files", desc="checking", mininterval=1):
        if path.name == MANIFEST:
            collected.manifest = list(csv.DictReader(io.StringIO(content.decode("utf-8"))))
            continue
        name = "/".join(path.parts[-3:])
        if len(path.parts) < 3 or path.parts[-3] not in _LABELS:
            continue
        problem = "is there twice" if name in collected.seen else _problem(content)
        collected.seen.add(name)
        if problem is not None:
            collected.problems.append(f"{path} {problem}")
            continue
        collected.places[name] = (packed.tell(), len(content))
        collected.digests[hashlib.sha256(content).hexdigest()] += 1
        packed.write(content)
    return collected


def _crops(collected: _Collected) -> list[Crop]:
    """The sound crops that the manifest names, in the order of their paths."""
    labels = {(row["source"], row["label"]) for row in collected.manifest}
    matched = {source for source, label in labels if label == "ai" and (source, "real") in labels}
    return [
        _row_to_crop(row, row["source"] in matched, *collected.places[row["path"]])
        for row in sorted(collected.manifest, key=lambda row: row["path"])
        if row["path"] in collected.places
    ]


def _unlisted(collected: _Collected) -> list[str]:
    """What does not agree between the manifest and the files."""
    if not collected.manifest:
        return [f"{MANIFEST} is missing or empty"]
    lacking = sorted(_COLUMNS - set(collected.manifest[0]))
    if lacking:
        return [f"{MANIFEST} lacks the columns {', '.join(lacking)}"]
    rows = Counter(row["path"] for row in collected.manifest)
    return [
        *(f"{name} is in {MANIFEST} twice" for name, count in rows.items() if count > 1),
        *(f"{name} is not in {MANIFEST}" for name in sorted(collected.seen - set(rows))),
        *(f"{name} is missing" for name in rows if name not in collected.seen),
        *(
            f"{row['path']} is {row['label']} of {row['source']} in {MANIFEST}"
            for row in collected.manifest
            if not row["path"].startswith(f"{row['label']}/{row['source']}/")
        ),
    ]


def _misplaced(crops: list[Crop], roles: Roles) -> list[str]:
    """Pictures whose crops lie in two sources or labels, and sources that no split knows."""
    owner: dict[str, tuple[int, str]] = {}
    problems = [
        f"{crop.path}: its picture {crop.picture} also lies elsewhere"
        for crop in crops
        if owner.setdefault(crop.picture, (crop.label, crop.source)) != (crop.label, crop.source)
    ]
    unknown = sorted({crop.source for crop in crops} - roles.known)
    return problems + [f"{source} is a source that no split knows" for source in unknown]


def prepare_photo(source: Path, target: Path, roles: Roles = ROLES) -> dict[str, object]:
    """Check the corpus at `source` (folder, zip or tar with its manifest.csv) and pack it into `target`.

    Every file must be in the manifest, be there once, and decode; every row must have its file; every picture must
    lie in one source, every source must have its part in `roles`. Returns the report that is also saved as
    `prepare.json`. Raises SourceError when the source cannot be read, DataError with every problem found.
    """
    target.mkdir(parents=True, exist_ok=True)
    unfinished = target / f"{_BYTES}.part"
    try:
        with unfinished.open("wb") as packed:
            collected = _collect(source, packed)
        problems = collected.problems + _unlisted(collected)
        if problems:
            raise DataError(problems, "the photo corpus")
        crops = _crops(collected)
        misplaced = _misplaced(crops, roles)
        if misplaced:
            raise DataError(misplaced, "the photo corpus")
        os.replace(unfinished, target / _BYTES)
    finally:
        unfinished.unlink(missing_ok=True)
    (target / _INDEX).write_text(json.dumps([asdict(crop) for crop in crops]) + "\n", encoding="utf-8")
    report = _report(crops, roles, repeats=sum(count - 1 for count in collected.digests.values()))
    (target / _REPORT).write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    return report


def _report(crops: list[Crop], roles: Roles, repeats: int) -> dict[str, object]:
    parts = {"hold-out": set(roles.holdout)} | {f"fold {n}": set(fold) for n, fold in enumerate(roles.folds)}
    return {
        "crops": len(crops),
        "pictures": len({crop.picture for crop in crops}),
        "byte_identical_repeats": repeats,
        "parts": {
            name: {
                label: {
                    "crops": sum(crop.label == value and crop.source in sources for crop in crops),
                    "sources": len({c.source for c in crops if c.label == value and c.source in sources}),
                }
                for label, value in _LABELS.items()
            }
            for name, sources in parts.items()
        },
    }


class PhotoData:
    """A packed photo corpus: its crops, and their pixels on demand."""

    def __init__(self, folder: Path, roles: Roles = ROLES) -> None:
        """Open what `prepare_photo` wrote into `folder`; raises PhotoDataError when there is nothing."""
        self.roles = roles
        index, packed = folder / _INDEX, folder / _BYTES
        if not (index.is_file() and packed.is_file()):
            raise PhotoDataError(
                f"{folder} holds no photo corpus: run `python -m training prepare photo SOURCE`"
            )
        self.crops = [Crop(**row) for row in json.loads(index.read_text(encoding="utf-8"))]
        self._packed = np.memmap(packed, np.uint8, "r")

    def pixels(self, crop: Crop) -> np.ndarray:
        """uint8 [H, W, 3], sRGB."""
        return decode(self._packed[crop.offset : crop.offset + crop.size].tobytes())

    def holdout(self) -> list[Crop]:
        """The crops that everything is measured on."""
        return [crop for crop in self.crops if crop.source in self.roles.holdout]

    def training(self) -> list[Crop]:
        """The crops that may be trained on: all sources but the hold-out."""
        return [crop for crop in self.crops if crop.source not in self.roles.holdout]

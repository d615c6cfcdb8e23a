"""Check a published copy of CIFAKE picture by picture and pack it into one memory-mapped file."""

from __future__ import annotations

import hashlib
import io
import json
import os
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image
from tqdm import tqdm

from training.data.layout import CATEGORIES, LABELS, PARTS, Place, expected_files, published_path
from training.data.packed import LEFT_OUT, PACKED_NAME, RECORD, TEST, TRAIN, VALIDATION
from training.data.sources import read_files
from training.errors import TrainingPackageError

VALIDATION_PICTURES = 5000
VALIDATION_SEED = 20241
_NAMED_PROBLEMS = 20


class DataError(TrainingPackageError):
    """The data set is not complete; `problems` names every file that is missing, broken or unknown."""

    def __init__(self, problems: list[str], corpus: str):
        self.problems = problems
        shown = "\n".join(f"  {problem}" for problem in problems[:_NAMED_PROBLEMS])
        more = len(problems) - _NAMED_PROBLEMS
        tail = f"\n  and {more:,} more" if more > 0 else ""
        noun = "problem" if len(problems) == 1 else "problems"
        super().__init__(f"{len(problems):,} {noun} with {corpus}:\n{shown}{tail}")


@dataclass
class _Collected:
    records: np.ndarray
    filled: int = 0
    seen: set[str] = field(default_factory=set)
    problems: list[str] = field(default_factory=list)


def _decode(content: bytes) -> np.ndarray:
    """Decode a 32x32 RGB JPEG to uint8 [32, 32, 3]; raises ValueError saying what else it is."""
    try:
        with Image.open(io.BytesIO(content)) as image:
            if image.format != "JPEG":
                raise ValueError(f"is {image.format}, not JPEG")
            if image.size != (32, 32):
                raise ValueError(f"is {image.width} x {image.height}, not 32 x 32")
            if image.mode != "RGB":
                raise ValueError(f"has colour mode {image.mode}, not RGB")
            return np.asarray(image)
    except OSError as error:
        raise ValueError(f"is broken ({error})") from error


def _collect(source: Path, expected: dict[str, Place]) -> _Collected:
    collected = _Collected(np.zeros(len(expected), RECORD))
    # Names below a REAL or FAKE folder are checked; anything else (a README, a licence) is none of our business.
    for path, content in tqdm(
        read_files(source), total=len(expected), unit=" files", desc="checking", mininterval=1
    ):
        name = published_path(path)
        if len(path.parts) < 3 or path.parts[-2] not in LABELS or path.parts[-3] not in PARTS:
            continue
        place = expected.get(name)
        if place is None:
            collected.problems.append(f"{path} is not a file of CIFAKE")
            continue
        if name in collected.seen:
            collected.problems.append(f"{path} is there twice")
            continue
        collected.seen.add(name)
        try:
            pixels = _decode(content)
        except ValueError as error:
            collected.problems.append(f"{path} {error}")
            continue
        record = collected.records[collected.filled]
        record["pixels"], record["label"], record["category"] = pixels, place.label, place.category
        record["official"] = TEST if PARTS[place.part] == "test" else TRAIN
        record["sha256"], record["path"] = hashlib.sha256(content).digest(), name.encode()
        collected.filled += 1
    collected.problems += [f"{name} is missing" for name in expected if name not in collected.seen]
    return collected


def _cut_validation(records: np.ndarray, copies: np.ndarray, pictures: int, seed: int) -> None:
    """Move `pictures` of the training part to validation: the same number for every label and category.

    Only pictures without a byte-identical copy anywhere are taken, so that none is on both sides.
    """
    rng = np.random.default_rng(seed)
    each = pictures // (len(LABELS) * len(CATEGORIES))
    for label in range(len(LABELS)):
        for category in range(len(CATEGORIES)):
            cell = (records["label"] == label) & (records["category"] == category)
            rows = np.flatnonzero(cell & (records["official"] == TRAIN) & (copies == 1))
            records["official"][rng.choice(rows, each, replace=False)] = VALIDATION


def _report(records: np.ndarray, groups: dict[bytes, list[int]]) -> dict[str, object]:
    repeated = [rows for rows in groups.values() if len(rows) > 1]
    across = [rows for rows in repeated if len({records["official"][row] == TEST for row in rows}) > 1]
    names = {TRAIN: "train", VALIDATION: "validation", TEST: "test", LEFT_OUT: "left out"}
    return {
        "pictures": len(records),
        "validation_seed": VALIDATION_SEED,
        "byte_identical": {
            "groups": len(repeated),
            "pictures": sum(len(rows) for rows in repeated),
            "labels": sorted({LABELS[records["label"][row]] for rows in repeated for row in rows}),
            "groups_across_train_and_test": len(across),
            "across_train_and_test": [[records["path"][row].decode() for row in rows] for rows in across],
        },
        "splits": {
            split: {
                name: {
                    label: int(((records[split] == code) & (records["label"] == index)).sum())
                    for index, label in enumerate(LABELS)
                }
                for code, name in names.items()
            }
            for split in ("official", "deduplicated")
        },
    }


def prepare_cifake(
    source: Path,
    target: Path,
    expected: dict[str, Place] | None = None,
    validation_pictures: int = VALIDATION_PICTURES,
) -> dict[str, object]:
    """Check the copy of CIFAKE at `source` and write `cifake.npy` and `prepare.json` into `target`.

    Two splits are written. `official` is the authors' own, with `validation_pictures` cut from train by a fixed
    seed. `deduplicated` is the same without the test pictures that are byte-identical to a training picture, so
    one model trained once can be measured on both. Returns the report that is also saved as `prepare.json`.
    Raises SourceError when the source cannot be read and DataError when it is not complete.
    """
    expected = expected or expected_files()
    collected = _collect(source, expected)
    if collected.problems:
        raise DataError(collected.problems, "this copy of CIFAKE")
    # One order whatever the source: a run on the zip and one on the folder see the same pictures.
    records = collected.records[np.argsort(collected.records["path"], kind="stable")]

    groups: dict[bytes, list[int]] = defaultdict(list)
    for row, digest in enumerate(records["sha256"].tolist()):
        groups[digest].append(row)
    copies = np.zeros(len(records), np.int64)
    for rows in groups.values():
        copies[rows] = len(rows)
    _cut_validation(records, copies, validation_pictures, VALIDATION_SEED)
    records["deduplicated"] = records["official"]
    for rows in groups.values():
        if any(records["official"][row] != TEST for row in rows):
            records["deduplicated"][[row for row in rows if records["official"][row] == TEST]] = LEFT_OUT

    target.mkdir(parents=True, exist_ok=True)
    unfinished = target / f"{PACKED_NAME}.part"
    with unfinished.open("wb") as file:
        np.save(file, records)
    os.replace(unfinished, target / PACKED_NAME)
    report = _report(records, groups)
    (target / "prepare.json").write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    return report

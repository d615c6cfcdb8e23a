"""Pack any collection of REAL and FAKE pictures, in any of the layouts of `training.data.layouts`."""

from __future__ import annotations

import csv
import hashlib
import json
import os
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np
from tqdm import tqdm

from cifake_desktop.picture import PictureError, read_bytes
from training.data.layout import LABELS
from training.data.layouts import METADATA, Layout, Metadata, Told, is_picture
from training.data.own import ENTRY, INDEX, MANIFEST, NAMES, PIXELS, REFUSED, VERSION
from training.data.packed import LEFT_OUT, SUBSETS, TEST, TRAIN, VALIDATION
from training.data.prepare import DataError
from training.data.sources import read_files

_NO_PART = 9
_BUFFER = 4096  # entries of the index that are written at a time
_MOST_GROUPS = 1 << 16
_TRAIN_SHARE, _VALIDATION_SHARE = 0.8, 0.1  # of pictures that no folder puts into a part; the rest is test
_NAMED_REPEATS = 20
_NAME_RULE = (
    "a name has up to 40 letters, digits, dots, dashes and underscores, and begins with a letter or digit"
)


class _Npy:
    """A .npy file that grows: its length is known only at the end."""

    def __init__(self, stack: ExitStack, path: Path, dtype: np.dtype, shape: tuple[int, ...] = ()):
        self.dtype, self.shape, self.count = dtype, shape, 0
        self._file = stack.enter_context(path.open("wb"))
        self._header()

    def _header(self) -> None:
        # numpy leaves room for a longer first dimension, so that the header can be written again in place.
        header = {
            "descr": np.lib.format.dtype_to_descr(self.dtype),
            "fortran_order": False,
            "shape": (self.count, *self.shape),
        }
        np.lib.format.write_array_header_1_0(self._file, header)

    def add(self, values: np.ndarray) -> None:
        """Append `values` [n, *shape]."""
        self._file.write(np.ascontiguousarray(values, self.dtype).data)
        self.count += len(values)

    def finish(self) -> None:
        """Write the true length into the header."""
        self._file.seek(0)
        self._header()


@dataclass
class _Packing:
    """What is counted and written while the pictures of a source go by."""

    size: int
    crops: int
    layout: Layout
    pixels: _Npy
    index: _Npy
    names: Any
    refused: Any
    pictures: int = 0
    cropped: int = 0
    groups: dict[str, int] = field(default_factory=dict)
    reasons: Counter[str] = field(default_factory=Counter)
    entries: list[tuple[int, int, int, int, bytes]] = field(default_factory=list)

    def take(self, path: PurePosixPath, content: bytes) -> None:
        """Write a picture's crops, or why there are none."""
        told = self.layout.tell(path)
        if told is None:
            return self.refuse(path, "no folder and no metadata.csv says REAL or FAKE")
        try:
            pixels = read_bytes(content, Path(path.name)).pixels
        except PictureError as error:
            return self.refuse(path, error.message)
        digest = hashlib.sha256(content).digest()
        taken = crops(pixels, self.size, self.crops, digest)
        if not len(taken):
            return self.refuse(path, f"smaller than {self.size} x {self.size}")
        group = self.layout.group(told)
        code = self.groups.setdefault(group, len(self.groups))
        if code >= _MOST_GROUPS:
            raise DataError([f"more than {_MOST_GROUPS:,} sources"], str(path))
        self.pixels.add(taken)
        self.entries += [(told.label, _part(told, self.layout), code, self.pictures, digest)] * len(taken)
        if len(self.entries) >= _BUFFER:
            self.flush()
        self.names.writerow([self.pictures, path, LABELS[told.label], group, digest.hex()])
        self.pictures += 1
        self.cropped += pixels.shape[:2] != (self.size, self.size)
        return None

    def refuse(self, path: PurePosixPath, reason: str) -> None:
        """Note a picture that is not used, and why."""
        self.reasons[reason] += 1
        self.refused.writerow([path, reason])

    def flush(self) -> None:
        """Write the entries that wait."""
        self.index.add(np.array(self.entries, ENTRY))
        self.entries.clear()


def _part(told: Told, layout: Layout) -> int:
    return told.part if layout.published and told.part is not None else _NO_PART


def crops(pixels: np.ndarray, size: int, most: int, digest: bytes) -> np.ndarray:
    """Squares of a picture uint8 [H, W, 3] at its own scale: uint8 [n, size, size, 3].

    A picture of exactly that size is taken whole, a smaller one not at all (n = 0). Of a larger one up to `most`
    different places are drawn, by its content, so that the same file gives the same crops wherever it lies.
    """
    height, width = pixels.shape[0] - size + 1, pixels.shape[1] - size + 1
    if height < 1 or width < 1:
        return np.empty((0, size, size, 3), np.uint8)
    rng = np.random.default_rng(int.from_bytes(digest[8:16], "little"))
    places = rng.choice(height * width, min(most, height * width), replace=False)
    return np.stack(
        [
            pixels[top : top + size, left : left + size]
            for top, left in (divmod(int(p), width) for p in places)
        ]
    )


def _shares(digests: np.ndarray) -> np.ndarray:
    """A number 0..1 for each content, evenly spread: what decides on its part."""
    first = np.frombuffer(digests.astype("S32").tobytes(), ">u8").reshape(len(digests), 4)[:, 0]
    return first / 2.0**64


def _split(index: np.ndarray, parts: set[int | None], published: bool) -> str:
    """Give every entry its part; returns how that was done, in words."""
    share = _shares(index["sha256"])
    part = index["part"]
    if not published:
        part[:] = np.select(
            [share < _TRAIN_SHARE, share < _TRAIN_SHARE + _VALIDATION_SHARE], [TRAIN, VALIDATION], TEST
        )
        return "80 % training, 10 % validation, 10 % test, by a hash of each file's content"
    words = "as the folders say"
    if TEST not in parts:
        # What others publish as `val` they measure on; nothing may be chosen by it here.
        part[part == VALIDATION] = TEST
        words += "; the folder of validation is the test part"
    if TEST not in parts or VALIDATION not in parts:
        part[(part == TRAIN) & (share < _VALIDATION_SHARE)] = VALIDATION
        words += "; 10 % of training, by a hash of each file's content, are validation"
    return words


def _set_repeats_aside(index: np.ndarray) -> tuple[list[list[int]], list[list[int]]]:
    """Keep one of all files with the same bytes: the first of the first part of train, validation, test.

    Where such files are called REAL here and FAKE there, none is kept. Returns the pictures of each group of
    (repeats, contradictions).
    """
    _, contents = np.unique(index["sha256"], return_inverse=True)
    order = np.lexsort((index["picture"], index["part"], contents))
    starts = np.flatnonzero(np.diff(contents[order], prepend=-1))
    pictures = index["picture"][order]
    several = np.minimum.reduceat(pictures, starts) != np.maximum.reduceat(pictures, starts)
    ends = np.append(starts[1:], len(order))
    repeats, contradictions = [], []
    for start, end in zip(starts[several], ends[several], strict=True):
        rows = order[start:end]
        group = sorted(set(index["picture"][rows].tolist()))
        if len(set(index["label"][rows].tolist())) > 1:
            contradictions.append(group)
            index["part"][rows] = LEFT_OUT
        else:
            repeats.append(group)
            index["part"][rows[index["picture"][rows] != index["picture"][rows[0]]]] = LEFT_OUT
    return repeats, contradictions


def _names(path: Path, wanted: set[int]) -> dict[int, str]:
    """The paths of some pictures, by number."""
    with path.open(newline="", encoding="utf-8") as file:
        return {
            int(row["picture"]): row["path"] for row in csv.DictReader(file) if int(row["picture"]) in wanted
        }


def _counts(index: np.ndarray, mask: np.ndarray) -> dict[str, dict[str, int]]:
    chosen = index[mask]
    first = np.unique(chosen["picture"], return_index=True)[1]
    return {
        name: {
            "pictures": int((chosen["label"][first] == label).sum()),
            "crops": int((chosen["label"] == label).sum()),
        }
        for label, name in enumerate(LABELS)
    }


def _look_through(source: Path) -> Layout:
    """A first pass, over names and tables only: what the whole source is like decides how each path is read."""
    layout = Layout(Metadata([]))

    def look(path: PurePosixPath) -> bool:
        if is_picture(path):
            layout.add(path)
        return False

    metadata = Metadata(read_files(source, wanted=lambda path: look(path) or path.name.lower() == METADATA))
    if len(metadata):
        # Names had to be looked at before all tables were known.
        layout = Layout(metadata)
        for _ in read_files(source, wanted=look):
            pass
    return layout


def _pictures(
    source: Path, layout: Layout, unreadable: Callable[[PurePosixPath, str], None]
) -> Iterator[tuple[PurePosixPath, bytes]]:
    return iter(
        tqdm(
            read_files(source, is_picture, unreadable),
            total=layout.pictures,
            unit=" pictures",
            desc="packing",
            mininterval=1,
        )
    )


def prepare_folder(
    source: Path, target: Path, name: str, size: int = 32, most_crops: int = 1
) -> dict[str, Any]:
    """Pack the pictures of `source`, a folder, zip or tar, into `target`; returns what manifest.json says.

    Pictures are never resized: one of size x size is taken whole, of a larger one up to `most_crops` places, a smaller
    one is left out. A picture that cannot be used never stops it: refused.csv names it and says why, pictures.csv
    names all that are used. Memory does not grow with the pixels. Raises SourceError when the source cannot be read,
    DataError when some part would have no pictures of a label.
    """
    check_name(name)
    target.mkdir(parents=True, exist_ok=True)
    layout = _look_through(source)
    unfinished = {one: target / f"{one}.part" for one in (PIXELS, INDEX, NAMES, REFUSED)}
    try:
        with ExitStack() as stack:
            names, refused = (
                csv.writer(stack.enter_context(unfinished[one].open("w", newline="", encoding="utf-8")))
                for one in (NAMES, REFUSED)
            )
            names.writerow(["picture", "path", "label", "group", "sha256"])
            refused.writerow(["path", "reason"])
            pixels = _Npy(stack, unfinished[PIXELS], np.dtype(np.uint8), (size, size, 3))
            index = _Npy(stack, unfinished[INDEX], ENTRY)
            packing = _Packing(size, most_crops, layout, pixels, index, names, refused)
            for path, content in _pictures(source, layout, packing.refuse):
                packing.take(path, content)
            packing.flush()
            pixels.finish()
            index.finish()
        manifest = _finish(packing, unfinished, name, source)
        for one, path in unfinished.items():
            os.replace(path, target / one)
    finally:
        for path in unfinished.values():
            path.unlink(missing_ok=True)
    (target / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
    return manifest


def _refusals(packing: _Packing) -> list[str]:
    return [f"{count:,} refused: {reason}" for reason, count in packing.reasons.most_common()]


def _finish(packing: _Packing, files: dict[str, Path], name: str, source: Path) -> dict[str, Any]:
    """Split what was packed, write the index again, and tell everything; raises DataError for a useless set."""
    index = np.load(files[INDEX])
    if not len(index):
        raise DataError(["there is no picture in it that can be used", *_refusals(packing)], str(source))
    split = _split(index, packing.layout.parts, packing.layout.published)
    repeats, contradictions = _set_repeats_aside(index)
    parts = {part: _counts(index, index["part"] == code) for part, code in SUBSETS.items()}
    problems = [
        f"there is no {label} picture for {part}"
        for part, counts in parts.items()
        for label, count in counts.items()
        if count["crops"] == 0
    ]
    if problems:
        raise DataError(problems + _refusals(packing), str(source))
    with files[INDEX].open("wb") as file:
        np.save(file, index)
    shown = {
        number for group in (*repeats[:_NAMED_REPEATS], *contradictions[:_NAMED_REPEATS]) for number in group
    }
    paths = _names(files[NAMES], shown)
    return {
        "version": VERSION,
        "name": name,
        "size": packing.size,
        "whole": packing.cropped == 0,
        "crops_of_a_larger_picture": packing.crops,
        "pictures": packing.pictures,
        "crops": len(index),
        "split": split,
        "parts": parts,
        "left_out": _counts(index, index["part"] == LEFT_OUT),
        "groups": {
            group: _counts(index, (index["group"] == code) & (index["part"] != LEFT_OUT))
            for group, code in packing.groups.items()
        },
        "byte_identical": {
            "groups": len(repeats),
            "contradicting_labels": len(contradictions),
            "first": [[paths[number] for number in group] for group in repeats[:_NAMED_REPEATS]],
            "first_contradicting": [
                [paths[number] for number in group] for group in contradictions[:_NAMED_REPEATS]
            ],
        },
        "refused": dict(packing.reasons.most_common()),
        "files": {"pictures": NAMES, "refused": REFUSED},
    }


def check_name(name: str) -> None:
    """Raise DataError unless `name` can be that of a model, of its file and of a folder."""
    plain = name.isascii() and name.replace("-", "").replace("_", "").replace(".", "").isalnum()
    if not (plain and name[0].isalnum() and len(name) <= 40):
        raise DataError([_NAME_RULE], f"the name {name!r}")

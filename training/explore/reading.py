"""Pictures one after the other, out of the packed data set or out of files."""

from __future__ import annotations

import hashlib
import io
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

import numpy as np
from PIL import Image

from training.data.packed import PACKED_NAME, SUBSETS, open_packed
from training.data.sources import read_files
from training.errors import TrainingPackageError
from training.explore.jpeg import JpegFacts, jpeg_facts
from training.explore.layout import place

_CHUNK = 4096  # records read from the packed file at a time


class ExploreError(TrainingPackageError):
    """There is nothing to look at: no picture in a REAL or a FAKE folder."""


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What only the original file tells. exif: it carries EXIF; jpeg: None for other formats."""

    size: int  # bytes
    format: str
    exif: bool
    jpeg: JpegFacts | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One picture. pixels: uint8 [H, W, 3], as stored (no EXIF turn); file: None when it comes out of a pack."""

    path: str
    split: str
    label: int
    pixels: np.ndarray
    sha256: bytes
    file: FileFacts | None


@dataclass
class Source:
    """A data set to read. After reading, `unreadable` names the files in a class folder that were no pictures."""

    path: Path
    unreadable: list[str] = field(default_factory=list)
    ignored: int = 0  # files outside of any class folder

    @property
    def packed(self) -> bool:
        """Whether this is a folder that `prepare` wrote."""
        return (self.path / PACKED_NAME).is_file()

    def entries(self) -> Iterator[Entry]:
        """Yield every picture; raises SourceError or PackedError when the source cannot be read."""
        yield from self._from_pack() if self.packed else self._from_files()

    def _from_pack(self) -> Iterator[Entry]:
        names = {code: name for name, code in SUBSETS.items()}
        records = open_packed(self.path)
        for start in range(0, len(records), _CHUNK):
            for record in np.array(records[start : start + _CHUNK]):
                yield Entry(
                    record["path"].decode(),
                    names[int(record["official"])],
                    int(record["label"]),
                    record["pixels"],
                    record["sha256"].tobytes(),
                    None,
                )

    def _from_files(self) -> Iterator[Entry]:
        for path, content in read_files(self.path):
            where = place(path)
            if where is None or path.name.startswith("."):
                self.ignored += 1
                continue
            try:
                pixels, file = decode(content)
            except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
                self.unreadable.append(str(path))
                continue
            yield Entry(
                str(PurePosixPath(path)),
                where.split,
                where.label,
                pixels,
                hashlib.sha256(content).digest(),
                file,
            )


def decode(content: bytes) -> tuple[np.ndarray, FileFacts]:
    """Decode a picture to uint8 [H, W, 3] and say what its file says; raises Pillow's errors for anything else."""
    with warnings.catch_warnings():
        warnings.simplefilter(
            "ignore"
        )  # damaged metadata and large pictures: the pixels are what counts here
        with Image.open(io.BytesIO(content)) as image:
            facts = FileFacts(
                len(content), image.format or "unknown", bool(image.getexif()), jpeg_facts(image)
            )
            return np.asarray(image.convert("RGB")), facts

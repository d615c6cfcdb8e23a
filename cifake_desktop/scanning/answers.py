"""Takes in what a worker process answers.

A hostile file may have taken the worker over, so nothing is believed before it was held against what can be: kinds,
sizes, and numbers that are numbers.

Each function raises one of `NOT_AN_ANSWER` where the answer is none, besides what the worker itself raises.
"""

import math
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from cifake_desktop.detection.tiling import EvidenceMap
from cifake_desktop.examine import Examination
from cifake_desktop.finding import Finding
from cifake_desktop.picture import Limits, Picture, PictureError
from cifake_desktop.scanning.glance import Glance
from cifake_desktop.scanning.worker_process import WorkerProcess

NOT_AN_ANSWER: Final = (AttributeError, KeyError, TypeError, ValueError)

_MOST_CELLS: Final = 2**24  # of an evidence map
_NEARLY: Final = 1e-6  # share of a cell by which a map may fall short of its picture
_LONGEST_TEXT: Final = 100_000  # characters of one text
_MOST_TEXTS: Final = 1_000
_DIGITS: Final = frozenset("0123456789abcdef")

_Pixels = npt.NDArray[np.uint8]


def finding_of(found: Any, path: Path, limits: Limits) -> Finding:
    """Return the finding about a file; JSON cannot carry every name that a file may have, so it is named anew."""
    finding = Finding.from_json(found)
    if (finding.width is None) != (finding.height is None):
        raise ValueError("A picture has a width and a height.")
    if finding.width is not None:
        _size([finding.height, finding.width], limits)
    if not math.isfinite(finding.seconds):
        raise ValueError("No file takes for ever.")
    texts = [*finding.notes, *(item.says for item in finding.evidence)]
    texts += [text for text in (finding.decision, finding.error and finding.error.message) if text]
    _texts(texts)
    return finding if finding.path == str(path) else replace(finding, path=str(path))


def glance_of(worker: WorkerProcess, path: Path, limits: Limits) -> Glance:
    """Read the answer to a request for a glance at a file, after its preview."""
    answer = worker.more()
    finding = finding_of(answer["finding"], path, limits)
    pixels = _pixels(worker, answer["pixels"], limits)
    if pixels is not None and (
        finding.height is None
        or finding.width is None
        or pixels.shape[0] > finding.height
        or pixels.shape[1] > finding.width
    ):
        raise ValueError("A thinned picture is no larger than the picture.")
    return Glance(finding, pixels, _evidence_map(worker, answer["map"], finding))


def preview_of(worker: WorkerProcess, limits: Limits) -> _Pixels | None:
    """Read the preview that comes before a glance."""
    return _pixels(worker, worker.answer()["preview"], limits)


def examination_of(worker: WorkerProcess, path: Path, limits: Limits) -> Examination:
    """Read the answer to a request to examine a file."""
    answer = worker.answer()
    finding = finding_of(answer["finding"], path, limits)
    pixels = _pixels(worker, answer["pixels"], limits)
    evidence_map = _evidence_map(worker, answer["map"], finding)
    if pixels is None:
        return Examination(finding, None, evidence_map)
    if pixels.shape[:2] != (finding.height, finding.width):
        raise ValueError("A picture is as large as its finding says.")
    picture = _picture(path, finding.sha256, finding.format, pixels, tuple(answer["notes"]))
    return Examination(finding, picture, evidence_map)


def picture_of(worker: WorkerProcess, path: Path, limits: Limits) -> Picture:
    """Read the answer to a request to read a picture.

    Raises:
        PictureError: the file cannot be read, or is no picture.

    """
    answer = worker.answer()
    if (error := answer.get("error")) is not None:
        code, message = error["code"], error["message"]
        _texts([code, message])
        raise PictureError(code, message)
    pixels = _pixels(worker, answer["pixels"], limits)
    if pixels is None:
        raise ValueError("A picture has pixels.")
    return _picture(path, answer["sha256"], answer["format"], pixels, tuple(answer["notes"]))


def small_of(worker: WorkerProcess, count: int, side: int) -> list[_Pixels | None]:
    """Read the answer to a request for so many small copies, each of at most so many pixels a side."""
    shapes = worker.answer()
    if not isinstance(shapes, list) or len(shapes) != count:
        raise ValueError("There is one answer for each file.")
    limits = Limits(max_side=side)
    sizes = [None if shape is None else _size(shape, limits) for shape in shapes]
    lengths = [0 if size is None else 3 * size[0] * size[1] for size in sizes]
    content = worker.blob(sum(lengths))
    parts = np.split(content, np.cumsum(lengths)[:-1])
    return [None if size is None else part.reshape(*size, 3) for part, size in zip(parts, sizes, strict=True)]


def _pixels(worker: WorkerProcess, shape: Any, limits: Limits) -> _Pixels | None:
    """Read the pixels that go with an answer, where there are any."""
    if shape is None:
        return None
    height, width = _size(shape, limits)
    pixels = worker.blob(3 * height * width).reshape(height, width, 3)
    pixels.setflags(write=False)
    return pixels


def _size(shape: Any, limits: Limits) -> tuple[int, int]:
    """Return height and width, which must be those of a picture that is read at all."""
    height, width = (_whole(side, limits.max_side) for side in shape)
    if height * width > limits.max_pixels:
        raise ValueError("No such picture is read.")
    return height, width


def _whole(number: Any, most: int) -> int:
    if type(number) is not int or not 1 <= number <= most:
        raise ValueError("A size is a whole number of pixels or cells.")
    return number


def _evidence_map(worker: WorkerProcess, found: Any, finding: Finding) -> EvidenceMap | None:
    """Read the evidence map that goes with an answer, where there is one; it must cover its picture."""
    if found is None:
        return None
    rows, columns = (_whole(side, _MOST_CELLS) for side in found["shape"])
    if rows * columns > _MOST_CELLS:
        raise ValueError("No map is so fine.")
    if found["size"] != [finding.width, finding.height]:
        raise ValueError("A map is as large as its picture.")
    width, height = found["size"]
    cell_width, cell_height = found["cell"]
    for cells, cell, side in ((columns, cell_width, width), (rows, cell_height, height)):
        if not (isinstance(cell, float) and math.isfinite(cell) and cell > 0.0):
            raise ValueError("A cell has a size.")
        if not (cells - 1 - _NEARLY) * cell <= side <= (cells + _NEARLY) * cell:
            raise ValueError("The cells of a map cover its picture.")
    values = worker.blob(4 * rows * columns).view("<f4").astype(np.float32, copy=False)
    if np.isinf(values).any() or np.isnan(values).all():
        raise ValueError("Evidence is a number, or nothing.")
    return EvidenceMap(values.reshape(rows, columns), cell_width, cell_height, width, height)


def _picture(
    path: Path, sha256: str | None, format_name: str | None, pixels: _Pixels, notes: tuple[str, ...]
) -> Picture:
    """Return the picture; its transparency stays with the worker."""
    if not isinstance(sha256, str) or len(sha256) != 64 or not _DIGITS.issuperset(sha256):
        raise ValueError("A SHA-256 has 64 digits.")
    if not isinstance(format_name, str):
        raise ValueError("A picture has a format.")
    _texts([format_name, *notes])
    return Picture(path, sha256, format_name, pixels, notes)


def _texts(texts: list[Any]) -> None:
    if len(texts) > _MOST_TEXTS or any(
        not isinstance(text, str) or len(text) > _LONGEST_TEXT for text in texts
    ):
        raise ValueError("Nobody has so much to say.")

"""A process that examines files, so that a file on which a decoder crashes costs no more than itself.

It is asked as `wire` says, and ends when its input does, so also when whoever asks is gone.
"""

import json
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, BinaryIO, Final, overload

import numpy as np
import numpy.typing as npt
from PIL import Image

from cifake_desktop.detection.model import ModelError
from cifake_desktop.examine import Examination, Examiner
from cifake_desktop.itself import give_back_freed_memory, limit_this_process
from cifake_desktop.picture import Limits, Picture, PictureError, read_bytes, read_picture, read_preview
from cifake_desktop.scanning.glance import thinned
from cifake_desktop.scanning.setup import ExaminerSetup
from cifake_desktop.scanning.wire import BLOB, SIGN_OF_LIFE, Manners

_NICE: Final = 5  # steps of priority given up
_MOST_THREADS: Final = 8  # of a model; each reserves addresses, of which there are not so many
_BLANK_SIDE: Final = 32  # pixels: a model looks at such pictures
_MEMORY: Final = 4 * 2**30  # addresses of the process; the largest picture that is read takes about half
_PATIENCE: Final = 3.0  # times the seconds that a file may take
_SECONDS_BETWEEN_SIGNS: Final = 1.0
_SECONDS_TO_REST: Final = 1.0  # without a request, after which freed memory is given back: 1 to 3 ms

Pixels = npt.NDArray[np.uint8]


def answer() -> int:
    """Be a worker until the input ends, which ends the process.

    Returns:
        2 where there is nobody to answer to, which a windowed executable has not on Windows; 0 where it cannot work.

    """
    if sys.stdin is None or sys.stdout is None:
        return 2
    limit_this_process({"RLIMIT_AS": _MEMORY, "RLIMIT_CORE": 0})
    # What libraries print goes nowhere, rather than among the answers.
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    with open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
        if sys.stderr is not None:
            os.dup2(nowhere.fileno(), sys.stderr.fileno())
    requests = _requests()
    first, _ = next(requests)
    modest = Manners(first["manners"]) is Manners.MODEST
    if modest and hasattr(os, "nice"):
        os.nice(_NICE)  # the window goes first
    threads = 1 if modest else _MOST_THREADS if (os.cpu_count() or 1) > _MOST_THREADS else 0
    answers = _Answers(out)
    try:
        examiner = ExaminerSetup.from_json(first["setup"]).examiner(threads)
    except ModelError as error:
        answers.say({"problem": str(error)})
        return 0
    answers.say({"ready": True})
    if first["warm"]:
        _warm_up(examiner)
    while True:
        asked, data = next(requests)
        _answer_one(examiner, answers, asked, data)
        del asked, data  # a file may be large, and the next request far
        _end_after(0.0)


class _Answers:
    """The way back to whoever asks."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._last = time.monotonic()

    def say(self, message: object, *blobs: npt.NDArray[Any]) -> None:
        """Write an answer, and the bytes that go with it."""
        self._out.write(json.dumps(message).encode("ascii") + b"\n")
        for blob in blobs:
            content = np.ascontiguousarray(blob).reshape(-1).data.cast("B")
            self._out.write(b"%s%d\n" % (BLOB, len(content)))
            self._out.write(content)
        self._out.flush()
        self._last = time.monotonic()

    def live(self) -> None:
        """Give a sign of life, if the last one is some time ago."""
        if time.monotonic() - self._last >= _SECONDS_BETWEEN_SIGNS:
            self._out.write(SIGN_OF_LIFE)
            self._out.flush()
            self._last = time.monotonic()


class _Files(Sequence[Path]):
    """Files to examine; each that is begun is a sign of life, and has time of its own."""

    def __init__(self, names: Sequence[str], answers: _Answers, seconds: float) -> None:
        self._paths = [Path(name) for name in names]
        self._answers = answers
        self._seconds = seconds

    def __len__(self) -> int:
        return len(self._paths)

    @overload
    def __getitem__(self, index: int) -> Path: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Path]: ...
    def __getitem__(self, index: int | slice) -> Path | Sequence[Path]:
        return self._paths[index]

    def __iter__(self) -> Iterator[Path]:
        for path in self._paths:
            self._answers.live()
            _end_after(_PATIENCE * self._seconds)
            yield path


def _end_after(seconds: float) -> None:
    """Have the system end this process after so many seconds, whatever it is at; 0.0 lets it live.

    Usually whoever asks ends it sooner. But they may be gone, while a decoder lets nothing else in this process run.
    """
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _requests() -> Iterator[tuple[Any, bytes | None]]:
    """Yield what the input asks for, decoded, each with the content of its file where that comes along.

    The input is read on the side, so that whoever writes the next request need not wait: else each could wait for the
    other to read first, once a line and an answer are longer than what a pipe holds.
    """
    read: SimpleQueue[tuple[Any, bytes | None]] = SimpleQueue()

    def fill() -> None:
        stdin = sys.stdin.buffer
        while line := stdin.readline():
            asked = json.loads(line)
            length = asked.get("bytes") if isinstance(asked, dict) else None
            read.put((asked, None if length is None else stdin.read(length)))
        os._exit(0)  # whoever asks is gone, and a file may take for ever

    threading.Thread(target=fill, daemon=True).start()
    while True:
        try:
            yield read.get(timeout=_SECONDS_TO_REST)
        except Empty:
            give_back_freed_memory()
            yield read.get()


def _answer_one(examiner: Examiner, answers: _Answers, asked: Any, data: bytes | None) -> None:
    if isinstance(asked, list):
        examined = examiner.examine_batch(_Files(asked, answers, examiner.limits.max_seconds))
        answers.say([answered.finding.to_json() for answered in examined])
        return
    if "limits" in asked:
        examiner = examiner.limited(Limits(**asked["limits"]))
    _end_after(_PATIENCE * examiner.limits.max_seconds)
    if "glance" in asked:
        path, size = Path(asked["glance"]), tuple(asked["size"])
        preview = read_preview(path, size, examiner.limits) if asked["preview"] else None
        answers.say({"preview": _shape(preview)}, *_some(preview))
        _say_examination(answers, _examined(examiner, path, data), size)
    elif "examine" in asked:
        _say_examination(answers, _examined(examiner, Path(asked["examine"]), data), None)
    elif "read" in asked:
        _say_picture(answers, Path(asked["read"]), data, examiner.limits)
    else:
        paths = _Files(asked["small"], answers, examiner.limits.max_seconds)
        small = [_small(path, asked["side"], examiner.limits) for path in paths]
        pixels = [copy.reshape(-1) for copy in small if copy is not None]
        answers.say([_shape(copy) for copy in small], np.concatenate([*pixels, np.empty(0, np.uint8)]))


def _warm_up(examiner: Examiner) -> None:
    """Have models and libraries loaded before the first picture comes: examine a blank one."""
    blank = BytesIO()
    Image.new("RGB", (_BLANK_SIDE, _BLANK_SIDE)).save(blank, "PNG")
    examiner.examine_bytes(blank.getvalue(), Path("blank.png"))


def _examined(examiner: Examiner, path: Path, data: bytes | None) -> Examination:
    return examiner.examine(path) if data is None else examiner.examine_bytes(data, path)


def _say_examination(answers: _Answers, examination: Examination, size: tuple[int, int] | None) -> None:
    """Say what came of a file, with all pixels, or with those that suffice for a copy of that size."""
    picture, evidence = examination.picture, examination.evidence_map
    pixels = None if picture is None else picture.pixels
    if pixels is not None and size is not None:
        pixels = thinned(pixels, size)
    message = {
        "finding": examination.finding.to_json(),
        "pixels": _shape(pixels),
        "notes": () if picture is None else picture.notes,
        "map": None
        if evidence is None
        else {
            "shape": _shape(evidence.values),
            "cell": [float(evidence.cell_width), float(evidence.cell_height)],
            "size": [evidence.width, evidence.height],
        },
    }
    values = None if evidence is None else evidence.values.astype("<f4", copy=False)
    answers.say(message, *_some(pixels), *_some(values))


def _say_picture(answers: _Answers, path: Path, data: bytes | None, limits: Limits) -> None:
    try:
        picture: Picture = read_picture(path, limits) if data is None else read_bytes(data, path, limits)
    except PictureError as error:
        answers.say({"error": {"code": error.code, "message": error.message}})
        return
    answers.say(
        {
            "pixels": _shape(picture.pixels),
            "sha256": picture.sha256,
            "format": picture.format,
            "notes": picture.notes,
        },
        picture.pixels,
    )


def _shape(array: npt.NDArray[Any] | None) -> list[int] | None:
    """Return height and width, or rows and columns."""
    return None if array is None else [int(side) for side in array.shape[:2]]


def _some(array: npt.NDArray[Any] | None) -> list[npt.NDArray[Any]]:
    return [] if array is None else [array]


def _small(path: Path, side: int, limits: Limits) -> Pixels | None:
    """Return a copy of a picture that is no larger than so many pixels, or None where it cannot be read."""
    try:
        image = Image.fromarray(read_picture(path, limits).pixels)
    except PictureError:
        return None
    image.thumbnail((side, side))
    return np.asarray(image)

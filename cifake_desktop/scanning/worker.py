"""A process that examines files for a scan, so that a file on which a decoder crashes costs no more than itself.

It reads lines of JSON from its standard input: first the setup of the examiner, then lists of paths, or an object
{"thumbnails": paths}. To each it answers with a line: {"ready": true} or {"problem": sentence} to the first, a list of
findings, or of small JPEGs in base64 (null where there is none), to the others. It ends when its input does, so also
when the scan's own process is gone.
"""

import base64
import json
import os
import sys
import threading
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from queue import SimpleQueue
from typing import Final

from PIL import Image

from cifake_desktop.detection.model import ModelError
from cifake_desktop.itself import limit_this_process
from cifake_desktop.picture import Limits, PictureError, read_picture
from cifake_desktop.scanning.setup import ExaminerSetup

COMMAND: Final = "--examine"
"""First and only argument of a process that shall be a worker."""

_THUMBNAIL_SIDE: Final = 300  # pixels
_NICE: Final = 5  # steps of priority given up
_MEMORY: Final = 4 * 2**30  # addresses of the process; the largest picture that is read takes about half


def answer() -> int:
    """Be a worker until the input ends.

    Returns:
        0; 2 where there is nobody to answer to, which a windowed executable has not on Windows.

    """
    if sys.stdin is None or sys.stdout is None:
        return 2
    limit_this_process({"RLIMIT_AS": _MEMORY, "RLIMIT_CORE": 0})
    if hasattr(os, "nice"):
        os.nice(_NICE)  # the window goes first
    # What libraries print goes nowhere, rather than among the answers.
    out = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="ascii")
    with open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
        if sys.stderr is not None:
            os.dup2(nowhere.fileno(), sys.stderr.fileno())

    def send(message: object) -> None:
        out.write(json.dumps(message) + "\n")
        out.flush()

    lines = _lines()
    try:
        examiner = ExaminerSetup.from_json(next(lines, b"")).examiner(threads=1)
    except ModelError as error:
        send({"problem": str(error)})
        return 0
    send({"ready": True})
    for line in lines:
        asked = json.loads(line)
        if isinstance(asked, dict):
            send([_thumbnail(Path(path), examiner.limits) for path in asked["thumbnails"]])
        else:
            answers = examiner.examine_batch([Path(path) for path in asked])
            send([answered.finding.to_json() for answered in answers])
    return 0


def _lines() -> Iterator[bytes]:
    """Yield the lines of the input; they are read on the side, so that whoever writes the next one need not wait.

    Else each could wait for the other to read first, once a line and an answer are longer than what a pipe holds.
    """
    read: SimpleQueue[bytes] = SimpleQueue()

    def fill() -> None:
        while line := sys.stdin.buffer.readline():
            read.put(line)
        read.put(b"")

    threading.Thread(target=fill, daemon=True).start()
    while line := read.get():
        yield line


def _thumbnail(path: Path, limits: Limits) -> str | None:
    """Return a small JPEG of a picture in base64, or None where it cannot be read."""
    try:
        image = Image.fromarray(read_picture(path, limits).pixels)
    except PictureError:
        return None
    image.thumbnail((_THUMBNAIL_SIDE, _THUMBNAIL_SIDE))
    jpeg = BytesIO()
    image.save(jpeg, "JPEG", quality=80)
    return base64.b64encode(jpeg.getvalue()).decode("ascii")

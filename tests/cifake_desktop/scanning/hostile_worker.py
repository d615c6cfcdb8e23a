"""A worker on which some files do what hostile files do to a decoder; their names say what, and when."""

import os
import re
import signal
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from cifake_desktop import examine
from cifake_desktop.examine import Examination, Examiner
from cifake_desktop.picture import read_bytes, read_picture
from cifake_desktop.scanning import worker

AGAIN = "again-"
"""Begins the names of files that do it only when they are read again, to be shown."""

real = Examiner.examine_batch


def eat() -> None:
    """Need more memory than there is; addresses will do."""
    blocks = []
    while True:
        blocks.append(np.empty(2**28, dtype=np.uint8))


DEEDS: dict[str, Callable[[], object]] = {
    "crash": os.abort,
    "segfault": lambda: os.kill(os.getpid(), signal.SIGSEGV),
    "hang": lambda: time.sleep(3600),
    "stuck": lambda: re.match(r"(a+)+$", "a" * 60 + "b"),  # no other thread of Python's runs meanwhile
    "eat": eat,
}


def do(path: Path) -> None:
    """Do what a name says."""
    for word, deed in DEEDS.items():
        if word in path.name:
            deed()
    if "once" in path.name and not path.with_suffix(".seen").exists():
        path.with_suffix(".seen").touch()
        os.abort()


def examine_batch(self: Examiner, paths: Sequence[Path]) -> list[Examination]:
    for path in paths:
        if "chatter" in path.name:
            print("Here is a library that prints.")
            os.write(1, b"Here is one that does so in C.\n")
        if "garbage" in path.name:
            return []
    return real(self, paths)


def read_first(data: bytes, path: Path, *rest: Any) -> Any:
    if not path.name.startswith(AGAIN):
        do(path)
    return read_bytes(data, path, *rest)


def read_later(path: Path, *rest: Any) -> Any:
    do(path)
    return read_picture(path, *rest)


Examiner.examine_batch = examine_batch  # type: ignore[method-assign]
examine.read_bytes = read_first  # type: ignore[attr-defined]
worker.read_picture = read_later  # type: ignore[attr-defined]

if __name__ == "__main__":
    sys.exit(worker.answer())

"""Copies or moves files into one folder, and takes that back.

Nothing is ever overwritten: a name that is taken gets a number. A file appears under its name whole, or not at all; a
moved one leaves its old place only when it is whole in its new one.
"""

import os
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from cifake_desktop.part_file import PartFile, sweep

_MOST_NAMES: Final = 10_000  # numbers that are tried for a name that is taken


class How(StrEnum):
    """What is done with the files."""

    COPY = "copy"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class Filed:
    """A file that was put into the folder.

    Attributes:
        source: where it came from.
        target: where it lies now.
        size: in bytes.
        modified_ns: time of the last change, in nanoseconds since 1970.

    """

    source: Path
    target: Path
    size: int
    modified_ns: int


@dataclass(frozen=True, slots=True)
class Filing:
    """What was done: the files, and sentences on those that it could not be done with."""

    how: How
    done: tuple[Filed, ...]
    problems: tuple[str, ...]


def put_into(
    folder: Path,
    files: Sequence[Path],
    how: How,
    cancelled: Callable[[], bool] = lambda: False,
    on_progress: Callable[[int], None] = lambda _: None,
) -> Filing:
    """Copy or move files into a folder.

    Args:
        folder: is made if it is not there.
        files: what to put into it.
        how: whether the originals stay.
        cancelled: is asked before each file; True leaves the rest where it is.
        on_progress: is called with the number of files done.

    Raises:
        OSError: the folder could not be made.

    """
    folder.mkdir(parents=True, exist_ok=True)
    sweep(folder)
    done: list[Filed] = []
    problems: list[str] = []
    for number, source in enumerate(files):
        if cancelled():
            break
        on_progress(number)
        try:
            done.append(_put(source, folder, how))
        except OSError as error:
            problems.append(f"{source}: {error.strerror or error}.")
    return Filing(how, tuple(done), tuple(problems))


def take_back(filing: Filing, cancelled: Callable[[], bool] = lambda: False) -> Filing:
    """Undo a filing: copies are removed, moved files go back. What was changed since, or is in the way, stays.

    Args:
        filing: what was done.
        cancelled: is asked before each file; True leaves the rest as it is.

    Returns:
        What was undone (its `target` is where each file lies no more), and what could not be.

    """
    done: list[Filed] = []
    problems: list[str] = []
    for filed in reversed(filing.done):
        if cancelled():
            break
        try:
            _take_back(filed, filing.how)
            done.append(filed)
        except OSError as error:
            problems.append(f"{filed.target}: {error.strerror or error}.")
    return Filing(filing.how, tuple(done), tuple(problems))


def _put(source: Path, folder: Path, how: How) -> Filed:
    if source.parent.resolve() == folder.resolve():
        raise OSError(None, "It lies in that folder already")
    status = source.stat()
    with PartFile(folder) as part:
        shutil.copy2(source, part.path)
        if how is How.MOVE:
            _flush(part.path)
        target = _named(part.path, folder, source.name)
    if how is How.MOVE:
        _flush_names(folder)
        try:
            source.unlink()
        except OSError:
            target.unlink(missing_ok=True)  # else there would be two of it
            raise
    return Filed(source, target, status.st_size, target.stat().st_mtime_ns)


def _take_back(filed: Filed, how: How) -> None:
    status = filed.target.stat()
    if (status.st_size, status.st_mtime_ns) != (filed.size, filed.modified_ns):
        raise OSError(None, "It was changed since, and stays")
    if how is How.COPY:
        filed.target.unlink()
        return
    if filed.source.exists():
        raise OSError(None, "Another file has taken its old place, so it stays")
    filed.source.parent.mkdir(parents=True, exist_ok=True)
    with PartFile(filed.source.parent) as part:
        shutil.copy2(filed.target, part.path)
        _flush(part.path)
        _link(part.path, filed.source)
    _flush_names(filed.source.parent)
    filed.target.unlink()


def _flush(path: Path) -> None:
    """Have a file survive a power cut: its other copy is about to go.

    Raises:
        OSError: the disk did not take it.

    """
    if os.name == "nt":
        with suppress(PermissionError):  # Windows flushes only what may be written to
            _flush_descriptor(os.open(path, os.O_RDWR))
    else:
        _flush_descriptor(os.open(path, os.O_RDONLY))


def _flush_names(folder: Path) -> None:
    """Have the names in a folder survive a power cut, where the system knows how."""
    if os.name != "nt":
        with suppress(OSError):  # not every drive does
            _flush_descriptor(os.open(folder, os.O_RDONLY))


def _flush_descriptor(descriptor: int) -> None:
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _named(temporary: Path, folder: Path, name: str) -> Path:
    """Give the temporary file a name that is free, beginning with the one wanted."""
    stem, suffix = os.path.splitext(name)
    for number in range(1, _MOST_NAMES):
        target = folder / (name if number == 1 else f"{stem} ({number}){suffix}")
        with suppress(FileExistsError):
            _link(temporary, target)
            return target
    raise OSError(None, "Too many files are called so there")


def _link(temporary: Path, target: Path) -> None:
    """Let a file appear under a name that must be free.

    Raises:
        FileExistsError: the name is taken.

    """
    try:
        os.link(temporary, target)  # fails where the name is taken, in one step
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if target.exists():
            raise FileExistsError(target) from None
        temporary.rename(target)

"""Saving a run's state whole or not at all, and reading only what was saved whole."""

from __future__ import annotations

import errno
import os
import pickle
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch

from training.errors import TrainingError


class CheckpointError(TrainingError):
    """A checkpoint cannot be written, or is damaged."""


def save(state: dict[str, Any], path: Path, previous: Path | None = None) -> None:
    """Write `state` whole or not at all; what was in `path` until now goes to `previous`, if that is given.

    Raises CheckpointError, and leaves everything as it was, when there is no room.
    """
    unfinished = path.with_suffix(".part")
    with writing(path, _size(state)):
        try:
            with unfinished.open("wb") as file:
                torch.save(state, file)
                file.flush()
                os.fsync(file.fileno())
            # A kill between these two leaves `previous` alone, which is then what a run goes on from.
            if previous is not None and path.exists():
                os.replace(path, previous)
            os.replace(unfinished, path)
        finally:
            unfinished.unlink(missing_ok=True)


def load(path: Path) -> dict[str, Any]:
    """Read what `save` wrote, into ordinary memory; only tensors and plain values are accepted.

    Raises FileNotFoundError when there is no file, CheckpointError when it is cut short, damaged or something else.
    """
    try:
        with zipfile.ZipFile(path) as file:
            damaged = file.testzip()  # torch does not compare checksums
        if damaged is not None:
            raise CheckpointError(f"{path} is damaged: {damaged} has another checksum")
        state = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError:
        raise
    except (OSError, EOFError, RuntimeError, ValueError, zipfile.BadZipFile, pickle.UnpicklingError) as error:
        reason = str(error).partition("\n")[0] or type(error).__name__
        raise CheckpointError(f"{path} is damaged or no checkpoint: {reason}") from error
    if not isinstance(state, dict):
        raise CheckpointError(f"{path} is no checkpoint of a run")
    return state


@contextmanager
def writing(path: Path, size: int = 0) -> Iterator[None]:
    """Turn a failure to write `path`, of about `size` bytes, into a CheckpointError that says what to do."""
    try:
        yield
    except (
        OSError,
        RuntimeError,
    ) as error:  # torch turns the error of a write into a RuntimeError of its own
        number = error.errno if isinstance(error, OSError) else getattr(error.__context__, "errno", None)
        if number is None:
            raise
        if number not in (errno.ENOSPC, errno.EDQUOT):
            raise CheckpointError(f"{path} could not be written: {os.strerror(number)}") from error
        free = shutil.disk_usage(path.parent).free
        raise CheckpointError(
            f"no room for {path}: it needs about {_megabytes(size)} and {_megabytes(free)} are free. What was saved "
            f"before is intact; make room and give the same command again"
        ) from error


def _megabytes(size: int) -> str:
    return f"{max(size, 0) / 1e6:,.1f} MB"


def _size(state: Any) -> int:
    """Bytes of all tensors in nested dicts and lists, with a little for what stands around them."""
    if isinstance(state, torch.Tensor):
        return state.nbytes + 256
    if isinstance(state, dict):
        return sum(map(_size, state.values()))
    return sum(map(_size, state)) if isinstance(state, list | tuple) else 16

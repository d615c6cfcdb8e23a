"""Reads the bytes of ordinary files that look like pictures."""

import os
import stat
from contextlib import suppress
from pathlib import Path

from cifake_desktop.picture.error import PictureError
from cifake_desktop.picture.kinds import HEAD, check_kind
from cifake_desktop.picture.limits import DEFAULT_LIMITS, Limits


def read_file(path: Path, limits: Limits = DEFAULT_LIMITS) -> bytes:
    """Return the content of an ordinary file whose head looks like a picture.

    Raises:
        PictureError: the file cannot be read, or its head is that of no picture.

    """
    # O_NONBLOCK: opening a pipe that nobody writes to must not wait. O_BINARY exists on Windows only.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path, flags)
    except (OSError, ValueError) as error:
        raise _unopened(path, error) from error
    try:
        status = os.fstat(descriptor)
        if stat.S_ISDIR(status.st_mode):
            raise PictureError("is_folder", "This is a folder, not a picture.")
        if not stat.S_ISREG(status.st_mode):
            raise PictureError("not_readable", "This is a pipe or a device, not an ordinary file.")
        data = os.read(descriptor, min(status.st_size, HEAD))
        if status.st_size <= len(data):
            return data
        # Before the rest is read: a film of many gigabytes is told from a picture by its head.
        check_kind(data, status.st_size, limits)
        parts = [data]
        missing = status.st_size - len(data)
        while missing > 0 and (part := os.read(descriptor, missing)):
            parts.append(part)
            missing -= len(part)
        return b"".join(parts)
    except OSError as error:
        raise PictureError("not_readable", f"This file could not be read: {error.strerror}.") from error
    finally:
        os.close(descriptor)


def _unopened(path: Path, error: OSError | ValueError) -> PictureError:
    """Return the sentence for a file that could not even be opened."""
    # A ValueError is a name with a null byte in it: no file can have one.
    if isinstance(error, ValueError | FileNotFoundError | NotADirectoryError):
        return PictureError("not_found", "There is no such file.")
    # Windows refuses to open a folder, with a PermissionError.
    with suppress(OSError):
        if path.is_dir():
            return PictureError("is_folder", "This is a folder, not a picture.")
    if isinstance(error, PermissionError):
        return PictureError("not_readable", "You do not have the permission to read this file.")
    return PictureError("not_readable", f"This file could not be opened: {error.strerror}.")

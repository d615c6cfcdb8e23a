"""Read the files of a data set out of a folder, a zip or a tar, in one pass."""

from __future__ import annotations

import os
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Self

from training.errors import TrainingPackageError

_DAMAGE = (OSError, EOFError, zipfile.BadZipFile, zlib.error)


class SourceError(TrainingPackageError):
    """The source is missing, or is neither a folder, a zip nor a tar."""


class _WholeTar(tarfile.TarInfo):
    """A member of a tar that must go on to its end marker: `tarfile` takes a cut or damaged header for the end."""

    @classmethod
    def fromtarfile(cls, archive: tarfile.TarFile) -> Self:
        try:
            return super().fromtarfile(archive)
        except tarfile.EOFHeaderError:  # the end marker itself
            raise
        except tarfile.HeaderError as error:
            raise tarfile.ReadError(str(error)) from error


def _walk(folder: Path) -> Iterator[Path]:
    """Every file below `folder` in the order of its path, with no more in memory than the folders on the way."""
    with os.scandir(folder) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    for entry in found:
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(Path(entry.path))
        elif entry.is_file():
            yield Path(entry.path)


def read_files(
    source: Path,
    wanted: Callable[[PurePosixPath], bool] | None = None,
    unreadable: Callable[[PurePosixPath, str], None] | None = None,
) -> Iterator[tuple[PurePosixPath, bytes]]:
    """Yield every regular file of `source` as (path inside the source, content).

    Files whose path is not `wanted` are passed over unread; by default all are read. Where `unreadable` is given, a
    single file of a folder or a zip that cannot be read is told to it, with the reason, and passed over. Order is that
    of the archive, or by path for a folder. A tar may be compressed in any way that Python's `tarfile` reads. Raises
    SourceError when there is no such source or it is damaged.
    """
    want = wanted or (lambda _: True)
    try:
        if source.is_dir():
            files = ((PurePosixPath(path.relative_to(source).as_posix()), path) for path in _walk(source))
            yield from _readable(((name, path.read_bytes) for name, path in files if want(name)), unreadable)
        elif zipfile.is_zipfile(source):
            with zipfile.ZipFile(source) as archive:
                entries = (
                    (PurePosixPath(one.filename), one) for one in archive.infolist() if not one.is_dir()
                )
                yield from _readable(
                    ((name, partial(archive.read, one)) for name, one in entries if want(name)), unreadable
                )
        elif source.is_file() and tarfile.is_tarfile(source):
            # Stream mode: a compressed tar can only be read forwards without decompressing it again and again.
            with tarfile.open(source, "r|*", tarinfo=_WholeTar) as archive:
                for member in archive:
                    if not (member.isfile() and want(PurePosixPath(member.name))):
                        continue
                    file = archive.extractfile(member)
                    if file is not None:
                        yield PurePosixPath(member.name), file.read()
        elif source.exists():
            raise SourceError(f"{source} is neither a folder, a zip nor a tar")
        else:
            raise SourceError(f"{source} does not exist")
    except (*_DAMAGE, tarfile.TarError) as error:
        raise SourceError(f"{source} could not be read to its end: {error}") from error


def _readable(
    files: Iterable[tuple[PurePosixPath, Callable[[], bytes]]],
    unreadable: Callable[[PurePosixPath, str], None] | None,
) -> Iterator[tuple[PurePosixPath, bytes]]:
    for name, read in files:
        try:
            content = read()
        except _DAMAGE as error:
            if unreadable is None:
                raise
            # The reason without the file's name, so that equal reasons can be counted.
            unreadable(name, f"cannot be read ({getattr(error, 'strerror', None) or type(error).__name__})")
            continue
        yield name, content

"""Read the files of a data set out of a folder, a zip or a tar, in one pass."""

from __future__ import annotations

import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Self

from training.errors import TrainingPackageError


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


def read_files(source: Path) -> Iterator[tuple[PurePosixPath, bytes]]:
    """Yield every regular file of `source` as (path inside the source, content).

    Order is that of the archive, or sorted for a folder. A tar may be compressed in any way that Python's
    `tarfile` reads. Raises SourceError when there is no such source or it is damaged.
    """
    try:
        if source.is_dir():
            for path in sorted(source.rglob("*")):
                if path.is_file():
                    yield PurePosixPath(path.relative_to(source).as_posix()), path.read_bytes()
        elif zipfile.is_zipfile(source):
            with zipfile.ZipFile(source) as archive:
                for entry in archive.infolist():
                    if not entry.is_dir():
                        yield PurePosixPath(entry.filename), archive.read(entry)
        elif source.is_file() and tarfile.is_tarfile(source):
            # Stream mode: a compressed tar can only be read forwards without decompressing it again and again.
            with tarfile.open(source, "r|*", tarinfo=_WholeTar) as archive:
                for member in archive:
                    file = archive.extractfile(member) if member.isfile() else None
                    if file is not None:
                        yield PurePosixPath(member.name), file.read()
        elif source.exists():
            raise SourceError(f"{source} is neither a folder, a zip nor a tar")
        else:
            raise SourceError(f"{source} does not exist")
    except (OSError, EOFError, tarfile.TarError, zipfile.BadZipFile) as error:
        raise SourceError(f"{source} could not be read to its end: {error}") from error

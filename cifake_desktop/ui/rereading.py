"""Reads an examined picture once more, and makes sure that it is the one that was examined."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from cifake_desktop.picture import Picture, PictureError, read_bytes, read_file
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.thumbnails import png_bytes
from cifake_desktop.ui.translation import tr
from cifake_desktop.ui.words import shown_text


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What the system knows of a file.

    Attributes:
        size: in bytes.
        modified: when it was last changed, in seconds since 1970, or None.

    """

    size: int
    modified: float | None


@dataclass(frozen=True, slots=True, eq=False)
class Reread:
    """What came of reading a picture again.

    Attributes:
        picture: the picture, or None where there is a problem.
        facts: of its file; None where there is none, or where it is not the file that was examined.
        problem: why there is no picture, a sentence in the window's language, or None.

    """

    picture: Picture | None
    facts: FileFacts | None
    problem: str | None


def read_again(path: Path, image: QImage | None, sha256: str | None) -> Reread:
    """Read a picture that was examined. Takes a moment: call it in a task.

    Args:
        path: the file.
        image: the picture itself where it came without a file.
        sha256: of the bytes that were examined; a file of others is not taken for them.

    """
    try:
        if image is not None:
            return Reread(read_bytes(png_bytes(image), path), None, None)
        modified = _modified(path)
        data = read_file(path)
        picture = read_bytes(data, path)
    except PictureError as error:
        return Reread(None, None, said(shown_text(error.message)))
    if picture.sha256 != sha256:
        return Reread(None, None, tr("the file has changed since it was examined."))
    return Reread(picture, FileFacts(len(data), modified), None)


def _modified(path: Path) -> float | None:
    try:
        return path.stat().st_mtime
    except (OSError, ValueError):
        return None

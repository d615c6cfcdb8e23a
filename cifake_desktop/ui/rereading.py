"""Reads an examined picture once more, and makes sure that it is the one that was examined."""

from dataclasses import dataclass
from pathlib import Path

from cifake_desktop.picture import Picture, PictureError
from cifake_desktop.scanning.apart import FileExaminer
from cifake_desktop.scanning.worker_process import StoppedError
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.tasks import CancelledError, TaskControl
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


def read_again(
    examiner: FileExaminer, control: TaskControl, path: Path, data: bytes | None, sha256: str | None
) -> Reread:
    """Read a picture that was examined. Takes a moment: call it in a task.

    Args:
        examiner: reads it.
        control: of the task.
        path: the file.
        data: the bytes of the picture where it came without a file.
        sha256: of the bytes that were examined; a file of others is not taken for them.

    Raises:
        CancelledError: the task was cancelled.

    """
    facts = None if data is not None else _facts(path)
    try:
        picture = examiner.until(control.cancelled).read(path, data)
    except StoppedError as error:
        raise CancelledError from error
    except PictureError as error:
        return Reread(None, None, said(shown_text(error.message)))
    if picture.sha256 != sha256:
        return Reread(None, None, tr("the file has changed since it was examined."))
    return Reread(picture, facts, None)


def _facts(path: Path) -> FileFacts | None:
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return FileFacts(status.st_size, status.st_mtime)

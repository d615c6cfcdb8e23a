"""Files that are written beside their target and get its name when they are whole; and what is left of dead writers.

A part is locked as long as it is written, and the lock ends with the process, however abrupt that is. So a part that
nobody holds was left behind; whoever writes into the same folder next takes it away.
"""

import os
import re
import secrets
import sys
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Final, Self

_NAME: Final = re.compile(r"\.cifake-desktop-(?P<token>[0-9a-f]{16})(?P<of>\.[a-z]+)?\.part")
_OLD: Final = 86_400.0  # seconds; where there are no locks, a part that old is nobody's any more


class PartFile:
    """An empty file beside a target. Use it as a context: at its end it is gone, unless it got another name."""

    def __init__(self, folder: Path) -> None:
        """Begin a part.

        Raises:
            OSError: no file can be written there.

        """
        while True:
            self.path = folder / f".cifake-desktop-{secrets.token_hex(8)}.part"
            self._lock = os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o666)
            if sys.platform == "win32":
                os.close(self._lock)  # an open file could not be renamed
                return
            # Before it was locked, somebody may have swept it away.
            if _locked(self._lock) is not False and os.path.lexists(self.path):
                return
            os.close(self._lock)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        with suppress(OSError):
            self.path.unlink(missing_ok=True)
        if sys.platform != "win32":
            os.close(self._lock)

    def second(self, of: str) -> Path:
        """Return the path of a second part that belongs to this one; whoever writes it also takes it away.

        Args:
            of: what it is to become, a suffix of small letters such as ".pdf".

        """
        return self.path.with_suffix(f"{of}.part")


def sweep(folder: Path) -> None:
    """Take away the parts that dead writers left in a folder; what cannot be taken away stays."""
    try:
        with os.scandir(folder) as entries:
            names = [
                found
                for entry in entries
                if (found := _NAME.fullmatch(entry.name)) and entry.is_file(follow_symlinks=False)
            ]
    except OSError:
        return
    for name in sorted(names, key=lambda name: name["of"] is not None):  # a second part goes after the first
        with suppress(OSError):
            if name["of"] is None:
                _sweep(folder / name.string)
            elif not os.path.lexists(folder / f".cifake-desktop-{name['token']}.part"):
                (folder / name.string).unlink()


def _sweep(part: Path) -> None:
    """Take away a part that nobody holds, and what belongs to it.

    Raises:
        OSError: that failed.

    """
    if sys.platform == "win32":  # where an open file cannot be taken away either
        if _is_old(part):
            part.unlink()
        return
    descriptor = os.open(part, os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        locked = _locked(descriptor)
        if locked or (locked is None and _is_old(part)):
            part.unlink()
    finally:
        os.close(descriptor)


def _is_old(part: Path) -> bool:
    return time.time() - part.stat().st_mtime > _OLD


def _locked(descriptor: int) -> bool | None:
    """Lock a file until its descriptor is closed; False where somebody else has, None where there are no locks."""
    if sys.platform == "win32":
        return None
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # some network drives have none
        return None
    return True

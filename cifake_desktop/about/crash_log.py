"""What to do when the application itself fails: write down what its code did, where users can find and read it.

The log is a text file that holds the latest entries. They name no picture and no person: of a message, whatever may be
a path or the name of a picture is left out. A crash within a library ends the process before anything of this can run;
Python's own fault handler then leaves a few lines in a file beside the log, and the next start takes them over.
"""

import faulthandler
import os
import platform
import re
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Final

import platformdirs

from cifake_desktop import __version__
from cifake_desktop.about.shown_path import shown_path
from cifake_desktop.itself import is_frozen
from cifake_desktop.picture import PICTURE_SUFFIXES
from cifake_desktop.reports.whole_file import WholeFile

FILE_VARIABLE: Final = "CIFAKE_DESKTOP_LOG"
"""Environment variable that names another file."""

MOST_BYTES: Final = 256 * 1024
"""Of the log; the oldest entries go first."""

_MOST_ENTRIES: Final = 50  # of one process; a window that cannot be painted fails many times a second
_LONGEST_ENTRY: Final = 16 * 1024  # characters
_LONGEST_CHAIN: Final = 8  # of errors that came of each other
_RULE: Final = "-" * 72

_SUFFIXES: Final = "|".join(sorted(suffix[1:] for suffix in PICTURE_SUFFIXES))
_PICTURE: Final = re.compile(
    rf".*\.(?:{_SUFFIXES})\b", re.IGNORECASE
)  # names may hold spaces: all before it goes
_PATH: Final = re.compile(r"(?:\b[A-Za-z]:|~)?[/\\].*")  # and so all behind the begin of a path
_GONE: Final = "…"
_LONGEST_MESSAGE: Final = 1000  # characters


class CrashLog:
    """The file, and that of the fault handler beside it. Nothing here raises: there is trouble enough by then."""

    def __init__(self, file: Path | None = None) -> None:
        """Remember which file; None takes the person's own one. Nothing is read or written yet."""
        self.file: Final = own_crash_log() if file is None else file
        self.native: Final = self.file.with_name(f"{self.file.stem}-native.txt")
        self._lock = threading.RLock()  # what is cleaned up while an entry is written may fail in its turn
        self._written: set[str] = set()

    def record(self, error: BaseException, where: str) -> None:
        """Write down an error, once however often it comes; `where` says what it happened to, for the headline."""
        with suppress(Exception):
            self._note(where, shown_path(_told(error)))

    def take_over(self) -> bool:
        """Move what the fault handler left of an earlier crash into the log; tell whether it left anything."""
        with suppress(Exception):
            if not self.native.is_file():
                return False
            with self.native.open("r+b") as file:
                left = file.read(_LONGEST_ENTRY).decode("utf-8", "replace").strip()
                file.truncate(0)
            if left:
                self._note("The application had ended abruptly before it was started now", shown_path(left))
                return True
        return False

    @contextmanager
    def watching(self, tell: Callable[[], None]) -> Iterator[None]:
        """While this lasts, write down what nothing catches; whoever watched before still hears of it.

        Args:
            tell: called after an error, in the thread in which it happened.

        """
        uncaught, uncaught_in_thread, unraisable = sys.excepthook, threading.excepthook, sys.unraisablehook

        def on_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            self._hear(error, "An error was not caught", tell)
            uncaught(kind, error, trace)

        def on_thread(failed: threading.ExceptHookArgs) -> None:
            self._hear(failed.exc_value, "An error was not caught in a thread", tell)
            uncaught_in_thread(failed)

        def on_unraisable(failed: "sys.UnraisableHookArgs") -> None:
            self._hear(failed.exc_value, "An error could not be raised", None)
            unraisable(failed)

        sys.excepthook, threading.excepthook, sys.unraisablehook = on_error, on_thread, on_unraisable
        try:
            with self._faults():
                yield
        except Exception as error:
            self.record(error, "The application ended with an error")
            raise
        finally:
            sys.excepthook, threading.excepthook, sys.unraisablehook = (
                uncaught,
                uncaught_in_thread,
                unraisable,
            )

    def _hear(self, error: BaseException | None, where: str, tell: Callable[[], None] | None) -> None:
        if isinstance(error, Exception):  # else somebody wants an end
            self.record(error, where)
            if tell is not None:
                with suppress(Exception):
                    tell()

    @contextmanager
    def _faults(self) -> Iterator[None]:
        """Have crashes in libraries noted; an orderly end forgets what was survived, which Windows notes, too."""
        if faulthandler.is_enabled():  # somebody wants to see them elsewhere
            yield
            return
        try:
            self.native.parent.mkdir(parents=True, exist_ok=True)
            if self.native.exists() and not self.native.is_file():
                raise FileExistsError(self.native)
            file = self.native.open("ab", buffering=0)
        except OSError:
            yield
            return
        with file:
            faulthandler.enable(file)
            try:
                yield
            finally:
                faulthandler.disable()
                with suppress(OSError):
                    file.truncate(0)

    def _note(self, where: str, what: str) -> None:
        """Add an entry.

        Raises:
            OSError: it could not be written.

        """
        with self._lock:
            if what in self._written or len(self._written) >= _MOST_ENTRIES:
                return
            self._written.add(what)
            if (
                self.file.exists() and not self.file.is_file()
            ):  # to open a pipe would wait for whoever reads it
                return
            entry = f"{_RULE}\n{_headline()}\n{where}:\n\n{what[-_LONGEST_ENTRY:]}\n"
            self.file.parent.mkdir(parents=True, exist_ok=True)
            with self.file.open("a", encoding="utf-8", errors="replace") as file:
                file.write(entry)
            if self.file.stat().st_size > MOST_BYTES:
                self._shorten()

    def _shorten(self) -> None:
        """Leave the latest entries, in half of the space, so that this is not to be done again soon."""
        with self.file.open("rb") as file:
            file.seek(-MOST_BYTES // 2, os.SEEK_END)
            _, rule, rest = file.read().partition(f"{_RULE}\n".encode())
        with WholeFile(self.file) as whole:
            whole.file.write((rule + rest).decode("utf-8", "replace"))


def own_crash_log() -> Path:
    """Return the crash log of the person at this computer; it need not exist."""
    named = os.environ.get(FILE_VARIABLE)
    if named:
        return Path(named)
    return platformdirs.user_log_path("cifake-desktop", appauthor=False) / "crashes.txt"


def _headline() -> str:
    frozen = " (frozen)" if is_frozen() else ""
    system = f"{platform.system()} {platform.release()}, {platform.machine()}"
    now = datetime.now().astimezone().isoformat(" ", "seconds")
    return f"{now}, CIFAKE Desktop {__version__}{frozen}, Python {platform.python_version()}, {system}"


def _told(error: BaseException) -> str:
    """Return where an error came from, and the errors that it came of, the first one first."""
    chain: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in chain and len(chain) < _LONGEST_CHAIN:
        chain.append(link)
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return "\nfrom which came:\n\n".join(
        "".join(traceback.format_tb(link.__traceback__)) + f"{type(link).__qualname__}: {_message(link)}\n"
        for link in reversed(chain)
    )


def _message(error: BaseException) -> str:
    """Return what an error says, without what may be a path or the name of a picture."""
    if isinstance(error, OSError) and error.strerror:  # the rest of it are names of files
        return f"[Errno {error.errno}] {error.strerror}"
    lines = str(error)[:_LONGEST_MESSAGE].splitlines()
    return "\n".join(_PICTURE.sub(_GONE, _PATH.sub(_GONE, line)) for line in lines)

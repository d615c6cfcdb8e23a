"""Keeps findings in SQLite, so that a scan is taken up where it ended, and nothing is examined twice.

What `keep` has returned from survives the end of the process, however abrupt; what was kept half a second ago, begun,
ended or deleted survives a power cut, too. A database that is damaged, of another program, or of a newer version is set
aside, never written to. What is deleted or replaced is overwritten with zeros.
"""

import json
import os
import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import platformdirs

from cifake_desktop.finding import Finding
from cifake_desktop.scanning.database import (
    UnusableError,
    flush_log,
    is_busy,
    is_damage,
    is_full,
    number_of,
    open_database,
    spare_room,
)
from cifake_desktop.scanning.salvage import salvage
from cifake_desktop.scanning.walk import FoundFile

FILE_VARIABLE: Final = "CIFAKE_DESKTOP_FINDINGS"
"""Environment variable that names another file."""

_SECONDS_BETWEEN_FLUSHES: Final = 0.5

# Held by what deletes, and for a moment by what keeps: SQLite alone gives the file to whoever asks at the right moment,
# and a scan of this process asks all the time.
_turn: Final = threading.Lock()

# Errors that lie in the file itself; the others may be gone the next time.
_LASTING: Final = frozenset({"empty", "not_an_image", "truncated", "unsupported_format", "too_large"})

# Findings hold no circles, which the usual encoder would look for.
_encoded: Final = json.JSONEncoder(check_circular=False, separators=(",", ":")).encode


class StoreError(Exception):
    """The findings cannot be kept; the message is a sentence for people."""


class StoreFullError(StoreError):
    """There is no room left on the disk."""


class StoreBusyError(StoreError):
    """Another process has been using the file for longer than patience lasts."""


class StoreLostError(StoreError):
    """The file is not in its place any more, or damaged; `FindingStore.begin_anew` may help."""

    def __init__(self, message: str, *, damaged: bool = False) -> None:
        super().__init__(message)
        self.damaged = damaged


@dataclass(frozen=True, slots=True)
class OpenScan:
    """A scan that has not ended.

    Attributes:
        folder: that it walks.
        choice: of files, as JSON.

    """

    folder: Path
    choice: str


class FindingStore:
    """Findings in one file. Use it as a context."""

    def __init__(self, file: Path | None = None) -> None:
        """Open the file, or make it.

        Args:
            file: the database; None takes the user's own one.

        Raises:
            StoreError: it can be neither opened nor set aside.

        """
        self.file = own_findings_file() if file is None else file
        self.notice: str | None = None
        """What was set aside, and why, in a sentence for people, or None."""
        self._lock = threading.RLock()  # a transaction of this store is one thread's
        self._has_log = False
        self._unflushed = threading.Event()
        # What a flush on the side had, for the next to keep something.
        self._trouble: StoreError | None = None
        self._closing = threading.Event()
        self._flusher: threading.Thread | None = None
        self._begun: dict[int, tuple[bytes, str]] = {}  # folders and choices of scans, by number
        self._renumbered: dict[int, int] = {}
        self._connection, self._number = self._opened()

    def begin_anew(self, error: StoreLostError) -> None:
        """Go on in a new file in the place of one that is gone or damaged, with what can be read of a damaged one.

        The notice then says so.

        Args:
            error: that was raised.

        Raises:
            StoreError: there can be none.

        """
        with _turn, self._lock:
            self._connection.close()
            self._connection, self._number = self._opened(self._number if error.damaged else None)
            self._trouble = None
        if self.notice is None:
            self.notice = f"{error} A new one was begun."
        for number, (folder, choice) in self._begun.items():
            self._renumbered[number] = self._note(folder, choice)

    def _opened(
        self, damaged: tuple[int, int] | None = None
    ) -> tuple[sqlite3.Connection, tuple[int, int] | None]:
        """Open the file; where it was set aside, take over what can be read of it, and say so in the notice.

        Raises:
            StoreError: it can be neither opened nor set aside.

        """
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            connection, aside, self.notice = open_database(self.file, damaged)
        except (OSError, sqlite3.Error, UnusableError) as error:
            if isinstance(error, sqlite3.Error) and is_full(error, self.file):
                raise _told(error, self.file) from error
            raise StoreError(f"Findings cannot be kept in {self.file}: {error}.") from error
        if aside is not None:
            number = salvage(aside, connection)
            if number:
                self.notice = f"{self.notice} Findings that could still be read were taken over: {number:,}."
        (journal,) = connection.execute("PRAGMA journal_mode").fetchone()
        self._has_log = journal == "wal"
        return connection, number_of(self.file)

    def __enter__(self) -> "FindingStore":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Have what was kept survive a power cut, and close the file."""
        self._closing.set()
        if self._flusher is not None:
            self._flusher.join()
        if self._unflushed.is_set():
            with suppress(StoreError):
                self.flush()
        self._connection.close()

    def known(self, setup: str, files: Sequence[FoundFile]) -> dict[Path, Finding]:
        """Return the findings of those files that are as they were when this setup examined them.

        Raises:
            StoreError: the database cannot be read.

        """
        wanted = {_key(file.path): file for file in files if file.size >= 0}
        marks = ", ".join("?" * len(wanted))
        query = f"SELECT path, size, modified_ns, finding FROM findings WHERE setup = ? AND path IN ({marks})"  # noqa: S608  question marks alone
        found: dict[Path, Finding] = {}
        for path, size, modified_ns, text in self.read(query, (setup, *wanted)):
            file = wanted[path]
            if (size, modified_ns) == (file.size, file.modified_ns):
                # A row that cannot be read is as good as none.
                with suppress(ValueError, RecursionError):
                    found[file.path] = replace(Finding.from_json(json.loads(text)), path=str(file.path))
        return found

    def keep(self, setup: str, examined: Sequence[tuple[FoundFile, Finding]]) -> None:
        """Keep findings, as of now, all of them or none; a power cut can take them for half a second still.

        Findings that may differ the next time, because a file could not be opened, say, are not kept.

        Raises:
            StoreFullError: there is no room; nothing that was kept before is lost.
            StoreError: the database cannot be written.

        """
        now = time.time()
        rows = [
            (setup, _key(file.path), file.size, file.modified_ns, _encoded(finding.to_json()), now)
            for file, finding in examined
            if file.size >= 0 and (finding.error is None or finding.error.code in _LASTING)
        ]
        self._look_after()
        with _turn, self._lock:
            with self._transaction():
                self._connection.executemany(
                    "INSERT OR REPLACE INTO findings (setup, path, size, modified_ns, finding, examined)"
                    " VALUES (?, ?, ?, ?, ?, ?)",
                    rows,
                )
            spare_room(self._connection, self.file)
        self._unflushed.set()
        if self._has_log and self._flusher is None:
            flusher = threading.Thread(target=self._flush_often, name="store", daemon=True)
            try:
                flusher.start()
            except RuntimeError:  # the system gives no more threads
                self.flush()
            else:
                self._flusher = flusher

    def flush(self) -> None:
        """Have what was kept survive a power cut.

        Raises:
            StoreError: the disk did not take it.

        """
        self._unflushed.clear()
        if not self._has_log:  # each commit is on the disk already
            return
        try:
            flush_log(self.file)
        except OSError as error:
            raise self._not_flushed(error) from error

    def _flush_often(self) -> None:
        """Keep nobody waiting: neither lock is held meanwhile."""
        while not self._closing.wait(_SECONDS_BETWEEN_FLUSHES):
            if self._unflushed.is_set():
                try:
                    self.flush()
                except StoreError as error:
                    self._trouble = error

    def _look_after(self) -> None:
        """Make sure that what is kept now will be found again.

        Raises:
            StoreLostError: the file is gone.
            StoreError: what was kept before did not get to the disk.

        """
        if self._trouble is not None:
            trouble, self._trouble = self._trouble, None
            raise trouble
        if number_of(self.file) != self._number:
            raise StoreLostError(
                f"The file of findings {self.file} is gone or was replaced while it was in use."
            )

    def _not_flushed(self, error: OSError) -> StoreError:
        if isinstance(error, FileNotFoundError):  # the log is gone, though never while all is well
            return StoreLostError(
                f"The file of findings {self.file} is gone or was replaced while it was in use."
            )
        return StoreError(
            f"The findings in {self.file} cannot be read or written: {error.strerror or error}."
        )

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """Commit what the block did, or take all of it back.

        Raises:
            StoreFullError: there is no room.
            StoreError: the database cannot be written.

        """
        with self._lock:
            try:
                yield
                self._connection.commit()
            except BaseException as error:
                with suppress(sqlite3.Error):
                    self._connection.rollback()
                if isinstance(error, sqlite3.Error):
                    raise _told(error, self.file) from error
                raise

    def begin_scan(self, folder: Path, choice: str) -> int:
        """Note that a scan begins; one of the same folder that has not ended is the same. Return its number.

        Raises:
            StoreError: the database cannot be written.

        """
        number = self._note(_key(folder), choice)
        self._begun[number] = (_key(folder), choice)
        return number

    def _note(self, folder: bytes, choice: str) -> int:
        """Note a scan that has not ended."""
        with self._transaction():
            self._connection.execute("DELETE FROM scans WHERE folder = ? AND ended IS NULL", (folder,))
            cursor = self._connection.execute(
                "INSERT INTO scans (folder, choice, began) VALUES (?, ?, ?)", (folder, choice, time.time())
            )
        self.flush()
        return int(cursor.lastrowid or 0)

    def end_scan(self, number: int) -> None:
        """Note that a scan is complete.

        Raises:
            StoreError: the database cannot be written.

        """
        self._begun.pop(number, None)
        row = self._renumbered.pop(number, number)
        with self._transaction():
            self._connection.execute("UPDATE scans SET ended = ? WHERE id = ?", (time.time(), row))
        self.flush()

    def open_scan(self) -> OpenScan | None:
        """Return the scan that began last and has not ended, or None.

        Raises:
            StoreError: the database cannot be read.

        """
        # By number, not by time: clocks are put back.
        query = "SELECT folder, choice FROM scans WHERE ended IS NULL ORDER BY id DESC LIMIT 1"
        rows = self.read(query)
        return OpenScan(Path(os.fsdecode(rows[0][0])), rows[0][1]) if rows else None

    def read(self, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Return the rows that a query gives.

        Raises:
            StoreError: the database cannot be read.

        """
        try:
            with self._lock:
                return self._connection.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise _told(error, self.file) from error

    def delete(self, statement: str, values: Iterable[Sequence[object]] = ((),)) -> int:
        """Delete rows for good; return how many.

        Args:
            statement: a DELETE.
            values: what stands for its question marks; it is run once for each of them.

        Raises:
            StoreError: the database cannot be written, and nothing was deleted.

        """
        with _turn, self._transaction():
            number = self._connection.executemany(statement, values).rowcount
            # Scans that have ended serve nothing any more, and name the folders that were scanned.
            self._connection.execute("DELETE FROM scans WHERE ended IS NOT NULL")
        self.flush()
        return number

    def scrub(self) -> None:
        """Write the file anew without what was deleted, and empty its log: no copy of a deleted row is left in either.

        Raises:
            StoreError: that could not be done, for example because a scan writes into the file at the same time.

        """
        try:
            with _turn, self._lock:
                self._connection.execute("VACUUM")
                ((busy, _, _),) = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except sqlite3.Error as error:
            raise _told(error, self.file) from error
        if busy:
            raise StoreError(f"The findings in {self.file} are in use, for example by a scan.")


def own_findings_file() -> Path:
    """Return the file of findings of the person at this computer; it need not exist yet."""
    named = os.environ.get(FILE_VARIABLE)
    if named:
        return Path(named)
    return platformdirs.user_data_path("cifake-desktop", appauthor=False) / "findings.sqlite"


def _key(path: Path) -> bytes:
    """Return what a file is kept under: its whole path, whatever it was called by."""
    named = str(path)
    # A Path is written in the shortest way already, but for steps back, and what is missing where it is relative.
    if ".." in named or not os.path.isabs(named):
        named = os.path.abspath(named)
    return os.fsencode(named)


def _told(error: sqlite3.Error, file: Path) -> StoreError:
    """Return the error for people that this one means."""
    if is_full(error, file):
        return StoreFullError(f"There is no room left on the disk for the findings in {file}.")
    if is_busy(error):
        return StoreBusyError(f"The findings in {file} are in use, for example by a scan.")
    sentence = f"The findings in {file} cannot be read or written: {error}."
    return StoreLostError(sentence, damaged=True) if is_damage(error) else StoreError(sentence)

"""Keeps findings in SQLite, so that a scan is taken up where it ended, and nothing is examined twice.

Every commit is on the disk when it returns (write-ahead log, full synchronisation), and there is one every half second,
whether or not the scan goes on meanwhile; that is what a power cut can cost. A database that is damaged, of another
program, or of a newer version is set aside, never written to. What is deleted or replaced is overwritten with zeros.
"""

import json
import os
import sqlite3
import threading
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import platformdirs

from cifake_desktop.finding import Finding
from cifake_desktop.scanning.walk import FoundFile

FILE_VARIABLE: Final = "CIFAKE_DESKTOP_FINDINGS"
"""Environment variable that names another file."""

_APPLICATION: Final = 0x43494641  # "CIFA": tells our files from those of other programs
_SECONDS_BETWEEN_COMMITS: Final = 0.5
_SECONDS_OF_PATIENCE: Final = 10.0  # while another scan writes

# Held by what deletes, and for a moment by what keeps: a scan of this process begins its next transaction as soon as
# the last one is committed, and SQLite alone would never let anybody else in between.
_turn: Final = threading.Lock()

# Step n leads from version n to n + 1. Steps are added, never changed.
_STEPS: Final = (
    """
    CREATE TABLE findings (
        setup TEXT NOT NULL,
        path BLOB NOT NULL,
        size INTEGER NOT NULL,
        modified_ns INTEGER NOT NULL,
        finding TEXT NOT NULL,
        PRIMARY KEY (setup, path)
    );
    CREATE TABLE scans (
        id INTEGER PRIMARY KEY,
        folder BLOB NOT NULL,
        choice TEXT NOT NULL,
        began REAL NOT NULL,
        ended REAL
    );
    """,
    # When a file was examined, in seconds since 1970. Of findings kept before, that is not known: they get numbers far
    # below every time, in the order they were kept. The two other columns are worked out from the finding and stand
    # in the index alone, so that a search through all findings reads a tenth of the file.
    """
    ALTER TABLE findings ADD COLUMN examined REAL NOT NULL DEFAULT 0;
    UPDATE findings SET examined = rowid / 1000000.0;
    ALTER TABLE findings ADD COLUMN outcome TEXT GENERATED ALWAYS AS (
        CASE WHEN json_valid(finding) THEN coalesce(
            json_extract(finding, '$.error.code'), json_extract(finding, '$.verdict'), 'no_verdict'
        ) END
    ) VIRTUAL;
    ALTER TABLE findings ADD COLUMN model TEXT GENERATED ALWAYS AS (
        CASE WHEN json_valid(finding) THEN
            json_extract(finding, '$.model.name') || ' ' || json_extract(finding, '$.model.version')
        END
    ) VIRTUAL;
    CREATE INDEX findings_by_time ON findings (examined, path, outcome, model)
    """,
)
VERSION: Final = len(_STEPS)

# Errors that lie in the file itself; the others may be gone the next time.
_LASTING: Final = frozenset({"empty", "not_an_image", "truncated", "unsupported_format", "too_large"})


class StoreError(Exception):
    """The findings cannot be kept; the message is a sentence for people."""


class StoreFullError(StoreError):
    """There is no room left on the disk."""


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
        self._lock = threading.RLock()  # the connection is used here and by what commits
        self._dirty = False
        self._closing = threading.Event()
        self._committer: threading.Thread | None = None
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            try:
                self._connection = self._open()
            except _UnusableError as error:
                self.notice = self._set_aside(str(error))
                self._connection = self._open()
        except (OSError, sqlite3.Error, _UnusableError) as error:
            raise StoreError(f"Findings cannot be kept in {self.file}: {error}.") from error

    def __enter__(self) -> "FindingStore":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Write what is not written yet, and close the file."""
        self._closing.set()
        if self._committer is not None:
            self._committer.join()
        with suppress(StoreError):
            self.commit()
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
        """Keep findings, as of now; they are on the disk half a second later.

        Findings that may differ the next time, because a file could not be opened, say, are not kept.

        Raises:
            StoreFullError: there is no room; nothing that was kept before is lost.
            StoreError: the database cannot be written.

        """
        now = time.time()
        rows = [
            (setup, _key(file.path), file.size, file.modified_ns, json.dumps(finding.to_json()), now)
            for file, finding in examined
            if file.size >= 0 and (finding.error is None or finding.error.code in _LASTING)
        ]
        try:
            with _turn, self._lock:
                self._connection.executemany(
                    "INSERT OR REPLACE INTO findings (setup, path, size, modified_ns, finding, examined)"
                    " VALUES (?, ?, ?, ?, ?, ?)",
                    rows,
                )
                self._dirty = True
        except sqlite3.Error as error:
            raise _told(error, self.file) from error
        if self._committer is None:
            self._committer = threading.Thread(target=self._commit_often, name="store", daemon=True)
            self._committer.start()

    def commit(self) -> None:
        """Write what was kept to the disk.

        Raises:
            StoreFullError: there is no room.
            StoreError: the database cannot be written.

        """
        try:
            with self._lock:
                self._connection.commit()
                self._dirty = False
        except sqlite3.Error as error:
            raise _told(error, self.file) from error

    def _commit_often(self) -> None:
        while not self._closing.wait(_SECONDS_BETWEEN_COMMITS):
            if self._dirty:
                with suppress(StoreError):  # the next to keep something will be told
                    self.commit()

    def begin_scan(self, folder: Path, choice: str) -> int:
        """Note that a scan begins; one of the same folder that has not ended is the same. Return its number.

        Raises:
            StoreError: the database cannot be written.

        """
        try:
            path = _key(folder)
            with self._lock:
                self._connection.execute("DELETE FROM scans WHERE folder = ? AND ended IS NULL", (path,))
                cursor = self._connection.execute(
                    "INSERT INTO scans (folder, choice, began) VALUES (?, ?, ?)", (path, choice, time.time())
                )
                self.commit()
        except sqlite3.Error as error:
            raise _told(error, self.file) from error
        return int(cursor.lastrowid or 0)

    def end_scan(self, number: int) -> None:
        """Note that a scan is complete.

        Raises:
            StoreError: the database cannot be written.

        """
        try:
            with self._lock:
                self._connection.execute("UPDATE scans SET ended = ? WHERE id = ?", (time.time(), number))
                self.commit()
        except sqlite3.Error as error:
            raise _told(error, self.file) from error

    def open_scan(self) -> OpenScan | None:
        """Return the scan that began last and has not ended, or None.

        Raises:
            StoreError: the database cannot be read.

        """
        query = "SELECT folder, choice FROM scans WHERE ended IS NULL ORDER BY began DESC, id DESC LIMIT 1"
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
        try:
            with _turn, self._lock:
                number = self._connection.executemany(statement, values).rowcount
                # Scans that have ended serve nothing any more, and name the folders that were scanned.
                self._connection.execute("DELETE FROM scans WHERE ended IS NOT NULL")
                self.commit()
        except sqlite3.Error as error:
            with suppress(sqlite3.Error), self._lock:
                self._connection.rollback()
            raise _told(error, self.file) from error
        return number

    def scrub(self) -> None:
        """Write the file anew without what was deleted, and empty its log: no copy of a deleted row is left in either.

        Raises:
            StoreError: that could not be done, for example because a scan writes into the file at the same time.

        """
        try:
            with _turn, self._lock:
                self.commit()
                self._connection.execute("VACUUM")
                ((busy, _, _),) = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except sqlite3.Error as error:
            raise _told(error, self.file) from error
        if busy:
            raise StoreError(f"The findings in {self.file} are in use, for example by a scan.")

    def _open(self) -> sqlite3.Connection:
        """Open the file and bring it to this version.

        Raises:
            _UnusableError: it is damaged, foreign or newer.
            sqlite3.Error: it could not be opened or written.

        """
        connection = sqlite3.connect(self.file, timeout=_SECONDS_OF_PATIENCE, check_same_thread=False)
        try:
            self._prepare(connection)
        except BaseException as error:
            connection.close()
            if isinstance(error, sqlite3.DatabaseError) and _is_damage(error):
                raise _UnusableError("it is damaged, or no database") from error
            raise
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if application != _APPLICATION and (application or version or tables):
            raise _UnusableError("it belongs to another program")
        if version > VERSION:
            raise _UnusableError("it was written by a newer version of this application")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
        if version < VERSION:
            connection.execute("BEGIN IMMEDIATE")  # another scan may be doing the same
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            for step in _STEPS[version:]:
                for statement in step.split(";"):
                    connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {_APPLICATION}")
            connection.execute(f"PRAGMA user_version = {VERSION}")
            connection.commit()

    def _set_aside(self, why: str) -> str:
        """Rename the file, and what SQLite put beside it; return the sentence that says so."""
        stamp = time.strftime("%Y%m%d-%H%M%S")
        aside = self.file.with_name(f"{self.file.name}.{stamp}.aside")
        number = 0
        while aside.exists():
            number += 1
            aside = self.file.with_name(f"{self.file.name}.{stamp}-{number}.aside")
        self.file.rename(aside)
        for suffix in ("-wal", "-shm"):
            beside = self.file.with_name(self.file.name + suffix)
            if beside.exists():
                beside.rename(aside.with_name(aside.name + suffix))
        return f"The file of findings could not be used, because {why}. It was set aside as {aside.name}."


class _UnusableError(Exception):
    """The file must be set aside; the message says why, as half a sentence."""


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


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    return error.sqlite_errorcode in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _told(error: sqlite3.Error, file: Path) -> StoreError:
    """Return the error for people that this one means."""
    code = getattr(error, "sqlite_errorcode", None)
    if code == sqlite3.SQLITE_FULL:
        return StoreFullError(f"There is no room left on the disk for the findings in {file}.")
    if code == sqlite3.SQLITE_BUSY:
        return StoreError(f"The findings in {file} are in use, for example by a scan.")
    return StoreError(f"The findings in {file} cannot be read or written: {error}.")

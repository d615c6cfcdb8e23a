"""The file that findings are kept in: opened, brought to this version, or set aside where it cannot be used.

Every commit is written into SQLite's log before it returns, which survives the end of the process, however abrupt. The
log is not on the disk for that: whoever wants a commit to survive a power cut asks `flush_log` for it.
"""

import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import disk_usage
from typing import Final

SECONDS_OF_PATIENCE: Final = 10.0
"""While another process of the application uses the file."""

_APPLICATION: Final = 0x43494641  # "CIFA": tells our files from those of other programs
_LOOK_AGAIN: Final = 0.02  # seconds
_TOO_LITTLE: Final = 65_536  # bytes that are free; the index of the log grows by half of that
_LONGEST_LOG: Final = 4_000  # pages, of 4 KiB each, before they are carried over into the database
# Bytes that are free, of which the log might soon need a quarter.
_LITTLE_ROOM: Final = 4 * 4_096 * _LONGEST_LOG

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


class UnusableError(Exception):
    """The file must be set aside; the message says why, as half a sentence."""


def open_database(
    file: Path, damaged: tuple[int, int] | None = None
) -> tuple[sqlite3.Connection, Path | None, str | None]:
    """Open the file, or make it; one that cannot be used is set aside.

    Args:
        file: the database; its folder must be there.
        damaged: number of a file, as `number_of` gives it, that turned out to be damaged after it was opened.

    Returns:
        The connection; what was set aside, or None; and why, in a sentence for people, or None.

    Raises:
        OSError: the file could not be set aside.
        sqlite3.Error: it could not be opened or written.
        UnusableError: nor could the one that was to take its place.

    """
    if damaged is None:
        with suppress(UnusableError):
            return _opened(file), None, None
    # Another process may be setting it aside just now: what that one makes in its place must stay.
    with _alone(file.parent):
        why = "it is damaged, or no database"
        if damaged is None or damaged != number_of(file):
            try:
                return _opened(file), None, None
            except UnusableError as error:
                why = str(error)
        aside = _set_aside(file)
        told = f"The file of findings could not be used, because {why}. It was set aside as {aside.name}."
        return _opened(file), aside, told


def number_of(file: Path) -> tuple[int, int] | None:
    """Return what tells the file from another one that takes its place; None where there is none."""
    try:
        status = os.stat(file)
    except OSError:
        return None
    return status.st_dev, status.st_ino


def flush_log(file: Path) -> None:
    """Have what was committed so far survive a power cut.

    Raises:
        OSError: the disk did not take it.

    """
    # SQLite locks the database and its index, never the log: another descriptor of it may be closed without harm.
    log = os.open(_beside(file, "-wal"), os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(log)
    finally:
        os.close(log)


def spare_room(connection: sqlite3.Connection, file: Path) -> None:
    """Where little room is left on the disk, carry the log over into the database, so that the log does not grow.

    It holds a page as often as it changed, and takes several times the room that the findings need.
    """
    # Whatever cannot be carried over is as safe where it is.
    with suppress(OSError, sqlite3.Error):
        if disk_usage(file.parent).free < _LITTLE_ROOM:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()


def is_damage(error: sqlite3.Error) -> bool:
    """Tell whether an error means that the file itself is damaged, or no database at all."""
    return _code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def is_busy(error: sqlite3.Error) -> bool:
    """Tell whether an error means that another process uses the file."""
    return _code(error) == sqlite3.SQLITE_BUSY


def is_full(error: sqlite3.Error, file: Path) -> bool:
    """Tell whether an error means that there is no room on the disk of the file."""
    if _code(error) == sqlite3.SQLITE_FULL:
        return True
    # What failed may have been the index of the log, and of that SQLite does not say why.
    with suppress(OSError):
        return _code(error) == sqlite3.SQLITE_IOERR and disk_usage(file.parent).free < _TOO_LITTLE
    return False


def _code(error: sqlite3.Error) -> int | None:
    """Return what SQLite says went wrong; an extended code holds the plain one in its last byte."""
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def _opened(file: Path) -> sqlite3.Connection:
    """Open the file and bring it to this version.

    Raises:
        UnusableError: it is damaged, foreign or newer.
        sqlite3.Error: it could not be opened or written.

    """
    end = time.monotonic() + SECONDS_OF_PATIENCE
    while True:
        connection = sqlite3.connect(file, timeout=SECONDS_OF_PATIENCE, check_same_thread=False)
        connection.text_factory = _text
        try:
            _prepare(connection)
        except BaseException as error:
            connection.close()
            if isinstance(error, sqlite3.Error):
                if is_damage(error):
                    raise UnusableError("it is damaged, or no database") from error
                # Where two make the same file, SQLite tells one of them at once rather than wait.
                if is_busy(error) and time.monotonic() < end:
                    time.sleep(_LOOK_AGAIN)
                    continue
            raise
        return connection


def _prepare(connection: sqlite3.Connection) -> None:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if application != _APPLICATION and (application or version or tables):
        raise UnusableError("it belongs to another program")
    if version > VERSION:
        raise UnusableError("it was written by a newer version of this application")
    (journal,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
    # Some network drives know no such log; there each commit is on the disk when it returns.
    connection.execute(f"PRAGMA synchronous = {'NORMAL' if journal == 'wal' else 'FULL'}")
    # Whoever keeps a finding waits for the disk where the log is carried over, so that is not done often.
    connection.execute(f"PRAGMA wal_autocheckpoint = {_LONGEST_LOG}")
    connection.execute("PRAGMA secure_delete = ON")
    if version < VERSION:
        connection.execute("BEGIN IMMEDIATE")  # another process may be doing the same
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        for step in _STEPS[version:]:
            for statement in step.split(";"):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {_APPLICATION}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.commit()


def _text(content: bytes) -> str:
    """Return text as it is kept; one that is damaged is as good as none, and its neighbours are sound."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        return ""


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Let one process at a time in here, for each folder; where that cannot be had, or takes too long, go on without.

    Windows needs none of it: there a file that somebody uses cannot be set aside.
    """
    if sys.platform == "win32":
        yield
        return
    import fcntl

    descriptor = os.open(folder, os.O_RDONLY)
    try:
        end = time.monotonic() + SECONDS_OF_PATIENCE
        while time.monotonic() < end:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                time.sleep(_LOOK_AGAIN)
            except OSError:  # a network drive without locks for folders
                break
        yield
    finally:
        os.close(descriptor)


def _set_aside(file: Path) -> Path:
    """Rename the file, and what SQLite put beside it; return the new path."""
    stamp = time.strftime("%Y%m%d-%H%M%S")
    aside = file.with_name(f"{file.name}.{stamp}.aside")
    number = 0
    while os.path.lexists(aside):
        number += 1
        aside = file.with_name(f"{file.name}.{stamp}-{number}.aside")
    # The database last: as long as it has its name, nobody begins a new one, which would take the old log for its own.
    for suffix in ("-wal", "-shm"):
        with suppress(FileNotFoundError):
            _beside(file, suffix).rename(_beside(aside, suffix))
    file.rename(aside)
    return aside


def _beside(file: Path, suffix: str) -> Path:
    return file.with_name(file.name + suffix)

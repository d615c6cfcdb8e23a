"""Takes over what can still be read of a damaged database."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, Final

_AT_ONCE: Final = 500  # rows
_FARTHEST: Final = 2**40  # of row numbers; those of findings are counted up from 1
_UNKNOWN: Final = "rowid / 1000000.0"  # when: as the steps of the database have it
_KINDS: Final = (str, bytes, int, int, str, float)

_Row = Sequence[Any]


def salvage(damaged: Path, target: sqlite3.Connection) -> int:
    """Copy findings, and notes on scans that have not ended, from a damaged database, which is only read.

    Args:
        damaged: what was set aside. It may be anything.
        target: a sound database; what it holds already stays.

    Returns:
        The number of findings copied; as many as can be, where the target cannot hold them all.

    """
    try:
        source = sqlite3.connect(f"{damaged.absolute().as_uri()}?mode=ro", uri=True)
    except sqlite3.Error:
        return 0
    number = 0
    with closing(source), suppress(sqlite3.Error):
        source.text_factory = lambda text: text.decode("utf-8", "replace")
        for rows in _readable(
            source, "setup, path, size, modified_ns, finding, " + _examined(source), "findings"
        ):
            sound = [
                row
                for row in rows
                if all(type(value) is kind for value, kind in zip(row, _KINDS, strict=True))
            ]
            with target:
                number += target.executemany(
                    "INSERT OR IGNORE INTO findings (setup, path, size, modified_ns, finding, examined)"
                    " VALUES (?, ?, ?, ?, ?, ?)",
                    sound,
                ).rowcount
        for rows in _readable(source, "folder, choice, began", "scans", "ended IS NULL AND"):
            with target:
                target.executemany("INSERT INTO scans (folder, choice, began) VALUES (?, ?, ?)", rows)
    return number


def _examined(source: sqlite3.Connection) -> str:
    """Return what to ask for the time of a finding, which the first version did not note."""
    columns = {name for _, name, *_ in source.execute("PRAGMA table_info(findings)")}
    return "examined" if "examined" in columns else _UNKNOWN


def _readable(
    source: sqlite3.Connection, columns: str, table: str, condition: str = ""
) -> Iterator[list[_Row]]:
    """Yield the rows that can be read; from where that fails, go on in growing steps behind it."""
    query = f"SELECT rowid, {columns} FROM {table} WHERE {condition} rowid > ? ORDER BY rowid LIMIT ?"  # noqa: S608
    at, step = 0, 1
    while at < _FARTHEST:
        rows: list[_Row] = []
        try:
            rows.extend(source.execute(query, (at, _AT_ONCE)))  # as far as it goes
        except sqlite3.DatabaseError:
            at = (rows[-1][0] if rows else at) + step
            step *= 2
        else:
            if not rows:
                return
            at, step = rows[-1][0], 1
        if rows:
            yield [row[1:] for row in rows]

"""What was found in the past: searches the kept findings, and deletes them without a trace."""

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from cifake_desktop.finding import Finding, Verdict
from cifake_desktop.picture import PICTURE_SUFFIXES
from cifake_desktop.scanning.store import FindingStore, StoreError, StoreLostError, own_findings_file

NO_VERDICT: Final = "no_verdict"
ERROR: Final = "error"
OUTCOMES: Final = (*(verdict.value for verdict in Verdict), NO_VERDICT, ERROR)
"""How the examination of a file can have ended."""

_MOST_WORDS: Final = 100  # of a search that are looked for
_LONGEST_WORD: Final = 5_000  # characters; no path and no name of a model is longer

# Earlier "times" only keep the order of findings whose time is not known; see the steps of the store.
_EARLIEST: Final = 86_400.0
_LATEST: Final = (
    32_503_680_000.0  # the year 3000; what lies beyond it is damage, and more than some systems can show
)
# Whole words only: "photo" means the model of that name, not every "likely a real photograph".
_WORDS: Final = {
    Verdict.LIKELY_AI: {"likely", "ai", "ai-made"},
    Verdict.INCONCLUSIVE: {"inconclusive"},
    Verdict.LIKELY_REAL: {"likely", "real", "photograph"},
    NO_VERDICT: {"no", "verdict"},
    ERROR: {"not", "examined", "error"},
}
_GOOD: Final = ", ".join(f"'{outcome}'" for outcome in OUTCOMES if outcome != ERROR)
# Of files that nobody takes for pictures nothing is shown, as in a scan; see `scan.is_other`.
_SHOWN: Final = (
    "outcome IS NOT NULL AND (outcome NOT IN ('empty', 'not_an_image') OR "
    + " OR ".join(f"CAST(path AS TEXT) LIKE '%{suffix}'" for suffix in sorted(PICTURE_SUFFIXES))
    + ")"
)


@dataclass(frozen=True, slots=True)
class Search:
    """What to look for; all of it must hold.

    Attributes:
        words: separated by spaces, a hundred at most; others are left out. Each must occur in the path or in what the
            model is called, or be a word of the verdict, such as "inconclusive".
        outcome: one of `OUTCOMES`, or None for any.
        since: the time of the examination at the earliest, in seconds since 1970, or None.
        until: the time that it was before, likewise.
        names: further words of verdicts, such as those of another language: each in small letters, with one of
            `OUTCOMES`.

    """

    words: str = ""
    outcome: str | None = None
    since: float | None = None
    until: float | None = None
    names: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A finding of the past.

    Attributes:
        setup: fingerprint of what examined the file.
        path: whole path of the file; it need not be there any more.
        examined: when, in seconds since 1970, or None where that is not known.
        finding: what was found, with the verdict that was given then.

    """

    setup: str
    path: Path
    examined: float | None
    finding: Finding


@dataclass(frozen=True, slots=True)
class Page:
    """Some entries, and where those after them begin: None where there are none."""

    entries: tuple[Entry, ...]
    after: tuple[float, bytes] | None


class History:
    """The kept findings of one store, newest first. Where the store turns out to be damaged, it is begun anew."""

    def __init__(self, store: FindingStore) -> None:
        """Look into `store`."""
        self._store = store

    def page(self, search: Search, most: int, after: tuple[float, bytes] | None = None) -> Page:
        """Return what a search finds, so many at most, newest first.

        Args:
            search: what to look for.
            most: entries at most.
            after: where to go on, as the page before gave it; None begins with the newest.

        Raises:
            StoreError: the database cannot be read.

        """
        condition, values = _condition(search)
        if after is not None:
            condition += " AND (examined, path) < (?, ?)"
            values.extend(after)
        # The conditions hold nothing but question marks in place of what people type.
        query = (
            f"SELECT setup, path, examined, finding FROM findings INDEXED BY findings_by_time WHERE {condition}"  # noqa: S608
            " ORDER BY examined DESC, path DESC LIMIT ?"
        )
        rows = self._read(query, (*values, most))
        entries = [entry for row in rows if (entry := _entry(*row)) is not None]
        return Page(tuple(entries), (rows[-1][2], rows[-1][1]) if len(rows) == most else None)

    def counts(self, search: Search) -> dict[str, int]:
        """Return how many findings a search finds of each outcome; those without any are left out.

        Raises:
            StoreError: the database cannot be read.

        """
        condition, values = _condition(search)
        query = (
            f"SELECT outcome, count(*) FROM findings INDEXED BY findings_by_time WHERE {condition}"  # noqa: S608
            " GROUP BY outcome"
        )
        counts: dict[str, int] = {}
        for code, number in self._read(query, values):
            outcome = code if code in OUTCOMES else ERROR
            counts[outcome] = counts.get(outcome, 0) + number
        return counts

    def others(self) -> int:
        """Return how many files that are no pictures are kept, so that scans need not read them; no search shows them.

        Raises:
            StoreError: the database cannot be read.

        """
        query = f"SELECT count(*) FROM findings INDEXED BY findings_by_time WHERE NOT ({_SHOWN})"  # noqa: S608
        return int(self._read(query)[0][0])

    def delete(self, entries: Sequence[Entry]) -> int:
        """Delete entries, and return how many were still there. Nothing of them can be read in the file afterwards.

        Raises:
            StoreError: they could not be deleted, or not without a trace; the message says which.

        """
        keys = [(entry.setup, os.fsencode(entry.path)) for entry in entries]
        return self._deleted("DELETE FROM findings WHERE setup = ? AND path = ?", keys)

    def delete_folder(self, folder: Path) -> int:
        """Delete the findings of every file below a folder, and return how many.

        Raises:
            StoreError: as `delete`.

        """
        path = os.fsencode(os.path.abspath(folder))
        inside = path if path.endswith(os.fsencode(os.sep)) else path + os.fsencode(os.sep)
        begins = "(folder = ? OR substr(folder, 1, ?) = ?)"
        self._delete(f"DELETE FROM scans WHERE {begins}", [(path, len(inside), inside)])  # noqa: S608
        return self._deleted("DELETE FROM findings WHERE substr(path, 1, ?) = ?", [(len(inside), inside)])

    def delete_all(self) -> int:
        """Delete every finding, with those of files that are no pictures and the notes on scans; return how many.

        Raises:
            StoreError: as `delete`.

        """
        self._delete("DELETE FROM scans")
        return self._deleted("DELETE FROM findings")

    def _deleted(self, statement: str, values: Sequence[Sequence[object]] = ((),)) -> int:
        number = self._delete(statement, values)
        try:
            self._store.scrub()
        except StoreError as error:
            raise StoreError(
                f"{number:,} findings were deleted, but traces of them may be left in the file: {error} "
                "Delete something once more when no scan runs, and they go, too."
            ) from error
        return number

    def _read(self, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        try:
            return self._store.read(query, values)
        except StoreLostError as error:
            self._store.begin_anew(error)
            return self._store.read(query, values)

    def _delete(self, statement: str, values: Sequence[Sequence[object]] = ((),)) -> int:
        try:
            return self._store.delete(statement, values)
        except StoreLostError as error:
            self._store.begin_anew(error)
            return self._store.delete(statement, values)


def set_aside() -> list[Path]:
    """Return the databases that could not be used once: they may hold findings, and deleting leaves them alone."""
    file = own_findings_file()
    return sorted(path for path in file.parent.glob("*.aside") if path.name.startswith(file.name + "."))


def _condition(search: Search) -> tuple[str, list[object]]:
    """Return a condition of SQL, and what stands for its question marks."""
    conditions = [_SHOWN]
    values: list[object] = []
    if search.outcome == ERROR:
        conditions.append(_is(ERROR))
    elif search.outcome is not None:
        conditions.append("outcome = ?")
        values.append(search.outcome)
    for sign, bound in ((">=", search.since), ("<", search.until)):
        if bound is not None:
            conditions.append(f"examined {sign} ? AND examined >= {_EARLIEST}")
            values.append(bound)
    for word in search.words.split()[:_MOST_WORDS]:
        either = [
            _is(outcome)
            for outcome, words in _WORDS.items()
            if word.casefold() in words or (word.casefold(), outcome) in search.names
        ]
        if len(word) > _LONGEST_WORD:  # SQLite takes no such pattern
            conditions.append("0")
            continue
        for pattern in sorted(_patterns(word)):
            either.append(r"CAST(path AS TEXT) LIKE ? ESCAPE '\' OR model LIKE ? ESCAPE '\'")
            values.extend((pattern, pattern))
        conditions.append(f"({' OR '.join(either)})")
    return " AND ".join(conditions), values


def _is(outcome: str) -> str:
    """Return the condition for one of `OUTCOMES`; errors are kept by their codes."""
    return f"outcome NOT IN ({_GOOD})" if outcome == ERROR else f"outcome = '{outcome}'"


def _patterns(word: str) -> set[str]:
    r"""Return what LIKE must be asked for: it knows small letters and capitals of ASCII alone.

    The signs that mean something to LIKE (% and _) mean themselves after a backslash.
    """
    ways = {word} if word.isascii() else {word, word.lower(), word.upper(), word.capitalize()}
    sound = (way.encode("utf-8", "replace").decode() for way in ways)  # a lone surrogate is found nowhere
    return {"%" + way.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_") + "%" for way in sound}


def _entry(setup: object, path: object, examined: object, text: str) -> Entry | None:
    """Return a row as an entry; one that cannot be read is as good as none. SQLite keeps values of any type."""
    if not (isinstance(setup, str) and isinstance(path, bytes) and isinstance(examined, float)):
        return None
    try:
        finding = Finding.from_json(json.loads(text))
    except (ValueError, RecursionError):
        return None
    place = Path(os.fsdecode(path))
    known = examined if _EARLIEST <= examined < _LATEST else None
    return Entry(setup, place, known, replace(finding, path=str(place)))

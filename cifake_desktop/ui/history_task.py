"""What tasks do for the history page: search, delete, and look whether files are still there."""

import os
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from cifake_desktop.scanning.history import Entry, History, Search
from cifake_desktop.scanning.store import FindingStore
from cifake_desktop.ui.words import Outcome

PAGE = 200
"""Entries that are loaded at once."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a search found.

    Attributes:
        entries: the newest of it, or those that follow the ones loaded before.
        after: where those after them begin, or None where there are none.
        counts: how many findings the search without its outcome finds; None where they were not asked for.
        others: files kept that are no pictures, and that no search shows.
        notice: what the store has to say, in a sentence for people, or None.

    """

    entries: tuple[Entry, ...] = ()
    after: tuple[float, bytes] | None = None
    counts: Counter[Outcome] | None = None
    others: int = 0
    notice: str | None = None


def search(file: Path, wanted: Search) -> Loaded:
    """Return the newest entries of a search, and its counts. Where nothing was ever kept, no file is made.

    Raises:
        StoreError: the findings cannot be read.

    """
    if not file.exists():
        return Loaded(counts=Counter())
    with FindingStore(file) as store:
        page = History(store).page(wanted, PAGE)
        others = History(store).others()
        return Loaded(page.entries, page.after, _counts(store, wanted), others, store.notice)


def more(file: Path, wanted: Search, after: tuple[float, bytes]) -> Loaded:
    """Return the entries that follow.

    Raises:
        StoreError: the findings cannot be read.

    """
    with FindingStore(file) as store:
        page = History(store).page(wanted, PAGE, after)
        return Loaded(page.entries, page.after)


def change(file: Path, delete: Callable[[History], int]) -> int:
    """Delete something, and return how many findings that was.

    Raises:
        StoreError: it could not be deleted, or not without a trace.

    """
    if not file.exists():
        return 0
    with FindingStore(file) as store:
        return delete(History(store))


def sorted_out(paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """Return the files that are still there, and those that are gone. Disks can be slow."""
    there = [path for path in paths if os.path.isfile(path)]
    found = set(there)
    return there, [path for path in paths if path not in found]


def _counts(store: FindingStore, wanted: Search) -> Counter[Outcome]:
    anything = Search(wanted.words, None, wanted.since, wanted.until)
    return Counter({Outcome(key): number for key, number in History(store).counts(anything).items()})

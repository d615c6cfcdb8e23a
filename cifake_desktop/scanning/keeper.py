"""What a scan asks of the kept findings: those that are known already, and a place for the new ones."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from cifake_desktop.finding import Finding
from cifake_desktop.scanning.store import (
    FindingStore,
    StoreBusyError,
    StoreError,
    StoreFullError,
    StoreLostError,
)
from cifake_desktop.scanning.walk import FoundFile

# Times in a row that patience ends: some minutes, long enough to write a large file anew.
_MOST_BUSY: Final = 30
_MOST_LOST: Final = 3  # files that are lost one after the other


class Keeper:
    """A store, for one setup of the examiner."""

    def __init__(
        self,
        store: FindingStore,
        setup: str,
        judged: Callable[[Finding], Finding],
        on_wait: Callable[[str], bool],
        on_trouble: Callable[[str], None],
    ) -> None:
        """Remember what to ask.

        Args:
            store: keeps the findings.
            setup: fingerprint of the examiner.
            judged: gives a finding the verdict at the operating point of this scan, before it is kept and after.
            on_wait: is called, with a sentence, when the disk is full, or another process uses the store. It waits;
                True tries again, False gives up.
            on_trouble: is called with a sentence when the store can no longer be used, and the scan goes on without;
                or when it was lost, and a new one was begun.

        """
        self._store: FindingStore | None = store
        self._setup = setup
        self._judged = judged
        self._on_wait = on_wait
        self._on_trouble = on_trouble
        self._lost = 0

    def known(self, files: Sequence[FoundFile]) -> dict[Path, Finding]:
        """Return the findings of those files that did not change since they were kept."""
        found: dict[Path, Finding] = {}

        def ask(store: FindingStore) -> None:
            found.update(store.known(self._setup, files))

        self._try(ask)
        return {path: self._judged(finding) for path, finding in found.items()}

    def keep(self, examined: Sequence[tuple[FoundFile, Finding]]) -> None:
        """Keep new findings; while the disk is full, or the store in use, wait."""
        judged = [(file, self._judged(finding)) for file, finding in examined]
        self._try(lambda store: store.keep(self._setup, judged))

    def _try(self, act: Callable[[FindingStore], None]) -> None:
        """Do something with the store, if need be several times; in the end without success."""
        busy = 0
        while self._store is not None:
            try:
                act(self._store)
                return
            except StoreLostError as error:
                self._begin_anew(self._store, error)
            except (StoreFullError, StoreBusyError) as error:
                busy += isinstance(error, StoreBusyError)
                if busy > _MOST_BUSY or not self._on_wait(str(error)):
                    self._give_up(error)
            except StoreError as error:
                self._give_up(error)

    def _begin_anew(self, store: FindingStore, lost: StoreLostError) -> None:
        self._lost += 1
        if self._lost > _MOST_LOST:
            self._give_up(lost)
            return
        try:
            store.begin_anew(lost)
        except StoreError as error:
            self._give_up(error)
        else:
            self._on_trouble(store.notice or str(lost))

    def _give_up(self, error: StoreError) -> None:
        self._store = None
        self._on_trouble(str(error))

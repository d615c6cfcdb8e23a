"""What a scan asks of the kept findings: those that are known already, and a place for the new ones."""

from collections.abc import Callable, Sequence
from pathlib import Path

from cifake_desktop.finding import Finding
from cifake_desktop.scanning.store import FindingStore, StoreError, StoreFullError
from cifake_desktop.scanning.walk import FoundFile


class Keeper:
    """A store, for one setup of the examiner."""

    def __init__(
        self,
        store: FindingStore,
        setup: str,
        judged: Callable[[Finding], Finding],
        on_full: Callable[[str], bool],
        on_trouble: Callable[[str], None],
    ) -> None:
        """Remember what to ask.

        Args:
            store: keeps the findings.
            setup: fingerprint of the examiner.
            judged: gives a finding the verdict at the operating point of this scan, before it is kept and after.
            on_full: is called, with a sentence, when the disk is full. It waits; True tries again, False gives up.
            on_trouble: is called with a sentence when the store can no longer be used; the scan goes on without.

        """
        self._store: FindingStore | None = store
        self._setup = setup
        self._judged = judged
        self._on_full = on_full
        self._on_trouble = on_trouble

    def known(self, files: Sequence[FoundFile]) -> dict[Path, Finding]:
        """Return the findings of those files that did not change since they were kept."""
        if self._store is None:
            return {}
        try:
            found = self._store.known(self._setup, files)
        except StoreError as error:
            self._give_up(error)
            return {}
        return {path: self._judged(finding) for path, finding in found.items()}

    def keep(self, examined: Sequence[tuple[FoundFile, Finding]]) -> None:
        """Keep new findings; while the disk is full, wait."""
        judged = [(file, self._judged(finding)) for file, finding in examined]
        while self._store is not None:
            try:
                self._store.keep(self._setup, judged)
                return
            except StoreFullError as error:
                if not self._on_full(str(error)):
                    self._give_up(error)
            except StoreError as error:
                self._give_up(error)

    def _give_up(self, error: StoreError) -> None:
        self._store = None
        self._on_trouble(str(error))

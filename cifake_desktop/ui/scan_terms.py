"""On which terms the window examines many files: with how many workers, and where findings are kept."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from cifake_desktop.finding import Finding
from cifake_desktop.scanning.keeper import Keeper
from cifake_desktop.scanning.pool import default_workers
from cifake_desktop.scanning.privacy import private_by_environment
from cifake_desktop.scanning.store import FILE_VARIABLE, FindingStore, own_findings_file
from cifake_desktop.scanning.walk import FoundFile
from cifake_desktop.ui.settings import FINDINGS, PRIVATE, WORKERS, Settings


@dataclass(frozen=True, slots=True)
class ScanTerms:
    """What a scan or an export goes by.

    Attributes:
        workers: how many processes examine, at least 1.
        findings: the file that findings are kept in; None keeps none.
        place: the file that holds those kept before, in private mode, too.
        judged: gives a finding the verdict that the window shows; with it findings are kept. Safe in any thread.

    """

    workers: int = field(default_factory=default_workers)
    findings: Path | None = field(default_factory=lambda: _unless_private(own_findings_file()))
    place: Path = field(default_factory=own_findings_file)
    judged: Callable[[Finding], Finding] = lambda finding: finding


def terms_of(settings: Settings) -> ScanTerms:
    """Return the terms that the settings mean now."""
    place = findings_file(settings)
    return ScanTerms(
        settings.get(WORKERS) or default_workers(),
        None if settings.get(PRIVATE) else _unless_private(place),
        place,
    )


def _unless_private(file: Path) -> Path | None:
    return None if private_by_environment() else file


def findings_are_elsewhere() -> bool:
    """Tell whether the environment names the file of findings, which goes before the setting."""
    return bool(os.environ.get(FILE_VARIABLE))


def findings_file(settings: Settings) -> Path:
    """Return the file that findings are kept in; private mode does not count here."""
    folder = settings.get(FINDINGS)
    usual = own_findings_file()
    return usual if folder is None or findings_are_elsewhere() else Path(folder) / usual.name


class WindowKeeper(Keeper):
    """Keeps findings until somebody asks for private mode, be it in the middle of a scan."""

    def __init__(
        self,
        terms: Callable[[], ScanTerms],
        store: FindingStore,
        setup: str,
        on_wait: Callable[[str], bool],
        on_trouble: Callable[[str], None],
    ) -> None:
        """Ask `terms` each time whether findings are kept; all else is as `Keeper` takes it."""
        super().__init__(store, setup, terms().judged, on_wait, on_trouble)
        self._terms = terms

    def known(self, files: Sequence[FoundFile]) -> dict[Path, Finding]:
        """Return the findings of those files that did not change since they were kept."""
        return super().known(files) if self._ask() else {}

    def keep(self, examined: Sequence[tuple[FoundFile, Finding]]) -> None:
        """Keep new findings; while the disk is full, or the store in use, wait."""
        if self._ask():
            super().keep(examined)

    def _ask(self) -> bool:
        """Ask for the terms, once for a whole list, and tell whether findings are kept."""
        terms = self._terms()
        self._judged = terms.judged
        return terms.findings is not None

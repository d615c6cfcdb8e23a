"""Examine every picture of a folder."""

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final, Protocol, TypeAlias

from cifake_desktop.examine import Examination
from cifake_desktop.finding import Finding
from cifake_desktop.picture import PICTURE_SUFFIXES
from cifake_desktop.scanning.keeper import Keeper
from cifake_desktop.scanning.walk import EVERYTHING, Choice, FoundFile, count_files, find_files

Examine: TypeAlias = Callable[[Iterable[Sequence[Path]]], Generator[list[Finding], None, None]]
"""Examines lists of files; gives their findings list by list, in the same order."""

# Files counted for each list examined: so the total is soon known, and results start at once.
_COUNT_AHEAD: Final = 2_000
# Bytes of a list's files: so it takes a moment, whether they are large or small.
_MOST_BYTES: Final = 8_000_000


@dataclass(frozen=True, slots=True)
class ScanProgress:
    """How far a scan is.

    Attributes:
        found: files found so far.
        examined: findings given so far, errors included.
        others: files that are no pictures; they give no finding.
        errors: findings that hold an error.
        finished_walking: whether `found` is final.
        known: of those examined, the findings that were kept from an earlier scan.

    """

    found: int
    examined: int
    others: int
    errors: int
    finished_walking: bool
    known: int = 0


class BatchExaminer(Protocol):
    """What examines lists of files."""

    def examine_batch(self, paths: Sequence[Path]) -> Sequence[Examination]:
        """Examine files, in order."""


def in_this_thread(examiner: BatchExaminer) -> Examine:
    """Return what examines lists of files one after the other, in the calling thread."""

    def examine(lists: Iterable[Sequence[Path]]) -> Generator[list[Finding], None, None]:
        for paths in lists:
            yield [answer.finding for answer in examiner.examine_batch(paths)]

    return examine


class Scan:
    """One run over one folder."""

    def __init__(
        self,
        examine: Examine,
        folder: Path,
        batch: int = 64,
        choice: Choice = EVERYTHING,
        keeper: Keeper | None = None,
    ) -> None:
        """Prepare a scan.

        Args:
            examine: examines the files.
            folder: is walked with all its sub-folders.
            batch: files that are examined together at most, and so the step between two reports.
            choice: which files are wanted.
            keeper: keeps findings, and knows those of earlier scans; None keeps nothing.

        """
        self._examine = examine
        self._folder = folder
        self._batch = batch
        self._choice = choice
        self._keeper = keeper

    def run(
        self,
        on_findings: Callable[[list[Finding], ScanProgress], None],
        cancelled: Callable[[], bool],
    ) -> ScanProgress:
        """Examine the folder; the calling thread walks, reports and keeps.

        Args:
            on_findings: is called after each list with its findings, in the order of the walk. A folder that
                cannot be opened gives a finding, too. While it does not return, the scan pauses.
            cancelled: is asked before each list; True ends the run.

        Returns:
            How far the run came.

        """
        unreadable: list[Finding] = []
        files = find_files(
            self._folder, lambda path, error: unreadable.append(_unreadable(path, error)), self._choice
        )
        counted = count_files(self._folder, self._choice)
        waiting: deque[tuple[list[FoundFile], dict[Path, Finding]]] = deque()

        def unknown() -> Iterator[list[Path]]:
            for some in _lists(files, self._batch):
                if cancelled():
                    return
                known = {} if self._keeper is None else self._keeper.known(some)
                waiting.append((some, known))
                yield [file.path for file in some if file.path not in known]

        progress = ScanProgress(found=0, examined=0, others=0, errors=0, finished_walking=False)

        def report(found: list[Finding], known: int = 0) -> None:
            nonlocal progress, unreadable
            ahead = 0 if progress.finished_walking else sum(1 for _ in islice(counted, _COUNT_AHEAD))
            shown = unreadable + [finding for finding in found if not is_other(finding)]
            progress = ScanProgress(
                found=progress.found + ahead,
                examined=progress.examined + len(shown),
                others=progress.others + len(unreadable) + len(found) - len(shown),
                errors=progress.errors + sum(finding.error is not None for finding in shown),
                finished_walking=progress.finished_walking or ahead < _COUNT_AHEAD,
                known=progress.known + known,
            )
            unreadable.clear()
            on_findings(shown, progress)

        with closing(self._examine(unknown())) as answers:
            for fresh in answers:
                some, known = waiting.popleft()
                examined = iter(fresh)
                pairs = [(file, known.get(file.path) or next(examined)) for file in some]
                if self._keeper is not None:
                    self._keeper.keep([pair for pair in pairs if pair[0].path not in known])
                report([finding for _, finding in pairs], len(known))
                if cancelled():
                    return progress
        if unreadable or not progress.finished_walking:
            report([])
        return progress


def _lists(files: Iterable[FoundFile], most: int) -> Iterator[list[FoundFile]]:
    """Yield files in lists of at most so many, and of so many bytes."""
    some: list[FoundFile] = []
    size = 0
    for file in files:
        some.append(file)
        size += max(0, file.size)
        if len(some) >= most or size >= _MOST_BYTES:
            yield some
            some, size = [], 0
    if some:
        yield some


def is_other(finding: Finding) -> bool:
    """Tell a file that nobody takes for a picture: it is none, and its name does not say it is one."""
    return (
        finding.error is not None
        and finding.error.code in ("not_an_image", "empty")
        and Path(finding.path).suffix.lower() not in PICTURE_SUFFIXES
    )


def _unreadable(folder: Path, error: OSError) -> Finding:
    """Return the finding for a folder that cannot be listed."""
    return Finding.failed(str(folder), "not_readable", f"This folder could not be opened: {error.strerror}.")

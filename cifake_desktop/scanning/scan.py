"""Examine every picture of a folder."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from cifake_desktop.examine import Examiner
from cifake_desktop.finding import Finding
from cifake_desktop.picture import PICTURE_SUFFIXES
from cifake_desktop.scanning.walk import find_files

_WALK_AHEAD = 2_000  # files listed per batch examined: results start at once, the total is soon known


@dataclass(frozen=True, slots=True)
class ScanProgress:
    """How far a scan is.

    Attributes:
        found: files found so far.
        examined: findings given so far, errors included.
        others: files that are no pictures; they give no finding.
        errors: findings that hold an error.
        finished_walking: whether `found` is final.

    """

    found: int
    examined: int
    others: int
    errors: int
    finished_walking: bool


class Scan:
    """One run over one folder."""

    def __init__(self, examiner: Examiner, folder: Path, batch: int = 64) -> None:
        """Prepare a scan.

        Args:
            examiner: examines the files.
            folder: is walked with all its sub-folders.
            batch: files that are examined together, and so the step between two reports.

        """
        self._examiner = examiner
        self._folder = folder
        self._batch = batch

    def run(
        self,
        on_findings: Callable[[list[Finding], ScanProgress], None],
        cancelled: Callable[[], bool],
    ) -> ScanProgress:
        """Examine the folder in the calling thread.

        Args:
            on_findings: is called after each batch with its findings, in the order of the walk. A folder that
                cannot be opened gives a finding, too.
            cancelled: is asked before each batch; True ends the run.

        Returns:
            How far the run came.

        """
        unreadable: list[Finding] = []
        files = find_files(self._folder, lambda path, error: unreadable.append(_unreadable(path, error)))
        waiting: deque[Path] = deque()
        progress = ScanProgress(found=0, examined=0, others=0, errors=0, finished_walking=False)
        while not cancelled():
            finished_walking = progress.finished_walking
            if not finished_walking:
                ahead = list(islice(files, _WALK_AHEAD))
                waiting.extend(ahead)
                finished_walking = len(ahead) < _WALK_AHEAD
            paths = [waiting.popleft() for _ in range(min(self._batch, len(waiting)))]
            examined = [answer.finding for answer in self._examiner.examine_batch(paths)]
            findings = unreadable + [finding for finding in examined if not _is_other(finding)]
            progress = ScanProgress(
                found=progress.found + (0 if progress.finished_walking else len(ahead)),
                examined=progress.examined + len(findings),
                others=progress.others + len(unreadable) + len(examined) - len(findings),
                errors=progress.errors + sum(finding.error is not None for finding in findings),
                finished_walking=finished_walking,
            )
            unreadable = []
            on_findings(findings, progress)
            if finished_walking and not waiting:
                break
        return progress


def _is_other(finding: Finding) -> bool:
    """Tell a file that nobody takes for a picture: it is none, and its name does not say it is one."""
    return (
        finding.error is not None
        and finding.error.code in ("not_an_image", "empty")
        and Path(finding.path).suffix.lower() not in PICTURE_SUFFIXES
    )


def _unreadable(folder: Path, error: OSError) -> Finding:
    """Return the finding for a folder that cannot be listed."""
    return Finding.failed(str(folder), "not_readable", f"This folder could not be opened: {error.strerror}.")

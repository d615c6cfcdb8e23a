"""What a task does to watch folders: examine what is new or changed, as soon as it is whole."""

import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from cifake_desktop.finding import Finding
from cifake_desktop.scanning.keeper import Keeper
from cifake_desktop.scanning.scan import Examine, is_other
from cifake_desktop.scanning.walk import FoundFile, find_files
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.scan_task import Judged, examining
from cifake_desktop.ui.tasks import TaskControl

_SECONDS_BETWEEN_LOOKS: Final = 2.0
_LOOK_FOR_CANCEL: Final = 0.05
_WHOLE_AFTER: Final = (
    1.0  # seconds without a change, so that a file that is being copied is not read too early
)
_BATCH: Final = 16

_Known = dict[Path, tuple[int, int]]


def watch_folders(engine: Engine, folders: Sequence[Path], control: TaskControl, judged: Judged) -> None:
    """Report, as lists of findings, the files that come or change below the folders, until the task is cancelled.

    `judged` gives a finding the verdict that the window shows; with it findings are kept.

    Raises:
        PoolError: no worker process can work.

    """
    seen: _Known = {file.path: (file.size, file.modified_ns) for file in _files(folders)}
    while _slept(control):
        fresh = list(_fresh(folders, seen))
        if not fresh:
            continue
        # Workers live only while there is something to do.
        with examining(engine, control, judged) as (examine, keeper):
            for findings in _examined(fresh, examine, keeper, control):
                control.progress(findings)
        for file in fresh:
            seen[file.path] = (file.size, file.modified_ns)


def _files(folders: Sequence[Path]) -> Iterator[FoundFile]:
    for folder in folders:
        yield from find_files(folder, lambda *_: None)


def _fresh(folders: Sequence[Path], seen: _Known) -> Iterator[FoundFile]:
    """Yield the files that are not as they were seen last, and have not changed for a moment."""
    now = time.time()
    for file in _files(folders):
        new = seen.get(file.path) != (file.size, file.modified_ns)
        if new and file.size >= 0 and not 0 <= now - file.modified_ns / 1e9 < _WHOLE_AFTER:
            yield file


def _examined(
    fresh: Sequence[FoundFile], examine: Examine, keeper: Keeper | None, control: TaskControl
) -> Iterator[list[Finding]]:
    lists = [fresh[start : start + _BATCH] for start in range(0, len(fresh), _BATCH)]
    answers = examine([file.path for file in some] for some in lists)
    for some, findings in zip(lists, answers, strict=False):
        if keeper is not None:
            keeper.keep(list(zip(some, findings, strict=True)))
        yield [finding for finding in findings if not is_other(finding)]
        if control.cancelled():
            return


def _slept(control: TaskControl) -> bool:
    """Sleep until the next look; False where the task was cancelled meanwhile."""
    end = time.monotonic() + _SECONDS_BETWEEN_LOOKS
    while time.monotonic() < end:
        if control.cancelled():
            return False
        time.sleep(_LOOK_FOR_CANCEL)
    return not control.cancelled()

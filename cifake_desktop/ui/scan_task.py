"""What a task does to scan folders: in worker processes, with the findings of earlier scans."""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cifake_desktop.finding import Finding
from cifake_desktop.scanning.keeper import Keeper
from cifake_desktop.scanning.scan import Examine, Scan, ScanProgress, in_this_thread
from cifake_desktop.scanning.setup import ExaminerSetup
from cifake_desktop.scanning.store import FindingStore, StoreError
from cifake_desktop.scanning.worker_process import StoppedError
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.pool_task import worker_pool
from cifake_desktop.ui.scan_terms import ScanTerms, WindowKeeper
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.tasks import CancelledError, TaskControl
from cifake_desktop.ui.translation import tr
from cifake_desktop.ui.words import shown_text

# Small lists: one of large photographs takes seconds, and Cancel waits for its end.
_BATCH: Final = 16
_LOOK_AGAIN: Final = 0.05  # seconds between two looks whether a pause has ended
_TRY_AGAIN: Final = 1.0  # seconds between two tries to write to a full disk


@dataclass(frozen=True, slots=True)
class Step:
    """What one list of a scan brought; the numbers count over all folders so far."""

    findings: list[Finding]
    found: int
    examined: int
    others: int
    known: int
    finished_walking: bool


@dataclass(frozen=True, slots=True)
class Trouble:
    """A sentence, in the window's language, on what went wrong; the scan goes on, or waits."""

    sentence: str


class Pause:
    """A scan's pause, set by the window and kept by the task."""

    def __init__(self) -> None:
        """Begin running."""
        self._paused = threading.Event()

    def set(self, paused: bool) -> None:
        """Pause or go on."""
        if paused:
            self._paused.set()
        else:
            self._paused.clear()

    @property
    def is_set(self) -> bool:
        """Whether the scan shall wait."""
        return self._paused.is_set()

    def wait(self, control: TaskControl) -> None:
        """Return when the pause has ended, or the scan was cancelled."""
        while self.is_set and not control.cancelled():
            time.sleep(_LOOK_AGAIN)


def scan_folders(
    engine: Engine,
    waiting: deque[Path],
    control: TaskControl,
    pause: Pause,
    terms: Callable[[], ScanTerms] = ScanTerms,
) -> None:
    """Scan the folders that wait, one after the other, in the task's thread, on the terms that hold now.

    Raises:
        PoolError: no worker process can work.
        CancelledError: the scan was cancelled while they worked.

    """
    before = ScanProgress(found=0, examined=0, others=0, errors=0, finished_walking=True)
    with examining(engine, control, terms) as (examine, keeper):
        while waiting and not control.cancelled():
            folder = waiting.popleft()

            def report(findings: list[Finding], now: ScanProgress, before: ScanProgress = before) -> None:
                control.progress(
                    Step(
                        findings,
                        before.found + now.found,
                        before.examined + now.examined,
                        before.others + now.others,
                        before.known + now.known,
                        now.finished_walking and not waiting,
                    )
                )
                pause.wait(control)

            after = Scan(examine, folder, _BATCH, keeper=keeper).run(report, control.cancelled)
            before = ScanProgress(
                found=before.found + after.found,
                examined=before.examined + after.examined,
                others=before.others + after.others,
                errors=before.errors + after.errors,
                finished_walking=True,
                known=before.known + after.known,
            )


@contextmanager
def examining(
    engine: Engine, control: TaskControl, terms: Callable[[], ScanTerms] = ScanTerms
) -> Iterator[tuple[Examine, Keeper | None]]:
    """Give what examines, and what keeps findings; an engine that cannot be made anew examines file by file."""
    if engine.setup is None:
        try:
            yield in_this_thread(engine.examiner.until(control.cancelled)), None
        except StoppedError as error:
            raise CancelledError from error
        return
    with (
        _kept(engine.setup, control, terms) as keeper,
        worker_pool(engine.setup, terms().workers, control) as pool,
    ):
        yield pool.examine, keeper


@contextmanager
def _kept(
    setup: ExaminerSetup, control: TaskControl, terms: Callable[[], ScanTerms]
) -> Iterator[Keeper | None]:
    """Give the kept findings; without them, as in private mode, a scan still works, and keeps nothing."""
    file = terms().findings
    if file is None:
        yield None
        return
    try:
        store = FindingStore(file)
    except StoreError as error:
        control.progress(Trouble(said(shown_text(str(error)))))
        yield None
        return
    with store:
        if store.notice is not None:
            control.progress(Trouble(said(shown_text(store.notice))))

        def wait(sentence: str) -> bool:
            control.progress(Trouble(tr("{problem} The scan waits.", problem=said(shown_text(sentence)))))
            time.sleep(_TRY_AGAIN)
            return not control.cancelled()

        yield WindowKeeper(terms, store, setup.fingerprint(), wait, _teller(control))


def _teller(control: TaskControl) -> Callable[[str], None]:
    return lambda sentence: control.progress(Trouble(said(shown_text(sentence))))

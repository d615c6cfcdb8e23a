"""Keeps what the panels show, in a task of its own: neither the window nor the next picture waits for a disk."""

import time
from collections import deque
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

from cifake_desktop.detection.model import ModelError
from cifake_desktop.finding import Finding
from cifake_desktop.scanning.setup import ExaminerSetup
from cifake_desktop.scanning.store import FindingStore, StoreError
from cifake_desktop.scanning.walk import FoundFile
from cifake_desktop.ui.scan_terms import ScanTerms
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.tasks import Task, TaskControl, Tasks
from cifake_desktop.ui.translation import tr
from cifake_desktop.ui.words import shown_text

_SECONDS_OPEN: Final = 0.5  # that the file stays open for what may come next
_LOOK_AGAIN: Final = 0.02

_Examined = tuple[ExaminerSetup, FoundFile, Finding]


class PanelKeeper(QObject):
    """Findings on their way to the store."""

    kept = Signal()
    troubled = Signal(str)
    """Why findings are not kept, in a sentence in the window's language; each is said once."""

    def __init__(self, tasks: Tasks, judged: Callable[[Finding], Finding]) -> None:
        """Begin with nothing to keep.

        Args:
            tasks: runs the writing.
            judged: gives a finding the verdict that the window shows. Safe in any thread.

        """
        super().__init__()
        self._tasks = tasks
        self._judged = judged
        self._terms: Callable[[], ScanTerms] = ScanTerms
        self._task: Task | None = None
        self._told: set[str] = set()
        # Appended to by the task that examines, taken from by the one that keeps; deque does both safely.
        self._waiting: deque[_Examined] = deque()

    def set_terms(self, terms: Callable[[], ScanTerms]) -> None:
        """Keep findings on the terms that `terms` says, which is asked from tasks' threads, too."""
        self._terms = terms

    def add(self, setup: ExaminerSetup | None, file: FoundFile | None, finding: Finding) -> None:
        """Take in a finding, in any thread; what has no file, and what is found in private mode, is left out.

        Args:
            setup: what examined the file; None where no other process could do the same.
            file: as it was before it was examined.
            finding: the answer.

        """
        if setup is not None and file is not None and self._terms().findings is not None:
            self._waiting.append((setup, file, finding))

    def start(self) -> None:
        """Keep what was taken in so far, and what comes meanwhile. Call it in the main thread."""
        if self._task is None and self._waiting:
            self._task = self._tasks.run_task(
                self._work,
                on_progress=self._tell,
                on_error=lambda error: self._tell(
                    tr("Findings are not kept: {reason}.", reason=said(shown_text(str(error))))
                ),
                on_finished=self._finished,
            )

    def _tell(self, trouble: str | None) -> None:
        if trouble is None:
            self.kept.emit()
        elif trouble not in self._told:
            self._told.add(trouble)
            self.troubled.emit(trouble)

    def _finished(self) -> None:
        self._task = None
        self.start()

    def _work(self, control: TaskControl) -> None:
        """Write what waits; a window that closes waits until all of it is written."""
        place = self._terms().findings
        if place is None:  # private since then
            self._waiting.clear()
            return
        try:
            with FindingStore(place) as store:
                if store.notice is not None:
                    control.progress(said(shown_text(store.notice)))
                until = time.monotonic() + _SECONDS_OPEN
                while self._waiting or (time.monotonic() < until and not control.cancelled()):
                    if not self._waiting:
                        time.sleep(_LOOK_AGAIN)
                        continue
                    self._write(store)
                    control.progress(None)
                    until = time.monotonic() + _SECONDS_OPEN
        except (StoreError, ModelError) as error:
            self._waiting.clear()
            control.progress(said(shown_text(str(error))))

    def _write(self, store: FindingStore) -> None:
        """Write what waits now.

        Raises:
            StoreError: it could not be written.
            ModelError: the models could not be told apart from others.

        """
        while self._waiting:
            setup, file, finding = self._waiting.popleft()
            store.keep(setup.fingerprint(), [(file, self._judged(finding))])
        store.flush()

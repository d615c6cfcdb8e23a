"""Worker processes that wait for the next file, so that it need not wait for them to start."""

import threading
import weakref
from collections.abc import Callable
from typing import Final

from cifake_desktop.scanning.pool import could_not_begin
from cifake_desktop.scanning.setup import ExaminerSetup
from cifake_desktop.scanning.wire import Manners
from cifake_desktop.scanning.worker_process import LostError, PoolError, WorkerProcess

_MOST_IDLE: Final = 2
_STARTS: Final = 3  # of a worker that is lost before it can work
_ENDED: Final = "The processes that examine files have ended."


class WorkerStock:
    """Workers alike, each lent to one caller at a time. Safe in any thread; `close` it at the end."""

    def __init__(self, setup: ExaminerSetup) -> None:
        """Remember what every worker's examiner is made of; nothing is started yet."""
        self._setup = setup
        self._lock = threading.Lock()
        self._idle: list[WorkerProcess] = []
        self._most_idle = _MOST_IDLE
        self._lent: set[WorkerProcess] = set()
        self._closed = False
        # For those that nobody closes, because nobody got to know of them: a window may close while it loads.
        weakref.finalize(self, _end, self._idle)

    def warm_up(self) -> None:
        """Have one worker ready soon, without waiting for it.

        Raises:
            PoolError: it could not be started.

        """
        with self._lock:
            if not self._closed and not self._idle:
                self._idle.append(self._start(warm=True))

    def lend(self, stop: Callable[[], bool], seconds: float) -> WorkerProcess:
        """Lend a worker that can be asked; give it back with `give_back`, whatever became of it.

        Args:
            stop: is asked often, as long as the worker is lent, whether its answers are still wanted.
            seconds: that a file may take.

        Raises:
            StoppedError: they are not.
            PoolError: no worker can work.

        """
        reason = ""
        for _ in range(_STARTS):  # something may have ended it that need not happen again
            worker = self._taken()
            worker.heed(stop, seconds)
            try:
                worker.await_ready()
            except LostError as error:
                self.give_back(worker)
                reason = str(error)
                if error.late:
                    break
            except BaseException:
                self.give_back(worker)
                raise
            else:
                return worker
        raise could_not_begin(reason)

    def give_back(self, worker: WorkerProcess) -> None:
        """Take a worker back. One that is gone, and more than wait for work, end."""
        worker.rest()
        with self._lock:
            self._lent.discard(worker)
            if worker.alive and not self._closed and len(self._idle) < self._most_idle:
                self._idle.append(worker)
                return
        worker.bury()

    def process_ids(self) -> list[int]:
        """Return the process numbers of the workers that are there now."""
        with self._lock:
            return [worker.process.pid for worker in (*self._idle, *self._lent) if worker.alive]

    def retire(self) -> None:
        """Let no worker wait for work any more; those who ask nonetheless have their own started."""
        with self._lock:
            self._most_idle = 0
        _end(self._idle)

    def close(self) -> None:
        """End all workers at once, whatever they are doing."""
        with self._lock:
            self._closed = True
            lent = list(self._lent)
        for worker in lent:
            worker.kill()  # whoever asks it buries it
        _end(self._idle)

    def _taken(self) -> WorkerProcess:
        with self._lock:
            if self._closed:
                raise PoolError(_ENDED)
            while self._idle:
                worker = self._idle.pop()
                if worker.alive:
                    break
                worker.bury()  # something else has ended it meanwhile
            else:
                worker = self._start(warm=False)
            self._lent.add(worker)
            return worker

    def _start(self, *, warm: bool) -> WorkerProcess:
        worker = WorkerProcess(self._setup.limits.max_seconds, Manners.EAGER)
        worker.begin(self._setup, warm=warm)
        return worker


def _end(idle: list[WorkerProcess]) -> None:
    """End the workers that wait."""
    while idle:
        try:
            worker = idle.pop()
        except IndexError:
            return
        worker.bury()

"""Worker processes for a task: they end as soon as the task is cancelled, whatever they are at."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from cifake_desktop.scanning.pool import WorkerPool
from cifake_desktop.scanning.setup import ExaminerSetup
from cifake_desktop.scanning.worker_process import PoolError
from cifake_desktop.ui.tasks import CancelledError, TaskControl

_LOOK_AGAIN: Final = 0.05  # seconds between two looks whether the task was cancelled
# Seconds that one of the threads that read the workers' answers may keep the interpreter while the window waits for it.
# Python's usual 5 ms, times the threads, would be felt.
_TURN: Final = 0.0003


@contextmanager
def worker_pool(setup: ExaminerSetup, workers: int, control: TaskControl) -> Iterator[WorkerPool]:
    """Give a pool of workers.

    Raises:
        PoolError: no worker can work.
        CancelledError: the task was cancelled while they worked.

    """
    sys.setswitchinterval(_TURN)
    done = threading.Event()
    with WorkerPool(setup, workers) as pool:

        def watch() -> None:
            while not done.wait(_LOOK_AGAIN):
                if control.cancelled():
                    pool.close()
                    return

        watcher = threading.Thread(target=watch, name="cifake-pool-watch")
        watcher.start()
        try:
            yield pool
        except PoolError as error:
            if control.cancelled():
                raise CancelledError from error
            raise
        finally:
            done.set()
            watcher.join()

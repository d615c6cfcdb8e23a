"""Examines files in worker processes. Whatever a file does to its worker, the scan goes on.

A worker that dies, or takes too long, is replaced, and the files that it had are given to fresh workers one by one. A
file that ends its worker twice in a row is told of in a finding; all the others get their answers.
"""

import base64
import json
import os
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, TypeVar

from cifake_desktop.finding import Finding
from cifake_desktop.itself import own_command, own_environment
from cifake_desktop.scanning.setup import ExaminerSetup
from cifake_desktop.scanning.worker import COMMAND

_T = TypeVar("_T")

_SECONDS: Final = 120.0  # that a worker may take for one list of files, or for its start
_AHEAD: Final = 4  # lists of files for each worker that are under way or done and not yet asked for
# Windows has these; elsewhere there is no window, and the worker lowers its priority itself.
_NO_WINDOW: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0)
_LOWER_PRIORITY: Final = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
_THUMBNAILS_A_LIST: Final = 16
_ENDED: Final = "The scan has ended."
_TRIES: Final = 2  # of a file that ends its worker: it may have been killed for another's sake


def default_workers() -> int:
    """Return how many workers suit this computer: one for each core that this process may use."""
    allowed = getattr(os, "sched_getaffinity", None)
    return max(1, len(allowed(0)) if allowed is not None else os.cpu_count() or 1)


class PoolError(Exception):
    """No worker can be started, or none that can work; the message is a sentence for people."""


class _LostError(Exception):
    """A worker is gone; the message says how, as the end of a sentence. `late`: because it took too long."""

    def __init__(self, how: str, *, late: bool = False) -> None:
        super().__init__(how)
        self.late = late


class WorkerPool:
    """Some workers alike. Use it as a context: at its end they are gone."""

    def __init__(self, setup: ExaminerSetup, workers: int, seconds: float = _SECONDS) -> None:
        """Remember what to start; workers start when there is work.

        Args:
            setup: of every worker's examiner.
            workers: how many, at least 1.
            seconds: the most that a worker may take for one list of files.

        """
        self._setup = setup
        self._seconds = seconds
        self._most_ahead = _AHEAD * workers
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="scan")
        self._own = threading.local()
        self._lock = threading.Lock()
        self._workers: set[_Worker] = set()
        self._closed = False

    def __enter__(self) -> "WorkerPool":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the workers at once, whatever they are doing."""
        with self._lock:
            self._closed = True
            workers = list(self._workers)
        for worker in workers:
            worker.kill()
        self._threads.shutdown(wait=True, cancel_futures=True)
        for worker in workers:
            worker.bury()

    def process_ids(self) -> list[int]:
        """Return the process numbers of the workers that are there now."""
        with self._lock:
            return [worker.process.pid for worker in self._workers]

    def examine(self, lists: Iterable[Sequence[Path]]) -> Generator[list[Finding], None, None]:
        """Examine lists of files; yield their findings list by list, in the same order.

        Only a few lists more than there are workers are taken from `lists` before their findings are asked for.

        Raises:
            PoolError: no worker can work.

        """
        yield from self._in_order(self._findings, lists)

    def thumbnails(self, paths: Sequence[Path]) -> Generator[bytes | None, None, None]:
        """Yield a small JPEG of each picture, in order; None where there is none.

        Raises:
            PoolError: no worker can work.

        """
        lists = [
            paths[start : start + _THUMBNAILS_A_LIST] for start in range(0, len(paths), _THUMBNAILS_A_LIST)
        ]
        for small in self._in_order(self._small, lists):
            yield from small

    def _in_order(
        self, work: Callable[[Sequence[Path]], list[_T]], lists: Iterable[Sequence[Path]]
    ) -> Generator[list[_T], None, None]:
        """Have each list worked on in one of the pool's threads; yield the answers in the order of the lists."""
        waiting: deque[Future[list[_T]]] = deque()
        for paths in lists:
            try:
                waiting.append(self._threads.submit(work, paths))
            except RuntimeError as error:  # closed meanwhile
                raise PoolError(_ENDED) from error
            if len(waiting) >= self._most_ahead:
                yield _answer(waiting.popleft())
        while waiting:
            yield _answer(waiting.popleft())

    def _small(self, paths: Sequence[Path]) -> list[bytes | None]:
        try:
            return self._worker().draw(paths)
        except _LostError:
            if len(paths) == 1:
                return [None]
            return [small for path in paths for small in self._small([path])]

    def _findings(self, paths: Sequence[Path]) -> list[Finding]:
        """Examine one list, in one of the pool's threads, with this thread's worker."""
        if not paths:
            return []
        try:
            return self._worker().ask(paths)
        except _LostError:
            return [self._alone(path) for path in paths]

    def _alone(self, path: Path) -> Finding:
        """Examine a file of a list that ended a worker."""
        reason = ""
        for _ in range(_TRIES):
            try:
                return self._worker().ask([path])[0]
            except _LostError as error:
                reason = str(error)
                if error.late:  # it had all the time that there is
                    break
        return Finding.failed(str(path), "worker_lost", f"Examining this file {reason}, so it was left out.")

    def _worker(self) -> "_Worker":
        """Return this thread's worker; a new one where it has none, or its last one is gone."""
        worker: _Worker | None = getattr(self._own, "worker", None)
        if worker is not None and not worker.gone:
            return worker
        if worker is not None:
            worker.bury()
        with self._lock:
            if worker is not None:
                self._workers.discard(worker)
            if self._closed:
                raise PoolError(_ENDED)
            worker = _Worker(self._seconds)
            self._workers.add(worker)
        self._own.worker = worker
        worker.begin(self._setup)
        return worker


def _answer(future: Future[list[_T]]) -> list[_T]:
    try:
        return future.result()
    except CancelledError as error:  # closed before its turn came
        raise PoolError(_ENDED) from error


class _Worker:
    """One worker process, and the line to it. Belongs to one thread; others may only kill it."""

    def __init__(self, seconds: float) -> None:
        """Start the process.

        Raises:
            PoolError: it could not be started.

        """
        self.gone = False
        self._seconds = seconds
        try:
            self.process = subprocess.Popen(  # noqa: S603  the application itself
                own_command(COMMAND),
                env=own_environment(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                # Ctrl-C is for the scan, which then ends its workers.
                start_new_session=True,
                creationflags=_NO_WINDOW | _LOWER_PRIORITY,
            )
        except OSError as error:
            raise PoolError(f"A process for the scan could not be started: {error.strerror}.") from error

    def begin(self, setup: ExaminerSetup) -> None:
        """Tell the worker what to make its examiner of.

        Raises:
            PoolError: it cannot.

        """
        try:
            answer = self._exchange(setup.to_json())
        except _LostError as error:
            raise PoolError(f"A process for the scan could not begin: it {error}.") from error
        if not isinstance(answer, dict) or "ready" not in answer:
            self.kill()
            problem = answer.get("problem") if isinstance(answer, dict) else None
            raise PoolError(str(problem or "A process for the scan gave no sensible answer."))

    def ask(self, paths: Sequence[Path]) -> list[Finding]:
        """Have files examined.

        Raises:
            _LostError: the worker is gone.

        """
        answer = self._exchange(json.dumps([str(path) for path in paths]))
        try:
            findings = [Finding.from_json(found) for found in answer]
            # JSON cannot carry every name that a file may have.
            return [replace(finding, path=str(path)) for finding, path in zip(findings, paths, strict=True)]
        except (TypeError, ValueError) as error:
            self.kill()
            raise _LostError("gave no sensible answer") from error

    def draw(self, paths: Sequence[Path]) -> list[bytes | None]:
        """Have thumbnails made.

        Raises:
            _LostError: the worker is gone.

        """
        answer = self._exchange(json.dumps({"thumbnails": [str(path) for path in paths]}))
        try:
            pairs = zip(answer, paths, strict=True)
            return [None if small is None else base64.b64decode(small, validate=True) for small, _ in pairs]
        except (TypeError, ValueError) as error:
            self.kill()
            raise _LostError("gave no sensible answer") from error

    def kill(self) -> None:
        """End the process at once."""
        self.gone = True
        with suppress(OSError):
            self.process.kill()

    def _exchange(self, line: str) -> Any:
        """Send a line, and return the decoded one that answers it.

        Raises:
            _LostError: there was no answer, or none in time.

        """
        late = threading.Event()

        def end() -> None:
            late.set()
            self.kill()

        watch = threading.Timer(self._seconds, end)
        watch.daemon = True
        watch.start()
        try:
            answered = self._sent(line)
            if answered.endswith(b"\n"):
                return json.loads(answered)
        except (OSError, ValueError):  # a closed pipe, or half a line
            pass
        finally:
            watch.cancel()
        self.bury()
        if late.is_set():
            raise _LostError("took too long", late=True)
        raise _LostError("made the program that decodes it crash")

    def _sent(self, line: str) -> bytes:
        stdin, stdout = self.process.stdin, self.process.stdout
        if stdin is None or stdout is None:
            return b""
        stdin.write(line.encode("ascii") + b"\n")
        stdin.flush()
        return stdout.readline()

    def bury(self) -> None:
        """End what is left of the process, and close the line to it."""
        self.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            with suppress(OSError):
                if pipe is not None:
                    pipe.close()

"""Examines files in worker processes. Whatever a file does to its worker, the scan goes on.

A worker that dies, or takes too long, is replaced, and the files that it had are given to fresh workers one by one. A
file that ends its worker twice in a row is told of in a finding; all the others get their answers.
"""

import os
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from PIL import Image

from cifake_desktop.finding import Finding
from cifake_desktop.scanning.answers import NOT_AN_ANSWER, finding_of, small_of
from cifake_desktop.scanning.setup import ExaminerSetup
from cifake_desktop.scanning.wire import Manners
from cifake_desktop.scanning.worker_process import LostError, PoolError, WorkerProcess

_AHEAD: Final = 4  # lists of files for each worker that are under way or done and not yet asked for
_SMALL_A_LIST: Final = 16
_THUMBNAIL_SIDE: Final = 300  # pixels
_ENDED: Final = "The scan has ended."
_STARTS: Final = 3  # of a worker that is lost before it can work
_TRIES: Final = 2  # of a file that ends its worker: it may have been killed for another's sake


def default_workers() -> int:
    """Return how many workers suit this computer: one for each core that this process may use."""
    allowed = getattr(os, "sched_getaffinity", None)
    return max(1, len(allowed(0)) if allowed is not None else os.cpu_count() or 1)


@dataclass(frozen=True, slots=True)
class _Work:
    """A kind of work.

    Attributes:
        ask: has a worker begin with some files.
        read: reads its answer, and makes results of it, one for each file; raises what `answers` does.
        lost: the result of a file that ended its worker.
        tries: of such a file.

    """

    ask: Callable[[WorkerProcess, Sequence[Path]], None]
    read: Callable[[WorkerProcess, Sequence[Path]], list[Any]]
    lost: Callable[[Path, LostError], Any]
    tries: int


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    """A list of files, and where the results go."""

    work: _Work
    paths: Sequence[Path]
    results: Future[list[Any]] = field(default_factory=Future)


class WorkerPool:
    """Some workers alike. Use it as a context: at its end they are gone."""

    def __init__(self, setup: ExaminerSetup, workers: int, manners: Manners = Manners.MODEST) -> None:
        """Remember what to start; workers start when there is work.

        Args:
            setup: of every worker's examiner; its limits say how long a file may take.
            workers: how many, at least 1.
            manners: of the workers.

        """
        self._manners = manners
        self._setup = setup
        self._most_ahead = _AHEAD * workers
        self._jobs: deque[_Job] = deque()
        self._changed = threading.Condition()  # guards all that follows, and the jobs
        self._idle = 0
        self._workers: set[WorkerProcess] = set()
        self._closed = False
        self._threads: list[threading.Thread] = []
        try:
            for number in range(workers):
                thread = threading.Thread(target=self._serve, name=f"scan_{number}")
                thread.start()
                self._threads.append(thread)
        except RuntimeError:  # the system gives no more; those that have started must end
            self.close()
            raise

    def __enter__(self) -> "WorkerPool":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the workers at once, whatever they are doing."""
        with self._changed:
            self._closed = True
            workers, jobs = list(self._workers), list(self._jobs)
            self._jobs.clear()
            self._changed.notify_all()
        for job in jobs:
            job.results.set_exception(PoolError(_ENDED))
        for worker in workers:
            worker.kill()
        for thread in self._threads:
            thread.join()
        for worker in workers:
            worker.bury()

    def process_ids(self) -> list[int]:
        """Return the process numbers of the workers that are there now."""
        with self._changed:
            return [worker.process.pid for worker in self._workers if not worker.gone]

    def examine(self, lists: Iterable[Sequence[Path]]) -> Generator[list[Finding], None, None]:
        """Examine lists of files; yield their findings list by list, in the same order.

        Only a few lists more than there are workers are taken from `lists` before their findings are asked for.

        Raises:
            PoolError: no worker can work.

        """
        limits = self._setup.limits
        work = _Work(
            lambda worker, paths: worker.ask([str(path) for path in paths]),
            lambda worker, paths: [
                finding_of(found, path, limits) for found, path in zip(worker.answer(), paths, strict=True)
            ],
            lost_finding,
            _TRIES,
        )
        yield from self._in_order(work, lists)

    def thumbnails(self, paths: Sequence[Path]) -> Generator[bytes | None, None, None]:
        """Yield a small JPEG of each picture, in order; None where there is none.

        They are made here, of pixels, so that whoever shows them decodes nothing that came out of a worker.

        Raises:
            PoolError: no worker can work.

        """
        for pixels in self.small(paths, _THUMBNAIL_SIDE):
            yield None if pixels is None else _jpeg(pixels)

    def small(self, paths: Sequence[Path], side: int) -> Generator[npt.NDArray[np.uint8] | None, None, None]:
        """Yield a copy of each picture, in order: uint8 [height, width, 3], sRGB; None where there is none.

        Args:
            paths: the pictures.
            side: the most pixels that a copy may be wide or high.

        Raises:
            PoolError: no worker can work.

        """
        lists = [paths[start : start + _SMALL_A_LIST] for start in range(0, len(paths), _SMALL_A_LIST)]
        work = _Work(
            lambda worker, some: worker.ask({"small": [str(path) for path in some], "side": side}),
            lambda worker, some: small_of(worker, len(some), side),
            lambda _path, _error: None,
            1,
        )
        for copies in self._in_order(work, lists):
            yield from copies

    def _in_order(self, work: _Work, lists: Iterable[Sequence[Path]]) -> Generator[list[Any], None, None]:
        """Have each list worked on; yield the results in the order of the lists."""
        waiting: deque[Future[list[Any]]] = deque()
        for paths in lists:
            job = _Job(work, paths)
            with self._changed:
                if self._closed:
                    raise PoolError(_ENDED)
                if paths:
                    self._jobs.append(job)
                    self._changed.notify()
                else:
                    job.results.set_result([])
            waiting.append(job.results)
            if len(waiting) >= self._most_ahead:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    def _serve(self) -> None:
        """Give the jobs to one worker, until the pool is closed; runs in a thread of its own.

        A worker is given its next list before its answer is read, so that it need not wait while that is done.
        """
        worker: WorkerProcess | None = None
        under_way: deque[_Job] = deque()
        while True:
            job = self._next_job(wait=not under_way)
            if job is not None:
                under_way.append(job)
                try:
                    worker = self._ready(worker)
                except Exception as error:
                    _give_up(under_way, error)
                    continue
                job.work.ask(worker, job.paths)
                if len(under_way) == 1:
                    continue  # perhaps there is one more to give
            if not under_way:
                return
            try:
                worker = self._settled(worker, under_way)
            except Exception as error:  # for whoever waits for the results, rather than for nobody
                if worker is not None:
                    worker.kill()  # its next answer would be taken for another's
                _give_up(under_way, error)

    def _next_job(self, *, wait: bool) -> _Job | None:
        """Return a job; None where the pool is closed, or there is none to spare and the caller need not wait."""
        with self._changed:
            if not wait:  # others that have nothing to do go first
                return self._jobs.popleft() if len(self._jobs) > self._idle else None
            self._idle += 1
            try:
                while not self._jobs and not self._closed:
                    self._changed.wait()
                return self._jobs.popleft() if self._jobs else None
            finally:
                self._idle -= 1

    def _settled(self, worker: WorkerProcess | None, under_way: deque[_Job]) -> WorkerProcess | None:
        """Read the answer to the first job under way; where the worker is lost, do all of them file by file.

        Raises:
            PoolError: no worker can work.

        """
        try:
            results = _answer(worker, under_way[0].work, under_way[0].paths)
        except LostError:
            while under_way:
                job = under_way[0]
                results = []
                for path in job.paths:
                    worker, result = self._alone(worker, job.work, path, job.work.tries)
                    results.append(result)
                under_way.popleft().results.set_result(results)
        else:
            under_way.popleft().results.set_result(results)
        return worker

    def _alone(
        self, worker: WorkerProcess | None, work: _Work, path: Path, tries: int
    ) -> tuple[WorkerProcess, Any]:
        """Do one file of a list that ended a worker, with so many tries."""
        worker = self._ready(worker)
        work.ask(worker, [path])
        try:
            return worker, _answer(worker, work, [path])[0]
        except LostError as error:
            if tries > 1 and not error.late:  # one that is late had all the time that there is
                return self._alone(worker, work, path, tries - 1)
            return self._ready(worker), work.lost(path, error)

    def _ready(self, worker: WorkerProcess | None) -> WorkerProcess:
        """Return the thread's worker; a new one where it has none, or its last one is gone.

        Raises:
            PoolError: there can be none.

        """
        if worker is not None and not worker.gone:
            return worker
        reason = ""
        for _ in range(_STARTS):  # something may have ended it that need not happen again
            worker = self._fresh(worker)
            worker.begin(self._setup)
            try:
                worker.await_ready()
            except LostError as error:
                reason = str(error)
                if error.late:
                    break
            else:
                return worker
        raise could_not_begin(reason)

    def _fresh(self, worker: WorkerProcess | None) -> WorkerProcess:
        """Start a worker in the place of one that is gone.

        Raises:
            PoolError: it could not be started, or the pool is closed.

        """
        if worker is not None:
            worker.bury()
        with self._changed:
            if worker is not None:
                self._workers.discard(worker)
            if self._closed:
                raise PoolError(_ENDED)
            worker = WorkerProcess(self._setup.limits.max_seconds, self._manners)
            self._workers.add(worker)
            return worker


def _give_up(jobs: deque[_Job], error: Exception) -> None:
    while jobs:
        jobs.popleft().results.set_exception(error)


def could_not_begin(how: str) -> PoolError:
    """Return the error for workers that are lost before they can work; `how` ends the sentence."""
    return PoolError(f"A process that examines files could not begin: it {how}.")


def lost_finding(path: Path, error: LostError) -> Finding:
    """Return the finding about a file that ended its workers."""
    message = f"Examining this file {error}, so it was left out."
    return Finding.failed(str(path), "too_slow" if error.late else "worker_lost", message)


def _answer(worker: WorkerProcess | None, work: _Work, paths: Sequence[Path]) -> list[Any]:
    """Return what a worker answers about some files.

    Raises:
        LostError: it is gone.

    """
    if worker is None or worker.gone:
        raise LostError("made the program that decodes it crash")
    try:
        return work.read(worker, paths)
    except NOT_AN_ANSWER as error:
        raise worker.nonsense() from error


def _jpeg(pixels: npt.NDArray[np.uint8]) -> bytes:
    jpeg = BytesIO()
    Image.fromarray(pixels).save(jpeg, "JPEG", quality=80)
    return jpeg.getvalue()

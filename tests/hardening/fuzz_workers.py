"""Processes that try inputs, and who gives them out: one that dies or hangs costs one input, and is counted."""

import multiprocessing
import os
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from cifake_desktop.itself import limit_this_process
from tests.hardening.fuzz_mutators import mutated
from tests.hardening.fuzz_targets import TARGETS, Measured, Outcome, measured, target_for

_MEMORY: Final = 4 * 2**30  # addresses of a worker, as those of a scan's
_BLOCK: Final = 200  # inputs that are given out at once
_SECONDS_UNTIL_HUNG: Final = 120.0  # of the clock, on a machine that has other things to do
_NICE: Final = 19
_MOST_KEPT: Final = 200  # troubles that are told one by one

Block = tuple[str, int, int]
"""A format, the first number, and the one behind the last."""


Run = Callable[[str, int, int], Measured]
"""Tries an input: a format, its number, the seed."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """An input on which what is forbidden happened."""

    kind: str
    number: int
    outcome: Outcome

    def command(self, seed: int) -> str:
        """Return the command that does it again."""
        return f"python -m tests.hardening.fuzz_one {self.kind} {self.number} --seed {seed}"


@dataclass(slots=True)
class Tally:
    """What came of the inputs of one format.

    Attributes:
        outcomes: how often each.
        forbidden: how many of them must never be.
        slowest: most seconds of processor time that an input took.
        largest: most bytes by which an input made a process's peak memory rise, first inputs of a process aside.
        largest_number: which input that was.

    """

    outcomes: Counter[str] = field(default_factory=Counter)
    forbidden: int = 0
    slowest: float = 0.0
    largest: int = 0
    largest_number: int = -1

    @property
    def inputs(self) -> int:
        """How many were tried."""
        return self.outcomes.total()


@dataclass(slots=True)
class Results:
    """What came of everything."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    troubles: list[Trouble] = field(default_factory=list)

    @property
    def forbidden(self) -> int:
        """How often what must never be happened."""
        return sum(tally.forbidden for tally in self.tallies.values())

    def note(self, kind: str, number: int, found: Measured) -> None:
        """Count one input."""
        tally = self.tallies.setdefault(kind, Tally())
        tally.outcomes[found.outcome.what] += 1
        tally.slowest = max(tally.slowest, found.seconds)
        if found.grown > tally.largest:
            tally.largest, tally.largest_number = found.grown, number
        if found.outcome.forbidden:
            tally.forbidden += 1
            if len(self.troubles) < _MOST_KEPT:
                self.troubles.append(Trouble(kind, number, found.outcome))


@dataclass(frozen=True, slots=True)
class Work:
    """How inputs are made and tried; travels to the processes.

    Attributes:
        seed: of the mutations.
        run: makes, in a folder of the process's own, what tries inputs; None for the usual way.

    """

    seed: int
    run: Callable[[Path], Run] | None = None


class _Worker:
    """A process, what it was given, and how far it is."""

    def __init__(self, work: Work) -> None:
        context = multiprocessing.get_context("spawn")
        self.line, theirs = context.Pipe()
        self.process: BaseProcess = context.Process(target=_serve, args=(theirs, work), daemon=True)
        self.process.start()
        theirs.close()
        self.block: Block | None = None
        self.at = 0
        self.ready = False
        self.heard = time.monotonic()

    def give(self, block: Block) -> None:
        self.block, self.at = block, block[1]
        self.heard = time.monotonic()
        self.line.send(block)

    def end(self) -> None:
        self.process.kill()
        self.process.join()
        self.line.close()


def try_inputs(
    blocks: Sequence[Block],
    work: Work,
    workers: int,
    hung: float = _SECONDS_UNTIL_HUNG,
    on_progress: Callable[[Results], None] = lambda _: None,
) -> Results:
    """Try inputs in processes.

    Args:
        blocks: what to try.
        work: how.
        workers: processes at once.
        hung: seconds without an answer after which a process counts as hung, and is ended.
        on_progress: is called now and then.

    """
    results = Results()
    waiting = [part for block in blocks for part in _parts(block)]
    waiting.reverse()
    running: list[_Worker] = []
    try:
        while waiting or any(worker.block for worker in running):
            while len(running) < min(workers, len(waiting) + len(running)):
                running.append(_Worker(work))
            for worker in running:
                if worker.block is None and waiting:
                    worker.give(waiting.pop())
            _listen(running, results, waiting, hung)
            on_progress(results)
    finally:
        for worker in running:
            worker.end()
    return results


def _parts(block: Block) -> Iterator[Block]:
    kind, first, end = block
    for at in range(first, end, _BLOCK):
        yield kind, at, min(at + _BLOCK, end)


def _listen(running: list[_Worker], results: Results, waiting: list[Block], hung: float) -> None:
    """Take what workers have to say, and bury those that are dead or hang."""
    lines: dict[object, _Worker] = {worker.line: worker for worker in running if worker.block}
    for line in wait([worker.line for worker in lines.values()], timeout=1.0):
        worker = lines.pop(line)
        try:
            while worker.block and worker.line.poll():
                found = worker.line.recv()
                worker.heard = time.monotonic()
                if not worker.ready:
                    worker.ready = True
                    continue
                kind, _, end = worker.block
                results.note(kind, worker.at, found)
                worker.at += 1
                if worker.at == end:
                    worker.block = None
        except (EOFError, OSError):
            worker.process.join()
            _bury(worker, running, results, waiting, f"ended with {worker.process.exitcode}", "process died")
    for worker in lines.values():
        if time.monotonic() - worker.heard > (hung if worker.ready else _SECONDS_UNTIL_HUNG):
            _bury(worker, running, results, waiting, f"no answer in {hung:g} s", "hung")


def _bury(
    worker: _Worker, running: list[_Worker], results: Results, waiting: list[Block], detail: str, what: str
) -> None:
    worker.end()
    running.remove(worker)
    if worker.block is None:
        return
    kind, _, end = worker.block
    results.note(kind, worker.at, Measured(Outcome(what, True, detail), 0.0, 0))
    if worker.at + 1 < end:
        waiting.append((kind, worker.at + 1, end))


def _serve(line: Connection, work: Work) -> None:
    """Be a worker until nobody asks any more."""
    limit_this_process({"RLIMIT_AS": _MEMORY, "RLIMIT_CORE": 0})
    os.nice(_NICE)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    with TemporaryDirectory(prefix="fuzz-") as folder:
        run = (work.run or runner)(Path(folder))
        line.send(None)  # ready
        while True:
            try:
                kind, first, end = line.recv()
            except EOFError:
                return
            for number in range(first, end):
                line.send(run(kind, number, work.seed))


def runner(folder: Path) -> Run:
    """Return what makes an input and tries it; targets are made when they are first needed."""
    targets = {}

    def run(kind: str, number: int, seed: int) -> Measured:
        name = target_for(kind)
        if name not in targets:
            (folder / name).mkdir()
            targets[name] = TARGETS[name](folder / name)
            mutated(kind, number, seed)  # samples are made now, not on the bill of the first input
        return measured(targets[name], mutated(kind, number, seed))

    return run

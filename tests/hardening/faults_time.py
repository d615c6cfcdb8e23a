"""Clocks that are put back, computers that sleep, and memory that is short."""

import json
import os
import random
import shutil
import signal
import sys
import time
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from tests.hardening.faults_kill import _ROWS, KINDS, whole
from tests.hardening.faults_stage import PROGRAM, NotTried, Scan, Stage, Trial

_ADDRESSES: Final = (120, 1_200)  # MiB: from too few for the libraries alone to enough
_LOADER: Final = 127
_SLEEP: Final = 7.0  # seconds, so longer than `_PATIENCE`
_PATIENCE: Final = 3  # seconds that a file may take


def clock_put_back(stage: Stage, rng: random.Random) -> None:
    """Put the clock back during a scan by up to ten years, and then kill the scan, or let it end."""
    clock = stage.folder / "clock"
    clock.write_text("+0")
    environment = {
        "LD_PRELOAD": _libfaketime(),
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }
    scan = stage.scan(environment=environment)
    scan.wait_until(lambda: scan.out.stat().st_size > 600 * rng.uniform(0, stage.pictures.number))
    stage.struck = scan.process.poll() is None
    clock.write_text(f"-{rng.choice((3, 3600, 86_400, 300_000_000))}")
    if rng.random() < 0.4:
        time.sleep(rng.uniform(0, 0.3))
        scan.process.kill()
        scan.wait()
        stage.all_gone()
        stage.nothing_lost(scan)
        scan = stage.scan("--resume", environment=environment)
        if scan.wait() == 2:  # it had just ended, or not begun
            scan = stage.scan(environment=environment)
    status = scan.wait()
    assert status == 1, scan.said()
    stage.no_traceback(scan)
    stage.same(scan.printed())
    stage.nothing_lost(scan)
    history = stage.start([*PROGRAM, "history", "--json"], environment=environment)
    assert history.wait() == 0, history.said()
    listed = [json.loads(line) for line in history.out.read_text().splitlines()]
    times = [entry["examined"] for entry in listed]
    assert len(listed) == stage.pictures.number, f"the history lists {len(listed)}"
    assert times == sorted(times, reverse=True), "the history is out of order"


def suspended(stage: Stage, rng: random.Random) -> None:
    """Stop a scan and its workers, in any order, for longer than a file may take; then let them go on."""
    scan = stage.scan("--limit", f"max_seconds={_PATIENCE}")
    scan.wait_until(lambda: scan.out.stat().st_size > 600 * rng.uniform(0, stage.pictures.number))
    pids = stage.processes()
    stage.struck = scan.process.poll() is None
    for number in (signal.SIGSTOP, signal.SIGCONT):
        rng.shuffle(pids)
        for pid in pids:
            with suppress(ProcessLookupError):
                os.kill(pid, number)
        if number is signal.SIGSTOP:
            time.sleep(_SLEEP)
    assert scan.wait() == 1, scan.said()
    stage.no_traceback(scan)
    stage.same(scan.printed())
    stage.nothing_lost(scan)


def little_memory_for_scan(stage: Stage, rng: random.Random) -> None:
    """Scan with few addresses for the process; with enough, the scan is taken up."""
    folder = str(stage.pictures.folder)
    scan = stage.start([*_limited(stage, rng), *PROGRAM, "scan", folder, "--json", "--workers", "2"])
    status = _works_or_says_so(stage, scan)
    stage.nothing_lost(scan)
    if status == 1:
        stage.same(scan.printed())
    else:
        stage.struck = True
        stage.resumed()


def little_memory_for_window(stage: Stage, rng: random.Random) -> None:
    """Use the window with few addresses for the process."""
    first = min(path for path, finding in stage.pictures.findings.items() if finding["error"] is None)
    command = [sys.executable, "-m", "tests.hardening.faults_window", first, str(stage.pictures.folder / "0")]
    window = stage.start([*_limited(stage, rng), *command])
    stage.struck = (
        _works_or_says_so(stage, window, draws=True) != 0 or "too little memory" in window.out.read_text()
    )
    stage.all_gone()
    if stage.file.exists():
        stage.kept()
    if window.process.returncode < 0:  # a library ended it, and the next start says so
        command[-1] = str(stage.pictures.folder / "1")
        assert "had ended abruptly" in stage.start(command).out_when_done()


def little_memory_for_export(stage: Stage, rng: random.Random) -> None:
    """Export with few addresses for the process."""
    target = stage.folder / "exports" / f"report{rng.choice(KINDS)}"
    target.parent.mkdir()
    target.write_bytes(b"old")
    command = [sys.executable, "-m", "tests.hardening.faults_exporter", str(target), str(_ROWS), "once"]
    export = stage.start([*_limited(stage, rng), *command])
    stage.struck = _works_or_says_so(stage, export, draws=True) != 0
    if target.read_bytes() != b"old":
        whole(target, _ROWS)


def _limited(stage: Stage, rng: random.Random) -> list[str]:
    """Return what to write before a command that shall have few addresses; its workers get theirs.

    Raises:
        NotTried: there is no such command here.

    """
    if shutil.which("prlimit") is None:
        raise NotTried("needs prlimit")
    least, most = _ADDRESSES
    limit = round(least + (most - least) * rng.random() ** 2) * 2**20
    stage.notes = f"{limit // 2**20} MiB"
    return ["prlimit", f"--as={limit}:unlimited"]


def _works_or_says_so(stage: Stage, scan: Scan, *, draws: bool = False) -> int:
    """Make sure that a process did its work, or ended with a sentence; return its exit status.

    Args:
        stage: that it runs on.
        scan: the process.
        draws: whether it draws: the libraries for that may end it themselves, and nothing of ours can prevent it.

    Raises:
        AssertionError: it did neither.

    """
    status, said = scan.wait(), scan.said()
    words = f"with {stage.notes}, exit status {status}: {said[-1500:]}"
    if status == _LOADER:  # the system's, which says so itself
        assert "allocate memory" in said, words
    elif status >= 0 or not draws:
        assert status in (0, 1, 2), words
        assert status != 2 or "cifake-desktop: " in said, words
        # What fails in a task is logged, and told in words.
        assert "Traceback" not in said.replace("A task failed\nTraceback", ""), words
    return status


def _libfaketime() -> str:
    """Return the library that fakes the time.

    Raises:
        NotTried: it is not here.

    """
    spec = find_spec("libfaketime")
    if spec is None or spec.origin is None:
        raise NotTried("needs the package libfaketime")
    return str(next(Path(spec.origin).parent.rglob("libfaketime.so.1")))


TRIALS: Final = (
    Trial("The clock put back during a scan, by seconds to years", clock_put_back, 0.2),
    Trial("A scan and its workers suspended for longer than a file may take", suspended, 0.1),
    Trial("Little memory (a limit on addresses) for a scan", little_memory_for_scan, 0.2),
    Trial("Little memory for the window", little_memory_for_window, 0.2),
    Trial("Little memory for an export", little_memory_for_export, 0.2),
)

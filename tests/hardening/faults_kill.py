"""Processes that are killed at random moments: scans, their workers, all at once, and exports."""

import csv
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from tests.hardening.faults_stage import Scan, Stage, Trial

KINDS: Final = (".csv", ".jsonl", ".html", ".pdf")
_ROWS: Final = 400  # of an export


def _somewhere(stage: Stage, rng: random.Random, scan: Scan) -> bool:
    """Wait until a random moment of a scan; False where it ended before."""
    if rng.random() < 0.3:
        moment = time.monotonic() + rng.uniform(0, stage.pictures.seconds)
        return scan.wait_until(lambda: time.monotonic() > moment) and scan.process.poll() is None
    size = rng.uniform(0, 700 * stage.pictures.number)
    reached = scan.wait_until(lambda: scan.out.stat().st_size >= size)
    time.sleep(rng.uniform(0, 0.1))
    return reached and scan.process.poll() is None


def _kill(pids: list[int]) -> None:
    for pid in pids:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def kill_scan(stage: Stage, rng: random.Random) -> None:
    """Kill the scan's own process; its workers must end by themselves."""
    _killed(stage, rng, lambda scan: [scan.process.pid])


def kill_all(stage: Stage, rng: random.Random) -> None:
    """Kill the scan and its workers, in any order."""

    def processes(_: Scan) -> list[int]:
        pids = stage.processes()
        rng.shuffle(pids)
        return pids

    _killed(stage, rng, processes)


def _killed(stage: Stage, rng: random.Random, which: Callable[[Scan], list[int]]) -> None:
    """Kill some processes of a scan at a random moment; nothing told of is lost, and the scan can be taken up."""
    scan = stage.scan()
    stage.struck = _somewhere(stage, rng, scan)
    _kill(which(scan))
    scan.wait()
    stage.all_gone()
    stage.nothing_lost(scan)
    stage.resumed()


def kill_worker(stage: Stage, rng: random.Random) -> None:
    """Kill one worker; the scan must not care."""
    scan = stage.scan()
    if _somewhere(stage, rng, scan):
        workers = stage.workers()
        stage.struck = bool(workers)
        _kill(rng.sample(workers, min(1, len(workers))))
    assert scan.wait() == 1, scan.said()
    stage.no_traceback(scan)
    stage.all_gone()
    stage.same(scan.printed())
    stage.nothing_lost(scan)


def kill_export(stage: Stage, rng: random.Random) -> None:
    """Kill what exports again and again to the same file, as the window does it."""
    target = stage.folder / "exports" / f"report{rng.choice(KINDS)}"
    target.parent.mkdir()
    old = b"old"
    if rng.random() < 0.5:
        target.write_bytes(old)
    command = [sys.executable, "-m", "tests.hardening.faults_exporter", str(target), str(_ROWS)]
    export = stage.start(command)
    export.wait_until(lambda: export.out.stat().st_size > 0)
    time.sleep(rng.expovariate(3.0))
    stage.struck = export.process.poll() is None
    export.process.kill()
    export.wait()
    stage.no_traceback(export)
    if target.exists() and target.read_bytes() != old:
        whole(target, _ROWS)
    assert stage.start([*command, "once"]).wait() == 0
    whole(target, _ROWS)
    left = [path.name for path in target.parent.iterdir() if path != target]
    assert left == [], f"left behind: {left}"


def kill_scan_with_reports(stage: Stage, rng: random.Random) -> None:
    """Kill a scan of the command line that writes reports while it goes on."""
    targets = {kind: stage.folder / "exports" / f"report{kind}" for kind in (".csv", ".html", ".pdf")}
    targets[".csv"].parent.mkdir()
    for target in targets.values():
        target.write_bytes(b"old")
    arguments = [part for kind, target in targets.items() for part in (f"--{kind[1:]}", str(target))]
    scan = stage.scan(*arguments)
    start = stage.pictures.seconds * rng.uniform(0.3, 2.0)
    end = time.monotonic() + start
    stage.struck = scan.wait_until(lambda: time.monotonic() > end) and scan.process.poll() is None
    scan.process.kill()
    scan.wait()
    stage.all_gone()
    stage.nothing_lost(scan)
    for target in targets.values():
        if target.read_bytes() != b"old":
            whole(target, stage.pictures.number)
    scan = stage.scan(*arguments)
    assert scan.wait() == 1, scan.said()
    stage.same(scan.printed())
    for target in targets.values():
        whole(target, stage.pictures.number)
    left = sorted(path.name for path in targets[".csv"].parent.iterdir() if path not in targets.values())
    assert left == [], f"left behind: {left}"


def whole(target: Path, rows: int) -> None:
    """Make sure that a report is complete.

    Raises:
        AssertionError: it is not.

    """
    content = target.read_bytes()
    if target.suffix == ".pdf":
        assert content.startswith(b"%PDF"), f"no {target.name}"
        assert content.rstrip().endswith(b"%%EOF"), f"half a {target.name}"
    elif target.suffix == ".html":
        assert content.endswith(b"</html>\n"), f"half a {target.name}"
        assert content.count(b"<tr>") >= rows, f"{target.name} lacks rows"
    elif target.suffix == ".jsonl":
        assert content.count(b"\n") == rows, f"{target.name} lacks rows"
        assert content.endswith(b"\n")
    else:
        with target.open(encoding="utf-8-sig", newline="") as file:
            assert len(list(csv.reader(file))) == rows + 1, f"{target.name} lacks rows"


TRIALS: Final = (
    Trial("A scan's own process killed (SIGKILL) at a random moment, then taken up", kill_scan),
    Trial("A scan and all its workers killed at a random moment, then taken up", kill_all, 0.3),
    Trial("A worker killed at a random moment", kill_worker, 0.5),
    Trial("An export (CSV, JSON Lines, HTML, PDF) killed at a random moment", kill_export),
    Trial("A scan that writes CSV, HTML and PDF killed at a random moment", kill_scan_with_reports, 0.2),
)

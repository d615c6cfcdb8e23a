"""How a scan compares with decoding alone, and with itself on one core and on fewer files, all in one run.

Ratios depend on the machine much less than seconds do; where seconds count, the limit is looser than what was wanted,
because other work may go on beside. `-s` prints what was measured.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cifake_desktop.picture import read_picture
from cifake_desktop.resources import resource
from cifake_desktop.scanning.keeper import Keeper
from cifake_desktop.scanning.pool import WorkerPool
from cifake_desktop.scanning.scan import Scan
from cifake_desktop.scanning.setup import ExaminerSetup
from cifake_desktop.scanning.store import FindingStore
from tests.timing import measured_again

CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
SMALL = 4000
ROUNDS = 3  # of which the fastest counts


@pytest.fixture(scope="module")
def setup() -> ExaminerSetup:
    """The models that ship."""
    return ExaminerSetup(str(resource("models")))


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """JPEGs of 32 x 32 pixels."""
    folder = tmp_path_factory.mktemp("small")
    rng = np.random.default_rng(0)
    for number in range(SMALL):
        coarse = Image.fromarray(rng.integers(0, 256, (8, 8, 3), dtype=np.uint8))
        coarse.resize((32, 32), Image.Resampling.BICUBIC).save(folder / f"{number:04}.jpg")
    return folder


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """JPEGs of 12 megapixels with the grain, and so the size, that a camera gives them: 3 to 5 MB."""
    folder = tmp_path_factory.mktemp("large")
    rng = np.random.default_rng(0)
    colours = Image.fromarray(rng.integers(0, 256, (60, 80, 3), dtype=np.uint8))
    picture = np.asarray(colours.resize((4000, 3000), Image.Resampling.BICUBIC)).astype(np.int16)
    grain = rng.normal(0, 6, (3000, 4000, 1)).astype(np.int16)
    grainy = Image.fromarray((picture + grain).clip(0, 255).astype(np.uint8))
    for number in range(6):
        grainy.save(folder / f"{number}.jpg", quality=94 - number)
    assert all(3e6 < path.stat().st_size < 5e6 for path in folder.iterdir())
    return folder


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def scanned(setup: ExaminerSetup, folder: Path, workers: int, store: Path) -> float:
    """Seconds that a scan takes, findings kept, once its workers have started and loaded their models."""

    def scan() -> None:
        with FindingStore(store / f"{time.monotonic_ns()}.sqlite") as findings:
            keeper = Keeper(findings, "benchmark", lambda finding: finding, lambda _: False, pytest.fail)
            Scan(pool.examine, folder, keeper=keeper).run(lambda *_: None, lambda: False)
            findings.flush()

    with WorkerPool(setup, workers) as pool:
        first = next(folder.iterdir())
        list(pool.examine([[first]] * (4 * workers)))
        return min(seconds(scan) for _ in range(ROUNDS))


def decoded(folder: Path) -> float:
    """Seconds that decoding takes in this process, on one core."""
    paths = sorted(folder.iterdir())
    return min(seconds(lambda: [read_picture(path) for path in paths]) for _ in range(ROUNDS))


@contextmanager
def one_core() -> Iterator[None]:
    """Keep this process, and those that it starts meanwhile, on one core."""
    all_cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(all_cores)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, all_cores)


@pytest.mark.skipif(
    CORES < 2 or not hasattr(os, "sched_setaffinity"), reason="needs two cores to choose from"
)
@measured_again
def test_small_files(setup: ExaminerSetup, small: Path, tmp_path: Path) -> None:
    with one_core():
        one = scanned(setup, small, 1, tmp_path)
    two, decoding = scanned(setup, small, 2, tmp_path), decoded(small)
    print(
        f"{SMALL:,} small files: {SMALL / one:,.0f} a second on one core, {SMALL / two:,.0f} with two workers, "
        f"{one / two:.2f} times as fast; decoding alone: {SMALL / decoding:,.0f} on one core"
    )
    assert one / two > 1.3  # wanted: 1.8
    assert SMALL / two > 1500  # wanted: 3,000


@measured_again
def test_a_scan_of_large_pictures_takes_at_most_twice_as_long_as_decoding_them(
    setup: ExaminerSetup, large: Path, tmp_path: Path
) -> None:
    scan, decoding = scanned(setup, large, 1, tmp_path), decoded(large)
    print(
        f"6 pictures of 12 megapixels: scan {scan:.2f} s, decoding alone {decoding:.2f} s: {scan / decoding:.2f} times"
    )
    assert scan / decoding < 2.3  # wanted: 2


def peak_memory(folder: Path, store: Path) -> float:
    """Most memory, in MB, that a scan from the command line and its workers hold together at one time."""
    scan = subprocess.Popen(
        [sys.executable, "-m", "cifake_desktop", "scan", str(folder), "--workers", "2", "--json"],
        stdout=subprocess.DEVNULL,
        env={**os.environ, "CIFAKE_DESKTOP_FINDINGS": str(store)},
    )
    peak = 0
    while scan.poll() is None:
        peak = max(peak, sum(_own_memory(pid) for pid in (scan.pid, *_children(scan.pid))))
        time.sleep(0.05)
    assert scan.returncode == 0
    return peak / 1e3


def _children(pid: int) -> list[int]:
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()] + [
            int(child)
            for task in Path(f"/proc/{pid}/task").iterdir()
            if task.name != str(pid)
            for child in (task / "children").read_text().split()
        ]
    except OSError:  # it has ended
        return []


def _own_memory(pid: int) -> int:
    """Memory of a process in kB, what it shares with others in equal parts."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="needs Linux's account of memory")
@measured_again
def test_memory_does_not_grow_with_the_number_of_files(small: Path, tmp_path: Path) -> None:
    peaks = {}
    for copies in (1, 10):
        folder = tmp_path / str(copies)
        for copy in range(copies):
            (folder / str(copy)).mkdir(parents=True)
            for path in small.iterdir():
                os.link(path, folder / str(copy) / path.name)
        peaks[copies * SMALL] = peak_memory(folder, tmp_path / f"{copies}.sqlite")
    few, many = peaks.values()
    print("; ".join(f"{files:,} files: {peak:.0f} MB" for files, peak in peaks.items()))
    assert many < 1.1 * few  # wanted: 1.05, of ten times as many files
    assert many < 900

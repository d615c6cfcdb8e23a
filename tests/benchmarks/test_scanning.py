"""How a scan compares with decoding alone, and with itself on one core, all in one run.

Ratios depend on the machine much less than seconds do. The limits here guard against getting worse; `-s` prints what
was measured.
"""

import os
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cifake_desktop.picture import read_picture
from cifake_desktop.resources import resource
from cifake_desktop.scanning.pool import WorkerPool
from cifake_desktop.scanning.scan import Scan
from cifake_desktop.scanning.setup import ExaminerSetup

CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@pytest.fixture(scope="module")
def setup() -> ExaminerSetup:
    """The models that ship."""
    return ExaminerSetup(str(resource("models")))


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """JPEGs of 32 x 32 pixels."""
    folder = tmp_path_factory.mktemp("small")
    rng = np.random.default_rng(0)
    for number in range(1500):
        Image.fromarray(rng.integers(0, 256, (32, 32, 3), dtype=np.uint8)).save(folder / f"{number:04}.jpg")
    return folder


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """JPEGs of 12 megapixels."""
    folder = tmp_path_factory.mktemp("large")
    rng = np.random.default_rng(0)
    colours = Image.fromarray(rng.integers(0, 256, (60, 80, 3), dtype=np.uint8))
    picture = colours.resize((4000, 3000), Image.Resampling.BICUBIC)
    for number in range(6):
        picture.save(folder / f"{number}.jpg", quality=95 - number)
    return folder


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def scanned(setup: ExaminerSetup, folder: Path, workers: int) -> float:
    """Seconds that a scan takes once its workers have started and loaded their models."""
    with WorkerPool(setup, workers) as pool:
        first = next(folder.iterdir())
        list(pool.examine([[first]] * (4 * workers)))
        return seconds(lambda: Scan(pool.examine, folder).run(lambda *_: None, lambda: False))


def decoded(folder: Path) -> float:
    """Seconds that decoding takes in this process, on one core."""
    return seconds(lambda: [read_picture(path) for path in sorted(folder.iterdir())])


@pytest.mark.skipif(CORES < 2, reason="needs two cores")
def test_two_cores_are_nearly_twice_as_fast_as_one(setup: ExaminerSetup, small: Path) -> None:
    one, two = scanned(setup, small, 1), scanned(setup, small, 2)
    print(f"1,500 small files: {one:.2f} s on one core, {two:.2f} s on two: {one / two:.2f} times as fast")
    assert one / two > 1.25


def test_a_scan_of_large_pictures_is_bounded_by_the_model_not_by_what_is_around_it(
    setup: ExaminerSetup, large: Path
) -> None:
    examiner = setup.examiner(threads=1)
    paths = sorted(large.iterdir())
    examiner.examine(paths[0])
    alone = seconds(lambda: [examiner.examine(path) for path in paths])
    scan, decoding = scanned(setup, large, 1), decoded(large)
    print(
        f"6 pictures of 12 megapixels: scan {scan:.2f} s, decoding alone {decoding:.2f} s: {scan / decoding:.1f} times"
    )
    assert scan / alone < 1.5

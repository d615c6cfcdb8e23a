"""A round of each of the commonest faults; `python -m tests.hardening faults` plays many, and all the others."""

import random
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.hardening import faults_disk, faults_kill, faults_time, faults_together
from tests.hardening.faults_stage import NotTried, Pictures, Stage

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="finds its processes in /proc")

PICTURES = 60


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Pictures:
    return Pictures(tmp_path_factory.mktemp("faults") / "pictures", PICTURES)


@pytest.mark.parametrize(
    "play",
    [
        faults_kill.kill_scan,
        faults_kill.kill_worker,
        faults_kill.kill_export,
        faults_disk.full_export,
        faults_disk.folder_forbidden,
        faults_together.deletion_during_scan,
        faults_together.begin_together,
        faults_together.damaged_during_scan,
        faults_time.little_memory_for_scan,
    ],
    ids=lambda play: play.__name__,
)
def test_a_fault_loses_nothing(
    pictures: Pictures, tmp_path: Path, play: Callable[[Stage, random.Random], None]
) -> None:
    with Stage(tmp_path / "stage", pictures) as stage:
        try:
            play(stage, random.Random(1))
        except NotTried as why:
            pytest.skip(str(why))

"""Faults of the machine, made for real: nothing that was told of is lost, nothing is left half, nothing hangs."""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from tests.hardening import faults_disk, faults_files, faults_kill, faults_time, faults_together
from tests.hardening.faults_stage import Pictures, Trial
from tests.hardening.results import Row

GROUPS: Final[dict[str, Sequence[Trial]]] = {
    "kill": faults_kill.TRIALS,
    "disk": faults_disk.TRIALS,
    "together": faults_together.TRIALS,
    "files": faults_files.TRIALS,
    "time": faults_time.TRIALS,
}


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what can be chosen."""
    parser.add_argument("--rounds", type=int, default=100, help="of the commonest faults (default: 100)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--pictures", type=int, default=1000, help="files of each scan (default: 1000)")
    parser.add_argument("--only", default="", help="trials whose names hold these words, or of this group")
    parser.add_argument("--jobs", type=int, default=1, help="trials that are played at once (default: 1)")


def run(options: argparse.Namespace) -> list[Row]:
    """Play all faults."""
    with tempfile.TemporaryDirectory(prefix="faults-") as name:
        return play(
            Path(name), options.rounds, options.seed, options.pictures, options.only, jobs=options.jobs
        )


def play(folder: Path, rounds: int, seed: int, pictures: int, only: str = "", *, jobs: int = 1) -> list[Row]:
    """Play the faults whose names hold some words, or that are of a group, in a folder."""
    drawn = Pictures(folder / "pictures", pictures)

    def played(trial: Trial) -> Row:
        row = trial.row(rounds, seed, folder, drawn)
        print(f"{row.measured}: {row.what}", file=sys.stderr, flush=True)
        return row

    wanted = [
        trial
        for group, trials in GROUPS.items()
        for trial in trials
        if only in (group, "") or only in trial.what
    ]
    with ThreadPoolExecutor(jobs) as threads:
        return list(threads.map(played, wanted))

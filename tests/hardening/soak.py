"""One hour of drops, scans, cancels and page changes by a scripted user: what grows, what is left, what stalls."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Any, Final

from cifake_desktop.about.crash_log import FILE_VARIABLE as CRASH_LOG
from tests.hardening.results import ROOT, Row

_MOST_GROWTH: Final = 0.05
_LONGEST_STALL: Final = 0.2  # seconds
_PART: Final = 0.1  # of the rounds, at either end, that are compared


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what can be chosen."""
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--details", action="store_true", help="write all that was measured to runs/soak.json, too"
    )


def run(options: argparse.Namespace) -> list[Row]:
    """Let the user work, and return the figures."""
    found = use_window(60 * options.minutes, options.seed)
    if options.details:
        (ROOT / "runs").mkdir(exist_ok=True)
        (ROOT / "runs" / "soak.json").write_text(json.dumps(found, indent=1), encoding="utf-8")
    return figures(found, options.seed)


def use_window(seconds: float, seed: int) -> dict[str, Any]:
    """Have the scripted user work in a process of its own, with settings, findings and temporary files of its own."""
    with tempfile.TemporaryDirectory(prefix="soak-") as name:
        folder = Path(name)
        for part in ("tmp", "home"):
            (folder / part).mkdir()
        settings = folder / "settings.json"
        settings.write_text('{"welcome_seen": true}', encoding="utf-8")
        environment = os.environ | {
            "HOME": str(folder / "home"),
            "TMPDIR": str(folder / "tmp"),
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "CIFAKE_DESKTOP_LANGUAGE": "en",
            "CIFAKE_DESKTOP_SETTINGS": str(settings),
            "CIFAKE_DESKTOP_FINDINGS": str(folder / "findings.sqlite"),
            "CIFAKE_DESKTOP_MODELS": str(folder / "models"),
            CRASH_LOG: str(folder / "crashes.txt"),
        }
        command = [sys.executable, "-m", "tests.hardening.soak_user", str(seconds), str(seed), name]
        done = subprocess.run(
            command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True
        )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def figures(found: dict[str, Any], seed: int) -> list[Row]:
    """Return the figures of a run.

    What is held is compared between the first tenth of the rounds after a warm-up of one tenth, in which caches fill,
    and the last tenth.
    """
    rounds = found["rounds"]
    part = max(1, round(_PART * len(rounds)))
    before, after = rounds[part : 2 * part] or rounds[:1], rounds[-part:]
    window = [median(one["memory_of_window"] for one in some) for some in (before, after)]
    # With the workers that wait for the next file, of which there are none, one or two: so the most of each part.
    all_processes = [max(one["memory"] for one in some) for some in (before, after)]
    acts = sum(found["acts"].values())
    what = (
        f"Scripted user, {found['seconds'] / 60:.0f} minutes, seed {seed}: {acts:,} acts of {len(found['acts'])} kinds,"
        f" {found['pictures']:,} pictures"
    )
    long = [stall for stall in found["stalls"] if stall[0] > _LONGEST_STALL]
    left = sum(
        max(0, count(rounds[-1]) - count(rounds[0]))
        for count in (
            lambda one: len(one["threads"]),
            lambda one: one["handles"],
            lambda one: one["processes"],
            lambda one: len(one["temporary_files"]),
        )
    )
    return [
        Row(what, "no hang", found["trouble"] or "none", not found["trouble"]),
        _growth(f"Resident memory of the window's process at rest, median, {len(rounds)} looks", *window),
        _growth("The same with the workers that wait, at most", *all_processes),
        Row(
            "Threads, handles, processes and temporary files at rest, the last time against the first",
            "none more",
            f"{left} more",
            left == 0,
        ),
        Row(
            f"Stalls of the window, of {found['ticks']:,} looks",
            f"none over {1000 * _LONGEST_STALL:.0f} ms",
            f"{len(long)} over it; the longest {1000 * found['longest']:.0f} ms",
            not long,
        ),
    ]


def _growth(what: str, before: float, after: float) -> Row:
    growth = after / before - 1
    return Row(
        what,
        f"growth of at most {_MOST_GROWTH:.0%}".replace("%", " %"),
        f"{growth:+.1%} ({before / 2**20:,.0f} to {after / 2**20:,.0f} MiB)".replace("%", " %"),
        growth <= _MOST_GROWTH,
    )

"""The long run of the fuzzer: spoilt files of every format and spoilt models, hypothesis with many examples, and, where
atheris is installed, parsers led by what of their code was reached.

    python -m tests.hardening fuzz --inputs 200000 --seed 0 --examples 2000 --coverage 120

What goes wrong is told with the command that does that input again, alone: `python -m tests.hardening.fuzz_one`.
"""

import argparse
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

from cifake_desktop.picture import DEFAULT_LIMITS
from tests.hardening.fuzz_corpus import formats, samples
from tests.hardening.fuzz_coverage import coverage_rows
from tests.hardening.fuzz_targets import MOST_SECONDS
from tests.hardening.fuzz_workers import Results, Tally, Work, try_inputs
from tests.hardening.results import Row

_ROOT: Final = Path(__file__).resolve().parents[2]
_WANTED: Final = 200_000
_MOST_MEMORY: Final = DEFAULT_LIMITS.max_decoded_bytes
_SHARE_OF_MODELS: Final = 20  # one in so many inputs; each takes a process or two
_SECONDS_BETWEEN_WORDS: Final = 30.0
_EXAMPLES: Final = re.compile(r"- (\d+) passing(?: examples?)?, (\d+) failing")
_NAMES: Final = {"HEIF": "HEIC", "WEBP": "WebP", "ONNX": "model"}


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of this run."""
    parser.add_argument(
        "--inputs", type=int, default=_WANTED, help="of the mutation fuzzer, over all formats"
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--workers", type=int, default=1, help="processes that try inputs")
    parser.add_argument(
        "--examples", type=int, default=2000, help="of each test by hypothesis; 0 leaves them out"
    )
    parser.add_argument(
        "--coverage", type=float, default=0, metavar="SECONDS", help="for each parser; 0 leaves them out"
    )


def run(options: argparse.Namespace) -> list[Row]:
    """Run all steps that are asked for; return the figures."""
    rows = []
    if options.inputs:
        rows += _mutations(options.inputs, options.seed, options.workers)
    if options.examples:
        rows.append(_hypothesis(options.examples))
    if options.coverage:
        rows += coverage_rows(options.coverage)
    return rows


def _mutations(inputs: int, seed: int, workers: int) -> list[Row]:
    known = [*formats(), "ONNX"]
    kinds = [kind for kind in known if samples(kind)]
    for missing in sorted(set(known) - set(kinds)):
        print(f"No samples of {missing} can be made here; it is left out.")
    of_models = inputs // _SHARE_OF_MODELS
    each = -(-(inputs - of_models) // (len(kinds) - 1))
    blocks = [(kind, 0, of_models if kind == "ONNX" else each) for kind in kinds]
    told = time.monotonic()

    def tell(results: Results) -> None:
        nonlocal told
        if time.monotonic() - told > _SECONDS_BETWEEN_WORDS:
            told = time.monotonic()
            done = sum(tally.inputs for tally in results.tallies.values())
            print(f"{done:,} inputs, {results.forbidden} that went wrong", flush=True)

    results = try_inputs(blocks, Work(seed), workers, on_progress=tell)
    for trouble in results.troubles:
        print(f"{trouble.outcome.what}: {trouble.outcome.detail}\n    {trouble.command(seed)}")
    return rows_of(results)


def rows_of(results: Results) -> list[Row]:
    """Return the figures of the mutation fuzzer."""
    total = sum(tally.inputs for tally in results.tallies.values())
    rows = [Row("Spoilt files tried, all formats", f"at least {_WANTED:,}", f"{total:,}", total >= _WANTED)]
    for kind, tally in results.tallies.items():
        rows.append(
            Row(
                f"Spoilt {_NAMES.get(kind, kind)} files, examined as a whole"
                if kind != "ONNX"
                else "Spoilt model files, added, tried out and used",
                f"0 unhandled errors, dead processes, or over {MOST_SECONDS:g} s",
                f"{tally.forbidden} of {tally.inputs:,} ({_words(tally)}; slowest {tally.slowest:.2f} s)",
                tally.forbidden == 0,
            )
        )
    largest = max((tally.largest for tally in results.tallies.values()), default=0)
    rows.append(
        Row(
            "Memory that one spoilt file made grow most",
            f"at most {_MOST_MEMORY / 2**20:,.0f} MiB",
            f"{largest / 2**20:,.0f} MiB",
            largest <= _MOST_MEMORY,
        )
    )
    return rows


def _words(tally: Tally) -> str:
    """Return the outcomes in a few words."""
    groups = {"read": 0, "accepted": 0, "refused": 0, "crashed or ended the trial, which is apart": 0}
    for what, times in tally.outcomes.items():
        name = {"readable": "read", "accepted": "accepted"}.get(what)
        if name is None and what.startswith("refused"):
            name = "refused"
        if name is None and what.startswith("apart"):
            name = "crashed or ended the trial, which is apart"
        if name is not None:
            groups[name] += times
    return ", ".join(f"{times:,} {name}" for name, times in groups.items() if times)


def _hypothesis(examples: int) -> Row:
    """Run all tests by hypothesis with many examples."""
    files = sorted(
        str(path.relative_to(_ROOT))
        for path in (_ROOT / "tests").rglob("test_*.py")
        if "from hypothesis import" in path.read_text(encoding="utf-8")
    )
    command = [sys.executable, "-m", "pytest", "-q", "-m", "hypothesis", "-p", "no:cacheprovider"]
    environment = {**os.environ, "CIFAKE_FUZZ_EXAMPLES": str(examples), "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(
        [*command, "--hypothesis-profile=long", "--hypothesis-show-statistics", *files],
        cwd=_ROOT,
        env=environment,
        capture_output=True,
        text=True,
    )
    passing = failing = 0
    for good, bad in _EXAMPLES.findall(ended.stdout):
        passing, failing = passing + int(good), failing + int(bad)
    tests = len(re.findall(r"^tests/\S+::\S+:$", ended.stdout, re.MULTILINE))
    if ended.returncode:
        print(ended.stdout[-20_000:], ended.stderr[-2000:], sep="\n")
    return Row(
        f"Examples of hypothesis, in {tests} tests of all parsers",
        "0 that fail",
        f"{failing} of {passing + failing:,}"
        + (f" (pytest ended with {ended.returncode})" if ended.returncode else ""),
        ended.returncode == 0 and passing > 0 and failing == 0,
    )

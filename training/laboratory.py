"""Commands that look at data sets, runs and models, and change none of them."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from training.architectures.backbones import BACKBONES
from training.arguments import add_origin, data_folder, origin, positive
from training.data.packed import SPLITS
from training.recipes import RECIPES


def _explore(arguments: argparse.Namespace) -> None:
    from training.explore.page import explore

    out = arguments.out or Path("runs") / f"explore-{arguments.source.resolve().name}.html"
    print(f"wrote {explore(arguments.source, out, arguments.seed)}")


def _add_explore(commands: Any) -> None:
    explore = commands.add_parser("explore", help="look at a data set before training on it: one page")
    explore.add_argument(
        "source",
        type=Path,
        metavar="DATA",
        help="a packed folder, or a folder, zip or tar of REAL and FAKE folders",
    )
    explore.add_argument("--out", type=Path, help="the page (default: runs/explore-NAME.html)")
    explore.add_argument("--seed", type=int, default=0, help="of every sample that is drawn")
    explore.set_defaults(run_command=_explore)


def _compare(arguments: argparse.Namespace) -> None:
    from training.compare.command import compare

    written = compare(
        arguments.targets,
        data_folder(arguments, "cifake"),
        arguments.split,
        arguments.out,
        arguments.markdown,
    )
    print("wrote " + ", ".join(map(str, written)))


def _add_compare(commands: Any) -> argparse.ArgumentParser:
    compare: argparse.ArgumentParser = commands.add_parser(
        "compare", help="put runs and models of CIFAKE side by side"
    )
    compare.add_argument("targets", type=Path, nargs="+", metavar="RUN_OR_MODEL", help="folder or .onnx file")
    compare.add_argument("--split", choices=SPLITS, default="official", help="whose test part")
    compare.add_argument("--out", type=Path, default=Path("runs/compare.html"), help="the page")
    compare.add_argument("--markdown", type=Path, metavar="FILE", help="write a table for README too")
    compare.set_defaults(run_command=_compare)
    return compare


def _explain(arguments: argparse.Namespace) -> None:
    from training.explain.command import explain

    written = explain(
        arguments.target,
        data_folder(arguments, "cifake"),
        arguments.pictures,
        arguments.sample,
        arguments.out,
    )
    if arguments.target.suffix == ".onnx":
        print("no Grad-CAM of a model file: it needs a run folder with its checkpoint")
    print("wrote " + ", ".join(map(str, written)))


def _add_explain(commands: Any) -> argparse.ArgumentParser:
    explain: argparse.ArgumentParser = commands.add_parser(
        "explain", help="show evidence maps beside Grad-CAM, and test which is faithful"
    )
    explain.add_argument(
        "target", type=Path, metavar="RUN_OR_MODEL", help="run folder or .onnx file of CIFAKE"
    )
    which = explain.add_mutually_exclusive_group()
    which.add_argument(
        "--pictures", type=Path, nargs="+", default=[], metavar="FILE", help="pictures of 32 x 32 pixels"
    )
    which.add_argument(
        "--sample", type=int, default=100, metavar="N", help="or so many of the test part (100)"
    )
    explain.add_argument("--out", type=Path, default=Path("runs/explain.html"), help="the page")
    explain.set_defaults(run_command=_explain)
    return explain


def _baseline(arguments: argparse.Namespace) -> None:
    from training.baseline import baseline

    name = f"baseline-{arguments.backbone}-{arguments.classifier}-seed{arguments.seed}.json"
    run = arguments.run or Path("runs") / name
    figures = baseline(
        arguments.backbone,
        data_folder(arguments, "cifake"),
        run,
        arguments.classifier,
        arguments.sample,
        arguments.seed,
        origin(arguments),
    )
    print(json.dumps(figures, indent=1))
    print(f"wrote {run}", file=sys.stderr)


def _add_baseline(commands: Any) -> argparse.ArgumentParser:
    baseline: argparse.ArgumentParser = commands.add_parser(
        "baseline", help="measure a plain classifier on the features of a frozen backbone"
    )
    baseline.add_argument(
        "backbone", choices=sorted(BACKBONES), metavar="BACKBONE", help=", ".join(BACKBONES)
    )
    baseline.add_argument("--classifier", choices=["svm", "logistic"], default="logistic")
    baseline.add_argument(
        "--sample", type=int, metavar="N", help="at most N pictures of each part (default: all)"
    )
    baseline.add_argument("--seed", type=int, default=0)
    baseline.add_argument("--run", type=Path, metavar="FILE", help="where the figures go (default: in runs/)")
    baseline.set_defaults(run_command=_baseline)
    add_origin(baseline)
    return baseline


def _benchmark(arguments: argparse.Namespace) -> None:
    from training.benchmark import benchmark, table

    figures = benchmark(data_folder(arguments, "cifake"), RECIPES[arguments.recipe], steps=arguments.steps)
    print(json.dumps(figures, indent=1))
    print(table(figures), file=sys.stderr)


def _add_benchmark(commands: Any) -> argparse.ArgumentParser:
    bench: argparse.ArgumentParser = commands.add_parser(
        "benchmark", help="measure how fast pictures come, and what a step waits for"
    )
    bench.add_argument("--recipe", choices=sorted(RECIPES), default="residual-m")
    bench.add_argument("--steps", type=positive, default=10, help="training steps timed (default: 10)")
    bench.set_defaults(run_command=_benchmark)
    return bench


def add_commands(commands: Any) -> list[argparse.ArgumentParser]:
    """Add the commands to the others; returns those that want a packed data set."""
    _add_explore(commands)
    return [add(commands) for add in (_add_compare, _add_explain, _add_baseline, _add_benchmark)]

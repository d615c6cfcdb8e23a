"""Command line of the training package: `python -m training COMMAND`."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from cifake_desktop.detection.card import CardError
from cifake_desktop.detection.model import ModelError
from training.data.packed import SPLITS
from training.data.prepare import prepare_cifake
from training.errors import TrainingPackageError
from training.photo.data import prepare_photo
from training.recipes import RECIPES

_MODELS = Path("resources/models")


def _data(arguments: argparse.Namespace, dataset: str) -> Path:
    """The folder of the packed data set: as asked for, or the usual one."""
    return arguments.data or Path("data") / dataset


def _prepare(arguments: argparse.Namespace) -> None:
    data = _data(arguments, arguments.dataset)
    if arguments.dataset == "photo":
        report = prepare_photo(arguments.source, data)
    else:
        report = prepare_cifake(arguments.source, data)
        repeats = report["byte_identical"]
        del repeats["across_train_and_test"]  # type: ignore[attr-defined]  (long; it is in prepare.json)
    print(json.dumps(report, indent=1))


def _train(arguments: argparse.Namespace) -> None:
    from training.train import train

    run = arguments.run or Path("runs") / f"{arguments.recipe}-seed{arguments.seed}"
    best = train(
        RECIPES[arguments.recipe],
        _data(arguments, "cifake"),
        run,
        arguments.seed,
        arguments.split,
        arguments.start,
    )
    print(f"best checkpoint: {best}")


def _evaluate(arguments: argparse.Namespace) -> None:
    from training.evaluate import evaluate_and_save

    print(json.dumps(evaluate_and_save(arguments.target, _data(arguments, "cifake")), indent=1))


def _export(arguments: argparse.Namespace) -> None:
    from training.export import export

    path, difference = export(arguments.run, _data(arguments, "cifake"), arguments.target)
    print(f"wrote {path}; it differs from the checkpoint by at most {difference:.2g} in logit")


def _report(arguments: argparse.Namespace) -> None:
    from training.report import report

    card = report(arguments.model, arguments.readme)
    print(f"wrote {card} and the figures in {arguments.readme}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    prepare = commands.add_parser("prepare", help="check a data set and pack it into one file")
    prepare.add_argument("dataset", choices=["cifake", "photo"])
    prepare.add_argument("source", type=Path, metavar="SOURCE", help="a zip, a tar or a folder")
    prepare.set_defaults(run_command=_prepare)

    train = commands.add_parser("train", help="train a recipe; a stopped run is taken up again")
    train.add_argument("dataset", choices=["cifake"])
    train.add_argument("--recipe", choices=sorted(RECIPES), required=True)
    train.add_argument("--seed", type=int, default=0)
    train.add_argument("--split", choices=SPLITS, default="official")
    train.add_argument(
        "--start", type=Path, help="folder of a run whose best checkpoint this one begins with"
    )
    train.add_argument("--run", type=Path, help="folder of the run (default: runs/RECIPE-seedN)")
    train.set_defaults(run_command=_train)

    evaluate = commands.add_parser("evaluate", help="measure a run or a model file on the test part")
    evaluate.add_argument("target", type=Path, metavar="MODEL", help="a run folder, or an .onnx file")
    evaluate.set_defaults(run_command=_evaluate)

    export = commands.add_parser("export", help="calibrate a run and write it as an ONNX file with its card")
    export.add_argument("run", type=Path, metavar="RUN", help="a run folder")
    export.add_argument("--target", type=Path, default=_MODELS, help="folder of the models")
    export.set_defaults(run_command=_export)

    report = commands.add_parser("report", help="write a model's card and figures as Markdown")
    report.add_argument("model", type=Path, metavar="MODEL", help="an evaluated .onnx file")
    report.add_argument("--readme", type=Path, default=Path("README.md"))
    report.set_defaults(run_command=_report)

    for command in (prepare, train, evaluate, export):
        command.add_argument(
            "--data", type=Path, help="folder of the packed data set (default: data/cifake or data/photo)"
        )
    return parser


def main(argv: list[str] | None = None) -> int:
    """Run one command; returns its exit code: 0, or 1 with one message on standard error."""
    arguments = _parser().parse_args(argv)
    try:
        arguments.run_command(arguments)
    except (TrainingPackageError, ModelError, CardError, FileNotFoundError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Command line of the training package: `python -m training COMMAND`."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from cifake_desktop.detection.card_json import CardError
from cifake_desktop.detection.model import Model, ModelError
from training.arguments import add_origin, data_folder, origin, positive
from training.data.folder import check_name, prepare_folder
from training.data.own import is_own
from training.data.packed import SPLITS
from training.data.prepare import prepare_cifake
from training.errors import Interrupted, TrainingPackageError
from training.laboratory import add_commands
from training.photo.data import PhotoData, prepare_photo
from training.photo.recipes import PHOTO_RECIPES
from training.recipes import RECIPES

_MODELS = Path("resources/models")
_PHOTO_MODEL = _MODELS / "photo.onnx"


def _prepare(arguments: argparse.Namespace) -> None:
    if arguments.dataset == "photo":
        report = prepare_photo(arguments.source, data_folder(arguments, "photo"))
    else:
        report = prepare_cifake(arguments.source, data_folder(arguments, "cifake"))
        repeats = report["byte_identical"]
        del repeats["across_train_and_test"]  # type: ignore[attr-defined]  (long; it is in prepare.json)
    print(json.dumps(report, indent=1))


def _prepare_folder(arguments: argparse.Namespace) -> None:
    check_name(arguments.name)
    target = data_folder(arguments, arguments.name)
    manifest = prepare_folder(arguments.source, target, arguments.name, arguments.size, arguments.crops)
    print(json.dumps(manifest, indent=1))


def _train(arguments: argparse.Namespace) -> None:
    if arguments.dataset == "photo":
        _train_photo(arguments)
        return
    if arguments.dataset == "own":
        _train_own(arguments)
        return
    from training.train import train

    run = arguments.run or Path("runs") / f"{arguments.recipe}-seed{arguments.seed}"
    best = train(
        RECIPES[arguments.recipe],
        data_folder(arguments, "cifake"),
        run,
        arguments.seed,
        arguments.split,
        arguments.start,
        origin(arguments),
        arguments.accumulate,
        arguments.tensorboard,
    )
    print(f"best checkpoint: {best}")


def _train_photo(arguments: argparse.Namespace) -> None:
    from training.photo.train import train_photo

    run = arguments.run or Path("runs") / f"photo-{arguments.recipe}-seed{arguments.seed}"
    best = train_photo(PHOTO_RECIPES[arguments.recipe], data_folder(arguments, "photo"), run, arguments.seed)
    print(f"checkpoint: {best}")


def _train_own(arguments: argparse.Namespace) -> None:
    from training.own import train_own

    name = f"{arguments.data.resolve().name}-{arguments.recipe}-seed{arguments.seed}"
    run = arguments.run or Path("runs") / name
    recipe = RECIPES[arguments.recipe]
    best = train_own(recipe, arguments.data, run, arguments.seed, arguments.epochs, origin(arguments))
    print(f"best checkpoint: {best}")


def _evaluate(arguments: argparse.Namespace) -> None:
    if str(arguments.target) == "photo":
        _evaluate_photo(arguments)
        return
    if is_own(data_folder(arguments, "cifake")):
        from training.own import evaluate_and_save_own

        print(json.dumps(evaluate_and_save_own(arguments.target, arguments.data), indent=1))
        return
    from training.evaluate import evaluate_and_save

    print(json.dumps(evaluate_and_save(arguments.target, data_folder(arguments, "cifake")), indent=1))


def _evaluate_photo(arguments: argparse.Namespace) -> None:
    from training.photo.baselines import measure_baselines
    from training.photo.card_page import bars_table
    from training.photo.evaluate import evaluate_and_save_photo

    card = Model.load(arguments.model).card  # a bad file should be told of at once, not after minutes
    folder = data_folder(arguments, "photo")
    data = PhotoData(folder)
    baselines = measure_baselines(data, folder, arguments.leave_one_source_out)
    figures = evaluate_and_save_photo(arguments.model, data, baselines)
    print(bars_table(figures, card.default_operating_point))


def _export(arguments: argparse.Namespace) -> None:
    if arguments.dataset == "photo":
        from training.photo.export import export_photo

        path, difference = export_photo(arguments.run, data_folder(arguments, "photo"), arguments.target)
    elif arguments.dataset == "own":
        from training.own import export_own

        target = arguments.target or arguments.run
        path, difference = export_own(arguments.run, arguments.data, target, arguments.licence)
    else:
        from training.export import export

        path, difference = export(arguments.run, data_folder(arguments, "cifake"), arguments.target)
    print(f"wrote {path}; it differs from the checkpoint by at most {difference:.2g} in logit")


def _quantize(arguments: argparse.Namespace) -> None:
    from training.quantize import quantize_cifake

    print(json.dumps(quantize_cifake(arguments.model, data_folder(arguments, "cifake")), indent=1))


def _report(arguments: argparse.Namespace) -> None:
    if str(arguments.target) == "photo":
        from training.photo.report import report_photo

        written = report_photo(
            arguments.model, data_folder(arguments, "photo"), arguments.html, arguments.readme
        )
    else:
        from training.report import report

        model = _MODELS / "cifake.onnx" if str(arguments.target) == "cifake" else arguments.target
        written = [report(model, arguments.readme), arguments.readme]
    print("wrote " + ", ".join(map(str, written)))


def _trials(arguments: argparse.Namespace) -> None:
    from training.photo.trials import SUFFIX, measure_trials, save_trials

    path = arguments.model.with_suffix(SUFFIX)
    save_trials(measure_trials(arguments.run, data_folder(arguments, "photo")), path)
    print(f"wrote {path}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    prepare = commands.add_parser("prepare", help="check a data set and pack it into one file")
    prepared = prepare.add_subparsers(dest="dataset", required=True, metavar="DATASET")
    published = [prepared.add_parser(name, help=f"the published {name} set") for name in ("cifake", "photo")]
    folder = prepared.add_parser("folder", help="any REAL and FAKE pictures, in any of the known layouts")
    for parser_of_set in (*published, folder):
        parser_of_set.add_argument("source", type=Path, metavar="SOURCE", help="a zip, a tar or a folder")
    folder.add_argument("--name", required=True, help="of the packed set, and of the models made from it")
    folder.add_argument(
        "--size",
        type=positive,
        default=32,
        help="side of the squares that are taken, in pixels (default: 32)",
    )
    folder.add_argument(
        "--crops", type=positive, default=1, help="squares taken of a larger picture, at most (default: 1)"
    )
    folder.add_argument("--data", type=Path, help="folder to pack into (default: data/NAME)")
    folder.set_defaults(run_command=_prepare_folder)
    for parser_of_set in published:
        parser_of_set.set_defaults(run_command=_prepare)

    train = commands.add_parser("train", help="train a recipe; a stopped run is taken up again")
    datasets = train.add_subparsers(dest="dataset", required=True, metavar="DATASET")
    cifake = datasets.add_parser("cifake", help="32 x 32 pictures")
    cifake.add_argument("--recipe", choices=sorted(RECIPES), required=True)
    cifake.add_argument("--split", choices=SPLITS, default="official")
    cifake.add_argument(
        "--start", type=Path, help="folder of a run whose best checkpoint this one begins with"
    )
    cifake.add_argument(
        "--accumulate",
        type=int,
        default=1,
        metavar="N",
        help="cut batches that memory does not hold into N pieces (default: 1)",
    )
    cifake.add_argument("--tensorboard", action="store_true", help="write scalars for TensorBoard too")
    photo = datasets.add_parser("photo", help="ordinary pictures at their own size")
    photo.add_argument("--recipe", choices=sorted(PHOTO_RECIPES), default="steady")
    own = datasets.add_parser("own", help="what `prepare folder` packed")
    own.add_argument("--recipe", choices=sorted(RECIPES), default="quick")
    own.add_argument(
        "--epochs", type=positive, metavar="N", help="train for N epochs, not those of the recipe"
    )
    for parser_of_set in (cifake, photo, own):
        parser_of_set.add_argument("--seed", type=int, default=0)
        parser_of_set.add_argument(
            "--run", type=Path, help="folder of the run (default: runs/, by recipe and seed)"
        )
    train.set_defaults(run_command=_train)

    evaluate = commands.add_parser("evaluate", help="measure a run or a model on pictures kept for that")
    evaluate.add_argument(
        "target", type=Path, metavar="MODEL", help="`photo`, or a run folder or an .onnx file"
    )
    evaluate.add_argument("--model", type=Path, default=_PHOTO_MODEL, help="the file of the photo model")
    evaluate.add_argument(
        "--leave-one-source-out",
        action="store_true",
        help="photo: measure the baseline on every source of the corpus in turn; takes minutes",
    )
    evaluate.set_defaults(run_command=_evaluate)

    export = commands.add_parser("export", help="calibrate a run and write it as an ONNX file with its card")
    exported = export.add_subparsers(dest="dataset", required=True, metavar="DATASET")
    shipped = [exported.add_parser(name) for name in ("cifake", "photo")]
    own_export = exported.add_parser("own", help="a run of `train own`")
    for parser_of_set in (*shipped, own_export):
        parser_of_set.add_argument("run", type=Path, metavar="RUN", help="a run folder")
    for parser_of_set in shipped:
        parser_of_set.add_argument("--target", type=Path, default=_MODELS, help="folder of the models")
    own_export.add_argument("--target", type=Path, help="folder to write to (default: that of the run)")
    own_export.add_argument(
        "--licence", required=True, help="under which the pictures are, as the card shall tell it"
    )
    export.set_defaults(run_command=_export)

    quantize = commands.add_parser("quantize", help="turn an exported model into one of 8-bit integers")
    quantize.add_argument("dataset", choices=["cifake"])
    quantize.add_argument("--model", type=Path, default=_MODELS / "cifake.onnx", help="the file to replace")
    quantize.set_defaults(run_command=_quantize)

    report = commands.add_parser(
        "report", help="write down what was measured: card, README, for photo a page"
    )
    report.add_argument(
        "target", type=Path, metavar="MODEL", help="`photo`, `cifake`, or an evaluated .onnx file of CIFAKE"
    )
    report.add_argument("--model", type=Path, default=_PHOTO_MODEL, help="the file of the photo model")
    report.add_argument("--html", type=Path, default=Path("runs/photo-report.html"), help="the photo report")
    report.add_argument("--readme", type=Path, default=Path("README.md"))
    report.set_defaults(run_command=_report)

    trials = commands.add_parser(
        "trials", help="measure what each ingredient of a run moves on left-out sources"
    )
    trials.add_argument("dataset", choices=["photo"])
    trials.add_argument("run", type=Path, metavar="RUN", help="the folder of a finished run")
    trials.add_argument("--model", type=Path, default=_PHOTO_MODEL, help="the file to write the table beside")
    trials.set_defaults(run_command=_trials)

    for command in (cifake, own):
        add_origin(command)

    looking = add_commands(commands)
    for command in (*published, cifake, photo, evaluate, *shipped, quantize, report, trials, *looking):
        command.add_argument(
            "--data", type=Path, help="folder of the packed data set (default: data/cifake or data/photo)"
        )
    for command in (own, own_export):
        command.add_argument(
            "--data", type=Path, required=True, help="folder that `prepare folder` packed into"
        )
    return parser


def main(argv: list[str] | None = None) -> int:
    """Run one command; returns its exit code: 0; 1, or 128 and a signal's number, with one message."""
    arguments = _parser().parse_args(argv)
    try:
        arguments.run_command(arguments)
    except Interrupted as stop:
        print(stop, file=sys.stderr)
        return stop.code
    except (TrainingPackageError, ModelError, CardError, FileNotFoundError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The command line: `inspect` for files, `scan` for a folder, `models` for what answers."""

import argparse
import errno
import json
import math
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TextIO, TypeVar

from cifake_desktop import __version__
from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.library import Library, LibraryModel, load_file
from cifake_desktop.detection.model import Model, ModelError
from cifake_desktop.detection.registry import Registry
from cifake_desktop.examine import Examiner
from cifake_desktop.finding import Finding, Verdict
from cifake_desktop.fusion import statements
from cifake_desktop.provenance.trust import TrustStore, read_trust_list
from cifake_desktop.reports.csv_report import CsvReport
from cifake_desktop.scanning.scan import Scan, ScanProgress, in_this_process

COMMANDS = ("inspect", "scan", "models")
"""The words that, given first, ask for the command line rather than for the window."""

_FINE, _SOME_UNREADABLE, _USAGE, _INTERRUPTED, _READER_GONE = 0, 1, 2, 130, 141
_BATCH = 64
_WORDS = {
    Verdict.LIKELY_AI: "likely AI",
    Verdict.INCONCLUSIVE: "inconclusive",
    Verdict.LIKELY_REAL: "likely real",
}
_COLUMNS = "{:<13}{:>7}  {:<13}{}"
_MODEL_COLUMNS = "{:<24}{:<10}{:<30}{}"

_T = TypeVar("_T")


class _UsageError(Exception):
    """The command was called in a way that cannot work; the message says how."""


def main(argv: Sequence[str]) -> int:
    """Run a sub-command.

    Args:
        argv: the arguments, without the program's name.

    Returns:
        0; 1 when some file could not be examined; 2 when the call made no sense or the output
        could not be written; 130 when interrupted; 141 when the reader of the output went away.

    """
    try:
        arguments = _parser().parse_args(argv)
        if arguments.command is None:
            raise _UsageError("Say what to do: inspect or scan, or models.")
        run: Callable[[argparse.Namespace], int] = arguments.run
        return run(arguments)
    except _UsageError as error:
        _write(sys.stderr, f"cifake-desktop: {_printable(str(error))}\n")
        return _USAGE
    except SystemExit as stop:  # argparse has printed the help, the version or what was wrong
        return stop.code if isinstance(stop.code, int) else _USAGE
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        _close_stdout()
        return _READER_GONE
    except OSError as error:  # reading never raises it, so this is the output
        _write(sys.stderr, f"cifake-desktop: The output could not be written: {error}\n")
        return _USAGE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="cifake-desktop",
        usage="cifake-desktop [FILE or FOLDER ...]\n       cifake-desktop {inspect,scan,models} ...",
        description="Tells whether pictures were likely made by AI. Without a command, the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", prog=parser.prog)
    inspect = commands.add_parser("inspect", help="examine some files", description="Examine some files.")
    inspect.set_defaults(run=_inspect)
    inspect.add_argument("files", nargs="+", metavar="FILE", type=Path)
    scan = commands.add_parser(
        "scan", help="examine a folder", description="Examine every picture in a folder and its sub-folders."
    )
    scan.set_defaults(run=_scan)
    scan.add_argument("folder", metavar="FOLDER", type=Path)
    scan.add_argument("--csv", metavar="FILE", type=Path, help="write the findings to this CSV file, too")
    for command in (inspect, scan):
        command.add_argument("--json", action="store_true", help="print one JSON object a line")
        command.add_argument(
            "--operating-point",
            metavar="RATE",
            type=float,
            help="share of real pictures that may be called AI, for example 0.01",
        )
        command.add_argument(
            "--model",
            metavar="NAME or FILE",
            help="ask this model first: one that `models` lists, or a model file",
        )
        command.add_argument(
            "--trust-list",
            metavar="FILE",
            type=Path,
            help="PEM file of authorities whose signers of Content Credentials are trusted",
        )
    _add_models_command(commands)
    return parser


def _add_models_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    models = commands.add_parser(
        "models",
        usage="cifake-desktop models [-h] [--json] [add FILE | remove NAME]",
        help="list, add and remove models",
        description="List the models that there are; with add or remove, change which ones.",
    )
    models.set_defaults(run=_list_models)
    models.add_argument("--json", action="store_true", help="print one JSON object a line")
    changes = models.add_subparsers(metavar="CHANGE")
    add = changes.add_parser(
        "add", help="add a model of your own", description="Try out a model file and keep a copy of it."
    )
    add.set_defaults(run=_add_model)
    add.add_argument("file", metavar="FILE", type=Path)
    remove = changes.add_parser(
        "remove", help="remove a model of your own", description="Remove a model that was added."
    )
    remove.set_defaults(run=_remove_model)
    remove.add_argument("name", metavar="NAME")


def _inspect(arguments: argparse.Namespace) -> int:
    examiner = _examiner(arguments)
    out = _Output(as_json=arguments.json)
    files: list[Path] = arguments.files
    for start in range(0, len(files), _BATCH):
        out.show([answer.finding for answer in examiner.examine_batch(files[start : start + _BATCH])])
    return _SOME_UNREADABLE if out.errors else _FINE


def _scan(arguments: argparse.Namespace) -> int:
    if not arguments.folder.is_dir():
        raise _UsageError(f"There is no folder {arguments.folder}.")
    examiner = _examiner(arguments)
    out = _Output(as_json=arguments.json)
    with nullcontext() if arguments.csv is None else CsvReport(arguments.csv) as report:

        def on_findings(findings: list[Finding], progress: ScanProgress) -> None:
            out.show(findings)
            if report is not None:
                for finding in findings:
                    report.add(finding)
            _show_progress(progress)

        progress = Scan(in_this_process(examiner), arguments.folder, _BATCH).run(
            on_findings, cancelled=lambda: False
        )
    _show_summary(progress)
    return _SOME_UNREADABLE if progress.errors else _FINE


def _list_models(arguments: argparse.Namespace) -> int:
    models = _attempt(Library().models)
    if arguments.json:
        lines = [json.dumps(_model_json(model)) for model in models]
    else:
        lines = [_MODEL_COLUMNS.format("NAME", "VERSION", "SIZES", "PURPOSE"), *map(_model_line, models)]
    _write(sys.stdout, "".join(line + "\n" for line in lines))
    return _FINE if all(model.card is not None for model in models) else _SOME_UNREADABLE


def _add_model(arguments: argparse.Namespace) -> int:
    model = _attempt(lambda: Library().add(arguments.file))
    _write(sys.stdout, f"Added as {model.name}. To use it: --model {model.name}\n")
    return _FINE


def _remove_model(arguments: argparse.Namespace) -> int:
    model = _attempt(lambda: Library().remove(arguments.name))
    _write(sys.stdout, f"Removed {model.name}.\n")
    return _FINE


def _model_json(model: LibraryModel) -> dict[str, object]:
    card = None if model.card is None else model.card.to_json()
    return {
        "name": model.name,
        "own": model.own,
        "sha256": model.sha256,
        "file": str(model.path),
        "card": card,
        "problem": model.problem,
    }


def _model_line(model: LibraryModel) -> str:
    if model.card is None:
        return _MODEL_COLUMNS.format(_printable(model.name), "-", "-", _printable(model.problem or ""))
    card = model.card
    return _MODEL_COLUMNS.format(model.name, card.version, str(card.sizes), card.purpose)


def _examiner(arguments: argparse.Namespace) -> Examiner:
    """Return an examiner; a rate that no model has thresholds for is a mistake of the call."""
    rate: float | None = arguments.operating_point
    try:
        registry = Registry.bundled(chosen=_chosen(arguments.model))
        if rate is not None:
            chosen = () if registry.chosen is None else (registry.chosen.card,)
            _check_rate(rate, (*chosen, *registry.cards()))
        trusted = _trusted(arguments.trust_list)
    except (FileNotFoundError, ModelError, ValueError) as error:
        raise _UsageError(str(error)) from error
    return Examiner(registry, rate, trusted)


def _trusted(path: Path | None) -> str | None:
    """Return the authorities that are trusted, as PEM: of the file that the call names, else of the list in use.

    Raises:
        TrustListError: the file is no list.

    """
    found = TrustStore().load() if path is None else read_trust_list(path)
    return None if found is None else found.pem


def _check_rate(rate: float, cards: Sequence[ModelCard]) -> None:
    """Raise ValueError for a false-positive rate that is on none of the cards."""
    rates = {point.false_positive_rate for card in cards for point in card.operating_points}
    if not any(math.isclose(rate, known) for known in rates):
        known = ", ".join(f"{known:g}" for known in sorted(rates))
        raise ValueError(f"No model has the operating point {rate:g}; there are {known}.")


def _chosen(name: str | None) -> Model | None:
    """Return the model that --model names: one of the library, or else a file.

    Raises:
        ModelError: there is none, or it was refused.

    """
    if name is None:
        return None
    library = Library()
    try:
        library.find(name)
    except ModelError as error:
        if not Path(name).exists():
            raise ModelError(f"{error} Nor is there a file {name}.") from error
        return load_file(Path(name))
    return library.load(name)


def _attempt(act: Callable[[], _T]) -> _T:
    """Return what the act gives; what goes wrong with a model becomes a sentence."""
    try:
        return act()
    except ModelError as error:
        raise _UsageError(str(error)) from error


class _Output:
    """Prints findings to stdout, as a table or as JSON, and counts the errors among them."""

    def __init__(self, *, as_json: bool) -> None:
        self.errors = 0
        self._as_json = as_json
        if not as_json:
            _write(sys.stdout, _COLUMNS.format("VERDICT", "P(AI)", "SIZE", "FILE") + "\n")

    def show(self, findings: Sequence[Finding]) -> None:
        """Print findings, one a line."""
        self.errors += sum(finding.error is not None for finding in findings)
        if self._as_json:
            lines = [json.dumps(finding.to_json()) for finding in findings]
        else:
            lines = [_table_line(finding) for finding in findings]
        _write(sys.stdout, "".join(line + "\n" for line in lines))


def _table_line(finding: Finding) -> str:
    if finding.error is not None:
        verdict, notes = "not examined", (finding.error.message, *statements(finding), *finding.notes)
    else:
        verdict = "no verdict" if finding.verdict is None else _WORDS[finding.verdict]
        decision = (finding.decision,) if finding.decided_by == "provenance" and finding.decision else ()
        notes = (*decision, *statements(finding), *finding.notes)
    probability = "-" if finding.probability is None else f"{finding.probability:.1%}"
    size = "-" if finding.width is None else f"{finding.width} x {finding.height}"
    line = _COLUMNS.format(verdict, probability, size, finding.path)
    # Names and metadata are the file's own words.
    return _printable(f"{line}  ({' '.join(notes)})" if notes else line)


def _printable(text: str) -> str:
    """Return the text on one line and without control characters, which could steer a terminal."""
    if text.isprintable():
        return text
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode("ascii") for letter in text
    )


def _show_progress(progress: ScanProgress) -> None:
    if _progress_is_seen():
        seen = progress.examined + progress.others
        total = f"{progress.found}" if progress.finished_walking else f"{progress.found} found so far"
        _write(sys.stderr, f"\r\x1b[K{seen} of {total}")


def _show_summary(progress: ScanProgress) -> None:
    clear = "\r\x1b[K" if _progress_is_seen() else ""
    _write(
        sys.stderr,
        f"{clear}{progress.examined - progress.errors} pictures examined,"
        f" {progress.errors} could not be, {progress.others} other files.\n",
    )


def _progress_is_seen() -> bool:
    """Tell whether progress reaches a person, and does not run into the findings on the same terminal."""
    return sys.stderr is not None and sys.stderr.isatty() and (sys.stdout is None or not sys.stdout.isatty())


def _write(stream: TextIO | None, text: str) -> None:
    """Write text and flush. A missing stream swallows it; what its encoding lacks becomes escapes.

    Raises:
        BrokenPipeError: nobody reads the stream any more.

    """
    if stream is None:  # a windowed program has none
        return
    encoding = stream.encoding or "utf-8"
    try:
        stream.write(text.encode(encoding, "backslashreplace").decode(encoding))
        stream.flush()
    except OSError as error:
        if error.errno == errno.EINVAL:  # what Windows says of a broken pipe
            raise BrokenPipeError from error
        raise


def _close_stdout() -> None:
    """Let what is still buffered go nowhere; Python would complain about it on its way out."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)

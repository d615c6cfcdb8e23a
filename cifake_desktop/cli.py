"""The command line: `inspect` for files, `scan` for a folder, `history` for the past, `models` for what answers."""

import argparse
import errno
import json
import math
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TextIO, TypeVar

from cifake_desktop import __version__
from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.library import Library, LibraryModel
from cifake_desktop.detection.model import ModelError, plain
from cifake_desktop.finding import Finding, Verdict
from cifake_desktop.fusion import statements
from cifake_desktop.itself import (
    NO_WINDOW,
    SHORT_OF_MEMORY,
    is_short_of_memory,
    make_sure_of_memory,
    own_command,
    own_environment,
)
from cifake_desktop.picture import DEFAULT_LIMITS, LIMIT_RANGES, Limits
from cifake_desktop.provenance.trust import TrustStore, read_trust_list
from cifake_desktop.reports.csv_report import CsvReport
from cifake_desktop.reports.html_report import HtmlReport
from cifake_desktop.reports.pdf_report import PdfReport
from cifake_desktop.resources import resource
from cifake_desktop.scanning.cluster import Cluster, ClusterError
from cifake_desktop.scanning.history import Entry, History, Search, set_aside
from cifake_desktop.scanning.keeper import Keeper
from cifake_desktop.scanning.pool import WorkerPool, default_workers
from cifake_desktop.scanning.privacy import private_by_environment
from cifake_desktop.scanning.scan import Scan, ScanProgress
from cifake_desktop.scanning.setup import ExaminerSetup, with_chosen
from cifake_desktop.scanning.store import FindingStore, StoreError, own_findings_file
from cifake_desktop.scanning.walk import Choice
from cifake_desktop.scanning.wire import Manners
from cifake_desktop.scanning.worker_process import PoolError

COMMANDS = ("inspect", "scan", "history", "models")
"""The words that, given first, ask for the command line rather than for the window."""

PRINT_COMMAND = "--print-report"
"""First argument of a process that shall draw a PDF; the others are the gathered report and the PDF."""

_FINE, _SOME_UNREADABLE, _USAGE, _SOME_AI, _INTERRUPTED, _READER_GONE = 0, 1, 2, 3, 130, 141
_SECONDS_BETWEEN_TRIES = 5.0
_MOST_WORKERS = 256
_BATCH = 64
_WORDS = {
    Verdict.LIKELY_AI: "likely AI",
    Verdict.INCONCLUSIVE: "inconclusive",
    Verdict.LIKELY_REAL: "likely real",
}
_COLUMNS = "{:<13}{:>7}  {:<13}{}"
_MODEL_COLUMNS = "{:<24}{:<10}{:<30}{}"
_LONGEST_PURPOSE = 120  # characters of a purpose in the table of models
_HISTORY_COLUMNS = "{:<18}{:<13}{:>7}  {}"
_HISTORY_PAGE = 1000
_USUAL_LIMITS = ", ".join(f"{name}={value}" for name, value in asdict(DEFAULT_LIMITS).items())
_MEMORY = 350  # MiB of addresses that models and threads take, most of which are never filled

_T = TypeVar("_T")


class _UsageError(Exception):
    """The command was called in a way that cannot work; the message says how."""


def main(argv: Sequence[str]) -> int:
    """Run a sub-command.

    Args:
        argv: the arguments, without the program's name.

    Returns:
        0; 1 when some file could not be examined; 2 when the call made no sense or the output
        could not be written; 3 when --fail-on was met; 130 when interrupted; 141 when the reader of the
        output went away.

    """
    try:
        arguments = _parser().parse_args(argv)
        if arguments.command is None:
            raise _UsageError("Say what to do: inspect or scan, history or models.")
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
    except (MemoryError, OSError, RuntimeError) as error:
        if is_short_of_memory(error):
            _write(sys.stderr, f"cifake-desktop: {SHORT_OF_MEMORY}\n")
            return _USAGE
        if not isinstance(error, OSError):
            raise
        # Reading never raises it, so this is the output.
        _write(sys.stderr, f"cifake-desktop: The output could not be written: {error}\n")
        return _USAGE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="cifake-desktop",
        usage="cifake-desktop [FILE or FOLDER ...]\n       cifake-desktop {inspect,scan,history,models} ...",
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
    scan.add_argument("folder", metavar="FOLDER", type=Path, nargs="?")
    scan.add_argument("--pdf", metavar="FILE", type=Path, help="write the same as --html as a PDF")
    scan.add_argument(
        "--cluster", metavar="ADDRESS", help="examine on the Dask cluster whose scheduler has this address"
    )
    scan.add_argument("--resume", action="store_true", help="take up the last scan that was broken off")
    scan.add_argument(
        "--workers", metavar="N", type=_workers, help="processes that examine; one for each core if not given"
    )
    scan.add_argument(
        "--hidden", action="store_true", help="also files and folders whose names begin with a dot"
    )
    scan.add_argument(
        "--only",
        metavar="PATTERN",
        action="append",
        default=[],
        help='only files of such names, for example "*.jpg"',
    )
    scan.add_argument(
        "--without", metavar="PATTERN", action="append", default=[], help="no files and folders of such names"
    )
    scan.add_argument(
        "--fail-on", choices=("ai",), help="end with the exit status 3 if a picture is likely AI-made"
    )
    scan.add_argument("--csv", metavar="FILE", type=Path, help="write the findings to this CSV file, too")
    scan.add_argument(
        "--html", metavar="FILE", type=Path, help="write a page with summary, thumbnails and table, too"
    )
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
        command.add_argument(
            "--limit",
            metavar="NAME=VALUE",
            type=_limit,
            action="append",
            default=[],
            help=f"refuse files beyond another limit than usual; may be given several times ({_USUAL_LIMITS})",
        )
    _add_history_command(commands)
    _add_models_command(commands)
    return parser


def _add_history_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    history = commands.add_parser(
        "history",
        help="list what was found in the past, or delete it",
        description="List the findings that were kept, newest first, each with the verdict that was given then.",
    )
    history.set_defaults(run=_history)
    history.add_argument("--json", action="store_true", help="print one JSON object a line")
    history.add_argument(
        "--search",
        metavar="WORDS",
        default="",
        help="only findings whose path, model or verdict hold each of these",
    )
    history.add_argument(
        "--delete-all",
        action="store_true",
        help="delete everything that is kept, so that no trace of it stays",
    )


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
    make_sure_of_memory(_MEMORY)
    setup = _setup(arguments)
    out = _Output(as_json=arguments.json)
    files: list[Path] = arguments.files
    lists = (files[start : start + _BATCH] for start in range(0, len(files), _BATCH))
    with WorkerPool(setup, 1, Manners.EAGER) as pool:
        try:
            for findings in pool.examine(lists):
                out.show(findings)
        except PoolError as error:
            raise _UsageError(str(error)) from error
    return _SOME_UNREADABLE if out.errors else _FINE


def _scan(arguments: argparse.Namespace) -> int:
    make_sure_of_memory(_MEMORY)
    with ExitStack() as stack:
        store = _store(stack)
        folder, choice = _wanted(arguments, store)
        if not folder.is_dir():
            raise _UsageError(f"There is no folder {folder}.")
        setup = _setup(arguments)
        out = _Output(as_json=arguments.json)
        pool = stack.enter_context(WorkerPool(setup, arguments.workers or default_workers()))
        reports: list[CsvReport | HtmlReport | PdfReport] = []
        if arguments.csv is not None:
            reports.append(stack.enter_context(CsvReport(arguments.csv)))
        title = f"Scan of {folder}"
        if arguments.html is not None:
            reports.append(stack.enter_context(HtmlReport(arguments.html, title, pool.thumbnails)))
        if arguments.pdf is not None:
            reports.append(stack.enter_context(PdfReport(arguments.pdf, title, pool.thumbnails, _draw_pdf)))
        keeper = None if store is None else _keeper(store, setup)
        number = None if store is None else _noted(lambda: store.begin_scan(folder, choice.to_json()))

        def on_findings(findings: list[Finding], progress: ScanProgress) -> None:
            out.show(findings)
            for report in reports:
                for finding in findings:
                    report.add(finding)
            _show_progress(progress)

        try:
            examine = pool.examine
            if arguments.cluster is not None:
                examine = stack.enter_context(Cluster(arguments.cluster, setup)).examine
            scan = Scan(examine, folder, _BATCH, choice, keeper)
            progress = scan.run(on_findings, cancelled=lambda: False)
        except (PoolError, ClusterError) as error:
            raise _UsageError(str(error)) from error
        except (KeyboardInterrupt, MemoryError):
            if store is not None:
                _say("The scan was broken off. To take it up: cifake-desktop scan --resume")
            raise
        if store is not None and number is not None:
            _noted(lambda: store.end_scan(number))
    _show_summary(progress)
    if arguments.fail_on == "ai" and out.likely_ai:
        return _SOME_AI
    return _SOME_UNREADABLE if progress.errors else _FINE


def _history(arguments: argparse.Namespace) -> int:
    if arguments.delete_all and (arguments.search or arguments.json):
        raise _UsageError("--delete-all deletes everything and lists nothing: call it alone.")
    if not own_findings_file().exists():
        _say("Nothing is kept.")
        return _FINE
    try:
        with FindingStore() as store:
            try:
                if arguments.delete_all:
                    _write(sys.stdout, f"Findings deleted: {History(store).delete_all():,}.\n")
                else:
                    _list_history(History(store), Search(arguments.search), as_json=arguments.json)
            finally:
                if store.notice is not None:
                    _say(store.notice)
    except StoreError as error:
        raise _UsageError(str(error)) from error
    for aside in set_aside() if arguments.delete_all else ():
        _say(f"This file could not be used once, and may hold findings, too: {aside}")
    return _FINE


def _list_history(history: History, search: Search, *, as_json: bool) -> None:
    if not as_json:
        _write(sys.stdout, _HISTORY_COLUMNS.format("EXAMINED", "VERDICT", "P(AI)", "FILE") + "\n")
    after: tuple[float, bytes] | None = None
    while True:
        page = history.page(search, _HISTORY_PAGE, after)
        _write(sys.stdout, "".join(_history_line(entry, as_json=as_json) + "\n" for entry in page.entries))
        after = page.after
        if after is None:
            return


def _history_line(entry: Entry, *, as_json: bool) -> str:
    at = None if entry.examined is None else datetime.fromtimestamp(entry.examined).astimezone()
    finding = entry.finding
    if as_json:
        examined = None if at is None else at.isoformat(timespec="seconds")
        return json.dumps({"examined": examined, **finding.to_json()})
    verdict = "no verdict" if finding.verdict is None else _WORDS[finding.verdict]
    return _printable(
        _HISTORY_COLUMNS.format(
            "-" if at is None else f"{at:%Y-%m-%d %H:%M}",
            verdict if finding.error is None else "not examined",
            "-" if finding.probability is None else f"{finding.probability:.1%}",
            finding.path,
        )
    )


def _draw_pdf(gathered: Path, target: Path) -> None:
    """Have a PDF drawn by a process of its own, because drawing needs Qt and the command line does not.

    Raises:
        OSError: it could not be drawn.

    """
    ended = subprocess.run(  # noqa: S603  the application itself
        own_command(PRINT_COMMAND, str(gathered), str(target)),
        env=own_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
        creationflags=NO_WINDOW,
    )
    if ended.returncode != 0:
        raise OSError("the PDF could not be drawn")


def _store(stack: ExitStack) -> FindingStore | None:
    """Open the kept findings; without them, and in private mode, a scan still works, and keeps nothing."""
    if private_by_environment():
        return None
    try:
        store = stack.enter_context(FindingStore())
    except StoreError as error:
        _say(str(error))
        return None
    if store.notice is not None:
        _say(store.notice)
    return store


def _wanted(arguments: argparse.Namespace, store: FindingStore | None) -> tuple[Path, Choice]:
    """Return the folder to scan and which of its files: those of the call, or of the scan that it takes up."""
    if arguments.resume and arguments.folder is None:
        left = None if store is None else _noted(store.open_scan)
        if left is None:
            raise _UsageError("There is no scan that was broken off.")
        try:
            return left.folder, Choice.from_json(left.choice)
        except ValueError as error:
            raise _UsageError(
                f"What was noted of the scan of {left.folder} is damaged; name the folder instead."
            ) from error
    if arguments.folder is None:
        raise _UsageError("Name the FOLDER to scan, or take up the last one with --resume.")
    return arguments.folder, Choice(arguments.hidden, tuple(arguments.only), tuple(arguments.without))


def _keeper(store: FindingStore, setup: ExaminerSetup) -> Keeper:
    said: set[str] = set()

    def wait(sentence: str) -> bool:
        if sentence not in said:
            said.add(sentence)
            _say(f"{sentence} The scan waits; Ctrl-C ends it.")
        time.sleep(_SECONDS_BETWEEN_TRIES)
        return True

    return _attempt(lambda: Keeper(store, setup.fingerprint(), setup.judge().judged, wait, _say))


def _noted(act: Callable[[], _T]) -> _T | None:
    """Do something with the store; what goes wrong is told, and no reason to stop."""
    try:
        return act()
    except StoreError as error:
        _say(str(error))
        return None


def _say(sentence: str) -> None:
    clear = "\r\x1b[K" if _progress_is_seen() else ""
    _write(sys.stderr, f"{clear}cifake-desktop: {_printable(sentence)}\n")


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
    return _MODEL_COLUMNS.format(
        model.name, card.version, str(card.sizes), plain(card.purpose, _LONGEST_PURPOSE)
    )


def _setup(arguments: argparse.Namespace) -> ExaminerSetup:
    """Return what the examiner is made of; a rate that no model has thresholds for is a mistake of the call."""
    rate: float | None = arguments.operating_point
    try:
        setup = ExaminerSetup(
            models=str(resource("models")),
            operating_point=rate,
            trust_list=_trusted(arguments.trust_list),
            limits=Limits(**dict(arguments.limit)),
        )
        if arguments.model is not None:
            setup = with_chosen(setup, arguments.model)
        if rate is not None:
            _check_rate(rate, setup.cards())
    except (FileNotFoundError, ModelError, ValueError) as error:
        raise _UsageError(str(error)) from error
    return setup


def _trusted(path: Path | None) -> str | None:
    """Return the authorities that are trusted, as PEM: of the file that the call names, else of the list in use.

    Raises:
        TrustListError: the file is no list.

    """
    found = TrustStore().load() if path is None else read_trust_list(path)
    return None if found is None else found.pem


def _workers(text: str) -> int:
    number = int(text)
    if not 1 <= number <= _MOST_WORKERS:
        raise argparse.ArgumentTypeError(f"{number} is not between 1 and {_MOST_WORKERS}")
    return number


def _limit(text: str) -> tuple[str, int]:
    """Return the name of a limit and its value, which are written NAME=VALUE."""
    name, _, value = text.partition("=")
    if name not in LIMIT_RANGES:
        raise argparse.ArgumentTypeError(f"there is no limit {name!r}; there are {', '.join(LIMIT_RANGES)}")
    low, high = LIMIT_RANGES[name]
    if not value.isascii() or not value.isdecimal() or not low <= int(value[:20]) <= high:
        raise argparse.ArgumentTypeError(f"{name} must be a whole number between {low} and {high}")
    return name, int(value)


def _check_rate(rate: float, cards: Sequence[ModelCard]) -> None:
    """Raise ValueError for a false-positive rate that is on none of the cards."""
    rates = {point.false_positive_rate for card in cards for point in card.operating_points}
    if not any(math.isclose(rate, known) for known in rates):
        known = ", ".join(f"{known:g}" for known in sorted(rates))
        raise ValueError(f"No model has the operating point {rate:g}; there are {known}.")


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
        self.likely_ai = 0
        self._as_json = as_json
        if not as_json:
            _write(sys.stdout, _COLUMNS.format("VERDICT", "P(AI)", "SIZE", "FILE") + "\n")

    def show(self, findings: Sequence[Finding]) -> None:
        """Print findings, one a line."""
        self.errors += sum(finding.error is not None for finding in findings)
        self.likely_ai += sum(finding.verdict is Verdict.LIKELY_AI for finding in findings)
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
    known = f" ({progress.known} files known from before)" if progress.known else ""
    _write(
        sys.stderr,
        f"{clear}{progress.examined - progress.errors} pictures examined,"
        f" {progress.errors} could not be, {progress.others} other files{known}.\n",
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
    if sys.stdout is not None:
        os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)

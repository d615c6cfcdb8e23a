"""The command line: `inspect` for files, `scan` for a folder."""

import argparse
import errno
import json
import os
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TextIO

from cifake_desktop import __version__
from cifake_desktop.detection.model import ModelError
from cifake_desktop.detection.registry import Registry
from cifake_desktop.examine import Examiner
from cifake_desktop.finding import Finding, Verdict
from cifake_desktop.reports.csv_report import CsvReport
from cifake_desktop.scanning.scan import Scan, ScanProgress

COMMANDS = ("inspect", "scan")
"""The words that, given first, ask for the command line rather than for the window."""

_FINE, _SOME_UNREADABLE, _USAGE, _INTERRUPTED, _READER_GONE = 0, 1, 2, 130, 141
_BATCH = 64
_WORDS = {
    Verdict.LIKELY_AI: "likely AI",
    Verdict.INCONCLUSIVE: "inconclusive",
    Verdict.LIKELY_REAL: "likely real",
}
_COLUMNS = "{:<13}{:>7}  {:<13}{}"


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
            raise _UsageError("Say what to do: inspect or scan.")
        return _inspect(arguments) if arguments.command == "inspect" else _scan(arguments)
    except _UsageError as error:
        _write(sys.stderr, f"cifake-desktop: {error}\n")
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
        usage="cifake-desktop [FILE or FOLDER ...]\n       cifake-desktop {inspect,scan} ...",
        description="Tells whether pictures were likely made by AI. Without a command, the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", prog=parser.prog)
    inspect = commands.add_parser("inspect", help="examine some files", description="Examine some files.")
    inspect.add_argument("files", nargs="+", metavar="FILE", type=Path)
    scan = commands.add_parser(
        "scan", help="examine a folder", description="Examine every picture in a folder and its sub-folders."
    )
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
    return parser


def _inspect(arguments: argparse.Namespace) -> int:
    examiner = _examiner(arguments.operating_point)
    out = _Output(as_json=arguments.json)
    files: list[Path] = arguments.files
    for start in range(0, len(files), _BATCH):
        out.show([answer.finding for answer in examiner.examine_batch(files[start : start + _BATCH])])
    return _SOME_UNREADABLE if out.errors else _FINE


def _scan(arguments: argparse.Namespace) -> int:
    if not arguments.folder.is_dir():
        raise _UsageError(f"There is no folder {_printable(str(arguments.folder))}.")
    examiner = _examiner(arguments.operating_point)
    out = _Output(as_json=arguments.json)
    with nullcontext() if arguments.csv is None else CsvReport(arguments.csv) as report:

        def on_findings(findings: list[Finding], progress: ScanProgress) -> None:
            out.show(findings)
            if report is not None:
                for finding in findings:
                    report.add(finding)
            _show_progress(progress)

        progress = Scan(examiner, arguments.folder, _BATCH).run(on_findings, cancelled=lambda: False)
    _show_summary(progress)
    return _SOME_UNREADABLE if progress.errors else _FINE


def _examiner(operating_point: float | None) -> Examiner:
    """Return an examiner; a rate that some model has no thresholds for is a mistake of the call."""
    try:
        registry = Registry.bundled()
        if operating_point is not None:
            for card in registry.cards():
                card.operating_point(operating_point)
    except (FileNotFoundError, ModelError, ValueError) as error:
        raise _UsageError(str(error)) from error
    return Examiner(registry, operating_point)


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
        verdict, notes = "not examined", (finding.error.message, *finding.notes)
    else:
        verdict = "no verdict" if finding.verdict is None else _WORDS[finding.verdict]
        notes = finding.notes
    probability = "-" if finding.probability is None else f"{finding.probability:.1%}"
    size = "-" if finding.width is None else f"{finding.width} x {finding.height}"
    line = _COLUMNS.format(verdict, probability, size, _printable(finding.path))
    return f"{line}  ({' '.join(notes)})" if notes else line


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

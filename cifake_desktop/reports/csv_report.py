"""Findings as a table for spreadsheets."""

import csv
import os
import secrets
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from cifake_desktop.finding import Finding

COLUMNS = (
    "path",
    "verdict",
    "probability",
    "decided_by",
    "width",
    "height",
    "format",
    "model",
    "model_version",
    "operating_point",
    "evidence",
    "notes",
    "error_code",
    "error",
    "sha256",
    "seconds",
    "own_model",
    "decision",
    "marks",
)
"""The first row. Columns may be added at the end, never renamed."""

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def write_csv(findings: Iterable[Finding], target: Path) -> None:
    """Write findings to a CSV file, whole or not at all.

    Raises:
        OSError: the file could not be written; one that was there before is untouched.

    """
    with CsvReport(target) as report:
        for finding in findings:
            report.add(finding)


class CsvReport:
    """A CSV file that appears under its name only when the ``with`` block ends well.

    The text is UTF-8 with a byte-order mark, because spreadsheets take other UTF-8 for the local code page.
    """

    def __init__(self, target: Path) -> None:
        """Start a temporary file beside the target.

        Raises:
            OSError: no file can be written there.

        """
        # Through links: the file that a link leads to is replaced, not the link.
        self._target = Path(os.path.realpath(target))
        if self._target.is_dir():
            raise IsADirectoryError(f"{target} is a folder.")
        self._temporary = self._target.with_name(f".{secrets.token_hex(8)}.part")
        self._file = self._temporary.open("x", encoding="utf-8-sig", errors="backslashreplace", newline="")
        self._writer = csv.writer(self._file)
        self._writer.writerow(COLUMNS)

    def __enter__(self) -> Self:
        return self

    def add(self, finding: Finding) -> None:
        """Append one finding.

        Raises:
            OSError: the disk is full, or gone.

        """
        self._writer.writerow([_cell(value) for value in _row(finding)])

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            with self._file:
                if kind is None:
                    self._file.flush()
                    os.fsync(self._file.fileno())
            if kind is None:
                self._temporary.replace(self._target)
        finally:
            with suppress(OSError):
                self._temporary.unlink(missing_ok=True)


def _row(finding: Finding) -> tuple[str | float | None, ...]:
    model, error = finding.model, finding.error
    return (
        finding.path,
        None if finding.verdict is None else finding.verdict.value,
        None if finding.probability is None else round(finding.probability, 6),
        finding.decided_by,
        finding.width,
        finding.height,
        finding.format,
        None if model is None else model.name,
        None if model is None else model.version,
        finding.operating_point,
        "; ".join(evidence.says for evidence in finding.evidence),
        " ".join(finding.notes),
        None if error is None else error.code,
        None if error is None else error.message,
        finding.sha256,
        round(finding.seconds, 6),
        None if model is None else str(model.own).lower(),
        finding.decision,
        " ".join(f"{evidence.kind}:{evidence.status}" for evidence in finding.evidence),
    )


def _cell(value: str | float | None) -> str | float | None:
    """Return the value such that no spreadsheet takes text for a formula."""
    if isinstance(value, str) and value.startswith(_FORMULA_STARTS):
        return "'" + value
    return value

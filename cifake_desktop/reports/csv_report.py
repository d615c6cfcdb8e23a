"""Findings as a table for spreadsheets."""

import csv
from collections.abc import Iterable
from pathlib import Path

from cifake_desktop.finding import Finding
from cifake_desktop.reports.whole_file import WholeFile

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

# The wide signs, too: where those are usual, spreadsheets take them for the narrow ones.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def write_csv(findings: Iterable[Finding], target: Path) -> None:
    """Write findings to a CSV file, whole or not at all.

    Raises:
        OSError: the file could not be written; one that was there before is untouched.

    """
    with CsvReport(target) as report:
        for finding in findings:
            report.add(finding)


class CsvReport(WholeFile):
    """A CSV file.

    The text is UTF-8 with a byte-order mark, because spreadsheets take other UTF-8 for the local code page.
    """

    def __init__(self, target: Path) -> None:
        """Start a temporary file beside the target.

        Raises:
            OSError: no file can be written there.

        """
        super().__init__(target, "utf-8-sig")
        self._writer = csv.writer(self.file)
        self._writer.writerow(COLUMNS)

    def add(self, finding: Finding) -> None:
        """Append one finding.

        Raises:
            OSError: the disk is full, or gone.

        """
        self._writer.writerow([_cell(value) for value in _row(finding)])


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

"""Findings as JSON Lines: one object a line, the same as the command line prints."""

import json
from collections.abc import Iterable
from pathlib import Path

from cifake_desktop.finding import Finding
from cifake_desktop.reports.whole_file import WholeFile


def write_json_lines(findings: Iterable[Finding], target: Path) -> None:
    """Write findings to a file, whole or not at all.

    Raises:
        OSError: the file could not be written; one that was there before is untouched.

    """
    with JsonLinesReport(target) as report:
        for finding in findings:
            report.add(finding)


class JsonLinesReport(WholeFile):
    """A file of JSON Lines."""

    def add(self, finding: Finding) -> None:
        """Append one finding.

        Raises:
            OSError: the disk is full, or gone.

        """
        self.file.write(json.dumps(finding.to_json(), allow_nan=False) + "\n")

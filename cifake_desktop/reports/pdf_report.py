"""Findings as a PDF: a summary with a chart, thumbnails, and a table.

What goes onto the pages is gathered in a file first, because the summary stands before the table and a hundred thousand
rows would fill the memory. Drawing needs Qt, which this room must not import: whoever makes the report hands it in.
"""

import base64
import json
import os
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path, PurePath
from typing import Final

from cifake_desktop.finding import Finding, Verdict
from cifake_desktop.reports.html_report import Thumbnails, kind_of, notes_of
from cifake_desktop.reports.whole_file import WholeFile
from cifake_desktop.reports.wording import ENGLISH, Wording

MOST_THUMBNAILS: Final = 300
"""Pictures that are shown; more would be hundreds of pages."""

_LONGEST_NOTE: Final = 300  # characters

Draw = Callable[[Path, Path], None]
"""Draws the gathered file (first) as a PDF (second). Raises OSError where that fails."""


class PdfReport(WholeFile):
    """A PDF that appears under its name whole, or not at all."""

    def __init__(
        self, target: Path, title: str, thumbnails: Thumbnails, draw: Draw, wording: Wording = ENGLISH
    ) -> None:
        """Start to gather, beside the target.

        Args:
            target: the file.
            title: of the report, for example the folder that was scanned.
            thumbnails: makes the pictures of those files that are shown.
            draw: draws the pages; its own words are its own affair.
            wording: what the sentences about the files are written in.

        Raises:
            OSError: no file can be written there.

        """
        super().__init__(target, "ascii")
        self._title, self._thumbnails, self._draw = title, thumbnails, draw
        self._wording = wording
        self._counts: Counter[str] = Counter()
        self._shown: list[Finding] = []

    def add(self, finding: Finding) -> None:
        """Append one finding.

        Raises:
            OSError: the disk is full, or gone.

        """
        kind = kind_of(finding)
        self._counts[kind] += 1
        if finding.verdict is Verdict.LIKELY_AI and len(self._shown) < MOST_THUMBNAILS:
            self._shown.append(finding)
        notes = notes_of(finding, self._wording)[:_LONGEST_NOTE]
        self._write({"row": [kind, finding.probability, finding.path, notes]})

    def finish(self) -> None:
        """Add pictures and summary to what was gathered.

        Raises:
            OSError: the disk is full, or gone.

        """
        small = self._thumbnails([Path(finding.path) for finding in self._shown])
        for finding, jpeg in zip(self._shown, small, strict=True):
            picture = None if jpeg is None else base64.b64encode(jpeg).decode("ascii")
            self._write({"picture": [PurePath(finding.path).name, finding.probability, picture]})
        self._write({"summary": {"title": self._title, "counts": dict(self._counts)}})

    def publish(self, temporary: Path, target: Path) -> None:
        """Draw what was gathered, and give that its name.

        Raises:
            OSError: it could not be drawn.

        """
        drawn = self._part.second(".pdf")
        try:
            self._draw(temporary, drawn)
            with drawn.open("r+b") as file:  # else a power cut could leave the name with nothing behind it
                os.fsync(file.fileno())
            drawn.replace(target)
        finally:
            with suppress(OSError):
                drawn.unlink(missing_ok=True)

    def _write(self, line: object) -> None:
        self.file.write(json.dumps(line) + "\n")

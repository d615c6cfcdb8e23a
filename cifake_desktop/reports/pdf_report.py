"""Findings as a PDF: a summary with a chart, thumbnails, and a table.

What goes onto the pages is gathered in a file first, because the summary stands before the table and a hundred thousand
rows would fill the memory. Drawing needs Qt, which this room must not import: whoever makes the report hands it in.
"""

import base64
import json
import os
import secrets
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path, PurePath
from types import TracebackType
from typing import Final, Self

from cifake_desktop.finding import Finding, Verdict
from cifake_desktop.reports.html_report import Thumbnails, kind_of, notes_of

MOST_THUMBNAILS: Final = 300
"""Pictures that are shown; more would be hundreds of pages."""

_LONGEST_NOTE: Final = 300  # characters

Draw = Callable[[Path, Path], None]
"""Draws the gathered file (first) as a PDF (second). Raises OSError where that fails."""


class PdfReport:
    """A PDF that appears under its name whole, or not at all."""

    def __init__(self, target: Path, title: str, thumbnails: Thumbnails, draw: Draw) -> None:
        """Start to gather.

        Args:
            target: the file.
            title: of the report, for example the folder that was scanned.
            thumbnails: makes the pictures of those files that are shown.
            draw: draws the pages.

        Raises:
            OSError: no file can be written there.

        """
        self._target = Path(os.path.realpath(target))
        if self._target.is_dir():
            raise IsADirectoryError(f"{target} is a folder.")
        self._temporary = self._target.with_name(f".{secrets.token_hex(8)}.part")
        self._temporary.touch(exist_ok=False)  # now, rather than after hours of scanning
        self._title, self._thumbnails, self._draw = title, thumbnails, draw
        self._counts: Counter[str] = Counter()
        self._shown: list[Finding] = []
        handle, name = tempfile.mkstemp(prefix="cifake-desktop-", suffix=".jsonl")
        self._gathered = Path(name)
        self._file = os.fdopen(handle, "w", encoding="ascii")

    def __enter__(self) -> Self:
        return self

    def add(self, finding: Finding) -> None:
        """Append one finding.

        Raises:
            OSError: the disk is full, or gone.

        """
        kind = kind_of(finding)
        self._counts[kind] += 1
        if finding.verdict is Verdict.LIKELY_AI and len(self._shown) < MOST_THUMBNAILS:
            self._shown.append(finding)
        self._write({"row": [kind, finding.probability, finding.path, notes_of(finding)[:_LONGEST_NOTE]]})

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            with self._file:
                if kind is None:
                    self._finish()
            if kind is None:
                self._draw(self._gathered, self._temporary)
                self._temporary.replace(self._target)
        finally:
            for path in (self._temporary, self._gathered):
                with suppress(OSError):
                    path.unlink(missing_ok=True)

    def _finish(self) -> None:
        small = self._thumbnails([Path(finding.path) for finding in self._shown])
        for finding, jpeg in zip(self._shown, small, strict=True):
            picture = None if jpeg is None else base64.b64encode(jpeg).decode("ascii")
            self._write({"picture": [PurePath(finding.path).name, finding.probability, picture]})
        self._write({"summary": {"title": self._title, "counts": dict(self._counts)}})

    def _write(self, line: object) -> None:
        self._file.write(json.dumps(line) + "\n")

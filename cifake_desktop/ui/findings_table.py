"""The rows of a scan apart from Qt's models: what each cell says, which rows are shown, and in which order.

Sorting and filtering work on plain Python lists of ready keys. Python's sort takes a list that is already
in order apart from new rows at its end in one pass, so rows that arrive during a scan stay cheap.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Final

from cifake_desktop.finding import Finding
from cifake_desktop.ui.translation import number, tr
from cifake_desktop.ui.words import (
    Outcome,
    model_words,
    note_words,
    outcome_of,
    percent,
    shown_folder,
    shown_name,
    size_words,
    verdict_words,
)


class Column(IntEnum):
    """The table's columns, from left to right."""

    VERDICT = 0
    PROBABILITY = 1
    NAME = 2
    FOLDER = 3
    SIZE = 4
    FORMAT = 5
    MODEL = 6
    COPIES = 7
    NOTE = 8


TITLES: Final = {
    Column.VERDICT: tr("Verdict"),
    Column.PROBABILITY: tr("P(AI)"),
    Column.NAME: tr("Name"),
    Column.FOLDER: tr("Folder"),
    Column.SIZE: tr("Size"),
    Column.FORMAT: tr("Format"),
    Column.MODEL: tr("Model"),
    Column.COPIES: tr("Copies"),
    Column.NOTE: tr("Note"),
}

# Likely AI-made comes first when sorted upwards: it is what people look for.
_RANK: Final = {outcome: rank for rank, outcome in enumerate(Outcome)}
_DIGITS: Final = re.compile(r"\d+")

_Key = str | float | None


def _natural(text: str) -> str:
    """Return a sort key by which "img2" comes before "img10"."""
    return _DIGITS.sub(lambda digits: digits[0].zfill(12), text.casefold())


class FindingsTable:
    """Findings in the order they came, and the view on them that a person asked for."""

    def __init__(self) -> None:
        """Begin empty, unsorted and unfiltered."""
        self._findings: list[Finding] = []
        self._outcomes: list[Outcome] = []
        self._texts: list[str] = []
        self._keys: dict[Column, list[_Key]] = {column: [] for column in Column}
        self._view: list[int] = []
        self._column: Column | None = None
        self._descending = False
        self._outcome: Outcome | None = None
        self._needle = ""
        self.counts: Counter[Outcome] = Counter()
        self._contents: Counter[str] = Counter()  # files of each SHA-256

    def __len__(self) -> int:
        """Return how many rows are shown."""
        return len(self._view)

    @property
    def total(self) -> int:
        """How many findings there are, shown or not."""
        return len(self._findings)

    @property
    def sorted(self) -> bool:
        """Whether new rows may have to go between old ones."""
        return self._column is not None

    def finding(self, row: int) -> Finding:
        """Return the finding shown in `row`."""
        return self._findings[self._view[row]]

    def outcome(self, row: int) -> Outcome:
        """Return how the file in `row` ended."""
        return self._outcomes[self._view[row]]

    def shown(self) -> list[Finding]:
        """Return the findings shown, in the order shown."""
        return [self._findings[index] for index in self._view]

    def indices(self) -> Sequence[int]:
        """Return, for each row shown, the place of its finding in the order of arrival."""
        return self._view

    def cell(self, row: int, column: Column) -> str:
        """Return the text of a cell."""
        finding = self.finding(row)
        match column:
            case Column.VERDICT:
                return verdict_words(finding)
            case Column.PROBABILITY:
                return "" if finding.probability is None else percent(finding.probability)
            case Column.NAME:
                return shown_name(finding.path)
            case Column.FOLDER:
                return shown_folder(finding.path)
            case Column.SIZE:
                return size_words(finding)
            case Column.FORMAT:
                return finding.format or ""
            case Column.MODEL:
                return "" if finding.model is None else model_words(finding.model)
            case Column.COPIES:
                return number(copies) if (copies := self.copies(finding)) > 1 else ""
            case Column.NOTE:
                return note_words(finding)

    def copies(self, finding: Finding) -> int:
        """Return how many of the files have the same content as this one, itself included."""
        return 1 if finding.sha256 is None else self._contents[finding.sha256]

    def take_in(self, findings: Sequence[Finding]) -> list[int]:
        """Store new findings, without showing them yet, and return the places of those that pass the filter."""
        start = len(self._findings)
        for finding in findings:
            outcome = outcome_of(finding)
            name, folder = shown_name(finding.path), shown_folder(finding.path)
            note = note_words(finding)
            model = "" if finding.model is None else model_words(finding.model)
            pixels = None
            if finding.width is not None and finding.height is not None:
                pixels = float(finding.width * finding.height)
            keys: dict[Column, _Key] = {
                Column.VERDICT: float(_RANK[outcome]),
                Column.PROBABILITY: finding.probability,
                Column.NAME: _natural(name),
                Column.FOLDER: _natural(folder),
                Column.SIZE: pixels,
                Column.FORMAT: finding.format or None,
                Column.MODEL: _natural(model) or None,
                Column.COPIES: None,  # changes with every file that comes; see `_keys_of`
                Column.NOTE: note.casefold() or None,
            }
            if finding.sha256 is not None:
                self._contents[finding.sha256] += 1
            for column, key in keys.items():
                self._keys[column].append(key)
            words = (name, folder, finding.format or "", verdict_words(finding), model, note)
            self._texts.append("\n".join(words).casefold())
            self._findings.append(finding)
            self._outcomes.append(outcome)
            self.counts[outcome] += 1
        return self._passing(range(start, len(self._findings)))

    def judged_anew(self, judge: Callable[[Finding], Finding]) -> "FindingsTable":
        """Return another table of the same findings, as `judge` sees them, with the same sorting and filter."""
        table = FindingsTable()
        table.sort(self._column, descending=self._descending)
        table.filter(self._outcome, self._needle)
        table.append(table.take_in([judge(finding) for finding in self._findings]))
        table.resort()
        return table

    def append(self, indices: Sequence[int]) -> None:
        """Show what `take_in` returned, below the rows shown so far."""
        self._view.extend(indices)

    def clear(self) -> None:
        """Forget every finding; sorting and filter stay."""
        self._findings.clear()
        self._outcomes.clear()
        self._texts.clear()
        for keys in self._keys.values():
            keys.clear()
        self._view = []
        self.counts.clear()
        self._contents.clear()

    def sort(self, column: Column | None, *, descending: bool) -> None:
        """Show the rows sorted by `column` (None: as they came). Cells without a value always come last."""
        self._column, self._descending = column, descending
        self.resort()

    def resort(self) -> None:
        """Bring the rows shown into order again, after `append`."""
        if self._column is None:
            self._view.sort()
            return
        keys = self._keys_of(self._column)
        known = [index for index in self._view if keys[index] is not None]
        unknown = [index for index in self._view if keys[index] is None]
        known.sort(key=keys.__getitem__, reverse=self._descending)  # type: ignore[arg-type]
        self._view = known + unknown

    def _keys_of(self, column: Column) -> Sequence[_Key]:
        if column is not Column.COPIES:
            return self._keys[column]
        # By their number, and then by content: so copies of one picture stand together.
        return [
            f"{copies:012d}{finding.sha256}" if (copies := self.copies(finding)) > 1 else None
            for finding in self._findings
        ]

    def filter(self, outcome: Outcome | None, text: str) -> None:
        """Show only rows of `outcome` (None: all) that hold `text` in any cell, whatever its case."""
        self._outcome, self._needle = outcome, text.casefold().strip()
        self._view = self._passing(range(len(self._findings)))
        self.resort()

    @property
    def filtered(self) -> bool:
        """Whether a filter is set."""
        return self._outcome is not None or bool(self._needle)

    def _passing(self, indices: range) -> list[int]:
        passing: Sequence[int] = indices
        if self._outcome is not None:
            outcomes, wanted = self._outcomes, self._outcome
            passing = [index for index in passing if outcomes[index] is wanted]
        if self._needle:
            texts, needle = self._texts, self._needle
            passing = [index for index in passing if needle in texts[index]]
        return list(passing)

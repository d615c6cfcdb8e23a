"""Free JSON, of any shape, as headings and tables of HTML that a person can read. Every word is escaped.

A model's card carries its training and its figures as JSON that each model fills in its own way, and a model of
one's own may hold anything. So the shape decides: measured figures stand with their interval and their n, records
become tables, and what is nested too deep or is too long is cut short with a word about it. All that one page shows
shares a `Room`, so that no page takes long to lay out.
"""

import html
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final, TypeVar

from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.translation import decimal, locale, plural, tr
from cifake_desktop.ui.translation import number as whole_number

_MOST_ROWS: Final = 60
_MOST_COLUMNS: Final = 8
_MOST_DEPTH: Final = 5
_MOST_IN_A_CELL: Final = 5
_LIKENESS: Final = 0.4  # share of all columns that each row of a table has at least
_LONGEST_TEXT: Final = 2000
_LONGEST_KEY: Final = 100
_LARGE: Final = 1e15
_BEYOND_QT: Final = 2**63
_HEADINGS: Final = ("h3", "h4", "h5", "h6")
_KNOWN: Final = {
    word.lower(): word
    for word in ("AI", "AUROC", "ECE", "F1", "FPR", "TPR", "JPEG", "WebP", "RGB", "URL", "GPU")
}
_FIGURE_KEYS: Final = ("value", "low", "high", "n")

_Item = TypeVar("_Item")


@dataclass(slots=True)
class Room:
    """How much more a page may show. What does not fit is left out; `full` tells that there was something.

    Attributes:
        values: numbers and texts.
        letters: of all texts together.
        full: whether something had to be left out.

    """

    values: int = 2_000
    letters: int = 60_000
    full: bool = False

    def first(self, values: Iterable[_Item]) -> Iterator[_Item]:
        """Give the first values of a list, while there is room."""
        for value in islice(values, _MOST_ROWS):
            if self.values <= 0 or self.letters <= 0:
                self.full = True
                return
            yield value


def title(key: str) -> str:
    """Return a JSON key in words: "recall_at_fpr_0.01" becomes "Recall at FPR 0.01". Not escaped.

    Keys that marks hold are put into the window's language; what a model's card calls its figures stays as it is.
    """
    words = [_KNOWN.get(word.lower(), word) for word in re.split(r"[_\s]+", key) if word]
    text = " ".join(words) or key
    return said(text[:1].upper() + text[1:])


def number(value: float) -> str:
    """Return a number as people write it: thousands parted, no more digits than mean something."""
    if isinstance(value, int) or (math.isfinite(value) and abs(value) < _LARGE and value == int(value)):
        # A number in a card or a file can be longer than any that the system knows how to write.
        return whole_number(int(value)) if abs(value) < _BEYOND_QT else f"{int(value):,}"
    return f"{value:.4g}".replace(".", locale.decimalPoint())


def is_figure(value: object) -> bool:
    """Tell a measured figure: "value" (null where there was nothing to measure), "low", "high", "n", remarks."""
    if not isinstance(value, Mapping) or not ("value" in value and value.keys() & {"low", "high", "n"}):
        return False
    numbers = all(part is None or _is_number(part) for part in (value.get(key) for key in _FIGURE_KEYS))
    return numbers and all(_is_plain(part) for part in value.values())


def figure(value: Mapping[str, Any], room: Room | None = None) -> str:
    """Return a measured figure as HTML: the value, and small below it the interval, n and what else is remarked."""
    room = room or Room()
    main, low, high = value["value"], value.get("low"), value.get("high")
    rated = all(0.0 <= part <= 1.0 for part in (main, low, high) if part is not None)
    room.values -= 1
    small = []
    if low is not None and high is not None:
        small.append(_interval(low, high, rated=rated))
    if value.get("n") is not None:
        small.append(f"n\N{NO-BREAK SPACE}=\N{NO-BREAK SPACE}{number(value['n'])}")
    remarks = [(str(key), part) for key, part in value.items() if key not in _FIGURE_KEYS]
    small += [f"{_title(key, room)}: {cell(part, room=room)}" for key, part in room.first(remarks)]
    shown = tr("not measured") if main is None else _rate(main) if rated else number(main)
    words = f"{shown}<br><small>{', '.join(small)}</small>" if small else shown
    return words + _more(len(remarks))


def figure_words(value: Mapping[str, Any]) -> str:
    """Return a measured figure as plain text: "98.65 % (98.48 to 98.80 %, n = 20,000)"."""
    main, low, high = value["value"], value.get("low"), value.get("high")
    if main is None:
        return tr("not measured")
    rated = all(0.0 <= part <= 1.0 for part in (main, low, high) if part is not None)
    inside = []
    if low is not None and high is not None:
        inside.append(_interval(low, high, rated=rated))
    if value.get("n") is not None:
        inside.append(f"n\N{NO-BREAK SPACE}=\N{NO-BREAK SPACE}{number(value['n'])}")
    shown = _rate(main) if rated else number(main)
    return f"{shown} ({', '.join(inside)})" if inside else shown


def section(content: object, level: int = 0, room: Room | None = None) -> str:
    """Return any JSON value as HTML below a heading of the rank `level` (0 is the highest)."""
    room = room or Room()
    if isinstance(content, Mapping):
        return _section_of(content, level, room)
    if _are_records(content):
        return _records(content, room)
    return f"<p>{cell(content, room=room)}</p>"


def cell(value: object, depth: int = 0, room: Room | None = None) -> str:
    """Return any JSON value as HTML for one cell of a table, nested values as lines of their own."""
    room = room or Room()
    match value:
        case Mapping() if is_figure(value):
            return figure(value, room)
        case Mapping() | list() | tuple() if depth >= _MOST_DEPTH:
            return tr("not shown: nested too deep")
        case Mapping():
            lines = [
                f"{_title(str(key), room)}: {cell(part, depth + 1, room)}"
                for key, part in room.first(value.items())
            ]
            return "<br>".join(lines) + _more(len(value)) if lines else tr("none")
        case list() | tuple():
            flat = all(part is None or isinstance(part, bool | int | float | str) for part in value)
            parts = [cell(part, depth + 1, room) for part in room.first(value)]
            return (", " if flat else "<br>").join(parts) + _more(len(value)) if parts else tr("none")
        case _:
            return _plain_cell(value, room)


def _plain_cell(value: object, room: Room) -> str:
    room.values -= 1
    match value:
        case None:
            return tr("none")
        case bool():
            return tr("yes") if value else tr("no")
        case int() | float():
            return number(value)
        case _:
            return _text(str(value), room)


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table of cells that are HTML already; an empty `head` is left out."""
    top = "".join(f"<th align='left'>{column}</th>" for column in head)
    body = "".join("<tr>" + "".join(f"<td>{part}</td>" for part in row) + "</tr>" for row in rows)
    return f"<table cellpadding='5' cellspacing='0'>{f'<tr>{top}</tr>' if head else ''}{body}</table>"


def _section_of(content: Mapping[str, Any], level: int, room: Room) -> str:
    """Return an object: its plain values as one table, then each nested one under its own heading."""
    if not content:
        return f"<p>{tr('none')}</p>"
    if (matrix := _matrix(content, room)) is not None:
        return matrix
    plain: list[tuple[str, Any]] = []
    nested: list[tuple[str, Any]] = []
    for key, value in content.items():
        deep = isinstance(value, Mapping) and bool(value) and not is_figure(value)
        (nested if (deep or _are_records(value)) and level < _MOST_DEPTH else plain).append((str(key), value))
    rows = [(_title(key, room), cell(value, room=room)) for key, value in room.first(plain)]
    text = table((), rows) + _more(len(plain)) if rows else ""
    heading = _HEADINGS[min(level, len(_HEADINGS) - 1)]
    for key, value in room.first(nested):
        text += f"<{heading}>{_title(key, room)}</{heading}>{section(value, level + 1, room)}"
    return text + _more(len(nested))


def _matrix(content: Mapping[str, Any], room: Room) -> str | None:
    """Return an object of like objects as one table, a row for each; None where they are not alike.

    For example {"airplane": {"recall": {...}}, "bird": {"recall": {...}}}.
    """
    inner = list(content.values())
    if len(inner) < 2 or not all(
        isinstance(part, Mapping) and part and not is_figure(part) for part in inner
    ):
        return None
    columns = list(dict.fromkeys(key for part in inner for key in part))
    alike = all(_LIKENESS * len(columns) <= len(part) for part in inner)
    if not alike or len(columns) > _MOST_COLUMNS:
        return None
    if not all(_fits_a_cell(value) for part in inner for value in part.values()):
        return None
    rows = [
        (
            _title(str(key), room),
            *(cell(part[column], room=room) if column in part else "" for column in columns),
        )
        for key, part in room.first(content.items())
    ]
    return table(("", *(_title(str(column), room) for column in columns)), rows) + _more(len(content))


def _fits_a_cell(value: object) -> bool:
    """Tell a value that is plain, measured, or an object of few such values."""
    if _is_plain(value) or is_figure(value):
        return True
    return (
        isinstance(value, Mapping)
        and len(value) <= _MOST_IN_A_CELL
        and all(_is_plain(part) or is_figure(part) for part in value.values())
    )


def _are_records(value: object) -> bool:
    return (
        isinstance(value, list) and bool(value) and all(isinstance(part, Mapping) and part for part in value)
    )


def _records(records: Any, room: Room) -> str:
    """Return a list of objects as one table with a column for each key that occurs."""
    columns = list(dict.fromkeys(key for record in records[:_MOST_ROWS] for key in record))
    shown = columns[:_MOST_COLUMNS]
    rows = [
        [cell(record[key], room=room) if key in record else "" for key in shown]
        for record in room.first(records)
    ]
    text = table([_title(str(key), room) for key in shown], rows) + _more(len(records))
    if missing := len(columns) - len(shown):
        words = plural("{n} more column is not shown.", "{n} more columns are not shown.", missing)
        text += f"<p>{words}</p>"
    return text


def _more(count: int) -> str:
    missing = count - _MOST_ROWS
    return f"<p>{plural('… and {n} more.', '… and {n} more.', missing)}</p>" if missing > 0 else ""


def _title(key: str, room: Room) -> str:
    """Return a key in words, escaped; one that is endless is cut short."""
    return _text(title(key[:_LONGEST_KEY]) + ("…" if len(key) > _LONGEST_KEY else ""), room)


def _text(text: str, room: Room) -> str:
    """Return text escaped, cut short where it is endless, and without characters that no font draws."""
    clean = "".join(letter if letter.isprintable() else " " for letter in text[:_LONGEST_TEXT])
    room.letters -= len(clean)
    if missing := len(text) - len(clean):
        more = plural("… ({n} more character)", "… ({n} more characters)", missing)
        return f"{html.escape(clean)}{more}"
    return html.escape(clean)


def _rate(value: float) -> str:
    return tr("{number}\u202f%", number=decimal(100 * value, 2))


def _interval(low: float, high: float, *, rated: bool) -> str:
    if rated:
        return tr("{low} to {high}", low=decimal(100 * low, 2), high=_rate(high))
    return tr("{low} to {high}", low=number(low), high=number(high))


def _is_plain(value: object) -> bool:
    return value is None or isinstance(value, bool | int | float | str)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)

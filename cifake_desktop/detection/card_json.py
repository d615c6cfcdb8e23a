"""Reads the JSON of a model's card, which anybody may have written: nothing in it is too long, too deep or too large.

Whoever shows a card can rely on that: texts end, numbers can be written out, and there is not too much of anything.
"""

import json
import math
import re
import unicodedata
from collections.abc import Mapping
from reprlib import repr as shortened
from typing import Any, Final

MOST_CARD_BYTES: Final = 2**20
"""Longest JSON text of a card that is read."""

MOST_SENTENCES: Final = 20
"""Most limits that a card may name."""

MOST_OPERATING_POINTS: Final = 20
"""Most operating points of a card."""

_LABEL: Final = re.compile(
    r"[A-Za-z0-9][A-Za-z0-9 ._+()-]{0,63}"
)  # ASCII: no letters that only look like others
_LONGEST_SENTENCE: Final = 300
_LONGEST_TEXT: Final = 2_000
_LONGEST_KEY: Final = 200
_MOST_VALUES: Final = 20_000
_MOST_LEVELS: Final = 20  # of objects and lists within each other
_LARGEST: Final = 10**24
_LARGEST_SETTING: Final = 1e6  # of what the application computes with
_MOST_ACCENTS: Final = 4  # on one letter; towers of them are drawn over the lines above


class CardError(ValueError):
    """A model's card lacks something, or holds a value that makes no sense."""


def read_json(text: str) -> object:
    """Return what a card's JSON text holds.

    Raises:
        CardError: the text is no JSON, or has a key twice; the message quotes no more than a little of it.

    """
    if len(text) > MOST_CARD_BYTES:
        raise CardError("A card must not be longer than a million letters.")
    try:
        return json.loads(
            text, parse_constant=_refuse_constant, parse_float=_finite, object_pairs_hook=_without_doubles
        )
    except RecursionError as error:
        raise CardError("A card must not be nested so deeply.") from error
    except json.JSONDecodeError as error:
        raise CardError(f"A card must be JSON: {error}.") from error
    except CardError:
        raise
    except ValueError as error:  # NaN, infinities, and numbers of thousands of digits
        raise CardError("A card must not hold numbers that are none, or that are beyond counting.") from error


def check_content(card: object) -> None:
    """Refuse a card that holds too much, or values that cannot be shown.

    Args:
        card: any JSON value.

    Raises:
        CardError: it is refused.

    """
    count = 0
    waiting = [(card, 1)]
    while waiting:
        value, level = waiting.pop()
        count += 1
        if count > _MOST_VALUES:
            raise CardError(f"A card must not hold more than {_MOST_VALUES} values.")
        if isinstance(value, Mapping | list):
            if level > _MOST_LEVELS:
                raise CardError("A card must not be nested so deeply.")
            if isinstance(value, Mapping):
                if any(not isinstance(key, str) or len(key) > _LONGEST_KEY for key in value):
                    raise CardError(f"The keys on a card must not be longer than {_LONGEST_KEY} letters.")
                value = list(value.values())
            waiting += [(part, level + 1) for part in value]
        elif isinstance(value, str):
            if len(value) > _LONGEST_TEXT:
                raise CardError(f"The texts on a card must not be longer than {_LONGEST_TEXT} letters.")
        elif isinstance(value, int | float) and not -_LARGEST <= value <= _LARGEST:
            raise CardError("A card must not hold numbers that are none, or that are beyond counting.")


def mapping(card: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """Return an object of a card.

    Raises:
        CardError: it has none there; so with all that follow.

    """
    value = card.get(key)
    if not isinstance(value, Mapping):
        raise CardError(f"The key {key!r} of a card must hold an object, not {shortened(value)}.")
    return value


def label(card: Mapping[str, Any], key: str) -> str:
    """Return a name that can stand anywhere: in a table, a file name, a terminal, a page."""
    value = card.get(key)
    if not isinstance(value, str) or not _LABEL.fullmatch(value) or value != " ".join(value.split()):
        raise CardError(
            f"The key {key!r} of a card must hold up to 64 plain letters, digits and ._+()-, "
            f"not {shortened(value)}."
        )
    return value


def sentence(value: object, key: str) -> str:
    """Return text that is fit to be shown: on one line, without characters that steer a terminal or the line."""
    if (
        not isinstance(value, str)
        or not 0 < len(value) <= _LONGEST_SENTENCE
        or not value.isprintable()
        or _has_towers(value)
    ):
        raise CardError(
            f"The key {key!r} of a card must hold plain text of up to {_LONGEST_SENTENCE} letters, "
            f"not {shortened(value)}."
        )
    return value


def whole(card: Mapping[str, Any], key: str) -> int:
    """Return a whole number from 0 to a million."""
    value = card.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _LARGEST_SETTING:
        raise CardError(
            f"The key {key!r} of a card must hold a whole number of up to a million, not {shortened(value)}."
        )
    return value


def number(card: Mapping[str, Any], key: str) -> float:
    """Return a number from minus to plus one million."""
    value = card.get(key)
    if (
        not isinstance(value, int | float)
        or isinstance(value, bool)
        or not -_LARGEST_SETTING <= value <= _LARGEST_SETTING
    ):
        raise CardError(
            f"The key {key!r} of a card must hold a number of up to a million, not {shortened(value)}."
        )
    return float(value)


def _has_towers(text: str) -> bool:
    """Tell whether more accents stand on one letter than any language has."""
    accents = 0
    for letter in text:
        accents = accents + 1 if unicodedata.category(letter) in ("Mn", "Me") else 0
        if accents > _MOST_ACCENTS:
            return True
    return False


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse a key that stands twice: readers differ in which of the two they take."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise CardError("A card must not have a key twice in one object.")
    return found


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):  # 1e999 is fine JSON, but no number here
        raise ValueError(f"{text} is beyond counting")
    return value


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")

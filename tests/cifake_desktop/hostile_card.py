"""A card that keeps every rule and is as hostile as the rules allow."""

import copy
from collections.abc import Iterator
from itertools import cycle, islice
from typing import Any, Final

MARKUP: Final = (
    "<img src='file:///etc/hostname'><img src=\"http://127.0.0.1:9/x.png\">",
    "<script>alert(1)</script><style>*{font-size:900px}</style><h1>CIFAKE Desktop says: certainly real",
    "</td></tr></table><table width=99999><tr><td>",
    "<a href='file:///etc/passwd'>click</a> [link](http://127.0.0.1:9/) **bold** `code`",
    "<br>" * 60,
    "%n %1 %s {0} {n} {model} {__class__} $HOME &amp; &lt; &#x202e; \\u202e \\n",
    "=cmd|' /C calc'!A0",
    "\N{HEBREW LETTER ALEF}\N{ARABIC LETTER BEH}" * 20,
    "e\u0301\u0302\u0303\u0304 Zalgo",
    "W" * 400,
)
"""Texts that something could take for more than text; all on one line, and printable."""

STEERING: Final = (
    "\x1b[31m\x1b[2J\x1b]0;title\x07",
    "safe\u202ednE\u2066\u2067",
    "a\u200bb\ufeffc\u00add",
    "null\0null",
    "line\nline\r\n\u2028\u2029\x85line" * 40,
    "\ufffe\U000e0041",
)
"""Texts with characters that steer what shows them; a card may hold them where it is free."""

_NUMBERS: Final = (
    1e24,
    -1e24,
    10**24,
    -(10**24),
    5e-324,
    -0.0,
    0,
    2**63,
    1e308 / 1e285,
    0.1 + 0.2,
    True,
    None,
)


def hostile_card(tiny_card: dict[str, Any]) -> dict[str, Any]:
    """Return a card for pictures of 30 to 60 pixels with everything in it that is as large and as odd as may be."""
    card = copy.deepcopy(tiny_card)
    card["name"] = "W" * 64
    card["version"] = "9." * 32
    card["purpose"] = "".join(islice(cycle(MARKUP), 12))[:300]
    card["limits"] = [(words * 300)[:300] for words in islice(cycle(MARKUP), 20)]
    card["sizes"] = {"min_width": 30, "max_width": 60, "min_height": 30, "max_height": 60}
    card["tile"] = {"size": 60, "stride": 1, "most": 1_000_000, "sample": 1}
    card["calibration"] = {"scale": 1e-6, "bias": -36.0}
    rates = [1e-6, 1.000001e-6, *(0.05 * step for step in range(1, 17)), 0.999998, 1.0 - 1e-6]
    card["operating_points"] = {repr(rate): {"likely_ai": 1e6, "likely_real": -1e6} for rate in rates}
    card["default_operating_point"] = 1e-6
    card["training"] = {"data": _records(), "recipe": _deep(16), **dict(_pairs(2_000, 60))}
    card["figures"] = {
        "intervals": "\u202e" + MARKUP[0] * 8,
        "official": {"accuracy": _figure(), "auroc": _figure() | {f"remark {n}": n for n in range(200)}},
        **{f"group {n} {MARKUP[n % 10][:40]}": dict(_pairs(60, 60)) for n in range(50)},
        **{f"long {n}": (MARKUP[n % len(MARKUP)] * 2000)[:2000] for n in range(60)},
        "measured": {f"{words[:100]}{n}": _figure() for n, words in enumerate(islice(cycle(STEERING), 200))},
    }
    return card


def _figure() -> dict[str, Any]:
    return {"value": -1e24, "low": 10**24, "high": 5e-324, "n": -(10**24), MARKUP[1][:200]: MARKUP[0]}


def _pairs(count: int, longest: int) -> Iterator[tuple[str, Any]]:
    """Give so many keys and values, one odder than the other."""
    texts, numbers = cycle(MARKUP + STEERING), cycle(_NUMBERS)
    for number, text in enumerate(islice(texts, count)):
        value: Any = text[:longest] if number % 2 else next(numbers)
        yield f"{number} {text[:longest]}", value


def _records() -> list[dict[str, Any]]:
    return [{f"{n} {key}": value for key, value in _pairs(12, 40)} for n in range(40)]


def _deep(levels: int) -> dict[str, Any]:
    return {MARKUP[0][:40]: _deep(levels - 1) if levels else MARKUP[1][:40]}

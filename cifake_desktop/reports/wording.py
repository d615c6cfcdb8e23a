"""What a report is written in: English, or what the window speaks."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Wording:
    """A language.

    Attributes:
        language: its code, for example "de".
        say: puts an English sentence of this application into it; what it does not know stays as it is.
        chance: writes a probability or a share, 0..1, in per cent.
        number: writes a whole number.

    """

    language: str
    say: Callable[[str], str]
    chance: Callable[[float], str]
    number: Callable[[int], str]


ENGLISH: Final = Wording("en", str, "{:.1%}".format, "{:,}".format)
"""What the command line writes, so that programs and people everywhere read the same."""

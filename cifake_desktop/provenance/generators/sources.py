"""Where generators leave their metadata, and what a recogniser returns that has found its own."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from math import isfinite
from typing import Any, Final

from cifake_desktop.finding import JSON
from cifake_desktop.provenance.blocks import Blocks
from cifake_desktop.provenance.exif import Exif
from cifake_desktop.provenance.marks import Kind, Origin
from cifake_desktop.provenance.xmp import Xmp

_EXIF_IN_XMP: Final = "http://ns.adobe.com/exif/1.0/"
_MOST_JSON: Final = 2_000_000  # characters of an object that is decoded
_LONGEST: Final = 300  # characters of a value that is shown
_LONGEST_PROMPT: Final = 4000
PROMPTS: Final = ("prompt", "negative_prompt")


@dataclass(frozen=True, slots=True)
class Sources:
    """What a file carries, as the readers of its blocks left it.

    Attributes:
        blocks: its texts.
        exif: its EXIF values.
        xmp: its XMP values.
        hidden: the text hidden in its pixels, or None.

    """

    blocks: Blocks
    exif: Exif = field(default_factory=Exif)
    xmp: Xmp = field(default_factory=Xmp)
    hidden: str | None = None

    def keyed(self, *keywords: str) -> Iterator[tuple[str, str]]:
        """Yield (text, place) of the texts that stand under one of these keywords, whatever their case."""
        wanted = {keyword.casefold() for keyword in keywords}
        for text in self.blocks.texts:
            if text.keyword.casefold() in wanted:
                yield text.text, f"{text.place} {text.keyword!r}"

    def keywords(self) -> dict[str, str]:
        """Return the first text of each keyword, as it is written."""
        found: dict[str, str] = {}
        for text in self.blocks.texts:
            if text.keyword:
                found.setdefault(text.keyword, text.text)
        return found

    def free(self) -> Iterator[tuple[str, str]]:
        """Yield (text, place) of what stands where programs put text of any kind."""
        for text in self.blocks.texts:
            if not text.keyword:
                yield text.text, text.place
        exif = self.exif
        if exif.comment is not None:
            yield exif.comment, "EXIF UserComment"
        if exif.description is not None:
            yield exif.description, "EXIF ImageDescription"
        for value in self.xmp.values(_EXIF_IN_XMP, "UserComment"):
            yield value, "XMP exif:UserComment"
        if self.hidden is not None:
            yield self.hidden, "hidden in the pixels"


@dataclass(frozen=True, slots=True)
class Found:
    """A generator that was recognised.

    Attributes:
        by: its name.
        place: where its mark stands.
        detail: prompt, seed, model and other settings; what is None or empty is left out.
        origin: what the mark says of the picture.
        says: that in words; None for "made with" and its name.
        kind: GENERATOR or CREDIT.
        problem: a sentence on what is broken, or None.

    """

    by: str
    place: str
    detail: Mapping[str, object] = field(default_factory=dict)
    origin: Origin = Origin.AI
    says: str | None = None
    kind: Kind = Kind.GENERATOR
    problem: str | None = None


def damaged(by: str) -> str:
    """Return the sentence on a generator's metadata that cannot be read."""
    return f"The metadata of {by} in this file is damaged or far too long; its prompt and settings could not be read."


def json_object(text: str) -> dict[str, Any] | None:
    """Return a JSON object, or None where the text is none, is damaged, or far too long."""
    if len(text) > _MOST_JSON or text.lstrip()[:1] != "{":
        return None
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def shown(detail: Mapping[str, object]) -> dict[str, JSON]:
    """Return values as they go into a Finding: plain, of bounded length, without the empty ones."""
    found: dict[str, JSON] = {}
    for key, value in detail.items():
        if isinstance(value, float) and not isfinite(value):
            continue  # JSON knows none
        if isinstance(value, bool | float) or (isinstance(value, int) and abs(value) < 2**64):
            found[key] = value
        elif value is not None and (text := str(value).strip()):
            most = _LONGEST_PROMPT if key in PROMPTS else _LONGEST
            found[key] = text if len(text) <= most else text[: most - 1] + "…"
    return found

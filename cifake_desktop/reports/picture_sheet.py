"""All that is to be said of one examined picture, as plain text in sections: what a report of pictures prints."""

from dataclasses import dataclass

from cifake_desktop.strictness import Band


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a sheet.

    Attributes:
        title: stands above it.
        rows: names and what they name; a text may have several lines.
        lines: sentences, each a paragraph.
        listed: whether the sentences are items of a list.

    """

    title: str
    rows: tuple[tuple[str, str], ...] = ()
    lines: tuple[str, ...] = ()
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Scale:
    """Where a picture's probability lies.

    Attributes:
        probability: calibrated P(AI) from the pixels, 0..1.
        band: the inconclusive probabilities, or None where they are not known.
        chance: the probability in words.
        words: the band in a sentence.

    """

    probability: float
    band: Band | None
    chance: str
    words: str


@dataclass(frozen=True, slots=True)
class PictureSheet:
    """One picture. All texts are plain: whoever writes them as markup escapes them.

    Attributes:
        name: of the file.
        verdict: in words.
        sign: name of the icon that stands for it.
        tone: "ai", "real", "neutral" or "error", which picks the colour.
        decision: what decided, in one sentence, or what went wrong.
        scale: None where no model looked at the pixels.
        sections: everything else.

    """

    name: str
    verdict: str
    sign: str
    tone: str
    decision: str
    scale: Scale | None
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """An image as the bytes of a file.

    Attributes:
        data: the bytes.
        kind: its media type, for example "image/png".

    """

    data: bytes
    kind: str

"""A picture file that is open: what is known of it before its pixels are decoded."""

from dataclasses import dataclass, field

from PIL import Image

ANIMATED = "This file is animated; only its first frame was examined."
SEVERAL = "This file holds several pictures; only the first was examined."
PAGES = "This file holds several pages; only the first was examined."
USELESS_PROFILE = "The colour profile in this file could not be used, so colours may be slightly off."


@dataclass(slots=True)
class Opened:
    """A picture that can be decoded.

    Attributes:
        image: decodes at `load()`, if it is not decoded already.
        format: what `Picture.format` will be.
        orientation: 1..8 as in EXIF, still to be applied.
        icc: colour profile; None without one. Empty where there is one that cannot be used.
        more: bytes for each pixel that decoding needs besides the pixels themselves.
        notes: sentences for people.

    """

    image: Image.Image
    format: str
    orientation: int = 1
    icc: bytes | None = None
    more: int = 0
    notes: list[str] = field(default_factory=list)

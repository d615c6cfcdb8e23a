"""The blocks of metadata in a file, as the container's reader hands them to the readers of their content."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """One text in a file.

    Attributes:
        keyword: of a PNG text; "" where the format has none.
        text: decoded; bytes that are no text become U+FFFD. At most `container.MOST_TEXT` characters.
        place: where it stood, for people, for example "PNG tEXt", "JPEG comment".

    """

    keyword: str
    text: str
    place: str


@dataclass(frozen=True, slots=True)
class Blocks:
    """What a file carries beside its pixels, undecoded where a reader of its own exists.

    Attributes:
        format: Pillow's name of the file's format.
        texts: in the order of the file; PNG texts from before and after the image data.
        exif: TIFF bytes ("II*" or "MM" first), or None.
        xmp: packets of XMP, as XML bytes.
        iptc: IPTC-IIM datasets, or None.
        c2pa: where a C2PA manifest store lies, for people, for example "JPEG APP11"; None without one.
        c2pa_store: the store's bytes, as far as they were found.
        problems: sentences on blocks that are broken or too large.

    """

    format: str
    texts: tuple[Text, ...] = ()
    exif: bytes | None = None
    xmp: tuple[bytes, ...] = ()
    iptc: bytes | None = None
    c2pa: str | None = None
    c2pa_store: bytes = b""
    problems: tuple[str, ...] = ()

    @property
    def bare(self) -> bool:
        """Whether there is nothing in the file but its pixels, as far as was found."""
        return not (self.texts or self.exif or self.xmp or self.iptc or self.c2pa)

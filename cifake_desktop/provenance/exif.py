"""EXIF: the values that tell a camera or a generator.

Reads only the tags in question out of three directories (the first, the Exif one, the thumbnail's), each once: so
directories that point at each other cannot loop, and thousands of entries that all point at the same megabytes cost
nothing. Tags and types as in EXIF 2.32 (CIPA DC-008) and TIFF 6; the XP ones are Microsoft's.
"""

import struct
from dataclasses import dataclass
from typing import Final

_IMAGE_DESCRIPTION, _MAKE, _MODEL, _ORIENTATION, _SOFTWARE, _ARTIST = (
    0x010E,
    0x010F,
    0x0110,
    0x0112,
    0x0131,
    0x013B,
)
_EXIF_IFD, _XP_TITLE, _XP_COMMENT = 0x8769, 0x9C9B, 0x9C9C
_EXPOSURE_TIME, _F_NUMBER, _ISO, _FOCAL_LENGTH = 0x829A, 0x829D, 0x8827, 0x920A
_TAKEN, _MAKER_NOTE, _USER_COMMENT, _LENS_MODEL = 0x9003, 0x927C, 0x9286, 0xA434
_THUMBNAIL_AT, _THUMBNAIL_LENGTH = 0x0201, 0x0202

_SIZES: Final = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 129: 1}
_MOST_ENTRIES: Final = 2000
_MOST_TEXT: Final = 4_000_000  # bytes of one text that are read
_MOST_THUMBNAIL: Final = 1_000_000
_ORDERS: Final = ("utf-16-le", "utf-16-be")
_GUESSED_FROM: Final = 20_000  # bytes of a text whose order is guessed from


@dataclass(frozen=True, slots=True)
class Exif:
    """The EXIF values that matter here; None where absent. Texts are stripped and never empty.

    Attributes:
        description: ImageDescription.
        make: of the camera.
        model: of the camera.
        software: Software.
        artist: Artist.
        comment: UserComment, in whichever of its encodings; else Microsoft's XPComment.
        title: Microsoft's XPTitle.
        lens: LensModel.
        taken: DateTimeOriginal as it stands, "YYYY:MM:DD HH:MM:SS".
        settings: which of the settings of an exposure are given: "exposure time", "aperture", "sensitivity",
            "focal length".
        maker_note: bytes of the maker's own block; 0 without one.
        orientation: 1..8.
        thumbnail: the JPEG of the thumbnail.
        problems: sentences on what is damaged.

    """

    description: str | None = None
    make: str | None = None
    model: str | None = None
    software: str | None = None
    artist: str | None = None
    comment: str | None = None
    title: str | None = None
    lens: str | None = None
    taken: str | None = None
    settings: tuple[str, ...] = ()
    maker_note: int = 0
    orientation: int = 1
    thumbnail: bytes | None = None
    problems: tuple[str, ...] = ()


_DAMAGED: Final = "The EXIF of this file is damaged or cut off; only part of it was read."


def read_exif(tiff: bytes) -> Exif:
    """Read the values out of EXIF bytes ("II*" or "MM" first). What is damaged becomes a sentence."""
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(tiff[:4])
    if order is None or len(tiff) < 8:
        return Exif(problems=(_DAMAGED,))
    first = _Directory(tiff, order, struct.unpack_from(order + "I", tiff, 4)[0])
    exif_at = first.number(_EXIF_IFD)
    exif = _Directory(tiff, order, exif_at)
    small = _Directory(tiff, order, first.next_at)
    settings = {
        "exposure time": _EXPOSURE_TIME,
        "aperture": _F_NUMBER,
        "sensitivity": _ISO,
        "focal length": _FOCAL_LENGTH,
    }
    orientation = first.number(_ORIENTATION)
    return Exif(
        description=first.text(_IMAGE_DESCRIPTION),
        make=first.text(_MAKE),
        model=first.text(_MODEL),
        software=first.text(_SOFTWARE),
        artist=first.text(_ARTIST),
        # It belongs into the Exif directory; some programs put it into the first.
        comment=_comment(exif.value(_USER_COMMENT) or first.value(_USER_COMMENT), order)
        or first.wide_text(_XP_COMMENT),
        title=first.wide_text(_XP_TITLE),
        lens=exif.text(_LENS_MODEL),
        taken=exif.text(_TAKEN),
        settings=tuple(words for words, tag in settings.items() if exif.length(tag)),
        maker_note=exif.length(_MAKER_NOTE),
        orientation=orientation if 1 <= orientation <= 8 else 1,
        thumbnail=small.block(_THUMBNAIL_AT, _THUMBNAIL_LENGTH),
        problems=(_DAMAGED,) if first.damaged or exif.damaged or small.damaged else (),
    )


class _Directory:
    """One directory: where the value of each tag lies. An offset of 0 means that there is none."""

    def __init__(self, tiff: bytes, order: str, at: int) -> None:
        self._tiff, self._order = tiff, order
        self._places: dict[
            int, tuple[int, int, int]
        ] = {}  # tag: type, offset of the value, its length in bytes
        self.next_at = 0
        self.damaged = False
        if at:
            self._read(at)

    def _read(self, at: int) -> None:
        tiff, order = self._tiff, self._order
        if at + 2 > len(tiff):
            self.damaged = True
            return
        (entries,) = struct.unpack_from(order + "H", tiff, at)
        for entry in range(at + 2, at + 2 + 12 * min(entries, _MOST_ENTRIES), 12):
            if entry + 12 > len(tiff):
                self.damaged = True
                return
            tag, kind, count, value = struct.unpack_from(order + "HHII", tiff, entry)
            length = count * _SIZES.get(kind, 0)
            place = entry + 8 if length <= 4 else value
            if place + length > len(tiff):
                self.damaged = True
            elif length:
                self._places.setdefault(tag, (kind, place, length))
        end = at + 2 + 12 * entries
        if end + 4 <= len(tiff):
            (self.next_at,) = struct.unpack_from(order + "I", tiff, end)

    def length(self, tag: int) -> int:
        """Return how many bytes the value has; 0 where the tag is absent."""
        return self._places.get(tag, (0, 0, 0))[2]

    def value(self, tag: int) -> bytes:
        """Return the value as bytes, cut to what is read of a text."""
        _, place, length = self._places.get(tag, (0, 0, 0))
        return self._tiff[place : place + min(length, _MOST_TEXT)]

    def number(self, tag: int) -> int:
        """Return the first whole number of a value; 0 where there is none."""
        kind, place, _ = self._places.get(tag, (0, 0, 0))
        letter = {3: "H", 4: "I", 13: "I"}.get(kind)
        return int(struct.unpack_from(self._order + letter, self._tiff, place)[0]) if letter else 0

    def text(self, tag: int) -> str | None:
        return _tidy(_decoded(self.value(tag)))

    def wide_text(self, tag: int) -> str | None:
        """Return one of Microsoft's texts, which are UTF-16 whatever the order of the file."""
        return _tidy(self.value(tag).decode("utf-16-le", "replace"))

    def block(self, at_tag: int, length_tag: int) -> bytes | None:
        """Return the bytes that two tags point at, or None where they do not lie in the file."""
        at, length = self.number(at_tag), self.number(length_tag)
        if not at or not 0 < length <= _MOST_THUMBNAIL or at + length > len(self._tiff):
            return None
        return self._tiff[at : at + length]


def _comment(value: bytes, order: str) -> str | None:
    """Decode a UserComment: eight bytes name the character code, which some programs leave out or get wrong."""
    code, text = value[:8], value[8:]
    if code == b"UNICODE\0":
        return _tidy(_wide(text, order))
    if code in (b"ASCII\0\0\0", b"\0" * 8):
        return _tidy(_decoded(text))
    if code == b"JIS\0\0\0\0\0":
        return _tidy(text.decode("iso2022_jp", "replace"))
    return _tidy(_wide(value, order) if value[:64].count(0) > len(value[:64]) // 4 else _decoded(value))


def _wide(text: bytes, order: str) -> str:
    """Decode UTF-16. Its order is the file's by the standard, but many write big-endian always, so it is guessed."""
    if text[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return text.decode("utf-16", "replace")
    # Null bytes alone would not do: they also stand in U+4E00 and other letters without a byte of their own.
    counts = {name: _ascii_letters(text[:_GUESSED_FROM].decode(name, "replace")) for name in _ORDERS}
    little, big = (counts[name] for name in _ORDERS)
    own = "utf-16-le" if order == "<" else "utf-16-be"
    return text.decode(own if little == big else _ORDERS[0] if little > big else _ORDERS[1], "replace")


def _ascii_letters(text: str) -> int:
    return sum(" " <= letter <= "~" for letter in text)


def _decoded(value: bytes) -> str:
    """Decode a text that should be ASCII and is often UTF-8, sometimes Latin-1."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _tidy(text: str) -> str | None:
    return text.strip("\0 \t\r\n") or None

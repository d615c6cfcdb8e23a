"""Walks the container of a picture file and takes out its blocks of metadata, without decoding a pixel.

Every walk visits each byte at most once, takes at most so many bytes of text in all, and stops at the first
structure that makes no sense, keeping what it has. Formats: JPEG (ITU T.81; APP1 as EXIF 2.32 and the XMP specification
part 3 have it; APP11 as ISO 19566-5; APP13 as Photoshop writes it), PNG (third edition), WebP (RIFF container), GIF89a,
TIFF 6, and AVIF and HEIC (ISO 14496-12 and 23008-12).
"""

import re
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from cifake_desktop.picture import DEFAULT_LIMITS, left_out
from cifake_desktop.provenance.blocks import Blocks, Text
from cifake_desktop.provenance.isobmff import BrokenBoxError, isobmff_items

MOST_TEXT: Final = 4_000_000
"""The most characters that are read of one text; a longer one is cut, and that is said."""

_MOST_TEXTS: Final = 200
_MOST_PACKETS: Final = 20  # of XMP
_MOST_STRUCTURES: Final = 100_000  # segments, chunks or blocks of a file that are visited
_MOST_SUB_BLOCKS: Final = 1_000_000  # of a GIF; they hold 255 bytes at most
_MOST_STORE: Final = 64_000_000  # bytes of a C2PA store that are weighed

_XMP_JPEG: Final = b"http://ns.adobe.com/xap/1.0/\0"
_XMP_EXTENSION: Final = b"http://ns.adobe.com/xmp/extension/\0"
_IPTC_RESOURCE: Final = 0x0404  # of Photoshop's image resources


class BrokenError(Exception):
    """A block or the container makes no sense; the message says where, for people."""


@dataclass(slots=True)
class _Found:
    """What a walk has found so far.

    Attributes:
        most: bytes of one block of EXIF, XMP or IPTC that are read, and of all texts and XMP together.
        left: how many of the latter are left.

    """

    most: int
    texts: list[Text] = field(default_factory=list)
    exif: bytes | None = None
    xmp: list[bytes] = field(default_factory=list)
    iptc: bytes | None = None
    c2pa: str | None = None
    store: bytearray = field(default_factory=bytearray)
    structures: int = 0
    sub_blocks: int = 0
    problems: list[str] = field(default_factory=list)
    left: int = field(init=False)

    def __post_init__(self) -> None:
        self.left = self.most

    def problem(self, sentence: str) -> None:
        if sentence not in self.problems:
            self.problems.append(sentence)

    def visit(self) -> None:
        """Count a structure of the file.

        Raises:
            BrokenError: there are more than any honest file has.

        """
        self.structures += 1
        if self.structures > _MOST_STRUCTURES:
            raise BrokenError("This file is made of far too many small pieces; it was not read to the end.")

    def keep_c2pa(self, place: str, store: bytes) -> None:
        """Keep where the C2PA store lies, and what of it was found; its parts come in order."""
        self.c2pa = place
        if len(self.store) < _MOST_STORE:
            self.store += store

    def full(self) -> bool:
        """Tell, and note, that no more text is read."""
        full = len(self.texts) >= _MOST_TEXTS or self.left <= 0
        if full:
            self.problem("This file holds more texts than are read; the rest were left out.")
        return full

    def text(self, keyword: str, text: str, place: str) -> None:
        """Keep a text within the limits of one, and of all together."""
        if self.full():
            return
        most = min(MOST_TEXT, self.left)
        if len(text) > most:
            self.problem(f"A text in this file ({place}) is too long; only its beginning was read.")
            text = text[:most]
        self.left -= len(text)
        self.texts.append(Text(keyword, text, place))

    def keep_exif(self, data: bytes) -> None:
        """Keep EXIF: the first block counts, as for other programs. The prefix that JPEG puts before it is dropped."""
        if len(data) > self.most:
            self.problem(left_out("EXIF", len(data), self.most))
        elif self.exif is None:
            self.exif = data.removeprefix(b"Exif\0\0")

    def keep_xmp(self, data: bytes) -> None:
        if len(data) > self.left:
            self.problem(left_out("XMP", self.most - self.left + len(data), self.most))
        elif len(self.xmp) >= _MOST_PACKETS:
            self.problem("This file holds more texts than are read; the rest were left out.")
        else:
            self.left -= len(data)
            self.xmp.append(data)


def read_blocks(data: bytes, format_name: str, most: int = DEFAULT_LIMITS.max_metadata_bytes) -> Blocks:
    """Take the blocks of metadata out of a file.

    Args:
        data: the whole file.
        format_name: Pillow's name of its format, for example "JPEG".
        most: bytes of one block that are read, and of all texts together.

    Returns:
        The blocks; whatever is broken is a sentence among the problems.

    """
    found = _Found(most)
    walk = _WALKS.get(format_name)
    if walk is not None:
        try:
            walk(data, found)
        except BrokenError as error:
            found.problem(str(error))
    return Blocks(
        format=format_name,
        texts=tuple(found.texts),
        exif=found.exif,
        xmp=tuple(found.xmp),
        iptc=found.iptc,
        c2pa=found.c2pa,
        c2pa_store=bytes(found.store),
        problems=tuple(found.problems),
    )


# --- JPEG -----------------------------------------------------------------------------------------------

_SOS, _EOI, _COM, _APP1, _APP11, _APP13 = 0xDA, 0xD9, 0xFE, 0xE1, 0xEB, 0xED
_NOT_FILL: Final = re.compile(rb"[^\xff]")
_BARE_MARKERS: Final = frozenset({0x01, *range(0xD0, 0xD9)})  # without a length


def _walk_jpeg(data: bytes, found: _Found) -> None:
    extensions: dict[bytes, list[bytes]] = {}
    resources: list[bytes] = []
    extended = 0
    for marker, segment in _jpeg_segments(data):
        found.visit()
        if marker == _APP1 and segment.startswith(b"Exif\0"):
            found.keep_exif(segment)
        elif marker == _APP1 and segment.startswith(_XMP_JPEG):
            found.keep_xmp(segment.removeprefix(_XMP_JPEG))
        elif marker == _APP1 and segment.startswith(_XMP_EXTENSION):
            # A GUID of 32 letters, the whole length, this part's offset, the part. Parts come in order.
            guid = segment[len(_XMP_EXTENSION) : len(_XMP_EXTENSION) + 32]
            extended += len(segment)
            if extended > found.most:
                found.problem(left_out("XMP", extended, found.most))
                continue
            extensions.setdefault(guid, []).append(segment[len(_XMP_EXTENSION) + 40 :])
        elif marker == _APP11 and segment[:2] == b"JP" and segment[12:16] == b"jumb":
            # The box's head is repeated in every part.
            first = int.from_bytes(segment[4:8], "big") <= 1
            found.keep_c2pa("JPEG APP11", segment[8 if first else 16 :])
        elif marker == _APP13 and segment.startswith(b"Photoshop 3.0\0"):
            resources.append(segment.removeprefix(b"Photoshop 3.0\0"))
        elif marker == _COM:
            found.text("", _utf8(segment.rstrip(b"\0")), "JPEG comment")
    for parts in extensions.values():
        found.keep_xmp(b"".join(parts))
    if resources:
        found.iptc = _iptc_resource(b"".join(resources))


def _jpeg_segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield (marker, content) of the segments before the image data, where all metadata stands."""
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            raise BrokenError(
                "The metadata of this JPEG file is damaged; what stands after the damage was not read."
            )
        marker = data[at + 1]
        if marker == 0xFF:  # fill bytes
            end = _NOT_FILL.search(data, at)
            at = len(data) if end is None else end.start() - 1
            continue
        if marker in (_SOS, _EOI):
            return
        if marker in _BARE_MARKERS:
            at += 2
            continue
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if length < 2 or at + 2 + length > len(data):
            if marker == _APP11:  # enough to tell that Content Credentials were there
                yield marker, data[at + 4 :]
            raise BrokenError("The metadata of this JPEG file is cut off.")
        yield marker, data[at + 4 : at + 2 + length]
        at += 2 + length


def _iptc_resource(data: bytes) -> bytes | None:
    """Return the IPTC-IIM among Photoshop's image resources, or None where there is none or they are broken."""
    at = 0
    while data[at : at + 4] == b"8BIM" and at + 12 <= len(data):
        number = int.from_bytes(data[at + 4 : at + 6], "big")
        at += 6 + (data[at + 6] + 2) // 2 * 2  # a name, padded to an even length with its length byte
        size = int.from_bytes(data[at : at + 4], "big")
        at += 4
        if number == _IPTC_RESOURCE:
            return data[at : at + size]
        at += (size + 1) // 2 * 2
    return None


# --- PNG ------------------------------------------------------------------------------------------------


def _walk_png(data: bytes, found: _Found) -> None:
    at = 8
    while at + 8 <= len(data):
        found.visit()
        length, kind = struct.unpack_from(">I4s", data, at)
        content = data[at + 8 : at + 8 + length] if kind in _PNG_CHUNKS or kind == b"caBX" else b""
        if at + 12 + length > len(data):
            if kind in _PNG_CHUNKS:
                found.problem("The last text of this PNG file is cut off and was not read.")
            elif kind == b"caBX":
                found.keep_c2pa("PNG caBX", content)
            return
        if kind == b"caBX":
            found.keep_c2pa("PNG caBX", content)
        # Before a text is decompressed, not after: that is what costs.
        elif kind in _PNG_CHUNKS and (kind == b"eXIf" or not found.full()):
            try:
                _PNG_CHUNKS[kind](content, found)
            except BrokenError as error:
                found.problem(str(error))
        elif kind == b"IEND":
            return
        at += 12 + length


def _png_text(content: bytes, found: _Found) -> None:
    keyword, _, text = content.partition(b"\0")
    # The specification says Latin-1; many programs write UTF-8 nonetheless.
    found.text(keyword.decode("latin-1"), _text(text), "PNG tEXt")


def _png_compressed_text(content: bytes, found: _Found) -> None:
    keyword, _, rest = content.partition(b"\0")
    found.text(keyword.decode("latin-1"), _text(_inflated(rest[1:], "PNG zTXt", found)), "PNG zTXt")


def _png_international_text(content: bytes, found: _Found) -> None:
    keyword, _, rest = content.partition(b"\0")
    compressed, text = rest[:1] == b"\1", rest[2:].split(b"\0", 2)[-1]
    if compressed:
        text = _inflated(text, "PNG iTXt", found)
    if keyword == b"XML:com.adobe.xmp":
        found.keep_xmp(text)
    else:
        found.text(keyword.decode("latin-1"), _utf8(text), "PNG iTXt")


_PNG_CHUNKS: Final[dict[bytes, Callable[[bytes, _Found], None]]] = {
    b"tEXt": _png_text,
    b"comf": _png_text,  # ComfyUI's own, in animated pictures
    b"zTXt": _png_compressed_text,
    b"iTXt": _png_international_text,
    b"eXIf": lambda content, found: found.keep_exif(content),
}


def _inflated(data: bytes, place: str, found: _Found) -> bytes:
    """Return text decompressed, never more of it than is kept: a small block can hold gigabytes of zeros."""
    stream = zlib.decompressobj()
    most = min(MOST_TEXT, found.left)
    try:
        text = stream.decompress(data, most)
    except zlib.error as error:
        found.left -= most  # so much may have been decompressed up to the damage
        raise BrokenError(f"A compressed text in this file ({place}) is damaged and was not read.") from error
    if stream.unconsumed_tail:
        found.problem(f"A text in this file ({place}) is too long; only its beginning was read.")
    elif not stream.eof:
        found.problem(f"A compressed text in this file ({place}) is cut off.")
    return text


# --- WebP, GIF, TIFF ------------------------------------------------------------------------------------


def _walk_webp(data: bytes, found: _Found) -> None:
    at = 12
    while at + 8 <= len(data):
        found.visit()
        kind, length = struct.unpack_from("<4sI", data, at)
        content = data[at + 8 : at + 8 + length] if kind in (b"EXIF", b"XMP ", b"C2PA") else b""
        if kind == b"C2PA":
            found.keep_c2pa("WebP C2PA", content)
        if at + 8 + length > len(data):
            if content and kind != b"C2PA":
                found.problem("A block of metadata in this WebP file is cut off and was not read.")
            return
        if kind == b"EXIF":
            found.keep_exif(content)
        elif kind == b"XMP ":
            found.keep_xmp(content)
        at += 8 + length + length % 2


_GIF_XMP: Final = b"XMP DataXMP"
_GIF_C2PA: Final = b"C2PA_GIF\1\0\0"


def _walk_gif(data: bytes, found: _Found) -> None:
    at = 13 + _gif_colours(data, 10)
    while at < len(data):
        found.visit()
        block = data[at]
        if block == 0x2C:  # an image: nine bytes, colours, a code size, sub-blocks
            at = _past_sub_blocks(data, at + 11 + _gif_colours(data, at + 9), found)
        elif block == 0x21 and data[at + 1 : at + 2] == b"\xfe":
            end = _past_sub_blocks(data, at + 2, found)
            found.text("", _utf8(_joined(data, at + 2, end, MOST_TEXT)), "GIF comment")
            at = end
        elif block == 0x21 and data[at + 1 : at + 3] == b"\xff\x0b" and data[at + 3 : at + 14] == _GIF_XMP:
            # The packet stands as it is; 258 bytes after it make it look like sub-blocks.
            end = _past_sub_blocks(data, at + 14, found)
            found.keep_xmp(data[at + 14 : max(at + 14, end - 258)])
            at = end
        elif block == 0x21:
            end = _past_sub_blocks(data, at + 2, found)
            if data[at + 3 : at + 14] == _GIF_C2PA:
                found.keep_c2pa("GIF application extension", _joined(data, at + 14, end, _MOST_STORE))
            at = end
        else:  # the trailer, or damage
            return


def _gif_colours(data: bytes, at: int) -> int:
    """Return the length of the table of colours that the flags at `at` announce."""
    flags = data[at] if at < len(data) else 0
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _past_sub_blocks(data: bytes, at: int, found: _Found) -> int:
    while at < len(data) and data[at]:
        at += data[at] + 1
        found.sub_blocks += 1
        if found.sub_blocks > _MOST_SUB_BLOCKS:
            raise BrokenError("This GIF is made of far too many small pieces; it was not read to the end.")
    return at + 1


def _joined(data: bytes, at: int, end: int, most: int) -> bytes:
    """Return the content of sub-blocks, `most` bytes of it or little more."""
    joined = bytearray()
    while at < min(end, len(data)) and data[at] and len(joined) <= most:
        joined += data[at + 1 : at + 1 + data[at]]
        at += data[at] + 1
    return bytes(joined)


_TIFF_XMP, _TIFF_IPTC, _TIFF_C2PA = 700, 33723, 0xCD41


def _walk_tiff(data: bytes, found: _Found) -> None:
    """Take the blocks that the first directory of a TIFF points at; the file itself is the EXIF."""
    found.exif = data
    order = "<" if data[:2] == b"II" else ">"
    if data[2:3] == b"+" or data[3:4] == b"+":
        found.problem("The metadata of a BigTIFF file is not read.")
        return
    (at,) = struct.unpack_from(order + "I", data.ljust(8, b"\0"), 4)
    if at + 2 > len(data):
        raise BrokenError("The directory of this TIFF file lies beyond its end.")
    (entries,) = struct.unpack_from(order + "H", data, at)
    taken: set[int] = set()
    for entry in range(at + 2, min(at + 2 + 12 * entries, len(data) - 11), 12):
        tag, kind, count, offset = struct.unpack_from(order + "HHII", data, entry)
        size = count * (4 if kind in (4, 13) else 1)
        if tag == _TIFF_C2PA:
            found.keep_c2pa("TIFF tag 0xCD41", data[offset : offset + size])
        elif tag in (_TIFF_XMP, _TIFF_IPTC) and tag not in taken and size > 4:
            taken.add(tag)  # once: many entries could point at the same megabytes
            if size > found.most:
                found.problem(left_out("XMP" if tag == _TIFF_XMP else "IPTC", size, found.most))
            elif tag == _TIFF_XMP:
                found.keep_xmp(data[offset : offset + size])
            else:
                found.iptc = data[offset : offset + size]


# --- AVIF, HEIC -----------------------------------------------------------------------------------------


def _walk_isobmff(data: bytes, found: _Found) -> None:
    try:
        items = isobmff_items(data, found.most)
    except BrokenBoxError as error:
        raise BrokenError(f"The metadata of this {error.what} is damaged: {error}") from error
    if items.c2pa is not None:
        found.keep_c2pa("uuid box", items.c2pa)
    # The item begins with the offset of the TIFF header, counted from behind itself.
    if items.exif is not None and len(items.exif) > 4:
        found.keep_exif(items.exif[4 + int.from_bytes(items.exif[:4], "big") :])
    for packet in items.xmp:
        found.keep_xmp(packet)


def _utf8(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _text(data: bytes) -> str:
    """Return text that is UTF-8 where it can be, else Latin-1."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


_WALKS: Final[dict[str, Callable[[bytes, _Found], None]]] = {
    "JPEG": _walk_jpeg,
    "MPO": _walk_jpeg,
    "PNG": _walk_png,
    "WEBP": _walk_webp,
    "GIF": _walk_gif,
    "TIFF": _walk_tiff,
    "AVIF": _walk_isobmff,
    "HEIF": _walk_isobmff,
}

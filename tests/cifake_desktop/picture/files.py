"""Picture files for tests, some of which no library writes."""

import struct
import zlib
from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

from PIL import Image


def encoded(image: Image.Image, kind: str, **options: Any) -> bytes:
    file = BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def chunk(kind: bytes, content: bytes) -> bytes:
    """Return a chunk of a PNG."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(
    width: int,
    height: int,
    bits: int,
    colour_type: int,
    rows: bytes,
    extra: bytes = b"",
    *,
    interlaced: bool = False,
) -> bytes:
    """Return a PNG with these (unfiltered) rows, each of which starts with a zero."""
    header = struct.pack(">IIBBBBB", width, height, bits, colour_type, 0, 0, int(interlaced))
    body = chunk(b"IDAT", zlib.compress(rows))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + extra + body + chunk(b"IEND", b"")


def bmp(
    width: int,
    height: int,
    bits: int,
    rows: bytes,
    palette: bytes = b"",
    *,
    compression: int = 0,
    masks: bytes = b"",
) -> bytes:
    """Return a BMP with these rows, as they lie in the file; a negative height stores the uppermost first."""
    offset = 14 + 40 + len(masks) + len(palette)
    info = struct.pack(
        "<IiiHHIIiiII", 40, width, height, 1, bits, compression, len(rows), 2835, 2835, len(palette) // 4, 0
    )
    return b"BM" + struct.pack("<IHHI", offset + len(rows), 0, 0, offset) + info + masks + palette + rows


_TIFF_LETTERS = {1: "B", 3: "H", 4: "I"}
Entries = Mapping[int, tuple[int, Sequence[int]]]
"""Values of each tag with their type: 1 bytes, 3 shorts, 4 longs."""


def tiff(entries: Entries, content: bytes, order: str = "<", pages: int = 1, offset_tag: int = 273) -> bytes:
    """Return a TIFF whose pixels are `content`, which `offset_tag` is made to point at (in one piece)."""
    mark = b"II" if order == "<" else b"MM"
    data = bytearray(mark + struct.pack(f"{order}HI", 42, 8 + len(content)) + content)
    for page in range(pages):
        every = {offset_tag: (4, [8]), **entries}
        more = bytearray()
        at = len(data) + 2 + 12 * len(every) + 4
        data += struct.pack(f"{order}H", len(every))
        for tag, (kind, values) in sorted(every.items()):
            packed = struct.pack(f"{order}{len(values)}{_TIFF_LETTERS[kind]}", *values)
            data += struct.pack(f"{order}HHI", tag, kind, len(values))
            if len(packed) <= 4:
                data += packed.ljust(4, b"\0")
            else:
                data += struct.pack(f"{order}I", at + len(more))
                more += packed + bytes(len(packed) % 2)
        data += struct.pack(f"{order}I", at + len(more) if page + 1 < pages else 0) + more
    return bytes(data)


def box(kind: bytes, content: bytes) -> bytes:
    """Return a box of an ISO base media file."""
    return struct.pack(">I", 8 + len(content)) + kind + content

"""Finds EXIF, XMP and C2PA in AVIF and HEIC, which are ISO base media files.

Boxes as in ISO 14496-12 (8.11, the meta box with iinf, iloc and idat); which items hold EXIF and XMP as in
ISO 23008-12, annex A; the box of C2PA as its specification has it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_C2PA_BOX: Final = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_MOST_BOXES: Final = 1000
_MOST_ITEMS: Final = 2000
_MOST_EXTENTS: Final = 5000  # of all items of a file together


class BrokenBoxError(Exception):
    """A box makes no sense. `what` names the kind of file."""

    what = "AVIF or HEIC file"


@dataclass(slots=True)
class Items:
    """The metadata of a file: EXIF with the offset before it, XMP packets, and the C2PA store, None without one."""

    exif: bytes | None
    xmp: tuple[bytes, ...]
    c2pa: bytes | None


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an item lies: extents (offset, length) in the file, or in idat."""

    in_idat: bool
    extents: tuple[tuple[int, int], ...]


def isobmff_items(data: bytes, most: int) -> Items:
    """Return the metadata of an ISO base media file, `most` bytes of it in all; items beyond that are left out.

    Raises:
        BrokenBoxError: a box is cut off, or makes no sense.

    """
    c2pa: bytes | None = None
    met = False
    exif: bytes | None = None
    xmp: list[bytes] = []
    for kind, start, end in _boxes(data, 0, len(data)):
        if kind == b"uuid" and data[start : start + 16] == _C2PA_BOX:
            c2pa = c2pa or _store(data[start + 16 : end])
        elif kind == b"meta" and not met:
            met = True
            wanted, places, idat = _meta(data, start + 4, end)
            for item, is_exif in wanted.items():
                content = _content(data, places.get(item), idat, most)
                most -= len(content or b"")  # all together: many items could lie over the same megabytes
                if is_exif and exif is None:
                    exif = content
                elif not is_exif and content is not None:
                    xmp.append(content)
    return Items(exif, tuple(xmp), c2pa)


def _boxes(data: bytes, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Yield (kind, start, end) of the content of each box."""
    for _ in range(_MOST_BOXES):
        if at + 8 > end:
            return
        size, kind, head = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8], 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        elif size == 0:
            size = end - at
        if size < head:
            raise BrokenBoxError("a box is shorter than its own head.")
        yield kind, at + head, min(at + size, end)
        at += size


def _meta(data: bytes, start: int, end: int) -> tuple[dict[int, bool], dict[int, _Place], tuple[int, int]]:
    """Return which items are EXIF (True) or XMP (False), where all items lie, and where idat lies."""
    boxes: dict[bytes, tuple[int, int]] = {}
    for kind, inner, inner_end in _boxes(data, start, end):
        boxes.setdefault(kind, (inner, inner_end))  # there is one of each
    wanted = _wanted(data, *boxes[b"iinf"]) if b"iinf" in boxes else {}
    places = _places(_Reader(data, *boxes[b"iloc"])) if b"iloc" in boxes else {}
    return wanted, places, boxes.get(b"idat", (0, 0))


def _store(content: bytes) -> bytes:
    """Return the C2PA store in a uuid box: behind version, flags, a purpose with its end, and an offset."""
    _, _, rest = content[4:].partition(b"\0")
    return rest[8:]


def _wanted(data: bytes, start: int, end: int) -> dict[int, bool]:
    wanted: dict[int, bool] = {}
    first = start + (6 if data[start : start + 1] == b"\0" else 8)
    for kind, inner, inner_end in _boxes(data, first, end):
        version = data[inner] if inner < inner_end else 0
        if kind != b"infe" or version < 2:
            continue
        reader = _Reader(data, inner + 4, inner_end)
        item = reader.number(2 if version == 2 else 4)
        reader.number(2)  # protection
        what = reader.take(4)
        if what == b"Exif":
            wanted[item] = True
        elif what == b"mime" and b"\0application/rdf+xml\0" in data[inner:inner_end] + b"\0":
            wanted[item] = False
    return wanted


def _places(reader: "_Reader") -> dict[int, _Place]:
    version = reader.number(1)
    reader.number(3)
    sizes = reader.number(2)
    offset_size, length_size, base_size, index_size = (sizes >> shift & 15 for shift in (12, 8, 4, 0))
    places = {}
    left = _MOST_EXTENTS
    for _ in range(min(reader.number(2 if version < 2 else 4), _MOST_ITEMS)):
        item = reader.number(2 if version < 2 else 4)
        method = reader.number(2) & 15 if version in (1, 2) else 0
        reader.number(2)  # data reference
        base = reader.number(base_size)
        extents = []
        count = reader.number(2)
        left -= count
        if left < 0:
            raise BrokenBoxError("its items lie in far too many pieces.")
        for _ in range(count):
            if version in (1, 2):
                reader.number(index_size)
            offset = reader.number(offset_size)
            extents.append((base + offset, reader.number(length_size)))
        places[item] = _Place(method == 1, tuple(extents))
    return places


def _content(data: bytes, place: _Place | None, idat: tuple[int, int], most: int) -> bytes | None:
    if place is None or sum(length for _, length in place.extents) > most:
        return None
    start, end = idat if place.in_idat else (0, len(data))
    return b"".join(data[start + at : min(start + at + length, end)] for at, length in place.extents)


class _Reader:
    """Reads numbers one after the other, and complains at the end of the box."""

    def __init__(self, data: bytes, at: int, end: int) -> None:
        self._data, self._at, self._end = data, at, end

    def take(self, size: int) -> bytes:
        if self._at + size > self._end:
            raise BrokenBoxError("a box is cut off.")
        self._at += size
        return self._data[self._at - size : self._at]

    def number(self, size: int) -> int:
        return int.from_bytes(self.take(size), "big")

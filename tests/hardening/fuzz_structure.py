"""Where the pieces and the numbers of a file lie, so that a mutation hits what matters to whoever reads it.

Works on spoilt files, too: what makes no sense is taken as far as it does, and the rest is one piece.
"""

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_MOST_PIECES: Final = 400
_TIFF_HEAD: Final = re.compile(rb"II\*\0|MM\0\*")
_CONTAINERS: Final = frozenset(
    {
        b"meta",
        b"iprp",
        b"ipco",
        b"iinf",
        b"iref",
        b"moov",
        b"trak",
        b"mdia",
        b"minf",
        b"stbl",
        b"dinf",
        b"jumb",
    }
)
_BARE_MARKERS: Final = frozenset({0x01, *range(0xD0, 0xD9)})


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a file: where, how many bytes, and in which order."""

    at: int
    size: int
    order: str


@dataclass(frozen=True, slots=True)
class Layout:
    """How a file is built.

    Attributes:
        levels: lists of pieces (start, end) that lie side by side, the outermost list first.
        numbers: lengths, sizes, counts and offsets.

    """

    levels: tuple[tuple[tuple[int, int], ...], ...]
    numbers: tuple[Number, ...]


@lru_cache(maxsize=256)
def layout(kind: str, data: bytes) -> Layout:
    """Return how a file of this kind (Pillow's name, or "ONNX") is built."""
    levels: list[list[tuple[int, int]]] = [[]]
    numbers: list[Number] = []
    _WALKS[kind](data, levels, numbers)
    for match in _TIFF_HEAD.finditer(data[:65_536]):
        if kind != "TIFF" or match.start():
            _walk_tiff(data, levels, numbers, match.start())
    at = data.find(b"acsp", 36, 65_536)
    if at >= 36:
        _walk_profile(data, levels, numbers, at - 36)
    at = data.find(b"jumb", 0, 65_536)
    if at >= 4 and kind not in ("AVIF", "HEIF"):
        _walk_boxes(data, levels, numbers, at - 4, len(data))
    kept = tuple(tuple(level[:_MOST_PIECES]) for level in levels if level)
    return Layout(kept or (((0, len(data)),),), tuple(numbers[: 4 * _MOST_PIECES]))


def mended(kind: str, data: bytes) -> bytes:
    """Return the file with checksums and outer sizes that fit again, so that readers look at what is inside."""
    if kind == "PNG":
        return _with_checksums(data)
    if kind == "WEBP" and len(data) >= 12:
        return data[:4] + struct.pack("<I", len(data) - 8) + data[8:]
    return data


def _with_checksums(data: bytes) -> bytes:
    parts, at = [data[:8]], 8
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        end = at + 8 + length
        if end + 4 > len(data):
            break
        parts.append(data[at:end] + struct.pack(">I", zlib.crc32(data[at + 4 : end])))
        at = end + 4
    parts.append(data[at:])
    return b"".join(parts)


_Levels = list[list[tuple[int, int]]]


def _walk_jpeg(data: bytes, levels: _Levels, numbers: list[Number]) -> None:
    levels[0].append((0, 2))
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        length = 0 if marker in _BARE_MARKERS else int.from_bytes(data[at + 2 : at + 4], "big")
        end = at + 2 + length
        if length:
            numbers.append(Number(at + 2, 2, "big"))
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):  # a frame: size and components
            numbers += [Number(at + 5, 2, "big"), Number(at + 7, 2, "big"), Number(at + 9, 1, "big")]
            numbers += [Number(place, 1, "big") for place in range(at + 4, min(end, at + 20))]
        if marker == 0xDA:  # the image data belongs to its head, up to the next marker
            end = (
                next(
                    (m.start() for m in re.finditer(rb"\xff[^\0\xd0-\xd7\xff]", data[end:])), len(data) - end
                )
                + end
            )
        levels[0].append((at, min(end, len(data))))
        at = end
    levels[0].append((min(at, len(data)), len(data)))


def _walk_png(data: bytes, levels: _Levels, numbers: list[Number]) -> None:
    levels[0].append((0, 8))
    at = 8
    while at + 8 <= len(data):
        length, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        numbers.append(Number(at, 4, "big"))
        if kind == b"IHDR":
            numbers += [Number(at + 8, 4, "big"), Number(at + 12, 4, "big")]
            numbers += [Number(at + place, 1, "big") for place in range(16, 21)]
        elif kind in (b"acTL", b"fcTL"):
            numbers += [Number(at + place, 4, "big") for place in range(8, 8 + min(length, 26), 4)]
        levels[0].append((at, min(at + 12 + length, len(data))))
        at += 12 + length


def _walk_riff(data: bytes, levels: _Levels, numbers: list[Number]) -> None:
    numbers.append(Number(4, 4, "little"))
    levels[0].append((0, 12))
    at = 12
    while at + 8 <= len(data):
        kind, length = struct.unpack_from("<4sI", data, at)
        numbers.append(Number(at + 4, 4, "little"))
        if kind in (b"VP8X", b"ANMF", b"VP8 ", b"VP8L", b"ANIM"):
            numbers += [Number(at + 8 + place, 1, "little") for place in range(min(length, 24))]
        end = at + 8 + length + length % 2
        levels[0].append((at, min(end, len(data))))
        at = end


def _walk_gif(data: bytes, levels: _Levels, numbers: list[Number]) -> None:
    def colours(place: int) -> int:
        flags = data[place] if place < len(data) else 0
        return 3 << (flags & 7) + 1 if flags & 0x80 else 0

    def past(place: int) -> int:
        while place < len(data) and data[place]:
            numbers.append(Number(place, 1, "little"))
            place += data[place] + 1
        return place + 1

    numbers += [Number(6, 2, "little"), Number(8, 2, "little"), Number(10, 1, "little")]
    at = 13 + colours(10)
    levels[0].append((0, min(at, len(data))))
    while at < len(data) and data[at] in (0x21, 0x2C):
        if data[at] == 0x2C:
            numbers += [Number(at + place, 2, "little") for place in (1, 3, 5, 7)]
            numbers += [Number(at + 9, 1, "little"), Number(at + 10 + colours(at + 9), 1, "little")]
            end = past(at + 11 + colours(at + 9))
        else:
            end = past(at + 2)
        levels[0].append((at, min(end, len(data))))
        at = end
    levels[0].append((min(at, len(data)), len(data)))


def _walk_bmp(data: bytes, levels: _Levels, numbers: list[Number]) -> None:
    head = 14 + int.from_bytes(data[14:18], "little") % 256
    levels[0] += [(0, 14), (14, head), (head, len(data))]
    numbers += [Number(place, 4, "little") for place in (2, 10, 14, 18, 22, 30, 34, 38, 46, 50)]
    numbers += [Number(place, 2, "little") for place in (26, 28)]


def _walk_tiff(data: bytes, levels: _Levels, numbers: list[Number], base: int = 0) -> None:
    """Note the entries of all directories of a TIFF that begins at `base`."""
    order = "<" if data[base : base + 2] == b"II" else ">"
    name = "little" if order == "<" else "big"
    if len(data) < base + 8:
        return
    numbers.append(Number(base + 4, 4, name))
    waiting, seen = [struct.unpack_from(order + "I", data, base + 4)[0]], set()
    while waiting and len(seen) < 8:
        at = base + waiting.pop()
        if at in seen or at + 2 > len(data):
            continue
        seen.add(at)
        (count,) = struct.unpack_from(order + "H", data, at)
        numbers.append(Number(at, 2, name))
        entries = [
            place for place in range(at + 2, at + 2 + 12 * min(count, 60), 12) if place + 12 <= len(data)
        ]
        for place in entries:
            tag, _, _, value = struct.unpack_from(order + "HHII", data, place)
            numbers += [Number(place, 2, name), Number(place + 2, 2, name)]
            numbers += [Number(place + 4, 4, name), Number(place + 8, 4, name)]
            if tag in (0x8769, 0x8825, 0xA005, 330):
                waiting.append(value)
        levels.append([(place, place + 12) for place in entries])
        end = at + 2 + 12 * count
        if end + 4 <= len(data):
            numbers.append(Number(end, 4, name))
            waiting.append(struct.unpack_from(order + "I", data, end)[0])
    if base == 0:
        levels[0] += [(0, min(8, len(data))), (min(8, len(data)), len(data))]


def _walk_profile(data: bytes, levels: _Levels, numbers: list[Number], base: int) -> None:
    """Note the tags of an ICC profile that begins at `base`, and where their values lie."""
    numbers += [Number(base + place, 4, "big") for place in (0, 12, 16, 20, 64, 128)]
    count = int.from_bytes(data[base + 128 : base + 132], "big")
    entries = range(base + 132, base + 132 + 12 * min(count, 30), 12)
    for place in entries:
        at, size = (int.from_bytes(data[place + 4 + shift : place + 8 + shift], "big") for shift in (0, 4))
        numbers += [Number(place + 4, 4, "big"), Number(place + 8, 4, "big")]
        if base + at + 12 <= len(data):
            numbers += [Number(base + at + shift, 4, "big") for shift in (0, 8)]
            levels.append([(base + at, min(base + at + size, len(data)))])
    levels.append([(place, place + 12) for place in entries if place + 12 <= len(data)])


def _walk_boxes(
    data: bytes, levels: _Levels, numbers: list[Number], start: int = 0, stop: int | None = None
) -> None:
    """Note the boxes of an ISO base media file or of a JUMBF store, those within each other, too."""
    spans = [(start, len(data) if stop is None else stop)]
    for span, end in spans:
        level: list[tuple[int, int]] = []
        at = span
        while at + 8 <= end and len(level) < 60:
            size, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
            close = min(at + size, end) if size >= 8 else end
            numbers.append(Number(at, 4, "big"))
            level.append((at, close))
            if kind in _CONTAINERS and len(spans) < 40:
                skip = {b"meta": 12, b"iinf": 14, b"iref": 12}.get(kind, 8)
                spans.append((at + skip, close))
            elif kind in (
                b"iloc",
                b"ispe",
                b"pixi",
                b"infe",
                b"pitm",
                b"ipma",
                b"av1C",
                b"hvcC",
                b"uuid",
                b"grid",
            ):
                numbers += [Number(place, 1, "big") for place in range(at + 8, min(close, at + 60))]
                numbers += [Number(place, 4, "big") for place in range(at + 12, min(close, at + 60) - 3, 4)]
            at = close
        levels.append(level)


def protobuf_fields(data: bytes) -> Iterator[tuple[int, int, int, int, int]]:
    """Yield (start, content's start, end, field's number, wire type) of each field of a Protocol Buffers message.

    Raises:
        ValueError: the bytes are no such message.

    """
    at = 0
    while at < len(data):
        start = at
        tag, at = varint(data, at)
        number, wire = tag >> 3, tag & 7
        content = at
        if wire == 0:
            _, at = varint(data, at)
        elif wire == 2:
            length, content = varint(data, at)
            at = content + length
        elif wire in (1, 5):
            at += 8 if wire == 1 else 4
        else:
            raise ValueError("no wire type")
        if at > len(data) or not number:
            raise ValueError("cut off")
        yield start, content, at, number, wire


def varint(data: bytes, at: int) -> tuple[int, int]:
    """Return the number that begins there, and where it ends."""
    value = 0
    for shift in range(0, 70, 7):
        if at >= len(data):
            break
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
    raise ValueError("no number")


def _walk_onnx(data: bytes, levels: _Levels, numbers: list[Number]) -> None:
    """Note the fields of a model, with those of its graph, nodes, tensors and attributes."""
    spans = [(0, len(data), 0)]
    for start, end, depth in spans:
        level: list[tuple[int, int]] = []
        try:
            for first, content, last, _, wire in protobuf_fields(data[start:end]):
                level.append((start + first, start + last))
                numbers.append(Number(start + first, 1, "little"))
                if wire == 2 and depth < 5 and 1 < last - content < 100_000 and len(spans) < 150:
                    spans.append((start + content, start + last, depth + 1))
                numbers.append(Number(start + content - (wire == 2), 1, "little"))
        except ValueError:
            if depth:
                continue  # text, or the values of a tensor
        levels.append(level)


_WALKS = {
    "JPEG": _walk_jpeg,
    "MPO": _walk_jpeg,
    "PNG": _walk_png,
    "WEBP": _walk_riff,
    "GIF": _walk_gif,
    "BMP": _walk_bmp,
    "TIFF": _walk_tiff,
    "AVIF": _walk_boxes,
    "HEIF": _walk_boxes,
    "ONNX": _walk_onnx,
}

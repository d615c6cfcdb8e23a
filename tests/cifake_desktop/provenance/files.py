"""Pictures with metadata, written for the tests: what Pillow can write through Pillow, the rest by hand."""

import struct
import zlib
from collections.abc import Mapping, Sequence
from io import BytesIO

import numpy as np
from PIL import Image
from PIL.PngImagePlugin import PngInfo

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"


def picture(width: int = 64, height: int = 48, seed: int = 0) -> Image.Image:
    """A smooth picture with structure, so that thumbnails of two seeds differ."""
    rng = np.random.default_rng(seed)
    small = Image.fromarray(rng.integers(0, 256, (5, 6, 3), dtype=np.uint8))
    return small.resize((width, height), Image.Resampling.BICUBIC)


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def png(texts: Mapping[str, str] | None = None, image: Image.Image | None = None, **options: object) -> bytes:
    """A PNG with tEXt (or, where Latin-1 does not do, iTXt) before its image data."""
    info = PngInfo()
    for keyword, text in (texts or {}).items():
        info.add_text(keyword, text)
    return saved(image or picture(), "PNG", pnginfo=info, **options)


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def with_chunk(data: bytes, kind: bytes, content: bytes, *, after_image: bool = False) -> bytes:
    """A PNG with one more chunk, right after IHDR or right before IEND."""
    at = data.rindex(b"IEND") - 4 if after_image else 33
    return data[:at] + chunk(kind, content) + data[at:]


def segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content


def with_segments(data: bytes, *segments: bytes) -> bytes:
    """A JPEG with more segments, right after its first two bytes."""
    return data[:2] + b"".join(segments) + data[2:]


def xmp_packet(*properties: tuple[str, str, str], prefix: str = "p") -> bytes:
    """XMP with simple values: (namespace, name, value), each as an element."""
    body = "".join(
        f'<{prefix}{n}:{name} xmlns:{prefix}{n}="{space}">{value}</{prefix}{n}:{name}>'
        for n, (space, name, value) in enumerate(properties)
    )
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{RDF}"><rdf:Description rdf:about="">{body}'
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def tiff(
    first: Sequence[tuple[int, int, bytes]] = (),
    exif: Sequence[tuple[int, int, bytes]] = (),
    thumbnail: bytes | None = None,
    order: str = "<",
) -> bytes:
    """EXIF bytes: entries are (tag, type, value), where the value is bytes in the right order already."""
    sizes = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1}

    def directory(entries: Sequence[tuple[int, int, bytes]], at: int, following: int) -> bytes:
        heap_at = at + 2 + 12 * len(entries) + 4
        head, heap = struct.pack(order + "H", len(entries)), b""
        for tag, kind, value in sorted(entries):
            head += struct.pack(order + "HHI", tag, kind, len(value) // sizes[kind])
            if len(value) <= 4:
                head += value.ljust(4, b"\0")
            else:
                head += struct.pack(order + "I", heap_at + len(heap))
                heap += value + b"\0" * (len(value) % 2)
        return head + struct.pack(order + "I", following) + heap

    def number(value: int) -> bytes:
        return struct.pack(order + "I", value)

    entries = [*first, (0x8769, 4, number(0))] if exif else list(first)
    exif_at = 8 + len(directory(entries, 8, 0))
    small_at = exif_at + (len(directory(exif, exif_at, 0)) if exif else 0)
    entries = [*first, (0x8769, 4, number(exif_at))] if exif else list(first)
    data = (b"II*\0" if order == "<" else b"MM\0*") + number(8)
    data += directory(entries, 8, small_at if thumbnail is not None else 0)
    data += directory(exif, exif_at, 0) if exif else b""
    if thumbnail is not None:
        small = [(0x0201, 4, number(0)), (0x0202, 4, number(len(thumbnail)))]
        thumbnail_at = small_at + len(directory(small, small_at, 0))
        small[0] = (0x0201, 4, number(thumbnail_at))
        data += directory(small, small_at, 0) + thumbnail
    return data


def camera_tiff(
    thumbnail: bytes | None = None,
    make: bytes = b"Canon\0",
    model: bytes = b"Canon EOS R5\0",
    software: bytes | None = None,
    orientation: int = 1,
) -> bytes:
    """EXIF as a camera writes it, complete."""
    ratio = struct.pack("<II", 1, 125)
    first = [(0x010F, 2, make), (0x0110, 2, model), (0x0112, 3, struct.pack("<H", orientation))]
    if software is not None:
        first.append((0x0131, 2, software))
    exif = [
        (0x829A, 5, ratio),
        (0x829D, 5, struct.pack("<II", 28, 10)),
        (0x8827, 3, struct.pack("<H", 200)),
        (0x920A, 5, struct.pack("<II", 50, 1)),
        (0x9003, 2, b"2024:05:01 10:20:30\0"),
        (0x927C, 7, b"Canon maker notes, some forty bytes of them"),
        (0xA434, 2, b"RF24-70mm F2.8 L IS USM\0"),
    ]
    return tiff(first, exif, thumbnail)

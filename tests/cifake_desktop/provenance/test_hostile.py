"""Files that are built to cost time or memory: each is read in a moment, and told of in a note."""

import struct
import time
import zlib
from collections.abc import Callable

import pytest

from cifake_desktop.provenance.jumbf import is_too_heavy
from cifake_desktop.provenance.marks import Status
from cifake_desktop.provenance.read import read_provenance
from tests.cifake_desktop.provenance.files import (
    chunk,
    picture,
    png,
    saved,
    segment,
    with_chunk,
    with_segments,
)
from tests.cifake_desktop.provenance.signing import NEW_PICTURE, sign
from tests.timing import measured_again

XAP = b"http://ns.adobe.com/xap/1.0/\0"


def box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(content), kind) + content


def many_extents(metas: int) -> bytes:
    """AVIF whose items lie in thousands of pieces of nothing."""
    item = struct.pack(">HHH", 1, 0, 1000)
    places = box(b"iloc", bytes(6) + struct.pack(">H", 2000) + item * 2000)
    return box(b"ftyp", b"avif\0\0\0\0avifmif1") + box(b"meta", bytes(4) + places) * metas


def long_namespace(length: int) -> bytes:
    """PNG with ten kilobytes of XMP, squeezed, in which every name is as long as a book."""
    body = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><p:r xmlns:p="{"u" * length}">{"<p:a/>" * 10_000}</p:r></x:xmpmeta>'
    return with_chunk(png(), b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(body.encode()))


def many_labels() -> bytes:
    labels = "".join(f'<a:AIGC>{{"Label": "{n:06}"}}</a:AIGC>' for n in range(1500))
    xmp = f"<r xmlns:a='http://www.tc260.org.cn/ns/AIGC/1.0/'>{labels}</r>".encode()
    return with_segments(saved(picture(), "JPEG"), segment(0xE1, XAP + xmp))


BOMBS: dict[str, tuple[Callable[[], bytes], str]] = {
    "extents": (lambda: many_extents(100), "AVIF"),
    "namespace": (lambda: long_namespace(1_000_000), "PNG"),
    "namespace in UTF-16": (
        lambda: with_segments(
            saved(picture(), "JPEG"),
            segment(0xE1, XAP + f'<r xmlns:p="{"u" * 5000}">{"<p:a/>" * 1500}</r>'.encode("utf-16")),
        ),
        "JPEG",
    ),
    "elements": (
        lambda: with_chunk(png(), b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0<r>" + b"<a/>" * 900_000 + b"</r>"),
        "PNG",
    ),
    "sub-blocks": (lambda: b"GIF89a" + bytes(7) + b"\x21\xfe" + b"\1a" * 20_000_000 + b"\0;", "GIF"),
    "packets": (lambda: b"\xff\xd8" + segment(0xE1, XAP) * 1_000_000, "JPEG"),
    "segments": (lambda: b"\xff\xd8" + b"\xff\xe0\0\2" * 10_000_000, "JPEG"),
    "parts": (
        lambda: (
            b"\xff\xd8"
            + segment(0xE1, b"http://ns.adobe.com/xmp/extension/\0" + b"0" * 40 + b"x" * 65_000) * 1000
        ),
        "JPEG",
    ),
    "WebP chunks": (lambda: b"RIFF\0\0\0\0WEBP" + b"ABCD\0\0\0\0" * 5_000_000, "WEBP"),
    "PNG chunks": (lambda: png()[:33] + b"\0\0\0\0teST\0\0\0\0" * 5_000_000, "PNG"),
}


@pytest.mark.parametrize("name", BOMBS)
@measured_again
def test_a_bomb_is_put_aside_in_a_moment(name: str) -> None:
    build, kind = BOMBS[name]
    data = build()
    start = time.perf_counter()
    found = read_provenance(data, kind)
    assert time.perf_counter() - start < 2.0
    assert found.evidence == ()
    assert found.notes


@measured_again
def test_fill_bytes_are_skipped_in_one_go() -> None:
    data = saved(picture(), "JPEG")
    data = (
        data[:2]
        + b"\xff" * 20_000_000
        + segment(0xFE, b"Steps: 1, Sampler: x, Seed: 1, CFG scale: 1")
        + data[2:]
    )
    start = time.perf_counter()
    assert len(read_provenance(data, "JPEG").evidence) == 1
    assert time.perf_counter() - start < 2.0


def test_a_file_may_not_fill_the_page_with_labels() -> None:
    assert len(read_provenance(many_labels(), "JPEG").evidence) == 3


def blown_up(zeros: int) -> bytes:
    """A signed PNG, one assertion of which was made to hold so many zeros afterwards."""
    signed = sign(png(), "PNG", actions=[{**NEW_PICTURE, "parameters": {"org.x": [0] * 50}}])
    at = signed.index(b"caBX")
    length = int.from_bytes(signed[at - 4 : at], "big")
    store = bytearray(signed[at + 4 : at + 4 + length])
    old, new = b"\x98\x32" + bytes(50), b"\x9a" + struct.pack(">I", zeros) + bytes(zeros)
    place = store.index(old)

    def lengthen(start: int, end: int) -> None:
        while start + 8 <= end:
            size = int.from_bytes(store[start : start + 4], "big")
            if start < place < start + size:
                if store[start + 4 : start + 8] == b"jumb":
                    lengthen(start + 8, start + size)
                store[start : start + 4] = struct.pack(">I", size + len(new) - len(old))
                return
            start += size

    lengthen(0, len(store))
    store[place : place + len(old)] = new
    return signed[: at - 4] + chunk(b"caBX", bytes(store)) + signed[at + 8 + length :]


def test_a_store_that_would_be_blown_up_is_not_handed_on() -> None:
    (light,) = read_provenance(blown_up(10_000), "PNG").evidence
    assert light.status == Status.TAMPERED
    (heavy,) = read_provenance(blown_up(5_000_000), "PNG").evidence
    assert (heavy.status, heavy.says) == (
        Status.UNREADABLE,
        "Content Credentials are there, but far larger than usual",
    )


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "GIF"])
def test_the_store_is_found_whole_in_every_format(kind: str) -> None:
    from cifake_desktop.provenance.container import read_blocks

    store = read_blocks(sign(saved(picture(), kind), kind), kind).c2pa_store
    assert store[4:8] == b"jumb"
    assert int.from_bytes(store[:4], "big") == len(store) or kind == "TIFF"
    assert b"c2pa.signature" in store


def test_weighing() -> None:
    assert not is_too_heavy(b"")
    assert not is_too_heavy(box(b"jumb", box(b"bidb", bytes(5_000_000))))
    assert is_too_heavy(box(b"jumb", box(b"jumb", box(b"json", bytes(2_000_000)))))
    assert is_too_heavy(box(b"jumb", box(b"cbor", bytes(400_000)) * 3))
    assert is_too_heavy(box(b"brob", bytes(100_000)))
    assert is_too_heavy(box(b"free", b"") * 30_000)
    assert not is_too_heavy(b"\0\0\0\3jumb" + bytes(100))
    assert is_too_heavy(struct.pack(">I4sQ", 1, b"cbor", 2_000_016) + bytes(2_000_000))
    deep = b""
    for _ in range(2000):
        deep = box(b"jumb", deep)
    assert not is_too_heavy(deep)

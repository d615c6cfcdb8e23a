import struct
import time
import tracemalloc
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, features

from cifake_desktop.picture import Limits
from cifake_desktop.provenance.blocks import Blocks
from cifake_desktop.provenance.container import MOST_TEXT, read_blocks
from cifake_desktop.provenance.exif import read_exif
from tests.cifake_desktop.provenance.files import (
    camera_tiff,
    chunk,
    picture,
    png,
    saved,
    segment,
    tiff,
    with_chunk,
    with_segments,
    xmp_packet,
)
from tests.timing import measured_again

XMP = xmp_packet(("urn:test", "word", "hello"))
EXIF = camera_tiff()


def texts(blocks: Blocks) -> list[tuple[str, str, str]]:
    return [(text.keyword, text.text, text.place) for text in blocks.texts]


def test_png_texts_are_read_before_and_after_the_image_data() -> None:
    data = png({"parameters": "a cat", "Título": "日本"})
    data = with_chunk(data, b"tEXt", b"Comment\0late", after_image=True)
    data = with_chunk(data, b"zTXt", b"Long\0\0" + zlib.compress(b"squeezed"), after_image=True)
    found = texts(read_blocks(data, "PNG"))
    assert ("parameters", "a cat", "PNG tEXt") in found
    assert ("Comment", "late", "PNG tEXt") in found
    assert ("Long", "squeezed", "PNG zTXt") in found
    assert any(text == "日本" and place == "PNG iTXt" for _, text, place in found)
    assert read_blocks(data, "PNG").problems == ()


def test_png_texts_in_utf8_are_read_although_the_standard_says_latin1() -> None:
    data = with_chunk(png(), b"tEXt", "parameters\0žluťoučký".encode())
    assert texts(read_blocks(data, "PNG")) == [("parameters", "žluťoučký", "PNG tEXt")]
    data = with_chunk(png(), b"tEXt", b"parameters\0caf\xe9")
    assert texts(read_blocks(data, "PNG"))[0][1] == "café"


def test_png_exif_xmp_and_credentials() -> None:
    data = saved(picture(), "PNG", exif=EXIF)
    data = with_chunk(data, b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + XMP, after_image=True)
    data = with_chunk(data, b"caBX", b"\0\0\0\x08jumb")
    blocks = read_blocks(data, "PNG")
    assert (blocks.exif, blocks.xmp, blocks.c2pa) == (EXIF, (XMP,), "PNG caBX")


@pytest.mark.parametrize("kind", [b"zTXt", b"iTXt"])
def test_a_compressed_bomb_gives_its_beginning_only(kind: bytes) -> None:
    bomb = zlib.compress(b"\0" * 200_000_000)
    content = b"Comment\0\0" + bomb if kind == b"zTXt" else b"Comment\0\1\0\0\0" + bomb
    blocks = read_blocks(with_chunk(png(), kind, content), "PNG")
    assert len(blocks.texts[0].text) == MOST_TEXT
    assert "too long" in blocks.problems[0]


def test_bombs_in_great_number_stay_within_the_limit_of_all_texts() -> None:
    bomb = chunk(b"zTXt", b"Comment\0\0" + zlib.compress(b"a" * MOST_TEXT))
    data = png()
    data = data[:33] + bomb * 50 + data[33:]
    blocks = read_blocks(data, "PNG")
    assert sum(len(text.text) for text in blocks.texts) <= Limits().max_metadata_bytes
    assert any("more texts" in problem for problem in blocks.problems)


def cost(data: bytes, kind: str) -> tuple[float, int, Blocks]:
    """Seconds and the most bytes that reading took, and the blocks."""
    tracemalloc.start()
    start = time.perf_counter()
    blocks = read_blocks(data, kind)
    seconds = time.perf_counter() - start
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return seconds, most, blocks


@pytest.mark.parametrize("damage", [b"", b"\xff" * 40])
@measured_again
def test_bombs_behind_many_small_texts_are_not_decompressed(damage: bytes) -> None:
    small = chunk(b"tEXt", b"Comment\0x") * 200
    squeezed = zlib.compress(b"a" * MOST_TEXT)
    bomb = chunk(b"zTXt", b"Comment\0\0" + (squeezed[:-60] + damage if damage else squeezed)) * 2000
    data = png()
    for hostile in (small + bomb, bomb):
        seconds, most, blocks = cost(data[:33] + hostile + data[33:], "PNG")
        assert seconds < 3.0
        assert most < 100_000_000
        assert blocks.problems


@measured_again
def test_tiff_entries_over_the_same_megabytes_are_taken_once() -> None:
    size, count = 8_000_000, 60_000
    entries = b"".join(struct.pack("<HHII", tag, 1, size, 8) for tag in (700, 33723)) * (count // 2)
    data = b"II*\0" + struct.pack("<IH", 8, count) + entries + b"\0" * size
    seconds, most, _ = cost(data, "TIFF")
    assert seconds < 3.0
    assert most < 100_000_000


@measured_again
def test_avif_items_over_the_same_megabytes_are_taken_once() -> None:
    def box(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", 8 + len(content)) + kind + content

    size, count = 8_000_000, 1000
    infe = b"".join(
        box(b"infe", struct.pack(">IHH", 2 << 24, item, 0) + b"mime\0application/rdf+xml\0")
        for item in range(count)
    )
    places = b"".join(struct.pack(">HHHII", item, 0, 1, 0, size) for item in range(count))
    iloc = box(b"iloc", struct.pack(">IBBH", 0, 0x44, 0, count) + places)
    meta = box(b"meta", b"\0" * 4 + box(b"iinf", struct.pack(">IH", 0, count) + infe) + iloc)
    seconds, most, blocks = cost(meta + b" " * size, "AVIF")
    assert seconds < 3.0
    assert most < 100_000_000
    assert 1 <= len(blocks.xmp) <= 2


def test_a_damaged_compressed_text_stops_no_other() -> None:
    data = with_chunk(png({"parameters": "kept"}), b"zTXt", b"Comment\0\0not zlib at all")
    blocks = read_blocks(data, "PNG")
    assert texts(blocks) == [("parameters", "kept", "PNG tEXt")]
    assert "damaged" in blocks.problems[0]


def test_jpeg_blocks() -> None:
    data = saved(picture(), "JPEG", exif=b"Exif\0\0" + EXIF, xmp=XMP, comment="made by hand")
    blocks = read_blocks(data, "JPEG")
    assert (blocks.exif, blocks.xmp, blocks.c2pa) == (EXIF, (XMP,), None)
    assert texts(blocks) == [("", "made by hand", "JPEG comment")]


def test_jpeg_extended_xmp_is_put_together() -> None:
    first, second = XMP[:50], XMP[50:]
    head = b"http://ns.adobe.com/xmp/extension/\0" + b"0" * 32
    parts = [
        segment(0xE1, head + struct.pack(">II", len(XMP), offset) + part)
        for offset, part in ((0, first), (50, second))
    ]
    assert read_blocks(with_segments(saved(picture(), "JPEG"), *parts), "JPEG").xmp == (XMP,)


def test_jpeg_iptc_and_credentials() -> None:
    iptc = b"\x1c\x02\x6e\x00\x04abcd"
    resources = (
        b"Photoshop 3.0\0"
        + b"8BIM\x04\x25\0\0\0\0\0\3xyz\0"
        + b"8BIM\x04\x04\0\0"
        + struct.pack(">I", len(iptc))
        + iptc
    )
    box = b"JP\0\1\0\0\0\1" + struct.pack(">I", 100) + b"jumb"
    data = with_segments(saved(picture(), "JPEG"), segment(0xED, resources), segment(0xEB, box))
    blocks = read_blocks(data, "JPEG")
    assert (blocks.iptc, blocks.c2pa) == (iptc, "JPEG APP11")


def test_a_cut_jpeg_keeps_what_stood_before() -> None:
    data = saved(picture(), "JPEG", comment="kept")
    cut = data[: data.index(b"kept") + 4] + segment(0xE1, b"x" * 1000)[:500]
    blocks = read_blocks(cut, "JPEG")
    assert texts(blocks) == [("", "kept", "JPEG comment")]
    assert "cut off" in blocks.problems[0]


def test_webp_blocks() -> None:
    data = saved(picture(), "WEBP", exif=EXIF, xmp=XMP)
    blocks = read_blocks(data, "WEBP")
    assert (blocks.exif, blocks.xmp, blocks.problems) == (EXIF, (XMP,), ())
    assert read_blocks(data + b"C2PA\4\0\0\0jumb", "WEBP").c2pa == "WebP C2PA"


def test_a_cut_webp_says_so() -> None:
    data = saved(picture(), "WEBP", exif=EXIF)
    assert "cut off" in read_blocks(data[:-20], "WEBP").problems[0]


def test_gif_comment_and_xmp() -> None:
    image = picture().convert("P")
    data = saved(image, "GIF", comment=b"drawn")
    assert texts(read_blocks(data, "GIF")) == [("", "drawn", "GIF comment")]
    trailer = bytes([1, *range(255, -1, -1), 0])
    data = data[:-1] + b"\x21\xff\x0bXMP DataXMP" + XMP + trailer + b"\x3b"
    assert read_blocks(data, "GIF").xmp == (XMP,)


def test_gif_comment_behind_the_pictures() -> None:
    frames = [picture(seed=seed).convert("P") for seed in range(3)]
    data = saved(frames[0], "GIF", save_all=True, append_images=frames[1:])
    late = data[:-1] + b"\x21\xfe\x04late\0\x3b"
    assert texts(read_blocks(late, "GIF")) == [("", "late", "GIF comment")]


@pytest.mark.parametrize("order", ["<", ">"])
def test_tiff_blocks(order: str) -> None:
    iptc = b"\x1c\x02\x6e\x00\x04abcd"
    data = tiff([(700, 1, XMP), (33723, 7, iptc), (0xCD41, 7, b"jumbjumb")], order=order)
    blocks = read_blocks(data, "TIFF")
    assert (blocks.exif, blocks.xmp, blocks.iptc, blocks.c2pa) == (data, (XMP,), iptc, "TIFF tag 0xCD41")


@pytest.mark.skipif(not features.check("avif"), reason="this Pillow has no AVIF")
def test_avif_blocks() -> None:
    data = saved(picture(), "AVIF", exif=EXIF, xmp=XMP)
    blocks = read_blocks(data, "AVIF")
    # The writer arranges EXIF anew.
    assert blocks.exif is not None
    assert read_exif(blocks.exif).model == "Canon EOS R5"
    assert (blocks.xmp, blocks.problems) == ((XMP,), ())
    box = bytes.fromhex("d8fec3d61b0e483c92975828877ec481") + b"\0" * 20
    data += struct.pack(">I", 8 + len(box)) + b"uuid" + box
    assert read_blocks(data, "AVIF").c2pa == "uuid box"


def test_other_formats_have_no_blocks() -> None:
    assert read_blocks(saved(picture(), "BMP"), "BMP") == Blocks("BMP")


SEEDS = {
    "PNG": with_chunk(png({"parameters": "x"}, exif=EXIF), b"zTXt", b"C\0\0" + zlib.compress(b"abc")),
    "JPEG": saved(picture(), "JPEG", exif=b"Exif\0\0" + EXIF, xmp=XMP, comment="c"),
    "WEBP": saved(picture(), "WEBP", exif=EXIF, xmp=XMP),
    "GIF": saved(picture().convert("P"), "GIF", comment=b"drawn"),
    "TIFF": tiff([(700, 1, XMP), (0xCD41, 7, b"jumbjumb")]),
    "AVIF": saved(picture(), "AVIF", exif=EXIF, xmp=XMP) if features.check("avif") else b"",
}


@given(
    kind=st.sampled_from(sorted(SEEDS)),
    changes=st.lists(st.tuples(st.integers(0, 4000), st.binary(min_size=1, max_size=4)), max_size=6),
    cut=st.integers(0, 5000),
)
def test_mutated_files_never_raise(kind: str, changes: list[tuple[int, bytes]], cut: int) -> None:
    data = bytearray(SEEDS[kind])
    for place, content in changes:
        data[place : place + len(content)] = content
    blocks = read_blocks(bytes(data[:cut]) if cut < len(data) else bytes(data), kind)
    assert blocks.format == kind
    assert sum(len(text.text) for text in blocks.texts) <= Limits().max_metadata_bytes


@given(kind=st.sampled_from([*sorted(SEEDS), "MPO", "HEIF"]), data=st.binary(max_size=400))
def test_noise_never_raises(kind: str, data: bytes) -> None:
    assert read_blocks(data, kind).format == kind


def test_a_picture_of_many_megapixels_is_not_walked_byte_by_byte() -> None:
    big = Image.effect_noise((400, 300), 80).convert("RGB")
    data = saved(big, "JPEG", exif=b"Exif\0\0" + EXIF)
    # Whatever stands behind the start of the image data is never looked at.
    spoilt = data[: data.index(b"\xff\xda") + 2]
    assert read_blocks(spoilt, "JPEG") == read_blocks(data, "JPEG")

"""Parsers that have no other test with input of any kind: each answers, or raises the one error that it names."""

import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cifake_desktop.provenance.blocks import Blocks, Text
from cifake_desktop.provenance.camera import is_complete, read_camera
from cifake_desktop.provenance.container import read_blocks
from cifake_desktop.provenance.exif import Exif, read_exif
from cifake_desktop.provenance.iptc import read_credit
from cifake_desktop.provenance.isobmff import BrokenBoxError, isobmff_items
from cifake_desktop.provenance.jumbf import is_too_heavy
from cifake_desktop.provenance.labels import read_aigc_labels, read_source_types
from cifake_desktop.provenance.source_types import origin_of_source_type, source_type_words
from cifake_desktop.provenance.trust import TrustListError, TrustStore, read_trust_list
from cifake_desktop.provenance.xmp import Property, Xmp, read_xmp
from tests.cifake_desktop.provenance.files import picture, saved
from tests.hardening.fuzz_corpus import formats, samples
from tests.hardening.fuzz_mutators import mutated
from tests.strategies import texts, told_well

KINDS = [kind for kind in formats() if samples(kind)]


@given(st.sampled_from(KINDS), st.integers(0, 2**32))
def test_blocks_of_a_spoilt_file(kind: str, number: int) -> None:
    data = mutated(kind, number, 0)
    blocks = read_blocks(data, kind)
    assert blocks.format == kind
    assert all(problem.endswith(".") for problem in blocks.problems)
    assert sum(map(len, blocks.xmp)) + sum(len(text.text) for text in blocks.texts) <= 17_000_000
    if blocks.exif is not None:
        assert 1 <= read_exif(blocks.exif).orientation <= 8


BOX_KINDS = [
    b"ftyp",
    b"meta",
    b"iinf",
    b"infe",
    b"iloc",
    b"idat",
    b"mdat",
    b"uuid",
    b"jumb",
    b"cbor",
    b"json",
    b"brob",
]


def box(kind: bytes, content: bytes, size: int | None) -> bytes:
    return struct.pack(">I4s", 8 + len(content) if size is None else size, kind) + content


SIZES = st.none() | st.sampled_from([0, 1, 7, 8, 9, 2**31, 2**32 - 1])
NUMBERS = st.lists(st.integers(0, 2**32 - 1), max_size=8).map(lambda n: struct.pack(f">{len(n)}I", *n))
ITEMS = st.sampled_from([b"Exif", b"mime", b"\0application/rdf+xml\0", bytes(4), b"\x44\x40\0\1\0\1"])
LEAVES = st.lists(NUMBERS | ITEMS | st.binary(max_size=12), max_size=4).map(b"".join)
BOXES = st.recursive(
    LEAVES,
    lambda inner: st.lists(st.builds(box, st.sampled_from(BOX_KINDS), inner, SIZES), max_size=4).map(
        lambda boxes: bytes(4) * (len(boxes) % 2) + b"".join(boxes)
    ),
    max_leaves=12,
)


@given(BOXES, st.sampled_from([0, 10, 16_000_000]))
def test_items_of_boxes_of_any_kind(data: bytes, most: int) -> None:
    try:
        items = isobmff_items(data, most)
    except BrokenBoxError as error:
        told_well(error)
        return
    assert len(items.exif or b"") + sum(map(len, items.xmp)) <= max(most, len(data))


@given(BOXES | st.binary(max_size=100), st.integers(1, 60))
def test_any_store_is_weighed(data: bytes, times: int) -> None:
    for _ in range(times):
        data = box(b"jumb", data, None)
    assert is_too_heavy(data) in (True, False)
    assert is_too_heavy(data + box(b"cbor", bytes(1_000_000), None) * 2) or len(data) > 8


DATASETS = st.lists(
    st.builds(
        lambda record, number, size, content: (
            bytes([0x1C, record, number]) + struct.pack(">H", size) + content
        ),
        st.sampled_from([1, 2, 3]),
        st.sampled_from([110, 5, 0]),
        st.sampled_from([0, 1, 9, 0x7FFF, 0x8000, 0xFFFF]),
        st.binary(max_size=12),
    ),
    max_size=4,
).map(b"".join)


@given(DATASETS | st.binary(max_size=60))
def test_a_credit_line_of_any_datasets(data: bytes) -> None:
    credit = read_credit(data)
    assert credit is None or credit.strip("\0 \r\n\t") == credit != ""


PEM = st.lists(
    st.sampled_from(
        [
            "-----BEGIN CERTIFICATE-----",
            "-----END CERTIFICATE-----",
            "MIIB",
            "MA==",
            "\n",
            "\r\n",
            "=",
            "é",
            "\0",
            "-----BEGIN PRIVATE KEY-----",
        ]
    )
    | texts(8),
    max_size=10,
).map("".join)


BLOCK = st.text("ABMITQ=+/ \n-", max_size=12).map(
    lambda letters: f"-----BEGIN CERTIFICATE-----{letters}-----END CERTIFICATE-----"
)
LISTS = PEM | st.lists(BLOCK | st.just("x"), max_size=3).map("\n".join)


@given(LISTS.map(lambda text: text.encode("utf-8", "replace")) | st.binary())
def test_a_trust_list_of_any_content(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    folder = tmp_path_factory.getbasetemp() / "trust"
    folder.mkdir(exist_ok=True)
    given_list, kept = folder / "given.pem", folder / "kept.pem"
    given_list.write_bytes(content)
    try:
        found = read_trust_list(given_list)
    except TrustListError as error:
        told_well(error)
        with pytest.raises(TrustListError):
            TrustStore(kept).use(given_list)
        return
    assert TrustStore(kept).use(given_list) == found
    assert TrustStore(kept).load() == found
    assert found.pem.isascii()
    assert "PRIVATE" not in found.pem


@given(texts(60).map(Path))
def test_a_trust_list_of_any_name(path: Path) -> None:
    try:
        read_trust_list(Path("/nowhere/at/all") / path.name)
    except TrustListError:
        return
    raise AssertionError("nothing lies there")


FRAGMENTS = st.sampled_from(
    [
        "<a>",
        "</a>",
        "<a b='c'>",
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'>",
        "</x:xmpmeta>",
        "<!DOCTYPE a>",
        "&lt;",
        "&a;",
        "<?xpacket?>",
        "<![CDATA[",
        "]]>",
        "<!--",
        "-->",
        "<r:li xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>",
        "</r:li>",
        "<?xml version='1.0' encoding='utf-7'?>",
        "xmlns:p='u'",
        "\0",
        "\ufffe",
    ]
)


@given(
    st.lists(FRAGMENTS | texts(6), max_size=12).map("".join),
    st.sampled_from(["utf-8", "utf-16", "utf-16-be", "utf-32"]),
)
def test_packets_of_any_markup(text: str, encoding: str) -> None:
    xmp = read_xmp([text.encode(encoding, "replace")])
    assert all(isinstance(prop.value, str) for prop in xmp.properties)
    assert len(xmp.problems) <= 1


LABEL_PARTS = st.sampled_from(
    [
        '{"AIGC": ',
        '{"Label": "1"',
        '"Label": ',
        "}",
        "[" * 5000,
        '{"a":' * 3000,
        '"{}"',
        ", ",
        "1e999",
        "9" * 5000,
        "NaN",
    ]
)


@given(st.lists(LABEL_PARTS | texts(6), max_size=6).map("".join), st.sampled_from(["AIGC", ""]))
def test_labels_of_any_text(text: str, keyword: str) -> None:
    labels, problems = read_aigc_labels(Blocks("PNG", (Text(keyword, text, "PNG tEXt"),)), Exif(), Xmp())
    assert len(labels) + len(problems) <= 1


EXT = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"


@given(
    st.lists(
        st.builds(
            Property,
            st.sampled_from([EXT, "http://ns.adobe.com/photoshop/1.0/", "http://ns.adobe.com/xap/1.0/"]),
            st.sampled_from(["DigitalSourceType", "digitalsourcetype", "Credit", "CreatorTool"]),
            texts(40),
            st.booleans(),
        ),
        max_size=5,
    )
)
def test_source_types_of_any_text(properties: list[Property]) -> None:
    for item in read_source_types(Xmp(tuple(properties))):
        assert item.says.endswith("(IPTC digital source type)")
    for prop in properties:
        assert origin_of_source_type(prop.value) is None or source_type_words(prop.value)


EXIFS = st.builds(
    Exif,
    make=st.none() | texts(300),
    model=st.none() | texts(300),
    lens=st.none() | texts(),
    taken=st.none() | texts(),
    settings=st.lists(st.sampled_from(["aperture", "sensitivity"]), max_size=3).map(tuple),
    maker_note=st.integers(0, 9),
    orientation=st.integers(1, 8),
    thumbnail=st.none()
    | st.binary(max_size=20)
    | st.builds(
        lambda w, h, cut: saved(picture(w, h), "JPEG")[: 900 - cut],
        st.integers(1, 60),
        st.integers(1, 60),
        st.integers(0, 400),
    ),
)


@given(EXIFS, st.integers(1, 60), st.integers(1, 60))
def test_camera_data_of_any_kind(exif: Exif, width: int, height: int) -> None:
    pixels = np.asarray(picture(width, height))
    for item in (*read_camera(exif, pixels), *read_camera(exif, None)):
        assert len(item.says) < 1000
        assert is_complete(item) in (True, False)

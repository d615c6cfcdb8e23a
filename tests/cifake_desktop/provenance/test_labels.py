import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cifake_desktop.provenance.blocks import Blocks, Text
from cifake_desktop.provenance.exif import Exif
from cifake_desktop.provenance.iptc import read_credit
from cifake_desktop.provenance.labels import read_aigc_labels, read_source_types
from cifake_desktop.provenance.marks import Kind, Origin, Status, origin_of
from cifake_desktop.provenance.source_types import origin_of_source_type, source_type_words
from cifake_desktop.provenance.xmp import Property, Xmp

EXT = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
CODES = "http://cv.iptc.org/newscodes/digitalsourcetype/"
AIGC = {"Label": "1", "ContentProducer": "Some service", "ProduceID": "42"}


@pytest.mark.parametrize(
    ("value", "origin"),
    [
        (CODES + "trainedAlgorithmicMedia", Origin.AI),
        ("https://cv.iptc.org/newscodes/digitalsourcetype/TrainedAlgorithmicMedia/", Origin.AI),
        ("trainedAlgorithmicMedia", Origin.AI),
        ("digsrctype:trainedAlgorithmicMedia", Origin.AI),
        ("http://c2pa.org/digitalsourcetype/trainedAlgorithmicData", Origin.AI),
        (CODES + "compositeWithTrainedAlgorithmicMedia", Origin.AI_EDITED),
        (CODES + "compositeSynthetic", Origin.AI_EDITED),
        (CODES + "algorithmicMedia", Origin.ALGORITHMIC),
        (CODES + "digitalCapture", Origin.CAPTURE),
        (CODES + "negativeFilm", Origin.DIGITISED),
        (CODES + "digitalCreation", Origin.HUMAN),
        (CODES + "screenCapture", Origin.UNKNOWN),
        (CODES + "untrainedAlgorithmicMedia", None),
        ("", None),
    ],
)
def test_the_vocabulary(value: str, origin: Origin | None) -> None:
    assert origin_of_source_type(value) is origin


def test_a_term_that_is_not_known_is_shown_as_it_stands() -> None:
    assert source_type_words("x" * 5000) == "x" * 200
    assert source_type_words(CODES + "trainedAlgorithmicMedia") == "made by AI"


def test_iptc_source_type_in_xmp() -> None:
    xmp = Xmp(
        (
            Property(EXT, "DigitalSourceType", CODES + "trainedAlgorithmicMedia"),
            Property("http://ns.adobe.com/xap/1.0/", "CreatorTool", "Some tool 1.0"),
        )
    )
    (item,) = read_source_types(xmp)
    assert (item.kind, item.status, origin_of(item)) == (Kind.SOURCE_TYPE, Status.UNSIGNED, Origin.AI)
    assert (item.says, item.by) == ("made by AI (IPTC digital source type)", "Some tool 1.0")


def test_the_same_name_in_another_namespace_is_none() -> None:
    assert read_source_types(Xmp((Property("urn:x", "DigitalSourceType", "trainedAlgorithmicMedia"),))) == []


@pytest.mark.parametrize(
    "given_as",
    [
        (Blocks("PNG", (Text("AIGC", json.dumps(AIGC), "PNG tEXt"),)), Exif(), Xmp()),
        (Blocks("JPEG", (Text("", json.dumps({"AIGC": AIGC}), "JPEG comment"),)), Exif(), Xmp()),
        (Blocks("JPEG"), Exif(comment=json.dumps({"AIGC": AIGC})), Xmp()),
        (Blocks("JPEG"), Exif(description=json.dumps({"AIGC": json.dumps(AIGC)})), Xmp()),
        (
            Blocks("JPEG"),
            Exif(),
            Xmp((Property("http://www.tc260.org.cn/ns/AIGC/1.0/", "AIGC", json.dumps(AIGC)),)),
        ),
    ],
)
def test_aigc_label_wherever_it_stands(given_as: tuple[Blocks, Exif, Xmp]) -> None:
    (item,), problems = read_aigc_labels(*given_as)
    assert (item.kind, origin_of(item), item.by, problems) == (Kind.AIGC_LABEL, Origin.AI, "Some service", [])
    assert item.detail["ProduceID"] == "42"


def test_an_aigc_label_that_only_suspects_does_not_say_ai() -> None:
    text = Text("AIGC", json.dumps({"Label": 3}), "PNG tEXt")
    (item,), _ = read_aigc_labels(Blocks("PNG", (text,)), Exif(), Xmp())
    assert origin_of(item) is Origin.UNKNOWN
    assert "suspected" in item.says


def test_an_aigc_label_cannot_name_its_own_origin() -> None:
    text = Text("AIGC", json.dumps({"Label": "3", "origin": "ai"}), "PNG tEXt")
    (item,), _ = read_aigc_labels(Blocks("PNG", (text,)), Exif(), Xmp())
    assert origin_of(item) is Origin.UNKNOWN


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "{}", "null", '"1"', "x" * 50_000])
def test_a_broken_aigc_label_is_said_to_be_broken(text: str) -> None:
    items, problems = read_aigc_labels(Blocks("PNG", (Text("AIGC", text, "PNG tEXt"),)), Exif(), Xmp())
    assert (items, len(problems)) == ([], 1)


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
)


@given(value=_VALUES, label=_VALUES)
def test_aigc_labels_of_any_shape_never_raise(value: object, label: object) -> None:
    text = json.dumps({"AIGC": {"Label": label, "ContentProducer": value}})
    items, _ = read_aigc_labels(Blocks("PNG", (Text("AIGC", text, "PNG tEXt"),)), Exif(), Xmp())
    assert all(isinstance(item.by, str | None) for item in items)
    json.dumps([dict(item.detail) for item in items], allow_nan=False)


def dataset(number: int, value: bytes) -> bytes:
    return b"\x1c\x02" + bytes([number]) + len(value).to_bytes(2, "big") + value


def test_iptc_iim() -> None:
    data = dataset(80, "Zoë".encode()) + dataset(110, b"Made with Google AI") + dataset(110, b"second")
    assert read_credit(data) == "Made with Google AI"
    assert read_credit(dataset(80, b"A person")) is None


@given(data=st.binary(max_size=200), cut=st.integers(0, 60))
def test_iptc_iim_never_raises(data: bytes, cut: int) -> None:
    whole = dataset(110, b"Made with Google AI")
    credit = read_credit(whole[:cut] + data)
    assert credit is None or len(credit) <= 10_000


def test_the_source_type_of_a_placed_picture_makes_an_edit_by_ai() -> None:
    placed = Property(EXT, "DigitalSourceType", CODES + "trainedAlgorithmicMedia", of_other=True)
    camera = Property(EXT, "DigitalSourceType", CODES + "digitalCapture", of_other=True)
    (item,) = read_source_types(Xmp((camera, placed)))
    assert origin_of(item) is Origin.AI_EDITED
    assert read_source_types(Xmp((camera,))) == []

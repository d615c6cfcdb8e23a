import struct
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cifake_desktop.provenance.exif import Exif, read_exif
from tests.cifake_desktop.provenance.files import camera_tiff, picture, saved, tiff
from tests.timing import measured_again

DAMAGED = "The EXIF of this file is damaged or cut off; only part of it was read."


def comment(value: bytes, order: str = "<") -> str | None:
    return read_exif(tiff(exif=[(0x9286, 7, value)], order=order)).comment


def test_what_a_camera_writes() -> None:
    thumbnail = saved(picture(), "JPEG")
    exif = read_exif(camera_tiff(thumbnail, orientation=6))
    assert exif == Exif(
        make="Canon",
        model="Canon EOS R5",
        lens="RF24-70mm F2.8 L IS USM",
        taken="2024:05:01 10:20:30",
        settings=("exposure time", "aperture", "sensitivity", "focal length"),
        maker_note=43,
        orientation=6,
        thumbnail=thumbnail,
    )


def test_pillow_writes_what_is_read() -> None:
    from PIL import Image

    written = Image.Exif()
    written[0x010E], written[0x0131], written[0x013B] = "A description", "A program", "A person"
    exif = read_exif(written.tobytes().removeprefix(b"Exif\0\0"))
    assert (exif.description, exif.software, exif.artist) == ("A description", "A program", "A person")


@pytest.mark.parametrize("order", ["<", ">"])
def test_both_byte_orders(order: str) -> None:
    assert read_exif(tiff([(0x010F, 2, b"Maker\0")], order=order)).make == "Maker"


@pytest.mark.parametrize(
    "value",
    [
        b"UNICODE\0" + "a cat, Steps: 20".encode("utf-16-be"),
        b"UNICODE\0" + "a cat, Steps: 20".encode("utf-16-le"),
        b"UNICODE\0" + "a cat, Steps: 20".encode("utf-16"),
        b"ASCII\0\0\0a cat, Steps: 20",
        b"\0\0\0\0\0\0\0\0a cat, Steps: 20\0\0\0",
        b"a cat, Steps: 20",
        "a cat, Steps: 20".encode("utf-16-le"),
        b"JIS\0\0\0\0\0a cat, Steps: 20",
    ],
)
@pytest.mark.parametrize("order", ["<", ">"])
def test_user_comment_in_every_encoding(value: bytes, order: str) -> None:
    assert comment(value, order) == "a cat, Steps: 20"


def test_user_comment_beyond_ascii() -> None:
    assert comment(b"UNICODE\0" + "猫 und Kätzchen".encode("utf-16-be")) == "猫 und Kätzchen"
    assert comment(b"ASCII\0\0\0" + "猫".encode()) == "猫"
    assert comment(b"JIS\0\0\0\0\0" + "猫".encode("iso2022_jp")) == "猫"
    assert comment(b"ASCII\0\0\0caf\xe9") == "café"


def test_microsofts_comment_serves_where_there_is_no_other() -> None:
    wide = "a cat\0".encode("utf-16-le")
    assert read_exif(tiff([(0x9C9C, 1, wide)])).comment == "a cat"


def test_an_empty_text_is_none() -> None:
    assert read_exif(tiff([(0x010F, 2, b"   \0")])).make is None
    assert comment(b"UNICODE\0") is None


def test_directories_that_point_at_themselves_end() -> None:
    entry = struct.pack("<HHII", 0x8769, 4, 1, 8)
    looping = b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", 1) + entry + struct.pack("<I", 8)
    assert read_exif(looping) == Exif()


@measured_again
def test_many_entries_over_the_same_megabytes_are_cheap() -> None:
    count, size = 60_000, 8_000_000
    entries = struct.pack("<HHII", 0x9286, 7, size, 8) * count
    hostile = b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", count) + entries + b"\0" * size
    start = time.perf_counter()
    read_exif(hostile)
    assert time.perf_counter() - start < 1.0


@pytest.mark.parametrize(
    "data", [b"", b"II*\0", b"II*\0\xff\xff\xff\xff", b"not TIFF at all", b"II+\0\x08\0\0\0\0\0\0\0"]
)
def test_nonsense_is_said_to_be_damaged(data: bytes) -> None:
    assert read_exif(data) == Exif(problems=(DAMAGED,))


def test_cut_exif_keeps_what_stood_before() -> None:
    whole = camera_tiff()
    exif = read_exif(whole[: whole.index(b"Canon EOS R5") + 13])
    assert (exif.make, exif.model, exif.lens) == ("Canon", "Canon EOS R5", None)
    assert exif.problems == (DAMAGED,)


@given(
    changes=st.lists(st.tuples(st.integers(0, 600), st.binary(min_size=1, max_size=4)), max_size=8),
    cut=st.integers(0, 700),
)
def test_mutated_exif_never_raises(changes: list[tuple[int, bytes]], cut: int) -> None:
    data = bytearray(camera_tiff(saved(picture(16, 16), "JPEG")))
    for place, content in changes:
        data[place : place + len(content)] = content
    assert 1 <= read_exif(bytes(data[:cut])).orientation <= 8

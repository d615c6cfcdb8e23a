"""Files that are built like pictures and spoilt: a picture, or the one error with a code that people can be told."""

import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cifake_desktop.itself import own_environment
from cifake_desktop.picture import PictureError, format_of, read_bytes
from tests.hardening.fuzz_corpus import formats, samples
from tests.hardening.fuzz_mutators import mutated
from tests.hardening.fuzz_targets import Outcome, measured
from tests.strategies import told_well

KINDS = [kind for kind in formats() if samples(kind)]


@given(st.sampled_from(KINDS), st.integers(0, 2**32))
def test_a_spoilt_file_is_a_picture_or_a_picture_error(kind: str, number: int) -> None:
    data = mutated(kind, number, 0)
    assert format_of(data) is None or format_of(data)
    try:
        picture = read_bytes(data, Path("given"))
    except PictureError as error:
        told_well(error)
        return
    assert picture.pixels.dtype == np.uint8
    assert picture.pixels.shape == (picture.height, picture.width, 3)
    assert picture.alpha is None or picture.alpha.shape == picture.pixels.shape[:2]
    assert not picture.pixels.flags.writeable


@pytest.mark.skipif(
    not Path("/proc/self/clear_refs").exists(), reason="peaks of memory are known on Linux only"
)
@pytest.mark.parametrize("disposal", [1, 2, 3])
def test_a_gif_of_a_few_bytes_makes_no_room_for_a_frame_beyond_the_limits(disposal: int) -> None:
    control = b"\x21\xf9\4" + bytes([disposal << 2 | 1, 0, 0, 0, 0])
    frame = b"," + struct.pack("<HHHH", 0, 0, 65_000, 30_000) + b"\0\2\2\x44\1\0;"
    data = b"GIF89a" + struct.pack("<HH", 8, 8) + b"\x80\0\0" + bytes(6) + control + frame

    def read(content: bytes) -> Outcome:
        with pytest.raises(PictureError, match="1,950 million pixels"):
            read_bytes(content, Path("given"))
        return Outcome("refused")

    assert measured(read, data).grown < 64 * 2**20


def test_a_heic_file_that_lies_about_the_depth_of_its_grey_corrupts_no_memory() -> None:
    data = bytearray((Path(__file__).parent / "picture" / "heic" / "grey.heic").read_bytes())
    depth = data.index(b"hvcC") + 4 + 17  # of luma, less 8, in the lowest three bits
    data[depth] = data[depth] & 0xF8 | 4
    # In a process of its own: what is corrupted may show much later, and anywhere.
    code = (
        "import sys; from pathlib import Path; from cifake_desktop.picture import PictureError, read_bytes\n"
        "try: read_bytes(sys.stdin.buffer.read(), Path('given'))\n"
        "except PictureError as error: print(error.code)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], input=bytes(data), env=own_environment(), capture_output=True
    )
    assert (ended.returncode, ended.stdout.strip()) == (0, b"unsupported_format")


@given(st.sampled_from([b"", b"\xff\xd8", b"\x89PNG", b"GIF89a", b"BM", b"II*\0", b"MM\0*"]), st.binary())
def test_bytes_of_any_kind_are_a_picture_or_a_picture_error(head: bytes, data: bytes) -> None:
    try:
        read_bytes(head + data, Path("given"))
    except PictureError as error:
        told_well(error)

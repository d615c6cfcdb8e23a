"""Files that are built like pictures and spoilt: a picture, or the one error with a code that people can be told."""

from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from cifake_desktop.picture import PictureError, format_of, read_bytes
from tests.hardening.fuzz_corpus import formats, samples
from tests.hardening.fuzz_mutators import mutated
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


@given(st.sampled_from([b"", b"\xff\xd8", b"\x89PNG", b"GIF89a", b"BM", b"II*\0", b"MM\0*"]), st.binary())
def test_bytes_of_any_kind_are_a_picture_or_a_picture_error(head: bytes, data: bytes) -> None:
    try:
        read_bytes(head + data, Path("given"))
    except PictureError as error:
        told_well(error)

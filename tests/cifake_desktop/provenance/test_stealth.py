import gzip
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cifake_desktop.provenance.stealth import StealthError, read_stealth
from tests.cifake_desktop.provenance.embedding import natural, stealth, stealth_bits, with_stealth

TEXT = '{"Software": "NovelAI", "Comment": "ein Haus am Meer — ünïcode"}'
COLOURS = natural(70, 50)
WITH_ALPHA = np.dstack((COLOURS, np.full(COLOURS.shape[:2], 255, np.uint8)))


@pytest.mark.parametrize("squeezed", [True, False])
def test_the_four_ways_to_hide_it(squeezed: bool) -> None:
    marked = stealth(WITH_ALPHA, TEXT, squeezed=squeezed)
    assert read_stealth(marked[:, :, :3], marked[:, :, 3]) == TEXT
    assert read_stealth(stealth(COLOURS, TEXT, squeezed=squeezed), None) == TEXT


def test_alpha_is_looked_at_first_and_nothing_is_found_where_nothing_is() -> None:
    marked = stealth(WITH_ALPHA, "in alpha")
    assert read_stealth(stealth(COLOURS, "in colours"), marked[:, :, 3]) == "in alpha"
    assert read_stealth(stealth(COLOURS, "in colours"), WITH_ALPHA[:, :, 3]) == "in colours"
    assert read_stealth(COLOURS, None) is None
    assert read_stealth(COLOURS, WITH_ALPHA[:, :, 3]) is None


@pytest.mark.parametrize(
    ("bits", "message"),
    [
        (stealth_bits("stealth_rgbcomp", gzip.compress(TEXT.encode()), length=10**9), "cut off"),
        (stealth_bits("stealth_rgbcomp", gzip.compress(TEXT.encode())[:-12]), "cut off"),
        (stealth_bits("stealth_rgbcomp", b"this is no gzip"), "damaged"),
        (stealth_bits("stealth_rgbcomp", gzip.compress(b"\0" * 5_000_000)), "far too long"),
    ],
)
def test_what_cannot_be_read_is_a_sentence(bits: np.ndarray, message: str) -> None:
    pixels = natural(300, 300)
    with pytest.raises(StealthError, match=f"colours of this picture is {message}"):
        read_stealth(with_stealth(pixels, bits), None)


def test_text_that_is_no_utf8_is_read_as_far_as_it_goes() -> None:
    assert read_stealth(with_stealth(COLOURS, stealth_bits("stealth_rgbinfo", b"ab\xff")), None) == "ab\ufffd"


@given(
    st.integers(1, 40),
    st.integers(1, 40),
    st.sampled_from(["pnginfo", "pngcomp", "rgbinfo", "rgbcomp"]),
    st.binary(max_size=60),
    st.none() | st.integers(0, 2**32 - 1),
)
def test_no_picture_raises_anything_else(
    height: int, width: int, kind: str, payload: bytes, length: int | None
) -> None:
    rng = np.random.default_rng(0)
    pixels = rng.integers(0, 256, (height, width, 4), dtype=np.uint8)
    channels = 1 if kind.startswith("png") else 3
    bits = stealth_bits(f"stealth_{kind}", payload, length)[: height * width * channels]
    marked = with_stealth(pixels if channels == 1 else pixels[:, :, :3], bits)
    with suppress(StealthError):
        read_stealth(marked[:, :, :3], marked[:, :, 3] if channels == 1 else None)

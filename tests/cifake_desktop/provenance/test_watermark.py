from io import BytesIO

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from cifake_desktop.provenance.marks import Kind, Origin, Status, origin_of
from cifake_desktop.provenance.watermark import read_watermark
from tests.cifake_desktop.provenance.embedding import Order, natural, watermarked


def bits(text: str) -> list[int]:
    return [int(bit) for byte in text.encode() for bit in f"{byte:08b}"]


def digits(number: int) -> list[int]:
    return [int(bit) for bit in f"{number:b}"]


SD1, SD2 = bits("StableDiffusionV1"), bits("SDV2")
SDXL = digits(0b101100111110110010010000011110111011000110011110)
FLUX = digits(0b001010101111111010000111100111001111010100101110)


def test_the_lengths_that_are_published() -> None:
    assert [len(message) for message in (SD1, SD2, SDXL, FLUX)] == [136, 32, 48, 46]


@pytest.mark.parametrize(
    ("message", "by", "floating", "order"),
    [
        (SD1, "Stable Diffusion 1", False, "BGR"),
        (SD2, "Stable Diffusion 2", False, "BGR"),
        (SDXL, "Stable Diffusion XL", True, "BGR"),
        (SDXL, "Stable Diffusion XL", True, "RGB"),
        (FLUX, "FLUX", True, "BGR"),
        ([0, 0, *FLUX], "FLUX", True, "BGR"),
    ],
)
@pytest.mark.parametrize("size", [(512, 512), (256, 256), (769, 1027)])
def test_every_generators_mark_is_found(
    message: list[int], by: str, floating: bool, order: Order, size: tuple[int, int]
) -> None:
    pixels = natural(*size, seed=size[0])
    assert read_watermark(pixels) is None
    for whole in ("round", "floor"):
        found = read_watermark(watermarked(pixels, message, floating=floating, order=order, whole=whole))
        assert found is not None
        assert (found.kind, found.status, found.by) == (Kind.WATERMARK, Status.DETECTED, by)
        assert origin_of(found) is Origin.AI
        chance = found.detail["false_match_chance"]
        assert isinstance(chance, float)
        assert 0 < chance < 1e-7


def test_the_chance_is_the_share_of_messages_that_would_match_as_well() -> None:
    found = read_watermark(watermarked(natural(512, 512), SD2))
    assert found is not None
    assert found.detail["matching_bits"] == "32 of 32"
    assert found.detail["false_match_chance"] == pytest.approx(6 / 2**32)


def test_another_message_is_none_of_ours() -> None:
    rng = np.random.default_rng(0)
    for length in (32, 46, 48, 136):
        other = rng.integers(0, 2, length)
        assert read_watermark(watermarked(natural(512, 512), other)) is None


def test_a_cut_at_the_far_edges_leaves_it_and_a_picture_made_smaller_has_lost_it() -> None:
    marked = watermarked(natural(768, 768), SDXL, floating=True)
    assert read_watermark(marked[:640]) is not None
    smaller = Image.fromarray(marked).resize((700, 700), Image.Resampling.BICUBIC)
    assert read_watermark(np.asarray(smaller)) is None


def test_it_survives_a_careful_webp_and_png() -> None:
    marked = watermarked(natural(512, 512), SD1)
    buffer = BytesIO()
    Image.fromarray(marked).save(buffer, "WEBP", lossless=True)
    assert read_watermark(np.asarray(Image.open(buffer).convert("RGB"))) is not None


@pytest.mark.parametrize("size", [(255, 256), (1, 1), (4, 20_000), (32, 32)])
def test_small_and_narrow_pictures_have_none(size: tuple[int, int]) -> None:
    assert read_watermark(np.zeros((*size, 3), np.uint8)) is None


@given(
    st.integers(256, 400),
    st.integers(256, 400),
    st.sampled_from(["noise", "flat", "bands", "ramp"]),
    st.randoms(),
)
def test_pictures_without_a_mark(height: int, width: int, kind: str, random: object) -> None:
    rng = np.random.default_rng(random.getrandbits(32))  # type: ignore[attr-defined]
    pixels = np.zeros((height, width, 3), np.uint8)
    if kind == "noise":
        pixels = rng.integers(0, 256, pixels.shape, dtype=np.uint8)
    elif kind == "flat":
        pixels[:] = rng.integers(0, 256, 3)
    elif kind == "bands":
        pixels[:] = rng.integers(0, 256, (1, width, 3))
    else:
        pixels[:] = np.linspace(0, 255, width)[None, :, None]
    assert read_watermark(pixels) is None

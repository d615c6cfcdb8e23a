"""Colours of every way in which formats store them, held against values that were reckoned apart from Pillow."""

import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image, ImageCms

from cifake_desktop.picture import Limits, Picture, PictureError, read_bytes
from tests.cifake_desktop.picture.files import chunk, encoded, png, tiff
from tests.cifake_desktop.picture.profiles import (
    ADOBE_RGB,
    DISPLAY_P3,
    Matrix,
    grey_in_srgb,
    grey_profile,
    rgb_in_srgb,
    rgb_profile,
)

pytestmark = pytest.mark.filterwarnings(r"ignore::UserWarning:PIL\.")
HERE = Path("picture")
COLOURS = np.array(
    [[[128, 128, 128], [150, 100, 80], [255, 255, 255], [0, 0, 0], [20, 200, 90], [240, 30, 220]]], np.uint8
)
USELESS = "The colour profile in this file could not be used, so colours may be slightly off."


def read(data: bytes) -> Picture:
    return read_bytes(data, HERE)


def off(picture: Picture, expected: npt.ArrayLike) -> float:
    return float(np.abs(picture.pixels.astype(float) - np.asarray(expected, dtype=float)).max())


def refusal(data: bytes) -> str:
    with pytest.raises(PictureError) as caught:
        read(data)
    assert caught.value.code == "unsupported_format"
    return caught.value.message


# --- colour profiles ------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["PNG", "TIFF", "WEBP", "JPEG", "AVIF"])
@pytest.mark.parametrize(("colorants", "gamma"), [(ADOBE_RGB, 2.19921875), (DISPLAY_P3, 1.8)])
def test_profiles_of_displays(kind: str, colorants: Matrix, gamma: float) -> None:
    large = np.kron(COLOURS, np.ones((16, 16, 1), np.uint8))
    options: dict[str, Any] = {
        "JPEG": {"quality": 100, "subsampling": 0},
        "WEBP": {"lossless": True},
        "AVIF": {"quality": 100, "subsampling": "4:4:4"},
    }.get(kind, {})
    profile = rgb_profile(colorants, gamma)
    picture = read(encoded(Image.fromarray(large), kind, icc_profile=profile, **options))
    assert picture.notes == ()
    expected = rgb_in_srgb(large, colorants, gamma)
    # What is lossy moves a colour by one or two before the profile does.
    assert off(picture, expected) <= (2 if kind in ("PNG", "TIFF", "WEBP") else 6)


def test_the_profile_of_grey() -> None:
    values = np.array([[0, 30, 128, 200, 255]], np.uint8)
    picture = read(encoded(Image.fromarray(values), "PNG", icc_profile=grey_profile(1.5)))
    expected = grey_in_srgb(values, 1.5)
    assert off(picture, np.stack([expected] * 3, axis=-1)) <= 2
    assert picture.notes == ()


def test_a_palette_is_converted_by_its_profile() -> None:
    image = Image.fromarray(COLOURS).quantize(6)
    stored = np.asarray(image.convert("RGB"))
    picture = read(encoded(image, "PNG", icc_profile=rgb_profile(ADOBE_RGB, 2.2)))
    assert off(picture, rgb_in_srgb(stored, ADOBE_RGB, 2.2)) <= 2


def test_a_profile_of_grey_does_not_take_the_colours_of_a_picture() -> None:
    picture = read(encoded(Image.fromarray(COLOURS), "PNG", icc_profile=grey_profile(1.5)))
    assert np.array_equal(picture.pixels, COLOURS)
    assert picture.notes == (USELESS,)


def test_profiles_of_lab_are_no_profiles_of_pictures() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    picture = read(encoded(Image.fromarray(COLOURS), "PNG", icc_profile=lab))
    assert np.array_equal(picture.pixels, COLOURS)
    assert picture.notes == (USELESS,)


def test_a_profile_in_several_segments_of_a_jpeg_is_put_together() -> None:
    profile = rgb_profile(ADOBE_RGB, 2.2)
    plain = encoded(Image.new("RGB", (16, 16), (150, 100, 80)), "JPEG", quality=100)
    parts = [profile[:200], profile[200:]]

    def segment(number: int, count: int) -> bytes:
        content = b"ICC_PROFILE\0" + bytes([number, count]) + parts[number - 1]
        return b"\xff\xe2" + struct.pack(">H", len(content) + 2) + content

    expected = rgb_in_srgb([150, 100, 80], ADOBE_RGB, 2.2)
    for first, second in ((1, 2), (2, 1)):
        picture = read(plain[:2] + segment(first, 2) + segment(second, 2) + plain[2:])
        assert off(picture, expected) <= 3
    lone = read(plain[:2] + segment(1, 2) + plain[2:])
    assert off(lone, [150, 100, 80]) <= 2
    assert lone.notes == (USELESS,)


def test_a_profile_of_png_that_is_a_bomb_costs_nothing_but_itself() -> None:
    bomb = chunk(b"iCCP", b"a\0\0" + zlib.compress(bytes(100_000_000), 9))
    data = png(1, 1, 8, 2, b"\0\1\2\3", bomb)
    picture = read(data)
    assert picture.pixels.tolist() == [[[1, 2, 3]]]
    assert picture.notes == (
        "The colour profile of this file is too large and was not read: it has 16.000001 MiB, and the limit is"
        " 16 MiB.",
    )


@pytest.mark.parametrize("kind", ["PNG", "TIFF", "WEBP", "JPEG", "AVIF"])
def test_a_profile_beyond_the_limit_is_noted(kind: str) -> None:
    profile = rgb_profile(ADOBE_RGB, 2.2)
    data = encoded(Image.new("RGB", (16, 16), (150, 100, 80)), kind, icc_profile=profile, quality=100)
    picture = read_bytes(data, HERE, Limits(max_metadata_bytes=100))
    assert off(picture, [150, 100, 80]) <= 4
    assert "colour profile" in picture.notes[0]
    assert "the limit is 0.000095 MiB." in picture.notes[0]


# --- inks -----------------------------------------------------------------------------------------------

INKS = np.array([(255, 0, 0, 0), (0, 255, 0, 0), (0, 0, 255, 0), (0, 0, 0, 128), (60, 120, 30, 40)], np.uint8)


def printed(inks: npt.NDArray[np.uint8]) -> npt.NDArray[np.float64]:
    """Return what inks without a profile look like: each takes its share of the light."""
    share = 1 - inks.astype(float) / 255
    return 255 * share[..., :3] * share[..., 3:]


@pytest.mark.parametrize("inks", INKS.tolist())
def test_inks(inks: list[int]) -> None:
    image = Image.new("CMYK", (16, 16), tuple(inks))
    expected = printed(np.array(inks, np.uint8))
    assert off(read(encoded(image, "TIFF")), expected) <= 1
    assert off(read(encoded(image, "TIFF", compression="tiff_lzw")), expected) <= 1
    jpeg = encoded(image, "JPEG", quality=100)
    assert b"Adobe" in jpeg[:64]  # stores them upside down
    assert off(read(jpeg), expected) <= 4


def test_inks_that_are_stored_as_brightness_and_colour() -> None:
    """YCCK: three of the inks as YCbCr. What a decoder is told is one number in Adobe's segment."""
    data = encoded(Image.new("CMYK", (16, 16), (100, 120, 140, 30)), "JPEG", quality=100)
    at = data.index(b"Adobe") + 11
    assert data[at] == 0
    # The file holds 255 minus each ink; from now on, these numbers are Y, Cb, Cr and K.
    y, cb, cr = 255 - 100, 255 - 120 - 128, 255 - 140 - 128
    inks = np.array([y + 1.402 * cr, y - 0.344136 * cb - 0.714136 * cr, y + 1.772 * cb, 30]).round()
    picture = read(data[:at] + b"\2" + data[at + 1 :])
    assert off(picture, printed(inks.astype(np.uint8))) <= 3


# --- depths ---------------------------------------------------------------------------------------------

DEEP = [0, 255, 256, 12_850, 32_768, 52_428, 65_279, 65_535]


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("samples", [1, 3])
def test_16_bits_of_tiff_are_neither_clipped_nor_wrapped(order: str, samples: int) -> None:
    values = np.repeat(np.array(DEEP, dtype=f"{order}u2"), samples)
    data = tiff(
        {
            256: (3, [len(DEEP)]),
            257: (3, [1]),
            258: (3, [16] * samples),
            259: (3, [1]),
            262: (3, [1 if samples == 1 else 2]),
            277: (3, [samples]),
            278: (3, [1]),
            279: (4, [values.nbytes]),
        },
        values.tobytes(),
        order,
    )
    expected = np.array(DEEP) / 257
    assert off(read(data), np.repeat(expected, 3).reshape(1, -1, 3)) <= 1


def test_the_transparent_grey_of_16_bits_is_one_value_alone() -> None:
    rows = b"\0" + struct.pack(">3H", 1000, 1001, 40_000)
    picture = read(png(3, 1, 16, 0, rows, chunk(b"tRNS", struct.pack(">H", 1000))))
    assert picture.alpha is not None
    assert picture.alpha.tolist() == [[0, 255, 255]]
    assert picture.pixels[0, :, 0].tolist() == [255, 1001 >> 8, 40_000 >> 8]


def test_the_transparent_colour_of_16_bits() -> None:
    rows = b"\0" + struct.pack(">6H", 0x1234, 0x5678, 0x9ABC, 0x2234, 0x5678, 0x9ABC)
    picture = read(png(2, 1, 16, 2, rows, chunk(b"tRNS", struct.pack(">3H", 0x1234, 0x5678, 0x9ABC))))
    assert picture.pixels[0].tolist() == [[255, 255, 255], [0x22, 0x56, 0x9A]]


@pytest.mark.parametrize(("bits", "packed", "clear"), [(1, 0b01, 1), (2, 0b00011011, 2), (4, 0x27, 7)])
def test_the_transparent_grey_of_few_bits(bits: int, packed: int, clear: int) -> None:
    width = 8 // bits if bits > 1 else 2
    byte = packed << 6 if bits == 1 else packed
    values = [byte >> 8 - bits * (at + 1) & (1 << bits) - 1 for at in range(width)]
    picture = read(png(width, 1, bits, 0, bytes([0, byte]), chunk(b"tRNS", struct.pack(">H", clear))))
    scale = 255 // ((1 << bits) - 1)
    expected = [255 if value == clear else value * scale for value in values]
    assert picture.pixels[0, :, 0].tolist() == expected
    assert picture.alpha is not None
    assert picture.alpha[0].tolist() == [0 if value == clear else 255 for value in values]


def test_grey_with_alpha_of_8_and_16_bits() -> None:
    eight = read(png(2, 1, 8, 4, bytes([0, 100, 255, 100, 0])))
    sixteen = read(png(2, 1, 16, 4, b"\0" + struct.pack(">4H", 100 * 257, 65_535, 100 * 257, 0)))
    for picture in (eight, sixteen):
        assert picture.pixels[0].tolist() == [[100] * 3, [255] * 3]


def test_alpha_of_16_bits() -> None:
    colour = [200 * 257, 10 * 257, 60 * 257]
    rows = b"\0" + struct.pack(">8H", *colour, 65_535, *colour, 32_896)
    picture = read(png(2, 1, 16, 6, rows))
    half = [round(255 - 128 / 255 * (255 - value)) for value in (200, 10, 60)]
    assert picture.pixels[0, 0].tolist() == [200, 10, 60]
    assert np.abs(picture.pixels[0, 1].astype(int) - half).max() <= 1


# --- what is refused ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mode", "words"),
    [
        ("F", "TIFF with pixels of the type floating-point numbers"),
        ("I", "TIFF with pixels of the type 32-bit whole numbers"),
        ("LAB", "TIFF with pixels of the type CIE Lab colours"),
    ],
)
def test_pixels_that_are_no_colours_are_named(mode: str, words: str) -> None:
    message = refusal(encoded(Image.new(mode, (4, 4)), "TIFF"))
    assert message == f"This application does not read this kind of picture yet: {words}."


@pytest.mark.parametrize("compression", [6, 34925, 50000, 50001, 34676, 34712, 33003])
def test_tiff_is_read_with_few_codecs(compression: int) -> None:
    data = tiff(
        {
            256: (3, [4]),
            257: (3, [4]),
            258: (3, [8]),
            259: (3, [compression]),
            262: (3, [1]),
            277: (3, [1]),
            278: (3, [4]),
            279: (4, [16]),
        },
        bytes(16),
    )
    assert f"TIFF with the compression {compression}" in refusal(data)


def test_tiff_with_pixels_of_a_type_that_nobody_writes() -> None:
    data = tiff(
        {
            256: (3, [4]),
            257: (3, [1]),
            258: (3, [5]),
            259: (3, [1]),
            262: (3, [1]),
            277: (3, [1]),
            278: (3, [1]),
            279: (4, [4]),
        },
        bytes(4),
    )
    assert "TIFF with pixels of an unusual type" in refusal(data)

"""Ways to lay the same pixels out in a file; all must read alike."""

import struct
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from cifake_desktop.picture import Picture, read_bytes
from tests.cifake_desktop.picture.files import bmp, chunk, encoded, png, tiff

pytestmark = pytest.mark.filterwarnings(r"ignore::UserWarning:PIL\.")
HERE = Path("picture")
Pixels = npt.NDArray[np.uint8]


@pytest.fixture
def pixels() -> Pixels:
    """20 rows of 24 pixels without any symmetry."""
    rows, columns = np.mgrid[0:20, 0:24]
    return np.stack([rows * 12, columns * 10, 255 - rows * 6 - columns * 4], axis=-1).astype(np.uint8)


def read(data: bytes) -> Picture:
    return read_bytes(data, HERE)


# --- PNG ------------------------------------------------------------------------------------------------

# Passes of Adam7: first column and row, steps.
_PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))


def test_interlaced_png(pixels: Pixels) -> None:
    rows = b"".join(
        b"\0" + row.tobytes()
        for column, line, across, down in _PASSES
        for row in pixels[line::down, column::across]
    )
    assert np.array_equal(read(png(24, 20, 8, 2, rows, interlaced=True)).pixels, pixels)


@pytest.mark.parametrize("bits", [1, 2, 4, 8])
@pytest.mark.parametrize("clear", [False, True])
def test_palettes_of_png(bits: int, clear: bool) -> None:
    count = 1 << bits
    rng = np.random.default_rng(bits)
    palette = rng.integers(0, 256, (count, 3), dtype=np.uint8)
    indices = np.arange(16) % count
    packed = np.packbits((indices[:, None] >> np.arange(bits)[::-1] & 1).astype(np.uint8))
    extra = chunk(b"PLTE", palette.tobytes()) + (chunk(b"tRNS", b"\xff\x00") if clear else b"")
    picture = read(png(16, 1, bits, 3, b"\0" + packed.tobytes(), extra))
    expected = palette[indices].copy()
    if clear:
        expected[indices == 1] = 255
    assert picture.pixels[0].tolist() == expected.tolist()
    assert (picture.alpha is not None) == clear


def test_the_first_frame_of_an_animated_png_is_the_picture_itself(pixels: Pixels) -> None:
    other = Image.new("RGB", (24, 20), "red")
    for options in ({}, {"default_image": True}):
        frames = [Image.fromarray(pixels), other, other.copy()]
        data = encoded(frames[0], "PNG", save_all=True, append_images=frames[1:], **options)
        assert np.array_equal(read(data).pixels, pixels)


# --- BMP ------------------------------------------------------------------------------------------------

PALETTE16 = bytes(value for at in range(16) for value in (at * 3, 255 - at * 16, at * 16, 0))


@pytest.mark.parametrize("upside_down", [True, False])
@pytest.mark.parametrize("bits", [1, 4, 8])
def test_palettes_of_bmp(bits: int, upside_down: bool) -> None:
    count = min(1 << bits, 16)
    indices = np.arange(24).reshape(2, 12) % count
    rows = b""
    for row in indices[::-1] if upside_down else indices:
        packed = np.packbits((row[:, None] >> np.arange(bits)[::-1] & 1).astype(np.uint8)).tobytes()
        rows += packed.ljust((len(packed) + 3) // 4 * 4, b"\0")
    picture = read(bmp(12, 2 if upside_down else -2, bits, rows, PALETTE16[: 4 * count]))
    expected = [[[i * 16, 255 - i * 16, i * 3] for i in row] for row in indices.tolist()]
    assert picture.pixels.tolist() == expected


@pytest.mark.parametrize("upside_down", [True, False])
@pytest.mark.parametrize("bits", [24, 32])
def test_colours_of_bmp(pixels: Pixels, bits: int, upside_down: bool) -> None:
    stored = pixels[::-1] if upside_down else pixels
    if bits == 32:
        stored = np.dstack([stored[..., ::-1], np.zeros(stored.shape[:2], np.uint8)])[..., [0, 1, 2, 3]]
        rows = stored.tobytes()
    else:
        rows = stored[..., ::-1].tobytes()
    picture = read(bmp(24, 20 if upside_down else -20, bits, rows))
    assert np.array_equal(picture.pixels, pixels)
    assert picture.alpha is None


@pytest.mark.parametrize(
    ("masks", "green"), [(b"", 5), (struct.pack("<3I", 0xF800, 0x7E0, 0x1F), 6)], ids=["555", "565"]
)
def test_16_bits_of_bmp(pixels: Pixels, masks: bytes, green: int) -> None:
    red_, green_, blue_ = (pixels[..., at].astype("<u2") for at in range(3))
    words = red_ >> 3 << (5 + green) | green_ >> (8 - green) << 5 | blue_ >> 3
    data = bmp(24, 20, 16, words.astype("<u2")[::-1].tobytes(), masks=masks, compression=3 if masks else 0)
    assert np.abs(read(data).pixels.astype(int) - pixels).max() <= 8


def test_run_lengths_of_bmp() -> None:
    rle8 = bytes(
        [3, 1, 2, 2, 0, 0, 0, 3, 5, 6, 7, 0, 2, 1, 0, 1]
    )  # runs, end of line, three as they are, a run
    picture = read(bmp(5, 2, 8, rle8, PALETTE16, compression=1))
    upper, lower = [5, 6, 7, 1, 1], [1, 1, 1, 2, 2]
    assert picture.pixels[..., 0].tolist() == [[i * 16 for i in upper], [i * 16 for i in lower]]
    rle4 = bytes([5, 0x12, 0, 0, 5, 0x34, 0, 1])
    picture = read(bmp(5, 2, 4, rle4, PALETTE16, compression=2))
    assert picture.pixels[..., 0].tolist() == [[48, 64, 48, 64, 48], [16, 32, 16, 32, 16]]


# --- GIF ------------------------------------------------------------------------------------------------


def test_a_gif_whose_first_frame_is_smaller_than_its_screen() -> None:
    """Where the frame does not reach, nothing was drawn: that is transparent."""
    frame = Image.new("P", (2, 2), 1)
    frame.putpalette([0, 0, 0, 10, 200, 30])
    data = bytearray(encoded(frame, "GIF"))
    data[6:10] = struct.pack("<HH", 6, 4)  # screen
    at = data.index(b"\x2c\0\0\0\0")
    data[at + 1 : at + 5] = struct.pack("<HH", 3, 1)  # corner of the frame
    picture = read(bytes(data))
    assert (picture.width, picture.height) == (6, 4)
    assert picture.pixels[1:3, 3:5].tolist() == [[[10, 200, 30]] * 2] * 2


def test_transparency_of_gif() -> None:
    image = Image.new("P", (2, 1))
    image.putpalette([10, 20, 30, 40, 50, 60])
    image.putpixel((1, 0), 1)
    picture = read(encoded(image, "GIF", transparency=1))
    assert picture.pixels[0].tolist() == [[10, 20, 30], [255, 255, 255]]


# --- WebP and AVIF --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("WEBP", {"lossless": True, "exact": True}),
        ("WEBP", {"quality": 95}),
        ("AVIF", {"quality": 95, "subsampling": "4:4:4"}),
    ],
)
def test_alpha_of_webp_and_avif(kind: str, options: dict[str, object]) -> None:
    colours = np.full((32, 32, 4), (60, 120, 200, 255), np.uint8)
    colours[:16, :, 3] = 128
    picture = read(encoded(Image.fromarray(colours), kind, **options))
    half = [255 - 128 / 255 * (255 - value) for value in (60, 120, 200)]
    assert np.abs(picture.pixels[8, 8] - half).max() <= 4
    assert np.abs(picture.pixels[24, 24].astype(int) - [60, 120, 200]).max() <= 4


# --- TIFF -----------------------------------------------------------------------------------------------


def _colour(pixels: Pixels) -> dict[int, tuple[int, list[int]]]:
    height, width, _ = pixels.shape
    return {
        256: (3, [width]),
        257: (3, [height]),
        258: (3, [8, 8, 8]),
        259: (3, [1]),
        262: (3, [2]),
        277: (3, [3]),
        278: (3, [height]),
        279: (4, [pixels.size]),
    }


@pytest.mark.parametrize("order", ["<", ">"])
def test_tiff_of_both_orders(pixels: Pixels, order: str) -> None:
    assert np.array_equal(read(tiff(_colour(pixels), pixels.tobytes(), order)).pixels, pixels)


def test_planes_of_tiff(pixels: Pixels) -> None:
    planes = pixels.transpose(2, 0, 1)
    size = planes[0].size
    entries = _colour(pixels) | {
        273: (4, [8 + at * size for at in range(3)]),
        279: (4, [size] * 3),
        284: (3, [2]),
    }
    assert np.array_equal(read(tiff(entries, planes.tobytes())).pixels, pixels)


def test_tiles_of_tiff(pixels: Pixels) -> None:
    padded = np.zeros((32, 32, 3), np.uint8)
    padded[:20, :24] = pixels
    tiles = [padded[y : y + 16, x : x + 16] for y in (0, 16) for x in (0, 16)]
    size = 16 * 16 * 3
    entries = {tag: value for tag, value in _colour(pixels).items() if tag not in (278, 279)} | {
        322: (3, [16]),
        323: (3, [16]),
        324: (4, [8 + at * size for at in range(4)]),
        325: (4, [size] * 4),
    }
    data = tiff(entries, b"".join(tile.tobytes() for tile in tiles), offset_tag=324)
    assert np.array_equal(read(data).pixels, pixels)


@pytest.mark.parametrize(
    "compression", ["raw", "tiff_lzw", "tiff_adobe_deflate", "tiff_deflate", "packbits", "jpeg"]
)
def test_codecs_of_tiff(pixels: Pixels, compression: str) -> None:
    options = {"quality": 95} if compression == "jpeg" else {}
    data = encoded(Image.fromarray(pixels), "TIFF", compression=compression, **options)
    assert np.abs(read(data).pixels.astype(int) - pixels).max() <= (24 if compression == "jpeg" else 0)


@pytest.mark.parametrize("compression", ["group3", "group4", "tiff_ccitt"])
def test_fax(compression: str) -> None:
    bits = Image.fromarray((np.indices((16, 32)).sum(axis=0) % 5 == 0).astype(np.uint8) * 255).convert("1")
    data = encoded(bits, "TIFF", compression=compression)
    assert np.array_equal(read(data).pixels[..., 0], np.asarray(bits).astype(np.uint8) * 255)


def test_white_is_zero(pixels: Pixels) -> None:
    grey = pixels[..., 0]
    entries = _colour(pixels) | {258: (3, [8]), 262: (3, [0]), 277: (3, [1]), 279: (4, [grey.size])}
    assert np.array_equal(read(tiff(entries, grey.tobytes())).pixels[..., 0], 255 - grey)


# --- JPEG -----------------------------------------------------------------------------------------------


def test_rubbish_between_segments_of_a_jpeg_is_passed_over_at_once(pixels: Pixels) -> None:
    plain = encoded(Image.fromarray(pixels), "JPEG", quality=95)
    expected = read(plain).pixels
    for rubbish in (b"\0" * 3_000_000, b"\xff" * 3_000_000, b"\0\xff\0" * 20_000):
        assert np.array_equal(read(plain[:2] + rubbish + plain[2:]).pixels, expected)


def test_a_picture_with_its_gain_map_is_one_picture() -> None:
    frames = [Image.new("RGB", (32, 32), colour) for colour in ("#ff0000", "#00ff00")]
    data = encoded(frames[0], "MPO", save_all=True, append_images=frames[1:])
    xmp = b'http://ns.adobe.com/xap/1.0/\0<x hdrgm:Version="1.0"/>'
    with_map = data[:2] + b"\xff\xe1" + struct.pack(">H", len(xmp) + 2) + xmp + data[2:]
    assert (read(with_map).format, read(with_map).notes) == ("JPEG", ())
    assert read(data).format == "MPO"

import hashlib
import os
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image, ImageCms

from cifake_desktop.picture import Limits, PictureError, format_of, read_bytes, read_picture, read_preview
from tests.cifake_desktop.picture.files import encoded, png
from tests.cifake_desktop.picture.profiles import ADOBE_RGB, rgb_profile

# The application ignores Pillow's warnings; pytest would make errors of them.
pytestmark = pytest.mark.filterwarnings(r"ignore::UserWarning:PIL\.")

HERE = Path("picture")


@pytest.fixture
def pixels() -> npt.NDArray[np.uint8]:
    """20 rows of 24 pixels, smooth enough for JPEG and without any symmetry."""
    rows, columns = np.mgrid[0:20, 0:24]
    return np.stack([rows * 12, columns * 10, 255 - rows * 6 - columns * 4], axis=-1).astype(np.uint8)


def error_code(data: bytes, limits: Limits | None = None) -> str:
    with pytest.raises(PictureError) as caught:
        read_bytes(data, HERE, limits or Limits())
    assert caught.value.message.endswith(".")
    return caught.value.code


# --- formats --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "options", "tolerance"),
    [
        ("PNG", {}, 0),
        ("BMP", {}, 0),
        ("TIFF", {}, 0),
        ("TIFF", {"compression": "tiff_lzw"}, 0),
        ("TIFF", {"big_tiff": True}, 0),
        ("WEBP", {"lossless": True}, 0),
        ("WEBP", {"quality": 95}, 12),
        ("JPEG", {"quality": 95, "subsampling": 0}, 6),
        ("JPEG", {"quality": 95, "subsampling": 0, "progressive": True}, 6),
        ("AVIF", {"quality": 95, "subsampling": "4:4:4"}, 12),
    ],
)
def test_formats(
    pixels: npt.NDArray[np.uint8], tmp_path: Path, kind: str, options: dict[str, Any], tolerance: int
) -> None:
    path = tmp_path / "picture.without-a-telling-suffix"
    path.write_bytes(encoded(Image.fromarray(pixels), kind, **options))
    picture = read_picture(path)
    assert (picture.path, picture.format, picture.width, picture.height) == (path, kind, 24, 20)
    assert picture.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert picture.pixels.dtype == np.uint8
    assert np.abs(picture.pixels.astype(int) - pixels).max() <= tolerance
    assert picture.notes == ()


def test_gif(pixels: npt.NDArray[np.uint8]) -> None:
    reduced = Image.fromarray(pixels).quantize(16)
    picture = read_bytes(encoded(reduced, "GIF"), HERE)
    assert picture.format == "GIF"
    assert np.array_equal(picture.pixels, np.asarray(reduced.convert("RGB")))


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_plain_files_give_exactly_pillows_pixels(pixels: npt.NDArray[np.uint8], kind: str) -> None:
    data = encoded(Image.fromarray(pixels), kind)
    assert np.array_equal(read_bytes(data, HERE).pixels, np.asarray(Image.open(BytesIO(data)).convert("RGB")))


def test_pixels_are_read_only(pixels: npt.NDArray[np.uint8]) -> None:
    picture = read_bytes(encoded(Image.fromarray(pixels), "PNG"), HERE)
    with pytest.raises(ValueError, match="read-only"):
        picture.pixels[0, 0, 0] = 1


def test_a_file_larger_than_its_head_is_read_whole(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (200, 300, 3), dtype=np.uint8)
    path = tmp_path / "noise.bmp"
    path.write_bytes(encoded(Image.fromarray(noise), "BMP"))
    assert path.stat().st_size > 100_000
    assert np.array_equal(read_picture(path).pixels, noise)


# --- orientation ----------------------------------------------------------------------------------------

STORED = {  # how the upright picture lies in the file, by EXIF orientation
    1: lambda upright: upright,
    2: lambda upright: upright[:, ::-1],
    3: lambda upright: upright[::-1, ::-1],
    4: lambda upright: upright[::-1],
    5: lambda upright: upright.transpose(1, 0, 2),
    6: lambda upright: np.rot90(upright),
    7: lambda upright: upright[::-1, ::-1].transpose(1, 0, 2),
    8: lambda upright: np.rot90(upright, -1),
}


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["PNG", "TIFF", "WEBP", "JPEG", "AVIF"])
def test_orientation(pixels: npt.NDArray[np.uint8], kind: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    stored = Image.fromarray(np.ascontiguousarray(STORED[orientation](pixels)))
    options: dict[str, Any] = {"WEBP": {"lossless": True}}.get(kind, {"quality": 95})
    picture = read_bytes(encoded(stored, kind, exif=exif, **options), HERE)
    tolerance = 24 if kind in ("JPEG", "AVIF") else 0
    assert picture.pixels.shape == pixels.shape
    assert np.abs(picture.pixels.astype(int) - pixels).max() <= tolerance


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_a_senseless_orientation_is_ignored(pixels: npt.NDArray[np.uint8], orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    assert np.array_equal(read_bytes(encoded(Image.fromarray(pixels), "PNG", exif=exif), HERE).pixels, pixels)


@pytest.mark.parametrize(
    "exif", [b"Exif\0\0", b"Exif\0\0nonsense", b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0MM"]
)
def test_damaged_exif_is_ignored(pixels: npt.NDArray[np.uint8], exif: bytes) -> None:
    picture = read_bytes(encoded(Image.fromarray(pixels), "JPEG", exif=exif), HERE)
    assert (picture.width, picture.height) == (24, 20)


# --- pixel types ----------------------------------------------------------------------------------------


def test_16_bit_grey_and_colour_read_alike() -> None:
    values = [0, 255, 256, 32_768, 65_279, 65_535]
    grey = png(6, 1, 16, 0, b"\0" + struct.pack(">6H", *values))
    colour = png(6, 1, 16, 2, b"\0" + struct.pack(">18H", *(value for value in values for _ in range(3))))
    expected = [0, 0, 1, 128, 254, 255]
    assert read_bytes(grey, HERE).pixels[0].tolist() == [[value] * 3 for value in expected]
    assert read_bytes(colour, HERE).pixels[0].tolist() == [[value] * 3 for value in expected]


@pytest.mark.parametrize(("mode", "order"), [("I;16", "<u2"), ("I;16B", ">u2")])
def test_16_bit_tiff(mode: str, order: str) -> None:
    values = np.array([0, 32_768, 65_535], dtype=order)
    data = encoded(Image.frombytes(mode, (3, 1), values.tobytes()), "TIFF")
    assert read_bytes(data, HERE).pixels[0, :, 0].tolist() == [0, 128, 255]


def test_grey_and_one_bit() -> None:
    grey = Image.fromarray(np.array([[0, 100, 255]], dtype=np.uint8))
    assert read_bytes(encoded(grey, "PNG"), HERE).pixels[0].tolist() == [[0] * 3, [100] * 3, [255] * 3]
    bits = grey.convert("1", dither=Image.Dither.NONE)
    assert read_bytes(encoded(bits, "PNG"), HERE).pixels[0].tolist() == [[0] * 3, [0] * 3, [255] * 3]


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_cmyk(kind: str) -> None:
    ink = Image.new("CMYK", (16, 16), (255, 0, 0, 0))
    cyan = read_bytes(encoded(ink, kind), HERE).pixels[8, 8]
    assert np.abs(cyan.astype(int) - [0, 255, 255]).max() <= 4


def test_transparency_is_laid_on_white() -> None:
    image = Image.new("RGBA", (3, 1))
    image.putpixel((0, 0), (200, 0, 0, 255))
    image.putpixel((1, 0), (200, 0, 0, 0))
    image.putpixel((2, 0), (0, 0, 0, 128))
    picture = read_bytes(encoded(image, "PNG"), HERE)
    assert picture.pixels[0].tolist() == [[200, 0, 0], [255, 255, 255], [127, 127, 127]]
    assert picture.notes == ("Transparent parts were filled with white.",)
    assert picture.alpha is not None
    assert picture.alpha.tolist() == [[255, 0, 128]]


def test_alpha_that_no_eye_sees_leaves_the_colours_alone() -> None:
    # Some generators hide text in the lowest bit of alpha.
    image = Image.new("RGBA", (2, 1), (10, 20, 30, 255))
    image.putpixel((1, 0), (10, 20, 30, 254))
    picture = read_bytes(encoded(image, "PNG"), HERE)
    assert picture.pixels[0].tolist() == [[10, 20, 30]] * 2
    assert (picture.notes, picture.alpha is not None) == ((), True)


def test_an_opaque_alpha_channel_needs_no_note() -> None:
    picture = read_bytes(encoded(Image.new("RGBA", (2, 2), (1, 2, 3, 255)), "PNG"), HERE)
    assert picture.pixels[0, 0].tolist() == [1, 2, 3]
    assert (picture.notes, picture.alpha) == ((), None)


@pytest.mark.parametrize("transparency", [1, b"\xff\x00"])
def test_palette_with_transparency(transparency: int | bytes) -> None:
    image = Image.new("P", (2, 1))
    image.putpalette([10, 20, 30, 40, 50, 60])
    image.putpixel((1, 0), 1)
    picture = read_bytes(encoded(image, "PNG", transparency=transparency), HERE)
    assert picture.pixels[0].tolist() == [[10, 20, 30], [255, 255, 255]]
    assert len(picture.notes) == 1


def test_one_transparent_colour_of_an_rgb_png() -> None:
    image = Image.fromarray(np.array([[[9, 9, 9], [1, 2, 3]]], dtype=np.uint8))
    picture = read_bytes(encoded(image, "PNG", transparency=(1, 2, 3)), HERE)
    assert picture.pixels[0].tolist() == [[9, 9, 9], [255, 255, 255]]


@pytest.mark.parametrize("mode", ["I", "F", "LAB"])
def test_pixels_that_are_no_colours_are_unsupported(mode: str) -> None:
    assert error_code(encoded(Image.new(mode, (4, 4)), "TIFF")) == "unsupported_format"


# --- colour profiles ------------------------------------------------------------------------------------


ADOBE = rgb_profile(ADOBE_RGB, 2.19921875)


def test_a_wide_gamut_profile_is_converted_to_srgb() -> None:
    stored = np.array([[[128, 128, 128], [150, 100, 80], [255, 255, 255]]], dtype=np.uint8)
    picture = read_bytes(encoded(Image.fromarray(stored), "PNG", icc_profile=ADOBE), HERE)
    # Adobe RGB (150, 100, 80) is sRGB (166, 99, 78), computed from the two definitions.
    expected = [[127, 127, 127], [166, 99, 78], [255, 255, 255]]
    assert np.abs(picture.pixels[0].astype(int) - expected).max() <= 2
    assert picture.notes == ()


def test_a_profile_applies_to_colours_under_transparency() -> None:
    stored = Image.new("RGBA", (2, 2), (150, 100, 80, 255))
    stored.putpixel((0, 0), (150, 100, 80, 0))
    picture = read_bytes(encoded(stored, "PNG", icc_profile=ADOBE), HERE)
    assert picture.pixels[0, 0].tolist() == [255, 255, 255]
    assert np.abs(picture.pixels[1, 1].astype(int) - [166, 99, 78]).max() <= 2


def test_an_srgb_profile_changes_nothing(pixels: npt.NDArray[np.uint8]) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = encoded(Image.fromarray(pixels), "PNG", icc_profile=profile)
    assert np.array_equal(read_bytes(data, HERE).pixels, pixels)


def test_a_grey_picture_may_have_a_colour_profile() -> None:
    image = Image.new("L", (2, 2), 128)
    picture = read_bytes(encoded(image, "JPEG", icc_profile=ADOBE, quality=100), HERE)
    assert np.abs(picture.pixels.astype(int) - 127).max() <= 2


@pytest.mark.parametrize("profile", [b"no profile", ADOBE[:200], ADOBE.replace(b"RGB ", b"CMYK", 1)])
def test_a_useless_profile_is_noted_and_the_colours_stay(
    pixels: npt.NDArray[np.uint8], profile: bytes
) -> None:
    picture = read_bytes(encoded(Image.fromarray(pixels), "PNG", icc_profile=profile), HERE)
    assert np.array_equal(picture.pixels, pixels)
    assert "profile" in picture.notes[0]


# --- several pictures in one file -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "options", "note"),
    [
        ("GIF", {}, "This file is animated; only its first frame was examined."),
        ("WEBP", {"lossless": True}, "This file is animated; only its first frame was examined."),
        ("PNG", {}, "This file is animated; only its first frame was examined."),
        ("AVIF", {"quality": 100}, "This file is animated; only its first frame was examined."),
        ("TIFF", {}, "This file holds several pages; only the first was examined."),
        ("MPO", {}, "This file holds several pictures; only the first was examined."),
    ],
)
def test_only_the_first_of_several_pictures_is_examined(
    kind: str, options: dict[str, Any], note: str
) -> None:
    frames = [Image.new("RGB", (32, 32), colour) for colour in ("#ff0000", "#00ff00", "#0000ff")]
    data = encoded(frames[0], kind, save_all=True, append_images=frames[1:], **options)
    picture = read_bytes(data, HERE)
    assert picture.format == kind
    assert np.abs(picture.pixels.astype(int) - [255, 0, 0]).max() <= 4
    assert picture.notes == (note,)


# --- files that are no pictures -------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF"])
@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.9])
def test_cut_off(kind: str, share: float) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    data = encoded(Image.fromarray(noise), kind)
    assert error_code(data[: int(len(data) * share)]) == "truncated"


@pytest.mark.parametrize("start", [b"\xff\xd8", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"II*\0"])
def test_nothing_but_a_signature(start: bytes) -> None:
    assert error_code(start) == "truncated"


def test_damage_inside(pixels: npt.NDArray[np.uint8]) -> None:
    data = bytearray(encoded(Image.fromarray(pixels), "PNG"))
    at = data.index(b"IDAT") + 10
    data[at : at + 30] = bytes(30)
    assert error_code(bytes(data)) == "truncated"


def test_the_message_of_a_cut_off_jpeg() -> None:
    data = encoded(Image.effect_noise((64, 64), 60), "JPEG")
    with pytest.raises(PictureError, match="cut off: only part of the picture"):
        read_bytes(data[:-200], HERE)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"\0\0\0\x18ftypcrx \0\0\0\x01crx isom", "CR3"),
        (b"\xff\x0a\xfa\x1f", "JPEG XL"),
        (b"\0\0\0\x0cJXL \r\n\x87\n", "JPEG XL"),
        (b"\0\0\0\x0cjP  \r\n\x87\n", "JPEG 2000"),
        (b"8BPS\0\x01", "Photoshop"),
        (b"II*\0\x10\0\0\0CR\x02\0", "camera raw"),
        (b"FUJIFILMCCD-RAW 0201", "camera raw"),
        (b"\0\0\x01\0\x01\0\x20\x20", "icon"),
        (b"P6\n2 2\n255\n", "Netpbm"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "SVG"),
        (b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- x -->\n<svg/>', "SVG"),
    ],
)
def test_other_kinds_of_picture_are_named(data: bytes, name: str) -> None:
    with pytest.raises(PictureError, match=name) as caught:
        read_bytes(data, HERE)
    assert caught.value.code == "unsupported_format"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF"])
def test_the_format_is_known_by_content_alone(kind: str) -> None:
    assert format_of(encoded(Image.new("RGB", (8, 8)), kind)) == kind


def test_a_text_has_no_format() -> None:
    assert format_of(b"text") is None


def test_a_camera_raw_file_is_not_judged_by_its_preview(pixels: npt.NDArray[np.uint8]) -> None:
    dng = encoded(Image.fromarray(pixels), "TIFF", tiffinfo={50706: b"\x01\x04\0\0"})
    assert error_code(dng) == "unsupported_format"


@pytest.mark.parametrize(
    "data",
    [
        b"just text\n",
        b"BMW builds cars, and this is no bitmap",
        b"<html><svg></svg></html>",
        b"%PDF-1.7\n",
        b"\0\0\0\x18ftypisom\0\0\x02\0isommp41",
        b"RIFF\x10\0\0\0WAVEfmt ",
        bytes(100),
    ],
)
def test_no_picture(data: bytes) -> None:
    assert error_code(data) == "not_an_image"


def test_empty() -> None:
    assert error_code(b"") == "empty"


# --- limits ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("width", "height"), [(65_001, 1), (1, 65_001), (40_000, 40_000), (2**31 - 1, 2**31 - 1)]
)
def test_a_huge_declared_size_is_refused_before_decoding(width: int, height: int) -> None:
    assert error_code(png(width, height, 8, 2, b"")) == "too_large"


def test_limits_are_inclusive(pixels: npt.NDArray[np.uint8]) -> None:
    data = encoded(Image.fromarray(pixels), "PNG")
    exact = Limits(max_bytes=len(data), max_pixels=480, max_side=24)
    assert read_bytes(data, HERE, exact).width == 24
    for limits in (Limits(max_bytes=len(data) - 1), Limits(max_pixels=479), Limits(max_side=23)):
        assert error_code(data, limits) == "too_large"


def test_a_huge_file_is_judged_by_its_head(tmp_path: Path, pixels: npt.NDArray[np.uint8]) -> None:
    film, bitmap = tmp_path / "film.mp4", tmp_path / "picture.bmp"
    film.write_bytes(b"\0\0\0\x18ftypisom\0\0\x02\0isommp41")
    bitmap.write_bytes(encoded(Image.fromarray(pixels), "BMP"))
    for path, code in ((film, "not_an_image"), (bitmap, "too_large")):
        os.truncate(path, 2**40)  # sparse: takes no space
        with pytest.raises(PictureError) as caught:
            read_picture(path)
        assert caught.value.code == code


# --- files that cannot be opened ------------------------------------------------------------------------


def code_of(path: Path) -> str:
    with pytest.raises(PictureError) as caught:
        read_picture(path)
    return caught.value.code


def test_not_found(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    assert code_of(tmp_path / "none.png") == "not_found"
    assert code_of(file / "none.png") == "not_found"
    assert code_of(Path("null\0byte.png")) == "not_found"


def test_folder(tmp_path: Path) -> None:
    assert code_of(tmp_path) == "is_folder"


def test_empty_and_text_files(tmp_path: Path) -> None:
    empty, text = tmp_path / "empty.jpg", tmp_path / "text.jpg"
    empty.touch()
    text.write_text("text", encoding="utf-8")
    assert (code_of(empty), code_of(text)) == ("empty", "not_an_image")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
@pytest.mark.parametrize("make", [os.mkfifo, lambda path: path.symlink_to("/dev/zero")])
def test_pipes_and_devices_do_not_hang(tmp_path: Path, make: Callable[[Path], None]) -> None:
    path = tmp_path / "endless.jpg"
    make(path)
    script = "import sys; from pathlib import Path; from cifake_desktop.picture import *\n"
    script += "try: read_picture(Path(sys.argv[1]))\nexcept PictureError as error: print(error.code)"
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, timeout=20, check=True
    )
    assert done.stdout == "not_readable\n"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_no_permission(tmp_path: Path) -> None:
    path = tmp_path / "secret.jpg"
    path.touch(mode=0)
    assert code_of(path) == "not_readable"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere, file names are Unicode")
def test_a_name_that_is_not_utf8(tmp_path: Path, pixels: npt.NDArray[np.uint8]) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.png"))
    path.write_bytes(encoded(Image.fromarray(pixels), "PNG"))
    assert read_picture(path).path == path


@pytest.mark.parametrize("kind", [b"zTXt", b"iTXt"])
@pytest.mark.parametrize("after", [False, True])
def test_a_text_far_too_long_does_not_cost_the_picture(
    pixels: npt.NDArray[np.uint8], kind: bytes, after: bool
) -> None:
    squeezed = zlib.compress(bytes(20_000_000))
    content = b"a\0\0" + squeezed if kind == b"zTXt" else b"a\0\1\0\0\0" + squeezed
    plain = encoded(Image.fromarray(pixels), "PNG")
    bomb = struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
    at = plain.rindex(b"IEND") - 4 if after else 33
    data = plain[:at] + bomb + plain[at:]
    picture = read_bytes(data, HERE)
    assert np.array_equal(picture.pixels, pixels)
    assert picture.sha256 == hashlib.sha256(data).hexdigest()
    if not after:  # else the picture itself is whole
        with pytest.raises(PictureError):
            read_bytes(data[: at + len(bomb) // 2], HERE)


# --- a coarse copy ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("progressive", [False, True])
def test_a_preview_of_a_large_jpeg_is_coarse_and_upright(tmp_path: Path, progressive: bool) -> None:
    upright = np.zeros((640, 480, 3), np.uint8)
    upright[:320, :, 0] = 200  # red above
    exif = Image.Exif()
    exif[0x0112] = 6
    file = tmp_path / "a.jpg"
    stored = Image.fromarray(np.ascontiguousarray(STORED[6](upright)))
    stored.save(file, "JPEG", quality=95, exif=exif, progressive=progressive)
    preview = read_preview(file, (60, 60))
    assert preview is not None
    assert preview.shape == (80, 60, 3)
    assert preview[:38, :, 0].min() > 180
    assert preview[42:, :, 0].max() < 20


def test_there_is_no_preview_where_it_gains_nothing_or_cannot_be(tmp_path: Path) -> None:
    large, small = Image.new("RGB", (640, 480)), Image.new("RGB", (640, 200))
    jpeg = encoded(large, "JPEG")
    for name, data in {
        "small": encoded(small, "JPEG"),
        "lossless": encoded(large, "PNG"),
        "cut": jpeg[: len(jpeg) // 2],
        "empty": b"",
        "words": b"no picture",
    }.items():
        (tmp_path / name).write_bytes(data)
        assert read_preview(tmp_path / name, (60, 60)) is None, name
    (tmp_path / "large").write_bytes(jpeg)
    assert read_preview(tmp_path / "large", (60, 60), Limits(max_pixels=1000)) is None
    assert read_preview(tmp_path / "none", (60, 60)) is None
    assert read_preview(tmp_path, (60, 60)) is None

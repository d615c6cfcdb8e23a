import gc
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from cifake_desktop.picture import Limits, Picture, PictureError, format_of, heif, read_bytes, read_picture
from tests.cifake_desktop.picture.files import box
from tests.cifake_desktop.picture.heic.make import PATCHES
from tests.cifake_desktop.picture.profiles import DISPLAY_P3, rgb_in_srgb

HERE = Path(__file__).parent / "heic"
CENTRES = np.s_[8::16, 8::16]


def heic(name: str) -> Picture:
    return read_picture(HERE / f"{name}.heic")


def distance(picture: Picture, expected: npt.ArrayLike) -> float:
    """Return how far the colours in the middle of the fields are from what they should be."""
    return float(np.abs(picture.pixels[CENTRES].astype(float) - np.asarray(expected)[CENTRES]).max())


@pytest.mark.parametrize("name", ["plain", "subsampled", "ten-bits"])
def test_colours(name: str) -> None:
    picture = heic(name)
    assert (picture.format, picture.width, picture.height, picture.notes) == ("HEIF", 64, 48, ())
    assert picture.alpha is None
    assert distance(picture, PATCHES) <= 3


def test_a_wide_gamut_profile_is_converted_to_srgb() -> None:
    picture = heic("profile")
    assert picture.notes == ()
    assert distance(picture, rgb_in_srgb(PATCHES, DISPLAY_P3, 2.2)) <= 5
    assert distance(picture, PATCHES) > 20


def test_primaries_by_number_alone_are_noted() -> None:
    picture = heic("numbered")
    assert picture.notes == (
        "The colour profile in this file could not be used, so colours may be slightly off.",
    )


def test_grey() -> None:
    grey = heic("grey").pixels
    assert (grey[..., 0] == grey[..., 1]).all()
    assert (grey[..., 0] == grey[..., 2]).all()
    expected = PATCHES @ [0.299, 0.587, 0.114]
    assert np.abs(grey[CENTRES][..., 0] - expected[CENTRES]).max() <= 3


def test_transparency_is_laid_on_white() -> None:
    picture = heic("alpha")
    assert picture.alpha is not None
    assert picture.alpha[CENTRES][:, 0].tolist() == [0, 255, 255]
    expected = PATCHES.copy()
    expected[:16] = 255
    assert distance(picture, expected) <= 3


def test_pixels_outlive_the_decoder() -> None:
    """libheif hands out its own memory, which it gives back."""
    data = (HERE / "alpha.heic").read_bytes()
    first = heif.open_heif(data, Limits())
    before = first.image.tobytes()
    for _ in range(50):
        heif.open_heif((HERE / "plain.heic").read_bytes(), Limits())
    gc.collect()
    assert first.image.tobytes() == before
    assert set(before[3::4]) == {0, 255}


def test_the_main_picture_of_several_is_taken() -> None:
    picture = heic("several")
    assert distance(picture, PATCHES) <= 3
    assert picture.notes == ("This file holds several pictures; only its main one was examined.",)


def test_a_picture_in_tiles() -> None:
    picture = heic("tiles")
    assert (picture.width, picture.height, picture.notes) == (128, 128, ())
    assert distance(picture, np.tile(PATCHES, (3, 2, 1))[:128]) <= 3


@pytest.mark.parametrize(
    ("orientation", "turn"),
    [
        (2, lambda stored: stored[:, ::-1]),
        (3, lambda stored: stored[::-1, ::-1]),
        (4, lambda stored: stored[::-1]),
        (5, lambda stored: stored.transpose(1, 0, 2)),
        (6, lambda stored: np.rot90(stored, -1)),
        (7, lambda stored: stored[::-1, ::-1].transpose(1, 0, 2)),
        (8, lambda stored: np.rot90(stored)),
    ],
)
def test_a_picture_is_turned_once_though_container_and_exif_both_say_so(
    orientation: int, turn: Callable[[npt.NDArray[np.uint8]], npt.NDArray[np.uint8]]
) -> None:
    picture = heic(f"turned-{orientation}")
    expected = turn(PATCHES)
    assert picture.pixels.shape == expected.shape
    assert distance(picture, expected) <= 3


def test_the_format_is_known_by_content_alone(tmp_path: Path) -> None:
    plain = (HERE / "plain.heic").read_bytes()
    assert format_of(plain) == "HEIF"
    for brand in (b"heic", b"heix", b"mif1", b"msf1"):
        assert format_of(box(b"ftyp", brand + bytes(4) + b"mif1" + brand)) == "HEIF"
    assert format_of(box(b"ftyp", b"mif1" + bytes(4) + b"mif1avif")) == "AVIF"
    file = tmp_path / "picture.jpg"
    file.write_bytes(plain)
    assert read_picture(file).format == "HEIF"


@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.9])
def test_cut_off(share: float) -> None:
    data = (HERE / "plain.heic").read_bytes()
    with pytest.raises(PictureError) as caught:
        read_bytes(data[: int(len(data) * share)], HERE)
    assert caught.value.code == "truncated"


def test_limits_are_inclusive() -> None:
    data = (HERE / "plain.heic").read_bytes()
    stored = 64 * 64  # of which 64 x 48 are shown
    exact = Limits(max_pixels=stored, max_side=64, max_frames=1, max_decoded_bytes=stored * 12)
    assert read_bytes(data, HERE, exact).width == 64
    for limits in (
        Limits(max_pixels=stored - 1),
        Limits(max_side=63),
        Limits(max_decoded_bytes=stored * 12 - 1),
    ):
        with pytest.raises(PictureError) as caught:
            read_bytes(data, HERE, limits)
        assert caught.value.code == "too_large"
    with pytest.raises(PictureError, match="2, and the limit is 1"):
        read_bytes((HERE / "several.heic").read_bytes(), HERE, Limits(max_frames=1))


def test_a_declared_size_beyond_the_limits_is_refused() -> None:
    data = (HERE / "plain.heic").read_bytes()
    at = data.index(b"ispe") + 8
    huge = data[:at] + (60_000).to_bytes(4, "big") * 2 + data[at + 8 :]
    with pytest.raises(PictureError, match="3,600 million pixels, and the limit is 256 million") as caught:
        read_bytes(huge, HERE)
    assert caught.value.code == "too_large"


def test_a_profile_beyond_the_limit_is_noted_and_the_colours_stay() -> None:
    picture = read_bytes((HERE / "profile.heic").read_bytes(), HERE, Limits(max_metadata_bytes=100))
    assert distance(picture, PATCHES) <= 3
    assert picture.notes[0].startswith("The colour profile of this file is too large and was not read: ")


def test_pictures_of_another_codec_are_told_apart() -> None:
    data = (HERE / "plain.heic").read_bytes().replace(b"hvc1", b"vvc1")
    with pytest.raises(PictureError) as caught:
        read_bytes(data, HERE)
    assert caught.value.code in ("unsupported_format", "truncated")

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageOps

from cifake_desktop.provenance.camera import is_complete, read_camera
from cifake_desktop.provenance.contradictions import contradictions
from cifake_desktop.provenance.exif import Exif, read_exif
from cifake_desktop.provenance.marks import Kind, Origin, Status, mark, origin_of
from tests.cifake_desktop.provenance.files import camera_tiff, picture, saved

PICTURE = picture(900, 600)
PIXELS = np.asarray(PICTURE)


def small(image: Image.Image, bars: int = 0) -> bytes:
    """A thumbnail of 160 x 120, with black bars of so many lines above and below."""
    thumbnail = Image.new("RGB", (160, 120))
    thumbnail.paste(image.resize((160, 120 - 2 * bars)), (0, bars))
    return saved(thumbnail, "JPEG", quality=60)


def test_complete_camera_data() -> None:
    (item,) = read_camera(read_exif(camera_tiff(small(PICTURE, bars=7))), PIXELS)
    assert (item.kind, origin_of(item), item.status) == (Kind.CAMERA, Origin.CAPTURE, Status.UNSIGNED)
    assert item.says == "taken with Canon EOS R5 on 2024-05-01 10:20:30"
    assert item.detail["thumbnail"] == "same picture"
    assert item.detail["lens"] == "RF24-70mm F2.8 L IS USM"
    assert is_complete(item)


@pytest.mark.parametrize("bars", [0, 7])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_thumbnail_is_turned_as_the_picture_is(orientation: int, bars: int) -> None:
    stored = PICTURE.copy()
    stored.getexif()[0x0112] = orientation
    upright = ImageOps.exif_transpose(stored)
    exif = read_exif(camera_tiff(small(PICTURE, bars), orientation=orientation))
    (item,) = read_camera(exif, np.asarray(upright))
    assert item.detail["thumbnail"] == "same picture"


def test_a_thumbnail_of_another_picture_is_a_contradiction() -> None:
    camera, contradiction = read_camera(read_exif(camera_tiff(small(picture(900, 600, seed=9)))), PIXELS)
    assert not is_complete(camera)
    assert camera.detail["thumbnail"] == "another picture"
    assert contradiction.kind == Kind.CONTRADICTION
    assert "another picture" in contradiction.says


def test_a_plain_or_damaged_thumbnail_says_nothing() -> None:
    for thumbnail in (small(Image.new("RGB", (90, 60), "grey")), b"\xff\xd8 not a JPEG", b""):
        (item,) = read_camera(replace(read_exif(camera_tiff()), thumbnail=thumbnail), PIXELS)
        assert item.detail["thumbnail"] == "none"


def test_a_thumbnail_without_pixels_to_hold_it_against() -> None:
    (item,) = read_camera(read_exif(camera_tiff(small(PICTURE))), None)
    assert item.detail["thumbnail"] == "none"


def test_little_data_is_not_complete() -> None:
    (item,) = read_camera(Exif(make="Canon", model="EOS R5"), PIXELS)
    assert item.says == "taken with Canon EOS R5"
    assert not is_complete(item)


def test_a_scanner_programs_name_alone_is_no_camera() -> None:
    assert read_camera(Exif(software="Some program", model="Some model"), PIXELS) == []
    assert read_camera(Exif(make="Canon"), PIXELS) == []


def test_a_generator_and_a_camera_contradict_each_other() -> None:
    (camera,) = read_camera(read_exif(camera_tiff()), PIXELS)
    generator = mark(Kind.GENERATOR, Status.UNSIGNED, Origin.AI, "made with ComfyUI", "ComfyUI")
    (item,) = contradictions([camera, generator])
    assert item.says.startswith("a generator's metadata for AI, yet camera data for a camera")
    assert contradictions([camera]) == contradictions([generator]) == []


def test_an_edit_by_ai_does_not_contradict_a_camera() -> None:
    (camera,) = read_camera(read_exif(camera_tiff()), PIXELS)
    edit = mark(Kind.SOURCE_TYPE, Status.UNSIGNED, Origin.AI_EDITED, "a composite")
    assert contradictions([camera, edit]) == []

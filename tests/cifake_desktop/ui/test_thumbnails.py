import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from cifake_desktop.scanning.glance import thinned
from cifake_desktop.ui.thumbnails import LARGEST, png_bytes, thumbnail


@pytest.mark.parametrize(("height", "width"), [(32, 32), (1, 1), (31, 33)])
def test_small_pictures_keep_their_pixels(height: int, width: int) -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (height, width, 3), dtype=np.uint8)
    image = thumbnail(pixels)
    assert (image.width(), image.height()) == (width, height)
    for x, y in ((0, 0), (width - 1, height - 1)):
        colour = image.pixelColor(x, y)
        assert [colour.red(), colour.green(), colour.blue()] == pixels[y, x].tolist()


@pytest.mark.parametrize(("height", "width"), [(3000, 4000), (8000, 600), (20, 9000), (400, 361)])
def test_large_pictures_become_small_and_keep_their_shape(height: int, width: int) -> None:
    pixels = np.full((height, width, 3), (10, 200, 30), dtype=np.uint8)
    image = thumbnail(pixels)
    assert image.width() <= LARGEST.width()
    assert image.height() <= LARGEST.height()
    assert image.width() == LARGEST.width() or image.height() == LARGEST.height()
    assert image.pixelColor(0, 0) == QColor(10, 200, 30)


@pytest.mark.parametrize(("height", "width"), [(3240, 4320), (2161, 5000), (270, 4000), (2500, 2881)])
def test_a_picture_that_was_thinned_before_comes_out_alike(height: int, width: int) -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (height, width, 3), dtype=np.uint8)
    few = thinned(pixels, (LARGEST.width(), LARGEST.height()))
    assert np.array_equal(thinned(few, (LARGEST.width(), LARGEST.height())), few)
    assert thumbnail(pixels) == thumbnail(few)


def test_a_picture_without_a_file_becomes_png_bytes() -> None:
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    image.fill(QColor("#102030"))
    again = QImage.fromData(png_bytes(image), "PNG")  # type: ignore[call-overload]
    assert again.pixelColor(2, 1).name() == "#102030"


def test_an_empty_image_has_no_bytes() -> None:
    with pytest.raises(ValueError, match="empty"):
        png_bytes(QImage())

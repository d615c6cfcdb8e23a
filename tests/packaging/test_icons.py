from io import BytesIO
from pathlib import Path

import pytest
from PIL import IcnsImagePlugin, IcoImagePlugin, Image

from resources.packaging.icons import ICNS_SIZES, ICO_SIZES, render, write_icns, write_ico

SVG = Path(__file__).parents[2] / "resources/icons/app.svg"


def drawn(size: int) -> Image.Image:
    return Image.open(BytesIO(render(SVG, size))).convert("RGBA")


@pytest.mark.parametrize("size", [16, 48, 512])
def test_a_drawing_has_its_size_and_a_transparent_corner(size: int) -> None:
    picture = drawn(size)
    assert picture.size == (size, size)
    assert picture.getpixel((0, 0))[3] == 0
    # The middle of the left half is white, the ground around it violet.
    red, green, blue, alpha = picture.getpixel((round(size * 0.07), size // 2))
    assert alpha > 200
    assert blue > red > green


def test_the_same_drawing_makes_the_same_bytes() -> None:
    assert render(SVG, 64) == render(SVG, 64)


def test_what_is_no_drawing_is_refused(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match="is no SVG"):
        render(tmp_path / "none.svg", 16)


def test_windows_gets_every_size_as_it_was_drawn(tmp_path: Path) -> None:
    path = tmp_path / "app.ico"
    assert write_ico(SVG, path) == str(path)
    with Image.open(path) as icon:
        assert isinstance(icon, IcoImagePlugin.IcoImageFile)
        assert icon.ico.sizes() == {(size, size) for size in ICO_SIZES}
        for size in ICO_SIZES:
            assert icon.ico.getimage((size, size)).convert("RGBA").tobytes() == drawn(size).tobytes()


def test_macos_gets_every_size_as_it_was_drawn(tmp_path: Path) -> None:
    path = tmp_path / "app.icns"
    assert write_icns(SVG, path) == str(path)
    with Image.open(path) as icon:
        assert isinstance(icon, IcnsImagePlugin.IcnsImageFile)
        found = {(width * scale, scale): None for width, _, scale in icon.info["sizes"]}
        assert {size for size, _ in found} == set(ICNS_SIZES)
        for width, height, scale in icon.info["sizes"]:
            picture = icon.icns.getimage((width, height, scale))
            assert picture.convert("RGBA").tobytes() == drawn(width * scale).tobytes()

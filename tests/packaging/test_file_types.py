from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from cifake_desktop.picture import PICTURE_SUFFIXES, PictureError, read_bytes
from cifake_desktop.ui import window
from resources.packaging.file_types import FILE_TYPES, media_types

HEIC = (".heic", ".heif", ".hif")
OFFERED = {suffix: kind for kind in FILE_TYPES for suffix in kind.suffixes}
Image.init()
# What Pillow can write, so that each can be given to the application. Camera raw and the like it cannot; and what it
# calls DIB lacks the head of the BMP files that are so named, too.
WRITABLE = sorted(
    suffix for suffix, kind in Image.registered_extensions().items()
    if suffix in PICTURE_SUFFIXES and kind in Image.SAVE and kind != "DIB"
)  # fmt: skip


def format_read(content: bytes) -> str | None:
    """Return the format as which the application reads a file; None where it does not."""
    try:
        return read_bytes(content, Path("picture")).format
    except PictureError:
        return None


@pytest.mark.parametrize("suffix", WRITABLE)
def test_the_table_holds_exactly_what_is_read(suffix: str) -> None:
    content = BytesIO()
    Image.new("RGB", (32, 32)).save(content, Image.registered_extensions()[suffix])
    read = format_read(content.getvalue())
    if suffix in OFFERED:
        assert read in OFFERED[suffix].formats
    else:
        assert read is None


def test_no_suffix_of_the_table_went_untried() -> None:
    assert set(OFFERED) - {".dib", *HEIC} <= set(WRITABLE)


def test_what_phones_write_is_in_the_table() -> None:
    plain = Path(__file__).parents[1] / "cifake_desktop/picture/heic/plain.heic"
    assert {format_read(plain.read_bytes())} == {name for suffix in HEIC for name in OFFERED[suffix].formats}


def test_files_are_offered_in_the_window_and_by_the_desktop_alike() -> None:
    assert {pattern.removeprefix("*") for pattern in window._SUFFIXES.split()} == set(OFFERED)


def test_nothing_is_in_the_table_twice() -> None:
    assert len(OFFERED) == sum(len(kind.suffixes) for kind in FILE_TYPES)
    assert len(set(media_types())) == len(media_types())
    assert len({kind.uniform_type for kind in FILE_TYPES}) == len(FILE_TYPES)

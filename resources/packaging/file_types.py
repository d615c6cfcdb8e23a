"""The kinds of pictures that the application reads, as desktops know them: one table for all packages."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class FileType:
    """A kind of picture.

    Attributes:
        name: for people.
        formats: what `cifake_desktop.picture.Picture.format` is for such a file.
        media_types: registered names, the usual one first.
        suffixes: of file names, in lower case with their dot, the usual one first.
        uniform_type: Apple's identifier of the kind.

    """

    name: str
    formats: tuple[str, ...]
    media_types: tuple[str, ...]
    suffixes: tuple[str, ...]
    uniform_type: str


FILE_TYPES: Final = (
    FileType(
        "JPEG picture",
        ("JPEG", "MPO"),
        ("image/jpeg",),
        (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"),
        "public.jpeg",
    ),
    FileType("PNG picture", ("PNG",), ("image/png", "image/apng"), (".png", ".apng"), "public.png"),
    FileType("WebP picture", ("WEBP",), ("image/webp",), (".webp",), "org.webmproject.webp"),
    FileType("GIF picture", ("GIF",), ("image/gif",), (".gif",), "com.compuserve.gif"),
    FileType("BMP picture", ("BMP",), ("image/bmp",), (".bmp", ".dib"), "com.microsoft.bmp"),
    FileType("TIFF picture", ("TIFF",), ("image/tiff",), (".tif", ".tiff"), "public.tiff"),
    FileType("AVIF picture", ("AVIF",), ("image/avif",), (".avif",), "public.avif"),
    FileType(
        "HEIC picture", ("HEIF",), ("image/heic", "image/heif"), (".heic", ".heif", ".hif"), "public.heic"
    ),
)


def media_types() -> list[str]:
    """Return the media types of all of them, in the table's order."""
    return [media_type for kind in FILE_TYPES for media_type in kind.media_types]

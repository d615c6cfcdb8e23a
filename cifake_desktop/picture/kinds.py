"""Tells what kind of picture a file is, by its content, never by its name.

Read are JPEG, MPO, PNG, WebP, GIF, BMP, TIFF, AVIF and HEIF: what cameras and phones write, what generators write, and
what pictures are sent and published as. Not Windows' icons: an icon is drawn, holds one drawing in many sizes of which
none is the picture, and wraps BMP or PNG in a container of its own, so reading it would add risk and answer nothing.
"""

import re
from collections.abc import Callable
from typing import Any

from cifake_desktop.picture.error import PictureError, unsupported
from cifake_desktop.picture.limits import Limits, check_file

PICTURE_SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".png", ".apng", ".webp", ".gif", ".bmp", ".dib", ".avif"}
    | {".tif", ".tiff", ".heic", ".heif", ".hif", ".jxl", ".jp2", ".j2k", ".svg", ".psd", ".ico", ".exr"}
    | {".dng", ".cr2", ".cr3", ".nef", ".arw", ".orf", ".raf", ".rw2", ".pef", ".srw", ".x3f", ".tga", ".hdr"}
)
"""Suffixes (lower case) of files that people expect to be pictures, whether or not we can read them."""

HEAD = 65_536
"""So many bytes are enough to recognise every kind of picture."""

_AVIF_BRANDS = {b"avif", b"avis"}
_HEIF_BRANDS = {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"hevm", b"hevs", b"mif1", b"msf1"}
_BMP_HEADERS = {12, 16, 40, 52, 56, 64, 108, 124}  # sizes of the second header, in all its versions

_UNSUPPORTED: tuple[tuple[Callable[[bytes], Any], str], ...] = (
    (lambda head: b"crx " in _brands(head), "camera raw (Canon CR3)"),
    (lambda head: head.startswith((b"\xff\x0a", b"\0\0\0\x0cJXL ")), "JPEG XL"),
    (lambda head: head.startswith((b"\0\0\0\x0cjP  ", b"\xff\x4f\xff\x51")), "JPEG 2000"),
    (lambda head: head.startswith(b"8BPS"), "Photoshop document (PSD)"),
    (lambda head: head.startswith(b"gimp xcf"), "GIMP document (XCF)"),
    (lambda head: head.startswith((b"II*\0\x10\0\0\0CR", b"IIRO", b"IIRS", b"MMOR", b"IIU\0")), "camera raw"),
    (lambda head: head.startswith((b"FUJIFILMCCD-RAW", b"FOVb")), "camera raw"),
    # A Targa file may begin likewise, but then holds no pictures by that count.
    (lambda head: head.startswith((b"\0\0\1\0", b"\0\0\2\0")) and any(head[4:6]), "Windows icon"),
    (lambda head: head.startswith(b"icns"), "macOS icon"),
    (lambda head: head.startswith(b"\x76\x2f\x31\x01"), "OpenEXR"),
    (lambda head: head.startswith((b"#?RADIANCE", b"#?RGBE")), "Radiance HDR"),
    (lambda head: head.startswith(b"DDS "), "DirectDraw surface (DDS)"),
    (lambda head: head.startswith(b"qoif"), "QOI"),
    (lambda head: head.startswith(b"%!PS"), "PostScript drawing"),
    (lambda head: re.match(rb"P[1-7][ \t\r\n]+[#\dW]", head), "Netpbm (PPM, PGM, PBM)"),
    (
        lambda head: re.match(rb"(\xef\xbb\xbf)?\s*<(\?xml|!--|!DOCTYPE svg|svg)", head) and b"<svg" in head,
        "SVG drawing",
    ),
)


def supported_kind(head: bytes) -> str | None:
    """Return the name of the format, by content, where it is one that we read."""
    if head.startswith(b"\xff\xd8"):
        return "JPEG"  # MPO, too, is opened as JPEG
    if head.startswith(b"\x89PNG"):
        return "PNG"
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "WEBP"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "GIF"
    if head.startswith(b"BM") and int.from_bytes(head[14:18], "little") in _BMP_HEADERS:
        return "BMP"
    if head.startswith((b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")) and head[8:10] != b"CR":
        return "TIFF"
    brands = _brands(head)
    if brands & _AVIF_BRANDS:
        return "AVIF"
    return "HEIF" if brands & _HEIF_BRANDS else None


def _unsupported_kind(head: bytes) -> str | None:
    """Return what people call a format that is recognisably a picture, but none that we read."""
    return next((name for is_kind, name in _UNSUPPORTED if is_kind(head)), None)


def _brands(head: bytes) -> set[bytes]:
    """Return the brands that an ISO base media file (AVIF, HEIC, also films) declares in its first box."""
    if head[4:8] != b"ftyp":
        return set()
    box = head[: int.from_bytes(head[:4], "big")]
    return {box[8:12], *(box[at : at + 4] for at in range(16, len(box), 4))}


def format_of(data: bytes) -> str | None:
    """Return the name of the format of a picture's bytes; None where it is none that is read here."""
    return supported_kind(data[:HEAD])


def check_kind(head: bytes, size: int, limits: Limits) -> str:
    """Return the name of the format of a file that starts with `head` and is `size` bytes long.

    Raises:
        PictureError: it is empty, no picture, none that is read here, or too large.

    """
    if size == 0:
        raise PictureError("empty", "This file is empty.")
    kind = supported_kind(head)
    if kind is None:
        other = _unsupported_kind(head)
        if other is None:
            raise PictureError("not_an_image", "This file is not a picture.")
        raise unsupported(other)
    check_file(size, limits)
    return kind

"""One file's bytes become a `Picture`, or a `PictureError` that a person can read."""

import hashlib
import os
import re
import stat
import warnings
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import AvifImagePlugin, Image, ImageCms, ImageFile, MpoImagePlugin, TiffImagePlugin, WebPImagePlugin

# Importing these registers them; without that, Pillow imports all of its fifty plug-ins at the first WebP.
_READERS = (AvifImagePlugin, MpoImagePlugin, TiffImagePlugin, WebPImagePlugin)

# `Limits` below refuse oversized pictures, before decoding. Pillow's own guard would only warn, on stderr.
Image.MAX_IMAGE_PIXELS = None
# What Pillow has to say of odd tags in a readable file is of no use to the people who read our output.
warnings.filterwarnings("ignore", module=r"PIL\.")

PICTURE_SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".png", ".apng", ".webp", ".gif", ".bmp", ".dib", ".avif"}
    | {".tif", ".tiff", ".heic", ".heif", ".hif", ".jxl", ".jp2", ".j2k", ".svg", ".psd", ".ico", ".exr"}
    | {".dng", ".cr2", ".cr3", ".nef", ".arw", ".orf", ".raf", ".rw2", ".pef", ".srw", ".x3f", ".tga", ".hdr"}
)
"""Suffixes (lower case) of files that people expect to be pictures, whether or not we can read them."""

_HEAD = 65_536  # bytes that are enough to recognise every kind of picture
_MOST_CHUNKS = 100_000  # of a PNG that are looked at
_ORIENTATION = 0x0112  # EXIF tag

UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""How to turn a stored picture upright, by its EXIF orientation; 1 is upright already."""


class PictureError(Exception):
    """A file could not become a picture.

    Attributes:
        code: "not_found", "is_folder", "not_readable", "empty", "not_an_image", "unsupported_format",
            "truncated" or "too_large".
        message: one or two sentences for people.

    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A decoded picture, upright.

    Attributes:
        path: the file that it came from.
        sha256: of the file's bytes, in hexadecimal.
        format: "JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF" or "MPO".
        pixels: uint8 [height, width, 3], sRGB, 0..255, read-only.
        alpha: uint8 [height, width], 0 is transparent; None where nothing is.
        notes: what was done to the picture that a person should know, in sentences.

    """

    path: Path
    sha256: str
    format: str
    pixels: npt.NDArray[np.uint8]
    notes: tuple[str, ...]
    alpha: npt.NDArray[np.uint8] | None = None

    @property
    def width(self) -> int:
        """Pixels from left to right."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Pixels from top to bottom."""
        return int(self.pixels.shape[0])


@dataclass(frozen=True, slots=True)
class Limits:
    """What is refused rather than read.

    Attributes:
        max_bytes: largest file.
        max_pixels: most pixels, width times height.
        max_side: longest side in pixels.

    """

    max_bytes: int = 512 * 2**20
    max_pixels: int = 256_000_000
    max_side: int = 65_000


_DEFAULT_LIMITS = Limits()

_PREVIEWED = 4  # times what suffices, on each side: smaller pictures are soon decoded as a whole


def read_picture(path: Path, limits: Limits = _DEFAULT_LIMITS) -> Picture:
    """Read a file once, hash it, and decode it once.

    Only ordinary files are read: a pipe or a device would never end.

    Raises:
        PictureError: the file cannot be read, or is no picture that this application understands.

    """
    return read_bytes(read_file(path, limits), path, limits)


def read_bytes(data: bytes, path: Path, limits: Limits = _DEFAULT_LIMITS) -> Picture:
    """Decode the bytes of a picture file, as `read_picture` does; `path` only names where they came from.

    Raises:
        PictureError: the bytes are no picture that this application understands.

    """
    kind = _check_kind(data, len(data), limits)
    try:
        content = _without_texts(data) if kind == "PNG" else data
        with Image.open(BytesIO(content), formats=(kind,)) as image:
            _check_size(image.size, limits)
            format_name = image.format or kind
            pixels, alpha, notes = _decode(image)
    except PictureError:
        raise
    except MemoryError as error:
        raise PictureError("too_large", "This picture needs more memory than there is.") from error
    # A damaged file makes Pillow's readers raise nearly anything: OSError, SyntaxError, struct.error, ...
    except Exception as error:
        if "truncated" in str(error).lower():
            message = "This file is cut off: only part of the picture could be read."
        else:
            message = "This file is cut off or damaged: the picture in it could not be read."
        raise PictureError("truncated", message) from error
    return Picture(path, hashlib.sha256(data).hexdigest(), format_name, pixels, notes, alpha)


def read_preview(
    path: Path, size: tuple[int, int], limits: Limits = _DEFAULT_LIMITS
) -> npt.NDArray[np.uint8] | None:
    """Return a coarse copy of a large JPEG, decoded in a fraction of the time that all its pixels take.

    Args:
        path: the file.
        size: width and height that suffice.
        limits: what is refused rather than read.

    Returns:
        uint8 [height, width, 3], sRGB, upright; None where there is nothing to gain, and where the file is no JPEG or
        cannot be read: who reads it as a whole will say why.

    """
    try:
        data = read_file(path, limits)
        if _check_kind(data, len(data), limits) != "JPEG":
            return None
        with Image.open(BytesIO(data), formats=("JPEG",)) as image:
            _check_size(image.size, limits)
            if min(image.width // size[0], image.height // size[1]) < _PREVIEWED:
                return None
            image.draft(None, size)
            return _decode(image)[0]
    except Exception:  # anything, as for `read_bytes`
        return None


def format_of(data: bytes) -> str | None:
    """Return Pillow's name of the format of a picture's bytes, whether or not it is read here; None: not known."""
    head = data[:_HEAD]
    return _supported_kind(head) or ("HEIF" if _brands(head) & _HEIC_BRANDS else None)


def read_file(path: Path, limits: Limits = _DEFAULT_LIMITS) -> bytes:
    """Return the content of an ordinary file whose head looks like a picture.

    Raises:
        PictureError: the file cannot be read, or its head is that of no picture.

    """
    # O_NONBLOCK: opening a pipe that nobody writes to must not wait. O_BINARY exists on Windows only.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path, flags)
    except (OSError, ValueError) as error:
        raise _unopened(path, error) from error
    try:
        status = os.fstat(descriptor)
        if stat.S_ISDIR(status.st_mode):
            raise PictureError("is_folder", "This is a folder, not a picture.")
        if not stat.S_ISREG(status.st_mode):
            raise PictureError("not_readable", "This is a pipe or a device, not an ordinary file.")
        data = os.read(descriptor, min(status.st_size, _HEAD))
        if status.st_size <= len(data):
            return data
        # Before the rest is read: a film of many gigabytes is told from a picture by its head.
        _check_kind(data, status.st_size, limits)
        parts = [data]
        missing = status.st_size - len(data)
        while missing > 0 and (part := os.read(descriptor, missing)):
            parts.append(part)
            missing -= len(part)
        return b"".join(parts)
    except OSError as error:
        raise PictureError("not_readable", f"This file could not be read: {error.strerror}.") from error
    finally:
        os.close(descriptor)


def _unopened(path: Path, error: OSError | ValueError) -> PictureError:
    """Return the sentence for a file that could not even be opened."""
    # A ValueError is a name with a null byte in it: no file can have one.
    if isinstance(error, ValueError | FileNotFoundError | NotADirectoryError):
        return PictureError("not_found", "There is no such file.")
    # Windows refuses to open a folder, with a PermissionError.
    with suppress(OSError):
        if path.is_dir():
            return PictureError("is_folder", "This is a folder, not a picture.")
    if isinstance(error, PermissionError):
        return PictureError("not_readable", "You do not have the permission to read this file.")
    return PictureError("not_readable", f"This file could not be opened: {error.strerror}.")


def _check_kind(head: bytes, size: int, limits: Limits) -> str:
    """Return Pillow's name of the format of a file that starts with `head` and is `size` bytes long."""
    if size == 0:
        raise PictureError("empty", "This file is empty.")
    kind = _supported_kind(head)
    if kind is None:
        other = _unsupported_kind(head)
        if other is None:
            raise PictureError("not_an_image", "This file is not a picture.")
        raise _unsupported(other)
    if size > limits.max_bytes:
        raise PictureError(
            "too_large",
            f"This file is too large: it has {size / 2**20:,.0f} MiB, and {limits.max_bytes / 2**20:,.0f} MiB"
            " are the most that this application reads.",
        )
    return kind


def _unsupported(kind: str) -> PictureError:
    return PictureError(
        "unsupported_format", f"This application does not read this kind of picture yet: {kind}."
    )


def _check_size(size: tuple[int, int], limits: Limits) -> None:
    width, height = size
    if width * height > limits.max_pixels or max(size) > limits.max_side:
        raise PictureError(
            "too_large",
            f"This picture is too large: it has {width} x {height} pixels. This application reads at most"
            f" {limits.max_pixels // 1_000_000} million pixels, and {limits.max_side} on a side.",
        )


# --- which kind of file it is -------------------------------------------------------------------------

_AVIF_BRANDS = {b"avif", b"avis"}
_HEIC_BRANDS = {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"hevm", b"hevs", b"mif1", b"msf1"}
_BMP_HEADERS = {12, 16, 40, 52, 56, 64, 108, 124}  # sizes of the second header, in all its versions

_UNSUPPORTED: tuple[tuple[Callable[[bytes], Any], str], ...] = (
    (lambda head: _brands(head) & _HEIC_BRANDS, "HEIC"),
    (lambda head: b"crx " in _brands(head), "camera raw (Canon CR3)"),
    (lambda head: head.startswith((b"\xff\x0a", b"\0\0\0\x0cJXL ")), "JPEG XL"),
    (lambda head: head.startswith((b"\0\0\0\x0cjP  ", b"\xff\x4f\xff\x51")), "JPEG 2000"),
    (lambda head: head.startswith(b"8BPS"), "Photoshop document (PSD)"),
    (lambda head: head.startswith(b"gimp xcf"), "GIMP document (XCF)"),
    (lambda head: head.startswith((b"II*\0\x10\0\0\0CR", b"IIRO", b"IIRS", b"MMOR", b"IIU\0")), "camera raw"),
    (lambda head: head.startswith((b"FUJIFILMCCD-RAW", b"FOVb")), "camera raw"),
    (lambda head: head.startswith((b"\0\0\1\0", b"\0\0\2\0")), "Windows icon"),
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


def _supported_kind(head: bytes) -> str | None:
    """Return Pillow's name of the format, by content, where it is one that we read."""
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
    if _brands(head) & _AVIF_BRANDS:
        return "AVIF"
    return None


def _unsupported_kind(head: bytes) -> str | None:
    """Return what people call a format that is recognisably a picture, but none that we read."""
    return next((name for is_kind, name in _UNSUPPORTED if is_kind(head)), None)


def _brands(head: bytes) -> set[bytes]:
    """Return the brands that an ISO base media file (AVIF, HEIC, also films) declares in its first box."""
    if head[4:8] != b"ftyp":
        return set()
    box = head[: int.from_bytes(head[:4], "big")]
    return {box[8:12], *(box[at : at + 4] for at in range(16, len(box), 4))}


# --- from the decoder's pixels to upright sRGB ---------------------------------------------------------


def _without_texts(data: bytes) -> bytes:
    """Return a PNG without its compressed texts: Pillow refuses a picture for the sake of a long one."""
    if b"zTXt" not in data and b"iTXt" not in data:
        return data
    kept, at, start = [], 8, 0
    for _ in range(_MOST_CHUNKS):
        if at + 12 > len(data):
            break
        length, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        end = at + 12 + length
        if kind in (b"zTXt", b"iTXt"):
            kept.append(data[start:at])
            start = end
        at = end
    kept.append(data[start:])
    return b"".join(kept)


def _decode(
    image: ImageFile.ImageFile,
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8] | None, tuple[str, ...]]:
    """Decode the first frame; return uint8 [H, W, 3] in upright sRGB, alpha where not all is opaque, and notes."""
    notes = []
    if image.format == "TIFF" and _is_camera_raw(image):
        raise _unsupported("camera raw")
    if getattr(image, "is_animated", False):
        notes.append("This file holds several pictures; only the first was examined.")
    image.load()
    profile = image.info.get("icc_profile")
    upright: Image.Image = image
    # Pillow turns a TIFF upright while it loads, and no other format.
    if "exif" in image.info and image.format != "TIFF":
        turn = UPRIGHT.get(_orientation(image.info["exif"]))
        if turn is not None:
            upright = image.transpose(turn)
    if upright.mode == "RGB" and profile is None and "transparency" not in upright.info:
        return _pixels(upright), None, tuple(notes)  # most files, by far
    colours, alpha = _separate(upright)
    if profile is not None:
        colours, converted = _to_srgb(colours, profile)
        if not converted:
            notes.append("The colour profile in this file could not be used, so colours may be slightly off.")
    rgb = colours.convert("RGB")
    if alpha is None or alpha.getextrema() == (255, 255):
        return _pixels(rgb), None, tuple(notes)
    # Some generators hide text in the lowest bit of alpha; no eye sees that, so nothing needs to be filled.
    if alpha.getextrema() != (254, 255):
        white = Image.new("RGB", rgb.size, "white")
        white.paste(rgb, mask=alpha)
        rgb = white
        notes.append("Transparent parts were filled with white.")
    return _pixels(rgb), _pixels(alpha), tuple(notes)


def _pixels(rgb: Image.Image) -> npt.NDArray[np.uint8]:
    pixels = np.asarray(rgb)
    pixels.setflags(write=False)
    return pixels


def _is_camera_raw(image: ImageFile.ImageFile) -> bool:
    """Tell a camera's raw file, whose first picture is a small preview: a verdict on that would mislead."""
    tags: Any = getattr(image, "tag_v2", {})
    dng_version, subfile_type, sub_images = 50706, 254, 330
    return dng_version in tags or (tags.get(subfile_type) == 1 and sub_images in tags)


def _orientation(exif_bytes: bytes) -> int:
    """Return the EXIF orientation 1..8; 1, upright, where it is absent or unreadable."""
    exif = Image.Exif()
    # Damaged EXIF raises nearly anything, and is no reason to refuse the picture.
    with suppress(Exception):
        exif.load(exif_bytes)
        orientation = exif.get(_ORIENTATION, 1)
        if isinstance(orientation, int):
            return orientation
    return 1


def _separate(image: Image.Image) -> tuple[Image.Image, Image.Image | None]:
    """Return the colours (8 bits a channel; mode L, RGB, CMYK or YCbCr) and the alpha, where there is one."""
    if image.mode.startswith("I;16"):
        # The high byte, as Pillow does with 16-bit colour: grey stored as grey or as RGB reads alike.
        values = np.asarray(image)
        return Image.fromarray((values >> 8).astype(np.uint8)), None
    if image.has_transparency_data:
        rgba = image.convert("RGBA")
        return rgba.convert("RGB"), rgba.getchannel("A")
    if image.mode == "P":
        return image.convert("RGB"), None
    if image.mode == "1":
        return image.convert("L"), None
    if image.mode in ("L", "RGB", "CMYK", "YCbCr"):
        return image, None
    raise _unsupported(f"{image.format} with pixels of the type {image.mode}")


def _to_srgb(colours: Image.Image, profile: bytes) -> tuple[Image.Image, bool]:
    """Return the colours converted from the profile to sRGB, and whether that was possible."""
    try:
        mode, transform = _transform(profile)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return colours, False
    if transform is None:
        return colours, True
    if (mode == "CMYK") != (colours.mode == "CMYK"):
        return colours, False
    return ImageCms.applyTransform(colours.convert(mode), transform) or colours, True


@lru_cache(maxsize=16)
def _transform(profile: bytes) -> tuple[str, ImageCms.ImageCmsTransform | None]:
    """Return the Pillow mode that a profile describes, and its way to sRGB (None: it is sRGB).

    Cached, because the pictures of one folder mostly share one profile.

    Raises:
        ImageCms.PyCMSError, OSError, ValueError: the profile is damaged, or not one of pixels.

    """
    source = ImageCms.ImageCmsProfile(BytesIO(profile))
    space = source.profile.xcolor_space.strip()
    mode = {"RGB": "RGB", "GRAY": "L", "CMYK": "CMYK"}.get(space)
    if mode is None:
        raise ValueError(f"a colour profile of the type {space}")
    # Rounding would move some pixels of a picture that is sRGB already, and a detector looks at such traces.
    if mode == "RGB" and (source.profile.profile_description or "").startswith("sRGB"):
        return mode, None
    target = ImageCms.createProfile("sRGB")
    intent = ImageCms.Intent(source.profile.rendering_intent)
    return mode, ImageCms.buildTransform(source, target, mode, "RGB", intent)

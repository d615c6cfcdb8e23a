"""From a file, or its bytes, to a `Picture`."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image

from cifake_desktop.picture.colour import separate, to_srgb
from cifake_desktop.picture.error import PictureError, damaged, unsupported
from cifake_desktop.picture.file import read_file
from cifake_desktop.picture.kinds import check_kind
from cifake_desktop.picture.limits import DEFAULT_LIMITS, Limits, check_decoded, check_size
from cifake_desktop.picture.opened import USELESS_PROFILE, Opened
from cifake_desktop.picture.upright import UPRIGHT

_Opener = Callable[[bytes, Limits], Opened]

_PREVIEWED: Final = 4  # times what suffices, on each side: smaller pictures are soon decoded as a whole


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A decoded picture, upright.

    Attributes:
        path: the file that it came from.
        sha256: of the file's bytes, in hexadecimal.
        format: "JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF", "HEIF" or "MPO".
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


def read_picture(path: Path, limits: Limits = DEFAULT_LIMITS) -> Picture:
    """Read a file once, hash it, and decode it once.

    Only ordinary files are read: a pipe or a device would never end.

    Raises:
        PictureError: the file cannot be read, or is no picture that this application understands.

    """
    return read_bytes(read_file(path, limits), path, limits)


def read_bytes(data: bytes, path: Path, limits: Limits = DEFAULT_LIMITS) -> Picture:
    """Decode the bytes of a picture file, as `read_picture` does; `path` only names where they came from.

    Raises:
        PictureError: the bytes are no picture that this application understands.

    """
    kind = check_kind(data, len(data), limits)
    try:
        opened = _opener(kind)(data, limits)
        with opened.image as image:
            check_size(image.size, limits)
            check_decoded(image.size, image.mode, limits, opened.more)
            pixels, alpha = _decode(opened)
    except PictureError:
        raise
    except MemoryError as error:
        raise PictureError("too_large", "This picture needs more memory than there is.") from error
    # A damaged file makes Pillow's readers raise nearly anything: OSError, SyntaxError, struct.error, ...
    except Exception as error:
        raise _failure(kind, str(error)) from error
    return Picture(path, hashlib.sha256(data).hexdigest(), opened.format, pixels, tuple(opened.notes), alpha)


def read_preview(
    path: Path, size: tuple[int, int], limits: Limits = DEFAULT_LIMITS
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
        if check_kind(data, len(data), limits) != "JPEG":
            return None
        opened = _opener("JPEG")(data, limits)
        with opened.image as image:
            check_size(image.size, limits)
            check_decoded(image.size, image.mode, limits, opened.more)
            if min(image.width // size[0], image.height // size[1]) < _PREVIEWED:
                return None
            image.draft(None, size)
            return _decode(opened)[0]
    except Exception:  # anything, as for `read_bytes`
        return None


def _opener(kind: str) -> _Opener:
    """Return what opens files of a kind: each by its own reader of Pillow's, and none is ever looked for.

    A reader is loaded with the first file of its kind, so that a process that decodes nothing has none.
    """
    match kind:
        case "AVIF":
            from cifake_desktop.picture.avif import open_avif as opener
        case "BMP":
            from cifake_desktop.picture.bmp import open_bmp as opener
        case "GIF":
            from cifake_desktop.picture.gif import open_gif as opener
        case "HEIF":
            from cifake_desktop.picture.heif import open_heif as opener
        case "JPEG":
            from cifake_desktop.picture.jpeg import open_jpeg as opener
        case "PNG":
            from cifake_desktop.picture.png import open_png as opener
        case "TIFF":
            from cifake_desktop.picture.tiff import open_tiff as opener
        case "WEBP":
            from cifake_desktop.picture.webp import open_webp as opener
        case _:
            raise ValueError(f"no picture of the kind {kind} is read")
    return opener


def _failure(kind: str, what: str) -> PictureError:
    """Return the error for what a decoder says of a file."""
    if "truncated" in what.lower():
        return PictureError("truncated", "This file is cut off: only part of the picture could be read.")
    if what.startswith(("unknown pixel mode", "Unsupported BMP")):
        return unsupported(f"{kind} with pixels of an unusual type")
    if kind == "HEIF" and "unsupported" in what.lower():
        return unsupported("HEIF with something other than pictures in HEVC")
    return damaged()


def _decode(opened: Opened) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8] | None]:
    """Decode; return uint8 [H, W, 3] in upright sRGB, and alpha where not all is opaque. Adds notes."""
    image = opened.image
    image.load()
    if opened.orientation in UPRIGHT:
        image = image.transpose(UPRIGHT[opened.orientation])
    if image.mode == "RGB" and opened.icc is None and "transparency" not in image.info:
        return _pixels(image), None  # most files, by far
    colours, alpha = separate(image, opened.format)
    if opened.icc is not None:
        converted = to_srgb(colours, opened.icc)
        if converted is None:
            opened.notes.append(USELESS_PROFILE)
        else:
            colours = converted
    rgb = colours.convert("RGB")
    if alpha is None or alpha.getextrema() == (255, 255):
        return _pixels(rgb), None
    # Some generators hide text in the lowest bit of alpha; no eye sees that, so nothing needs to be filled.
    if alpha.getextrema() != (254, 255):
        white = Image.new("RGB", rgb.size, "white")
        white.paste(rgb, mask=alpha)
        rgb = white
        opened.notes.append("Transparent parts were filled with white.")
    return _pixels(rgb), _pixels(alpha)


def _pixels(image: Image.Image) -> npt.NDArray[np.uint8]:
    pixels = np.asarray(image)
    pixels.setflags(write=False)
    return pixels

"""From a file, or its bytes, to a `Picture`."""

import hashlib
import warnings
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import AvifImagePlugin, Image, ImageFile, MpoImagePlugin, TiffImagePlugin, WebPImagePlugin

from cifake_desktop.picture.colour import separate, to_srgb
from cifake_desktop.picture.error import PictureError
from cifake_desktop.picture.file import read_file
from cifake_desktop.picture.kinds import check_kind, unsupported
from cifake_desktop.picture.limits import DEFAULT_LIMITS, Limits
from cifake_desktop.picture.upright import UPRIGHT, orientation

# Importing these registers them; without that, Pillow imports all of its fifty plug-ins at the first WebP.
_READERS = (AvifImagePlugin, MpoImagePlugin, TiffImagePlugin, WebPImagePlugin)

# `Limits` refuse oversized pictures, before decoding. Pillow's own guard would only warn, on stderr.
Image.MAX_IMAGE_PIXELS = None
# What Pillow has to say of odd tags in a readable file is of no use to the people who read our output.
warnings.filterwarnings("ignore", module=r"PIL\.")

_MOST_CHUNKS = 100_000  # of a PNG that are looked at
_PREVIEWED = 4  # times what suffices, on each side: smaller pictures are soon decoded as a whole


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
        content = without_texts(data) if kind == "PNG" else data
        with Image.open(BytesIO(content), formats=(kind,)) as image:
            _check_size(image.size, limits)
            format_name = image.format or kind
            pixels, alpha, notes = decode(image)
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
        with Image.open(BytesIO(data), formats=("JPEG",)) as image:
            _check_size(image.size, limits)
            if min(image.width // size[0], image.height // size[1]) < _PREVIEWED:
                return None
            image.draft(None, size)
            return decode(image)[0]
    except Exception:  # anything, as for `read_bytes`
        return None


def _check_size(size: tuple[int, int], limits: Limits) -> None:
    width, height = size
    if width * height > limits.max_pixels or max(size) > limits.max_side:
        raise PictureError(
            "too_large",
            f"This picture is too large: it has {width} x {height} pixels. This application reads at most"
            f" {limits.max_pixels // 1_000_000} million pixels, and {limits.max_side} on a side.",
        )


def without_texts(data: bytes) -> bytes:
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


def decode(
    image: ImageFile.ImageFile,
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8] | None, tuple[str, ...]]:
    """Decode the first frame; return uint8 [H, W, 3] in upright sRGB, alpha where not all is opaque, and notes."""
    notes = []
    if image.format == "TIFF" and _is_camera_raw(image):
        raise unsupported("camera raw")
    if getattr(image, "is_animated", False):
        notes.append("This file holds several pictures; only the first was examined.")
    image.load()
    profile = image.info.get("icc_profile")
    upright: Image.Image = image
    # Pillow turns a TIFF upright while it loads, and no other format.
    if "exif" in image.info and image.format != "TIFF":
        turn = UPRIGHT.get(orientation(image.info["exif"]))
        if turn is not None:
            upright = image.transpose(turn)
    if upright.mode == "RGB" and profile is None and "transparency" not in upright.info:
        return _pixels(upright), None, tuple(notes)  # most files, by far
    colours, alpha = separate(upright)
    if profile is not None:
        colours, converted = to_srgb(colours, profile)
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

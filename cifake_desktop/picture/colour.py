"""From the decoder's pixels to sRGB."""

from functools import lru_cache
from io import BytesIO
from typing import Final

import numpy as np
from PIL import Image, ImageCms

from cifake_desktop.picture.error import unsupported

# What people call pixels that are no colours of 8 or 16 bits.
_UNUSUAL: Final = {"F": "floating-point numbers", "I": "32-bit whole numbers", "LAB": "CIE Lab colours"}
_MOST_CACHED: Final = 2**20  # bytes of a profile that is remembered


def separate(image: Image.Image, format_name: str) -> tuple[Image.Image, Image.Image | None]:
    """Return the colours (8 bits a channel; mode L, RGB, CMYK or YCbCr) and the alpha, where there is one.

    Raises:
        PictureError: the pixels are no colours.

    """
    if image.mode.startswith("I;16"):
        # The high byte, as Pillow does with 16-bit colour: grey stored as grey or as RGB reads alike.
        values = np.asarray(image)
        grey = Image.fromarray((values >> 8).astype(np.uint8))
        clear = image.info.get("transparency")
        if not isinstance(clear, int):
            return grey, None
        return grey, Image.fromarray(np.where(values == clear, 0, 255).astype(np.uint8))
    if image.has_transparency_data:
        rgba = image if image.mode == "RGBA" else image.convert("RGBA")
        return rgba.convert("RGB"), rgba.getchannel("A")
    if image.mode == "P":
        return image.convert("RGB"), None
    if image.mode == "1":
        return image.convert("L"), None
    if image.mode in ("L", "RGB", "CMYK", "YCbCr"):
        return image, None
    raise unsupported(f"{format_name} with pixels of the type {_UNUSUAL.get(image.mode, image.mode)}")


def to_srgb(colours: Image.Image, profile: bytes) -> Image.Image | None:
    """Return the colours converted from the profile to sRGB; None where that is not possible."""
    try:
        transform_of = _cached_transform if len(profile) <= _MOST_CACHED else _transform
        mode, transform = transform_of(profile)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None
    if transform is None:
        return colours
    if (mode == "CMYK") != (colours.mode == "CMYK") or (mode == "L" and colours.mode != "L"):
        return None
    return ImageCms.applyTransform(colours.convert(mode), transform) or colours


def _transform(profile: bytes) -> tuple[str, ImageCms.ImageCmsTransform | None]:
    """Return the Pillow mode that a profile describes, and its way to sRGB (None: it is sRGB).

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


_cached_transform = lru_cache(maxsize=16)(_transform)  # the pictures of one folder mostly share one profile

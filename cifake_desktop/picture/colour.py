"""From the decoder's pixels to sRGB."""

from functools import lru_cache
from io import BytesIO

import numpy as np
from PIL import Image, ImageCms

from cifake_desktop.picture.kinds import unsupported


def separate(image: Image.Image) -> tuple[Image.Image, Image.Image | None]:
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
    raise unsupported(f"{image.format} with pixels of the type {image.mode}")


def to_srgb(colours: Image.Image, profile: bytes) -> tuple[Image.Image, bool]:
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

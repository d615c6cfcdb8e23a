"""Keeps Pillow from loading readers of formats that the application does not read."""

import sys
import warnings
from typing import Final

from PIL import Image

READERS: Final = frozenset(
    f"{name}ImagePlugin" for name in ("Avif", "Bmp", "Gif", "Jpeg", "Png", "Tiff", "WebP")
)
"""Pillow's modules that may be loaded. The first picture of an MPO file is a JPEG, and read as such."""

# `Limits` refuse oversized pictures, before decoding. Pillow's own guard would only warn, on stderr.
Image.MAX_IMAGE_PIXELS = None
# What Pillow has to say of odd tags in a readable file is of no use to the people who read our output.
warnings.filterwarnings("ignore", module=r"PIL\.")


def other_readers() -> list[str]:
    """Return the modules of all other readers that Pillow would load, as they are imported."""
    names = {*Image._plugins, "PpmImagePlugin"}  # type: ignore[attr-defined]  # the latter is loaded apart, with the first file
    return [f"PIL.{name}" for name in sorted(names - READERS)]


def block_other_readers() -> None:
    """Make every import of another reader fail, from now on and in the whole process.

    Pillow imports all of its fifty readers at the first file that it does not recognise, and some before it saves
    anything. Each is code that hostile files could reach.
    """
    for name in other_readers():
        sys.modules.setdefault(name, None)  # type: ignore[arg-type]  # None: imports fail

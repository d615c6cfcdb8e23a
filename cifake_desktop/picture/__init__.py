"""One file's bytes become a `Picture`, or a `PictureError` that a person can read."""

from cifake_desktop.picture.error import PictureError
from cifake_desktop.picture.file import read_file
from cifake_desktop.picture.kinds import PICTURE_SUFFIXES, format_of
from cifake_desktop.picture.limits import DEFAULT_LIMITS, Limits
from cifake_desktop.picture.read import Picture, read_bytes, read_picture, read_preview
from cifake_desktop.picture.upright import UPRIGHT

__all__ = [
    "DEFAULT_LIMITS",
    "PICTURE_SUFFIXES",
    "UPRIGHT",
    "Limits",
    "Picture",
    "PictureError",
    "format_of",
    "read_bytes",
    "read_file",
    "read_picture",
    "read_preview",
]

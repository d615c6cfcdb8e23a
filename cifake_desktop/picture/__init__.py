"""One file's bytes become a `Picture`, or a `PictureError` that a person can read."""

from cifake_desktop.picture.error import PictureError
from cifake_desktop.picture.file import read_file
from cifake_desktop.picture.kinds import PICTURE_SUFFIXES, format_of
from cifake_desktop.picture.limits import DEFAULT_LIMITS, LIMIT_RANGES, Limits, left_out
from cifake_desktop.picture.read import Picture, read_bytes, read_picture, read_preview
from cifake_desktop.picture.readers import block_other_readers
from cifake_desktop.picture.upright import UPRIGHT

__all__ = [
    "DEFAULT_LIMITS",
    "LIMIT_RANGES",
    "PICTURE_SUFFIXES",
    "UPRIGHT",
    "Limits",
    "Picture",
    "PictureError",
    "block_other_readers",
    "format_of",
    "left_out",
    "read_bytes",
    "read_file",
    "read_picture",
    "read_preview",
]

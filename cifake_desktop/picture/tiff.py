"""Opens TIFF and BigTIFF; of several pages the first."""

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from PIL.TiffImagePlugin import TiffImageFile

from cifake_desktop.picture.error import PictureError, damaged, unsupported
from cifake_desktop.picture.limits import Limits, check_decoded, check_frames, check_size, left_out
from cifake_desktop.picture.opened import PAGES, Opened

_COMPRESSION, _SAMPLES, _TILE_WIDTH, _TILE_HEIGHT = 259, 277, 322, 323
_SUBFILE, _SUB_IMAGES, _DNG_VERSION = 254, 330, 50706
_CODECS: Final = frozenset({1, 2, 3, 4, 5, 7, 8, 32773, 32946})
"""How pixels may be stored: plain, as fax (2 to 4), LZW, JPEG, deflate (two numbers), PackBits.

Not the others that libtiff may know: old-style JPEG, whose decoder was made for broken files and has a history; LZMA,
which allocates what a file says; and ZSTD, WebP, JBIG, JPEG 2000 and LogLuv, which hardly anybody writes.
"""
_BYTE_TYPES: Final = frozenset({1, 2, 6, 7})  # Pillow keeps these as they are; others become a number each
_MOST_ENTRIES: Final = 4096  # of a directory
_MOST_VALUES: Final = 262_144  # of an entry: more strips, tiles or colours no honest file has


@dataclass(slots=True)
class _Directory:
    """A directory: type, count and first value of each entry by its tag, and where the next directory lies."""

    entries: Mapping[int, tuple[int, int, int]]
    next_at: int

    def value(self, tag: int, default: int) -> int:
        return self.entries.get(tag, (0, 0, default))[2]


def open_tiff(data: bytes, limits: Limits) -> Opened:
    """Open a TIFF file.

    Raises:
        PictureError: it is beyond the limits, senseless, or stored in a way that is not read here.
        Exception: whatever Pillow raises on a damaged file.

    """
    frames = _check_directories(data, limits)
    image = TiffImageFile(BytesIO(data))
    opened = Opened(image, "TIFF")
    if frames > 1:
        opened.notes.append(PAGES)
    profile = image.info.get("icc_profile")
    if profile is not None and len(profile) > limits.max_metadata_bytes:
        opened.notes.append(left_out("colour profile", len(profile), limits.max_metadata_bytes))
    elif profile is not None:
        opened.icc = bytes(profile)
    return opened


def _check_directories(data: bytes, limits: Limits) -> int:
    """Look through the chain of directories, and return how long it is.

    Raises:
        PictureError: the file is beyond the limits, or a camera's raw file.

    """
    order = "<" if data[:2] == b"II" else ">"
    big = 43 in data[2:4]
    if len(data) < 16:
        raise damaged()
    (at,) = struct.unpack_from(f"{order}Q", data, 8) if big else struct.unpack_from(f"{order}I", data, 4)
    seen: set[int] = set()
    while at and at not in seen and len(seen) <= limits.max_frames:
        directory = _read_directory(data, at, order, big=big, whole=not seen)
        if directory is None:
            break
        if not seen:
            _check_first(directory, limits)
        seen.add(at)
        at = directory.next_at
    check_frames(len(seen), limits)
    return len(seen)


def _read_directory(data: bytes, at: int, order: str, *, big: bool, whole: bool) -> _Directory | None:
    """Read a directory, the entries only where the `whole` is asked for; None where it lies beyond the file."""
    head, entry_format, size = ("Q", "HHQQ", 20) if big else ("H", "HHII", 12)
    first = at + struct.calcsize(f"={head}")
    if first > len(data):
        return None
    (count,) = struct.unpack_from(order + head, data, at)
    if whole and count > _MOST_ENTRIES:
        raise PictureError(
            "too_large",
            f"The directory of this TIFF file is too large: it has {count:,} entries, and the limit is"
            f" {_MOST_ENTRIES:,}.",
        )
    end = first + size * count
    entries: dict[int, tuple[int, int, int]] = {}
    if whole:
        for place in range(first, min(end, len(data) - size + 1), size):
            tag, kind, number, value = struct.unpack_from(order + entry_format, data, place)
            if kind == 3 and order == ">":  # a short stands in front
                value >>= 48 if big else 16
            elif kind == 3:
                value &= 0xFFFF
            elif kind == 4 and big:
                value = value >> 32 if order == ">" else value & 0xFFFFFFFF
            entries.setdefault(tag, (kind, number, value))
    pointer = "Q" if big else "I"
    there = end + struct.calcsize(f"={pointer}") <= len(data)
    return _Directory(entries, struct.unpack_from(order + pointer, data, end)[0] if there else 0)


def _check_first(directory: _Directory, limits: Limits) -> None:
    """Check what the decoder would trust."""
    if _DNG_VERSION in directory.entries or (
        directory.value(_SUBFILE, 0) == 1 and _SUB_IMAGES in directory.entries
    ):
        # A camera's raw file, whose first picture is a small preview: a verdict on that would mislead.
        raise unsupported("camera raw")
    compression = directory.value(_COMPRESSION, 1)
    if compression not in _CODECS:
        raise unsupported(f"TIFF with the compression {compression}")
    for kind, count, _ in directory.entries.values():
        if kind not in _BYTE_TYPES and count > _MOST_VALUES:
            raise PictureError(
                "too_large",
                f"An entry of this TIFF file is too large: it has {count:,} values, and the limit is"
                f" {_MOST_VALUES:,}.",
            )
    if _TILE_WIDTH in directory.entries:
        tile = directory.value(_TILE_WIDTH, 1), directory.value(_TILE_HEIGHT, 1)
        check_size(tile, limits)
        check_decoded(tile, "RGB", limits, more=2 * directory.value(_SAMPLES, 1))

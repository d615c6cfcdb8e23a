"""Opens JPEG and MPO. The decoder gets the parts that make the picture, and nothing else.

Pillow reads every segment of metadata, and steps over rubbish byte by byte; a file can be made so that this takes
hours. So the header is walked here (ITU T.81, annex B), and only what decoding needs is handed on.
"""

import re
import struct
from dataclasses import dataclass, field
from io import BytesIO
from typing import Final

from PIL.JpegImagePlugin import JpegImageFile

from cifake_desktop.picture.error import PictureError, damaged
from cifake_desktop.picture.limits import Limits, check_frames, left_out
from cifake_desktop.picture.opened import SEVERAL, Opened
from cifake_desktop.picture.upright import orientation

_SOS, _EOI, _COM = 0xDA, 0xD9, 0xFE
_APP1, _APP2 = 0xE1, 0xE2
# JFIF, and Adobe's segment, which says how colours are stored.
_KEPT: Final = frozenset({0xE0, 0xEE})
_PROGRESSIVE: Final = frozenset({0xC2, 0xC6, 0xCA, 0xCE})
_BARE: Final = frozenset({0x00, 0x01, *range(0xD0, 0xD9)})  # without a length
_NOT_FILL: Final = re.compile(rb"[^\xff]")
_GAIN_MAP: Final = re.compile(rb'\shdrgm:Version="')
_MOST_SEGMENTS: Final = 100_000
# Each scan goes over all pixels, and takes a few bytes to write. Encoders make about ten; libjpeg's makers advise to
# refuse more than some hundreds.
_MOST_SCANS: Final = 500


@dataclass(slots=True)
class _Header:
    """What stands before the first scan.

    Attributes:
        dropped: (start, end) of what the decoder does not need, in order.
        scan: where the first scan starts; 0 without one.

    """

    dropped: list[tuple[int, int]] = field(default_factory=list)
    scan: int = 0
    progressive: bool = False
    exif: bytes | None = None
    profile: list[bytes] = field(default_factory=list)
    pictures: int = 1
    gain_map: bool = False


def open_jpeg(data: bytes, limits: Limits) -> Opened:
    """Open a JPEG or MPO file.

    Raises:
        PictureError: it is beyond the limits, or senseless.
        Exception: whatever Pillow raises on a damaged file.

    """
    header = _read_header(data)
    check_frames(header.pictures, limits)
    if header.progressive:
        _check_scans(data, header.scan)
    image = JpegImageFile(BytesIO(_without(data, header.dropped)))
    # A picture with its gain map, for bright displays, is stored like MPO but is one picture.
    several = header.pictures > 1 and not header.gain_map
    opened = Opened(image, "MPO" if several else "JPEG")
    if header.progressive:
        opened.more = 2 * image.layers  # all coefficients are kept until the last scan
    if several:
        opened.notes.append(SEVERAL)
    if header.exif is not None:
        opened.orientation = orientation(header.exif)
    if header.profile:
        size = sum(map(len, header.profile))
        if size > limits.max_metadata_bytes:
            opened.notes.append(left_out("colour profile", size, limits.max_metadata_bytes))
        else:
            opened.icc = _joined(header.profile)
    return opened


def _read_header(data: bytes) -> _Header:
    header = _Header()
    at = 2
    for _ in range(_MOST_SEGMENTS):
        start = at
        at = data.find(b"\xff", at)
        fill = None if at < 0 else _NOT_FILL.search(data, at)
        if fill is None:
            return header
        at = fill.start() - 1
        if at > start:  # rubbish, or fill bytes
            header.dropped.append((start, at))
        marker = data[at + 1]
        if marker in _BARE:
            header.dropped.append((at, at + 2))
            at += 2
            continue
        if marker == _SOS:
            header.scan = at
            return header
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if marker == _EOI or end < at + 4 or end > len(data):
            return header
        if 0xE0 <= marker <= 0xEF or marker == _COM:
            if marker not in _KEPT:
                header.dropped.append((at, end))
                _take(header, marker, data[at + 4 : end])
        elif marker in _PROGRESSIVE:
            header.progressive = True
        at = end
    raise damaged()


def _take(header: _Header, marker: int, segment: bytes) -> None:
    """Keep what matters of a segment of metadata."""
    if marker == _APP1:
        if segment.startswith(b"Exif\0"):
            header.exif = header.exif or segment
        elif _GAIN_MAP.search(segment):
            header.gain_map = True
    elif marker == _APP2:
        if segment.startswith(b"ICC_PROFILE\0"):
            header.profile.append(segment[12:])
        elif segment.startswith(b"MPF\0"):
            header.pictures = max(header.pictures, _pictures(segment[4:]))


def _pictures(index: bytes) -> int:
    """Return how many pictures the index of an MPO file announces (CIPA DC-007); 1 where it makes no sense."""
    order = {b"II": "<", b"MM": ">"}.get(index[:2])
    if order is None or len(index) < 8:
        return 1
    (at,) = struct.unpack_from(f"{order}I", index, 4)
    entries = struct.unpack_from(f"{order}H", index, at)[0] if at + 2 <= len(index) else 0
    for entry in range(at + 2, min(at + 2 + 12 * entries, len(index) - 11), 12):
        tag, _, _, value = struct.unpack_from(f"{order}HHII", index, entry)
        if tag == 0xB001:
            return int(value)
    return 1


def _joined(parts: list[bytes]) -> bytes:
    """Return the profile that stands in these segments, each with its number and their count; empty if incomplete."""
    ordered = sorted(parts, key=lambda part: part[:1])
    complete = [part[0] for part in ordered if len(part) > 2] == list(range(1, len(parts) + 1))
    return b"".join(part[2:] for part in ordered) if complete and ordered[0][1] == len(parts) else b""


def _without(data: bytes, dropped: list[tuple[int, int]]) -> bytes:
    if not dropped:
        return data
    starts = (0, *(end for _, end in dropped))
    ends = (*(start for start, _ in dropped), len(data))
    return b"".join(data[start:end] for start, end in zip(starts, ends, strict=True))


def _check_scans(data: bytes, first: int) -> None:
    end = data.find(b"\xff\xd9", first)  # nothing in a scan looks like that
    scans = data.count(b"\xff\xda", first, len(data) if end < 0 else end)
    if scans > _MOST_SCANS:
        raise PictureError(
            "too_large",
            f"This picture is stored in too many passes: it has {scans:,}, and the limit is {_MOST_SCANS:,}.",
        )

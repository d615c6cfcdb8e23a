"""What AVIF and HEIF files say of their pictures before anything is decoded (ISO 14496-12, ISO 23008-12)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from cifake_desktop.picture.error import damaged

_MOST_BOXES: Final = 10_000
_BT709, _UNSPECIFIED, _BT470BG, _BT601 = 1, 2, 5, 6  # primaries that differ little from those of sRGB
_NARROW: Final = frozenset({_BT709, _UNSPECIFIED, _BT470BG, _BT601})
_PQ, _HLG = 16, 18  # ways to store high dynamic range


@dataclass(frozen=True, slots=True)
class Properties:
    """Properties of the pictures of a file.

    Attributes:
        sizes: width and height of each.
        like_srgb: whether colours that no profile describes are those of sRGB, or nearly.

    """

    sizes: tuple[tuple[int, int], ...]
    like_srgb: bool


def read_properties(data: bytes) -> Properties:
    """Return the properties that stand in the box of metadata.

    Raises:
        PictureError: there are far too many boxes.

    """
    sizes = []
    like_srgb = True
    for kind, start, end in _inside(data):
        if kind == b"ispe" and end - start >= 12:
            sizes.append(
                (
                    int.from_bytes(data[start + 4 : start + 8], "big"),
                    int.from_bytes(data[start + 8 : start + 12], "big"),
                )
            )
        elif kind == b"colr" and data[start : start + 4] == b"nclx" and end - start >= 8:
            primaries = int.from_bytes(data[start + 4 : start + 6], "big")
            transfer = int.from_bytes(data[start + 6 : start + 8], "big")
            like_srgb &= is_like_srgb(primaries, transfer)
    return Properties(tuple(sizes), like_srgb)


def is_like_srgb(primaries: int, transfer: int) -> bool:
    """Tell by their codes (ITU-T H.273) whether colours can be taken for sRGB as they are."""
    return primaries in _NARROW and transfer not in (_PQ, _HLG)


def _inside(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Yield (kind, start, end) of the content of each property's box: meta, iprp, ipco."""
    for kind, start, end in _boxes(data, 0, len(data)):
        if kind == b"meta":
            for kind_, start_, end_ in _boxes(data, start + 4, end):
                if kind_ == b"iprp":
                    for name, first, last in _boxes(data, start_, end_):
                        if name == b"ipco":
                            yield from _boxes(data, first, last)


def _boxes(data: bytes, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Yield (kind, start, end) of the content of each box, up to one that makes no sense."""
    for _ in range(_MOST_BOXES):
        if at + 8 > end:
            return
        size, kind, head = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8], 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        elif size == 0:
            size = end - at
        if size < head:
            return
        yield kind, at + head, min(at + size, end)
        at += size
    raise damaged()

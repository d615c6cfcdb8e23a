"""IPTC-IIM: the older way to store captions and credits, still written beside XMP."""

from typing import Final

_MOST_DATASETS: Final = 1000
_MOST_VALUE: Final = 10_000  # bytes of one dataset that are read
_CREDIT: Final = (2, 110)  # record and number, by IPTC-IIM 4.2


def read_credit(data: bytes) -> str | None:
    """Return the credit line among IPTC-IIM datasets, which end at the first that makes no sense; None without."""
    at = 0
    for _ in range(_MOST_DATASETS):
        if data[at : at + 1] != b"\x1c" or at + 5 > len(data):
            break
        size = int.from_bytes(data[at + 3 : at + 5], "big")
        if size & 0x8000:  # an extended dataset; a credit line is none
            break
        if (data[at + 1], data[at + 2]) == _CREDIT:
            content = data[at + 5 : at + 5 + min(size, _MOST_VALUE)]
            return content.decode("utf-8", "replace").strip("\0 \r\n\t") or None
        at += 5 + size
    return None

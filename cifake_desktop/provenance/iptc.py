"""IPTC-IIM: the older way to store captions and credits, still written beside XMP."""

from dataclasses import dataclass
from typing import Final

_MOST_DATASETS: Final = 1000
_MOST_VALUE: Final = 10_000  # bytes of one dataset that are read

_CREDIT, _SOURCE, _BY_LINE, _PROGRAM = 110, 115, 80, 65  # dataset numbers in record 2


@dataclass(frozen=True, slots=True)
class Iptc:
    """The datasets that may name a generator; None where absent. Source: IPTC-IIM 4.2, record 2."""

    credit: str | None = None
    source: str | None = None
    by_line: str | None = None
    program: str | None = None


def read_iptc(data: bytes) -> Iptc:
    """Read IPTC-IIM datasets up to the first that makes no sense."""
    values: dict[int, str] = {}
    at = 0
    for _ in range(_MOST_DATASETS):
        if data[at : at + 1] != b"\x1c" or at + 5 > len(data):
            break
        record, number = data[at + 1], data[at + 2]
        size = int.from_bytes(data[at + 3 : at + 5], "big")
        if size & 0x8000:  # an extended dataset; none of those that are read here is one
            break
        if record == 2 and number not in values:
            content = data[at + 5 : at + 5 + min(size, _MOST_VALUE)]
            values[number] = content.decode("utf-8", "replace").strip("\0 \r\n\t")
        at += 5 + size
    credit, source, by_line, program = (values.get(n) or None for n in (_CREDIT, _SOURCE, _BY_LINE, _PROGRAM))
    return Iptc(credit, source, by_line, program)

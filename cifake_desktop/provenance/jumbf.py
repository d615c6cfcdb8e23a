"""Weighs a C2PA store before the library reads it: it makes a hundred times as much of what is written in CBOR.

A store is boxes in boxes (JUMBF, ISO 19566-5): a length, four letters, the content. Thumbnails weigh nothing here.
"""

from typing import Final

_MOST_WEIGHT: Final = 1_000_000  # bytes of CBOR and JSON; real stores hold some ten thousand
_MOST_COMPRESSED: Final = 50_000  # bytes of compressed boxes, which can hold a hundred times as much
_MOST_BOXES: Final = 20_000
_WEIGHED: Final = (b"cbor", b"json")


def is_too_heavy(store: bytes) -> bool:
    """Tell a store that is larger than any honest one, in what costs the library time and memory."""
    weight = compressed = 0
    # A stack instead of recursion: boxes may be nested deeper than Python's calls may be.
    spans = [(0, len(store))]
    for _ in range(_MOST_BOXES):
        while spans and spans[-1][0] + 8 > spans[-1][1]:
            spans.pop()
        if not spans:
            return False
        at, end = spans.pop()
        size, kind, head = int.from_bytes(store[at : at + 4], "big"), store[at + 4 : at + 8], 8
        if size == 1:
            size, head = int.from_bytes(store[at + 8 : at + 16], "big"), 16
        elif size == 0:
            size = end - at
        if size < head:
            return False  # damaged, as the library will say
        stop = min(at + size, end)
        spans.append((at + size, end))
        if kind == b"jumb":
            spans.append((at + head, stop))
        elif kind in _WEIGHED:
            weight += stop - at
        elif kind == b"brob":
            compressed += stop - at
        if weight > _MOST_WEIGHT or compressed > _MOST_COMPRESSED:
            return True
    return True

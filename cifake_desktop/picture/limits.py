"""What is refused rather than read."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Limits:
    """What is refused rather than read. Every number is at least 1.

    Attributes:
        max_bytes: largest file.
        max_pixels: most pixels, width times height.
        max_side: longest side in pixels.
        max_frames: most pictures that one file may hold. Only the first is ever examined.
        max_metadata_bytes: largest metadata, decompressed.
        max_decoded_bytes: most bytes that a picture may take as its decoder lays it out in memory.
        max_seconds: longest that examining one file may take. Whoever runs the process that examines sees to it, for
            a decoder that hangs cannot be stopped from within.

    """

    max_bytes: int = 512 * 2**20
    max_pixels: int = 256_000_000
    max_side: int = 65_000
    max_frames: int = 10_000
    max_metadata_bytes: int = 16 * 2**20
    max_decoded_bytes: int = 2**30
    max_seconds: int = 60


DEFAULT_LIMITS: Final = Limits()

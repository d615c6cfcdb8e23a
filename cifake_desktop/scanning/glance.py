"""What a panel needs to show a picture: the answer, a thinned picture, and where the evidence lies."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from cifake_desktop.detection.tiling import EvidenceMap
from cifake_desktop.finding import Finding

# Before smooth scaling, a huge picture is thinned to this many times the small copy's side: it stays smooth, and a
# picture of 256 million pixels costs milliseconds.
_THIN: Final = 4


@dataclass(frozen=True, slots=True, eq=False)
class Glance:
    """A finding, and what a panel shows beside it.

    Attributes:
        finding: the answer.
        pixels: uint8 [height, width, 3], sRGB: the picture, thinned where it is large. None where it cannot be read.
        evidence_map: where the evidence lies; None where no model looked.

    """

    finding: Finding
    pixels: npt.NDArray[np.uint8] | None
    evidence_map: EvidenceMap | None


def thinned(pixels: npt.NDArray[np.uint8], size: tuple[int, int]) -> npt.NDArray[np.uint8]:
    """Return the pixels (uint8 [H, W, 3]) that suffice for a smooth copy of some width and height.

    What was thinned once stays as it is when it is thinned again for the same size.
    """
    height, width = pixels.shape[:2]
    step = max(1, min(width // (_THIN * size[0]), height // (_THIN * size[1])))
    return np.ascontiguousarray(pixels[::step, ::step])

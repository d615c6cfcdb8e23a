"""The open invisible watermarks of Stable Diffusion and FLUX.

They are written by the library `invisible-watermark`, method "dwtDct": the U channel (of Y'UV) goes through one step of
the Haar transform; of every 4 x 4 block of its low band, the value of the largest size but the first is moved to a
quarter or three quarters of a step of 36, which is a bit. The bits of a message follow each other block by block, over
and over. A picture that was resized, or cut elsewhere than at its right and lower edge, has lost it.
"""

from dataclasses import dataclass
from math import comb
from typing import Final

import numpy as np
import numpy.typing as npt

from cifake_desktop.finding import Evidence
from cifake_desktop.provenance.marks import Kind, Origin, Status, mark

CLOSED_MARKS: Final = ("SynthID (Google)", "Content Seal (Meta)", "Digimarc")
"""Watermarks that only their owners can read, so that nothing can be said of them here."""

_STEP: Final = 36.0
_BLOCK: Final = 4  # of the low band, so 8 pixels
_LEAST_PIXELS: Final = 256 * 256  # the library marks no smaller ones
_MOST_PIXELS: Final = 500_000  # of the upper part that is read: many repetitions of every message
_MOST_ROUNDS: Final = 20
_MOST_CHANCE: Final = 1e-8  # of a false match, for each message that is looked for

# The weights of R, G and B in half the low band of U: 0.492 (B - Y').
_WEIGHTS: Final = np.array([0.299, 0.587, 0.114], dtype=np.float32)
_U: Final = np.float32(0.492)
# Bytes have grey at 128; floats, whatever their range, at 0.5. The low band doubles it.
_GREY_OF_BYTES, _GREY_OF_FLOATS = 256.0, 1.0


def _bits_of_text(text: str) -> tuple[int, ...]:
    return tuple(int(bit) for byte in text.encode() for bit in f"{byte:08b}")


def _bits(digits: str) -> tuple[int, ...]:
    return tuple(int(bit) for bit in digits)


@dataclass(frozen=True, slots=True)
class _Message:
    """A message, who writes it, and what it does with the picture first.

    Attributes:
        bits: 0 or 1 each.
        by: the generator.
        grey: of the low band, as above.
        swapped: whether red is taken for blue, as some programs do.

    """

    bits: tuple[int, ...]
    by: str
    grey: float
    swapped: bool = False

    def most_errors(self) -> int:
        """Return how many wrong bits still make a match."""
        errors = 0
        while _chance(len(self.bits), errors + 1) <= _MOST_CHANCE:
            errors += 1
        return errors


_SDXL: Final = _bits("101100111110110010010000011110111011000110011110")
_FLUX: Final = _bits("001010101111111010000111100111001111010100101110")

# Sources: the text-to-image scripts of CompVis/stable-diffusion and Stability-AI/stablediffusion; generative-models and
# diffusers (which took red for blue at first); black-forest-labs/flux, which loses the zeros in front.
_MESSAGES: Final = (
    _Message(_bits_of_text("StableDiffusionV1"), "Stable Diffusion 1", _GREY_OF_BYTES),
    _Message(_bits_of_text("SDV2"), "Stable Diffusion 2", _GREY_OF_BYTES),
    _Message(_SDXL, "Stable Diffusion XL", _GREY_OF_FLOATS),
    _Message(_SDXL, "Stable Diffusion XL", _GREY_OF_FLOATS, swapped=True),
    _Message(_FLUX[2:], "FLUX", _GREY_OF_FLOATS),
    _Message(_FLUX, "FLUX", _GREY_OF_FLOATS),
)


def read_watermark(pixels: npt.NDArray[np.uint8]) -> Evidence | None:
    """Look for the known messages in a picture.

    Args:
        pixels: uint8 [H, W, 3], sRGB.

    Returns:
        The closest message, with the chance that a picture without any matches one of them as closely; or None.

    """
    height, width = pixels.shape[0] // 4 * 4, pixels.shape[1] // 4 * 4
    if pixels.shape[0] * pixels.shape[1] < _LEAST_PIXELS or min(height, width) < 2 * _BLOCK:
        return None
    rows = min(height, max(2 * _BLOCK, _MOST_PIXELS // width // (2 * _BLOCK) * (2 * _BLOCK)))
    sums = _sums(pixels[:rows, :width])
    read: dict[tuple[float, bool], npt.NDArray[np.float32]] = {}
    best: tuple[float, int, _Message] | None = None
    for message in _MESSAGES:
        way = (message.grey, message.swapped)
        if way not in read:
            read[way] = _block_scores(sums, *way)
        errors = _errors(read[way], message.bits)
        if errors <= message.most_errors():
            chance = _chance(len(message.bits), errors)
            if best is None or chance < best[0]:
                best = (chance, errors, message)
    if best is None:
        return None
    chance, errors, message = best
    length = len(message.bits)
    false_match = min(1.0, chance * len(_MESSAGES))
    return mark(
        Kind.WATERMARK,
        Status.DETECTED,
        Origin.AI,
        f"made by {message.by}, by the invisible watermark in its pixels",
        message.by,
        {"matching_bits": f"{length - errors} of {length}", "false_match_chance": false_match},
    )


def _sums(pixels: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    """Return float32 [H / 2, W / 2, 3]: half the sum of each 2 x 2 pixels, which is the low band of Haar."""
    rows = pixels[::2].astype(np.uint16) + pixels[1::2]
    return (rows[:, ::2] + rows[:, 1::2]).astype(np.float32) * np.float32(0.5)


def _block_scores(sums: npt.NDArray[np.float32], grey: float, swapped: bool) -> npt.NDArray[np.float32]:
    """Return float32 [blocks], -1 for a clear 0 to 1 for a clear 1, in the order in which the bits are written."""
    weights = _WEIGHTS[::-1] if swapped else _WEIGHTS
    blue = 0 if swapped else 2
    low = _U * (sums[:, :, blue] - sums @ weights) + np.float32(grey)
    down, across = low.shape[0] // _BLOCK, low.shape[1] // _BLOCK
    blocks = low[: down * _BLOCK, : across * _BLOCK].reshape(down, _BLOCK, across, _BLOCK)
    sizes = np.abs(blocks.swapaxes(1, 2).reshape(down * across, _BLOCK * _BLOCK)[:, 1:])
    return np.asarray(-np.sin(sizes.max(axis=1) * np.float32(2 * np.pi / _STEP)), dtype=np.float32)


def _errors(scores: npt.NDArray[np.float32], message: tuple[int, ...]) -> int:
    """Return how many bits of the message are wrong, by the mean of their repetitions."""
    length = len(message)
    repetitions = scores.size // length
    means = scores[: repetitions * length].reshape(repetitions, length).mean(axis=0)
    return int(((means > _between(means)) != np.array(message, dtype=np.bool_)).sum())


def _between(means: npt.NDArray[np.float32]) -> float:
    """Return the middle between the two groups that the means fall into (two-means clustering).

    Where colours are smooth, nearly all blocks read as the same bit, so the middle is seldom at zero. It depends on
    the picture alone, so the chance of a false match is not touched.
    """
    middle = float(means.mean())
    for _ in range(_MOST_ROUNDS):
        low, high = means[means <= middle], means[means > middle]
        if not high.size or not low.size:
            break
        middle = float(low.mean() + high.mean()) / 2
    return middle


def _chance(length: int, errors: int) -> float:
    """Return the chance that `length` bits agree with a message of random bits in all but so many, or better."""
    return float(sum(comb(length, wrong) for wrong in range(errors + 1)) / 2**length)

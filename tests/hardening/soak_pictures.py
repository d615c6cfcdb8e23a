"""Draws what the scripted user works with: pictures of every size, damaged ones among them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image

_SMALL: Final = 1500
_MEDIUM: Final = 60
_LARGE: Final = 2
_QUIZ: Final = 15  # of each kind


@dataclass(frozen=True)
class Pictures:
    """Files to work with.

    Attributes:
        scanned: folder of many small pictures, some of middle size, and damaged ones.
        quiz: folder with REAL and FAKE in it.
        single: files to drop one by one or together, of all sizes, damaged ones among them.

    """

    scanned: Path
    quiz: Path
    single: Sequence[Path]


def draw_pictures(folder: Path, seed: int) -> Pictures:
    """Draw all pictures below `folder`, the same ones for the same seed."""
    rng = np.random.default_rng(seed)
    scanned, quiz, single = folder / "scanned", folder / "quiz", folder / "single"
    for number in range(_SMALL):
        where = scanned / f"{number % 10}"
        where.mkdir(parents=True, exist_ok=True)
        Image.fromarray(_grainy(rng, 32, 32)).save(where / f"{number:04}.png")
    single.mkdir()
    for number in range(_MEDIUM):
        width, height = (int(side) for side in rng.integers(200, 1400, 2))
        picture = Image.fromarray(_grainy(rng, width, height))
        suffix = ("jpg", "png", "webp", "gif", "bmp", "tif")[number % 6]
        picture.save(single / f"medium {number:02}.{suffix}")
        if number % 4 == 0:
            picture.save(scanned / f"medium {number:02}.jpg", quality=85)
    for number in range(_LARGE):
        Image.fromarray(_grainy(rng, 4000, 3000)).save(single / f"large {number}.jpg", quality=90)
    frames = [Image.fromarray(_grainy(rng, 120, 90)) for _ in range(3)]
    frames[0].save(single / "moving.gif", save_all=True, append_images=frames[1:])
    whole = (single / "medium 00.jpg").read_bytes()
    for where in (single, scanned):
        (where / "cut off.jpg").write_bytes(whole[: len(whole) // 2])
        (where / "not a picture.png").write_bytes(b"This is text.")
        (where / "nothing.webp").write_bytes(b"")
    for kind in ("REAL", "FAKE"):
        (quiz / kind).mkdir(parents=True)
        for number in range(_QUIZ):
            Image.fromarray(_grainy(rng, 300, 200)).save(quiz / kind / f"{number}.jpg")
    return Pictures(scanned, quiz, sorted(single.iterdir()))


def _grainy(rng: np.random.Generator, width: int, height: int) -> npt.NDArray[np.uint8]:
    """Return smooth colours with grain, uint8 [height, width, 3], which compress like a photograph."""
    coarse = Image.fromarray(rng.integers(0, 256, (6, 8, 3), dtype=np.uint8))
    smooth = np.asarray(coarse.resize((width, height), Image.Resampling.BICUBIC)).astype(np.int16)
    grain = rng.integers(-8, 9, (height, width, 1), dtype=np.int16)
    return (smooth + grain).clip(0, 255).astype(np.uint8)

"""Small copies of the pictures, kept on disk while a page is made."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from typing import Self

import numpy as np
from PIL import Image, ImageOps

LARGEST = 64  # pixels of the longer side; smaller pictures are kept as they are


class Thumbnails:
    """Thumbnails by number, until the end of a `with`.

    They lie in a temporary file: a hundred thousand can be more than a gigabyte.
    """

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115  (closed in __exit__)
        self._places: list[tuple[int, int, int]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._file.close()

    def __len__(self) -> int:
        return len(self._places)

    def add(self, pixels: np.ndarray) -> None:
        """Keep a small copy of uint8 [H, W, 3]."""
        if max(pixels.shape[:2]) > LARGEST:
            image = Image.fromarray(pixels)
            image.thumbnail((LARGEST, LARGEST), Image.Resampling.BOX)
            pixels = np.asarray(image)
        height, width = pixels.shape[:2]
        start = self._file.seek(0, 2)
        self._file.write(pixels.tobytes())
        self._places.append((start, height, width))

    def __getitem__(self, number: int) -> np.ndarray:
        start, height, width = self._places[number]
        self._file.seek(start)
        return np.frombuffer(self._file.read(height * width * 3), np.uint8).reshape(height, width, 3)

    def reorder(self, order: Sequence[int]) -> None:
        """Number them anew: number i is what was order[i]."""
        self._places = [self._places[number] for number in order]

    def square(self, numbers: Sequence[int], side: int) -> np.ndarray:
        """The middle square of each at one size, uint8 [N, side, side, 3]."""
        result = np.empty((len(numbers), side, side, 3), np.uint8)
        for row, number in enumerate(numbers):
            pixels = self[number]
            if pixels.shape[:2] != (side, side):
                pixels = np.asarray(ImageOps.fit(Image.fromarray(pixels), (side, side)))
            result[row] = pixels
        return result

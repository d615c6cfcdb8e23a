"""Run a model over pictures, tile by tile, in bounded memory."""

from collections.abc import Iterator, Sequence
from itertools import chain, islice

import numpy as np
import numpy.typing as npt

from cifake_desktop.detection.model import Model, ModelError
from cifake_desktop.detection.tiling import EvidenceMap, Tiling

PIXELS_OF_A_RUN = 2**19
"""Most pixels that a model sees at once: eight tiles of 256 x 256, or 512 pictures of 32 x 32."""


def detect(model: Model, pictures: Sequence[npt.NDArray[np.uint8]]) -> tuple[Tiling, list[EvidenceMap]]:
    """Look at pictures of one size.

    Args:
        model: its card accepts pictures of this size.
        pictures: uint8 [H, W, 3] each, all alike in H and W; at least one.

    Returns:
        How the pictures were cut, and each picture's evidence map.

    Raises:
        ModelError: the model failed, or gave no usable answer.

    """
    height, width, _ = pictures[0].shape
    tiling = Tiling.of(width, height, model.card.tile)
    tile_sides = (min(height, tiling.size), min(width, tiling.size))
    tiles = chain.from_iterable(tiling.cut(pixels) for pixels in pictures)
    together = max(1, PIXELS_OF_A_RUN // (tile_sides[0] * tile_sides[1]))
    parts = [model.run(np.stack(batch)).evidence for batch in _batches(tiles, together)]
    cells: tuple[int, int] = parts[0].shape[1:]
    if any(part.shape[1:] != cells for part in parts):
        raise ModelError(f"The model {model.name} gave evidence of different sizes for tiles of one size.")
    full_cells = cells
    if tile_sides != (tiling.size, tiling.size) and model.card.accepts(tiling.size, tiling.size):
        full_cells = model.cells_of_a_full_tile
    by_picture = np.concatenate(parts).reshape(len(pictures), tiling.tiles, *cells)
    return tiling, [tiling.assemble(of_one, full_cells) for of_one in by_picture]


def _batches(tiles: Iterator[npt.NDArray[np.uint8]], together: int) -> Iterator[list[npt.NDArray[np.uint8]]]:
    """Give the tiles in lists of at most so many."""
    while batch := list(islice(tiles, together)):
        yield batch

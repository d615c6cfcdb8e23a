"""Which tiles of a picture a model looks at, and how their evidence becomes one map of the picture.

A picture is never resized. Its tiles lie on a regular grid that starts at the upper left corner; the last row and
column are moved inward, so that the border is covered and nothing has to be padded. Pictures with more tiles than
the model's card allows are thinned: of the grid's rows and columns some are left out, evenly.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cifake_desktop.detection.card import Tile

_ENOUGH = 0.5  # share of a cell's side that tiles must cover for the cell to count as looked at


@dataclass(frozen=True, slots=True, eq=False)
class EvidenceMap:
    """Where in a picture the evidence lies. The map is the computation: its mean is the picture's logit.

    Cell [row, column] stands for the pixels from (column * cell_width, row * cell_height) to the same corner
    of the next cell. The cells cover the whole picture; those at the right and lower edge may reach beyond it.

    Attributes:
        values: float32 [h, w]; above 0 leans AI; NaN where the model did not look.
        cell_width: width of a cell, in pixels of the picture; not always whole.
        cell_height: height of a cell, likewise.
        width: of the picture, in pixels.
        height: of the picture, in pixels.

    """

    values: npt.NDArray[np.float32]
    cell_width: float
    cell_height: float
    width: int
    height: int

    @property
    def logit(self) -> float:
        """The mean of the cells that the model looked at."""
        return float(self.values[np.isfinite(self.values)].mean(dtype=np.float64))

    def place(self, row: int, column: int) -> tuple[float, float, float, float]:
        """Return left, top, right and lower edge of a cell in the picture's pixels, cut at the picture's border."""
        return (
            column * self.cell_width,
            row * self.cell_height,
            min((column + 1) * self.cell_width, self.width),
            min((row + 1) * self.cell_height, self.height),
        )


@dataclass(frozen=True, slots=True)
class Tiling:
    """The tiles of a picture that a model looks at: one at every crossing of `lefts` and `tops`.

    Attributes:
        width: of the picture, in pixels.
        height: of the picture.
        size: of a full tile; a tile of a smaller picture is as wide or as high as that picture.
        lefts: left edges of the tiles' columns, rising.
        tops: upper edges of the tiles' rows, rising.
        all_tiles: how many there would be without thinning.

    """

    width: int
    height: int
    size: int
    lefts: tuple[int, ...]
    tops: tuple[int, ...]
    all_tiles: int

    @classmethod
    def of(cls, width: int, height: int, tile: Tile) -> "Tiling":
        """Return the tiling of a picture of this size, in pixels."""
        lefts, tops = _starts(width, tile), _starts(height, tile)
        columns, rows = len(lefts), len(tops)
        all_tiles = columns * rows
        if tile.most is not None and all_tiles > tile.most:
            sample = tile.sample or tile.most
            kept_rows = min(max(1, round(math.sqrt(sample * rows / columns))), rows, sample)
            kept_columns = min(sample // kept_rows, columns)
            kept_rows = min(sample // kept_columns, rows)
            lefts, tops = _thinned(lefts, kept_columns), _thinned(tops, kept_rows)
        return cls(width, height, tile.size, lefts, tops, all_tiles)

    @property
    def tiles(self) -> int:
        """How many tiles the model looks at."""
        return len(self.lefts) * len(self.tops)

    def cut(self, pixels: npt.NDArray[np.uint8]) -> Iterator[npt.NDArray[np.uint8]]:
        """Give views of the tiles of a picture (uint8 [height, width, 3]), row by row."""
        for top in self.tops:
            for left in self.lefts:
                yield pixels[top : top + self.size, left : left + self.size]

    def assemble(self, evidence: npt.NDArray[np.float32], full_cells: tuple[int, int]) -> EvidenceMap:
        """Return the map of the picture.

        A tile's cells need not lie on those of the map, because the last row and column of tiles are moved
        inward: a cell of the map is the mean of what lies on it, weighted by area.

        Args:
            evidence: float32 [tiles, h, w], of the tiles in the order of `cut`.
            full_cells: rows and columns of evidence that a full tile has. They give the size of a cell also
                where the picture is smaller than a tile.

        """
        _, rows, columns = evidence.shape
        down = _Grid.of(self.height, self.size, rows, full_cells[0])
        across = _Grid.of(self.width, self.size, columns, full_cells[1])
        if self.tiles == 1 and (down.cells, across.cells) == (rows, columns):  # nothing to put together
            return EvidenceMap(evidence[0], across.cell, down.cell, self.width, self.height)
        # One row of cells below the other, for all tiles of one column of tiles beside each other.
        by_tile = evidence.reshape(len(self.tops), len(self.lefts), rows, columns)
        cells = by_tile.swapaxes(1, 2).reshape(len(self.tops) * rows, len(self.lefts) * columns)
        vertical = _Axis.of(down, self.tops, rows)
        horizontal = _Axis.of(across, self.lefts, columns)
        sums = horizontal.gather(vertical.gather(cells).T).T
        covered = np.outer(vertical.covered(), horizontal.covered())
        values = np.full(sums.shape, np.nan, dtype=np.float32)
        np.divide(sums, covered, out=values, where=covered > 0.0, casting="same_kind")
        return EvidenceMap(values, across.cell, down.cell, self.width, self.height)


@dataclass(frozen=True, slots=True)
class _Grid:
    """The cells of the map along one direction: each is `pixels` / `per_pixels` long.

    The length is kept as a fraction, because a cell must not appear or vanish by rounding.
    """

    side: int
    pixels: int
    per_pixels: int

    @classmethod
    def of(cls, side: int, size: int, cells: int, full_cells: int) -> "_Grid":
        """Lay cells over a side of a picture whose tiles have so many cells, a full one so many."""
        length = min(side, size)
        if length < size and cells != -(-length * full_cells // size):
            # Cells as long as those of a full tile would not fit: stretch them over the picture.
            return cls(side, length, cells)
        return cls(side, size, full_cells)

    @property
    def cell(self) -> float:
        """Length of a cell in pixels."""
        return self.pixels / self.per_pixels

    @property
    def cells(self) -> int:
        """How many cells cover the side; the last one may reach beyond it."""
        return -(-self.side * self.per_pixels // self.pixels)

    def at(self, pixel: int) -> float:
        """Return how many cells lie before this pixel."""
        return pixel * self.per_pixels / self.pixels


@dataclass(frozen=True, slots=True, eq=False)
class _Axis:
    """The cells of all tiles along one direction, against those of the map, which are as long.

    Attributes:
        grid: the cells of the map.
        first: float64 [n], where each tile's cell begins, in cells of the map.

    """

    grid: _Grid
    first: npt.NDArray[np.float64]

    @classmethod
    def of(cls, grid: _Grid, starts: Sequence[int], cells: int) -> "_Axis":
        """Lay out the cells of tiles that begin at `starts`, each with so many cells."""
        first = np.array([grid.at(start) for start in starts])[:, None] + np.arange(cells, dtype=np.float64)
        return cls(grid, first.ravel())

    def gather(self, values: npt.NDArray[np.floating]) -> npt.NDArray[np.float64]:
        """Return, for each cell of the map, the sum of the values [n, ...] times how much of them lies on it."""
        at = np.floor(self.first).astype(np.intp)
        beyond = (self.first - at).reshape((-1,) + (1,) * (values.ndim - 1))
        sums = np.zeros((self.grid.cells + 1, *values.shape[1:]))
        np.add.at(sums, at, values * (1.0 - beyond))
        np.add.at(sums, at + 1, values * beyond)
        return sums[:-1]

    def covered(self) -> npt.NDArray[np.float64]:
        """Return how much of each cell of the map tiles cover; 0 where it is too little to speak of."""
        covered = self.gather(np.ones(len(self.first)))
        inside = np.ones(self.grid.cells)
        inside[-1] = self.grid.at(self.grid.side) - (self.grid.cells - 1)
        return np.where(covered >= _ENOUGH * inside, covered, 0.0)


def _starts(side: int, tile: Tile) -> tuple[int, ...]:
    """Return where tiles begin along a side of a picture."""
    last = max(0, side - tile.size)
    steps = -(-last // tile.stride)
    return tuple(min(step * tile.stride, last) for step in range(steps + 1))


def _thinned(starts: tuple[int, ...], kept: int) -> tuple[int, ...]:
    """Return so many of the starts, evenly spread."""
    return tuple(starts[(2 * index + 1) * len(starts) // (2 * kept)] for index in range(kept))

import math
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from cifake_desktop.detection.card import Tile
from cifake_desktop.detection.tiling import EvidenceMap, Tiling

TILE = Tile(256, 256)
SIZES = [(256, 256), (96, 120), (200, 700), (257, 256), (512, 768), (1000, 601), (3000, 97), (1357, 2222)]


def means(tiles: np.ndarray[Any, Any], cell: int = 32) -> np.ndarray[Any, np.dtype[np.float32]]:
    """Evidence as a convolution gives it: the mean of every square of so many pixels, the last ones cut."""
    rows, columns = (math.ceil(side / cell) for side in tiles.shape[1:3])
    found = np.empty((len(tiles), rows, columns), dtype=np.float32)
    for row in range(rows):
        for column in range(columns):
            part = tiles[:, row * cell : (row + 1) * cell, column * cell : (column + 1) * cell]
            found[:, row, column] = part.mean(axis=(1, 2, 3))
    return found


def look(pixels: np.ndarray[Any, np.dtype[np.uint8]], tile: Tile = TILE) -> EvidenceMap:
    tiling = Tiling.of(pixels.shape[1], pixels.shape[0], tile)
    return tiling.assemble(means(np.stack(list(tiling.cut(pixels)))), (8, 8))


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("stride", [256, 100])
def test_tiles_cover_every_pixel_and_reach_beyond_none(width: int, height: int, stride: int) -> None:
    seen = np.zeros((height, width, 3), dtype=np.uint8)
    tiling = Tiling.of(width, height, Tile(256, stride))
    tiles = list(tiling.cut(seen))
    assert {tile.shape for tile in tiles} == {(min(256, height), min(256, width), 3)}
    assert len(tiles) == tiling.tiles == tiling.all_tiles
    for tile in tiles:
        tile += 1  # a view: writes into the picture
    assert seen.min() == 1


@pytest.mark.parametrize(
    ("width", "height", "lefts", "tops"),
    [
        (100, 300, (0,), (0, 44)),
        (512, 513, (0, 256), (0, 256, 257)),
        (1000, 256, (0, 256, 512, 744), (0,)),
    ],
)
def test_only_the_last_tiles_move_inward(
    width: int, height: int, lefts: tuple[int, ...], tops: tuple[int, ...]
) -> None:
    tiling = Tiling.of(width, height, TILE)
    assert (tiling.lefts, tiling.tops) == (lefts, tops)


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("most", [None, 4])
def test_the_logit_is_the_mean_of_what_was_looked_at(width: int, height: int, most: int | None) -> None:
    pixels = np.random.default_rng(width).integers(0, 256, (height, width, 3), dtype=np.uint8)
    found = look(pixels, Tile(256, 256, most))
    assert found.logit == pytest.approx(found.values[~np.isnan(found.values)].mean(dtype=float))
    assert found.values.dtype == np.float32


@pytest.mark.parametrize(("width", "height"), [(256, 256), (96, 120), (97, 250), (31, 256)])
def test_the_map_of_one_tile_is_the_models_own(width: int, height: int) -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (height, width, 3), dtype=np.uint8)
    alone = means(pixels[None])
    found = look(pixels)
    assert np.array_equal(found.values, alone[0])
    assert found.logit == pytest.approx(alone.mean(), rel=1e-6)
    assert (found.cell_width, found.cell_height) == (32, 32)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_cells_cover_the_picture_without_gap_or_overlap(width: int, height: int) -> None:
    found = look(np.zeros((height, width, 3), dtype=np.uint8))
    rows, columns = found.values.shape
    areas = 0.0
    for row in range(rows):
        for column in range(columns):
            left, top, right, lower = found.place(row, column)
            assert left < right <= width
            assert top < lower <= height
            areas += (right - left) * (lower - top)
    assert areas == pytest.approx(width * height)
    assert not np.isnan(found.values).any()


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_a_mark_in_the_picture_is_found_at_its_place(width: int, height: int) -> None:
    rng = np.random.default_rng(height)
    for _ in range(5):
        left, top = int(rng.integers(0, width - 20)), int(rng.integers(0, height - 20))
        pixels = np.zeros((height, width, 3), dtype=np.uint8)
        pixels[top : top + 20, left : left + 20] = 255
        found = look(pixels)
        for row, column in np.argwhere(found.values > 0):
            a, b, c, d = found.place(row, column)
            # A cell of an inward tile may lie across two cells of the map: less than a cell off at the most.
            assert a - 32 < left + 20
            assert c + 32 > left
            assert b - 32 < top + 20
            assert d + 32 > top
        row, column = np.unravel_index(int(found.values.argmax()), found.values.shape)
        a, b, c, d = found.place(int(row), int(column))
        assert a < left + 20
        assert c > left
        assert b < top + 20
        assert d > top


def test_one_marked_tile_among_many_lights_up_alone() -> None:
    pixels = np.zeros((1024, 2048, 3), dtype=np.uint8)
    pixels[512:768, 1280:1536] = 255
    found = look(pixels)
    lit = np.zeros((32, 64), dtype=bool)
    lit[16:24, 40:48] = True
    assert np.array_equal(found.values, np.where(lit, 255.0, 0.0))
    assert found.logit == pytest.approx(255 / 32)


def test_where_tiles_overlap_the_map_is_their_mean() -> None:
    tiling = Tiling.of(384, 256, TILE)  # two tiles, from 0 and from 128
    evidence = np.stack([np.full((8, 8), 1.0), np.full((8, 8), 3.0)]).astype(np.float32)
    found = tiling.assemble(evidence, (8, 8))
    assert np.array_equal(found.values, np.tile(np.repeat([1.0, 2.0, 3.0], 4), (8, 1)))
    assert found.logit == 2.0


def test_a_picture_with_too_many_tiles_is_thinned_evenly_in_its_proportion() -> None:
    tiling = Tiling.of(17 * 256, 11 * 256, Tile(256, 256, 48))
    assert (len(tiling.lefts), len(tiling.tops)) == (8, 6)
    assert (tiling.tiles, tiling.all_tiles) == (48, 187)
    for starts, side in ((tiling.lefts, 17), (tiling.tops, 11)):
        steps = {later - earlier for earlier, later in pairwise(starts)}
        assert max(steps) - min(steps) <= 256
        assert starts[0] // 256 == pytest.approx(side - 1 - starts[-1] // 256, abs=1)


def test_a_picture_of_too_many_tiles_is_sampled_and_one_of_fewer_is_looked_at_whole() -> None:
    tile = Tile(256, 256, most=24, sample=16)
    assert Tiling.of(1536, 1024, tile).tiles == 24
    larger = Tiling.of(1537, 1024, tile)
    assert (larger.tiles, larger.all_tiles) == (15, 28)
    camera = Tiling.of(4000, 3000, tile)
    assert (camera.tiles, camera.all_tiles) == (15, 192)


@pytest.mark.parametrize("most", [1, 2, 7, 48, 100])
@pytest.mark.parametrize(("width", "height"), [(4000, 3000), (20000, 300), (300, 20000), (5000, 5000)])
def test_thinning_keeps_close_to_the_limit_and_never_above(width: int, height: int, most: int) -> None:
    tiling = Tiling.of(width, height, Tile(256, 256, most))
    assert most / 2 < tiling.tiles <= most or tiling.tiles == tiling.all_tiles
    assert len(set(tiling.lefts)) == len(tiling.lefts)
    assert len(set(tiling.tops)) == len(tiling.tops)


def test_what_was_left_out_is_empty_in_the_map_and_not_in_the_logit() -> None:
    tile = Tile(256, 256, 4)
    tiling = Tiling.of(1024, 1024, tile)
    pixels = np.zeros((1024, 1024, 3), dtype=np.uint8)
    for view in tiling.cut(pixels):
        view += 200
    found = look(pixels, tile)
    looked = means(pixels[None])[0] == 200
    assert looked.sum() == 4 * 64
    assert np.array_equal(np.isnan(found.values), ~looked)
    assert found.logit == 200


@pytest.mark.parametrize(("width", "first_cell"), [(1000, 23), (1016, 24)])
def test_a_cell_counts_as_looked_at_from_half_on(width: int, first_cell: int) -> None:
    tiling = Tiling.of(width, 256, Tile(256, 256, 2))
    assert tiling.lefts == (256, width - 256)
    found = tiling.assemble(np.ones((2, 8, 8), dtype=np.float32), (8, 8))
    # The second tile begins at 23.25 or 23.75 cells: with most of a cell, or with a sliver of one.
    seen = np.flatnonzero(~np.isnan(found.values[0])).tolist()
    assert seen == [*range(8, 16), *range(first_cell, math.ceil(width / 32))]


def test_cells_that_do_not_divide_a_tile_have_their_true_size() -> None:
    tiling = Tiling.of(512, 300, TILE)
    found = tiling.assemble(np.ones((4, 7, 5), dtype=np.float32), (7, 5))
    assert found.cell_width == pytest.approx(256 / 5)
    assert found.cell_height == pytest.approx(256 / 7)
    assert found.values.shape == (9, 10)
    assert found.logit == 1.0


def test_cells_that_fit_no_full_tile_are_stretched_over_the_picture() -> None:
    found = Tiling.of(100, 256, TILE).assemble(np.ones((1, 8, 10), dtype=np.float32), (8, 8))
    assert (found.cell_width, found.cell_height) == (10, 32)

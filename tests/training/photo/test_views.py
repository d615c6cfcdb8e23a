import random

import numpy as np
import pytest

from training.photo.views import Degradation, view

NOTHING = Degradation(history=0, resample=0, blur=0, sharpen=0, noise=0, tone=0, jpeg=0, webp=0)


@pytest.fixture
def crop() -> np.ndarray:
    rng = np.random.default_rng(3)
    coarse = np.kron(rng.uniform(30, 220, (14, 14, 3)), np.ones((16, 16, 1)))
    return (coarse + rng.normal(0, 5, coarse.shape)).clip(0, 255).astype(np.uint8)


def blockiness(pixels: np.ndarray) -> float:
    """How much larger steps are across the borders of JPEG's blocks, found at the grid that fits best."""
    steps = np.abs(np.diff(pixels.astype(float).mean(2), axis=1)).mean(0)
    by_phase = [steps[phase::8].mean() for phase in range(8)]
    return float(max(by_phase) / np.median(by_phase))


def test_a_view_without_any_change_is_a_part_of_the_crop(crop: np.ndarray) -> None:
    for seed in range(4):
        part = view(crop, False, 112, NOTHING, random.Random(seed))
        windows = np.lib.stride_tricks.sliding_window_view(crop, (112, 112, 3))[:, :, 0]
        there = (windows[:, :, 0, 0] == part[0, 0]).all(-1) | (windows[:, :, 0, 0] == part[0, -1]).all(-1)
        assert any(
            np.array_equal(windows[row, column], part) or np.array_equal(windows[row, column], part[:, ::-1])
            for row, column in np.argwhere(there)
        )


def test_views_of_equal_seeds_are_equal_and_of_others_differ(crop: np.ndarray) -> None:
    plan = Degradation()
    first, again, other = (view(crop, True, 96, plan, random.Random(seed)) for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


@pytest.mark.parametrize("side", [64, 112, 200])
def test_views_have_the_side_asked_for_whatever_happens_to_them(crop: np.ndarray, side: int) -> None:
    plan = Degradation(resample=1, blur=0.5, sharpen=0.5, noise=1, tone=1, jpeg=0.5, webp=0.5)
    for seed in range(20):
        part = view(crop, seed % 2 == 0, side, plan, random.Random(seed))
        assert part.shape == (side, side, 3)
        assert part.dtype == np.uint8


def test_a_lossless_original_gets_the_history_of_a_photograph() -> None:
    ramp = np.linspace(0, 255, 224)[None, :, None] + np.linspace(0, 60, 224)[:, None, None]
    smooth = (ramp * np.ones((1, 1, 3)) / 1.3).clip(0, 255).astype(np.uint8)
    saved = Degradation(**{**NOTHING.__dict__, "history": 1.0})
    untouched = np.median([blockiness(view(smooth, False, 160, saved, random.Random(s))) for s in range(9)])
    marked = np.median([blockiness(view(smooth, True, 160, saved, random.Random(s))) for s in range(9)])
    assert marked > 1.15 * untouched


def test_both_labels_end_with_the_same_formats() -> None:
    """After a last JPEG for certain, a view of a lossless original and one of a JPEG original show its grid alike."""
    ramp = np.linspace(0, 255, 224)[None, :, None] + np.linspace(0, 60, 224)[:, None, None]
    smooth = (ramp * np.ones((1, 1, 3)) / 1.3).clip(0, 255).astype(np.uint8)
    plan = Degradation(**{**NOTHING.__dict__, "jpeg": 1.0, "jpeg_quality": (30, 30)})
    untouched = blockiness(view(smooth, False, 160, NOTHING, random.Random(4)))
    for lossless in (True, False):
        assert blockiness(view(smooth, lossless, 160, plan, random.Random(4))) > 1.3 * untouched

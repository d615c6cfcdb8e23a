import numpy as np
import pytest

from training.photo.conditions import ACCIDENTS, CONDITIONS, IDENTICAL_SIDE


@pytest.fixture
def pixels() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (240, 272, 3), np.uint8)


SIDES = {
    "half": (120, 136),
    "resize_0.75": (180, 204),
    "identical": (IDENTICAL_SIDE, IDENTICAL_SIDE),
    "crop_8": (232, 264),
    "resize_0.95": (228, 258),
}


@pytest.mark.parametrize("name", [*CONDITIONS, *ACCIDENTS])
def test_size_and_repeatability(name: str, pixels: np.ndarray) -> None:
    harm = (CONDITIONS | ACCIDENTS)[name].harm
    kept = pixels.copy()
    first, again = (harm(pixels, np.random.default_rng(1)) for _ in range(2))
    assert first.shape == (*SIDES.get(name, (240, 272)), 3)
    assert first.dtype == np.uint8
    assert np.array_equal(first, again)
    assert np.array_equal(pixels, kept)
    assert np.array_equal(first, pixels) == (name == "clean")


def test_strengths(pixels: np.ndarray) -> None:
    rng = np.random.default_rng(0)
    grey = np.full((200, 200, 3), 128, np.uint8)
    assert CONDITIONS["noise_0.03"].harm(grey, rng).std() == pytest.approx(0.03 * 255, rel=0.02)
    harm = {
        name: np.abs(CONDITIONS[name].harm(pixels, rng).astype(int) - pixels).mean()
        for name in CONDITIONS
        if name not in SIDES
    }
    assert harm["clean"] < harm["jpeg_75"] < harm["jpeg_50"]
    dot = np.zeros((21, 21, 3), np.uint8)
    dot[10, 10] = 255
    assert CONDITIONS["blur_1"].harm(dot, rng)[10, 10, 0] == pytest.approx(255 / (2 * np.pi), abs=2)

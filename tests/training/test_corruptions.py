import io

import numpy as np
import pytest
import torch
from PIL import Image

from training import corruptions
from training.augment import Augmentation, augment

NO_HARM = {"cutout": 0, "jpeg_share": 0.0, "noise_share": 0.0, "blur_share": 0.0, "resample_share": 0.0}


@pytest.fixture
def pixels() -> torch.Tensor:
    rng = np.random.default_rng(1)
    smooth = np.kron(rng.integers(60, 200, (40, 4, 4, 3)), np.ones((1, 8, 8, 1)))
    return torch.from_numpy(smooth.astype(np.uint8))


def test_jpeg_is_what_pillow_writes(pixels: torch.Tensor) -> None:
    buffer = io.BytesIO()
    Image.fromarray(pixels[3].numpy()).save(buffer, "JPEG", quality=40)
    assert np.array_equal(corruptions.jpeg(pixels, 40)[3], Image.open(buffer))


def test_blur_of_a_point_is_a_gaussian() -> None:
    point = torch.zeros(1, 32, 32, 3, dtype=torch.uint8)
    point[0, 16, 16] = 255
    blurred = corruptions.blur(point, 1.0)[0, :, :, 0].double()
    assert blurred[16, 16] == pytest.approx(255 / (2 * np.pi), rel=0.05)
    assert blurred[16, 17] / blurred[16, 16] == pytest.approx(np.exp(-0.5), rel=0.05)
    assert blurred.sum() == pytest.approx(255, rel=0.05)


def test_noise_has_the_asked_spread() -> None:
    grey = torch.full((8, 32, 32, 3), 128, dtype=torch.uint8)
    noisy = corruptions.noise(grey, 0.1, torch.Generator().manual_seed(0)).double()
    assert noisy.std() == pytest.approx(25.5, rel=0.02)
    assert noisy.mean() == pytest.approx(128, abs=0.3)


def test_resampling_removes_the_finest_detail() -> None:
    board = torch.zeros(1, 32, 32, 3, dtype=torch.uint8)
    board[0, ::2, ::2] = board[0, 1::2, 1::2] = 255
    assert corruptions.resample(board, 0.5).double()[0, 4:-4, 4:-4].std() < 10
    grey = torch.full((1, 32, 32, 3), 77, dtype=torch.uint8)
    assert (corruptions.resample(grey, 0.5) == 77).all()


@pytest.mark.parametrize("name", corruptions.STANDARD)
def test_standard_corruptions_change_pictures_and_keep_their_form(name: str, pixels: torch.Tensor) -> None:
    before = pixels.clone()
    harmed = corruptions.STANDARD[name](pixels, torch.Generator().manual_seed(0))
    assert torch.equal(pixels, before)
    assert harmed.shape == pixels.shape
    assert harmed.dtype == torch.uint8
    assert not torch.equal(harmed, pixels)


def test_augmentation_is_repeatable_and_changes_pictures(pixels: torch.Tensor) -> None:
    plan = Augmentation(cutout=8)
    before = pixels.clone()
    first, second = (augment(pixels, plan, torch.Generator().manual_seed(5)) for _ in range(2))
    other = augment(pixels, plan, torch.Generator().manual_seed(6))
    assert torch.equal(first, second)
    assert not torch.equal(first, other)
    assert torch.equal(pixels, before)


def test_flips_and_shifts_move_whole_pictures(pixels: torch.Tensor) -> None:
    # A ramp to the right tells how far, and which way round, each picture was moved.
    ramp = torch.arange(32, dtype=torch.uint8)[None, None, :, None].expand(64, 32, 32, 3)
    moved = augment(ramp, Augmentation(shift=3, **NO_HARM), torch.Generator().manual_seed(0))
    middle = moved[:, 16, 16, 0].int()
    flipped = moved[:, 16, 17, 0].int() < middle
    offset = torch.where(flipped, 31 - 16, 16) - middle
    assert 16 < flipped.sum() < 48
    assert set(offset.tolist()) == {-3, -2, -1, 0, 1, 2, 3}


def test_what_moves_in_at_a_border_is_its_mirror_image() -> None:
    rng = np.random.default_rng(2)
    picture = rng.integers(0, 256, (20, 26, 3), np.uint8)
    padded = np.pad(picture, ((3, 3), (3, 3), (0, 0)), "reflect")
    allowed = {
        (view[:, ::-1] if flip else view).tobytes()
        for flip in (False, True)
        for top in range(7)
        for left in range(7)
        for view in (padded[top : top + 20, left : left + 26],)
    }
    many = torch.from_numpy(picture).expand(1000, -1, -1, -1)
    moved = augment(many, Augmentation(shift=3, **NO_HARM), torch.Generator().manual_seed(0))
    assert {one.tobytes() for one in moved.numpy()} == allowed


def test_harm_meets_about_its_share() -> None:
    grey = torch.full((4000, 32, 32, 3), 128, dtype=torch.uint8)
    plan = Augmentation(flip=False, shift=0, **{**NO_HARM, "noise_share": 0.25})
    harmed = augment(grey, plan, torch.Generator().manual_seed(0))
    share = (harmed != 128).flatten(1).any(1).double().mean()
    assert share == pytest.approx(0.25, abs=0.03)


def test_cutout_greys_a_square_in_half_of_the_pictures() -> None:
    black = torch.zeros(400, 32, 32, 3, dtype=torch.uint8)
    cut = augment(black, Augmentation(**{**NO_HARM, "cutout": 8}, shift=0), torch.Generator().manual_seed(0))
    sizes = (cut == 128).all(3).flatten(1).sum(1)
    assert set(sizes.tolist()) == {0, 64}
    assert (sizes > 0).double().mean() == pytest.approx(0.5, abs=0.1)

"""A small CIFAKE look-alike with a rule that a network can learn: generated pictures carry a faint checkerboard."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from training.data.layout import Place, expected_files
from training.data.prepare import prepare_cifake

PER_CATEGORY = {"train": 16, "test": 4}


def draw(place: Place, rng: np.random.Generator) -> bytes:
    """A smooth picture in a colour of its category, as JPEG; FAKE ones get a checkerboard."""
    coarse = rng.uniform(40, 215, (4, 4, 3)) * 0.7 + 20 * np.array(
        [place.category % 3, place.category // 3, 1]
    )
    picture = np.kron(coarse, np.ones((8, 8, 1)))
    if place.label:
        picture += 14 * (-1.0) ** np.add.outer(np.arange(32), np.arange(32))[:, :, None]
    buffer = io.BytesIO()
    Image.fromarray(picture.clip(0, 255).astype(np.uint8)).save(buffer, "JPEG", quality=90)
    return buffer.getvalue()


@pytest.fixture(scope="session")
def small_files() -> dict[str, Place]:
    return expected_files(PER_CATEGORY)


@pytest.fixture(scope="session")
def small_cifake(tmp_path_factory: pytest.TempPathFactory, small_files: dict[str, Place]) -> Path:
    """The look-alike as a folder; one test picture repeats a training picture byte for byte."""
    folder = tmp_path_factory.mktemp("source")
    rng = np.random.default_rng(0)
    for name, place in small_files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(draw(place, rng))
    repeated = (folder / "train/FAKE/7 (3).jpg").read_bytes()
    (folder / "test/FAKE/2 (3).jpg").write_bytes(repeated)
    return folder


@pytest.fixture(scope="session")
def small_data(
    tmp_path_factory: pytest.TempPathFactory, small_cifake: Path, small_files: dict[str, Place]
) -> Path:
    """The look-alike, packed."""
    target = tmp_path_factory.mktemp("packed")
    prepare_cifake(small_cifake, target, small_files, validation_pictures=80)
    return target

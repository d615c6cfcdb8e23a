"""A small CIFAKE look-alike with a rule that a network can learn: generated pictures carry a faint checkerboard."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from training.__main__ import main
from training.data.layout import Place, expected_files
from training.data.prepare import prepare_cifake
from training.recipes import Recipe
from training.train import train

# float32: on pictures this few, bfloat16 saves nothing.
TINY = Recipe(
    "residual-xs", epochs=6, batch=40, warmup_epochs=1.0, average_decay=0.9, bfloat16=False, compile=False
)

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


@pytest.fixture(scope="session")
def run(small_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run")
    train(TINY, small_data, folder)
    return folder


@pytest.fixture(scope="session")
def models(run: Path, small_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    assert main(["export", "cifake", str(run), "--data", str(small_data), "--target", str(folder)]) == 0
    assert main(["evaluate", str(folder / "cifake.onnx"), "--data", str(small_data)]) == 0
    return folder

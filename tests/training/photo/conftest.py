"""A photo corpus in miniature, drawn here: generated pictures are brighter than photographs, which a model can tell."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from training.photo.baselines import measure_baselines
from training.photo.data import PhotoData, prepare_photo
from training.photo.evaluate import evaluate_and_save_photo
from training.photo.recipes import PHOTO_RECIPES
from training.photo.sources import Roles
from training.photo.train import train_photo

ROLES = Roles(
    holdout=("far pairs", "far camera", "far painter"),
    folds=(("near pairs",), ("near camera", "near painter")),
    photo_like=("far pairs",),
    products=("far camera",),
)
HALVES = (
    ("ai", "near pairs"),
    ("real", "near pairs"),
    ("real", "near camera"),
    ("ai", "near painter"),
    ("ai", "far pairs"),
    ("real", "far pairs"),
    ("real", "far camera"),
    ("ai", "far painter"),
)
PICTURES = 7  # of each half; the first has two crops
_COLUMNS = (
    *("path", "label", "source", "generator", "picture", "repository", "licence"),
    *("original_format", "original_width", "original_height", "crop", "original_jpeg_quality"),
)


def draw(label: str, matched: bool, rng: np.random.Generator, side: int = 208) -> np.ndarray:
    """A grainy picture; generated ones are brighter, matched ones by less."""
    brightness = 127 + (1 if label == "ai" else -1) * (8 if matched else 40) + rng.normal(0, 20)
    coarse = rng.normal(brightness, 20, (side // 16, side // 16, 3))
    picture = np.kron(coarse, np.ones((16, 16, 1))) + rng.normal(0, 6, (side, side, 3))
    return picture.clip(0, 255).astype(np.uint8)


def encode(pixels: np.ndarray, suffix: str) -> bytes:
    buffer = io.BytesIO()
    options = {"quality": 92} if suffix == "jpg" else {"lossless": True, "method": 0}
    Image.fromarray(pixels).save(buffer, "JPEG" if suffix == "jpg" else "WEBP", **options)
    return buffer.getvalue()


def rows_and_files() -> Iterator[tuple[dict[str, str], bytes]]:
    """Every crop of the miniature corpus: real ones mostly JPEG, generated ones mostly lossless."""
    rng = np.random.default_rng(5)
    for label, source in HALVES:
        for number in range(PICTURES + 1):
            suffix = "jpg" if (number % 4 == 0) == (label == "ai") else "webp"
            path = f"{label}/{source}/{number:02}.{suffix}"
            wide = 1024 if label == "ai" else int(rng.integers(600, 4000))
            row = [
                *(
                    path,
                    label,
                    source,
                    "drawn",
                    f"{label}-{source}-{max(0, number - 1)}",
                    f"someone/{source}",
                ),
                *("MIT", "JPEG" if suffix == "jpg" else "PNG", str(wide), "768", "0 0 208 208"),
                "92" if suffix == "jpg" else "",
            ]
            matched = source.endswith("pairs")
            yield dict(zip(_COLUMNS, row, strict=True)), encode(draw(label, matched, rng), suffix)


def write_manifest(folder: Path, rows: list[dict[str, str]]) -> None:
    with (folder / "manifest.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, _COLUMNS)
        writer.writeheader()
        writer.writerows(rows)


def read_manifest(folder: Path) -> list[dict[str, str]]:
    with (folder / "manifest.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="session")
def small_corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The miniature corpus as a folder."""
    folder = tmp_path_factory.mktemp("photo")
    rows = []
    for row, content in rows_and_files():
        path = folder / row["path"]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        rows.append(row)
    write_manifest(folder, rows)
    return folder


@pytest.fixture(scope="session")
def photo_folder(small_corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The miniature corpus, packed."""
    target = tmp_path_factory.mktemp("packed-photo")
    prepare_photo(small_corpus, target, ROLES)
    return target


@pytest.fixture(scope="session")
def photo_data(photo_folder: Path) -> PhotoData:
    return PhotoData(photo_folder, ROLES)


@pytest.fixture(scope="session")
def run(photo_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A trained run on the miniature corpus, with the real frozen network; not to be changed."""
    folder = tmp_path_factory.mktemp("runs") / "quick"
    train_photo(PHOTO_RECIPES["quick"], photo_folder, folder, 0, ROLES)
    return folder


@pytest.fixture
def photo_model(
    tiny_photo_onnx: Callable[..., bytes], write_models: Callable[..., Path], tmp_path: Path
) -> Path:
    """A model file that calls bright pictures AI, free to change."""
    return write_models(tmp_path, photo=tiny_photo_onnx()) / "photo.onnx"


def brightness(pictures: Iterable[np.ndarray]) -> np.ndarray:
    """Two features of each picture, in place of a network's."""
    return np.array([[pixels.mean(), pixels.std()] for pixels in pictures])


@pytest.fixture(scope="session")
def baselines(photo_data: PhotoData, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("baselines")
    return measure_baselines(photo_data, folder, leave_one_out=True, describe=brightness)


@pytest.fixture(scope="session")
def evaluated(
    tiny_photo_onnx: Callable[..., bytes],
    write_models: Callable[..., Path],
    photo_data: PhotoData,
    baselines: dict[str, Any],
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """An evaluated model file, not to be changed."""
    path = write_models(tmp_path_factory.mktemp("evaluated"), photo=tiny_photo_onnx()) / "photo.onnx"
    evaluate_and_save_photo(path, photo_data, baselines, probes=1)
    return path


@pytest.fixture
def figures(evaluated: Path) -> dict[str, Any]:
    """The saved figures of that model, free to change."""
    figures: dict[str, Any] = json.loads(evaluated.with_suffix(".evaluation.json").read_text())
    return figures

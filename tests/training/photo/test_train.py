import dataclasses
import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import torch
from sklearn.metrics import roc_auc_score

from cifake_desktop.detection.model import Model
from tests.training.photo.conftest import ROLES
from training import checkpoint
from training.photo.data import PhotoData, PhotoDataError
from training.photo.export import export_photo, load_network
from training.photo.recipes import PHOTO_RECIPES, PhotoRecipe
from training.photo.scoring import first_tile, logits
from training.photo.train import batches, draw_views, load_pictures, train_photo
from training.train import TrainingError

TINY = PhotoRecipe(
    epochs=3, views=256, side=96, batch=32, warmup_steps=4, average_decay=0.8, fakes=0.0, compile=False
)


@pytest.fixture(scope="module")
def run(photo_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A trained run that left the pairs out: one source of each label remained."""
    folder = tmp_path_factory.mktemp("runs") / "tiny"
    train_photo(TINY, photo_folder, folder, 0, ["near pairs"], roles=ROLES)
    return folder


def test_recipes_survive_json() -> None:
    for recipe in PHOTO_RECIPES.values():
        assert PhotoRecipe.from_json(json.loads(json.dumps(recipe.to_json()))) == recipe


def test_equal_seeds_draw_equal_views_whatever_the_workers(photo_folder: Path) -> None:
    pictures = load_pictures(photo_folder, (), False, ROLES)
    recipe = dataclasses.replace(TINY, views=80)
    with ThreadPoolExecutor(1) as one, ThreadPoolExecutor(3) as three:
        first = draw_views(pictures, recipe, 7, one)
        again = draw_views(pictures, recipe, 7, three)
        other = draw_views(pictures, recipe, 8, one)
    assert np.array_equal(first.pixels, again.pixels)
    assert not np.array_equal(first.pixels, other.pixels)


def test_a_batch_holds_as_many_of_each_label(photo_folder: Path) -> None:
    pictures = load_pictures(photo_folder, (), False, ROLES)
    with ThreadPoolExecutor(1) as workers:
        views = draw_views(pictures, TINY, 7, workers)
    drawn = list(batches(views, TINY.batch, 1))
    assert len(drawn) == TINY.views // TINY.batch
    assert all(labels.sum() == TINY.batch // 2 for _, labels in drawn)


def test_neither_the_holdout_nor_what_is_left_out_is_trained_on(photo_folder: Path) -> None:
    pictures = load_pictures(photo_folder, ["near pairs"], False, ROLES)
    assert set(pictures.sources) == {"near camera", "near painter"}
    with pytest.raises(PhotoDataError, match="no such source in this corpus: nowhere"):
        load_pictures(photo_folder, ["nowhere"], False, ROLES)


def test_training_learns_what_tells_the_labels(run: Path, photo_data: PhotoData) -> None:
    network, recipe, chosen = load_network(run)
    assert (recipe, chosen) == (TINY, {"seed": 0, "epoch": TINY.epochs})
    crops = photo_data.holdout()
    with torch.no_grad():
        score = [network(torch.from_numpy(photo_data.pixels(crop)[None])).mean().item() for crop in crops]
    assert roc_auc_score([crop.label for crop in crops], score) > 0.7


def test_a_stopped_run_ends_as_one_that_was_not(run: Path, photo_folder: Path, tmp_path: Path) -> None:
    stopped = tmp_path / "stopped"

    class StopError(Exception):
        pass

    original = checkpoint.save

    def stop_after_the_first(state: dict[str, object], path: Path) -> None:
        original(state, path)
        raise StopError

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(checkpoint, "save", stop_after_the_first)
        with pytest.raises(StopError):
            train_photo(TINY, photo_folder, stopped, 0, ["near pairs"], roles=ROLES)
    train_photo(TINY, photo_folder, stopped, 0, ["near pairs"], roles=ROLES)
    whole, resumed = (checkpoint.load(folder / "best.pt")["network"] for folder in (run, stopped))
    assert all(torch.equal(whole[name], resumed[name]) for name in whole)
    assert len((stopped / "metrics.jsonl").read_text().splitlines()) == TINY.epochs


def test_a_folder_with_another_run_is_left_alone(run: Path, photo_folder: Path) -> None:
    with pytest.raises(TrainingError, match="seed differ"):
        train_photo(TINY, photo_folder, run, 1, ["near pairs"], roles=ROLES)


def test_a_run_goes_on_from_another_that_left_out_as_much(
    run: Path, photo_folder: Path, tmp_path: Path
) -> None:
    standing = dataclasses.replace(TINY, epochs=1, learning_rate=0.0, average_decay=0.0)
    train_photo(standing, photo_folder, tmp_path / "on", 1, ["near pairs"], run, ROLES)
    before, after = (checkpoint.load(folder / "best.pt")["network"] for folder in (run, tmp_path / "on"))
    assert torch.equal(before["head.weight"], after["head.weight"])
    assert json.loads((tmp_path / "on/config.json").read_text())["start"]["seed"] == 0
    with pytest.raises(TrainingError, match="was trained on sources that are to be left out: near camera"):
        train_photo(standing, photo_folder, tmp_path / "leak", 1, ["near camera"], run, ROLES)


def test_the_exported_file_is_calibrated_on_what_the_run_left_out(
    run: Path, photo_folder: Path, photo_data: PhotoData, tmp_path: Path
) -> None:
    path, difference = export_photo(run, photo_folder, tmp_path, ROLES)
    assert difference < 1e-3
    model = Model.load(path)
    card = model.card
    assert [entry["name"] for entry in card.training["data"]] == [  # type: ignore[index,union-attr]
        "near camera (photographs)",
        "near painter (AI)",
    ]
    assert card.training["left_out_for_calibration"] == ["near pairs"]
    assert [point.false_positive_rate for point in card.operating_points] == [0.001, 0.01, 0.05]
    assert not card.accepts(64, 64)
    assert card.accepts(4032, 3024)
    crops = photo_data.of(["near pairs"])
    probability = card.probability(
        logits(model, (first_tile(photo_data.pixels(crop), 256) for crop in crops)).astype(np.float32)
    )
    label = np.array([crop.label for crop in crops])
    assert abs(probability.mean() - label.mean()) < 0.1
    assert (tmp_path / "SHA256SUMS").read_text().endswith("  photo.onnx\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["SHA256SUMS", "photo.onnx"]

import json
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest
import torch
from sklearn.metrics import roc_auc_score

from cifake_desktop.detection.model import Model
from tests.training.photo.conftest import ROLES
from training import checkpoint
from training.__main__ import main
from training.errors import TrainingError
from training.photo.data import PhotoData
from training.photo.documents import DOCUMENTS
from training.photo.export import export_photo, load_network
from training.photo.network import FEATURES
from training.photo.recipes import PHOTO_RECIPES, PhotoRecipe
from training.photo.scoring import first_tile, logits
from training.photo.train import ASKED, OUT_OF_FOLD, train_photo

QUICK = PHOTO_RECIPES["quick"]


@pytest.mark.parametrize("recipe", PHOTO_RECIPES.values(), ids=PHOTO_RECIPES)
def test_recipes_survive_json(recipe: PhotoRecipe) -> None:
    assert PhotoRecipe.from_json(json.loads(json.dumps(recipe.to_json()))) == recipe


def test_training_learns_what_tells_the_labels(run: Path, photo_data: PhotoData) -> None:
    network, recipe, seed = load_network(run)
    assert (recipe, seed) == (QUICK, 0)
    crops = photo_data.holdout()
    with torch.no_grad():
        score = [
            network(torch.from_numpy(photo_data.pixels(crop)[None].copy())).mean().item() for crop in crops
        ]
    assert roc_auc_score([crop.label for crop in crops], score) > 0.8


def test_only_training_sources_are_answered_for_and_by_fits_without_them(
    run: Path, photo_data: PhotoData
) -> None:
    with np.load(run / OUT_OF_FOLD) as unseen:
        pictures = len(photo_data.training()) + QUICK.documents * len(DOCUMENTS)
        assert len(unseen["logit"]) == len(ASKED) * pictures
        assert np.isfinite(unseen["logit"]).all()
        drawn = {f"drawn {kind}" for kind in DOCUMENTS}
        assert set(unseen["sources"]) == {"near pairs", "near camera", "near painter", *drawn}
        assert unseen["conditions"].tolist() == [name for name in ASKED for _ in range(pictures)]
        assert not unseen["labels"][np.char.startswith(unseen["sources"], "drawn")].any()
        first = unseen["logit"][: len(photo_data.training())]
    network, _, _ = load_network(run)
    crop = photo_data.training()[0]
    with torch.no_grad():
        by_all = network(torch.from_numpy(photo_data.pixels(crop)[None].copy())).mean().item()
    assert abs(by_all - first[0]) > 1e-3
    figures = json.loads((run / "folds.json").read_text())
    assert set(figures) == set(ASKED)
    assert figures["clean"]["all"]["n"] == 32  # crops, without the documents
    assert figures["clean"]["matched"]["n"] == 16


def test_a_stopped_run_does_not_describe_the_same_pictures_again(photo_folder: Path, tmp_path: Path) -> None:
    described = []

    class StopError(Exception):
        pass

    def describe(pictures: Iterable[np.ndarray]) -> np.ndarray:
        described.append(len(list(pictures)))
        if len(described) == 3:
            raise StopError
        rng = np.random.default_rng(len(described))
        return rng.normal(0, 1, (described[-1], FEATURES))

    with pytest.raises(StopError):
        train_photo(QUICK, photo_folder, tmp_path / "run", 0, ROLES, describe)
    train_photo(QUICK, photo_folder, tmp_path / "run", 0, ROLES, describe)
    assert len(described) == 3 + len(ASKED) + QUICK.views - 2
    assert not list((tmp_path / "run").glob("*.part"))


def test_a_folder_with_another_run_is_left_alone(run: Path, photo_folder: Path) -> None:
    with pytest.raises(TrainingError, match="seed differ"):
        train_photo(QUICK, photo_folder, run, 1, ROLES)


def test_the_exported_file_says_what_the_checkpoint_says(
    run: Path, photo_folder: Path, photo_data: PhotoData, tmp_path: Path
) -> None:
    path, difference = export_photo(run, photo_folder, tmp_path, ROLES)
    assert difference < 1e-3
    model = Model.load(path)
    card = model.card
    assert [entry["name"] for entry in card.training["data"]] == [  # type: ignore[index,union-attr]
        "near camera (photographs)",
        "near pairs (photographs)",
        "near painter (AI)",
        "near pairs (AI)",
        "drawn documents (as not AI): chart, table, slide, listing, page, diagram",
    ]
    assert card.training["data"][-1]["crops"] == QUICK.documents * len(DOCUMENTS)  # type: ignore[index]
    assert [point.false_positive_rate for point in card.operating_points] == [0.001, 0.01, 0.05]
    assert not card.accepts(64, 64)
    assert card.accepts(4032, 3024)
    crops = photo_data.holdout()
    probability = card.probability(
        logits(model, (first_tile(photo_data.pixels(crop), 256) for crop in crops)).astype(np.float32)
    )
    label = np.array([crop.label for crop in crops])
    assert roc_auc_score(label, probability) > 0.8
    assert (tmp_path / "SHA256SUMS").read_text().endswith("  photo.onnx\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["SHA256SUMS", "photo.onnx"]


def test_evidence_covers_pictures_of_any_size(run: Path, photo_folder: Path, tmp_path: Path) -> None:
    path, _ = export_photo(run, photo_folder, tmp_path, ROLES)
    model = Model.load(path)
    rng = np.random.default_rng(0)
    for height, width in ((256, 256), (96, 131), (200, 97)):
        scores = model.run(rng.integers(0, 256, (2, height, width, 3), np.uint8))
        assert scores.evidence.shape == (2, -(-height // 32), -(-width // 32))
        assert scores.evidence.mean((1, 2)) == pytest.approx(scores.logit, abs=1e-4)


def test_an_unfinished_run_cannot_be_exported(
    photo_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "photo", str(tmp_path), "--data", str(photo_folder)]) == 1
    assert "config.json" in capsys.readouterr().err


def test_the_checkpoint_holds_the_frozen_network_untouched(run: Path, tmp_path: Path) -> None:
    from training.photo.backbone import EfficientNetLite, load_pretrained, pretrained_file

    backbone = EfficientNetLite()
    load_pretrained(backbone, pretrained_file())
    saved = checkpoint.load(run / "best.pt")["network"]
    assert all(torch.equal(saved[f"backbone.{name}"], value) for name, value in backbone.state_dict().items())

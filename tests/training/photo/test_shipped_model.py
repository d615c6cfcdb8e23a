"""The shipped photo model: what its card claims, measured again through the application where the corpus is present."""

import hashlib
import json
import os
import statistics
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.detect import detect
from cifake_desktop.detection.model import Model
from cifake_desktop.detection.registry import Registry
from cifake_desktop.detection.trial import try_model
from cifake_desktop.resources import resource
from tests.timing import measured_again
from training.photo.card_page import card_page, readme_figures
from training.photo.data import PhotoData, prepare_photo
from training.photo.evaluate import for_card
from training.photo.scoring import first_tile, logits

ROOT = Path(__file__).parents[3]
CORPUS = Path(os.environ.get("PHOTO_CORPUS", ROOT.parent / "shared/data/photo.tar"))
MODEL = resource("models") / "photo.onnx"


@pytest.fixture(scope="module")
def card() -> ModelCard:
    return Model.load(MODEL).card


@pytest.fixture(scope="module")
def figures() -> dict[str, Any]:
    saved: dict[str, Any] = json.loads(MODEL.with_suffix(".evaluation.json").read_text())
    return saved


def test_recorded_checksum() -> None:
    checksums = dict(
        reversed(line.split()) for line in (MODEL.parent / "SHA256SUMS").read_text().splitlines()
    )
    assert checksums["photo.onnx"] == hashlib.sha256(MODEL.read_bytes()).hexdigest()


def test_it_passes_the_trial_that_foreign_models_must_pass() -> None:
    assert try_model(MODEL.name, MODEL.read_bytes()).name == "photo"


@pytest.mark.parametrize(("height", "width"), [(256, 256), (96, 131), (200, 97), (255, 130)])
def test_contract(height: int, width: int) -> None:
    model = Model.load(MODEL)
    scores = model.run(np.random.default_rng(0).integers(0, 256, (3, height, width, 3), np.uint8))
    assert scores.logit.dtype == scores.evidence.dtype == np.float32
    assert scores.evidence.shape == (3, -(-height // 32), -(-width // 32))
    assert scores.evidence.mean((1, 2)) == pytest.approx(scores.logit, abs=1e-4)


def test_card(card: ModelCard) -> None:
    assert MODEL.stat().st_size <= 25_000_000
    assert not card.accepts(64, 64)
    assert card.accepts(4032, 3024)
    assert not str(card.training["commit"]).endswith("-dirty")
    assert [point.false_positive_rate for point in card.operating_points] == [0.001, 0.01, 0.05]


def test_routing() -> None:
    registry = Registry.bundled()
    for side, name in ((32, "cifake"), (96, "photo"), (4000, "photo")):
        model = registry.model_for(side, side)
        assert model is not None
        assert model.card.name == name
    assert registry.model_for(48, 48) is None
    assert registry.model_for(80, 80) is None


def test_figures_beside_the_model_and_in_readme_are_those_of_its_card(
    card: ModelCard, figures: dict[str, Any]
) -> None:
    assert for_card(figures) == card.figures
    assert (ROOT / "resources/models/photo.md").read_text() == card_page(card)
    assert readme_figures(card) in (ROOT / "README.md").read_text()


@pytest.mark.data
@pytest.mark.skipif(not CORPUS.is_file(), reason="the photo corpus is not here")
def test_the_figures_can_be_measured_again(figures: dict[str, Any], card: ModelCard, tmp_path: Path) -> None:
    prepare_photo(CORPUS, tmp_path)
    data = PhotoData(tmp_path)
    crops = data.holdout()
    model = Model.load(MODEL)
    score = logits(model, (first_tile(data.pixels(crop), card.tile.size) for crop in crops))
    label = np.array([crop.label for crop in crops])
    matched = np.array([crop.matched for crop in crops])
    clean = figures["conditions"]["clean"]
    for group, rows in (("all", np.ones(len(crops), bool)), ("matched", matched), ("unmatched", ~matched)):
        assert roc_auc_score(label[rows], score[rows]) == pytest.approx(
            clean[group]["auroc"]["value"], abs=1e-3
        )


@measured_again
def test_a_photograph_of_twelve_megapixels_is_quick() -> None:
    """Loosely: the card has the exact figure, this machine may be busy."""
    model = Model.load(MODEL, threads=2)
    picture = np.random.default_rng(0).integers(0, 256, (3000, 4000, 3), np.uint8)
    times = []
    for _ in range(5):
        started = time.perf_counter()
        detect(model, [picture])
        times.append(time.perf_counter() - started)
    assert statistics.median(times) < 1.0

"""Faults of the work that this project began with; each must be impossible here."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch

from tests.training.conftest import TINY
from training import batches, checkpoint
from training import train as train_module
from training.architectures import Outputs, build, normalise
from training.augment import NONE, Augmentation, augment
from training.averaging import WeightAverage
from training.data.layout import LABELS
from training.data.packed import load_subset
from training.detector import load_detector, torch_logits
from training.metrics import Answers, f1, full
from training.precision import Precision
from training.recipes import RECIPES, Recipe
from training.state import State
from training.train import loss, train


@pytest.mark.parametrize(
    "plan", [Augmentation(), dataclasses.replace(NONE, noise_share=1.0), dataclasses.replace(NONE, cutout=8)]
)
def test_augmentation_works_on_a_copy_and_does_work(plan: Augmentation) -> None:
    pixels = torch.randint(0, 256, (16, 32, 32, 3), dtype=torch.uint8)
    before = pixels.clone()
    changed = augment(pixels, plan, torch.Generator().manual_seed(0))
    assert torch.equal(pixels, before)
    assert not torch.equal(changed, before)


@pytest.mark.parametrize("recipe", [TINY, RECIPES["efficientnet-lite0-frozen"]])
def test_validation_sees_pictures_as_they_are_and_normalised_as_in_training_and_in_the_file(
    recipe: Recipe, small_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []

    def noted(pixels: torch.Tensor, *arguments: object) -> torch.Tensor:
        changed = augment(pixels, *arguments)  # type: ignore[arg-type]
        seen.append(float((changed != pixels).float().mean()))
        return changed

    declared = []

    def noted_too(pixels: torch.Tensor, network: torch.nn.Module) -> torch.Tensor:
        declared.append(network.normalisation)
        return normalise(pixels, network)

    monkeypatch.setattr(batches, "augment", noted)
    monkeypatch.setattr(train_module, "normalise", noted_too)
    recipe = dataclasses.replace(recipe, epochs=1, batch=40, warmup_epochs=0.0, bfloat16=False, compile=False)
    run = train(recipe, small_data, tmp_path).parent
    assert len(seen) == 6  # every training batch was changed, and nothing else
    assert min(seen) > 0.1
    assert declared == 7 * [build(recipe.architecture).normalisation]  # these, and validation
    validation = load_subset(small_data, "official", "validation")
    logit = torch.from_numpy(torch_logits(load_detector(run)[0], validation.pixels.numpy()))
    expected = torch.nn.functional.binary_cross_entropy_with_logits(logit, validation.labels.float()).item()
    assert checkpoint.load(run / "last.pt")["best_loss"] == pytest.approx(expected, abs=1e-4)


def test_fake_is_the_positive_class() -> None:
    assert LABELS.index("FAKE") == 1
    recipe = dataclasses.replace(TINY, label_smoothing=0.0)
    outputs = Outputs(torch.full((2, 1, 1), 8.0), None)
    categories = torch.zeros(2, dtype=torch.int64)
    assert loss(outputs, torch.ones(2, dtype=torch.int64), categories, recipe) < 0.001
    # Exactly the logit: a sigmoid before the loss would leave at most log(1 + e) here.
    assert loss(outputs, torch.zeros(2, dtype=torch.int64), categories, recipe) == pytest.approx(
        8.0, abs=0.001
    )


def test_the_best_weights_are_not_the_live_ones(tmp_path: Path) -> None:
    network = build("residual-xs")
    average = WeightAverage(network, 0.9)
    precision = Precision(torch.float32, torch.device("cpu"))
    state = State(TINY, 0, network, average, torch.optim.SGD(network.parameters(), 0.1), precision)
    live = {value.data_ptr() for value in network.state_dict().values()}
    assert not live & {value.data_ptr() for value in average.network.state_dict().values()}
    with torch.no_grad():
        network.stem[0].weight += 1.0
    average.update(network)
    state.keep_epoch({"log_loss": 0.5}, tmp_path)
    best = {name: value.clone() for name, value in average.network.state_dict().items()}
    with torch.no_grad():
        for parameter in network.parameters():
            parameter += 1.0
    average.update(network)
    state.keep_epoch({"log_loss": 0.6}, tmp_path)
    saved = checkpoint.load(tmp_path / "best.pt")["network"]
    assert all(torch.equal(value, best[name]) for name, value in saved.items())
    assert not torch.equal(average.network.state_dict()["stem.0.weight"], best["stem.0.weight"])


def test_f1_is_no_mean_over_batches() -> None:
    label = np.array([True, True, True, False, True, False, False, False])
    answers = Answers(np.array([0.9, 0.9, 0.1, 0.9, 0.1, 0.1, 0.1, 0.1]), label)
    halves = [f1(answers.take(np.arange(4))), f1(answers.take(np.arange(4, 8)))]
    value = full(answers)["f1"]["value"]
    assert value == pytest.approx(2 * 2 / (3 + 4))
    assert value != pytest.approx(np.mean(halves))

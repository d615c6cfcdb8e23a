import dataclasses
import json
from pathlib import Path

import pytest
import torch

from tests.training.conftest import TINY
from training import checkpoint, precision
from training import train as train_module
from training.__main__ import main
from training.recipes import RECIPES, Recipe
from training.train import TrainingError, learning_rate, train


def metrics(run: Path) -> list[dict[str, float]]:
    return [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]


def test_it_learns(small_data: Path, tmp_path: Path) -> None:
    best = train(TINY, small_data, tmp_path / "run")
    history = metrics(tmp_path / "run")
    assert [line["epoch"] for line in history] == [1, 2, 3, 4, 5, 6]
    assert max(line["accuracy"] for line in history) >= 0.9
    saved = checkpoint.load(best)
    assert saved["epoch"] == min(history, key=lambda line: line["log_loss"])["epoch"]
    config = json.loads((tmp_path / "run/config.json").read_text())
    assert Recipe.from_json(config["recipe"]) == TINY
    assert config["training_pictures"] == 240


def test_a_killed_run_ends_like_one_that_was_not(
    small_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = dataclasses.replace(TINY, epochs=3)
    train(recipe, small_data, tmp_path / "whole")

    # Killed in the middle of the second epoch: after its first epoch was kept, and while steps were taken.
    steps = 0
    step_loss = train_module.loss

    def dies(*arguments: object) -> torch.Tensor:
        nonlocal steps
        steps += 1
        if steps == 9:
            raise KeyboardInterrupt
        return step_loss(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(train_module, "loss", dies)
    with pytest.raises(KeyboardInterrupt):
        train(recipe, small_data, tmp_path / "killed")
    monkeypatch.undo()
    assert len(metrics(tmp_path / "killed")) == 1
    train(recipe, small_data, tmp_path / "killed")

    assert len(metrics(tmp_path / "killed")) == 3
    whole, killed = (checkpoint.load(tmp_path / name / "last.pt") for name in ("whole", "killed"))
    for part in ("network", "average"):
        for key, value in whole[part].items():
            assert torch.equal(value, killed[part][key]), key


def test_another_seed_gives_other_weights(small_data: Path, tmp_path: Path) -> None:
    recipe = dataclasses.replace(TINY, epochs=1)
    weights = [
        checkpoint.load(train(recipe, small_data, tmp_path / f"{seed}", seed))["network"]["stem.0.weight"]
        for seed in (0, 1)
    ]
    assert not torch.equal(*weights)


def test_a_finished_run_is_left_as_it_is(small_data: Path, tmp_path: Path) -> None:
    recipe = dataclasses.replace(TINY, epochs=1)
    before = train(recipe, small_data, tmp_path).read_bytes()
    assert train(recipe, small_data, tmp_path).read_bytes() == before
    assert len(metrics(tmp_path)) == 1


def test_a_different_run_is_not_overwritten(small_data: Path, tmp_path: Path) -> None:
    recipe = dataclasses.replace(TINY, epochs=1)
    train(recipe, small_data, tmp_path)
    with pytest.raises(TrainingError, match="recipe"):
        train(dataclasses.replace(recipe, batch=20), small_data, tmp_path)
    with pytest.raises(TrainingError, match="seed"):
        train(recipe, small_data, tmp_path, seed=1)


def test_early_stopping(small_data: Path, tmp_path: Path) -> None:
    # A learning rate of 0 never improves on the first epoch but for the batch-norm statistics, which settle.
    recipe = dataclasses.replace(TINY, epochs=50, learning_rate=0.0, patience=2, average_decay=0.0)
    train(recipe, small_data, tmp_path)
    history = metrics(tmp_path)
    best = min(range(len(history)), key=lambda index: history[index]["log_loss"])
    assert len(history) == best + 1 + 2 < 50


def test_too_few_pictures(small_data: Path, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="do not fill one batch"):
        train(dataclasses.replace(TINY, batch=1000), small_data, tmp_path)


def test_schedule() -> None:
    rates = [learning_rate(step, 100, 10, 0.2) for step in range(100)]
    assert rates[0] == pytest.approx(0.02)
    assert max(rates) == rates[10] == pytest.approx(0.2)
    assert rates[55] == pytest.approx(0.1)
    assert rates[-1] < 0.001


def test_a_schedule_that_does_not_end_at_nothing() -> None:
    assert learning_rate(99, 100, 10, 0.2, final=1.0) == pytest.approx(0.2)
    assert learning_rate(99, 100, 10, 0.2, final=0.5) == pytest.approx(0.1, rel=0.01)


def test_a_run_that_starts_with_another(small_data: Path, tmp_path: Path) -> None:
    first = train(TINY, small_data, tmp_path / "first").parent
    # At a rate of 0 the weights stay; only batch-norm statistics are measured anew.
    recipe = dataclasses.replace(TINY, epochs=1, learning_rate=0.0, average_decay=0.5, refreshed_batches=4)
    best = train(recipe, small_data, tmp_path / "second", start=first)
    before, after = (checkpoint.load(path)["network"] for path in (first / "best.pt", best))
    for key, value in before.items():
        same = torch.allclose(value.float(), after[key].float())
        assert same == ("running" not in key and "num_batches" not in key), key
    assert metrics(best.parent)[0]["accuracy"] >= 0.9
    config = json.loads((best.parent / "config.json").read_text())
    assert config["start"]["recipe"] == json.loads(json.dumps(TINY.to_json()))
    with pytest.raises(TrainingError, match="start"):
        train(recipe, small_data, best.parent)
    with pytest.raises(FileNotFoundError):
        train(recipe, small_data, tmp_path / "third", start=tmp_path / "nothing")


def test_recipes_survive_json() -> None:
    for recipe in RECIPES.values():
        assert Recipe.from_json(json.loads(json.dumps(recipe.to_json()))) == recipe


@pytest.mark.parametrize(
    ("capabilities", "pays"),
    [
        ({"amx_bf16": True}, True),
        ({"avx512_bf16": True}, True),
        ({"avx512_f": True, "amx_bf16": False}, False),
        ({}, False),
    ],
)
def test_bfloat16_only_where_the_processor_has_it(
    capabilities: dict[str, bool], pays: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: capabilities)
    assert precision.bfloat16_pays(torch.device("cpu")) == pays


def test_bfloat16_learns_too(small_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(precision, "bfloat16_pays", lambda _: True)
    train(dataclasses.replace(TINY, bfloat16=True), small_data, tmp_path)
    assert max(line["accuracy"] for line in metrics(tmp_path)) >= 0.9


def test_without_a_compiler_it_trains_all_the_same(
    small_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(train_module.shutil, "which", lambda _: None)
    recipe = dataclasses.replace(TINY, epochs=1, compile=True)
    with pytest.warns(UserWarning, match="no C\\+\\+ compiler"):
        train(recipe, small_data, tmp_path)
    assert len(metrics(tmp_path)) == 1


@pytest.mark.skipif(train_module.shutil.which("c++") is None, reason="there is no compiler here")
def test_compiled_training_gives_what_eager_training_gives(small_data: Path, tmp_path: Path) -> None:
    recipe = dataclasses.replace(TINY, epochs=2)
    train(recipe, small_data, tmp_path / "eager")
    train(dataclasses.replace(recipe, compile=True), small_data, tmp_path / "compiled")
    eager, compiled = (metrics(tmp_path / name)[-1] for name in ("eager", "compiled"))
    assert compiled["train_loss"] == pytest.approx(eager["train_loss"], rel=0.02)
    assert compiled["log_loss"] == pytest.approx(eager["log_loss"], rel=0.1)


def test_command_line_says_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = [
        "train",
        "cifake",
        "--recipe",
        "quick",
        "--data",
        str(tmp_path),
        "--run",
        str(tmp_path / "run"),
    ]
    assert main(arguments) == 1
    assert "training prepare cifake" in capsys.readouterr().err

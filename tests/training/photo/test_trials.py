import json
from pathlib import Path

import numpy as np
import pytest

from tests.training.photo.conftest import ROLES
from training.__main__ import main
from training.photo import trials
from training.photo.fit import Examples
from training.photo.network import FEATURES, STAGES
from training.photo.recipes import PhotoRecipe
from training.photo.train import ASKED
from training.photo.trials import SUFFIX, TRIALS, measure_trials, save_trials


def test_the_recipe_as_it_is_has_the_figures_of_its_run(
    run: Path, photo_folder: Path, tmp_path: Path
) -> None:
    measured = measure_trials(run, photo_folder, ROLES, TRIALS[:2])
    assert [row["tried"] for row in measured["trials"]] == [trial.tried for trial in TRIALS[:2]]
    as_it_is = {name: measured["trials"][0][name] for name in ASKED}
    assert as_it_is == json.loads((run / "folds.json").read_text())
    assert measured["trials"][1]["clean"]["all"]["n"] == as_it_is["clean"]["all"]["n"]
    assert (measured["crops"], measured["sources"]) == (32, 3)
    save_trials(measured, tmp_path / f"photo{SUFFIX}")
    assert json.loads((tmp_path / f"photo{SUFFIX}").read_text()) == measured


def test_every_trial_changes_what_it_says() -> None:
    sources = np.array(["camera", "drawn page"])
    seen = Examples(
        np.arange(6 * FEATURES, dtype=float).reshape(3, 2, FEATURES),
        np.array([0, 0]),
        sources,
        np.array([False, False]),
    )
    asked = {"clean": seen.moments[0]}
    recipe = PhotoRecipe()
    outcomes = set()
    for trial in TRIALS:
        examples, other, changed = trial.change(seen, asked, recipe)
        assert other["clean"].shape == examples.moments.shape[1:]
        outcomes.add((examples.moments.shape, json.dumps(changed.to_json())))
    assert len(outcomes) == len(TRIALS)


def test_places_of_means_and_of_the_last_stage() -> None:
    means = trials._means()
    channels = [stage.channels for stage in STAGES]
    assert len(means) == sum(channels) == FEATURES // 2
    assert means[channels[0]] == 2 * channels[0]  # the squares of the first stage are left out
    assert means[-1] == FEATURES - channels[-1] - 1


def test_an_unfinished_run_is_told_of(
    photo_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["trials", "photo", str(tmp_path), "--model", str(tmp_path / "photo.onnx")]
    assert main([*command, "--data", str(photo_folder)]) == 1
    assert "best.pt" in capsys.readouterr().err
    assert not (tmp_path / f"photo{SUFFIX}").exists()

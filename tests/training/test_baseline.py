import json
from pathlib import Path

import numpy as np
import pytest

from training.__main__ import main
from training.baseline import baseline


@pytest.mark.parametrize("classifier", ["logistic", "svm"])
def test_a_baseline_is_fitted_chosen_and_measured(
    classifier: str, small_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "runs" / "figures.json"
    arguments = ["baseline", "efficientnet-lite0", "--classifier", classifier, "--sample", "60"]
    assert main([*arguments, "--data", str(small_data), "--run", str(target)]) == 0
    figures = json.loads(target.read_text())
    assert json.loads(capsys.readouterr().out) == figures
    assert figures["pictures"] == {"train": 60, "validation": 60, "test": 60}
    assert figures["features"] == 320
    test = figures["test"]
    assert test["accuracy"]["n"] == 60
    assert test["accuracy"]["low"] < test["accuracy"]["value"]
    # Labels the right way round, C from validation, probabilities that mean something.
    assert test["accuracy"]["value"] >= 0.85
    assert test["auroc"]["value"] >= 0.9
    chosen = figures["validation_accuracy_by_c"]
    assert chosen[str(figures["c"])] == max(chosen.values())
    again = baseline("efficientnet-lite0", small_data, tmp_path / "again.json", classifier, 60)
    assert json.loads(json.dumps(again)) == figures
    other = baseline("efficientnet-lite0", small_data, tmp_path / "other.json", classifier, 60, seed=1)
    assert other["test"] != figures["test"]
    assert np.isfinite(list(chosen.values())).all()


def test_a_sample_that_tells_nothing(
    small_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["baseline", "efficientnet-lite0", "--sample", "3", "--data", str(small_data)]) == 1
    assert "fewer than 20" in capsys.readouterr().err

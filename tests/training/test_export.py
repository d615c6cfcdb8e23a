import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import pytest

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.model import Model
from training import export as export_module
from training.__main__ import main
from training.architectures import Detector, build, exported_parameter_count
from training.evaluate import evaluate
from training.export import ExportError, export


def test_the_application_runs_the_exported_file(models: Path) -> None:
    checksum, name = (models / "SHA256SUMS").read_text().split()
    assert name == "cifake.onnx"
    assert [path.name for path in models.iterdir() if path.suffix == ".part"] == []
    model = Model.load(models / name, checksum)
    pixels = np.random.default_rng(0).integers(0, 256, (5, 32, 32, 3), np.uint8)
    scores = model.run(pixels)
    assert scores.logit.shape == (5,)
    assert scores.evidence.mean((1, 2)) == pytest.approx(scores.logit, abs=1e-5)
    assert model.card.accepts(32, 32)
    assert not model.card.accepts(33, 32)
    assert model.card.training["parameters"] == exported_parameter_count(build("residual-xs"))
    assert [data["licence"] for data in model.card.training["data"]]


def test_no_path_of_the_training_machine_is_in_the_file(models: Path) -> None:
    content = (models / "cifake.onnx").read_bytes()
    assert str(Path(__file__).parents[2]).encode() not in content
    assert b"site-packages" not in content


def test_card_and_json_hold_the_same_figures(models: Path) -> None:
    saved = json.loads((models / "cifake.evaluation.json").read_text())
    assert Model.load(models / "cifake.onnx").card.figures == saved
    assert saved["official"]["accuracy"]["n"] == 80
    assert saved["deduplicated"]["accuracy"]["n"] == 79
    assert saved["official"]["accuracy"]["value"] >= 0.85
    assert saved["official"]["categories"]["bird"]["accuracy"]["n"] == 8
    assert set(saved["official"]["corruptions"]) >= {
        "jpeg_90", "jpeg_75", "jpeg_40", "blur_0.6", "blur_1.0", "noise_0.1", "down_up_0.5"
    }  # fmt: skip
    assert saved["speed"]["milliseconds_per_picture"] > 0
    verdicts = saved["official"]["verdicts"]["0.01"]
    assert set(verdicts) == {"real_called_likely_ai", "ai_called_likely_real", "inconclusive"}


def test_run_and_file_measure_the_same(run: Path, models: Path, small_data: Path) -> None:
    assert main(["evaluate", str(run), "--data", str(small_data)]) == 0
    ours, file = (
        json.loads((run / "evaluation.json").read_text()),
        evaluate(models / "cifake.onnx", small_data),
    )
    assert ours["official"]["confusion"] == file["official"]["confusion"]
    assert ours["official"]["corruptions"]["noise_0.1"] == file["official"]["corruptions"]["noise_0.1"]


def test_a_file_that_says_something_else_is_not_written(
    run: Path, models: Path, small_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "models"
    target.mkdir()
    (target / "cifake.onnx").write_bytes(b"the one before")
    write_model = export_module.write_model

    def writes_other_weights(detector: Detector, card: ModelCard, path: Path, *traced: object) -> None:
        write_model(detector, card, path, *traced)
        model = onnx.load(path)
        weights = next(value for value in model.graph.initializer if len(value.dims) == 4)
        changed = onnx.numpy_helper.to_array(weights).copy()
        changed.flat[0] += 0.5
        weights.CopyFrom(onnx.numpy_helper.from_array(changed, weights.name))
        onnx.save(model, path)

    monkeypatch.setattr(export_module, "write_model", writes_other_weights)
    with pytest.raises(ExportError, match=r"at most 0\.001"):
        export(run, small_data, target)
    assert (target / "cifake.onnx").read_bytes() == b"the one before"
    assert [path.name for path in target.iterdir()] == ["cifake.onnx"]


def test_checksums_of_other_models_are_kept(run: Path, small_data: Path, tmp_path: Path) -> None:
    (tmp_path / "SHA256SUMS").write_text(f"{'0' * 64}  photo.onnx\n{'1' * 64}  cifake.onnx\n")
    path, difference = export(run, small_data, tmp_path)
    assert difference <= 1e-3
    checksum = hashlib.sha256(path.read_bytes()).hexdigest()
    assert (tmp_path / "SHA256SUMS").read_text() == f"{checksum}  cifake.onnx\n{'0' * 64}  photo.onnx\n"


def test_a_run_without_a_checkpoint(
    small_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "cifake", str(tmp_path), "--data", str(small_data)]) == 1
    assert "error: " in capsys.readouterr().err

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from onnx import numpy_helper

from cifake_desktop.detection.model import Model
from cifake_desktop.resources import resource
from training import quantize as quantize_module
from training.__main__ import main
from training.architectures import Detector, build
from training.architectures.outputs import IMAGENET
from training.data.packed import load_subset
from training.detector import Scored, onnx_scorer
from training.export import onnx_model
from training.quantization import QuantizationError, heads, is_quantized, quantize
from training.quantize import VERSION, quantize_cifake


@pytest.fixture(scope="module")
def quantized(models: Path, small_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The exported model, and then that in 8-bit integers; not to be changed."""
    folder = tmp_path_factory.mktemp("quantized")
    path = folder / "cifake.onnx"
    shutil.copy(models / "cifake.onnx", path)
    assert main(["quantize", "cifake", "--model", str(path), "--data", str(small_data)]) == 0
    return path


def test_it_says_nearly_the_same(models: Path, quantized: Path, small_data: Path) -> None:
    before, after = Model.load(models / "cifake.onnx"), Model.load(quantized)
    pixels = load_subset(small_data, "official", "validation").pixels.numpy()
    old, new = before.run(pixels), after.run(pixels)
    difference = np.abs(new.logit - old.logit)
    assert 0 < difference.mean() < 0.1 * old.logit.std()
    assert new.evidence.shape == old.evidence.shape
    assert new.evidence.mean((1, 2)) == pytest.approx(new.logit, abs=1e-4)
    moved = after.card.training["quantized"]["on_validation"]  # type: ignore[index,call-overload]
    assert moved["pictures"] == len(pixels)  # type: ignore[index,call-overload]
    assert moved["mean_difference_in_logit"] == pytest.approx(difference.mean(), abs=1e-3)  # type: ignore[index,call-overload]


def test_the_card_is_of_the_new_model(models: Path, quantized: Path) -> None:
    before, after = Model.load(models / "cifake.onnx").card, Model.load(quantized).card
    assert (before.version, after.version) == ("1.0.0", VERSION)
    assert after.figures == {}  # those of the other one do not count
    assert after.calibration != before.calibration
    told = after.training["quantized"]
    assert told["from"] == "cifake 1.0.0"  # type: ignore[index,call-overload]
    checksum = hashlib.sha256((models / "cifake.onnx").read_bytes()).hexdigest()
    assert told["sha256"] == checksum  # type: ignore[index,call-overload]
    assert after.training["seed"] == before.training["seed"]
    assert (quantized.parent / "SHA256SUMS").read_text().split()[0] == hashlib.sha256(
        quantized.read_bytes()
    ).hexdigest()


@pytest.mark.parametrize("name", ["cifake.onnx", "photo.onnx"])
def test_shipped_models_compute_in_integers_of_7_bits_but_for_their_heads(name: str) -> None:
    model = onnx.load(resource("models") / name)
    values = {value.name: numpy_helper.to_array(value) for value in model.graph.initializer}
    by_output = {output: node for node in model.graph.node for output in node.output}
    kinds = {node.op_type for node in model.graph.node}
    assert not kinds & {"Cast", "Sub", "Div"}  # pixels are read as the integers that they are
    whole = 0
    for node in model.graph.node:
        if node.op_type == "Conv" and node.input[1] in by_output:
            weights = values[by_output[node.input[1]].input[0]]
            assert weights.dtype == np.int8
            # Where all 8 bits are used, older processors saturate and answer otherwise.
            assert np.abs(weights.astype(int)).max() <= 64
            whole += 1
    assert whole >= 20
    assert heads(model)
    assert all(values[head.input[1]].dtype == np.float32 for head in heads(model))


def test_a_second_time_is_refused(
    quantized: Path, small_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "cifake.onnx"
    shutil.copy(quantized, path)
    assert main(["quantize", "cifake", "--model", str(path), "--data", str(small_data)]) == 1
    assert "quantized already" in capsys.readouterr().err
    assert path.read_bytes() == quantized.read_bytes()


def test_a_model_that_would_answer_otherwise_is_left_as_it_was(
    models: Path, small_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "cifake.onnx"
    shutil.copy(models / "cifake.onnx", path)

    def scorer(file: Path) -> Scored:
        """Score the 8-bit file as if rounding had all but drowned its answers."""
        scored = onnx_scorer(file)
        if file.suffix == ".onnx":
            return scored

        def score(pixels: np.ndarray) -> np.ndarray:
            logit = scored.score(pixels)
            return logit + np.random.default_rng(0).normal(0, 3 * logit.std(), len(logit)).astype(np.float32)

        return Scored(scored.card, score)

    monkeypatch.setattr(quantize_module, "onnx_scorer", scorer)
    with pytest.raises(QuantizationError, match="answers otherwise too often"):
        quantize_cifake(path, small_data)
    assert path.read_bytes() == (models / "cifake.onnx").read_bytes()
    assert [file.name for file in tmp_path.iterdir()] == ["cifake.onnx"]


def test_pixels_that_are_not_normalised_are_refused(tiny_onnx: Callable[..., bytes]) -> None:
    model = onnx.load_from_string(tiny_onnx())
    assert not is_quantized(model)
    with pytest.raises(QuantizationError, match="subtraction and one division"):
        quantize(model, [np.zeros((2, 32, 32, 3), np.uint8)])


def test_equal_seeds_give_equal_files(
    models: Path, small_data: Path, quantized: Path, tmp_path: Path
) -> None:
    path = tmp_path / "cifake.onnx"
    shutil.copy(models / "cifake.onnx", path)
    told = quantize_cifake(path, small_data)
    assert path.read_bytes() == quantized.read_bytes()
    assert json.loads(json.dumps(told)) == Model.load(path).card.training["quantized"]["on_validation"]  # type: ignore[index,call-overload]


def test_a_normalisation_by_colour_is_left_as_it_is(small_data: Path) -> None:
    torch.manual_seed(0)
    network = build("residual-xs").eval()
    network.normalisation = IMAGENET  # type: ignore[assignment]
    example = torch.zeros(2, 32, 32, 3, dtype=torch.uint8)
    model = onnx_model(Detector(network), example, {0: torch.export.Dim("N", min=1, max=1 << 16)})
    pixels = load_subset(small_data, "official", "validation").pixels.numpy()
    smaller = quantize(model, [pixels])
    assert is_quantized(smaller)
    old, new = (
        onnxruntime.InferenceSession(of.SerializeToString(), providers=["CPUExecutionProvider"]).run(
            ["logit"], {"pixels": pixels}
        )[0]
        for of in (model, smaller)
    )
    assert 0 < np.abs(new - old).mean() < 0.1 * old.std()

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cifake_desktop.detection.model import Model, ModelError


def test_runs_by_the_contract(tiny_models: Path) -> None:
    model = Model.load(tiny_models / "tiny.onnx", None, 1)
    pixels = np.random.default_rng(0).integers(0, 256, (3, 32, 32, 3), dtype=np.uint8)
    scores = model.run(pixels)
    assert (scores.logit.dtype, scores.logit.shape) == (np.float32, (3,))
    assert (scores.evidence.dtype, scores.evidence.shape) == (np.float32, (3, 32, 32))
    assert scores.logit == pytest.approx((pixels.mean(axis=(1, 2, 3)) - 127.5) / 25.5, abs=1e-4)
    assert scores.evidence.mean(axis=(1, 2)) == pytest.approx(scores.logit, abs=1e-4)
    assert model.card.name == "tiny"


def test_the_checksum_counts(tiny_models: Path) -> None:
    path = tiny_models / "tiny.onnx"
    right = hashlib.sha256(path.read_bytes()).hexdigest()
    assert Model.load(path, right.upper(), 1).card.name == "tiny"
    with pytest.raises(ModelError, match=r"tiny\.onnx is damaged"):
        Model.load(path, "0" * 64, 1)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"none\.onnx could not be read"):
        Model.load(tmp_path / "none.onnx")


def test_a_file_that_is_no_model_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "text.onnx"
    path.write_text("no model", encoding="utf-8")
    with pytest.raises(ModelError, match=r"text\.onnx could not be loaded"):
        Model.load(path)


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"pixels": "x"}, "one input"),
        ({"logit": "score"}, "logit: float32"),
        ({"card": {}}, "card"),
        ({"card": 1}, "card"),
    ],
)
def test_a_broken_contract_is_refused(
    tmp_path: Path, tiny_onnx: Callable[..., bytes], changed: dict[str, Any], message: str
) -> None:
    path = tmp_path / "broken.onnx"
    path.write_bytes(tiny_onnx(**changed))
    with pytest.raises(ModelError, match=message):
        Model.load(path)


def test_pixels_of_another_type_are_a_model_error(tiny_models: Path) -> None:
    model = Model.load(tiny_models / "tiny.onnx", None, 1)
    with pytest.raises(ModelError, match=r"tiny 0\.0\.1 failed"):
        model.run(np.zeros((1, 32, 32, 3), dtype=np.float32))  # type: ignore[arg-type]


class _Session:
    """Gives whatever it was told to."""

    def __init__(self, logit: list[float], evidence: float) -> None:
        self._logit = np.array(logit, dtype=np.float32)
        self._evidence = np.full((1, 2, 2), evidence, dtype=np.float32)

    def run(self, *_: object) -> list[Any]:
        return [self._logit, self._evidence]


@pytest.mark.parametrize(
    ("logit", "evidence"),
    [([np.nan], 0.0), ([np.inf], 0.0), ([0.0, 0.0], 0.0), ([0.0], np.nan), ([0.0], -np.inf)],
)
def test_an_unusable_answer_is_a_model_error(tiny_models: Path, logit: list[float], evidence: float) -> None:
    card = Model.load(tiny_models / "tiny.onnx", None, 1).card
    with pytest.raises(ModelError, match="no usable answer"):
        Model(card, _Session(logit, evidence)).run(np.zeros((1, 32, 32, 3), dtype=np.uint8))

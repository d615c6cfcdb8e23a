"""What tests of all rooms share: a tiny model that keeps the contract, and pictures to feed it."""

import copy
import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from hypothesis import HealthCheck, settings
from onnx import TensorProto, helper, numpy_helper

from cifake_desktop.about.crash_log import FILE_VARIABLE as CRASH_LOG_VARIABLE
from cifake_desktop.detection.library import FOLDER_VARIABLE
from cifake_desktop.detection.registry import Registry
from cifake_desktop.examine import Examiner
from cifake_desktop.finding import Finding, ModelName, Verdict
from cifake_desktop.provenance.trust import FILE_VARIABLE as TRUST_LIST_VARIABLE
from cifake_desktop.scanning.store import FILE_VARIABLE as FINDINGS_VARIABLE
from cifake_desktop.ui.settings_file import FILE_VARIABLE as SETTINGS_VARIABLE

# Settled when the window's words are first imported; tests read English, whatever the computer speaks.
os.environ["CIFAKE_DESKTOP_LANGUAGE"] = "en"

# Everyday runs are short and always the same; `python -m tests.hardening fuzz` asks for the long profile. Machines are
# slow at times, which says nothing about a test.
_PATIENT: dict[str, Any] = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("short", max_examples=60, derandomize=True, database=None, **_PATIENT)
settings.register_profile(
    "long", max_examples=int(os.environ.get("CIFAKE_FUZZ_EXAMPLES", "2000")), database=None, **_PATIENT
)
settings.load_profile("short")

_TINY_CARD: dict[str, Any] = {
    "schema": 1,
    "name": "tiny",
    "version": "0.0.1",
    "purpose": "Takes bright pictures for AI; made for tests.",
    "sizes": {"min_width": 32, "max_width": 32, "min_height": 32, "max_height": 32},
    "tile": {"size": 32, "stride": 32},
    "calibration": {"scale": 1.0, "bias": 0.0},
    "default_operating_point": 0.01,
    "operating_points": {
        "0.005": {"likely_ai": 3.0, "likely_real": -3.0},
        "0.01": {"likely_ai": 1.0, "likely_real": -1.0},
        "0.05": {"likely_ai": 0.25, "likely_real": -0.25},
    },
    "limits": ["Looks at nothing but brightness."],
    "training": {
        "data": [{"name": "none", "licence": "MIT", "pictures": 0, "source": "none"}],
        "recipe": {},
        "seed": 0,
        "commit": "0" * 40,
        "parameters": 0,
    },
    "figures": {"official": {"accuracy": {"value": 0.5, "low": 0.4, "high": 0.6, "n": 100}}},
}
"""Card of the tiny model, whose logit is (mean pixel value - 127.5) / 25.5: -5 for black, 5 for white."""


def _tiny_onnx(card: object = None, *, pixels: str = "pixels", logit: str = "logit") -> bytes:
    """Return the tiny model as ONNX bytes, with another card or with other names of its ends if asked."""
    constants = {
        "middle": np.float32(127.5),
        "unit": np.float32(25.5),
        "colours": np.array([3], dtype=np.int64),
        "map_axes": np.array([1, 2], dtype=np.int64),
    }
    graph = helper.make_graph(
        [
            helper.make_node("Cast", [pixels], ["values"], to=TensorProto.FLOAT),
            helper.make_node("ReduceMean", ["values", "colours"], ["grey"], keepdims=0),
            helper.make_node("Sub", ["grey", "middle"], ["centred"]),
            helper.make_node("Div", ["centred", "unit"], ["evidence"]),
            helper.make_node("ReduceMean", ["evidence", "map_axes"], [logit], keepdims=0),
        ],
        "tiny",
        [helper.make_tensor_value_info(pixels, TensorProto.UINT8, ["n", "height", "width", 3])],
        [
            helper.make_tensor_value_info(logit, TensorProto.FLOAT, ["n"]),
            helper.make_tensor_value_info("evidence", TensorProto.FLOAT, ["n", "h", "w"]),
        ],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=8)
    onnx.checker.check_model(model)
    helper.set_model_props(model, {"card": json.dumps(_TINY_CARD if card is None else card)})
    return bytes(model.SerializeToString())


_TINY_PHOTO_CARD: dict[str, Any] = {
    **_TINY_CARD,
    "name": "tiny-photo",
    "purpose": "Takes bright photographs for AI; made for tests.",
    "sizes": {"min_width": 96, "max_width": 5000, "min_height": 96, "max_height": 5000},
    "tile": {"size": 256, "stride": 256},
}
"""Card of the tiny photo model, whose cells are (mean pixel value - 127.5) / 25.5 of 32 x 32 pixels each."""


def _tiny_photo_onnx(card: object = None) -> bytes:
    """Return the tiny photo model as ONNX bytes: of dynamic size, one cell for every 32 pixels begun."""
    constants = {
        "middle": np.float32(127.5),
        "unit": np.float32(25.5),
        "colours": np.array([3], dtype=np.int64),
        "channel": np.array([1], dtype=np.int64),
        "map_axes": np.array([1, 2], dtype=np.int64),
    }
    graph = helper.make_graph(
        [
            helper.make_node("Cast", ["pixels"], ["values"], to=TensorProto.FLOAT),
            helper.make_node("ReduceMean", ["values", "colours"], ["grey"], keepdims=0),
            helper.make_node("Sub", ["grey", "middle"], ["centred"]),
            helper.make_node("Div", ["centred", "unit"], ["scaled"]),
            helper.make_node("Unsqueeze", ["scaled", "channel"], ["planes"]),
            helper.make_node(
                "AveragePool", ["planes"], ["pooled"], kernel_shape=[32, 32], strides=[32, 32], ceil_mode=1
            ),
            helper.make_node("Squeeze", ["pooled", "channel"], ["evidence"]),
            helper.make_node("ReduceMean", ["evidence", "map_axes"], ["logit"], keepdims=0),
        ],
        "tiny_photo",
        [helper.make_tensor_value_info("pixels", TensorProto.UINT8, ["n", "height", "width", 3])],
        [
            helper.make_tensor_value_info("logit", TensorProto.FLOAT, ["n"]),
            helper.make_tensor_value_info("evidence", TensorProto.FLOAT, ["n", "h", "w"]),
        ],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=8)
    onnx.checker.check_model(model)
    helper.set_model_props(model, {"card": json.dumps(_TINY_PHOTO_CARD if card is None else card)})
    return bytes(model.SerializeToString())


def _write_models(folder: Path, **models: bytes) -> Path:
    """Write ``name.onnx`` files and their SHA256SUMS; return the folder."""
    for name, content in models.items():
        (folder / f"{name}.onnx").write_bytes(content)
    lines = [f"{hashlib.sha256(content).hexdigest()}  {name}.onnx\n" for name, content in models.items()]
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def own_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Folder of added models, of this test alone; it does not exist yet."""
    folder = tmp_path / "own-models"
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder))
    return folder


@pytest.fixture(autouse=True)
def own_findings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """File of kept findings, of this test alone; it does not exist yet."""
    file = tmp_path / ".own" / "findings.sqlite"
    monkeypatch.setenv(FINDINGS_VARIABLE, str(file))
    return file


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """File of settings, of this test alone; it does not exist yet."""
    file = tmp_path / ".settings" / "settings.json"
    monkeypatch.setenv(SETTINGS_VARIABLE, str(file))
    return file


@pytest.fixture(autouse=True)
def own_trust_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """File of the trust list in use, of this test alone; it does not exist yet."""
    file = tmp_path / ".own" / "trust-list.pem"
    monkeypatch.setenv(TRUST_LIST_VARIABLE, str(file))
    return file


@pytest.fixture(autouse=True)
def own_crash_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Crash log of this test alone; it does not exist yet."""
    file = tmp_path / ".own" / "crashes.txt"
    monkeypatch.setenv(CRASH_LOG_VARIABLE, str(file))
    return file


@pytest.fixture
def make_finding() -> Callable[..., Finding]:
    """Builds a finding of a readable picture; any field can be given."""

    def make(**given: Any) -> Finding:
        fields: dict[str, Any] = {
            "path": "/pictures/a.png",
            "sha256": "0" * 64,
            "width": 32,
            "height": 32,
            "format": "PNG",
            "verdict": Verdict.LIKELY_AI,
            "probability": 0.9,
            "decided_by": "pixels",
            "decision": "Decided from the pixels at 1 % false positives.",
            "model": ModelName(name="tiny", version="0.0.1"),
            "operating_point": 0.01,
            "evidence": (),
            "notes": (),
            "seconds": 0.01,
            "error": None,
        }
        return Finding(**(fields | given))

    return make


@pytest.fixture
def tiny_card() -> dict[str, Any]:
    """Card of the tiny model as JSON values, free to change."""
    return copy.deepcopy(_TINY_CARD)


@pytest.fixture(scope="session")
def tiny_onnx() -> Callable[..., bytes]:
    """Builds the tiny model: `tiny_onnx(card=None, *, pixels="pixels", logit="logit") -> bytes`."""
    return _tiny_onnx


@pytest.fixture
def tiny_photo_card() -> dict[str, Any]:
    """Card of the tiny photo model as JSON values, free to change."""
    return copy.deepcopy(_TINY_PHOTO_CARD)


@pytest.fixture(scope="session")
def tiny_photo_onnx() -> Callable[..., bytes]:
    """Builds the tiny photo model: `tiny_photo_onnx(card=None) -> bytes`."""
    return _tiny_photo_onnx


@pytest.fixture(scope="session")
def write_models() -> Callable[..., Path]:
    """Fills a folder of models: `write_models(folder, name=onnx_bytes, ...) -> folder`."""
    return _write_models


@pytest.fixture(scope="session")
def tiny_models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder with one model, tiny.onnx, and SHA256SUMS. The model calls bright 32 x 32 pictures AI."""
    return _write_models(tmp_path_factory.mktemp("models"), tiny=_tiny_onnx())


@pytest.fixture(scope="session")
def both_models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder with the tiny model for 32 x 32 pictures and the tiny photo model for 96 x 96 to 5000 x 5000."""
    folder = tmp_path_factory.mktemp("both")
    return _write_models(folder, tiny=_tiny_onnx(), photo=_tiny_photo_onnx())


@pytest.fixture
def tiny_examiner(tiny_models: Path) -> Examiner:
    """Examiner with the tiny model at its default operating point."""
    return Examiner(Registry(tiny_models))

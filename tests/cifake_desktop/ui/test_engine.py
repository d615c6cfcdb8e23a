import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from cifake_desktop.detection.registry import Registry
from cifake_desktop.ui import engine as module
from cifake_desktop.ui.engine import engine_of, load_engine


def test_a_folder_without_models_is_a_problem_in_words(tmp_path: Path) -> None:
    engine = engine_of(Registry(tmp_path))
    assert engine.models == ()
    assert engine.problem is not None
    assert "SHA256SUMS" in engine.problem


def test_an_empty_list_of_models_is_a_problem_too(tmp_path: Path) -> None:
    (tmp_path / "SHA256SUMS").touch()
    assert engine_of(Registry(tmp_path)).problem == "This copy of the application ships no model."


def test_a_copy_without_resources_still_gives_an_examiner(
    monkeypatch: pytest.MonkeyPatch, draw: Callable[..., Path]
) -> None:
    def missing(**_: object) -> Registry:
        raise FileNotFoundError("This copy lacks resources/models.")

    monkeypatch.setattr(module.Registry, "bundled", missing)
    engine = load_engine()
    assert engine.problem == "This copy lacks resources/models."
    finding = engine.examiner.examine(draw("a.png")).finding
    assert finding.error is not None
    assert finding.error.code == "model_failed"


def test_bundled_models_load(monkeypatch: pytest.MonkeyPatch, tiny_models: Path) -> None:
    monkeypatch.setattr(module.Registry, "bundled", lambda **_: Registry(tiny_models))
    engine = load_engine()
    assert engine.problem is None
    assert [model.card.name for model in engine.models] == ["tiny"]
    assert engine.models[0].sha256 == hashlib.sha256((tiny_models / "tiny.onnx").read_bytes()).hexdigest()

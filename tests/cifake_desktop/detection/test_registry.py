from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from cifake_desktop.detection.model import Model, ModelError
from cifake_desktop.detection.registry import Registry


def test_the_first_model_that_accepts_the_size_is_taken(
    tmp_path: Path,
    tiny_card: dict[str, Any],
    tiny_onnx: Callable[..., bytes],
    write_models: Callable[..., Path],
) -> None:
    any_size = {**tiny_card, "name": "any"}
    any_size["sizes"] = {"min_width": 1, "max_width": 99, "min_height": 1, "max_height": 99}
    registry = Registry(write_models(tmp_path, tiny=tiny_onnx(), any=tiny_onnx(any_size)), threads=1)
    assert [card.name for card in registry.cards()] == ["tiny", "any"]
    for size, name in (((32, 32), "tiny"), ((32, 33), "any")):
        model = registry.model_for(*size)
        assert model is not None
        assert model.card.name == name
    assert registry.model_for(100, 1) is None


@pytest.mark.parametrize(
    ("size", "answers", "responsible"),
    [
        ((32, 32), "tiny", "tiny"),
        ((48, 48), None, "tiny"),
        ((64, 20), None, "tiny"),
        ((65, 20), None, "tiny-photo"),
        ((95, 400), None, "tiny-photo"),
        ((96, 400), "tiny-photo", "tiny-photo"),
        ((5000, 20), None, "tiny-photo"),
        ((5001, 5001), None, "tiny-photo"),
    ],
)
def test_thumbnails_and_photographs_have_their_models(
    both_models: Path, size: tuple[int, int], answers: str | None, responsible: str
) -> None:
    registry = Registry(both_models, threads=1)
    model, card = registry.model_for(*size), registry.responsible_for(*size)
    assert (model and model.card.name) == answers
    assert card is not None
    assert card.name == responsible


def test_a_thumbnail_never_goes_to_the_model_for_photographs(
    tmp_path: Path,
    tiny_photo_card: dict[str, Any],
    tiny_photo_onnx: Callable[..., bytes],
    write_models: Callable[..., Path],
) -> None:
    tiny_photo_card["sizes"].update(min_width=65, min_height=65)
    registry = Registry(write_models(tmp_path, photo=tiny_photo_onnx(tiny_photo_card)), threads=1)
    assert registry.responsible_for(64, 64) is None
    assert registry.model_for(65, 65) is not None


def test_many_threads_load_a_model_once(tiny_models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loads = []
    load = Model.load
    monkeypatch.setattr(Model, "load", lambda *arguments: loads.append(arguments) or load(*arguments))
    registry = Registry(tiny_models, threads=1)
    assert loads == []
    with ThreadPoolExecutor(8) as pool:
        models = set(pool.map(lambda _: registry.model_for(32, 32), range(16)))
    assert len(models) == len(loads) == 1


def test_a_damaged_model_fails_every_time_but_is_read_once(
    tmp_path: Path, tiny_models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "SHA256SUMS").write_bytes((tiny_models / "SHA256SUMS").read_bytes())
    (tmp_path / "tiny.onnx").write_bytes((tiny_models / "tiny.onnx").read_bytes() + b"\0")
    registry = Registry(tmp_path)
    for _ in range(2):
        with pytest.raises(ModelError, match="damaged"):
            registry.model_for(32, 32)
        (tmp_path / "tiny.onnx").unlink(missing_ok=True)


@pytest.mark.parametrize(
    "line", ["tiny.onnx", "abc  tiny.onnx", f"{'0' * 64}  ../tiny.onnx", f"{'0' * 64} tiny.onnx"]
)
def test_a_wrong_line_in_the_list_is_shown(tmp_path: Path, line: str) -> None:
    (tmp_path / "SHA256SUMS").write_text(line + "\n", encoding="utf-8")
    with pytest.raises(ModelError, match="wrong line"):
        Registry(tmp_path).cards()


def test_a_missing_list_is_a_model_error(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="SHA256SUMS"):
        Registry(tmp_path).cards()

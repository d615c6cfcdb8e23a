import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cifake_desktop.detection import library as library_module
from cifake_desktop.detection.library import Library, own_models_folder, try_file
from cifake_desktop.detection.model import ModelError


@pytest.fixture(autouse=True)
def bundled(tiny_models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the tiny model be the one that ships."""
    monkeypatch.setattr("cifake_desktop.detection.library.resource", lambda *_: tiny_models)


@pytest.fixture
def library(own_models: Path) -> Library:
    return Library()


@pytest.fixture
def make_file(
    tmp_path: Path, tiny_card: dict[str, Any], tiny_onnx: Callable[..., bytes]
) -> Callable[..., Path]:
    """Writes a model file: `make_file(name="mine", version="1.0") -> path`."""

    def make(name: str = "mine", version: str = "1.0", purpose: str = "Made for tests.") -> Path:
        path = tmp_path / "given.onnx"
        path.write_bytes(tiny_onnx({**tiny_card, "name": name, "version": version, "purpose": purpose}))
        return path

    return make


def names(library: Library) -> list[str]:
    return [model.name for model in library.models()]


def test_at_first_there_are_the_bundled_models(library: Library, own_models: Path) -> None:
    (model,) = library.models()
    assert (model.name, model.own, model.problem) == ("tiny", False, None)
    assert model.card is not None
    assert model.card.version == "0.0.1"
    assert library.chosen() is None
    assert not own_models.exists()


def test_an_added_model_is_listed_and_runs_although_its_file_is_gone(
    library: Library, make_file: Callable[..., Path]
) -> None:
    path = make_file("My model (v2)", "1.0+b")
    added = library.add(path)
    path.unlink()
    assert (added.name, added.own) == ("own:my-model-v2--1.0-b", True)
    assert library.models()[1] == added
    model = library.load(added.name, threads=1)
    assert model.own
    assert str(model.name) == "My model (v2) 1.0+b (own model)"
    assert model.run(np.full((1, 32, 32, 3), 255, dtype=np.uint8)).logit == pytest.approx(5.0)


def test_adding_the_same_file_twice_changes_nothing(library: Library, make_file: Callable[..., Path]) -> None:
    assert library.add(make_file()) == library.add(make_file())
    assert names(library) == ["tiny", "own:mine-1.0"]


def test_another_model_of_the_same_name_is_refused_until_the_first_is_removed(
    library: Library, make_file: Callable[..., Path]
) -> None:
    library.add(make_file())
    other = make_file(purpose="Another one.")
    with pytest.raises(ModelError, match=r"another model called own:mine-1\.0"):
        library.add(other)
    library.remove("mine")
    library.add(other)
    card = library.find("mine").card
    assert card is not None
    assert card.purpose == "Another one."


def test_a_model_named_like_a_bundled_one_cannot_take_its_place(
    library: Library, make_file: Callable[..., Path]
) -> None:
    library.add(make_file("tiny", "0.0.1"))
    assert names(library) == ["tiny", "own:tiny-0.0.1"]
    assert not library.find("tiny").own
    assert not library.load("tiny").own
    assert library.load("own:tiny-0.0.1").own
    with pytest.raises(ModelError, match="ships with the application"):
        library.remove("tiny")
    library.remove("tiny-0.0.1")
    assert names(library) == ["tiny"]


def test_names_that_mean_several_models_or_none(library: Library, make_file: Callable[..., Path]) -> None:
    library.add(make_file(version="1"))
    library.add(make_file(version="2"))
    with pytest.raises(ModelError, match=r"Several .* own:mine-1, own:mine-2"):
        library.find("mine")
    assert library.find("mine-2").name == "own:mine-2"
    with pytest.raises(ModelError, match="no model of this name; there are tiny, own:mine-1, own:mine-2"):
        library.find("yours")


def test_the_choice_is_remembered_until_the_model_is_removed(
    library: Library, make_file: Callable[..., Path]
) -> None:
    library.add(make_file())
    library.choose("mine")
    assert Library(library.folder).chosen() == "own:mine-1.0"
    library.choose(None)
    assert library.chosen() is None
    library.choose("own:mine-1.0")
    library.remove("mine")
    assert library.chosen() is None
    with pytest.raises(ModelError, match="no model of this name"):
        library.choose("mine")


def test_a_refused_file_leaves_nothing_behind(
    library: Library, own_models: Path, make_file: Callable[..., Path]
) -> None:
    path = make_file()
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(ModelError, match=r"given\.onnx"):
        library.add(path)
    with pytest.raises(ModelError, match=r"given\.onnx"):
        try_file(path)
    assert not own_models.exists()


def test_a_model_that_was_changed_afterwards_is_not_loaded(
    library: Library, make_file: Callable[..., Path]
) -> None:
    added = library.add(make_file())
    added.path.write_bytes(added.path.read_bytes() + b"\0")
    (_, listed) = library.models()
    assert listed.card is None
    assert listed.problem is not None
    with pytest.raises(ModelError, match="checksum"):
        library.load(added.name)
    library.remove(added.name)
    assert names(library) == ["tiny"]


def test_a_copy_that_fails_leaves_nothing_behind(
    library: Library, own_models: Path, make_file: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(library_module.os, "fsync", full)
    with pytest.raises(ModelError, match="No space left"):
        library.add(make_file())
    assert list(own_models.iterdir()) == []


def test_other_files_in_the_folder_are_left_alone(
    library: Library, own_models: Path, make_file: Callable[..., Path]
) -> None:
    own_models.mkdir()
    (own_models / "mine.onnx").write_bytes(make_file().read_bytes())
    (own_models / "notes.txt").write_text("mine", encoding="utf-8")
    assert names(library) == ["tiny"]


def test_files_that_are_not_read(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ModelError, match="could not be read"):
        library.add(tmp_path / "none.onnx")
    with pytest.raises(ModelError, match="could not be read"):
        library.add(tmp_path / "nu\0ll.onnx")
    with pytest.raises(ModelError, match="not an ordinary file"):
        library.add(tmp_path)
    monkeypatch.setattr(library_module, "MOST_BYTES", 2**20)
    with (tmp_path / "huge.onnx").open("wb") as file:
        file.truncate(2**20 + 1)
    with pytest.raises(ModelError, match="too large"):
        library.add(tmp_path / "huge.onnx")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_not_waited_for(library: Library, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.onnx")
    with pytest.raises(ModelError, match="not an ordinary file"):
        library.add(tmp_path / "pipe.onnx")


def test_a_file_can_be_used_without_being_added(own_models: Path, make_file: Callable[..., Path]) -> None:
    path = make_file("tiny", "0.0.1")
    assert try_file(path) == hashlib.sha256(path.read_bytes()).hexdigest()
    assert not own_models.exists()


def test_the_folder_is_the_persons_own_unless_another_is_named(
    own_models: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert own_models_folder() == own_models
    monkeypatch.delenv("CIFAKE_DESKTOP_MODELS")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    folder = own_models_folder()
    assert folder.parts[-2:] == ("cifake-desktop", "models")
    assert folder.is_absolute()

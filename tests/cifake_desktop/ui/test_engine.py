import hashlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cifake_desktop.detection.library import Library
from cifake_desktop.detection.registry import Registry
from cifake_desktop.scanning import worker_process
from cifake_desktop.scanning.apart import ApartExaminer
from cifake_desktop.scanning.setup import ExaminerSetup
from cifake_desktop.ui import engine as module
from cifake_desktop.ui.engine import Engine, engine_of, load_engine

Keep = Callable[[Engine], Engine]


@pytest.fixture
def keep() -> Iterator[Keep]:
    """Ends the workers of engines at the end of the test."""
    engines: list[Engine] = []

    def remember(engine: Engine) -> Engine:
        engines.append(engine)
        return engine

    yield remember
    for engine in engines:
        engine.examiner.close()


def setup_of(folder: Path) -> ExaminerSetup:
    return ExaminerSetup(str(folder))


def processes(engine: Engine) -> list[int]:
    assert isinstance(engine.examiner, ApartExaminer)
    return engine.examiner.process_ids()


def test_a_folder_without_models_is_a_problem_in_words(keep: Keep, tmp_path: Path) -> None:
    engine = keep(engine_of(setup_of(tmp_path)))
    assert engine.models == ()
    assert engine.problem == "The list of models (SHA256SUMS) could not be read."
    assert engine.setup is None


def test_an_empty_list_of_models_is_a_problem_too(keep: Keep, tmp_path: Path) -> None:
    (tmp_path / "SHA256SUMS").touch()
    engine = keep(engine_of(setup_of(tmp_path)))
    assert engine.problem == "This copy of the application ships no model."


@pytest.mark.parametrize(
    ("harm", "problem"),
    [
        (
            lambda file: file.unlink(),
            "The model file tiny.onnx could not be read: No such file or directory.",
        ),
        (
            lambda file: file.write_bytes(file.read_bytes()[:-1]),
            "The model file tiny.onnx is damaged: its checksum is wrong.",
        ),
    ],
)
def test_a_missing_or_damaged_model_is_a_problem(
    keep: Keep,
    tmp_path: Path,
    tiny_onnx: Callable[..., bytes],
    write_models: Callable[..., Path],
    harm: Callable[[Path], object],
    problem: str,
) -> None:
    folder = write_models(tmp_path, tiny=tiny_onnx())
    harm(folder / "tiny.onnx")
    assert keep(engine_of(setup_of(folder))).problem == problem


def test_a_copy_without_resources_still_gives_an_examiner(
    keep: Keep, monkeypatch: pytest.MonkeyPatch, draw: Callable[..., Path]
) -> None:
    def missing(**_: object) -> Registry:
        raise FileNotFoundError("This copy lacks resources/models.")

    monkeypatch.setattr(module.Registry, "bundled", missing)
    engine = keep(load_engine())
    assert engine.problem == "This copy lacks resources/models."
    finding = engine.examiner.examine(draw("a.png")).finding
    assert finding.error is not None
    assert finding.error.code == "model_failed"


def test_bundled_models_are_there_and_a_worker_is_started(
    keep: Keep, monkeypatch: pytest.MonkeyPatch, tiny_models: Path, draw: Callable[..., Path]
) -> None:
    monkeypatch.setattr(module.Registry, "bundled", lambda **_: Registry(tiny_models))
    engine = keep(load_engine())
    assert engine.problem is None
    assert engine.notice is None
    assert [model.card.name for model in engine.models] == ["tiny"]
    assert engine.models[0].sha256 == hashlib.sha256((tiny_models / "tiny.onnx").read_bytes()).hexdigest()
    (first,) = processes(engine)
    assert engine.examiner.examine(draw("a.png")).finding.error is None
    assert processes(engine) == [first]


def test_an_engine_that_nobody_takes_leaves_no_process(tiny_models: Path) -> None:
    engine = engine_of(setup_of(tiny_models))
    assert isinstance(engine.examiner, ApartExaminer)
    (worker,) = engine.examiner._stock._idle
    del engine
    assert worker.process.poll() is not None


@pytest.fixture
def chosen(tmp_path: Path, tiny_onnx: Callable[..., bytes]) -> str:
    """Name of a chosen model of one's own."""
    file = tmp_path / "mine.onnx"
    file.write_bytes(tiny_onnx())
    name = Library().add(file).name
    Library().choose(name)
    return name


def test_a_chosen_model_is_asked_first(
    keep: Keep, monkeypatch: pytest.MonkeyPatch, tiny_models: Path, draw: Callable[..., Path], chosen: str
) -> None:
    monkeypatch.setattr(module.Registry, "bundled", lambda **_: Registry(tiny_models))
    engine = keep(load_engine())
    assert [(model.card.name, model.own) for model in engine.models] == [("tiny", True), ("tiny", False)]
    assert engine.notice is None
    assert engine.setup is not None
    assert engine.setup.chosen_name == chosen
    finding = engine.examiner.examine(draw("a.png")).finding
    assert finding.model is not None
    assert finding.model.own


def test_a_chosen_model_that_cannot_be_loaded_any_more_is_told_of(
    keep: Keep, monkeypatch: pytest.MonkeyPatch, tiny_models: Path, draw: Callable[..., Path], chosen: str
) -> None:
    script = (
        "import sys; from cifake_desktop.scanning import worker\n"
        "from cifake_desktop.detection.model import Model, ModelError\n"
        "def refuse(*_, own=False, **__): raise ModelError('Not any more.')\n"
        "Model.from_bytes = refuse\n"
        "sys.exit(worker.answer())"
    )
    monkeypatch.setattr(module.Registry, "bundled", lambda **_: Registry(tiny_models))
    monkeypatch.setattr(worker_process, "own_command", lambda *_: [sys.executable, "-c", script])
    engine = keep(load_engine())
    assert [model.own for model in engine.models] == [False]
    assert engine.notice is not None
    assert "Not any more. The bundled models answer instead." in engine.notice
    assert engine.setup is not None
    assert engine.setup.chosen is None

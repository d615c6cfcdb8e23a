"""The tutorial: from a folder of REAL and FAKE pictures to a model that is chosen in the window."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cifake_desktop import cli
from cifake_desktop.detection.model import Model
from cifake_desktop.ui.engine import load_engine
from cifake_desktop.ui.models_dialog import ModelsDialog
from cifake_desktop.ui.window import MainWindow
from training import checkpoint
from training.__main__ import main
from training.data import own as own_module
from training.data.own import OwnSet
from training.own import fitted
from training.recipes import RECIPES
from training.train import TrainingError

_CELL = 8  # pixels of one colour


@pytest.fixture(autouse=True)
def bundled(both_models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the two tiny models be the ones that ship."""
    for room in ("library", "registry"):
        monkeypatch.setattr(f"cifake_desktop.detection.{room}.resource", lambda *_: both_models)


def draw(path: Path, fake: bool, side: int, rng: np.random.Generator) -> Path:
    """A picture of smooth patches; a FAKE one has the checkerboard that some generators leave."""
    pixels = np.kron(rng.uniform(40, 215, (side // _CELL, side // _CELL, 3)), np.ones((_CELL, _CELL, 1)))
    if fake:
        pixels += 16 * (-1.0) ** np.add.outer(np.arange(side), np.arange(side))[:, :, None]
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels.clip(0, 255).astype(np.uint8)).save(path)
    return path


def collection(folder: Path, side: int, each: int) -> Path:
    rng = np.random.default_rng(side)
    for label in ("REAL", "FAKE"):
        for number in range(each):
            draw(folder / label / f"{number}.png", label == "FAKE", side, rng)
    return folder


def made(tmp_path: Path, side: int, crops: int) -> Path:
    """The model file, by the commands of the tutorial."""
    source, data, run = collection(tmp_path / "pictures", side, 110), tmp_path / "mine", tmp_path / "run"
    commands = [
        ["prepare", "folder", str(source), "--name", "mine", "--crops", str(crops), "--data", str(data)],
        ["train", "own", "--data", str(data), "--recipe", "quick", "--epochs", "6", "--run", str(run)],
        ["evaluate", str(run), "--data", str(data)],
        ["export", "own", str(run), "--data", str(data), "--licence", "CC0, drawn by a test"],
        ["evaluate", str(run / "mine.onnx"), "--data", str(data)],
    ]
    for command in commands:
        assert main(command) == 0, command
    assert json.loads((run / "config.json").read_text())["recipe"]["epochs"] == 6
    return run / "mine.onnx"


@pytest.mark.parametrize(("side", "crops"), [(32, 1), (96, 2)], ids=["whole", "crops"])
def test_from_a_folder_to_a_model_chosen_in_the_window(
    side: int, crops: int, tmp_path: Path, capsys: pytest.CaptureFixture[str], qtbot: QtBot
) -> None:
    file = made(tmp_path, side, crops)
    card = Model.load(file).card
    assert card.accepts(side, side)
    assert not card.accepts(31, 31)
    assert card.accepts(side + 8, side) == (side == 96), "a set of whole pictures knows one size only"
    assert [entry["licence"] for entry in card.training["data"]] == 2 * ["CC0, drawn by a test"]
    own = OwnSet.open(tmp_path / "mine")
    counts = own.manifest["parts"]
    assert [entry["crops"] for entry in card.training["data"]] == [
        counts["train"][label]["crops"] for label in ("REAL", "FAKE")
    ]
    accuracy = card.figures["official"]["accuracy"]
    assert accuracy["n"] == sum(count["pictures"] for count in counts["test"].values()), "pictures, not crops"
    assert accuracy["value"] >= 0.9
    assert any("the rates of false positives are rough" in limit for limit in card.limits)

    assert cli.main(["models", "add", str(file)]) == 0
    rng = np.random.default_rng(99)
    real, fake = (draw(tmp_path / f"new {fake}.png", fake, side, rng) for fake in (False, True))
    capsys.readouterr()
    assert cli.main(["inspect", str(real), str(fake), "--json", "--model", "mine"]) == 0
    findings = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [finding["verdict"] for finding in findings] == ["likely_real", "likely_ai"]
    assert {finding["model"]["name"] for finding in findings} == {"mine"}

    window = MainWindow(load_engine)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.tasks.running == 0)
    qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(ModelsDialog)
    qtbot.waitUntil(lambda: len(dialog.rows) == 3)
    choice = next(radio for radio in dialog.choices.values() if radio.text().startswith("mine 1.0.0"))
    qtbot.keyClick(choice, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "is asked first" in window.inspect_page.banner.text and window.tasks.running == 0)
    window.open_paths([fake])
    panels = window.inspect_page.panels
    qtbot.waitUntil(lambda: len(panels) == 1 and panels[0].finding is not None, timeout=30_000)
    assert panels[0].finding.model.name == "mine"
    assert panels[0].finding.verdict == "likely_ai"
    window.close()


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("packed")
    source = collection(folder / "pictures", 40, 60)
    command = [
        "prepare",
        "folder",
        str(source),
        "--name",
        "mine",
        "--size",
        "40",
        "--data",
        str(folder / "mine"),
    ]
    assert main(command) == 0
    return folder / "mine"


def trained(data: Path, run: Path, *more: str) -> int:
    return main(["train", "own", "--data", str(data), "--epochs", "1", "--run", str(run), *more])


def test_a_network_for_another_size_is_refused(
    packed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert trained(packed, tmp_path / "run", "--recipe", "three-block") == 1
    assert "cannot look at pictures of 40 x 40" in capsys.readouterr().err
    assert not (tmp_path / "run").exists()


def test_a_run_of_another_set_is_not_exported(
    packed: Path, run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "own", str(run), "--data", str(packed), "--licence", "CC0"]) == 1
    assert "was trained on another data set" in capsys.readouterr().err
    assert not list(run.glob("*.onnx"))


def test_a_run_that_learned_nothing_is_not_exported(
    packed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert trained(packed, tmp_path / "run") == 0

    def backwards(detector: object, pixels: np.ndarray) -> np.ndarray:
        return np.arange(len(pixels), dtype=np.float32)

    monkeypatch.setattr("training.own.torch_logits", backwards)
    own = OwnSet.open(packed)
    own.index["label"][own.index["part"] == 1] = np.arange((own.index["part"] == 1).sum()) < 4
    np.save(packed / "index.npy", own.index)
    assert main(["export", "own", str(tmp_path / "run"), "--data", str(packed), "--licence", "CC0"]) == 1
    assert "does not tell REAL from FAKE" in capsys.readouterr().err


def test_training_from_disk_gives_what_training_from_memory_gives(
    packed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weights = []
    for free in (1 << 40, 0):
        monkeypatch.setattr(own_module, "available_memory", lambda free=free: free)
        assert trained(packed, tmp_path / f"{free}") == 0
        weights.append(checkpoint.load(tmp_path / f"{free}/best.pt")["network"])
    for key, value in weights[0].items():
        assert torch.equal(value, weights[1][key]), key


def test_the_recipe_is_fitted_to_a_small_set(packed: Path) -> None:
    recipe = RECIPES["quick"]
    fit = fitted(recipe, OwnSet.open(packed))
    assert fit.batch == 8
    assert fit.learning_rate == pytest.approx(recipe.learning_rate * 8 / 256)
    assert fit.category_weight == 0
    assert not fit.compile
    assert fit.epochs == recipe.epochs
    with pytest.raises(TrainingError):
        fitted(RECIPES["cifake-paper"], OwnSet.open(packed))

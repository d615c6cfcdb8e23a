import dataclasses
import json
import sys
import types
from pathlib import Path
from typing import Any

import pytest

from tests.training.conftest import TINY
from training.__main__ import main
from training.train import train

WRITTEN: list[tuple[str, float, int]] = []


class Writer:
    """Stands for torch's, which cannot be imported without TensorBoard."""

    def __init__(self, folder: str, purge_step: int) -> None:
        WRITTEN.append((folder, 0.0, purge_step))

    def add_scalar(self, name: str, value: float, step: int) -> None:
        WRITTEN.append((name, value, step))

    def flush(self) -> None:
        WRITTEN.append(("flush", 0.0, 0))


def test_every_epoch_is_written_once(
    small_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake: Any = types.ModuleType("torch.utils.tensorboard")
    fake.SummaryWriter = Writer
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", fake)
    WRITTEN.clear()
    train(dataclasses.replace(TINY, epochs=2), small_data, tmp_path / "run", tensorboard=True)
    lines = [json.loads(line) for line in (tmp_path / "run/metrics.jsonl").read_text().splitlines()]
    assert WRITTEN[0] == (str(tmp_path / "run/tensorboard"), 0.0, 1)
    losses = [(value, step) for name, value, step in WRITTEN if name == "log_loss"]
    assert losses == [(pytest.approx(line["log_loss"], abs=1e-6), line["epoch"]) for line in lines]
    assert {name for name, _, step in WRITTEN[1:] if step == 2} == set(lines[1]) - {"epoch"}
    assert sum(name == "flush" for name, _, _ in WRITTEN) == 2


def test_without_tensorboard_it_says_so_before_it_trains(
    small_data: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", None)
    command = ["train", "cifake", "--recipe", "quick", "--data", str(small_data), "--tensorboard"]
    assert main([*command, "--run", str(tmp_path / "run")]) == 1
    assert "TensorBoard is not installed" in capsys.readouterr().err
    assert not (tmp_path / "run/metrics.jsonl").exists()

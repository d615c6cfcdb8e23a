import json
from pathlib import Path

import pytest

from tests.training.conftest import TINY
from training import __main__ as command_line
from training import benchmark as benchmark_module
from training.__main__ import main
from training.benchmark import benchmark


@pytest.fixture(autouse=True)
def no_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Other processes take long to start, and are torch's own affair."""
    monkeypatch.setattr(benchmark_module, "_WORKERS", (0,))


def test_figures_of_batches_and_steps(small_data: Path) -> None:
    figures = benchmark(small_data, TINY, steps=2, seconds=0.05)
    rates = figures["pictures_per_second"]
    assert set(rates) == {
        "packed, all augmentation of the recipe",
        "packed, flip and shift only",
        "ImageFolder, flip and crop, 0 workers",
    }
    assert min(rates.values()) > 0
    assert figures["files_of_the_plain_loader"] == 240
    for step in (figures["step"]["made_between_steps"], figures["step"]["made_ahead_by_a_thread"]):
        assert step["seconds"] > 0
        assert 0 <= step["share_waiting"] < 1


def test_the_command_prints_figures_and_a_table(
    small_data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(command_line.RECIPES, "quick", TINY)
    monkeypatch.setattr(benchmark_module.benchmark, "__defaults__", ("official", 1, 0.05))
    assert main(["benchmark", "--recipe", "quick", "--steps", "1", "--data", str(small_data)]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out)["step"]["timed"] == 1
    assert "packed, flip and shift only" in err
    assert "of it waiting for data" in err


def test_too_few_pictures(small_data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["benchmark", "--recipe", "quick", "--data", str(small_data)]) == 1
    assert "do not fill two batches" in capsys.readouterr().err

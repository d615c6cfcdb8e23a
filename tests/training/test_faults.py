"""What goes wrong in the middle of a run: each has a clear message, and what was learnt is not lost."""

import contextlib
import dataclasses
import errno
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import torch
from torch import nn

from tests.training.conftest import TINY
from training import checkpoint, run_config
from training import train as train_module
from training.__main__ import main
from training.architectures.outputs import PLAIN, Outputs
from training.data.packed import Subset
from training.errors import Interrupted, TrainingError, TrainingPackageError
from training.interruption import Interruption
from training.precision import Precision, choose_precision
from training.recipes import RECIPES
from training.train import train

RECIPE = dataclasses.replace(TINY, epochs=2)
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def whole(small_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run that nothing happened to."""
    return train(RECIPE, small_data, tmp_path_factory.mktemp("whole")).parent


@pytest.fixture
def saves_at_every_step(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(train_module, "SAVE_SECONDS", 0.0)


def before_step(number: int, act: Callable[..., object], monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Call `act` in place of step `number`, counted from 1 over all epochs; returns a list of the steps begun."""
    begun: list[int] = []
    step = train_module._step

    def watched(*arguments: object) -> object:
        begun.append(len(begun) + 1)
        if len(begun) == number:
            act(*arguments)
        return step(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(train_module, "_step", watched)
    return begun


def dies(*_: object) -> None:
    raise KeyboardInterrupt


def history(run: Path) -> list[dict[str, float]]:
    lines = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
    return [{key: value for key, value in line.items() if key != "seconds"} for line in lines]


def assert_ended_as(run: Path, whole: Path) -> None:
    """Bit for bit, in weights, averages, the optimizer's state and every figure but the seconds."""
    for name in ("last.pt", "best.pt"):
        one, other = checkpoint.load(run / name), checkpoint.load(whole / name)
        one.pop("seconds", None), other.pop("seconds", None)
        for part in {"network", "average"} & one.keys():
            for key, value in one.pop(part).items():
                assert torch.equal(value, other[part][key]), key
            del other[part]
        states = [saved.pop("optimizer", {"state": {}})["state"] for saved in (one, other)]
        for index, values in states[0].items():
            assert all(torch.equal(value, states[1][index][key]) for key, value in values.items())
        assert one == other
    assert history(run) == history(whole)


@pytest.mark.usefixtures("saves_at_every_step")
@pytest.mark.parametrize("step", [1, 6, 7, 9])
def test_a_run_killed_in_an_epoch_goes_on_there_and_ends_the_same(
    step: int, whole: Path, small_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        before_step(step, dies, patch)
        with pytest.raises(KeyboardInterrupt):
            train(RECIPE, small_data, tmp_path)
    begun = before_step(0, dies, monkeypatch)
    train(RECIPE, small_data, tmp_path)
    assert len(begun) == 12 - (step - 1)  # none is taken twice
    assert_ended_as(tmp_path, whole)


def test_checkpoints_come_by_time(small_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert train_module.SAVE_SECONDS <= 300
    now = [0.0]
    monkeypatch.setattr(train_module.time, "monotonic", lambda: now[0])
    saved: list[tuple[int, int]] = []
    save = checkpoint.save

    def noted(state: dict[str, object], path: Path, previous: Path | None = None) -> None:
        if path.name == "last.pt":
            saved.append((state["epoch"], state["step"]))  # type: ignore[arg-type]
        save(state, path, previous)

    def a_minute_later(*arguments: object) -> object:
        now[0] += 61.0
        return step(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(checkpoint, "save", noted)
    step = train_module._step
    monkeypatch.setattr(train_module, "_step", a_minute_later)
    train(dataclasses.replace(RECIPE, epochs=1), small_data, tmp_path)
    assert saved == [(0, 3), (0, 6), (1, 0)]  # every three minutes, and when the epoch was done


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_lets_the_step_end_and_saves(
    number: signal.Signals, whole: Path, small_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = signal.getsignal(number)
    with monkeypatch.context() as patch:
        before_step(8, lambda *_: signal.raise_signal(number), patch)
        with pytest.raises(
            Interrupted, match=f"stopped by {number.name} in epoch 2, after step 2; all"
        ) as caught:
            train(RECIPE, small_data, tmp_path)
    assert caught.value.code == 128 + number
    assert "same command again" in str(caught.value)
    assert signal.getsignal(number) is before
    train(RECIPE, small_data, tmp_path)
    assert_ended_as(tmp_path, whole)


def test_a_second_signal_acts_at_once() -> None:
    with Interruption() as interruption:
        os.kill(os.getpid(), signal.SIGINT)
        assert interruption.flags() == [1.0, 0.0]
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)


def test_outside_the_main_thread_training_works_too(small_data: Path, tmp_path: Path) -> None:
    errors: list[BaseException] = []

    def work() -> None:
        try:
            train(dataclasses.replace(RECIPE, epochs=1), small_data, tmp_path)
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert not errors
    assert (tmp_path / "best.pt").is_file()


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_the_program_stops_with_the_signal_s_exit_code(
    number: signal.Signals, code: int, small_data: Path, tmp_path: Path
) -> None:
    run = tmp_path / "run"
    program = (
        "import dataclasses, sys\nfrom training import __main__ as program, recipes, train\n"
        "train.SAVE_SECONDS = 0.0\n"
        "small = dataclasses.replace(recipes.RECIPES['quick'], batch=40, epochs=1000, compile=False, bfloat16=False)\n"
        "recipes.RECIPES['quick'] = small\nsys.exit(program.main(sys.argv[1:]))\n"
    )
    arguments = ["train", "cifake", "--recipe", "quick", "--data", str(small_data), "--run", str(run)]
    process = subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        deadline = time.monotonic() + 120
        while not (run / "last.pt").exists() and time.monotonic() < deadline:
            time.sleep(0.1)
        process.send_signal(number)
        _, errors = process.communicate(timeout=60)
    assert process.returncode == code
    assert f"stopped by {number.name}" in errors
    assert "Traceback" not in errors
    assert f"all of it is saved in {run / 'last.pt'}" in errors
    assert checkpoint.load(run / "last.pt")["step"] > 0 or checkpoint.load(run / "last.pt")["epoch"] > 0


@contextlib.contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[None]:
    """A file system of its own in `folder`, where the system lets us have one; else the test is skipped."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)]
    if sys.platform != "linux" or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("mounting a small disk takes rights that are missing here")
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk(
    whole: Path, small_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # Room for the first epoch's best and last checkpoint, but not for another of the two beside them.
    sizes = [(whole / name).stat().st_size for name in ("best.pt", "last.pt")]
    run = tmp_path / "disk"
    with small_disk(run, (sum(sizes) + 60_000) // 1000):
        with pytest.raises(
            TrainingError, match=r"no room for .*/(best|last)\.pt: it needs about 0\.\d MB"
        ) as error:
            train(RECIPE, small_data, run)
        assert "make room and give the same command again" in str(error.value)
        saved = checkpoint.load(run / "last.pt")
        assert (saved["epoch"], saved["step"]) == (1, 0)
        assert not list(run.glob("*.part"))
        subprocess.run(["mount", "-o", "remount,size=100m", str(run)], check=True)
        train(RECIPE, small_data, run)
        assert_ended_as(run, whole)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EROFS])
def test_what_cannot_be_written_leaves_all_as_it_was(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "last.pt"
    checkpoint.save({"epoch": 1}, path)

    def full(_: int) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(os, "fsync", full)
    expected = "could not be written" if number == errno.EROFS else "no room"
    with pytest.raises(checkpoint.CheckpointError, match=expected):
        checkpoint.save({"epoch": 2, "weights": torch.zeros(3_000_000)}, path, tmp_path / "previous.pt")
    assert checkpoint.load(path) == {"epoch": 1}
    assert os.listdir(tmp_path) == ["last.pt"]
    if number == errno.ENOSPC:
        with pytest.raises(checkpoint.CheckpointError, match=r"about 12\.0 MB"):
            checkpoint.save({"weights": torch.zeros(3_000_000)}, path)
        monkeypatch.setattr(Path, "write_text", lambda *_, **__: full(0))
        with pytest.raises(checkpoint.CheckpointError, match=r"no room for .*config\.json"):
            run_config.write_config(tmp_path, {})


@pytest.mark.usefixtures("saves_at_every_step")
@pytest.mark.parametrize("where", ["loss", "weights"])
def test_numbers_that_are_no_longer_finite(
    where: str, small_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def harm(state: object, *_: object) -> None:
        if where == "weights":  # unseen by the loss: such as a step too far
            for group in state.optimizer.param_groups:  # type: ignore[attr-defined]
                for parameter in group["params"]:
                    parameter.register_hook(lambda gradient: gradient * float("inf"))
        else:
            monkeypatch.setattr(train_module, "loss", lambda outputs, *_: outputs.logit.sum() * float("nan"))

    before_step(8, harm, monkeypatch)
    expected = "epoch 2, after step 1" if where == "loss" else "epoch 2, after step 2"
    with pytest.raises(TrainingError, match=f"the {where} (is|are) no longer finite in {expected}") as error:
        train(RECIPE, small_data, tmp_path)
    for advice in (
        "at a learning rate of 0.",
        "smaller learning_rate",
        f"what {tmp_path / 'last.pt'} holds is from before that",
    ):
        assert advice in str(error.value)
    saved = checkpoint.load(tmp_path / "last.pt")
    assert (saved["epoch"], saved["step"]) == (1, 1)
    assert all(torch.isfinite(value).all() for value in saved["network"].values())
    assert len(history(tmp_path)) == 1


def test_a_loss_that_is_not_finite_from_the_beginning(
    small_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(train_module, "loss", lambda outputs, *_: outputs.logit.sum() / 0)
    with pytest.raises(TrainingError, match=r"epoch 1, after step 0.*nothing was saved before"):
        train(RECIPE, small_data, tmp_path)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-2000])


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(data)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def foreign(path: Path) -> None:
    torch.save({"model": torch.zeros(3)}, path)


def unlike(path: Path) -> None:
    torch.save([1, 2], path)


@pytest.mark.usefixtures("saves_at_every_step")
@pytest.mark.parametrize("damage", [cut, flip, empty, foreign, unlike, Path.unlink])
def test_a_damaged_checkpoint_gives_way_to_the_one_before(
    damage: Callable[[Path], None],
    whole: Path,
    small_data: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with monkeypatch.context() as patch:
        before_step(9, dies, patch)
        with pytest.raises(KeyboardInterrupt):
            train(RECIPE, small_data, tmp_path)
    damage(tmp_path / "last.pt")
    capsys.readouterr()
    with monkeypatch.context() as patch:
        # The damaged one must not push out the good one, should saving be what breaks next.
        kept = (tmp_path / "previous.pt").read_bytes()
        before_step(2, dies, patch)
        with pytest.raises(KeyboardInterrupt):
            train(RECIPE, small_data, tmp_path)
        assert (tmp_path / "previous.pt").read_bytes() == kept
    warned = capsys.readouterr().err
    if damage is not Path.unlink:
        assert f"warning: {tmp_path / 'last.pt'} is " in warned
        assert (
            f"going on from the checkpoint before it, {tmp_path / 'previous.pt'}: epoch 2, after step 1"
            in warned
        )
    train(RECIPE, small_data, tmp_path)
    assert_ended_as(tmp_path, whole)


def test_no_checkpoint_can_be_read(small_data: Path, tmp_path: Path) -> None:
    train(RECIPE, small_data, tmp_path)
    for name in ("last.pt", "previous.pt"):
        cut(tmp_path / name)
    with pytest.raises(TrainingError, match="no checkpoint is left to go on from") as error:
        train(RECIPE, small_data, tmp_path)
    assert "last.pt is damaged" in str(error.value)
    assert "previous.pt is damaged" in str(error.value)


def test_a_checkpoint_of_another_run(small_data: Path, whole: Path, tmp_path: Path) -> None:
    train(dataclasses.replace(RECIPE, epochs=1), small_data, tmp_path, seed=5)
    (tmp_path / "last.pt").write_bytes((whole / "last.pt").read_bytes())
    with pytest.raises(TrainingError, match=r"last\.pt is of another recipe or seed"):
        train(dataclasses.replace(RECIPE, epochs=1), small_data, tmp_path, seed=5)


def test_a_damaged_best_checkpoint_is_told_of(
    small_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cut(train(dataclasses.replace(RECIPE, epochs=1), small_data, tmp_path))
    assert (
        main(["export", "cifake", str(tmp_path), "--data", str(small_data), "--target", str(tmp_path)]) == 1
    )
    assert "best.pt is damaged" in capsys.readouterr().err


def test_a_picture_that_cannot_be_read_in_the_middle_of_an_epoch(
    whole: Path,
    small_data: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    taken = 0
    take = Subset.take

    def fails(subset: Subset, rows: torch.Tensor) -> Subset:
        nonlocal taken
        taken += len(rows) == RECIPE.batch
        if taken == 4:
            raise TrainingPackageError("pictures/77.jpg could not be read")
        return take(subset, rows)

    with monkeypatch.context() as patch:
        patch.setattr(Subset, "take", fails)
        with pytest.raises(TrainingPackageError, match=r"77\.jpg"):
            train(RECIPE, small_data, tmp_path)
    assert f"saved in {tmp_path / 'last.pt'}: epoch 1, after step 3" in capsys.readouterr().err
    train(RECIPE, small_data, tmp_path)
    assert_ended_as(tmp_path, whole)


def test_an_epoch_that_was_noted_but_not_saved_is_noted_once(
    whole: Path, small_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        before_step(7, dies, patch)
        with pytest.raises(KeyboardInterrupt):
            train(RECIPE, small_data, tmp_path)
    with (tmp_path / "metrics.jsonl").open("a") as file:
        file.write(json.dumps({**history(whole)[1], "seconds": 1.0}) + '\n{"train_lo')
    train(RECIPE, small_data, tmp_path)
    assert_ended_as(tmp_path, whole)


def test_an_early_stopped_run_is_left_as_it_is(small_data: Path, tmp_path: Path) -> None:
    recipe = dataclasses.replace(TINY, epochs=50, learning_rate=0.0, patience=1, average_decay=0.0)
    train(recipe, small_data, tmp_path)
    epochs = len(history(tmp_path))
    train(recipe, small_data, tmp_path)
    assert len(history(tmp_path)) == epochs < 50


class Linear(nn.Module):
    """A network without convolutions, which take processors very long in float16."""

    normalisation = PLAIN

    def __init__(self) -> None:
        super().__init__()
        self.head = nn.Linear(3 * 8 * 8, 1)

    def forward(self, x: torch.Tensor) -> Outputs:
        logit = self.head(nn.functional.avg_pool2d(x, 4).flatten(1))
        return Outputs(logit.float()[:, :, None], None)


def test_float16_gives_what_float32_gives_and_keeps_its_scale(
    small_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(train_module, "begin", lambda *_: (Linear(), {}))
    monkeypatch.setattr(train_module, "SAVE_SECONDS", 0.0)
    train(RECIPE, small_data, tmp_path / "float32")
    monkeypatch.setattr(train_module, "choose_precision", lambda _, device: Precision(torch.float16, device))
    train(RECIPE, small_data, tmp_path / "whole")
    weights = [checkpoint.load(tmp_path / name / "last.pt")["network"] for name in ("whole", "float32")]
    assert weights[0]["head.weight"].dtype == torch.float32
    assert torch.allclose(weights[0]["head.weight"], weights[1]["head.weight"], atol=5e-3)
    assert not torch.equal(weights[0]["head.weight"], weights[1]["head.weight"])
    assert checkpoint.load(tmp_path / "whole/last.pt")["scaler"]["_growth_tracker"] == 12
    with monkeypatch.context() as patch:
        before_step(9, dies, patch)
        with pytest.raises(KeyboardInterrupt):
            train(RECIPE, small_data, tmp_path / "killed")
    train(RECIPE, small_data, tmp_path / "killed")
    assert_ended_as(tmp_path / "killed", tmp_path / "whole")


def test_float16_leaves_out_steps_that_overflow_and_gives_up_in_the_end() -> None:
    precision = Precision(torch.float16, torch.device("cpu"))
    layer = torch.nn.Linear(1, 1)
    optimizer = torch.optim.SGD(layer.parameters(), 0.1)
    before = layer.weight.clone()
    outcomes = []
    for _ in range(20):
        optimizer.zero_grad()
        precision.backward(layer(torch.ones(1, 1)).sum() * float("inf"))
        outcomes.append(precision.step(optimizer))
    assert outcomes[:16] == [True] * 16
    assert not outcomes[17]
    assert torch.equal(layer.weight, before)


@pytest.mark.parametrize(
    ("has_bfloat16", "capability", "expected"),
    [(True, (9, 0), torch.bfloat16), (False, (7, 5), torch.float16), (False, (6, 1), torch.float32)],
)
def test_what_a_gpu_computes_in(
    has_bfloat16: bool, capability: tuple[int, int], expected: torch.dtype, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda **_: has_bfloat16)
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda: capability)
    monkeypatch.setattr(torch.amp, "GradScaler", lambda *_, enabled: enabled)
    precision = choose_precision(RECIPES["quick"], torch.device("cuda"))
    assert (precision.dtype, precision.scaler) == (expected, expected is torch.float16)
    assert choose_precision(TINY, torch.device("cuda")).dtype == torch.float32

"""Several processes, or several pieces of a batch, give what one gives."""

import dataclasses
import itertools
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from torch import Tensor, distributed, nn

from tests.training.conftest import TINY
from training import checkpoint
from training import train as train_module
from training.__main__ import main
from training.architectures import build, normalise
from training.augment import Augmentation, augment
from training.batches import Share, batches
from training.data.packed import Subset, load_subset
from training.distributed import process_group
from training.errors import TrainingError
from training.recipes import Recipe
from training.shared_layers import SharedBatchNorm, SharedDropout, share_layers
from training.train import train
from training.vision import StochasticDepth

# Few steps at a low rate: each step multiplies what rounding made different.
WITH_BATCH_NORM = dataclasses.replace(TINY, epochs=2, learning_rate=0.01, refreshed_batches=2)
WITH_DROPOUT = dataclasses.replace(WITH_BATCH_NORM, architecture="three-block", category_weight=0.0)


def under_torchrun(recipes: dict[str, tuple[Recipe, int]], data: Path, folder: Path) -> None:
    """Train each of `recipes`, with batches in so many pieces, in two processes, in a run of its name in `folder`."""
    script = folder / "two.py"
    plans = {name: (recipe.to_json(), pieces) for name, (recipe, pieces) in recipes.items()}
    script.write_text(
        "import sys\nfrom contextlib import nullcontext\nfrom pathlib import Path\nfrom training import train\n"
        "from training.distributed import process_group\nfrom training.recipes import Recipe\n"
        "with process_group() as place:\n"
        "    train.process_group = lambda: nullcontext(place)\n"  # one group for all runs: starting takes seconds
        f"    for name, (plan, pieces) in {plans!r}.items():\n"
        "        run = Path(sys.argv[2]) / name\n"
        "        train.train(Recipe.from_json(plan), Path(sys.argv[1]), run, accumulate=pieces)\n"
    )
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2"]
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(Path(__file__).parents[2])}
    subprocess.run([*command, str(script), str(data), str(folder)], env=environment, check=True, timeout=300)


def assert_same_run(first: Path, second: Path, tolerance: float = 1e-5) -> None:
    one, other = (checkpoint.load(run / "last.pt") for run in (first, second))
    for part in ("network", "average"):
        assert one[part].keys() == other[part].keys()
        for name, value in one[part].items():
            difference = (value.double() - other[part][name].double()).abs().max().item()
            assert difference <= tolerance * max(1.0, value.abs().max().item()), name
    lines = ((run / "metrics.jsonl").read_text().splitlines() for run in (first, second))
    for one_line, other_line in zip(*lines, strict=True):
        figures = {key: value for key, value in json.loads(one_line).items() if key != "seconds"}
        expected = {key: value for key, value in json.loads(other_line).items() if key != "seconds"}
        assert figures == pytest.approx(expected, abs=1e-4)


@pytest.mark.skipif(sys.platform == "win32", reason="torchrun needs a POSIX rendezvous here")
def test_two_processes_give_what_one_gives_and_take_up_its_run(
    small_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    train(WITH_BATCH_NORM, small_data, one / "norm")
    train(WITH_BATCH_NORM, small_data, one / "pieces", accumulate=2)
    train(WITH_DROPOUT, small_data, one / "dropout")

    monkeypatch.setattr(train_module, "SAVE_SECONDS", 0.0)
    steps, step = 0, train_module._step

    def dies(*arguments: object) -> object:
        nonlocal steps
        steps += 1
        if steps == 9:
            raise KeyboardInterrupt
        return step(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(train_module, "_step", dies)
    with pytest.raises(KeyboardInterrupt):
        train(WITH_BATCH_NORM, small_data, two / "taken-up")
    monkeypatch.undo()
    saved = checkpoint.load(two / "taken-up/last.pt")
    assert (saved["epoch"], saved["step"]) == (1, 2)

    recipes = {
        "norm": (WITH_BATCH_NORM, 1),
        "pieces": (WITH_BATCH_NORM, 2),
        "dropout": (WITH_DROPOUT, 1),
        "taken-up": (WITH_BATCH_NORM, 1),
    }
    under_torchrun(recipes, small_data, two)
    assert_same_run(one / "norm", two / "norm")
    assert_same_run(one / "pieces", two / "pieces")
    assert_same_run(one / "dropout", two / "dropout")
    assert_same_run(one / "norm", two / "taken-up")


def test_accumulated_pieces_give_what_the_whole_batch_gives(small_data: Path, tmp_path: Path) -> None:
    train(WITH_DROPOUT, small_data, tmp_path / "whole")
    train(WITH_DROPOUT, small_data, tmp_path / "pieces", accumulate=4)
    assert_same_run(tmp_path / "whole", tmp_path / "pieces")
    with pytest.raises(TrainingError, match="accumulate"):
        train(WITH_DROPOUT, small_data, tmp_path / "whole", accumulate=2)


def test_batch_norm_sees_the_pieces(small_data: Path, tmp_path: Path) -> None:
    recipe = dataclasses.replace(WITH_BATCH_NORM, epochs=1)
    best = [
        checkpoint.load(train(recipe, small_data, tmp_path / f"{pieces}", accumulate=pieces))["network"]
        for pieces in (1, 4)
    ]
    assert not torch.allclose(
        best[0]["stages.0.0.norm1.running_var"], best[1]["stages.0.0.norm1.running_var"]
    )


@pytest.mark.parametrize(
    "plan", [Augmentation(), Augmentation(noise_share=1.0), Augmentation(blur_share=1.0)]
)
def test_rows_of_a_batch_are_changed_as_in_the_whole_batch(plan: Augmentation) -> None:
    pixels = torch.randint(0, 256, (48, 32, 32, 3), dtype=torch.uint8)
    whole = augment(pixels, plan, torch.Generator().manual_seed(3))
    for first, size in ((0, 48), (0, 12), (36, 12), (7, 1)):
        own = augment(pixels[first : first + size], plan, torch.Generator().manual_seed(3), first, 48)
        assert torch.equal(own, whole[first : first + size])


def test_shares_make_up_the_batch_and_begin_anywhere(small_data: Path) -> None:
    subset = load_subset(small_data, "official", "train")
    whole = [pieces[0] for pieces in batches(subset, TINY, 0, 3, Share())]
    assert len(whole) == 6
    parts = [list(batches(subset, TINY, 0, 3, Share(rank, 2, 5))) for rank in range(2)]
    for step, batch in enumerate(whole):
        rows = [parts[rank][step][piece] for piece in range(5) for rank in range(2)]
        assert torch.equal(torch.cat([part.pixels for part in rows]), batch.pixels)
        assert torch.equal(torch.cat([part.labels for part in rows]), batch.labels)
        assert torch.equal(torch.cat([part.categories for part in rows]), batch.categories)
    later = list(batches(subset, TINY, 0, 3, Share(), first=4))
    assert len(later) == 2
    assert torch.equal(later[0][0].pixels, whole[4].pixels)


def test_every_step_of_every_epoch_of_every_seed_has_its_own_noise() -> None:
    same = Subset(torch.full((80, 32, 32, 3), 99, dtype=torch.uint8), torch.zeros(80), torch.zeros(80))
    seen = [
        pieces[0].pixels
        for seed, epoch in ((0, 0), (0, 1), (1, 0))
        for pieces in batches(same, TINY, seed, epoch, Share())
    ]
    assert len(seen) == 6
    assert not any(torch.equal(one, other) for one, other in itertools.combinations(seen, 2))


@pytest.mark.parametrize(("world", "accumulate"), [(3, 1), (1, 7), (4, 20), (1, 0), (1, -2)])
def test_a_batch_that_cannot_be_shared(world: int, accumulate: int, small_data: Path, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="a batch of 40 pictures"):
        Share(0, world, accumulate).rows(40)
    if world == 1:
        with pytest.raises(TrainingError, match="a batch of 40 pictures"):
            train(TINY, small_data, tmp_path / "run", accumulate=accumulate)
        assert not (tmp_path / "run").exists()


@pytest.fixture
def group_of_one(tmp_path: Path) -> Iterator[None]:
    distributed.init_process_group("gloo", init_method=f"file://{tmp_path}/meet", rank=0, world_size=1)
    yield
    distributed.destroy_process_group()


@pytest.mark.usefixtures("group_of_one")
def test_shared_batch_norm_is_torch_s_own() -> None:
    torch.manual_seed(0)
    own = nn.BatchNorm2d(5, eps=1e-3, momentum=0.3)
    nn.init.uniform_(own.weight)
    nn.init.uniform_(own.bias)
    expected = nn.BatchNorm2d(5, eps=1e-3, momentum=0.3)
    expected.load_state_dict(own.state_dict())
    shared = SharedBatchNorm(own, 0, 1)
    # Far from zero, where means of squares minus squares of means would be off.
    x = (torch.randn(6, 5, 4, 4) + 300.0).requires_grad_()
    y = x.detach().clone().requires_grad_()
    for _ in range(2):
        a, b = shared(x), expected(y)
        assert torch.allclose(a, b, atol=1e-4)
        weights = torch.randn_like(a)
        (a * weights).sum().backward()
        (b * weights).sum().backward()
    assert torch.allclose(x.grad, y.grad, atol=1e-4)
    for name, value in expected.state_dict().items():
        assert torch.allclose(shared.state_dict()[name].double(), value.double(), rtol=1e-4), name
    assert torch.allclose(own.weight.grad, expected.weight.grad, atol=1e-3)
    assert torch.allclose(shared.eval()(x), expected.eval()(x), atol=1e-3)
    with torch.autocast("cpu", torch.bfloat16):
        assert shared.train()(x.bfloat16()).dtype == torch.bfloat16


@pytest.mark.usefixtures("group_of_one")
@pytest.mark.parametrize("name", ["residual-xs", "three-block", "efficientnet-b0"])
def test_shared_layers_take_the_places_of_torch_s(name: str) -> None:
    torch.manual_seed(0)
    network, expected = build(name), build(name)
    expected.load_state_dict(network.state_dict())
    if hasattr(network, "freeze"):
        network.freeze()
    frozen = [layer.training for layer in network.modules()]
    position = share_layers(network, 0, 2)
    assert [layer.training for layer in network.modules()] == frozen
    assert list(network.state_dict()) == list(expected.state_dict())
    types = {type(layer) for layer in network.modules()}
    assert not types & {nn.BatchNorm2d, nn.Dropout, StochasticDepth}
    x = normalise(torch.randint(0, 256, (4, 32, 32, 3), dtype=torch.uint8), network)
    assert torch.equal(network.eval()(x).logit, expected.eval()(x).logit)
    position.whole = 4
    if name == "three-block":
        torch.manual_seed(1)
        whole = network.train()(x).logit
        position.first = 1
        torch.manual_seed(1)
        assert torch.allclose(network(x[1:3]).logit, whole[1:3], atol=1e-6)


def test_dropout_leaves_out_its_share_and_keeps_the_mean() -> None:
    torch.manual_seed(0)
    network = nn.Sequential(nn.Dropout(0.3), StochasticDepth(0.4, "row"))
    position = share_layers(network, 0, 1)
    position.whole = 1000

    def mean(layer: nn.Module, x: Tensor) -> tuple[float, float]:
        y = layer(x)
        return (y == 0).float().mean().item(), y.mean().item()

    assert isinstance(network[0], SharedDropout)
    assert mean(network[0], torch.ones(1000, 20)) == pytest.approx((0.3, 1.0), abs=0.03)
    rows = network[1](torch.ones(1000, 2, 3, 3))
    assert torch.equal(rows.amax((1, 2, 3)), rows.amin((1, 2, 3)))
    assert (rows[:, 0, 0, 0] == 0).float().mean().item() == pytest.approx(0.4, abs=0.05)
    assert rows.mean().item() == pytest.approx(1.0, abs=0.1)


def test_more_processes_than_gpus(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"RANK": "0", "LOCAL_RANK": "0", "LOCAL_WORLD_SIZE": "4"}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    with (
        pytest.raises(TrainingError, match="4 processes on a machine with 2 GPUs") as caught,
        process_group(),
    ):
        pass
    assert "--nproc-per-node=2" in str(caught.value)


def test_the_command_line_accumulates(
    small_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = [
        "train",
        "cifake",
        "--recipe",
        "quick",
        "--data",
        str(small_data),
        "--run",
        str(tmp_path / "run"),
    ]
    assert main([*command, "--accumulate", "3"]) == 1
    assert "a batch of 256 pictures cannot be shared" in capsys.readouterr().err

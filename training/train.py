"""Train one recipe: the loop, its schedule, its checkpoints."""

from __future__ import annotations

import json
import math
import shutil
import time
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as nnf
from tqdm import tqdm

from training import checkpoint
from training.architectures import Outputs, normalise, parameter_count
from training.augment import augment
from training.averaging import WeightAverage, refresh_statistics
from training.data.layout import CATEGORIES
from training.data.own import load_part
from training.data.packed import Pictures, Subset
from training.distributed import broadcast_flag, process_group, wrap
from training.errors import TrainingError
from training.pretrained import Origin, begin
from training.recipes import Recipe
from training.run_config import write_config


@dataclass
class _State:
    """Everything that changes while training; saved after every epoch."""

    network: nn.Module
    average: WeightAverage
    optimizer: torch.optim.Optimizer
    epoch: int = 0  # epochs done
    best_loss: float = math.inf
    waited: int = 0  # epochs since the best

    def save(self, path: Path, recipe: Recipe, seed: int) -> None:
        checkpoint.save(
            {
                "recipe": recipe.to_json(),
                "seed": seed,
                "network": self.network.state_dict(),
                "average": self.average.network.state_dict(),
                "average_steps": self.average.steps,
                "optimizer": self.optimizer.state_dict(),
                "epoch": self.epoch,
                "best_loss": self.best_loss,
                "waited": self.waited,
            },
            path,
        )

    def restore(self, path: Path) -> None:
        saved = checkpoint.load(path)
        self.network.load_state_dict(saved["network"])
        self.average.network.load_state_dict(saved["average"])
        self.average.steps = saved["average_steps"]
        self.optimizer.load_state_dict(saved["optimizer"])
        self.epoch, self.best_loss, self.waited = saved["epoch"], saved["best_loss"], saved["waited"]


def learning_rate(step: int, steps: int, warmup: int, peak: float, final: float = 0.0) -> float:
    """Linear warm-up from 0 to `peak`, then a cosine down to `final` times the peak at `steps`."""
    if step < warmup:
        return peak * (step + 1) / warmup
    fall = 0.5 * (1 + math.cos(math.pi * (step - warmup) / max(1, steps - warmup)))
    return peak * (final + (1 - final) * fall)


def loss(outputs: Outputs, labels: Tensor, categories: Tensor, recipe: Recipe) -> Tensor:
    """Binary cross-entropy on the logit, plus the auxiliary task: label and CIFAR category as one of 20 classes.

    Knowing what a picture shows helps to know how a generator draws it; the auxiliary head is not exported.
    """
    smooth = labels.float() * (1 - recipe.label_smoothing) + recipe.label_smoothing / 2
    main = nnf.binary_cross_entropy_with_logits(outputs.logit, smooth)
    if outputs.categories is None:
        return main
    auxiliary = nnf.cross_entropy(
        outputs.categories, labels * len(CATEGORIES) + categories, label_smoothing=recipe.label_smoothing
    )
    return main + recipe.category_weight * auxiliary


def _optimizer(network: nn.Module, recipe: Recipe) -> torch.optim.Optimizer:
    # Norms and biases are not decayed: shrinking them towards 0 removes nothing that generalises badly.
    trained = [p for p in network.parameters() if p.requires_grad]
    groups = [
        {"params": [p for p in trained if p.ndim > 1], "weight_decay": recipe.weight_decay},
        {"params": [p for p in trained if p.ndim <= 1], "weight_decay": 0.0},
    ]
    if recipe.optimizer == "adamw":
        return torch.optim.AdamW(groups, lr=recipe.learning_rate)
    return torch.optim.SGD(groups, lr=recipe.learning_rate, momentum=recipe.momentum, nesterov=True)


def bfloat16_pays(device: torch.device) -> bool:
    """Tell whether `device` computes in bfloat16 itself; a processor that emulates it would be slower, not faster."""
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported(including_emulation=False)
    capabilities = torch.cpu.get_capabilities()
    return any(capabilities.get(name, False) for name in ("amx_bf16", "avx512_bf16", "arm_bf16"))


def _compiled(network: nn.Module, device: torch.device) -> nn.Module:
    if device.type == "cpu" and shutil.which("c++") is None:
        warnings.warn(
            "no C++ compiler found: training without torch.compile, about a third slower", stacklevel=2
        )
        return network
    fused: nn.Module = torch.compile(network)  # type: ignore[assignment]
    return fused


@torch.no_grad()
def validate(network: nn.Module, subset: Pictures, device: torch.device, bfloat16: bool) -> dict[str, float]:
    """Accuracy at logit 0 and log loss of `network`, in its evaluation mode, on a subset."""
    logits = []
    for part in subset.chunks(500):
        x = normalise(part.pixels.to(device), network).contiguous(memory_format=torch.channels_last)
        with torch.autocast(device.type, torch.bfloat16, enabled=bfloat16):
            logits.append(network(x).logit.float().cpu())
    logit = torch.cat(logits)
    return {
        "accuracy": ((logit > 0) == (subset.labels > 0)).float().mean().item(),
        "log_loss": nnf.binary_cross_entropy_with_logits(logit, subset.labels.float()).item(),
    }


def _batches(
    subset: Pictures, recipe: Recipe, seed: int, epoch: int, rank: int, world: int
) -> Iterator[Subset]:
    """One epoch of augmented batches.

    Its random numbers depend on seed and epoch only, so that a resumed run sees exactly what an uninterrupted one
    would have seen.
    """
    order = subset.order(torch.Generator().manual_seed(seed * 1_000_003 + epoch))
    noise = torch.Generator().manual_seed((seed * 1_000_003 + epoch) * world + rank + 7_919)
    order = order[rank::world]
    for step in range(len(subset) // (recipe.batch * world)):
        batch = subset.take(order[step * recipe.batch : (step + 1) * recipe.batch])
        yield Subset(augment(batch.pixels, recipe.augmentation, noise), batch.labels, batch.categories)


def _refresh_statistics(
    average: nn.Module,
    training: Pictures,
    recipe: Recipe,
    seed: int,
    epoch: int,
    device: torch.device,
    bfloat16: bool,
) -> None:
    """Set batch-norm statistics from augmented batches."""
    batches = _batches(training, recipe, seed, epoch, rank=0, world=1)
    inputs = (
        normalise(batch.pixels.to(device), average).contiguous(memory_format=torch.channels_last)
        for batch in islice(batches, recipe.refreshed_batches)
    )
    with torch.autocast(device.type, torch.bfloat16, enabled=bfloat16):
        refresh_statistics(average, inputs)


def _write_config(
    run: Path,
    recipe: Recipe,
    seed: int,
    split: str,
    pictures: int,
    parameters: int,
    start: Path | None,
    pretrained: dict[str, Any],
) -> None:
    fixed: dict[str, Any] = {
        "recipe": recipe.to_json(),
        "seed": seed,
        "split": split,
        "training_pictures": pictures,
        "parameters": parameters,
        "start": None if start is None else json.loads((start / "config.json").read_text(encoding="utf-8")),
        **pretrained,
    }
    write_config(
        run, fixed, lambda before: {**before, "recipe": Recipe.from_json(before["recipe"]).to_json()}
    )


def train(
    recipe: Recipe,
    data: Path,
    run: Path,
    seed: int = 0,
    split: str = "official",
    start: Path | None = None,
    origin: Origin | None = None,
) -> Path:
    """Train `recipe` on the packed data set in `data`; returns the path of the best checkpoint, `run/best.pt`.

    A run that was stopped is taken up at the last whole epoch and gives the same weights as one that was not. The
    best checkpoint holds the averaged weights with the lowest log loss on validation; the test part is never read.
    `start` is another run, of the same architecture, whose best checkpoint this one begins with; `origin` says where a
    recipe that begins with pretrained weights gets them.
    Raises TrainingError when `run` holds a different run or there are no pretrained weights, PackedError when there
    is no data, FileNotFoundError when `start` has no checkpoint.
    """
    with process_group() as (rank, world):
        _run(recipe, data, run, seed, split, start, origin or Origin(), rank, world)
    return run / "best.pt"


def _run(
    recipe: Recipe,
    data: Path,
    run: Path,
    seed: int,
    split: str,
    start: Path | None,
    origin: Origin,
    rank: int,
    world: int,
) -> None:
    """Do what `train` says, as one of `world` processes.

    A function of its own, so that everything which holds on to the process group is gone before the group ends.
    """
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    training, validation = (load_part(data, split, part) for part in ("train", "validation"))
    torch.manual_seed(seed)
    replaced = start is not None or (run / "last.pt").is_file()
    network, pretrained = begin(recipe, None if replaced else origin)
    network = network.to(device, memory_format=torch.channels_last)
    if rank == 0:
        _write_config(run, recipe, seed, split, len(training), parameter_count(network), start, pretrained)
    if start is not None:
        network.load_state_dict(checkpoint.load(start / "best.pt")["network"])
    average = WeightAverage(network, recipe.average_decay, trained=start is not None)
    state = _State(network, average, _optimizer(network, recipe))
    if (run / "last.pt").is_file():
        state.restore(run / "last.pt")
    bfloat16 = recipe.bfloat16 and bfloat16_pays(device)
    model = wrap(network, world)
    if recipe.compile:
        model = _compiled(model, device)

    while state.epoch < recipe.epochs:
        started = time.monotonic()
        figures = _train_epoch(state, model, training, recipe, seed, rank, world, device, bfloat16)
        state.epoch += 1
        if rank == 0:
            if recipe.refreshed_batches:
                _refresh_statistics(
                    state.average.network, training, recipe, seed, state.epoch, device, bfloat16
                )
            figures |= validate(state.average.network, validation, device, bfloat16)
            figures |= {"epoch": state.epoch, "seconds": round(time.monotonic() - started, 1)}
            _keep(state, figures, run, recipe, seed)
        if broadcast_flag(state.waited >= recipe.patience, world):
            break


def _keep(state: _State, figures: dict[str, float], run: Path, recipe: Recipe, seed: int) -> None:
    """Save what an epoch brought: best before last, so that a kill in between repeats the epoch, not loses it."""
    if figures["log_loss"] < state.best_loss:
        state.best_loss, state.waited = figures["log_loss"], 0
        best = {
            "recipe": recipe.to_json(),
            "seed": seed,
            "epoch": state.epoch,
            "network": state.average.network.state_dict(),
        }
        checkpoint.save(best, run / "best.pt")
    else:
        state.waited += 1
    line = json.dumps({key: round(value, 6) for key, value in figures.items()})
    print(line, flush=True)
    with (run / "metrics.jsonl").open("a", encoding="utf-8") as file:
        file.write(line + "\n")
    state.save(run / "last.pt", recipe, seed)


def _train_epoch(
    state: _State,
    model: nn.Module,
    training: Pictures,
    recipe: Recipe,
    seed: int,
    rank: int,
    world: int,
    device: torch.device,
    bfloat16: bool,
) -> dict[str, float]:
    model.train()
    # Dropout draws from here: a resumed run must see what an uninterrupted one would have seen.
    torch.manual_seed((seed * 1_000_003 + state.epoch) * world + rank + 104_729)
    per_epoch = len(training) // (recipe.batch * world)
    if per_epoch == 0:
        raise TrainingError(
            f"{len(training)} training pictures do not fill one batch of {recipe.batch * world}"
        )
    step = state.epoch * per_epoch
    total_loss, right = 0.0, 0
    with tqdm(
        total=per_epoch * recipe.batch * world,
        desc=f"epoch {state.epoch + 1}/{recipe.epochs}",
        unit=" pictures",
        disable=rank > 0,
        mininterval=1,
    ) as bar:
        for batch in _batches(training, recipe, seed, state.epoch, rank, world):
            rate = learning_rate(
                step,
                recipe.epochs * per_epoch,
                round(recipe.warmup_epochs * per_epoch),
                recipe.learning_rate,
                recipe.final_rate,
            )
            for group in state.optimizer.param_groups:
                group["lr"] = rate
            x = normalise(batch.pixels.to(device), state.network).contiguous(
                memory_format=torch.channels_last
            )
            labels, categories = batch.labels.to(device), batch.categories.to(device)
            with torch.autocast(device.type, torch.bfloat16, enabled=bfloat16):
                outputs = model(x)
            value = loss(outputs, labels, categories, recipe)
            state.optimizer.zero_grad()
            value.backward()
            state.optimizer.step()
            state.average.update(state.network)
            step += 1
            total_loss += value.item()
            if not math.isfinite(total_loss):
                raise TrainingError(f"the loss is no longer finite in epoch {state.epoch + 1}")
            right += int(((outputs.logit > 0) == (labels > 0)).sum())
            bar.update(recipe.batch * world)
            bar.set_postfix(loss=f"{value.item():.3f}", refresh=False)
    return {
        "train_loss": total_loss / per_epoch,
        "train_accuracy": right / (per_epoch * recipe.batch),
        "learning_rate": rate,
    }

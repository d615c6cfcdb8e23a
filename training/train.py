"""Train one recipe: the loop and its schedule."""

from __future__ import annotations

import json
import math
import shutil
import sys
import time
import warnings
from collections.abc import Callable
from contextlib import closing, nullcontext
from itertools import islice
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as nnf
from tqdm import tqdm

from training import checkpoint
from training.architectures import Outputs, normalise, parameter_count
from training.averaging import WeightAverage, refresh_statistics
from training.batches import Share, batches, steps_per_epoch
from training.data.layout import CATEGORIES
from training.data.own import load_part
from training.data.packed import Pictures, Subset
from training.data.prefetch import prefetched
from training.distributed import from_first, local_gradients, process_group, summed, wrap
from training.errors import Interrupted, TrainingError, TrainingPackageError
from training.interruption import SIGNALS, Interruption
from training.precision import Precision, choose_precision
from training.pretrained import Origin, begin
from training.recipes import Recipe
from training.run_config import write_config
from training.scalars import open_writer, write_scalars
from training.seeds import seed_for
from training.shared_layers import Position, share_layers
from training.state import BEST, LAST, PREVIOUS, State

SAVE_SECONDS = 180.0  # between two checkpoints within an epoch


def learning_rate(step: int, steps: int, warmup: int, peak: float, final: float = 0.0) -> float:
    """Linear warm-up from 0 to `peak`, then a cosine down to `final` times the peak at `steps`."""
    if step < warmup:
        return peak * (step + 1) / warmup
    fall = 0.5 * (1 + math.cos(math.pi * (step - warmup) / max(1, steps - warmup)))
    return peak * (final + (1 - final) * fall)


def _rate(recipe: Recipe, epoch: int, step: int, steps: int) -> float:
    """The learning rate of a step of an epoch that has `steps` of them."""
    return learning_rate(
        epoch * steps + step,
        recipe.epochs * steps,
        round(recipe.warmup_epochs * steps),
        recipe.learning_rate,
        recipe.final_rate,
    )


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


def _compiled(network: nn.Module, device: torch.device) -> nn.Module:
    if device.type == "cpu" and shutil.which("c++") is None:
        warnings.warn(
            "no C++ compiler found: training without torch.compile, about a third slower", stacklevel=2
        )
        return network
    fused: nn.Module = torch.compile(network)  # type: ignore[assignment]
    return fused


@torch.no_grad()
def validate(
    network: nn.Module, pictures: Pictures, device: torch.device, precision: Precision
) -> dict[str, float]:
    """Accuracy at logit 0 and log loss of `network`, in its evaluation mode, on a subset."""
    logits = []
    for part in pictures.chunks(500):
        with precision.autocast():
            logits.append(network(_input(part, network, device)).logit.float().cpu())
    logit = torch.cat(logits)
    return {
        "accuracy": ((logit > 0) == (pictures.labels > 0)).float().mean().item(),
        "log_loss": nnf.binary_cross_entropy_with_logits(logit, pictures.labels.float()).item(),
    }


def _input(pictures: Subset, network: nn.Module, device: torch.device) -> Tensor:
    return normalise(pictures.pixels.to(device), network).contiguous(memory_format=torch.channels_last)


def _write_config(
    run: Path,
    recipe: Recipe,
    seed: int,
    split: str,
    pictures: int,
    parameters: int,
    start: Path | None,
    accumulate: int,
    pretrained: dict[str, Any],
) -> None:
    fixed: dict[str, Any] = {
        "recipe": recipe.to_json(),
        "seed": seed,
        "split": split,
        "training_pictures": pictures,
        "parameters": parameters,
        "start": None if start is None else json.loads((start / "config.json").read_text(encoding="utf-8")),
        "accumulate": accumulate,
        **pretrained,
    }

    def upgrade(before: dict[str, Any]) -> dict[str, Any]:
        return {"accumulate": 1, **before, "recipe": Recipe.from_json(before["recipe"]).to_json()}

    write_config(run, fixed, upgrade)


def train(
    recipe: Recipe,
    data: Path,
    run: Path,
    seed: int = 0,
    split: str = "official",
    start: Path | None = None,
    origin: Origin | None = None,
    accumulate: int = 1,
    tensorboard: bool = False,
) -> Path:
    """Train `recipe` on the packed data set in `data`; returns the path of the best checkpoint, `run/best.pt`.

    Under torchrun, all processes together do what one would do alone: they share every batch, and its batch-norm
    statistics and random numbers are those of the whole batch. `accumulate` cuts batches into that many pieces, one
    after the other, for machines whose memory does not hold a whole one; only the batch-norm statistics, which are
    then those of a piece, tell the result from that of one piece.

    A run that was stopped, killed or broken off by a fault is taken up where it was last saved, at most SAVE_SECONDS
    before, on any number of processes, and gives the same weights as one that was not. The best checkpoint holds the
    averaged weights with the lowest log loss on validation; the test part is never read.
    `start` is another run, of the same architecture, whose best checkpoint this one begins with; `origin` says where a
    recipe that begins with pretrained weights gets them. `tensorboard` writes every epoch's figures for it, too.
    Raises TrainingError when `run` holds a different run, there are no pretrained weights or no TensorBoard, a batch
    cannot be shared equally, the loss is no longer finite or there is no room to save; Interrupted after SIGINT or
    SIGTERM; PackedError when there is no data, FileNotFoundError when `start` has no checkpoint.
    """
    with process_group() as (rank, world):
        _run(
            recipe,
            data,
            run,
            seed,
            split,
            start,
            origin or Origin(),
            Share(rank, world, accumulate),
            tensorboard,
        )
    return run / BEST


def _run(
    recipe: Recipe,
    data: Path,
    run: Path,
    seed: int,
    split: str,
    start: Path | None,
    origin: Origin,
    share: Share,
    tensorboard: bool,
) -> None:
    """Do what `train` says, as one of several processes.

    A function of its own, so that everything which holds on to the process group is gone before the group ends.
    """
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    share.rows(recipe.batch)  # a wrong number should be told of before anything is read or written
    training, validation = (load_part(data, split, part) for part in ("train", "validation"))
    torch.manual_seed(seed)
    replaced = start is not None or (run / LAST).is_file() or (run / PREVIOUS).is_file()
    network, pretrained = begin(recipe, None if replaced else origin)
    network = network.to(device, memory_format=torch.channels_last)
    if share.rank == 0:
        _write_config(
            run,
            recipe,
            seed,
            split,
            len(training),
            parameter_count(network),
            start,
            share.accumulate,
            pretrained,
        )
    if start is not None:
        network.load_state_dict(checkpoint.load(start / BEST)["network"])
    # A copy made before layers are shared: one process alone sets its statistics and validates it.
    average = WeightAverage(network, recipe.average_decay, trained=start is not None)
    position = share_layers(network, share.rank, share.world)
    precision = choose_precision(recipe, device)
    state = State(recipe, seed, network, average, _optimizer(network, recipe), precision)
    warning = state.restore(run)
    _check_same(state, run, share)
    if share.rank == 0:
        state.forget_later_epochs(run)
        if warning:
            print(f"warning: {warning}", file=sys.stderr)
    writer = open_writer(run, state.progress.epoch) if tensorboard and share.rank == 0 else None
    model = wrap(network, share.world)
    if recipe.compile:
        model = _compiled(model, device)

    progress = state.progress
    with Interruption() as interruption:
        while progress.epoch < recipe.epochs and progress.waited < recipe.patience:
            figures = _train_epoch(state, model, training, run, share, position, interruption)
            epoch = progress.epoch
            progress.end_epoch()
            if share.rank == 0:
                started = time.monotonic()
                if recipe.refreshed_batches:
                    _refresh_statistics(state, training, epoch)
                figures |= validate(average.network, validation, device, precision)
                figures["seconds"] = round(figures["seconds"] + time.monotonic() - started, 1)
                state.keep_epoch(figures, run)
                if writer is not None:
                    write_scalars(writer, figures)
            progress.waited = from_first(progress.waited, share.world)


def _check_same(state: State, run: Path, share: Share) -> None:
    """Processes that begin at different places would wait for each other for ever."""
    progress = state.progress
    first = [from_first(value, share.world) for value in (progress.epoch, progress.step)]
    different = first != [progress.epoch, progress.step]
    if any(summed([different], share.world)):
        raise TrainingError(
            f"the processes do not all see the same checkpoints: {run} must be one shared folder"
        )


def _refresh_statistics(state: State, training: Pictures, epoch: int) -> None:
    """Set the averaged network's batch-norm statistics from augmented batches."""
    network, recipe = state.average.network, state.recipe
    device = next(network.parameters()).device
    torch.manual_seed(seed_for("refresh", state.seed, epoch))
    steps = islice(batches(training, recipe, state.seed, epoch, Share()), recipe.refreshed_batches)
    with state.precision.autocast():
        refresh_statistics(network, (_input(piece, network, device) for pieces in steps for piece in pieces))


def _train_epoch(
    state: State,
    model: nn.Module,
    training: Pictures,
    run: Path,
    share: Share,
    position: Position,
    interruption: Interruption,
) -> dict[str, float]:
    """Take the steps that are left of an epoch, saving now and then; returns figures of the whole epoch."""
    recipe, progress = state.recipe, state.progress
    steps = steps_per_epoch(len(training), recipe.batch)
    before, started = progress.seconds, time.monotonic()
    saved = started

    def wishes() -> list[float]:
        # A signal may reach some of the processes only, and none may stop alone.
        due = share.rank == 0 and time.monotonic() - saved >= SAVE_SECONDS
        return [*interruption.flags(), float(due)]

    model.train()
    made = batches(training, recipe, state.seed, progress.epoch, share, first=progress.step)
    with (
        closing(prefetched(made)) as pieces_of_steps,
        tqdm(
            total=steps * recipe.batch,
            initial=progress.step * recipe.batch,
            desc=f"epoch {progress.epoch + 1}/{recipe.epochs}",
            unit=" pictures",
            disable=share.rank > 0,
            mininterval=1,
        ) as bar,
    ):
        while progress.step < steps:
            try:
                pieces = next(pieces_of_steps)
            except TrainingPackageError:
                # A picture that cannot be read: what was learnt until here is kept.
                if share.rank == 0:
                    state.save(run)
                    print(f"saved in {run / LAST}: {state.place()}", file=sys.stderr)
                raise
            value, (*signals, save) = _step(state, model, pieces, run, steps, share, position, wishes)
            progress.seconds = before + time.monotonic() - started
            if share.rank == 0 and any((*signals, save)):
                state.save(run)
                saved = time.monotonic()
            if any(signals):
                number = next(number for number, noted in zip(SIGNALS, signals, strict=True) if noted)
                raise Interrupted(
                    f"stopped by {number.name} in {state.place()}; all of it is saved in {run / LAST}: "
                    f"give the same command again to go on",
                    number,
                )
            bar.update(recipe.batch)
            bar.set_postfix(loss=f"{value:.3f}", refresh=False)
    return {
        "train_loss": progress.loss / steps,
        "train_accuracy": progress.right / (steps * recipe.batch),
        "learning_rate": _rate(recipe, progress.epoch, steps - 1, steps),
        "epoch": progress.epoch + 1,
        "seconds": progress.seconds,
    }


def _step(
    state: State,
    model: nn.Module,
    pieces: list[Subset],
    run: Path,
    steps: int,
    share: Share,
    position: Position,
    wishes: Callable[[], list[float]],
) -> tuple[float, list[float]]:
    """Take one step; returns the loss of the whole batch, and `wishes` at the step's end, summed over the processes."""
    recipe, progress = state.recipe, state.progress
    device = next(state.network.parameters()).device
    rate = _rate(recipe, progress.epoch, progress.step, steps)
    for group in state.optimizer.param_groups:
        group["lr"] = rate
    state.optimizer.zero_grad()
    position.whole = recipe.batch
    value, right = 0.0, 0
    for index, (rows, piece) in enumerate(zip(share.rows(recipe.batch), pieces, strict=True)):
        # Dropout draws from here, for the whole batch every time.
        torch.manual_seed(seed_for("step", state.seed, progress.epoch, progress.step))
        position.first = rows.start
        labels, categories = piece.labels.to(device), piece.categories.to(device)
        with nullcontext() if index == len(pieces) - 1 else local_gradients(model):
            with state.precision.autocast():
                outputs = model(_input(piece, state.network, device))
            part = loss(outputs, labels, categories, recipe) / len(pieces)
            state.precision.backward(part)
        value += part.item() / share.world
        right += int(((outputs.logit > 0) == (labels > 0)).sum())
    value, all_right, *wished = summed([value, right, *wishes()], share.world)
    if not math.isfinite(value):
        raise state.not_finite("the loss is", run)
    if not state.precision.step(state.optimizer):
        raise state.not_finite("the gradients are", run)
    state.average.update(state.network)
    progress.step += 1
    progress.loss += value
    progress.right += round(all_right)
    return value, wished

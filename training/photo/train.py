"""Train the photo detector: draw an epoch's views, balance them, take its steps, save, go on."""

from __future__ import annotations

import json
import math
import random
import time
from collections.abc import Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as nnf
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from training import checkpoint, environment
from training.photo.backbone import load_pretrained, pretrained_file
from training.photo.data import PhotoData
from training.photo.fakes import load_fakes
from training.photo.network import PhotoNetwork
from training.photo.recipes import PhotoRecipe
from training.photo.sampling import Kind, balancing_weights, source_weights
from training.photo.sources import ROLES, Roles
from training.photo.views import nuisances, view
from training.train import TrainingError, compiled

_CHUNK = 64  # views drawn by a thread in one go
_HEAD_RATE = 3.0


@dataclass(frozen=True)
class Pictures:
    """What a run draws its views from, all lists of N.

    pixels: uint8 [H, W, 3] each. labels: int64 [N], 1 = AI. sources: names. lossless: original never was JPEG.
    """

    pixels: list[np.ndarray]
    labels: np.ndarray
    sources: list[str]
    kinds: list[Kind]
    lossless: list[bool]


@dataclass(frozen=True)
class Views:
    """An epoch's views: pixels uint8 [N, side, side, 3], labels int64 [N], weights float64 [N]."""

    pixels: np.ndarray
    labels: np.ndarray
    weights: np.ndarray


def load_pictures(data: Path, left_out: Collection[str], fakes: bool, roles: Roles) -> Pictures:
    """Decode every crop that may be trained on, and the fakes made of those photographs."""
    corpus = PhotoData(data, roles)
    crops = corpus.training(left_out)
    made = list(load_fakes(data, {crop.path for crop in crops})) if fakes else []
    return Pictures(
        pixels=[*(corpus.pixels(crop) for crop in crops), *(fake.pixels for fake in made)],
        labels=np.array([*(crop.label for crop in crops), *(1 for _ in made)]),
        sources=[*(crop.source for crop in crops), *(fake.autoencoder for fake in made)],
        kinds=[
            *("matched" if crop.matched else "other" for crop in crops),
            *("reconstruction" for _ in made),
        ],
        lossless=[*(crop.lossless for crop in crops), *(True for _ in made)],
    )


def draw_views(pictures: Pictures, recipe: PhotoRecipe, seed: int, workers: ThreadPoolExecutor) -> Views:
    """Draw an epoch's views; equal seeds give equal views, however many workers there are."""
    chances = source_weights(pictures.labels, pictures.sources, pictures.kinds, recipe.matched, recipe.fakes)
    rows = np.random.default_rng(seed).choice(len(chances), recipe.views, p=chances)

    def chunk(start: int) -> np.ndarray:
        rng = random.Random(seed * 1_000_003 + start)  # noqa: S311  (draws pictures, not secrets)
        return np.stack(
            [
                view(pictures.pixels[row], pictures.lossless[row], recipe.side, recipe.degradation, rng)
                for row in rows[start : start + _CHUNK]
            ]
        )

    pixels = np.concatenate(list(workers.map(chunk, range(0, recipe.views, _CHUNK))))
    labels = pictures.labels[rows]
    return Views(pixels, labels, balancing_weights(nuisances(pixels), labels))


def batches(views: Views, size: int, seed: int) -> Iterator[tuple[Tensor, Tensor]]:
    """Yield (pixels, labels float32) with as many of each label, views drawn by their weights."""
    rng = np.random.default_rng(seed)
    of = [np.flatnonzero(views.labels == label) for label in (0, 1)]
    chances = [views.weights[rows] / views.weights[rows].sum() for rows in of]
    for _ in range(len(views.pixels) // size):
        drawn = [rng.choice(rows, size // 2, replace=False, p=p) for rows, p in zip(of, chances, strict=True)]
        rows = np.concatenate(drawn)
        yield torch.from_numpy(views.pixels[rows]), torch.from_numpy(views.labels[rows].astype(np.float32))


def _optimizer(network: PhotoNetwork, recipe: PhotoRecipe) -> torch.optim.Optimizer:
    body = dict(network.backbone.named_parameters())
    groups = [
        {
            "params": [p for p in body.values() if p.ndim > 1],
            "weight_decay": recipe.weight_decay,
            "rate": 1.0,
        },
        {"params": [p for p in body.values() if p.ndim <= 1], "weight_decay": 0.0, "rate": 1.0},
        {"params": list(network.head.parameters()), "weight_decay": 0.0, "rate": _HEAD_RATE},
    ]
    return torch.optim.AdamW(groups, lr=recipe.learning_rate)


def learning_rate(step: int, steps: int, recipe: PhotoRecipe) -> float:
    """Linear warm-up times a half cosine from the peak down to 0."""
    warm = min(1.0, (step + 1) / max(1, recipe.warmup_steps))
    return recipe.learning_rate * warm * 0.5 * (1.0 + math.cos(math.pi * step / steps))


@dataclass
class _State:
    network: PhotoNetwork
    average: AveragedModel
    optimizer: torch.optim.Optimizer
    epoch: int = 0  # epochs done

    def save(self, path: Path) -> None:
        checkpoint.save(
            {
                "network": self.network.state_dict(),
                "average": self.average.state_dict(),
                "optimizer": self.optimizer.state_dict(),
                "epoch": self.epoch,
            },
            path,
        )

    def restore(self, path: Path) -> None:
        saved = checkpoint.load(path)
        self.network.load_state_dict(saved["network"])
        self.average.load_state_dict(saved["average"])
        self.optimizer.load_state_dict(saved["optimizer"])
        self.epoch = saved["epoch"]


def _write_config(run: Path, fixed: dict[str, Any]) -> None:
    """Describe the run, or check that the run to be resumed was the same."""
    path = run / "config.json"
    fixed = json.loads(json.dumps(fixed))  # tuples come back as lists
    if path.is_file():
        before = json.loads(path.read_text(encoding="utf-8"))
        changed = [key for key, value in fixed.items() if before.get(key) != value]
        if changed:
            raise TrainingError(
                f"{run} holds another run ({', '.join(changed)} differ): choose another --run"
            )
        return
    run.mkdir(parents=True, exist_ok=True)
    text = json.dumps({**fixed, "environment": environment.describe()}, indent=1)
    path.write_text(text + "\n", encoding="utf-8")


def _begin(network: PhotoNetwork, start: Path | None, left_out: Collection[str]) -> dict[str, Any] | None:
    """Fill `network` with ImageNet's weights, or with those of a run; returns that run's configuration."""
    if start is None:
        load_pretrained(network.backbone, pretrained_file())
        return None
    config: dict[str, Any] = json.loads((start / "config.json").read_text(encoding="utf-8"))
    seen = sorted(set(left_out) - set(config["left_out"]))
    if seen:
        raise TrainingError(f"{start} was trained on sources that are to be left out: {', '.join(seen)}")
    network.load_state_dict(checkpoint.load(start / "best.pt")["network"])
    return config


def train_photo(
    recipe: PhotoRecipe,
    data: Path,
    run: Path,
    seed: int = 0,
    left_out: Collection[str] = (),
    start: Path | None = None,
    roles: Roles = ROLES,
) -> Path:
    """Train on every source but the hold-out and `left_out`; returns the checkpoint, `run/best.pt`.

    There is no choosing between epochs: the checkpoint is the average of the weights at the end of the recipe. A run
    that was stopped is taken up at the last whole epoch. `start` is a finished run whose checkpoint this one begins
    with, in place of ImageNet's weights. Raises TrainingError when `run` holds a different run or `start` left out less
    than this one, PhotoDataError without data or for an unknown source, BackboneError without pretrained weights,
    FileNotFoundError when `start` is not finished.
    """
    pictures = load_pictures(data, left_out, recipe.fakes > 0, roles)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    torch.manual_seed(seed)
    network = PhotoNetwork(recipe.dropout)
    before = _begin(network, start, left_out)
    network = network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    fixed = {
        "recipe": recipe.to_json(),
        "seed": seed,
        "left_out": sorted(left_out),
        "training_crops": sum(kind != "reconstruction" for kind in pictures.kinds),
        "training_fakes": sum(kind == "reconstruction" for kind in pictures.kinds),
        "parameters": sum(p.numel() for p in network.parameters()),
        "start": before,
    }
    _write_config(run, fixed)
    average = AveragedModel(
        network, multi_avg_fn=get_ema_multi_avg_fn(recipe.average_decay), use_buffers=True
    )
    state = _State(network, average, _optimizer(network, recipe))
    if (run / "last.pt").is_file():
        state.restore(run / "last.pt")
    model = compiled(network, device) if recipe.compile else network
    with ThreadPoolExecutor(torch.get_num_threads()) as workers:
        while state.epoch < recipe.epochs:
            started = time.monotonic()
            views = draw_views(pictures, recipe, seed * 10_007 + state.epoch, workers)
            loss = _train_epoch(state, model, views, recipe, seed, device)
            state.epoch += 1
            line = {
                "epoch": state.epoch,
                "train_loss": round(loss, 6),
                "seconds": round(time.monotonic() - started, 1),
            }
            print(json.dumps(line), flush=True)
            with (run / "metrics.jsonl").open("a", encoding="utf-8") as file:
                file.write(json.dumps(line) + "\n")
            state.save(run / "last.pt")
    best = {
        "recipe": recipe.to_json(),
        "seed": seed,
        "epoch": state.epoch,
        "network": state.average.module.state_dict(),
    }
    checkpoint.save(best, run / "best.pt")
    return run / "best.pt"


def _train_epoch(
    state: _State, model: nn.Module, views: Views, recipe: PhotoRecipe, seed: int, device: torch.device
) -> float:
    """Take an epoch's steps; returns the mean loss."""
    model.train()
    per_epoch = recipe.views // recipe.batch
    total = 0.0
    drawn = batches(views, recipe.batch, seed * 20_011 + state.epoch)
    for step, (pixels, labels) in enumerate(drawn, start=state.epoch * per_epoch):
        rate = learning_rate(step, recipe.epochs * per_epoch, recipe)
        for group in state.optimizer.param_groups:
            group["lr"] = rate * group["rate"]
        logit = model(pixels.to(device)).float().mean((1, 2))
        smooth = labels.to(device) * (1 - recipe.label_smoothing) + recipe.label_smoothing / 2
        loss = nnf.binary_cross_entropy_with_logits(logit, smooth)
        state.optimizer.zero_grad()
        loss.backward()
        state.optimizer.step()
        state.average.update_parameters(state.network)
        total += loss.item()
        if not math.isfinite(total):
            raise TrainingError(f"the loss is no longer finite in epoch {state.epoch + 1}")
    return total / per_epoch

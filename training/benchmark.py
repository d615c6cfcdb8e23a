"""How fast pictures come, and whether a training step has to wait for them."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import torch
from PIL import Image
from torch.utils.data import DataLoader
from tqdm import tqdm

from training.architectures import build, normalise
from training.augment import NONE
from training.batches import Share, batches
from training.data.layout import LABELS
from training.data.own import SPLIT, is_own, load_part
from training.data.packed import Pictures, Subset
from training.data.prefetch import prefetched
from training.errors import TrainingError
from training.recipes import Recipe
from training.train import loss
from training.vision import datasets, transforms

_FILES = 8192  # pictures written as files at most, for the plain loader
_WARM = 2  # steps that are not counted
_WORKERS = (0, 2)


def _pieces(steps: Iterator[list[Subset]]) -> Iterator[Subset]:
    for pieces in steps:
        yield from pieces


def _ours(pictures: Pictures, recipe: Recipe) -> Iterator[Subset]:
    epoch = 0
    while True:
        yield from _pieces(batches(pictures, recipe, 0, epoch, Share()))
        epoch += 1


def _rate(batches_of: Iterable[Any], size: int, seconds: float) -> float:
    """Pictures a second out of `batches_of`, over at least `seconds`, the first batch not counted."""
    taken = iter(batches_of)
    next(taken)
    started, count = time.perf_counter(), 0
    for _ in taken:
        count += size
        if time.perf_counter() - started > seconds:
            break
    return count / (time.perf_counter() - started)


def _write_files(pictures: Pictures, folder: Path) -> int:
    """Write the first pictures as JPEG files of quality 90 in a folder for each label; returns how many."""
    for name in LABELS:
        (folder / name).mkdir()
    count = min(len(pictures), _FILES)
    # Evenly from all of them: the labels may lie one after the other.
    subset = pictures.take(torch.linspace(0, len(pictures) - 1, count).long())
    for index, (pixels, label) in enumerate(zip(subset.pixels.numpy(), subset.labels.tolist(), strict=True)):
        Image.fromarray(pixels).save(folder / LABELS[label] / f"{index}.jpg", quality=90)
    return count


def _plain(folder: Path, side: int, batch: int, workers: int) -> Iterator[Any]:
    """What is usually written: torchvision's ImageFolder, random flip and crop by picture, a DataLoader."""
    steps = [
        transforms.RandomHorizontalFlip(),
        transforms.RandomCrop(side, padding=3, padding_mode="reflect"),
        transforms.ToTensor(),
    ]
    files = datasets.ImageFolder(str(folder), transforms.Compose(steps))
    loader = DataLoader(
        files, batch, shuffle=True, num_workers=workers, drop_last=True, persistent_workers=workers > 0
    )
    while True:
        yield from loader


def _stepper(recipe: Recipe, device: torch.device) -> Callable[[Subset], None]:
    """A function that does a whole training step on a batch, uncompiled."""
    network = build(recipe.architecture, categories=recipe.category_weight > 0)
    network = network.to(device, memory_format=torch.channels_last).train()
    optimizer = torch.optim.SGD(network.parameters(), lr=1e-3, momentum=recipe.momentum, nesterov=True)

    def step(batch: Subset) -> None:
        x = normalise(batch.pixels.to(device), network).contiguous(memory_format=torch.channels_last)
        value = loss(network(x), batch.labels.to(device), batch.categories.to(device), recipe)
        optimizer.zero_grad()
        value.backward()
        optimizer.step()
        value.item()  # waits for the device

    return step


def _step_times(source: Iterator[Subset], step: Callable[[Subset], None], steps: int) -> dict[str, float]:
    """Medians over `steps`: seconds of a whole step, and the share of it that waits for its batch."""
    waits, totals = [], []
    for number in tqdm(range(steps + _WARM), desc="steps", mininterval=1):
        started = time.perf_counter()
        batch = next(source)
        waited = time.perf_counter()
        step(batch)
        if number >= _WARM:
            waits.append(waited - started)
            totals.append(time.perf_counter() - started)
    return {"seconds": median(totals), "share_waiting": sum(waits) / sum(totals)}


def benchmark(
    data: Path, recipe: Recipe, split: str = "official", steps: int = 10, seconds: float = 3.0
) -> dict[str, Any]:
    """Measure the training part in `data` as `recipe` reads it; returns figures, each of this machine as it is now.

    Pictures a second are those of one thread, over `seconds` each; a plain loader reads the same pictures from files
    in a temporary folder, with no more than flip and crop, and so do ours where it says so. `steps` are timed with
    batches made in between, and with batches made ahead by a thread. Raises PackedError without data, TrainingError
    when there are fewer pictures than a batch has.
    """
    own = is_own(data)
    pictures = load_part(data, SPLIT if own else split, "train")
    if own:
        recipe = dataclasses.replace(recipe, category_weight=0.0)
    if len(pictures) < 2 * recipe.batch:
        raise TrainingError(f"{len(pictures)} pictures do not fill two batches of {recipe.batch}")
    side = pictures.take(torch.zeros(1, dtype=torch.int64)).pixels.shape[1]
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    simple = dataclasses.replace(NONE, flip=True, shift=3)
    few = dataclasses.replace(recipe, augmentation=simple)
    rates = {
        "packed, all augmentation of the recipe": _rate(_ours(pictures, recipe), recipe.batch, seconds),
        "packed, flip and shift only": _rate(_ours(pictures, few), recipe.batch, seconds),
    }
    with TemporaryDirectory(prefix="training-benchmark-") as name:
        files = _write_files(pictures, Path(name))
        batch = min(recipe.batch, files // 4)
        for workers in _WORKERS:
            rate = _rate(_plain(Path(name), side, batch, workers), batch, seconds)
            rates[f"ImageFolder, flip and crop, {workers} workers"] = rate
    step = _stepper(recipe, device)
    between = _step_times(_ours(pictures, recipe), step, steps)
    with closing(prefetched(_ours(pictures, recipe))) as ahead:
        with_thread = _step_times(ahead, step, steps)
    return {
        "recipe": recipe.architecture,
        "batch": recipe.batch,
        "side": side,
        "device": device.type,
        "threads": torch.get_num_threads(),
        "pictures_per_second": {key: round(rate) for key, rate in rates.items()},
        "files_of_the_plain_loader": files,
        "step": {"timed": steps, "made_between_steps": between, "made_ahead_by_a_thread": with_thread},
    }


def table(figures: dict[str, Any]) -> str:
    """The figures of `benchmark` as lines for people."""
    rows = [(name, f"{rate:>10,} pictures/s") for name, rate in figures["pictures_per_second"].items()]
    for key, name in (
        ("made_between_steps", "between steps"),
        ("made_ahead_by_a_thread", "ahead, by a thread"),
    ):
        step = figures["step"][key]
        words = f"{step['seconds']:>10.3f} s, {step['share_waiting']:.1%} of it waiting for data".replace(
            "%", " %"
        )
        rows.append((f"step of {figures['recipe']}, batches made {name}", words))
    width = max(len(name) for name, _ in rows)
    return "\n".join(f"{name:<{width}}  {words}" for name, words in rows)

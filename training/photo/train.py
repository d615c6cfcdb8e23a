"""Train the photo detector: describe every crop and its views, fit, and fit again without each fold."""

from __future__ import annotations

import json
import os
import random
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from sklearn.metrics import roc_auc_score
from tqdm import tqdm

from training import checkpoint
from training.photo.backbone import load_pretrained, pretrained_file
from training.photo.conditions import CLEAN, CONDITIONS
from training.photo.data import Crop, PhotoData
from training.photo.fit import Examples, fit
from training.photo.frozen import Describe, describer
from training.photo.network import FEATURES, Moments, PhotoNetwork
from training.photo.recipes import PhotoRecipe
from training.photo.scoring import first_tile
from training.photo.sources import ROLES, Roles
from training.photo.views import view
from training.run_config import write_config

TILE = 256  # side of a tile, in pixels
ASKED = (
    CLEAN,
    "jpeg_75",
    "half",
)  # conditions that pictures meet on their way to people: calibrated on all three
OUT_OF_FOLD = "out_of_fold.npz"


def _views(corpus: PhotoData, crops: Sequence[Crop], recipe: PhotoRecipe, seed: int) -> Iterable[np.ndarray]:
    for place, crop in enumerate(crops):
        rng = random.Random(seed * 1_000_003 + place)  # noqa: S311  (draws pictures, not secrets)
        yield view(corpus.pixels(crop), crop.lossless, recipe.side, recipe.degradation, rng)


def _harmed(corpus: PhotoData, crops: Sequence[Crop], condition: str, seed: int) -> Iterable[np.ndarray]:
    rng = np.random.default_rng(seed)
    for crop in crops:
        yield CONDITIONS[condition].harm(first_tile(corpus.pixels(crop), TILE), rng)


def _described(
    path: Path, pictures: Iterable[np.ndarray], count: int, describe: Describe, what: str
) -> np.ndarray:
    """Moments float32 [count, F] of pictures, from `path` where an earlier start of the run has left them."""
    if path.is_file():
        return np.asarray(np.load(path))
    moments = describe(tqdm(pictures, total=count, desc=what, mininterval=5)).astype(np.float32)
    unfinished = path.with_suffix(".part")
    with unfinished.open("wb") as file:
        np.save(file, moments)
    os.replace(unfinished, path)
    return moments


def _auroc(labels: np.ndarray, logit: np.ndarray) -> float | None:
    return float(roc_auc_score(labels, logit)) if 0 < labels.sum() < len(labels) else None


def train_photo(
    recipe: PhotoRecipe,
    data: Path,
    run: Path,
    seed: int = 0,
    roles: Roles = ROLES,
    describe: Describe | None = None,
) -> Path:
    """Train on every source but the hold-out; returns the checkpoint, `run/best.pt`.

    Also fits the same without each of the folds and writes what those fits say of the crops that they have not seen:
    `out_of_fold.npz`, to calibrate on, and their AUROC in `folds.json`, to choose recipes by. A run that was stopped
    goes on where it was. `describe` makes moments of pictures; None takes the frozen ImageNet network. Raises
    TrainingError when `run` holds a different run, PhotoDataError without data, BackboneError without pretrained
    weights.
    """
    corpus = PhotoData(data, roles)
    crops = corpus.training()
    network = PhotoNetwork()
    load_pretrained(network.backbone, pretrained_file())
    describe = describe or describer(Moments(network))
    fixed = {
        "recipe": recipe.to_json(),
        "seed": seed,
        "training_crops": len(crops),
        "parameters": sum(p.numel() for p in network.parameters()),
    }
    write_config(run, fixed)

    asked = {
        name: _described(
            run / f"{name}.npy",
            _harmed(corpus, crops, name, seed),
            len(crops),
            describe,
            CONDITIONS[name].title,
        )
        for name in ASKED
    }
    drawn = [
        _described(
            run / f"view{number}.npy",
            _views(corpus, crops, recipe, seed * 1_009 + number),
            len(crops),
            describe,
            f"view {number + 1} of {recipe.views}",
        )
        for number in range(recipe.views)
    ]
    examples = Examples(
        moments=np.stack([asked[CLEAN], *drawn]),
        labels=np.array([crop.label for crop in crops]),
        sources=np.array([crop.source for crop in crops]),
        matched=np.array([crop.matched for crop in crops]),
    )
    _cross_fit(run, examples, asked, recipe, roles)
    head = fit(examples, recipe)
    with torch.no_grad():
        network.head.weight.copy_(torch.from_numpy(head.weight).reshape(1, FEATURES, 1, 1))
        network.head.bias.fill_(head.bias)  # type: ignore[union-attr]
    checkpoint.save(
        {"recipe": recipe.to_json(), "seed": seed, "network": network.state_dict()}, run / "best.pt"
    )
    return run / "best.pt"


def _cross_fit(
    run: Path, examples: Examples, asked: dict[str, np.ndarray], recipe: PhotoRecipe, roles: Roles
) -> None:
    """Answer for each fold by a fit without it."""
    logit = {name: np.full(len(examples.labels), np.nan) for name in asked}
    folds = []
    for fold in roles.folds:
        inside = np.isin(examples.sources, fold)
        head = fit(examples.take(~inside), recipe)
        figures: dict[str, Any] = {"crops": int(inside.sum())}
        for name, moments in asked.items():
            logit[name][inside] = head.logits(moments[inside])
            groups = {
                "all": inside,
                "unmatched": inside & ~examples.matched,
                "matched": inside & examples.matched,
            }
            figures[name] = {
                group: _auroc(examples.labels[rows], logit[name][rows]) for group, rows in groups.items()
            }
        folds.append(figures)
    np.savez(
        run / OUT_OF_FOLD,
        labels=np.tile(examples.labels, len(asked)),
        sources=np.tile(examples.sources, len(asked)),
        logit=np.concatenate([logit[name] for name in asked]),
    )
    (run / "folds.json").write_text(json.dumps(folds, indent=1) + "\n", encoding="utf-8")

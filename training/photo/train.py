"""Train the photo detector: describe every crop and its views, fit, and fit again without each fold."""

from __future__ import annotations

import json
import os
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import torch
from tqdm import tqdm

from training import checkpoint
from training.photo.backbone import load_pretrained, pretrained_file
from training.photo.conditions import CLEAN, CONDITIONS
from training.photo.cross_fit import Asked, cross_fit, fold_figures
from training.photo.data import PhotoData
from training.photo.describe import Describe
from training.photo.documents import DOCUMENTS, draw_documents
from training.photo.fit import Examples, fit
from training.photo.network import FEATURES, PhotoNetwork
from training.photo.quantized import TILE, moments_of, quantized_network
from training.photo.recipes import PhotoRecipe
from training.photo.scoring import first_tile
from training.photo.sources import ROLES, Roles
from training.photo.views import view
from training.run_config import write_config

ASKED = (
    CLEAN,
    "jpeg_75",
    "half",
)  # conditions that pictures meet on their way to people: calibrated on all three
OUT_OF_FOLD = "out_of_fold.npz"
DRAWN = "drawn "  # before the kind of a document: its name as a source


@dataclass(frozen=True)
class Shown:
    """One picture to learn from; `pixels` reads uint8 [H, W, 3]. label: 1 = AI. lossless: it was never JPEG."""

    label: int
    source: str
    picture: str
    matched: bool
    lossless: bool
    pixels: Callable[[], np.ndarray]


def shown(corpus: PhotoData, recipe: PhotoRecipe, seed: int) -> list[Shown]:
    """Everything that a run learns from: the crops that may be trained on, then drawn documents as not AI."""
    crops = [
        Shown(c.label, c.source, c.picture, c.matched, c.lossless, partial(corpus.pixels, c))
        for c in corpus.training()
    ]
    documents = [
        Shown(0, DRAWN + d.kind, f"{DRAWN}{d.kind} {place}", False, True, partial(np.asarray, d.pixels))
        for place, d in enumerate(draw_documents(recipe.documents, TILE, seed))
    ]
    return crops + documents


def with_documents(folds: Sequence[Sequence[str]]) -> list[list[str]]:
    """The folds, with the kinds of documents dealt out to them: each kind too is answered for by a fit without it."""
    kinds = [DRAWN + kind for kind in DOCUMENTS]
    return [[*fold, *kinds[place :: len(folds)]] for place, fold in enumerate(folds)]


def _views(pictures: Sequence[Shown], recipe: PhotoRecipe, seed: int) -> Iterable[np.ndarray]:
    for place, picture in enumerate(pictures):
        rng = random.Random(seed * 1_000_003 + place)  # noqa: S311  (draws pictures, not secrets)
        yield view(picture.pixels(), picture.lossless, recipe.side, recipe.degradation, rng)


def _harmed(pictures: Sequence[Shown], condition: str, seed: int) -> Iterable[np.ndarray]:
    rng = np.random.default_rng(seed)
    for picture in pictures:
        yield CONDITIONS[condition].harm(first_tile(picture.pixels(), TILE), rng)


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


def describe_all(
    run: Path, pictures: Sequence[Shown], recipe: PhotoRecipe, seed: int, describe: Describe
) -> tuple[Examples, Asked]:
    """What a fit learns from, and the moments under each condition of ASKED that its answers are asked for.

    Both are kept in `run`, so that another start finds them.
    """
    count = len(pictures)
    asked = {
        name: _described(
            run / f"{name}.npy", _harmed(pictures, name, seed), count, describe, CONDITIONS[name].title
        )
        for name in ASKED
    }
    views = [
        _described(
            run / f"view{number}.npy",
            _views(pictures, recipe, seed * 1_009 + number),
            count,
            describe,
            f"view {number + 1} of {recipe.views}",
        )
        for number in range(recipe.views)
    ]
    examples = Examples(
        moments=np.stack([asked[CLEAN], *views]),
        labels=np.array([picture.label for picture in pictures]),
        sources=np.array([picture.source for picture in pictures]),
        matched=np.array([picture.matched for picture in pictures]),
    )
    return examples, asked


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
    goes on where it was. `describe` makes moments of pictures; None takes the
    frozen ImageNet network in 8-bit integers. Raises
    TrainingError when `run` holds a different run, PhotoDataError without data, BackboneError without pretrained
    weights.
    """
    corpus = PhotoData(data, roles)
    pictures = shown(corpus, recipe, seed)
    network = PhotoNetwork()
    load_pretrained(network.backbone, pretrained_file())
    fixed = {
        "recipe": recipe.to_json(),
        "seed": seed,
        "training_crops": len(corpus.training()),
        "parameters": sum(p.numel() for p in network.parameters()),
    }
    write_config(run, fixed)
    describe = describe or moments_of(quantized_network(run, network, corpus, seed))
    examples, asked = describe_all(run, pictures, recipe, seed, describe)
    logit = cross_fit(examples, asked, recipe, with_documents(roles.folds))
    np.savez(
        run / OUT_OF_FOLD,
        labels=np.tile(examples.labels, len(asked)),
        sources=np.tile(examples.sources, len(asked)),
        conditions=np.repeat(list(asked), len(pictures)),
        logit=np.concatenate(list(logit.values())),
    )
    figures = fold_figures(examples, logit, [picture.picture for picture in pictures], roles.folds, seed)
    (run / "folds.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    head = fit(examples, recipe)
    with torch.no_grad():
        network.head.weight.copy_(torch.from_numpy(head.weight).reshape(1, FEATURES, 1, 1))
        network.head.bias.fill_(head.bias)  # type: ignore[union-attr]
    checkpoint.save(
        {"recipe": recipe.to_json(), "seed": seed, "network": network.state_dict()}, run / "best.pt"
    )
    return run / "best.pt"

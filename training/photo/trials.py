"""What each ingredient of the photo detector moves, measured on the sources that each fit left out."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from tqdm import tqdm

from training.photo.cross_fit import Asked, cross_fit, fold_figures
from training.photo.data import PhotoData
from training.photo.describe import Describe
from training.photo.export import load_network
from training.photo.fit import Examples
from training.photo.network import STAGES
from training.photo.quantized import moments_of, quantized_network
from training.photo.recipes import PhotoRecipe
from training.photo.sources import ROLES, Roles
from training.photo.train import DRAWN, describe_all, shown, with_documents

SUFFIX = ".trials.json"  # of the file beside the model

Change = Callable[[Examples, Asked, PhotoRecipe], tuple[Examples, Asked, PhotoRecipe]]


@dataclass(frozen=True)
class Trial:
    """One ingredient changed or taken away: `change` gives what is fitted and asked instead."""

    tried: str
    change: Change


def _recipe(**fields: Any) -> Change:
    return lambda examples, asked, recipe: (examples, asked, dataclasses.replace(recipe, **fields))


def _without_views(
    examples: Examples, asked: Asked, recipe: PhotoRecipe
) -> tuple[Examples, Asked, PhotoRecipe]:
    return dataclasses.replace(examples, moments=examples.moments[:1]), asked, recipe


def _without_documents(
    examples: Examples, asked: Asked, recipe: PhotoRecipe
) -> tuple[Examples, Asked, PhotoRecipe]:
    rows = ~np.char.startswith(examples.sources, DRAWN)
    return examples.take(rows), {name: moments[rows] for name, moments in asked.items()}, recipe


def _features(kept: np.ndarray) -> Change:
    """Only the features at the places `kept`."""

    def change(examples: Examples, asked: Asked, recipe: PhotoRecipe) -> tuple[Examples, Asked, PhotoRecipe]:
        fewer = {name: moments[:, kept] for name, moments in asked.items()}
        return dataclasses.replace(examples, moments=examples.moments[..., kept]), fewer, recipe

    return change


def _means() -> np.ndarray:
    """Places of the features without their squares; each stage gives its channels, then their squares."""
    starts = np.cumsum([0, *(2 * stage.channels for stage in STAGES[:-1])])
    return np.concatenate(
        [start + np.arange(stage.channels) for start, stage in zip(starts, STAGES, strict=True)]
    )


TRIALS = (
    Trial("The recipe as it is", _recipe()),
    Trial("No drawn documents among the photographs", _without_documents),
    Trial("No random views beside each crop", _without_views),
    Trial("No penalty on directions in which the views of one crop differ", _recipe(steadiness=0.0)),
    Trial("Ten times the penalty on those directions", _recipe(steadiness=100.0)),
    Trial("A penalty on the weights a hundred times smaller", _recipe(inverse_penalty=0.1)),
    Trial("A penalty on the weights ten times larger", _recipe(inverse_penalty=1e-4)),
    Trial("Half of the weight for matched sources", _recipe(matched=0.5)),
    Trial("Hardly any weight for matched sources", _recipe(matched=0.02)),
    Trial("Means of the features only, not of their squares", _features(_means())),
    Trial("The last stage of the backbone only", _features(np.arange(-2 * STAGES[-1].channels, 0))),
)


def measure_trials(
    run: Path,
    data: Path,
    roles: Roles = ROLES,
    trials: Sequence[Trial] = TRIALS,
    describe: Describe | None = None,
) -> dict[str, Any]:
    """AUROC of each trial on left-out folds; the crops count, the drawn documents do not.

    run: a finished run of `train_photo`, whose moments, recipe and seed are used. The hold-out is not touched.
    Returns {"seed", "crops", "sources", "trials": [{"tried", condition: {"all", "unmatched", "matched"}}]}, see
    `fold_figures`. Raises FileNotFoundError when the run is not finished.
    """
    network, recipe, seed = load_network(run)
    corpus = PhotoData(data, roles)
    pictures = shown(corpus, recipe, seed)
    describe = describe or moments_of(quantized_network(run, network, corpus, seed))
    described = describe_all(run, pictures, recipe, seed, describe)
    rows = []
    for trial in tqdm(trials, desc="trials", mininterval=5):
        examples, asked, changed = trial.change(*described, recipe)
        logit = cross_fit(examples, asked, changed, with_documents(roles.folds))
        names = [picture.picture for picture in pictures[: len(examples.labels)]]
        rows.append({"tried": trial.tried, **fold_figures(examples, logit, names, roles.folds, seed)})
    crops = corpus.training()
    return {"seed": seed, "crops": len(crops), "sources": len({c.source for c in crops}), "trials": rows}


def save_trials(measured: dict[str, Any], path: Path) -> None:
    """Write the figures as JSON beside the model, for `report photo`."""
    path.write_text(json.dumps(measured, indent=1) + "\n", encoding="utf-8")

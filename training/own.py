"""A model from anybody's packed pictures: recipes fitted to the set, the card that tells what it is, its figures."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import numpy as np
import torch

from cifake_desktop.detection.card import ModelCard, Sizes, Tile
from cifake_desktop.detection.card_json import CardError
from training.architectures import Detector, build, exported_parameter_count, has_map
from training.calibrate import FALSE_POSITIVE_RATES, calibrate_few, operating_point
from training.corruptions import STANDARD
from training.data.own import SPLIT, OwnSet
from training.data.packed import SUBSETS, Pictures
from training.detector import Scored, load_detector, onnx_scorer, torch_logits
from training.errors import TrainingError
from training.evaluate import save_figures, verdicts_table
from training.export import DEFAULT_OPERATING_POINT, NO_MAP, ExportError, write_checked
from training.metrics import Answers, brief, full
from training.pretrained import Origin
from training.recipes import Recipe
from training.train import train

_STEPS_AN_EPOCH = 16  # at least, where the set is small
_SMALLEST_BATCH = 8
_COMPILED_FROM = 200_000  # crops of all epochs together: compiling takes a minute, and saves a third
_LARGEST_SIDE = 8000  # of a picture: beyond it, maps would hold more cells than the application accepts
_WHOLE_PIXELS, _SAMPLED_PIXELS = (
    1 << 20,
    1 << 18,
)  # looked at: all of a picture up to this many, else this many
_FEW = 200  # pictures of a label, below which thresholds are rough
_CHUNK = 1000
_MOST_GROUPS = 100  # in the figures, the largest


def fitted(recipe: Recipe, own: OwnSet, epochs: int | None = None) -> Recipe:
    """`recipe` for a set without categories, with so many `epochs` if given.

    A set that fills few batches gets smaller ones, at a rate reduced in proportion (P. Goyal et al. 2017), and is not
    compiled for. Raises TrainingError for a network that cannot look at pictures of this size.
    """
    count = int((own.index["part"] == SUBSETS["train"]).sum())
    batch = min(recipe.batch, max(_SMALLEST_BATCH, count // _STEPS_AN_EPOCH))
    planned = epochs or recipe.epochs
    fit = dataclasses.replace(
        recipe,
        epochs=planned,
        batch=batch,
        learning_rate=recipe.learning_rate * batch / recipe.batch,
        category_weight=0.0,
        compile=recipe.compile and planned * count >= _COMPILED_FROM,
    )
    try:
        with torch.no_grad():
            build(fit.architecture, categories=False).eval()(torch.zeros(2, 3, own.size, own.size))
    except (RuntimeError, ValueError, AssertionError) as error:
        raise TrainingError(
            f"{fit.architecture} cannot look at pictures of {own.size} x {own.size}: take another recipe"
        ) from error
    return fit


def train_own(recipe: Recipe, data: Path, run: Path, seed: int, epochs: int | None, origin: Origin) -> Path:
    """Train on the packed set in `data`; returns the best checkpoint. Raises as `fitted` and `train` do."""
    return train(fitted(recipe, OwnSet.open(data), epochs), data, run, seed, SPLIT, origin=origin)


def _all_logits(detector: Detector, pictures: Pictures) -> np.ndarray:
    return np.concatenate([torch_logits(detector, part.pixels.numpy()) for part in pictures.chunks(_CHUNK)])


def _sizes(own: OwnSet) -> tuple[Sizes, Tile]:
    size = own.size
    if own.manifest["whole"]:
        return Sizes(min_width=size, max_width=size, min_height=size, max_height=size), Tile(size, size)
    largest = max(size, _LARGEST_SIDE)
    most, sample = (max(1, pixels // size**2) for pixels in (_WHOLE_PIXELS, _SAMPLED_PIXELS))
    return (
        Sizes(min_width=size, max_width=largest, min_height=size, max_height=largest),
        Tile(size, size, most, sample),
    )


def _limits(own: OwnSet, validation: np.ndarray, mapped: bool) -> tuple[str, ...]:
    """What the card says against its model; `validation` are the labels that the thresholds were chosen on."""
    size, name = own.size, own.manifest["name"]
    limits = [
        f"It knows the pictures of the collection {name} only. About other generators, cameras and subjects its "
        "answer means little, and it was not measured there.",
        "It may tell the two kinds apart by something else than how they were made, for example by their "
        "compression, their subject or the program that saved them, wherever these differ in the collection.",
    ]
    if own.manifest["whole"]:
        limits.append(f"It says nothing about pictures of any other size than {size} x {size}.")
    else:
        limits.append(
            f"It looks at places of {size} x {size} pixels, one at a time; its figures and thresholds are of single "
            "places, and a picture's answer is the mean over many."
        )
    fewest = min(int((validation == label).sum()) for label in (0, 1))
    if fewest < _FEW:
        limits.append(
            f"Its thresholds were chosen on {len(validation)} pictures, {fewest} of the rarer kind: the rates of "
            "false positives are rough."
        )
    return (*limits, *(() if mapped else (NO_MAP,)))


def _training_data(own: OwnSet, licence: str) -> list[dict[str, Any]]:
    groups = own.manifest["groups"]
    listed = []
    for label in ("REAL", "FAKE"):
        counts = own.manifest["parts"]["train"][label]
        sources = sorted(name for name, count in groups.items() if name and count[label]["pictures"])
        source = ", ".join(sources) or "one folder"
        entry = {"name": f"{own.manifest['name']} ({label})", "source": source[:1000], "licence": licence}
        listed.append({**entry, **counts})
    return listed


def make_own_card(run: Path, data: Path, licence: str) -> tuple[Detector, ModelCard]:
    """Load a run's best checkpoint and calibrate it on the validation part of the packed set in `data`.

    Raises FileNotFoundError for a run without a checkpoint, PackedError without data, ExportError where the run
    learned nothing or is of another set.
    """
    own = OwnSet.open(data)
    config = json.loads((run / "config.json").read_text(encoding="utf-8"))
    detector, recipe, chosen = load_detector(run)
    validation = own.part("validation")
    trained_on = (config["split"], config["training_pictures"])
    if trained_on != (SPLIT, int((own.index["part"] == SUBSETS["train"]).sum())):
        raise ExportError(f"{run} was trained on another data set than {data}")
    logit, label = _all_logits(detector, validation), validation.labels.numpy()
    try:
        calibration = calibrate_few(logit, label)
    except CardError as error:
        raise ExportError(
            f"{run} does not tell REAL from FAKE on the validation part: train longer, or on more pictures"
        ) from error
    sizes, tile = _sizes(own)
    training: dict[str, Any] = {
        "data": _training_data(own, licence),
        "split": own.manifest["split"],
        "training_pictures": config["training_pictures"],
        "validation_pictures": len(validation),
        "recipe": recipe.to_json(),
        "seed": chosen["seed"],
        "epoch": chosen["epoch"],
        "commit": config["environment"]["commit"],
        "start": None,
        "pretrained": config.get("pretrained"),
        "parameters": exported_parameter_count(detector.network),
        "environment": config["environment"],
    }
    card = ModelCard(
        name=own.manifest["name"],
        version="1.0.0",
        purpose=f"Tells the REAL from the FAKE pictures of the collection {own.manifest['name']}.",
        sizes=sizes,
        tile=tile,
        calibration=calibration,
        default_operating_point=DEFAULT_OPERATING_POINT,
        operating_points=tuple(
            operating_point(logit, label, rate, calibration) for rate in FALSE_POSITIVE_RATES
        ),
        limits=_limits(own, label, has_map(detector)),
        training=json.loads(json.dumps(training)),
        figures={},
    )
    # Through the checks that the application makes: what it would refuse is to be found out here.
    return detector, ModelCard.parse(json.dumps(card.to_json()))


def export_own(run: Path, data: Path, target: Path, licence: str) -> tuple[Path, float]:
    """Write `target/NAME.onnx`, NAME being the set's; returns and raises as `export` and `make_own_card` do."""
    detector, card = make_own_card(run, data, licence)
    validation = next(OwnSet.open(data).part("validation").chunks(512))
    return write_checked(detector, card, validation, target)


def _scorer(target: Path, data: Path) -> Scored:
    if target.suffix == ".onnx":
        return onnx_scorer(target)
    detector, card = make_own_card(target, data, licence="not stated")
    return Scored(card, lambda pixels: torch_logits(detector, pixels))


def evaluate_own(target: Path, data: Path, seed: int = 0) -> dict[str, Any]:
    """Measure a run folder or a model file on the test part of the packed set in `data`, one crop of every picture.

    Returns every figure on clean pictures, brief ones per group (source or generator) and per corruption, all with n
    and 95 % intervals. `seed` draws noise and bootstrap samples. Raises PackedError without data, ModelError for a
    bad file, and as `make_own_card` does for a run.
    """
    own = OwnSet.open(data)
    test = own.part("test")
    entries = own.index[own.index["part"] == SUBSETS["test"]]
    # Crops of one picture are not independent: with more than one of each the intervals would be too narrow.
    first = np.unique(entries["picture"], return_index=True)[1]
    scored = scorer_of_size(_scorer(target, data), own.size)
    names = ("clean", *STANDARD)
    generators = {name: torch.Generator().manual_seed(seed) for name in names}
    logits: dict[str, list[np.ndarray]] = {name: [] for name in names}
    for part in test.chunks(_CHUNK):
        logits["clean"].append(scored.score(part.pixels.numpy()))
        for name, harm in STANDARD.items():
            logits[name].append(scored.score(harm(part.pixels, generators[name]).numpy()))
    label, group = entries["label"][first] == 1, entries["group"][first]
    joined = {name: np.concatenate(parts)[first] for name, parts in logits.items()}
    answers = {name: Answers(scored.card.probability(logit), label) for name, logit in joined.items()}
    largest = np.argsort(-np.bincount(group), kind="stable")[:_MOST_GROUPS]
    group_names = list(own.manifest["groups"])
    return {
        "model": f"{scored.card.name} {scored.card.version}",
        "collection": own.manifest["name"],
        "parameters": scored.card.training["parameters"],
        "evaluation_seed": seed,
        "threshold": "calibrated probability 0.5",
        "intervals": "95 %: Wilson for proportions, Hanley-McNeil for AUROC, else bootstrap of 1,000 resamples",
        # The application looks under this name for what was measured on pictures that were kept for that.
        "official": {
            **full(answers["clean"], seed),
            "verdicts": verdicts_table(joined["clean"], label, scored.card.operating_points),
            "groups": {
                group_names[code] or "one folder": brief(answers["clean"].take(group == code))
                for code in sorted(largest.tolist())
                if (group == code).any()
            },
            "corruptions": {name: brief(answers[name]) for name in STANDARD},
        },
    }


def scorer_of_size(scored: Scored, size: int) -> Scored:
    """`scored`, made sure to look at tiles of `size`; raises TrainingError for a model of other tiles."""
    if scored.card.tile.size != size:
        raise TrainingError(
            f"{scored.card.name} looks at tiles of {scored.card.tile.size} pixels, this set has {size}"
        )
    return scored


def evaluate_and_save_own(target: Path, data: Path) -> dict[str, Any]:
    """Run `evaluate_own` and save its figures as `training.evaluate.save_figures` does."""
    return save_figures(target, evaluate_own(target, data))

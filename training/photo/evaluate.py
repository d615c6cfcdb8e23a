"""Measure a photo detector on the hold-out, through the application's own engine."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from tqdm import tqdm

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.detect import detect
from cifake_desktop.detection.model import Model
from training.errors import TrainingPackageError
from training.export import write_card
from training.photo.conditions import ACCIDENTS, CLEAN, CONDITIONS, Condition
from training.photo.data import Crop, PhotoData
from training.photo.figures import ai_sources, groups, real_sources, reliability, roc_points, verdicts
from training.photo.probes import PICTURES, measure_probes
from training.photo.resampling import Sample, auroc, by_picture, by_source, calibration_error, figure
from training.photo.scoring import first_tile, logits
from training.photo.stability import agreement, leak

_WORST = 12  # errors of each label that are shown
_WORST_OF_A_SOURCE = 3
_SPEED_SIDES = (4000, 3000)
_SPEED_THREADS = 2
_SPEED_ROUNDS = 15


class EvaluationError(TrainingPackageError):
    """The corpus holds nothing to measure on."""


def _score(
    model: Model, data: PhotoData, crops: Sequence[Crop], condition: Condition, seed: int
) -> np.ndarray:
    rng = np.random.default_rng(seed)
    size = model.card.tile.size
    harmed = (condition.harm(data.pixels(crop), rng) for crop in crops)
    shown = tqdm(harmed, total=len(crops), desc=condition.title, mininterval=5)
    return logits(model, (first_tile(pixels, size) for pixels in shown))


def _sample(card: ModelCard, crops: Sequence[Crop], logit: np.ndarray) -> Sample:
    return Sample(
        logit=logit,
        probability=card.probability(logit.astype(np.float32)),
        label=np.array([crop.label == 1 for crop in crops]),
        picture=np.array([crop.picture for crop in crops]),
        source=np.array([crop.source for crop in crops]),
    )


def _holdout(crops: Sequence[Crop]) -> dict[str, Any]:
    return {
        label: {
            "crops": sum(crop.label == value for crop in crops),
            "pictures": len({crop.picture for crop in crops if crop.label == value}),
            "sources": len({crop.source for crop in crops if crop.label == value}),
        }
        for label, value in (("ai", 1), ("real", 0))
    }


def _origins(crops: Sequence[Crop]) -> list[dict[str, Any]]:
    """Where each hold-out source lies, what made its pictures, and under which licence."""
    origins = []
    for source in sorted({crop.source for crop in crops}):
        own = [crop for crop in crops if crop.source == source]
        origins.append(
            {
                "source": source,
                "repositories": sorted({crop.repository for crop in own}),
                "licences": sorted({crop.licence for crop in own}),
                "generators": sorted({crop.generator for crop in own if crop.label and crop.generator}),
                "crops": len(own),
            }
        )
    return origins


def _worst(sample: Sample, crops: Sequence[Crop]) -> dict[str, Any]:
    """The crops on which the detector is most wrong, at most three of a source."""
    worst: dict[str, Any] = {}
    for name, rows in {
        "real_taken_for_ai": np.flatnonzero(~sample.label)[np.argsort(-sample.logit[~sample.label])],
        "ai_taken_for_real": np.flatnonzero(sample.label)[np.argsort(sample.logit[sample.label])],
    }.items():
        taken: dict[str, int] = {}
        chosen = []
        for row in rows:
            crop = crops[row]
            taken[crop.source] = taken.get(crop.source, 0) + 1
            if taken[crop.source] <= _WORST_OF_A_SOURCE and len(chosen) < _WORST:
                probability = round(float(sample.probability[row]), 4)
                chosen.append({"path": crop.path, "source": crop.source, "probability": probability})
        worst[name] = chosen
    return worst


def measure_speed(path: Path) -> dict[str, Any]:
    """Milliseconds for a decoded picture of 12 megapixels, through the application's engine on two threads."""
    model = Model.load(path, threads=_SPEED_THREADS)
    width, height = _SPEED_SIDES
    pixels = np.random.default_rng(0).integers(0, 256, (height, width, 3), np.uint8)
    tiling, _ = detect(model, [pixels])
    times = []
    for _ in range(_SPEED_ROUNDS):
        started = time.perf_counter()
        detect(model, [pixels])
        times.append((time.perf_counter() - started) * 1000)
    return {
        "milliseconds": round(statistics.median(times), 1),
        "fastest": round(min(times), 1),
        "width": width,
        "height": height,
        "tiles": tiling.tiles,
        "all_tiles": tiling.all_tiles,
        "threads": _SPEED_THREADS,
        "n": _SPEED_ROUNDS,
    }


def evaluate_photo(model_file: Path, data: PhotoData, seed: int = 0) -> dict[str, Any]:
    """Measure the model file on the hold-out of `data`: under every condition, per source, and its stability.

    Returns JSON values, all with n and 95 % intervals. `seed` draws noise and bootstrap samples. Raises ModelError
    for a bad file, EvaluationError without a hold-out of both labels.
    """
    model = Model.load(model_file)
    card, crops = model.card, data.holdout()
    if len({crop.label for crop in crops}) < 2:
        raise EvaluationError("this corpus has no hold-out of both labels to measure on")
    matched = {crop.source for crop in crops if crop.matched}
    roles, points = data.roles, card.operating_points
    conditions: dict[str, Any] = {}
    for name, condition in CONDITIONS.items():
        sample = _sample(card, crops, _score(model, data, crops, condition, seed))
        if name == CLEAN:
            clean = sample
        conditions[name] = {
            "title": condition.title,
            **groups(sample, matched, roles.photo_like, seed),
            "ece": figure(calibration_error, sample, by_picture(sample, seed)),
            "verdicts": verdicts(sample, points),
            "ai_sources": ai_sources(sample, matched, seed),
            "real_sources": real_sources(sample, points),
        }
    accidents = {
        name: {
            "title": accident.title,
            **agreement(clean, _sample(card, crops, _score(model, data, crops, accident, seed)), points),
        }
        for name, accident in ACCIDENTS.items()
    }
    in_matched = np.isin(clean.source, list(matched))
    return {
        "model": f"{card.name} {card.version}",
        "file_megabytes": round(model_file.stat().st_size / 1e6, 2),
        "evaluation_seed": seed,
        "holdout": _holdout(crops),
        "holdout_data": _origins(crops),
        "matched_sources": sorted(matched),
        "photo_like_sources": sorted(set(roles.photo_like) & set(clean.source[clean.label])),
        "threshold": "calibrated probability 0.5",
        "intervals": "95 %: Wilson for proportions, else bootstrap of 1,000 resamples of whole pictures",
        "auroc_drawing_sources": figure(auroc, clean, by_source(clean, seed)),
        "conditions": conditions,
        "stability": accidents,
        "leak": leak(clean, crops, seed),
        "roc": {
            "all": roc_points(clean),
            **({"matched": roc_points(clean.take(in_matched))} if matched else {}),
        },
        "reliability": reliability(clean),
        "worst": _worst(clean, crops),
    }


def for_card(figures: dict[str, Any]) -> dict[str, Any]:
    """The figures that travel with the model: without curves, examples, and sources under other conditions."""
    left_out = {"roc", "reliability", "worst", "holdout_data"}
    kept = {key: value for key, value in figures.items() if key not in left_out}
    by_sources = {"ai_sources", "real_sources"}
    kept["conditions"] = {
        name: {key: value for key, value in condition.items() if name == CLEAN or key not in by_sources}
        for name, condition in figures["conditions"].items()
    }
    return kept


def evaluate_and_save_photo(
    model_file: Path,
    data: PhotoData,
    baselines: dict[str, Any] | None = None,
    seed: int = 0,
    probes: int = PICTURES,
) -> dict[str, Any]:
    """Run `evaluate_photo` and the probes, save all figures beside the model, and put them into its card.

    baselines: what `measure_baselines` found on this corpus, to stand beside the model's figures. probes:
    pictures of each drawn kind.
    """
    figures = evaluate_photo(model_file, data, seed)
    figures["probes"] = measure_probes(Model.load(model_file), data, seed, probes)
    figures["speed"] = measure_speed(model_file)
    if baselines is not None:
        figures["baselines"] = baselines
    saved = model_file.with_suffix(".evaluation.json")
    saved.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    card = Model.load(model_file).card
    write_card(model_file, ModelCard.from_json({**card.to_json(), "figures": for_card(figures)}))
    return figures

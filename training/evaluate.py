"""Measure a detector on the test part: clean, per category, and harmed in the standard ways."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tqdm import tqdm

from cifake_desktop.detection.model import Model
from cifake_desktop.detection.operating_point import OperatingPoint
from training.corruptions import STANDARD
from training.data.layout import CATEGORIES
from training.data.packed import LEFT_OUT, TEST, open_packed
from training.detector import Scored, onnx_scorer, torch_logits
from training.export import make_card, write_card
from training.metrics import Answers, brief, full, wilson

_BATCH = 64
_SPEED_ROUNDS = 30


def scorer(target: Path, data: Path) -> Scored:
    """Load what is to be measured: a model file (`.onnx`), or the best checkpoint of a run folder."""
    if target.suffix == ".onnx":
        return onnx_scorer(target)
    detector, card = make_card(target, data)
    return Scored(card, lambda pixels: torch_logits(detector, pixels))


def _logits(scored: Scored, pixels: np.ndarray) -> np.ndarray:
    return np.concatenate(
        [scored.score(pixels[start : start + 1000]) for start in range(0, len(pixels), 1000)]
    )


def verdicts_table(logit: np.ndarray, label: np.ndarray, points: Iterable[OperatingPoint]) -> dict[str, Any]:
    """How often each verdict is given and wrong, at every operating point."""
    table = {}
    for point in points:
        ai, real = logit >= point.likely_ai, logit < point.likely_real
        table[f"{point.false_positive_rate}"] = {
            "real_called_likely_ai": wilson(int((ai & ~label).sum()), int((~label).sum())),
            "ai_called_likely_real": wilson(int((real & label).sum()), int(label.sum())),
            "inconclusive": wilson(int((~ai & ~real).sum()), len(label)),
        }
    return table


def evaluate(target: Path, data: Path, seed: int = 0) -> dict[str, Any]:
    """Measure `target` (see `scorer`) on the test parts of both splits in `data`.

    Returns, for each split: every figure on clean pictures, brief figures per CIFAR category and per corruption,
    all with n and 95 % intervals. `seed` draws noise and bootstrap samples. Raises PackedError without data,
    ModelError for a bad file.
    """
    records = open_packed(data)
    rows = np.flatnonzero(records["official"] == TEST)
    test = records[rows]
    pixels, label, category = test["pixels"], test["label"] == 1, test["category"]
    parts = {"official": np.ones(len(test), bool), "deduplicated": test["deduplicated"] != LEFT_OUT}
    scored = scorer(target, data)

    logit = _logits(scored, pixels)
    clean = Answers(scored.card.probability(logit), label)
    figures: dict[str, Any] = {
        split: {
            **full(clean.take(part), seed),
            "verdicts": verdicts_table(logit[part], label[part], scored.card.operating_points),
            "categories": {
                name: brief(clean.take(part & (category == index))) for index, name in enumerate(CATEGORIES)
            },
            "corruptions": {},
        }
        for split, part in parts.items()
    }
    for name, harm in tqdm(STANDARD.items(), desc="corruptions", mininterval=1):
        generator = torch.Generator().manual_seed(seed)
        harmed_pixels = harm(torch.from_numpy(pixels.copy()), generator).numpy()
        harmed = Answers(scored.card.probability(_logits(scored, harmed_pixels)), label)
        for split, part in parts.items():
            figures[split]["corruptions"][name] = brief(harmed.take(part))
    return {
        "model": f"{scored.card.name} {scored.card.version}",
        "parameters": scored.card.training["parameters"],
        "training_commit": scored.card.training["commit"],
        "training_seed": scored.card.training["seed"],
        "evaluation_seed": seed,
        "threshold": "calibrated probability 0.5",
        "intervals": "95 %: Wilson for proportions, Hanley-McNeil for AUROC, else bootstrap of 1,000 resamples",
        **figures,
    }


def measure_speed(path: Path) -> dict[str, Any]:
    """Milliseconds a tile on one core at batch 64, through the application's engine: median of 30 runs."""
    model = Model.load(path, threads=1)
    side = model.card.tile.size
    pixels = np.random.default_rng(0).integers(0, 256, (_BATCH, side, side, 3), np.uint8)
    model.run(pixels)
    times = []
    for _ in range(_SPEED_ROUNDS):
        started = time.perf_counter()
        model.run(pixels)
        times.append((time.perf_counter() - started) / _BATCH * 1000)
    return {
        "milliseconds_per_picture": round(statistics.median(times), 3),
        "fastest": round(min(times), 3),
        "batch": _BATCH,
        "threads": 1,
        "n": _SPEED_ROUNDS,
    }


def evaluate_and_save(target: Path, data: Path) -> dict[str, Any]:
    """Run `evaluate` and save its figures with `save_figures`."""
    return save_figures(target, evaluate(target, data))


def save_figures(target: Path, figures: dict[str, Any]) -> dict[str, Any]:
    """Save figures as JSON, beside a model file or inside a run folder; returns them.

    A model file also gets its speed measured, and its figures written into its card, so that they travel with it; its
    weights stay as they are, its checksum is recorded anew.
    """
    if target.suffix == ".onnx":
        figures["speed"] = measure_speed(target)
        card = Model.load(target).card
        write_card(target, type(card).from_json({**card.to_json(), "figures": figures}))
        saved = target.with_suffix(".evaluation.json")
    else:
        saved = target / "evaluation.json"
    saved.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return figures

"""The whole comparison as one JSON-ready table."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from training import environment
from training.compare.agreement import compare_pairs
from training.compare.contenders import Contender
from training.compare.cost import measure_cost
from training.compare.groups import Group, group_by_seed, spread
from training.metrics import Answers, full, wilson

FIGURES = {
    "accuracy": "Accuracy",
    "auroc": "AUROC",
    "f1": "F1",
    "ece": "ECE",
    "recall_at_fpr_0.01": "Recall at 1 % FPR",
}
_BINS = 10


def reliability(answers: Answers) -> list[dict[str, Any]]:
    """What was said and what was true in each of ten bins of P(AI) that holds pictures."""
    bins = np.minimum((answers.probability * _BINS).astype(int), _BINS - 1)
    return [
        {
            "said": round(float(answers.probability[bins == at].mean()), 5),
            "was": wilson(int(answers.label[bins == at].sum()), int((bins == at).sum())),
        }
        for at in np.unique(bins)
    ]


def _contender(contender: Contender, split: str, speeds: Mapping[str, Any]) -> dict[str, Any]:
    seconds = [line["seconds"] for line in contender.history]
    return {
        "name": contender.name,
        "kind": "run" if contender.is_run else "file",
        "recipe": contender.recipe,
        "seed": contender.config["seed"],
        "trained_on": contender.config["split"],
        "environment": dict(contender.config.get("environment", {})),
        "figures": full(contender.answers),
        "harmed_accuracy": contender.harmed_accuracy(split),
        "threshold_logit": contender.threshold,
        "reliability": reliability(contender.answers),
        "cost": measure_cost(contender, speeds),
        "started_from_another_run": bool(contender.config.get("start")),
        "training_seconds": round(math.fsum(seconds), 1) if seconds else None,
        "epochs": len(contender.history) or None,
        "best_epoch": contender.epoch,
        "history": [dict(line) for line in contender.history],
    }


def _group(group: Group, rows: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    members = [rows[member.name] for member in group.members]
    return {
        "name": group.name,
        "members": [member["name"] for member in members],
        "seeds": [member["seed"] for member in members],
        "differing_environment": {key: list(values) for key, values in group.differing.items()},
        **{key: spread([member["figures"][key]["value"] for member in members]) for key in FIGURES},
        "harmed_accuracy": spread([member["harmed_accuracy"] for member in members]),
        "milliseconds": spread([member["cost"]["speed"]["milliseconds_per_picture"] for member in members]),
        "training_seconds": spread([member["training_seconds"] for member in members]),
        "epochs": spread([member["epochs"] for member in members]),
    }


def measure(contenders: Sequence[Contender], split: str, speeds: Mapping[str, Any]) -> dict[str, Any]:
    """Every figure of a comparison.

    Returns {"split", "pictures", "ai", "processor", "contenders", "groups", "pairs"}; figures are as in
    `training.metrics.full`, with seed 0 for their bootstrap. speeds: see `measure_cost`.
    """
    rows, known = {}, dict(speeds)
    for contender in contenders:
        row = _contender(contender, split, known)
        known[row["cost"]["fingerprint"]] = row["cost"]["speed"]  # the same bytes are timed once
        rows[contender.name] = row
    label = contenders[0].label
    return {
        "split": split,
        "pictures": len(label),
        "ai": int(label.sum()),
        "processor": environment.processor(),
        "contenders": list(rows.values()),
        "groups": [_group(group, rows) for group in group_by_seed(contenders)],
        "pairs": compare_pairs(list(contenders)),
    }

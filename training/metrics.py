"""Figures about a detector's answers, each with n and a 95 % interval.

Proportions have Wilson score intervals; everything else a percentile bootstrap over pictures.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from sklearn.metrics import roc_auc_score

RESAMPLES = 1000
CALIBRATION_BINS = 15
FALSE_POSITIVE_RATES = (0.01, 0.05)
_Z = 1.959963984540054  # two-sided 95 % of the normal distribution


@dataclass(frozen=True)
class Answers:
    """What a detector said about n pictures. probability: float64 [n], calibrated P(AI); label: bool [n], AI."""

    probability: np.ndarray
    label: np.ndarray

    def take(self, rows: np.ndarray) -> Answers:
        """The answers at `rows`, an index or a boolean mask."""
        return Answers(self.probability[rows], self.label[rows])


def wilson(successes: int, n: int) -> dict[str, Any]:
    """A proportion with its Wilson 95 % interval (E. B. Wilson 1927); value None for n = 0."""
    if n == 0:
        return {"value": None, "low": None, "high": None, "n": 0}
    p = successes / n
    centre = (p + _Z**2 / (2 * n)) / (1 + _Z**2 / n)
    half = _Z / (1 + _Z**2 / n) * math.sqrt(p * (1 - p) / n + _Z**2 / (4 * n**2))
    return {"value": p, "low": max(0.0, centre - half), "high": min(1.0, centre + half), "n": n}


def f1(answers: Answers) -> float:
    """Harmonic mean of precision and recall of the AI class at probability 0.5, over all pictures at once."""
    called = answers.probability >= 0.5
    both = int((called & answers.label).sum())
    total = int(called.sum() + answers.label.sum())
    return 2 * both / total if total else math.nan


def auroc(answers: Answers) -> float:
    """Area under the ROC curve: the chance that an AI picture scores above a real one."""
    if answers.label.all() or not answers.label.any():
        return math.nan
    return float(roc_auc_score(answers.label, answers.probability))


def calibration_error(answers: Answers) -> float:
    """Expected calibration error of P(AI), 15 bins of equal width (Naeini et al. 2015, binary form)."""
    bins = np.minimum((answers.probability * CALIBRATION_BINS).astype(int), CALIBRATION_BINS - 1)
    size = np.bincount(bins, minlength=CALIBRATION_BINS)
    said = np.bincount(bins, answers.probability, CALIBRATION_BINS)
    was = np.bincount(bins, answers.label, CALIBRATION_BINS)
    return float(np.abs(said - was)[size > 0].sum() / len(bins))


def recall_at(answers: Answers, false_positive_rate: float) -> float:
    """Share of AI pictures above the score that at most `false_positive_rate` of the real ones exceed."""
    real = np.sort(answers.probability[~answers.label])
    ai = answers.probability[answers.label]
    if len(real) == 0 or len(ai) == 0:
        return math.nan
    allowed = math.floor(false_positive_rate * len(real) + 1e-9)
    return float((ai > real[len(real) - 1 - allowed]).mean())


def _bootstrap(statistic: Any, answers: Answers, seed: int) -> dict[str, Any]:
    value = statistic(answers)
    if math.isnan(value):
        return {"value": None, "low": None, "high": None, "n": len(answers.label)}
    rng = np.random.default_rng(seed)
    n = len(answers.label)
    samples = [statistic(answers.take(rng.integers(0, n, n))) for _ in range(RESAMPLES)]
    low, high = np.nanpercentile(samples, [2.5, 97.5])
    return {"value": value, "low": float(low), "high": float(high), "n": n}


def _auroc_with_interval(answers: Answers) -> dict[str, Any]:
    """AUROC with the interval of Hanley and McNeil (1982): a bootstrap of ranks would take minutes."""
    value = auroc(answers)
    n = len(answers.label)
    if math.isnan(value):
        return {"value": None, "low": None, "high": None, "n": n}
    ai = int(answers.label.sum())
    real = n - ai
    q1, q2 = value / (2 - value), 2 * value**2 / (1 + value)
    variance = (value * (1 - value) + (ai - 1) * (q1 - value**2) + (real - 1) * (q2 - value**2)) / (ai * real)
    half = _Z * math.sqrt(max(0.0, variance))
    return {"value": value, "low": max(0.0, value - half), "high": min(1.0, value + half), "n": n}


def brief(answers: Answers) -> dict[str, Any]:
    """Accuracy, recall, specificity and AUROC: enough for one category or one corruption."""
    called, label = answers.probability >= 0.5, answers.label
    return {
        "accuracy": wilson(int((called == label).sum()), len(label)),
        "recall": wilson(int((called & label).sum()), int(label.sum())),
        "specificity": wilson(int((~called & ~label).sum()), int((~label).sum())),
        "auroc": _auroc_with_interval(answers),
    }


def full(answers: Answers, seed: int = 0) -> dict[str, Any]:
    """Every figure of `brief`, and precision, F1, ECE, recall at fixed false-positive rates, confusion matrix."""
    called, label = answers.probability >= 0.5, answers.label
    figures = brief(answers)
    figures["precision"] = wilson(int((called & label).sum()), int(called.sum()))
    figures["f1"] = _bootstrap(f1, answers, seed)
    figures["ece"] = _bootstrap(calibration_error, answers, seed)
    for rate in FALSE_POSITIVE_RATES:
        figures[f"recall_at_fpr_{rate}"] = _bootstrap(
            lambda drawn, rate=rate: recall_at(drawn, rate), answers, seed
        )
    figures["confusion"] = {
        "true_ai": int((called & label).sum()),
        "missed_ai": int((~called & label).sum()),
        "false_ai": int((called & ~label).sum()),
        "true_real": int((~called & ~label).sum()),
    }
    return figures

"""The figures of an evaluation as JSON values, from scored crops."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from sklearn.metrics import roc_curve

from cifake_desktop.detection.operating_point import OperatingPoint
from training.metrics import CALIBRATION_BINS, FALSE_POSITIVE_RATES, wilson
from training.photo.resampling import (
    Sample,
    auroc,
    balanced_accuracy,
    by_picture,
    figure,
    mean_figure,
    recall_at,
)

_TOLERATED = 2  # times the nominal false-positive rate: what no source of photographs may exceed
_ROC_POINTS = 200


def separation(sample: Sample, seed: int) -> dict[str, Any]:
    """How well the scores tell the labels: AUROC, recall at fixed false-positive rates, balanced accuracy."""
    weights = by_picture(sample, seed)
    return {
        "auroc": figure(auroc, sample, weights),
        **{
            f"recall_at_fpr_{rate}": figure(recall_at(rate), sample, weights) for rate in FALSE_POSITIVE_RATES
        },
        "balanced_accuracy": figure(balanced_accuracy, sample, weights),
    }


def groups(sample: Sample, matched: Iterable[str], photo_like: Iterable[str], seed: int) -> dict[str, Any]:
    """`separation` over all, over unmatched and matched sources, and for photo-like AI against all photographs.

    `matched_mean` is the mean over matched sources, of each one's AI half against its own real half.
    """
    in_matched = np.isin(sample.source, list(matched))
    photos = ~sample.label | np.isin(sample.source, list(photo_like))
    pairs = [sample.take(sample.source == source) for source in np.unique(sample.source[in_matched])]
    figures = {
        name: {"crops": int(rows.sum()), **separation(sample.take(rows), seed)}
        for name, rows in {
            "all": np.ones(len(sample), bool),
            "unmatched": ~in_matched,
            "matched": in_matched,
            "photo_like": photos,
        }.items()
    }
    figures["matched_mean"] = {
        "sources": len(pairs),
        "auroc": mean_figure(auroc, pairs, seed),
        "balanced_accuracy": mean_figure(balanced_accuracy, pairs, seed),
    }
    return figures


def verdict_shares(logit: np.ndarray, point: OperatingPoint) -> dict[str, Any]:
    """How often each verdict is given to pictures of one kind."""
    ai, real = int((logit >= point.likely_ai).sum()), int((logit < point.likely_real).sum())
    n = len(logit)
    return {
        "likely_ai": wilson(ai, n),
        "inconclusive": wilson(n - ai - real, n),
        "likely_real": wilson(real, n),
    }


def verdicts(sample: Sample, points: Iterable[OperatingPoint]) -> dict[str, Any]:
    """How often each verdict is given and wrong, at every operating point."""
    table = {}
    for point in points:
        ai, real = sample.logit >= point.likely_ai, sample.logit < point.likely_real
        decided, right = ai | real, (ai & sample.label) | (real & ~sample.label)
        n_ai, n_real = int(sample.label.sum()), int((~sample.label).sum())
        table[f"{point.false_positive_rate}"] = {
            "coverage": wilson(int(decided.sum()), len(sample)),
            "right_where_decided": wilson(int(right.sum()), int(decided.sum())),
            "real_called_likely_ai": wilson(int((ai & ~sample.label).sum()), n_real),
            "real_called_likely_real": wilson(int((real & ~sample.label).sum()), n_real),
            "ai_called_likely_real": wilson(int((real & sample.label).sum()), n_ai),
            "ai_called_likely_ai": wilson(int((ai & sample.label).sum()), n_ai),
        }
    return table


def ai_sources(sample: Sample, matched: Iterable[str], seed: int) -> dict[str, Any]:
    """Each source's AI crops against all real ones of the sample; a matched source also against its own."""
    figures = {}
    for source in np.unique(sample.source[sample.label]):
        of_source = sample.source == source
        against_all = sample.take(of_source & sample.label | ~sample.label)
        figures[str(source)] = {
            "crops": int((of_source & sample.label).sum()),
            **separation(against_all, seed),
        }
        if source in matched:
            own = sample.take(of_source)
            figures[str(source)]["own_auroc"] = figure(auroc, own, by_picture(own, seed))
    return figures


def real_sources(sample: Sample, points: Iterable[OperatingPoint]) -> dict[str, Any]:
    """False positives of each source's real crops at each operating point.

    `too_many`: the measured rate is above twice the nominal one. `surely`: so is the whole interval.
    """
    figures: dict[str, Any] = {}
    for source in np.unique(sample.source[~sample.label]):
        logit = sample.logit[(sample.source == source) & ~sample.label]
        rates = {}
        for point in points:
            rate = wilson(int((logit >= point.likely_ai).sum()), len(logit))
            limit = _TOLERATED * point.false_positive_rate
            rates[f"{point.false_positive_rate}"] = {
                **rate,
                "too_many": rate["value"] > limit,
                "surely": rate["low"] > limit,
            }
        figures[str(source)] = {"crops": len(logit), "false_positives": rates}
    return figures


def roc_points(sample: Sample) -> list[list[float]]:
    """The ROC curve as at most 200 pairs (false-positive rate, recall)."""
    false, true, _ = roc_curve(sample.label, sample.logit)
    kept = np.unique(np.linspace(0, len(false) - 1, min(_ROC_POINTS, len(false))).round().astype(int))
    return [[round(float(false[at]), 5), round(float(true[at]), 5)] for at in kept]


def reliability(sample: Sample) -> list[dict[str, Any]]:
    """What was said and what was true in each bin of P(AI) that holds crops."""
    bins = np.minimum((sample.probability * CALIBRATION_BINS).astype(int), CALIBRATION_BINS - 1)
    return [
        {
            "said": round(float(sample.probability[bins == at].mean()), 5),
            "was": wilson(int(sample.label[bins == at].sum()), int((bins == at).sum())),
        }
        for at in np.unique(bins)
    ]

"""Figures about scored crops, with bootstrap intervals that respect what belongs together.

A figure is computed for many weightings of the crops at once: ones give its value, drawn counts its interval. Crops of
one picture are drawn together, since they are no independent witnesses.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from training.metrics import CALIBRATION_BINS

RESAMPLES = 1000


@dataclass(frozen=True, eq=False)
class Sample:
    """What a model said about n crops.

    logit, probability: float64 [n]; probability is the calibrated P(AI). label: bool [n], AI. picture, source: names
    [n]; crops of one picture have one source.
    """

    logit: np.ndarray
    probability: np.ndarray
    label: np.ndarray
    picture: np.ndarray
    source: np.ndarray

    def __len__(self) -> int:
        return len(self.label)

    def take(self, rows: np.ndarray) -> Sample:
        """The crops at `rows`, an index or a boolean mask."""
        return Sample(
            self.logit[rows], self.probability[rows], self.label[rows], self.picture[rows], self.source[rows]
        )


Figure = Callable[
    [Sample, np.ndarray], np.ndarray
]  # of a sample with weights [R, n]: values [R], NaN for none


def _by_score(sample: Sample, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Weight of AI and of real crops at each different logit, in rising order: two [R, different logits]."""
    order = np.argsort(sample.logit, kind="stable")
    ordered = sample.logit[order]
    starts = np.flatnonzero(np.concatenate([[True], ordered[1:] != ordered[:-1]]))
    weights, label = weights[:, order], sample.label[order]
    ai = np.add.reduceat(weights * label, starts, axis=1)
    return ai, np.add.reduceat(weights * ~label, starts, axis=1)


def _divide(above: np.ndarray, below: np.ndarray) -> np.ndarray:
    return np.divide(above, below, out=np.full(above.shape, np.nan), where=below > 0)


def auroc(sample: Sample, weights: np.ndarray) -> np.ndarray:
    """The chance that an AI crop scores above a real one; equal scores count half."""
    ai, real = _by_score(sample, weights)
    lower = np.cumsum(real, axis=1) - real / 2
    return _divide((ai * lower).sum(1), ai.sum(1) * real.sum(1))


def recall_at(rate: float) -> Figure:
    """Share of AI crops above the logit that at most `rate` of the real ones exceed."""

    def recall(sample: Sample, weights: np.ndarray) -> np.ndarray:
        ai, real = _by_score(sample, weights)
        total = real.sum(1, keepdims=True)
        exceeding = total - np.cumsum(real, axis=1)
        threshold = np.argmax(exceeding <= np.floor(rate * total + 1e-9) + 1e-9, axis=1)
        beyond = ai.sum(1) - np.cumsum(ai, axis=1)[np.arange(len(ai)), threshold]
        return np.where(total[:, 0] > 0, _divide(beyond, ai.sum(1)), np.nan)

    return recall


def balanced_accuracy(sample: Sample, weights: np.ndarray) -> np.ndarray:
    """Mean of the shares of AI and of real crops on the right side of probability 0.5."""
    right = (sample.probability >= 0.5) == sample.label
    shares = [
        _divide((weights * (right & of_label)).sum(1), (weights * of_label).sum(1))
        for of_label in (sample.label, ~sample.label)
    ]
    return (shares[0] + shares[1]) / 2


def calibration_error(sample: Sample, weights: np.ndarray) -> np.ndarray:
    """Expected calibration error of P(AI), 15 bins of equal width."""
    bins = np.minimum((sample.probability * CALIBRATION_BINS).astype(int), CALIBRATION_BINS - 1)
    member = np.equal.outer(bins, np.arange(CALIBRATION_BINS))
    gap = (weights * (sample.probability - sample.label)) @ member
    return _divide(np.abs(gap).sum(1), weights.sum(1))


def _counts(names: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """How often each crop is drawn when its unit, named by `names` [n], is drawn with replacement: [R, n]."""
    units, place = np.unique(names, return_inverse=True)
    return rng.multinomial(len(units), np.full(len(units), 1 / len(units)), RESAMPLES)[:, place]


def by_picture(sample: Sample, seed: int) -> np.ndarray:
    """Weights [R, n] that draw pictures, within each label."""
    return _drawn(sample.picture, sample.label.astype(int), seed)


def by_source(sample: Sample, seed: int) -> np.ndarray:
    """Weights [R, n] that draw sources: AI ones, real ones, and those with both labels, whose halves stay together."""
    halves = {(source, label) for source, label in zip(sample.source, sample.label, strict=True)}
    kind = [
        2 if (source, not label) in halves else int(label)
        for source, label in zip(sample.source, sample.label, strict=True)
    ]
    return _drawn(sample.source, np.array(kind), seed)


def _drawn(names: np.ndarray, stratum: np.ndarray, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    weights = np.empty((RESAMPLES, len(names)))
    for one in np.unique(stratum):
        rows = stratum == one
        weights[:, rows] = _counts(names[rows], rng)
    return weights


def _rounded(value: float) -> float | None:
    return None if math.isnan(value) else round(float(value), 5)


def summary(value: float, draws: np.ndarray, n: int) -> dict[str, Any]:
    """A figure with its percentile interval; all None where the figure does not exist."""
    if math.isnan(value):
        return {"value": None, "low": None, "high": None, "n": n}
    low, high = np.nanpercentile(draws, [2.5, 97.5])
    return {"value": _rounded(value), "low": _rounded(low), "high": _rounded(high), "n": n}


def figure(of: Figure, sample: Sample, weights: np.ndarray) -> dict[str, Any]:
    """The figure of the sample as it is, with the interval that `weights` [R, n] give."""
    if not len(sample):
        return summary(math.nan, np.empty(0), 0)
    value = float(of(sample, np.ones((1, len(sample))))[0])
    return summary(value, of(sample, weights), len(sample))


def mean_figure(of: Figure, samples: list[Sample], seed: int) -> dict[str, Any]:
    """The mean of a figure over several samples, each counting alike; `n` is that of all crops."""
    values = [float(of(sample, np.ones((1, len(sample))))[0]) for sample in samples]
    draws = [of(sample, by_picture(sample, seed + place)) for place, sample in enumerate(samples)]
    if not samples:
        return summary(math.nan, np.empty(0), 0)
    return summary(float(np.mean(values)), np.mean(draws, axis=0), sum(map(len, samples)))

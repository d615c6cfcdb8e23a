"""Which crops a training epoch draws, and how much each view weighs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Literal, TypeAlias

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures, StandardScaler

# A source is matched when it exists in both labels; a reconstruction is a photograph out of an autoencoder.
Kind: TypeAlias = Literal["matched", "other", "reconstruction"]

_LARGEST_SOURCES = 0.6  # a source of n crops is drawn n ** 0.6 times as often as one of a single crop
_LEAST_PROPENSITY = 0.12  # bounds the weight of a view that looks nothing like its class


def source_weights(
    labels: np.ndarray, sources: Sequence[str], kinds: Sequence[Kind], matched: float, fakes: float
) -> np.ndarray:
    """Chance of each crop to be drawn, float64 [N], sum 1; half for each label.

    labels: int [N], 1 = AI. `matched` is the share of each label that comes from matched sources, `fakes` the share of
    AI that comes from reconstructions. Within a kind, sources are drawn by n ** 0.6, so that a large one does not drown
    the small ones.
    """
    kind_of = np.array(kinds)
    sizes = Counter(zip(labels.tolist(), sources, strict=True))
    weights = np.array(
        [
            sizes[label, source] ** (_LARGEST_SOURCES - 1)
            for label, source in zip(labels.tolist(), sources, strict=True)
        ]
    )
    for label in (0, 1):
        shares: dict[Kind, float] = {"matched": matched, "reconstruction": fakes if label else 0.0}
        shares["other"] = 1.0 - sum(shares.values())
        for kind, share in shares.items():
            rows = (labels == label) & (kind_of == kind)
            if rows.any():
                weights[rows] *= share / weights[rows].sum()
        weights[labels == label] /= 2 * weights[labels == label].sum()
    return weights


def balancing_weights(nuisances: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Weight of each view, float64 [N], mean 1 in each label, under which `nuisances` do not tell the label.

    Inverse propensity weighting (P. Rosenbaum and D. Rubin 1983): a logistic regression on squares and products of
    the nuisances, float64 [N, K], says how likely each view's label is; the weight is one over that.
    """
    propensity = make_pipeline(
        StandardScaler(),
        PolynomialFeatures(2, include_bias=False),
        StandardScaler(),
        LogisticRegression(C=0.3, max_iter=500),
    )
    likely_ai = propensity.fit(nuisances, labels).predict_proba(nuisances)[:, 1]
    weights = 1.0 / np.clip(np.where(labels == 1, likely_ai, 1.0 - likely_ai), _LEAST_PROPENSITY, 1.0)
    for label in (0, 1):
        weights[labels == label] /= weights[labels == label].mean()
    return weights

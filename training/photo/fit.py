"""Fit the evidence of the photo detector: one regularised logistic regression over frozen features."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from sklearn.linear_model import LogisticRegression

from training.photo.recipes import PhotoRecipe
from training.photo.sampling import source_weights

_TINY = 1e-6  # a feature that never changes is left as it is


@dataclass(frozen=True)
class Examples:
    """What a fit learns from.

    moments: float32 [1 + V, N, F], of each crop as it is and of its V views. labels: int64 [N], 1 = AI. sources: str
    [N]. matched: bool [N], the crop's source exists in both labels.
    """

    moments: np.ndarray
    labels: np.ndarray
    sources: np.ndarray
    matched: np.ndarray

    def take(self, rows: np.ndarray) -> Examples:
        """The examples at `rows`, a boolean mask."""
        return Examples(self.moments[:, rows], self.labels[rows], self.sources[rows], self.matched[rows])


@dataclass(frozen=True)
class Head:
    """logit = moments @ weight + bias; weight float64 [F]."""

    weight: np.ndarray
    bias: float

    def logits(self, moments: np.ndarray) -> np.ndarray:
        """float64 [N] of moments [N, F]."""
        return np.asarray(moments @ self.weight + self.bias, np.float64)


def fit(examples: Examples, recipe: PhotoRecipe) -> Head:
    """Fit a head to crops and their views.

    Features are standardised, then shrunk along the directions in which the views of one crop differ from it: by
    (I + steadiness * D)^(-1/2), D the mean outer product of those differences (within-class covariance
    normalisation, A. Hatch et al. 2006, the class being one picture in many conditions). An answer that rests on such
    directions would change with the next compression.
    """
    stacked = examples.moments.reshape(-1, examples.moments.shape[-1]).astype(np.float64)
    mean, deviation = stacked.mean(0), stacked.std(0) + _TINY
    scaled = ((stacked - mean) / deviation).reshape(examples.moments.shape)
    differences = (scaled[1:] - scaled[0]).reshape(-1, scaled.shape[-1])
    spread = recipe.steadiness * differences.T @ differences / max(1, len(differences))
    values, vectors = np.linalg.eigh(spread)
    shrink = (vectors / np.sqrt(1.0 + values.clip(0.0))) @ vectors.T
    copies = len(examples.moments)
    labels = np.tile(examples.labels, copies)
    weights = source_weights(
        labels, np.tile(examples.sources, copies).tolist(), np.tile(examples.matched, copies), recipe.matched
    )
    regression = LogisticRegression(C=recipe.inverse_penalty, max_iter=1000)
    regression.fit(scaled.reshape(len(labels), -1) @ shrink, labels, weights * len(labels))
    weight = shrink @ regression.coef_[0] / deviation
    return Head(weight, float(regression.intercept_[0] - mean @ weight))

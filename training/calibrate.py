"""Turn logits into calibrated probabilities and pick the thresholds of each operating point, on validation."""

from __future__ import annotations

import math

import numpy as np
from sklearn.linear_model import LogisticRegression

from cifake_desktop.detection.card import Calibration
from cifake_desktop.detection.operating_point import OperatingPoint

FALSE_POSITIVE_RATES = (0.005, 0.01, 0.05)


def calibrate(logit: np.ndarray, label: np.ndarray) -> Calibration:
    """Fit Platt's sigmoid (J. Platt 1999) to logits float [N] of pictures whose labels (1 = AI) are known.

    Raises CardError when the logits lean the wrong way, so that no sigmoid with a positive scale fits.
    """
    fit = LogisticRegression(C=math.inf).fit(logit.astype(np.float64)[:, None], label)
    return Calibration(scale=float(fit.coef_[0, 0]), bias=float(fit.intercept_[0]))


def calibrate_few(logit: np.ndarray, label: np.ndarray) -> Calibration:
    """As `calibrate`, with the targets that Platt proposes for few pictures: (n + 1) / (n + 2) instead of 1.

    Where few pictures are told apart without an error, their sigmoid would otherwise be a step.
    """
    ai = int((label == 1).sum())
    real = len(label) - ai
    target = np.where(label == 1, (ai + 1) / (ai + 2), 1 / (real + 2))
    # Every picture once as AI and once as real, weighed by its target.
    fit = LogisticRegression(C=math.inf).fit(
        np.tile(logit.astype(np.float64), 2)[:, None],
        np.repeat([1, 0], len(label)),
        sample_weight=np.concatenate([target, 1 - target]),
    )
    return Calibration(scale=float(fit.coef_[0, 0]), bias=float(fit.intercept_[0]))


def operating_point(
    logit: np.ndarray, label: np.ndarray, rate: float, calibration: Calibration
) -> OperatingPoint:
    """Pick the two thresholds of one false-positive rate (0..1).

    `likely_ai` is passed by at most `rate` of the real pictures, and at most `rate` of the AI pictures fall below
    `likely_real`. Where both can be had without a band between them, one threshold serves: the admissible one that
    is nearest to probability 0.5.
    """
    real, ai = np.sort(logit[label == 0]), np.sort(logit[label == 1])
    # Halfway between two scores, so that rounding in another library moves no picture across.
    allowed_real, allowed_ai = math.floor(rate * len(real)), math.floor(rate * len(ai))
    upper = _between(real[::-1], allowed_real)
    lower = _between(ai, allowed_ai)
    if lower > upper:
        even = -calibration.bias / calibration.scale
        upper = lower = min(max(even, upper), lower)
    return OperatingPoint(false_positive_rate=rate, likely_ai=upper, likely_real=lower)


def _between(scores: np.ndarray, allowed: int) -> float:
    """A threshold that the first `allowed` of the ordered scores are beyond and the next is not."""
    if allowed == 0:
        return float(scores[0] + np.sign(scores[0] - scores[-1]) * 1e-3)
    return float((scores[allowed - 1] + scores[allowed]) / 2)

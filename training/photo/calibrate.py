"""Probabilities and thresholds of the photo detector, from sources that it was not trained on."""

from __future__ import annotations

import math

import numpy as np

from cifake_desktop.detection.card import Calibration
from cifake_desktop.detection.operating_point import OperatingPoint

FALSE_POSITIVE_RATES = (0.001, 0.01, 0.05)
DEFAULT_OPERATING_POINT = 0.01
MISSED = 0.05  # share of AI pictures that may be called real, at every operating point
_TAIL = 0.1  # share of a source's photographs whose logits are its tail
_FEWEST = 50  # photographs that a source's tail can be fitted to


def tail_threshold(logit: np.ndarray, rate: float) -> float:
    """The logit that a share `rate` (at most 0.1) of one source's photographs, float [n], is expected to exceed.

    Peaks over threshold with an exponential tail (J. Pickands 1975, shape 0): rates of 0.1 % are asked for, and no
    source has thousands of photographs to count them in.
    """
    start = float(np.quantile(logit, 1.0 - _TAIL))
    excess = logit[logit > start] - start
    return start + float(excess.mean()) * math.log(_TAIL / rate)


def likely_ai_threshold(logit: np.ndarray, sources: np.ndarray, rate: float) -> float:
    """The logit from which on a picture is called AI: the highest that any source of photographs asks for.

    logit: float [n] of photographs, sources: str [n] of what must hold by itself, such as a source under one condition.
    Sources with too few photographs for a tail are pooled, and all together where none has enough.
    """
    names, sizes = np.unique(sources, return_counts=True)
    large = names[sizes >= _FEWEST]
    rest = ~np.isin(sources, large)
    tails = [logit[sources == name] for name in large]
    if rest.sum() >= _FEWEST or not tails:
        tails.append(logit[rest])
    return max(tail_threshold(tail, rate) for tail in tails)


def operating_points(
    logit: np.ndarray, label: np.ndarray, sources: np.ndarray, calibration: Calibration
) -> tuple[OperatingPoint, ...]:
    """The thresholds of every false-positive rate; logit float [n], label int [n], sources str [n].

    `likely_real` is the same for all: at most MISSED of the AI pictures fall below it, and it never lies above a
    probability of one half.
    """
    even = -calibration.bias / calibration.scale
    likely_real = min(float(np.quantile(logit[label == 1], MISSED)), even)
    real = label == 0
    return tuple(
        OperatingPoint(
            false_positive_rate=rate,
            likely_ai=max(likely_ai_threshold(logit[real], sources[real], rate), even),
            likely_real=likely_real,
        )
        for rate in FALSE_POSITIVE_RATES
    )

"""Small statistics for the page, each with its n and its 95 % interval."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from scipy.stats import rankdata

_Z = 1.959963984540054


@dataclass(frozen=True)
class Figure:
    """A value with its 95 % interval and the number of pictures behind it."""

    value: float
    low: float
    high: float
    n: int


def mean(values: np.ndarray) -> Figure:
    """The mean with its normal interval."""
    half = _Z * float(values.std(ddof=1)) / math.sqrt(len(values)) if len(values) > 1 else math.nan
    middle = float(values.mean())
    return Figure(middle, middle - half, middle + half, len(values))


def separation(real: np.ndarray, fake: np.ndarray) -> Figure:
    """The chance that a FAKE picture has the larger value (AUROC, ties half); its interval after Hanley and McNeil.

    0.5 means that the value says nothing of the class (J. A. Hanley and B. J. McNeil 1982).
    """
    ranks = rankdata(np.concatenate([real, fake]))[len(real) :]
    area = float((ranks.sum() - len(fake) * (len(fake) + 1) / 2) / (len(real) * len(fake)))
    first, second = area / (2 - area), 2 * area**2 / (1 + area)
    variance = (
        area * (1 - area) + (len(fake) - 1) * (first - area**2) + (len(real) - 1) * (second - area**2)
    ) / (len(real) * len(fake))
    half = _Z * math.sqrt(max(0.0, variance))
    return Figure(area, max(0.0, area - half), min(1.0, area + half), len(real) + len(fake))

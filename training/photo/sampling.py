"""How much each crop of the training sources weighs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

_LARGEST_SOURCES = 0.6  # a source of n crops weighs n ** 0.6 times as much as one of a single crop


def source_weights(
    labels: np.ndarray, sources: Sequence[str], matched: Sequence[bool], share: float
) -> np.ndarray:
    """Weight of each crop, float64 [N], sum 1; half for each label.

    labels: int [N], 1 = AI. `share` of each label's weight belongs to the sources that exist in both labels
    (`matched`, bool [N]). Among those, and among the others, a source weighs n ** 0.6, so that a large one does not
    drown the small ones.
    """
    in_both = np.array(matched)
    sizes = Counter(zip(labels.tolist(), sources, strict=True))
    weights = np.array(
        [
            sizes[label, source] ** (_LARGEST_SOURCES - 1)
            for label, source in zip(labels.tolist(), sources, strict=True)
        ]
    )
    for label in (0, 1):
        own = labels == label
        for rows, part in ((own & in_both, share), (own & ~in_both, 1.0 - share)):
            if rows.any():
                weights[rows] *= part / weights[rows].sum()
        weights[own] /= 2 * weights[own].sum()
    return weights

"""Where two detectors disagree, and whether one of them is right more often than chance would have it."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import numpy as np
from scipy.stats import binomtest

from training.compare.contenders import Contender

SHOWN = 12


def mcnemar(only_first: int, only_second: int) -> float:
    """Two-sided exact p of McNemar's test (Q. McNemar 1947), whether one of two is right more often.

    only_first, only_second: pictures that only the first, only the second is right about.
    """
    n = only_first + only_second
    return 1.0 if n == 0 else float(binomtest(only_first, n, 0.5).pvalue)


def compare_pair(first: Contender, second: Contender) -> dict[str, Any]:
    """Count who is right, test the difference, and name the pictures on which the two are furthest apart.

    `rows` index the test pictures: at most SHOWN of those called differently, the widest apart first.
    """
    right = [contender.called == contender.label for contender in (first, second)]
    apart = np.abs(first.answers.probability - second.answers.probability)
    differ = np.flatnonzero(first.called != second.called)
    order = differ[np.argsort(-apart[differ], kind="stable")]
    only_first, only_second = int((right[0] & ~right[1]).sum()), int((~right[0] & right[1]).sum())
    return {
        "first": first.name,
        "second": second.name,
        "both_right": int((right[0] & right[1]).sum()),
        "only_first_right": only_first,
        "only_second_right": only_second,
        "both_wrong": int((~right[0] & ~right[1]).sum()),
        "n": len(first.label),
        "disagree": len(differ),
        "p": mcnemar(only_first, only_second),
        "rows": order[:SHOWN].tolist(),
    }


def compare_pairs(contenders: list[Contender]) -> list[dict[str, Any]]:
    """Every pair once, in the order in which they were named."""
    return [compare_pair(first, second) for first, second in combinations(contenders, 2)]

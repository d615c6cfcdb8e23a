"""Thresholds that turn a logit into a verdict."""

import math
from dataclasses import dataclass

from cifake_desktop.finding import Verdict


@dataclass(frozen=True, slots=True)
class OperatingPoint:
    """The two thresholds for one false-positive rate.

    Attributes:
        false_positive_rate: share of real pictures that are called AI, above 0 and below 1, as measured when
            the model was made.
        likely_ai: logit from which on a picture is called AI.
        likely_real: logit below which a picture is called real; between the two, the answer is open.

    Raises:
        ValueError: the thresholds cross, or a value is out of its range.

    """

    false_positive_rate: float
    likely_ai: float
    likely_real: float

    def __post_init__(self) -> None:
        if not 0.0 < self.false_positive_rate < 1.0:
            raise ValueError(
                f"A false-positive rate lies between 0 and 1, not at {self.false_positive_rate}."
            )
        if not (math.isfinite(self.likely_ai) and math.isfinite(self.likely_real)):
            raise ValueError("The thresholds of an operating point must be finite.")
        if self.likely_real > self.likely_ai:
            raise ValueError(
                f"The threshold for real, {self.likely_real}, lies above that for AI, {self.likely_ai}."
            )

    def verdict(self, logit: float) -> Verdict:
        """Return what to say of a picture with this logit (above 0 leans AI)."""
        if logit >= self.likely_ai:
            return Verdict.LIKELY_AI
        if logit < self.likely_real:
            return Verdict.LIKELY_REAL
        return Verdict.INCONCLUSIVE

"""Judges pictures by the false-positive rate that the user picked, without looking at them again."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.operating_point import OperatingPoint
from cifake_desktop.finding import Finding, ModelName, Verdict
from cifake_desktop.fusion import decide


@dataclass(frozen=True, slots=True)
class Band:
    """The inconclusive probabilities: from `low` (below it: likely real) to `high` (from it on: likely AI), 0..1."""

    low: float
    high: float

    def verdict(self, probability: float) -> Verdict:
        """Return what to say of a picture with this calibrated probability."""
        if probability >= self.high:
            return Verdict.LIKELY_AI
        return Verdict.LIKELY_REAL if probability < self.low else Verdict.INCONCLUSIVE


def rates(cards: Iterable[ModelCard]) -> tuple[float, ...]:
    """Return every false-positive rate that some card offers, by size."""
    return tuple(sorted({point.false_positive_rate for card in cards for point in card.operating_points}))


class Judge:
    """Gives findings the verdict, and the band around it, that the picked rate means. Safe in any thread."""

    def __init__(self, cards: Mapping[ModelName, ModelCard], rate: float | None) -> None:
        """Work out the thresholds of every model; a rate of None takes each card's default."""
        self._points = {name: card.operating_point_within(rate) for name, card in cards.items()}
        self._bands = {name: _band(cards[name], point) for name, point in self._points.items()}

    def judged(self, finding: Finding) -> Finding:
        """Return the finding as it is at the picked rate. Where no known model looked, it stays as it is."""
        probability = finding.probability
        if finding.model not in self._points or probability is None:
            return finding
        rate, band = self._points[finding.model].false_positive_rate, self._bands[finding.model]
        decision = decide(finding.evidence, rate, lambda shift: band.verdict(_moved(probability, shift)))
        if (finding.operating_point, finding.verdict) == (decision.rate, decision.verdict):
            return finding
        return replace(
            finding,
            verdict=decision.verdict,
            decided_by=decision.decided_by,
            decision=decision.sentence,
            operating_point=decision.rate,
        )

    def band(self, finding: Finding) -> Band | None:
        """Return the inconclusive band of the model that looked at the pixels, or None where none did."""
        return None if finding.model is None else self._bands.get(finding.model)


def _moved(probability: float, shift: float) -> float:
    """Return the probability (0..1) with its log-odds moved by so much."""
    odds = probability * math.exp(shift)
    return odds / (odds + 1.0 - probability)


def _band(card: ModelCard, point: OperatingPoint) -> Band:
    low, high = card.probability(np.array([point.likely_real, point.likely_ai], dtype=np.float32))
    return Band(float(low), float(high))

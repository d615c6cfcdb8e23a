"""What the window needs from the rooms below: the examiner and the cards of its models, loaded in a task."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.model import ModelError
from cifake_desktop.detection.registry import Registry
from cifake_desktop.examine import Examiner
from cifake_desktop.finding import Finding


@dataclass(frozen=True, slots=True)
class Band:
    """The inconclusive probabilities: from `low` (below it: likely real) to `high` (from it on: likely AI), 0..1."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Engine:
    """An examiner ready for work.

    Attributes:
        examiner: examines files; without models its findings carry an error.
        cards: what the loaded models say of themselves.
        problem: why there is no model, in a sentence for people, or None.

    """

    examiner: Examiner
    cards: tuple[ModelCard, ...]
    problem: str | None = None


def load_engine() -> Engine:
    """Load the bundled models. Takes a moment: call it in a task."""
    try:
        registry = Registry.bundled()
    except FileNotFoundError as error:
        return broken_engine(str(error))
    return engine_of(registry)


def broken_engine(problem: str) -> Engine:
    """Return an engine without models: pictures can still be shown, each with the reason for no verdict."""
    return Engine(Examiner(Registry(Path("no-models"))), (), problem)


def engine_of(registry: Registry) -> Engine:
    """Load the models of `registry` and return an engine, whose `problem` says what went wrong if anything did."""
    examiner = Examiner(registry)
    try:
        cards = registry.cards()
    except ModelError as error:
        return Engine(examiner, (), str(error))
    return Engine(examiner, cards, None if cards else "This copy of the application ships no model.")


def band_of(finding: Finding, cards: Iterable[ModelCard]) -> Band | None:
    """Return the inconclusive band of the operating point that decided `finding`, or None if none did."""
    if finding.model is None or finding.operating_point is None:
        return None
    for card in cards:
        if (card.name, card.version) == (finding.model.name, finding.model.version):
            point = card.operating_point(finding.operating_point)
            low, high = card.probability(np.array([point.likely_real, point.likely_ai], dtype=np.float32))
            return Band(float(low), float(high))
    return None

"""What the window needs from the rooms below: the examiner and the models it asks, loaded in a task."""

from dataclasses import dataclass
from pathlib import Path

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.model import ModelError
from cifake_desktop.detection.registry import Registry
from cifake_desktop.examine import Examiner
from cifake_desktop.finding import ModelName


@dataclass(frozen=True, slots=True)
class KnownModel:
    """A model that can answer.

    Attributes:
        card: what it says of itself.
        sha256: of its file, in hexadecimal, or None where that is not known.
        own: whether the user added it.

    """

    card: ModelCard
    sha256: str | None = None
    own: bool = False

    @property
    def name(self) -> ModelName:
        """The name that findings call it by."""
        return ModelName(name=self.card.name, version=self.card.version, own=self.own)


@dataclass(frozen=True, slots=True)
class Engine:
    """An examiner ready for work.

    Attributes:
        examiner: examines files; without models its findings carry an error.
        models: those that it asks, a chosen one of the user's own first.
        problem: why there is no model, in a sentence for people, or None.

    """

    examiner: Examiner
    models: tuple[KnownModel, ...]
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
        models = tuple(KnownModel(card) for card in registry.cards())
    except ModelError as error:
        return Engine(examiner, (), str(error))
    return Engine(examiner, models, None if models else "This copy of the application ships no model.")

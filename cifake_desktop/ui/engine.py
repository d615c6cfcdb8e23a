"""What the window needs from the rooms below: the examiner and the models it asks, loaded in a task."""

from dataclasses import dataclass, replace
from pathlib import Path

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.library import Library, LibraryModel
from cifake_desktop.detection.model import Model, ModelError
from cifake_desktop.detection.registry import Registry
from cifake_desktop.examine import Examiner
from cifake_desktop.finding import ModelName
from cifake_desktop.provenance.trust import TrustStore
from cifake_desktop.scanning.setup import ExaminerSetup
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.translation import tr
from cifake_desktop.ui.words import shown_text


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
        problem: why there is no model, in a sentence in the window's language, or None.
        notice: why the chosen model is not asked, in a sentence in the window's language, or None.
        setup: what the examiner is made of, so that other processes can make one alike; None where they cannot.

    """

    examiner: Examiner
    models: tuple[KnownModel, ...]
    problem: str | None = None
    notice: str | None = None
    setup: ExaminerSetup | None = None


def load_engine() -> Engine:
    """Load the bundled models, and the one of the user's own that was chosen. Takes a moment: call it in a task."""
    library = Library()
    chosen, notice = _chosen(library)
    try:
        registry = Registry.bundled(chosen=None if chosen is None else chosen[0])
    except FileNotFoundError as error:
        return broken_engine(said(shown_text(str(error))))
    engine = engine_of(registry)
    if chosen is None or engine.problem is not None:
        return replace(engine, notice=notice)
    setup = engine.setup and replace(
        engine.setup,
        chosen=str(chosen[2].path),
        chosen_name=chosen[2].name,
        chosen_sha256=chosen[2].sha256,
    )
    return replace(engine, models=(chosen[1], *engine.models), notice=notice, setup=setup)


def _chosen(library: Library) -> tuple[tuple[Model, KnownModel, LibraryModel] | None, str | None]:
    """Return the chosen model of the user's own, loaded, or what keeps it from being asked."""
    name = library.chosen()
    try:
        if name is None or not (listed := library.find(name)).own:
            return None, None
        model = library.load(name)
    except ModelError as error:
        return None, tr(
            "The chosen model is not asked: {problem} The bundled models answer instead.",
            problem=said(shown_text(str(error))),
        )
    return (model, KnownModel(model.card, listed.sha256, own=True), listed), None


def broken_engine(problem: str) -> Engine:
    """Return an engine without models: pictures can still be shown, each with the reason for no verdict."""
    return Engine(Examiner(Registry(Path("no-models"))), (), problem)


def engine_of(registry: Registry) -> Engine:
    """Load the models of `registry` and return an engine, whose `problem` says what went wrong if anything did."""
    trusted = TrustStore().load()
    pem = None if trusted is None else trusted.pem
    examiner = Examiner(registry, trust_list=pem)
    try:
        pairs = zip(registry.cards(), registry.checksums(), strict=True)
        models = tuple(KnownModel(card, sha256) for card, sha256 in pairs)
    except ModelError as error:
        return Engine(examiner, (), said(shown_text(str(error))))
    if not models:
        return Engine(examiner, models, tr("This copy of the application ships no model."))
    # A chosen model that is loaded here alone cannot be named to other processes; who chose it adds that.
    setup = ExaminerSetup(str(registry.folder), trust_list=pem)
    return Engine(examiner, models, setup=setup)

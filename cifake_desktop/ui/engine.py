"""What the window needs from the rooms below: the examiner and the models it asks, loaded in a task."""

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.library import Library, LibraryModel
from cifake_desktop.detection.model import ModelError
from cifake_desktop.detection.registry import Registry, read_cards
from cifake_desktop.finding import ModelName
from cifake_desktop.provenance.trust import TrustStore
from cifake_desktop.scanning.apart import ApartExaminer, FileExaminer
from cifake_desktop.scanning.setup import ExaminerSetup
from cifake_desktop.scanning.worker_process import PoolError
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
    """What examines files, ready for work. No picture is decoded, and no model run, in the window's own process.

    Attributes:
        examiner: opens and examines files; without models its findings carry an error.
        models: those that it asks, a chosen one of the user's own first.
        problem: why there is no model, in a sentence in the window's language, or None.
        notice: why the chosen model is not asked, in a sentence in the window's language, or None.
        setup: what the examiner is made of, so that scans can make some alike; None where nothing can answer.

    """

    examiner: FileExaminer
    models: tuple[KnownModel, ...]
    problem: str | None = None
    notice: str | None = None
    setup: ExaminerSetup | None = None


def load_engine() -> Engine:
    """Read the cards of the models, and have a worker load them. Takes a moment: call it in a task."""
    try:
        folder = Registry.bundled().folder
    except FileNotFoundError as error:
        return broken_engine(said(shown_text(str(error))))
    trusted = TrustStore().load()
    setup = ExaminerSetup(str(folder), trust_list=None if trusted is None else trusted.pem)
    chosen, notice = _chosen(Library())
    if chosen is None or chosen.card is None:
        return replace(engine_of(setup), notice=notice)
    asked_first = replace(
        setup, chosen=str(chosen.path), chosen_name=chosen.name, chosen_sha256=chosen.sha256
    )
    examiner = ApartExaminer(asked_first)
    try:
        # It was tried out when it was added, and may be refused now: by another version of what runs it.
        examiner.check()
    except PoolError as error:
        examiner.close()
        return replace(engine_of(setup), notice=_not_asked(error))
    engine = _with_cards(examiner, asked_first)
    own = KnownModel(chosen.card, chosen.sha256, own=True)
    return engine if engine.problem is not None else replace(engine, models=(own, *engine.models))


def _chosen(library: Library) -> tuple[LibraryModel | None, str | None]:
    """Return the chosen model of the user's own, or what keeps it from being asked."""
    name = library.chosen()
    try:
        if name is None or not (listed := library.find(name)).own:
            return None, None
    except ModelError as error:
        return None, _not_asked(error)
    return (listed, None) if listed.problem is None else (None, _not_asked(listed.problem))


def _not_asked(problem: object) -> str:
    return tr(
        "The chosen model is not asked: {problem} The bundled models answer instead.",
        problem=said(shown_text(str(problem))),
    )


def broken_engine(problem: str) -> Engine:
    """Return an engine without models: pictures can still be shown, each with the reason for no verdict."""
    return Engine(ApartExaminer(ExaminerSetup("no-models")), (), problem)


def engine_of(setup: ExaminerSetup) -> Engine:
    """Return an engine of bundled models whose worker is starting; `problem` says what is wrong if anything is."""
    examiner = ApartExaminer(setup)
    with suppress(PoolError):  # each picture will tell of it
        examiner.warm_up()
    return _with_cards(examiner, setup)


def _with_cards(examiner: ApartExaminer, setup: ExaminerSetup) -> Engine:
    """Return the engine of an examiner, with the cards of the bundled models."""
    try:
        models = tuple(KnownModel(card, sha256) for card, sha256 in read_cards(Path(setup.models)))
    except ModelError as error:
        return Engine(examiner, (), said(shown_text(str(error))))
    if not models:
        return Engine(examiner, models, tr("This copy of the application ships no model."))
    return Engine(examiner, models, setup=setup)

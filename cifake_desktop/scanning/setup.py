"""What an examiner is made of, so that other processes can make one alike."""

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.library import Library, read_model_file, try_file
from cifake_desktop.detection.model import Model, ModelError
from cifake_desktop.detection.registry import Registry
from cifake_desktop.examine import EXAMINATION, Examiner
from cifake_desktop.finding import ModelName
from cifake_desktop.picture import DEFAULT_LIMITS, Limits
from cifake_desktop.strictness import Judge


@dataclass(frozen=True, slots=True)
class ExaminerSetup:
    """Everything that decides what an examiner says.

    Attributes:
        models: folder of the bundled models.
        chosen: file of a model that is asked first; one of somebody's own was tried out already. None without one.
        chosen_name: what to call that model in messages.
        chosen_sha256: what its file must hash to.
        chosen_own: whether it is somebody's own rather than one that ships.
        operating_point: as `Examiner` takes it.
        trust_list: likewise.
        limits: likewise.

    """

    models: str
    chosen: str | None = None
    chosen_name: str = ""
    chosen_sha256: str = ""
    chosen_own: bool = True
    operating_point: float | None = None
    trust_list: str | None = None
    limits: Limits = DEFAULT_LIMITS

    def examiner(self, threads: int = 0) -> Examiner:
        """Make the examiner.

        Args:
            threads: that one run of a model may use; 0 leaves it to ONNX Runtime.

        Raises:
            ModelError: the chosen model could not be loaded, or is not the one that was tried out. (Bundled models
                load at the first picture, and what is wrong with them stands in its finding.)

        """
        return Examiner(self._registry(threads), self.operating_point, self.trust_list, self.limits)

    def cards(self) -> tuple[ModelCard, ...]:
        """Return the cards of the models that it asks, a chosen one first.

        Raises:
            ModelError: a model could not be loaded.

        """
        registry = self._registry(threads=1)
        return (*(() if registry.chosen is None else (registry.chosen.card,)), *registry.cards())

    def _registry(self, threads: int) -> Registry:
        return Registry(Path(self.models), threads, self._chosen(threads))

    def _chosen(self, threads: int) -> Model | None:
        if self.chosen is None:
            return None
        content = read_model_file(Path(self.chosen))
        if hashlib.sha256(content).hexdigest() != self.chosen_sha256:
            raise ModelError(f"The model {self.chosen_name} has changed since it was chosen.")
        return Model.from_bytes(self.chosen_name, content, threads, own=self.chosen_own)

    def fingerprint(self) -> str:
        """Return what tells setups apart that may give other findings about the same file.

        Not the operating point: it only moves the verdict, which follows from what a finding holds.

        Raises:
            ModelError: the list of models could not be read.

        """
        parts = [
            str(EXAMINATION),
            *Registry(Path(self.models)).checksums(),
            self.chosen_sha256,
            self.trust_list or "",
            json.dumps(asdict(self.limits)),
        ]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()

    def judge(self) -> Judge:
        """Return what gives kept findings the verdict at this setup's operating point.

        Raises:
            ModelError: a model could not be loaded.

        """
        registry = self._registry(threads=1)
        models = {ModelName(name=card.name, version=card.version): card for card in registry.cards()}
        if registry.chosen is not None:
            models[registry.chosen.name] = registry.chosen.card
        return Judge(models, self.operating_point)

    def to_json(self) -> str:
        """Return the setup as one line of ASCII."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, line: str | bytes) -> "ExaminerSetup":
        """Return the setup that `to_json` wrote.

        Raises:
            ValueError: the line is something else.

        """
        try:
            found: Mapping[str, Any] = json.loads(line)
            return cls(**{**found, "limits": Limits(**found["limits"])})
        except (KeyError, TypeError, RecursionError) as error:
            raise ValueError("This is no setup of an examiner.") from error


def with_chosen(setup: ExaminerSetup, name: str) -> ExaminerSetup:
    """Return the setup with a model asked first: one of the library, or else a file, which is tried out.

    Raises:
        ModelError: there is none, or it was refused.

    """
    library = Library()
    try:
        model = library.find(name)
    except ModelError as error:
        path = Path(name)
        if not path.exists():
            raise ModelError(f"{error} Nor is there a file {name}.") from error
        return replace(
            setup, chosen=os.path.abspath(path), chosen_name=path.name, chosen_sha256=try_file(path)
        )
    if model.problem is not None:
        raise ModelError(model.problem)
    return replace(
        setup,
        chosen=str(model.path),
        chosen_name=model.name,
        chosen_sha256=model.sha256,
        chosen_own=model.own,
    )

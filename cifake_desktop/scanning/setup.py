"""What an examiner is made of, so that other processes can make one alike."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from cifake_desktop.detection.library import read_model_file
from cifake_desktop.detection.model import Model, ModelError
from cifake_desktop.detection.registry import Registry
from cifake_desktop.examine import EXAMINATION, Examiner
from cifake_desktop.finding import ModelName
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

    """

    models: str
    chosen: str | None = None
    chosen_name: str = ""
    chosen_sha256: str = ""
    chosen_own: bool = True
    operating_point: float | None = None
    trust_list: str | None = None

    def examiner(self, threads: int = 0) -> Examiner:
        """Make the examiner.

        Args:
            threads: that one run of a model may use; 0 leaves it to ONNX Runtime.

        Raises:
            ModelError: the chosen model could not be loaded, or is not the one that was tried out. (Bundled models
                load at the first picture, and what is wrong with them stands in its finding.)

        """
        registry = Registry(Path(self.models), threads, self._chosen(threads))
        return Examiner(registry, self.operating_point, self.trust_list)

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
        ]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()

    def judge(self) -> Judge:
        """Return what gives kept findings the verdict at this setup's operating point.

        Raises:
            ModelError: a model could not be loaded.

        """
        registry = Registry(Path(self.models), 1, self._chosen(1))
        models = {ModelName(name=card.name, version=card.version): card for card in registry.cards()}
        if registry.chosen is not None:
            models[registry.chosen.name] = registry.chosen.card
        return Judge(models, self.operating_point)

    def to_json(self) -> str:
        """Return the setup as one line of ASCII."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, line: str | bytes) -> "ExaminerSetup":
        """Return the setup that `to_json` wrote."""
        found: Mapping[str, Any] = json.loads(line)
        return cls(**found)

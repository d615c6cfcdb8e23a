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
from cifake_desktop.examine import Examiner


@dataclass(frozen=True, slots=True)
class ExaminerSetup:
    """Everything that decides what an examiner says.

    Attributes:
        models: folder of the bundled models.
        chosen: file of a model of somebody's own that is asked first; it was tried out already. None without one.
        chosen_name: what to call that model in messages.
        chosen_sha256: what its file must hash to.
        operating_point: as `Examiner` takes it.
        trust_list: likewise.

    """

    models: str
    chosen: str | None = None
    chosen_name: str = ""
    chosen_sha256: str = ""
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
        return Model.from_bytes(self.chosen_name, content, threads, own=True)

    def to_json(self) -> str:
        """Return the setup as one line of ASCII."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, line: str | bytes) -> "ExaminerSetup":
        """Return the setup that `to_json` wrote."""
        found: Mapping[str, Any] = json.loads(line)
        return cls(**found)

"""One model file: checked, loaded, run."""

import hashlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.card_json import CardError
from cifake_desktop.finding import ModelName

_ERRORS_ONLY = 3  # onnxruntime's log level; its warnings would go to the stderr of people's terminals
_LONGEST_REASON = 200
_LARGEST_ANSWER = 1e6  # of logit and evidence; beyond it, sums and colours of the map mean nothing


class ModelError(Exception):
    """A model file is missing, damaged, or breaks the contract. The message is for people."""


@dataclass(frozen=True, slots=True, eq=False)
class Scores:
    """What a model says of N pictures.

    Attributes:
        logit: float32 [N]; above 0 leans AI.
        evidence: float32 [N, h, w], whose mean over h and w is the logit.

    """

    logit: npt.NDArray[np.float32]
    evidence: npt.NDArray[np.float32]


class Model:
    """A loaded model. Many threads may run it at once.

    Attributes:
        card: what the model says of itself.
        own: whether a person added it, rather than that it ships with the application.

    """

    def __init__(self, card: ModelCard, session: Any, *, own: bool = False) -> None:
        """Wrap a session that `from_bytes` has checked."""
        self.card = card
        self.own = own
        self._session = session

    @classmethod
    def load(cls, path: Path, sha256: str | None = None, threads: int = 0) -> "Model":
        """Load and check a model file.

        Args:
            path: the ONNX file.
            sha256: what its bytes must hash to, in hexadecimal; None skips the check.
            threads: that one run may use; 0 leaves it to ONNX Runtime.

        Raises:
            ModelError: the file is missing, is not the one expected, or breaks the contract.

        """
        return cls.from_bytes(path.name, read_checked(path, sha256), threads)

    @classmethod
    def from_bytes(cls, name: str, content: bytes, threads: int = 0, *, own: bool = False) -> "Model":
        """Load and check the content of a model file.

        Args:
            name: of the file, for messages.
            content: all its bytes.
            threads: that one run may use; 0 leaves it to ONNX Runtime.
            own: whether a person added the model, rather than that it ships with the application.

        Raises:
            ModelError: the content breaks the contract.

        """
        import onnxruntime  # takes long to load, and the window is shown before it is needed

        # Beside the variable that the package sets: where that comes too late, or does not count (older builds for
        # Windows).
        onnxruntime.disable_telemetry_events()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = _ERRORS_ONLY
        # It would keep for ever what the largest picture took, and the C library's own allocator is no slower.
        options.enable_cpu_mem_arena = False
        # Never ONNX Runtime's own format, which it would tell by the content, and which nothing here has checked.
        options.add_session_config_entry("session.load_model_format", "ONNX")
        try:
            session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
        # ONNX Runtime's exceptions share no base class but Exception.
        except Exception as error:
            raise ModelError(f"The model file {name} could not be loaded: {_short(error)}") from error
        _check_contract(name, session)
        try:
            card = ModelCard.parse(session.get_modelmeta().custom_metadata_map["card"])
        except KeyError as error:
            raise ModelError(f"The model file {name} has no card.") from error
        except (UnicodeDecodeError, CardError) as error:
            raise ModelError(f"The card in the model file {name} cannot be used: {error}") from error
        return cls(card, session, own=own)

    @property
    def name(self) -> ModelName:
        """Name and version, marked where the model is somebody's own."""
        return ModelName(name=self.card.name, version=self.card.version, own=self.own)

    def run(self, pixels: npt.NDArray[np.uint8]) -> Scores:
        """Score pictures of one size.

        Args:
            pixels: uint8 [N, H, W, 3], sRGB, 0..255, of a size that the card accepts.

        Raises:
            ModelError: the model failed, or its answer is not a number for every picture.

        """
        try:
            logit, evidence = self._session.run(["logit", "evidence"], {"pixels": pixels})
        # As above: no common base class.
        except Exception as error:
            raise ModelError(f"The model {self.name} failed: {_short(error)}") from error
        count, height, width, _ = pixels.shape
        if (
            logit.shape != (count,)
            or evidence.shape[:1] != (count,)
            or not 0 < evidence.size <= count * height * width
            # Nor is NaN below any limit.
            or not (np.abs(logit) <= _LARGEST_ANSWER).all()
            or not (np.abs(evidence) <= _LARGEST_ANSWER).all()
        ):
            raise ModelError(f"The model {self.name} gave no usable answer.")
        return Scores(logit, evidence)

    @cached_property
    def cells_of_a_full_tile(self) -> tuple[int, int]:
        """Rows and columns of evidence that the model gives for a tile of the full size.

        Raises:
            ModelError: the model failed.

        """
        size = self.card.tile.size
        rows, columns = self.run(np.zeros((1, size, size, 3), dtype=np.uint8)).evidence.shape[1:]
        return rows, columns


def plain(text: str, longest: int) -> str:
    """Return text that may say anything on one line, without characters that steer, and cut short.

    Args:
        text: for example the name of a file, or names inside a model that an error tells.
        longest: so many characters stay.

    """
    # White space of every kind becomes single spaces, before anything else becomes question marks.
    shown = "".join(letter if letter.isprintable() else "?" for letter in " ".join(text.split()))
    return shown if len(shown) <= longest else shown[:longest] + "…"


def read_checked(path: Path, sha256: str | None) -> bytes:
    """Return the content of a model file.

    Args:
        path: the file.
        sha256: what its bytes must hash to, in hexadecimal; None skips the check.

    Raises:
        ModelError: the file is missing, or is not the one expected.

    """
    try:
        # Read once: the bytes that are checked are the bytes that run.
        content = path.read_bytes()
    except OSError as error:
        raise ModelError(f"The model file {path.name} could not be read: {error.strerror}.") from error
    if sha256 is not None and hashlib.sha256(content).hexdigest() != sha256.lower():
        raise ModelError(f"The model file {path.name} is damaged: its checksum is wrong.")
    return content


def _short(error: Exception) -> str:
    """Return what ONNX Runtime says; names inside a model file may say anything."""
    return plain(str(error), _LONGEST_REASON)


def _check_contract(name: str, session: Any) -> None:
    """Refuse a model whose inputs or outputs are not those that the application speaks."""
    try:
        inputs = {node.name: (node.type, len(node.shape)) for node in session.get_inputs()}
        outputs = {node.name: (node.type, len(node.shape)) for node in session.get_outputs()}
    except UnicodeDecodeError as error:
        raise ModelError(f"The names of inputs or outputs in the model file {name} are not text.") from error
    if inputs != {"pixels": ("tensor(uint8)", 4)}:
        raise ModelError(f"The model file {name} must take one input, pixels: uint8 [N, H, W, 3].")
    if outputs != {"logit": ("tensor(float)", 1), "evidence": ("tensor(float)", 3)}:
        raise ModelError(
            f"The model file {name} must give logit: float32 [N] and evidence: float32 [N, h, w]."
        )

"""Which model fits a picture."""

import re
from collections.abc import Iterator
from pathlib import Path
from threading import Lock

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.card_json import CardError
from cifake_desktop.detection.model import Model, ModelError, plain, read_checked
from cifake_desktop.detection.structure import card_text
from cifake_desktop.resources import resource

SMALL_SIDE = 64
"""Pictures whose longer side has at most so many pixels are thumbnails, and go to a model that was made for those."""

CHECKSUMS = "SHA256SUMS"
"""Name of the list of models in their folder."""

_LONGEST_LINE = 100  # characters of a wrong line that are told
_CHECKSUM_LINE = re.compile(r"([0-9a-fA-F]{64}) [ *]([^/\\]+)")


class Registry:
    """The models of one folder, those that its SHA256SUMS names. They load at first use, once.

    Attributes:
        folder: that holds the models.
        chosen: a model of somebody's own that is asked first, or None.

    """

    def __init__(self, folder: Path, threads: int = 0, chosen: Model | None = None) -> None:
        """Remember the folder; nothing is read yet.

        Args:
            folder: holds the model files and SHA256SUMS, with lines "<sha256>  <file name>".
            threads: that one run of a model may use; 0 leaves it to ONNX Runtime.
            chosen: is asked first, for all pictures that its card accepts.

        """
        self.chosen = chosen
        self.folder = folder
        self._threads = threads
        self._lock = Lock()
        self._models: tuple[Model, ...] | None = None
        self._failure: str | None = None

    @classmethod
    def bundled(cls, threads: int = 0, chosen: Model | None = None) -> "Registry":
        """Return the registry of the models that ship with the application, after the chosen one if there is one.

        Raises:
            FileNotFoundError: this copy of the application lacks the folder of models.

        """
        return cls(resource("models"), threads, chosen)

    def model_for(self, width: int, height: int) -> Model | None:
        """Return the model for pictures of this size, in pixels; None if no card accepts them.

        The chosen model goes first; else it is the first in the list of models among those of the kind.

        Raises:
            ModelError: the models could not be loaded.

        """
        if self.chosen is not None and self.chosen.card.accepts(width, height):
            return self.chosen
        models = self._of_the_kind(width, height)
        return next((model for model in models if model.card.accepts(width, height)), None)

    def responsible_for(self, width: int, height: int) -> ModelCard | None:
        """Return the card of the bundled model whose kind of picture this is, whether or not it accepts the size.

        None if there is no model for thumbnails or for larger pictures, as the case may be.

        Raises:
            ModelError: the models could not be loaded.

        """
        return next((model.card for model in self._of_the_kind(width, height)), None)

    def cards(self) -> tuple[ModelCard, ...]:
        """Return the cards of the folder's models, in the order of SHA256SUMS.

        Raises:
            ModelError: the models could not be loaded.

        """
        return tuple(model.card for model in self._load())

    def checksums(self) -> tuple[str, ...]:
        """Return the SHA-256 of each model's file, in the order of `cards`.

        Raises:
            ModelError: the list of models could not be read.

        """
        return tuple(sha256.lower() for _, sha256 in self._names())

    def _of_the_kind(self, width: int, height: int) -> Iterator[Model]:
        """Give the models for thumbnails or those for larger pictures, as the size demands."""
        small = max(width, height) <= SMALL_SIDE
        for model in self._load():
            sizes = model.card.sizes
            if (
                min(sizes.min_width, sizes.min_height) <= SMALL_SIDE
                if small
                else max(sizes.max_width, sizes.max_height) > SMALL_SIDE
            ):
                yield model

    def _load(self) -> tuple[Model, ...]:
        """Return the models; threads that ask meanwhile wait for the one that loads."""
        if self._models is not None:
            return self._models
        with self._lock:
            # A failure stays: a scan must not read a damaged file again for every picture.
            if self._failure is not None:
                raise ModelError(self._failure)
            if self._models is None:
                try:
                    self._models = tuple(
                        Model.load(self.folder / name, sha256, self._threads)
                        for name, sha256 in self._names()
                    )
                except ModelError as error:
                    self._failure = str(error)
                    raise
            return self._models

    def _names(self) -> list[tuple[str, str]]:
        """Return the names and checksums of the model files."""
        return _listed(self.folder)


def read_checksums(folder: Path) -> list[tuple[str, str]]:
    """Return the names and checksums of the model files in a folder, as its list has them.

    Raises:
        OSError: the list could not be read.
        ModelError: the list is damaged.

    """
    try:
        lines = (folder / CHECKSUMS).read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError as error:
        raise ModelError(f"The list of models ({CHECKSUMS}) could not be read.") from error
    names = []
    for line in filter(str.strip, lines):
        match = _CHECKSUM_LINE.fullmatch(line.rstrip())
        if match is None:
            raise ModelError(
                f"The list of models ({CHECKSUMS}) has a wrong line: {plain(repr(line), _LONGEST_LINE)}."
            )
        names.append((match[2], match[1]))
    return names


def read_cards(folder: Path) -> list[tuple[ModelCard, str]]:
    """Return the card and the SHA-256 of each model in a folder, as its list has them, without loading any.

    Raises:
        ModelError: the list or a file could not be read, or is not the one expected.

    """
    cards = []
    for name, sha256 in _listed(folder):
        text = card_text(name, read_checked(folder / name, sha256))
        try:
            cards.append((ModelCard.parse(text), sha256.lower()))
        except CardError as error:
            raise ModelError(f"The card in the model file {name} cannot be used: {error}") from error
    return cards


def _listed(folder: Path) -> list[tuple[str, str]]:
    """Return what `read_checksums` does; a list that is not there is a ModelError, too."""
    try:
        return read_checksums(folder)
    except OSError as error:
        raise ModelError(f"The list of models ({CHECKSUMS}) could not be read.") from error

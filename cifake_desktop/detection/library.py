"""The models that a person can choose from: those that ship with the application, and those added to it.

Added models lie in a folder of the person's own, one file each, named LABEL.SHA256.onnx. With the checksum in its
name, a file appears with its record in one go, or not at all, however many programs write there.
"""

import hashlib
import os
import re
import secrets
import stat
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import platformdirs

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.card_json import CardError
from cifake_desktop.detection.model import Model, ModelError, plain
from cifake_desktop.detection.registry import read_checksums
from cifake_desktop.detection.structure import card_text
from cifake_desktop.detection.trial import try_model
from cifake_desktop.resources import resource

FOLDER_VARIABLE: Final = "CIFAKE_DESKTOP_MODELS"
"""Environment variable that names another folder for added models."""

MOST_BYTES: Final = 256 * 2**20
"""Largest model file that is read."""

_OWN: Final = "own:"
_OWN_FILE: Final = re.compile(r"([a-z0-9][a-z0-9._-]*)\.([0-9a-f]{64})\.onnx")
_LONGEST_LABEL: Final = 100
_LONGEST_NAME: Final = 80  # characters of a file's name that a sentence tells
_AT_ONCE: Final[int] = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_CHOICE: Final = "chosen.txt"
_UNFINISHED: Final = re.compile(r"\.[0-9a-f]{16}\.part")
_SECONDS_OF_A_COPY: Final = 3600


@dataclass(frozen=True, slots=True)
class LibraryModel:
    """A model to choose.

    Attributes:
        name: what to call it here: "cifake" for one that ships, "own:cifake-1.0.0" for an added one. No added
            model can have the name of one that ships.
        own: whether it was added.
        path: its file.
        sha256: what the file must hash to.
        card: what the model says of itself; None where the file is damaged.
        problem: what is wrong with the file, in a sentence, or None.

    """

    name: str
    own: bool
    path: Path
    sha256: str
    card: ModelCard | None
    problem: str | None


class Library:
    """The bundled models and those in one folder of added ones."""

    def __init__(self, folder: Path | None = None) -> None:
        """Remember the folder of added models; None takes the person's own one. Nothing is read yet."""
        self.folder = own_models_folder() if folder is None else folder

    def models(self) -> list[LibraryModel]:
        """Return all models: the bundled ones, then the added ones by name.

        Raises:
            ModelError: the bundled models could not be listed, or the folder of added ones could not.

        """
        return [*_bundled(), *self._own()]

    def find(self, name: str) -> LibraryModel:
        """Return the model of this name; one is also found without "own:", and by the name on its card.

        Raises:
            ModelError: there is no such model, or more than one.

        """
        models = self.models()
        for model in models:
            if model.name == name:
                return model
        alike = [model for model in models if _is_called(model, name)]
        if len(alike) == 1:
            return alike[0]
        names = ", ".join(model.name for model in alike or models)
        if alike:
            raise ModelError(f"Several models are called so: {names}.")
        raise ModelError(f"There is no model of this name; there are {names or 'none'}.")

    def add(self, path: Path) -> LibraryModel:
        """Try out a model file and keep a copy of it.

        Takes some seconds. A file that is in the library already stays as it is.

        Raises:
            ModelError: the file was refused or could not be read or copied, or another of its name and
                version is there already. Nothing is left behind.

        """
        content = read_model_file(path)
        card = try_model(shown_name(path), content)
        sha256 = hashlib.sha256(content).hexdigest()
        label = _label(card)
        name = f"{_OWN}{label}"
        added = LibraryModel(name, True, self.folder / f"{label}.{sha256}.onnx", sha256, card, None)
        for model in self._own():
            if model.name == name and model.sha256 != sha256:
                raise ModelError(f"There is another model called {name} already; remove that one first.")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._sweep()
            _write(added.path, content)
        except OSError as error:
            raise ModelError(f"The model could not be copied to {self.folder}: {error.strerror}.") from error
        return added

    def remove(self, name: str) -> LibraryModel:
        """Delete an added model; if it was the chosen one, none is chosen any more.

        Raises:
            ModelError: there is no such model, it ships with the application, or it cannot be deleted.

        """
        model = self.find(name)
        if not model.own:
            raise ModelError(f"The model {model.name} ships with the application and cannot be removed.")
        was_chosen = self.chosen() == model.name
        try:
            model.path.unlink(missing_ok=True)
            if was_chosen:
                self.choose(None)
        except OSError as error:
            raise ModelError(f"The model could not be removed: {error.strerror}.") from error
        return model

    def choose(self, name: str | None) -> None:
        """Remember the model that the window shall ask first; None leaves it to the bundled models.

        Raises:
            ModelError: there is no such model, or the choice could not be written down.

        """
        choice = self.folder / _CHOICE
        try:
            if name is None:
                choice.unlink(missing_ok=True)
            else:
                chosen = self.find(name).name
                self.folder.mkdir(parents=True, exist_ok=True)
                _write(choice, chosen.encode("ascii"))
        except OSError as error:
            raise ModelError(f"The choice could not be remembered: {error.strerror}.") from error

    def chosen(self) -> str | None:
        """Return the name of the model that was chosen and is still there, or None."""
        with suppress(OSError, UnicodeDecodeError, ModelError):
            return self.find((self.folder / _CHOICE).read_text(encoding="ascii")).name
        return None

    def load(self, name: str, threads: int = 0) -> Model:
        """Load a model of the library.

        Args:
            name: as `find` takes it.
            threads: that one run may use; 0 leaves it to ONNX Runtime.

        Raises:
            ModelError: there is no such model, or its file is not what it was when it was added.

        """
        model = self.find(name)
        if model.problem is not None:
            raise ModelError(model.problem)
        if not model.own:
            return Model.load(model.path, model.sha256, threads)
        content = read_model_file(model.path)
        if hashlib.sha256(content).hexdigest() != model.sha256:
            raise ModelError(f"The model {model.name} has changed since it was added.")
        return Model.from_bytes(model.name, content, threads, own=True)

    def _sweep(self) -> None:
        """Delete what copying has left behind where it was killed; another program may be copying right now."""
        for path in self.folder.iterdir():
            if _UNFINISHED.fullmatch(path.name):
                with suppress(OSError):
                    if time.time() - path.stat().st_mtime > _SECONDS_OF_A_COPY:
                        path.unlink()

    def _own(self) -> list[LibraryModel]:
        """Return the added models by name."""
        try:
            files = sorted(self.folder.iterdir()) if self.folder.is_dir() else []
        except OSError as error:
            raise ModelError(f"The folder of added models could not be read: {error.strerror}.") from error
        models = []
        for path in files:
            match = _OWN_FILE.fullmatch(path.name)
            if match is not None:
                models.append(_listed(f"{_OWN}{match[1]}", path, match[2], own=True))
        return models


def own_models_folder() -> Path:
    """Return the folder for models that the person at this computer has added; it need not exist yet."""
    folder = os.environ.get(FOLDER_VARIABLE)
    if folder:
        return Path(folder)
    return platformdirs.user_data_path("cifake-desktop", appauthor=False) / "models"


def read_model_file(path: Path) -> bytes:
    """Return the content of a model file.

    Raises:
        ModelError: it cannot be read, is no ordinary file, or is too large.

    """
    name = shown_name(path)
    try:
        _check_ordinary(name, path.stat())  # opening some devices does something already
        # A pipe that took the file's place meanwhile is not waited for.
        with open(os.open(path, os.O_RDONLY | _AT_ONCE), "rb") as file:
            _check_ordinary(name, os.fstat(file.fileno()))
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:  # a ValueError is a null byte in the name
        reason = error.strerror if isinstance(error, OSError) else "no file can be called so"
        raise ModelError(f"The model file {name} could not be read: {reason}.") from error
    if len(content) > MOST_BYTES:
        most = MOST_BYTES // 2**20
        raise ModelError(f"The model file {name} is too large: {most} MiB are the most that is read.")
    return content


def shown_name(path: Path) -> str:
    """Return a file's name as it may stand in a sentence: whatever it is called, it turns no line round."""
    return plain(path.name, _LONGEST_NAME)


def try_file(path: Path) -> str:
    """Try out a model file that is not in the library, and return its SHA-256. Takes some seconds.

    Whoever loads it then must hold the file against that: only the bytes that were tried out may run.

    Raises:
        ModelError: the file was refused, or could not be read.

    """
    content = read_model_file(path)
    try_model(shown_name(path), content)
    return hashlib.sha256(content).hexdigest()


def _check_ordinary(name: str, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise ModelError(f"{name} is not an ordinary file.")


def _bundled() -> list[LibraryModel]:
    """Return the models that ship with the application."""
    try:
        folder = resource("models")
        return [
            _listed(Path(file).stem, folder / file, sha256.lower(), own=False)
            for file, sha256 in read_checksums(folder)
        ]
    except OSError as error:
        raise ModelError(f"The models that ship with the application are missing: {error}") from error


def _listed(name: str, path: Path, sha256: str, *, own: bool) -> LibraryModel:
    """Return a model with its card, or with what is wrong with its file."""
    card = problem = None
    try:
        content = read_model_file(path)
        if hashlib.sha256(content).hexdigest() == sha256:
            card = ModelCard.parse(card_text(name, content))
        else:
            problem = f"The file of the model {name} is damaged: its checksum is wrong."
    except (ModelError, CardError) as error:
        problem = str(error)
    return LibraryModel(name, own, path, sha256, card, problem)


def _is_called(model: LibraryModel, name: str) -> bool:
    return model.name == f"{_OWN}{name}" or (model.card is not None and model.card.name == name)


def _label(card: ModelCard) -> str:
    """Return name and version in letters that every file system takes."""
    label = re.sub(r"[^a-z0-9._-]+", "-", f"{card.name}-{card.version}".lower())
    return label[:_LONGEST_LABEL].strip("-.")


def _write(target: Path, content: bytes) -> None:
    """Write a file, whole or not at all."""
    temporary = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)

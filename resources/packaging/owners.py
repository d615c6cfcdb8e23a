"""Which part of the application each file of a bundle belongs to."""

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import Distribution, distributions
from pathlib import Path, PurePosixPath
from typing import Final

from cifake_desktop.about.parts import APPLICATION, key_of

INSIDE: Final = "_internal"
"""Folder of a bundle with all but its executables."""

_PYTHON: Final = re.compile(
    r"base_library\.zip|lib-dynload|python3\.\d+|Python3?|Python\.framework|libpython3.*|python3\d*\.dll",
    re.IGNORECASE,
)
_QT: Final = re.compile(r"PySide6/(Qt/|plugins/|translations/|Qt6[^/]*$|qt\.conf$)")
_BROUGHT: Final = re.compile(r"(.*\.(libs|\.?dylibs)/|PySide6/(Qt/lib/)?(lib)?icu)", re.IGNORECASE)
_QT_BINDING: Final = "pyside6-essentials"


class Kind(StrEnum):
    """What a part of a bundle is."""

    APPLICATION = "application"
    PYTHON = "python"
    DISTRIBUTION = "distribution"
    QT = "qt"
    MODEL = "model"
    LIBRARY = "library"


@dataclass(frozen=True, slots=True, order=True)
class Owner:
    """A part of a bundle.

    Attributes:
        kind: what it is.
        name: of the distribution as it is looked up, of the model's or the library's file with its path in the
            bundle; empty for what there is but one of.
        within: the distribution that brought a library; empty where the system did.

    """

    kind: Kind
    name: str = ""
    within: str = ""


def files_of(bundle: Path) -> list[Path]:
    """Return every file of a bundle, sorted by its path; links within the bundle are no files of their own.

    Raises:
        ValueError: a link leads out of the bundle.

    """
    inner = bundle.resolve()
    paths = sorted(bundle.rglob("*"), key=lambda path: path.relative_to(bundle).as_posix())
    for path in paths:
        if path.is_symlink() and not path.resolve().is_relative_to(inner):
            raise ValueError(f"{path} is a link that leads out of the bundle.")
    return [path for path in paths if path.is_file() and not path.is_symlink()]


def distributions_in(bundle: Path) -> dict[str, Distribution]:
    """Return the distributions whose metadata lies in a bundle, by their names in lower case with hyphens."""
    found = distributions(path=[str(bundle / INSIDE)])
    return dict(sorted((key_of(one.name), one) for one in found))


def owners(bundle: Path, files: Sequence[Path]) -> dict[Path, Owner]:
    """Return which part each file belongs to.

    Args:
        bundle: folder with the executables and `_internal`.
        files: some of its files.

    Raises:
        ValueError: nothing tells where a file comes from.

    """
    brought, folders = _brought(distributions_in(bundle))
    found = {}
    for file in files:
        path = PurePosixPath(file.relative_to(bundle).as_posix())
        owner = _owner(path, brought, folders)
        if owner is None:
            raise ValueError(f"Nothing tells where {path} comes from.")
        found[file] = owner
    return found


def _brought(found: dict[str, Distribution]) -> tuple[dict[str, str], dict[str, str]]:
    """Return the distribution of every file that one brings, and of every folder that one's files lie in."""
    files: dict[str, str] = {}
    folders: dict[str, str] = {}
    for key, one in found.items():
        for file in one.files or ():
            files[file.as_posix()] = key
            if len(file.parts) > 1:
                folders.setdefault(file.parts[0], key)
    return files, folders


def _owner(path: PurePosixPath, brought: dict[str, str], folders: dict[str, str]) -> Owner | None:
    if path.parts[0] != INSIDE:
        return Owner(Kind.APPLICATION)
    inner = path.relative_to(INSIDE)
    top = inner.parts[0]
    if top == "resources":
        model = inner.suffix == ".onnx"
        return Owner(Kind.MODEL, path.as_posix()) if model else Owner(Kind.APPLICATION)
    if top.endswith(".dist-info"):
        return _owner_in(key_of(top.partition("-")[0]), path, inner.as_posix())
    key = brought.get(inner.as_posix()) or folders.get(top)
    if key is not None and len(inner.parts) > 1:
        return _owner_in(key, path, inner.as_posix())
    if _PYTHON.fullmatch(top) or _is_pythons_extension(inner):
        return Owner(Kind.PYTHON)
    if key is not None:
        return Owner(Kind.DISTRIBUTION, key)
    return Owner(Kind.LIBRARY, path.as_posix()) if len(inner.parts) == 1 else None


def _owner_in(key: str, path: PurePosixPath, inner: str) -> Owner:
    """Return the part that a file in a distribution's folders belongs to."""
    if key == key_of(APPLICATION):
        return Owner(Kind.APPLICATION)
    if _BROUGHT.match(inner):
        return Owner(Kind.LIBRARY, path.as_posix(), key)
    if key == _QT_BINDING and _QT.match(inner):
        return Owner(Kind.QT)
    return Owner(Kind.DISTRIBUTION, key)


def _is_pythons_extension(path: PurePosixPath) -> bool:
    """Tell whether a file is one of Python's own extension modules, which lie beside its library on Windows."""
    return path.suffix in (".pyd", ".so") and path.name.partition(".")[0] in sys.stdlib_module_names

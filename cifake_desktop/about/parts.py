"""The parts that ship with the application, their versions and licences, as their distributions tell them.

A frozen application may lack what the distributions say of themselves; a table of the known parts then answers.
"""

import os
import re
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

from cifake_desktop import __version__
from cifake_desktop.resources import resource

APPLICATION: Final = "cifake-desktop"

MOST_BYTES: Final = 2**20
"""So much of a licence text is read."""

_LONGEST_LICENCE: Final = 120
_NOT_STATED: Final = "not stated in its metadata"
_UNKNOWN_VERSION: Final = "unknown"
_TEXT_NAMES: Final = re.compile(r"(licen[cs]e|copying|notice|thirdpartynotices)[^/]*$", re.IGNORECASE)
_CODE: Final = frozenset({".py", ".pyc", ".pyi", ".so", ".pyd", ".dll", ".dylib"})
_NAME: Final = re.compile(r"\s*([A-Za-z0-9][A-Za-z0-9._-]*)")
_IDENTIFIER: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]*")


@dataclass(frozen=True, slots=True)
class KnownPart:
    """What is known of a part without its distribution's metadata.

    Attributes:
        name: of the distribution.
        module: that it brings, as it is imported; a loaded one knows its version.
        licence: SPDX expression.
        purpose: what the application has it for, in a few words.

    """

    name: str
    module: str
    licence: str
    purpose: str


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the application.

    Attributes:
        name: for people.
        version: "unknown" where nothing tells it.
        licence: SPDX expression, or what the part's metadata says instead.
        purpose: what the application has it for; empty where that is not known.
        texts: files that hold its licence and its notices, not read yet.

    """

    name: str
    version: str
    licence: str
    purpose: str
    texts: tuple[Path, ...]


KNOWN: Final = (
    KnownPart(
        "PySide6-Essentials", "PySide6", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", "Qt: the window"
    ),
    KnownPart(
        "shiboken6", "shiboken6", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", "binds Qt to Python"
    ),
    KnownPart(
        "numpy", "numpy", "BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0", "reckons with pixels and maps"
    ),
    KnownPart("pillow", "PIL", "MIT-CMU", "decodes pictures"),
    # The binding is under the first, libheif and libde265 that come with it under the second.
    KnownPart("pi-heif", "pi_heif", "BSD-3-Clause AND LGPL-3.0-or-later", "decodes HEIC"),
    KnownPart("onnxruntime", "onnxruntime", "MIT", "runs the models"),
    KnownPart("flatbuffers", "flatbuffers", "Apache-2.0", "comes with ONNX Runtime"),
    KnownPart("packaging", "packaging", "Apache-2.0 OR BSD-2-Clause", "comes with ONNX Runtime"),
    KnownPart("protobuf", "google.protobuf", "BSD-3-Clause", "comes with ONNX Runtime"),
    KnownPart("c2pa-python", "c2pa", "MIT OR Apache-2.0", "checks Content Credentials"),
    KnownPart("toml", "toml", "MIT", "comes with c2pa-python"),
    KnownPart("cryptography", "cryptography", "Apache-2.0 OR BSD-3-Clause", "comes with c2pa-python"),
    KnownPart("cffi", "cffi", "MIT-0", "comes with c2pa-python"),
    KnownPart("pycparser", "pycparser", "BSD-3-Clause", "comes with c2pa-python"),
    KnownPart("requests", "requests", "Apache-2.0", "comes with c2pa-python; fetches nothing here"),
    KnownPart("charset-normalizer", "charset_normalizer", "MIT", "comes with c2pa-python"),
    KnownPart("idna", "idna", "BSD-3-Clause", "comes with c2pa-python"),
    KnownPart("urllib3", "urllib3", "MIT", "comes with c2pa-python; fetches nothing here"),
    KnownPart("certifi", "certifi", "MPL-2.0", "comes with c2pa-python"),
    KnownPart("sd-parsers", "sd_parsers", "MIT", "reads the metadata of generators"),
    KnownPart("defusedxml", "defusedxml", "PSF-2.0", "reads XMP safely"),
    KnownPart("platformdirs", "platformdirs", "MIT", "finds the folders of the user"),
)
"""Every distribution that ships, the application itself left out."""


def application() -> Part:
    """Return the application itself."""
    return Part("CIFAKE Desktop", __version__, "MIT", "this application", _standard_texts("CIFAKE-Desktop"))


def python() -> Part:
    """Return the Python that runs here."""
    library = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    texts = (library,) if library.is_file() else _standard_texts("PSF-2.0")
    version = ".".join(str(number) for number in sys.version_info[:3])
    return Part("Python", version, "PSF-2.0", "runs the application", texts)


def backbone() -> Part:
    """Return the weights that the photo model was made from."""
    return Part(
        "EfficientNet-Lite0",
        "0.1.0",
        "Apache-2.0",
        "weights learned from ImageNet, in the photo model",
        _standard_texts("Apache-2.0"),
    )


def shipped_parts() -> list[Part]:
    """Return Python, every distribution that the application needs with all that they need, and foreign weights.

    Distributions whose metadata is missing are told from the table of known ones. Takes some hundredths of a
    second: call it in a task.
    """
    known = _known()
    found = closure(APPLICATION)
    if found:
        keys = [key for key in known if key in found] + sorted(found.keys() - known.keys())
    else:  # nothing tells what is needed: the roots of a frozen application lack their metadata
        keys = list(known)
        found = {key: distribution_of(known[key].name) for key in keys}
    return [python(), *(_part(known.get(key), found[key], key) for key in keys), backbone()]


def closure(name: str) -> dict[str, Distribution | None]:
    """Return what a distribution needs, and what that needs in turn, without itself.

    Left out are extras, and what is wanted on some systems only or is not installed here, unless it is a known part.
    A frozen application has the metadata of what is in it, and of nothing else.

    Returns:
        distributions, or None where metadata is missing, by their names in lower case with hyphens. Nothing where
        the metadata of `name` itself is missing.

    """
    known = {} if getattr(sys, "frozen", False) else _known()
    found: dict[str, Distribution | None] = {}
    waiting = list(_requirements(distribution_of(name)))
    while waiting:
        key = waiting.pop()
        if key in found:
            continue
        needed = distribution_of(key)
        if needed is not None or key in known:
            found[key] = needed
            waiting.extend(_requirements(needed))
    return found


def distribution_of(name: str) -> Distribution | None:
    """Return an installed distribution, or None where its metadata is missing."""
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def licence_text(part: Part) -> str:
    """Return every licence text of a part, one after the other; a sentence where there is none.

    Reads files: large ones are cut short.
    """
    texts = []
    folder = os.path.commonpath([path.parent for path in part.texts]) if part.texts else ""
    for path in part.texts:
        try:
            with path.open("rb") as file:
                text = file.read(MOST_BYTES).decode("utf-8", "replace").rstrip().lstrip("\r\n")
        except OSError:
            continue
        title = path.relative_to(folder).as_posix() if len(part.texts) > 1 else ""
        texts.append(f"{title}\n{'=' * len(title)}\n\n{text}" if title else text)
    return "\n\n\n".join(texts) or f"No licence text lies beside this part. Its licence: {part.licence}."


def _known() -> dict[str, KnownPart]:
    return {key_of(part.name): part for part in KNOWN}


def _requirements(found: Distribution | None) -> Iterable[str]:
    """Yield the names of what a distribution needs, extras left out; on a condition, known parts only."""
    known = _known()
    for requirement in (found.requires if found is not None else None) or ():
        name = _NAME.match(requirement)
        condition = requirement.partition(";")[2]
        if name is None or re.search(r"\bextra\b", condition):
            continue
        if not condition or key_of(name[1]) in known:
            yield key_of(name[1])


def key_of(name: str) -> str:
    """Return a distribution's name as names are compared: in lower case with hyphens."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _part(known: KnownPart | None, found: Distribution | None, key: str) -> Part:
    name = known.name if known is not None else key
    purpose = known.purpose if known is not None else ""
    expression = known.licence if known is not None else ""
    if found is None:
        version = _loaded_version(known.module) if known is not None else _UNKNOWN_VERSION
        return Part(name, version, expression or _NOT_STATED, purpose, _standard_texts(expression))
    licence = _licence(found, expression) or _NOT_STATED
    texts = _own_texts(found)
    if not texts or "LGPL" in licence:  # whose text wheels often leave out
        texts = (*texts, *_standard_texts(licence if texts else f"{licence} {expression}"))
    return Part(name if known is not None else found.name, found.version, licence, purpose, texts)


def _loaded_version(module: str) -> str:
    """Return the version that a loaded module tells. It is not loaded for that."""
    version = getattr(sys.modules.get(module), "__version__", None)
    return version if isinstance(version, str) else _UNKNOWN_VERSION


def _licence(found: Distribution, known: str) -> str:
    """Return a distribution's licence: its SPDX expression, else the known one, what it names, its classifiers."""
    metadata = found.metadata
    expression, named = (metadata.get_all(key) or [""] for key in ("License-Expression", "License"))
    for text in (str(expression[0]).strip(), known, str(named[0]).strip()):
        if text and "\n" not in text and len(text) <= _LONGEST_LICENCE:
            return text
    classifiers: list[str] = metadata.get_all("Classifier") or []
    return " or ".join(
        line.rpartition("::")[2].strip() for line in classifiers if line.startswith("License ::")
    )


def _own_texts(found: Distribution) -> tuple[Path, ...]:
    """Return the licence files that a distribution brought, its own before those of its parts."""
    paths = [Path(str(found.locate_file(file))) for file in found.files or () if is_licence(str(file))]
    there = sorted({path for path in paths if path.is_file()}, key=lambda path: (len(path.parts), path))
    listed = [path for path in there if any(part.endswith(".dist-info") for part in path.parts)]
    return tuple(listed or there)  # some keep none with their metadata, but have some beside their code


def is_licence(name: str) -> bool:
    """Tell by its name whether a file holds a licence or notices, rather than code."""
    return bool(_TEXT_NAMES.search(name)) and Path(name).suffix.lower() not in _CODE


def _standard_texts(expression: str) -> tuple[Path, ...]:
    """Return the texts that ship for the licences which an expression names."""
    names = {name.removesuffix("-only").removesuffix("-or-later") for name in _IDENTIFIER.findall(expression)}
    if "LGPL-3.0" in names:
        names.add("GPL-3.0")  # which the LGPL builds on
    paths = []
    for name in sorted(names, reverse=True):
        try:
            paths.append(resource("licences", f"{name}.txt"))
        except FileNotFoundError:
            continue
    return tuple(paths)

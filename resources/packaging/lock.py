"""The lock: every Python package that goes into a build, each at one version, with the SHA-256 of all its archives.

`make_lock.py` writes it, README's command installs from it, and bill of materials and audit go by it.
"""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from packaging.markers import Marker
from packaging.requirements import Requirement

from cifake_desktop.about.parts import key_of

LOCK: Final = Path(__file__).with_name("lock.txt")
PROJECT: Final = Path(__file__).resolve().parents[2] / "pyproject.toml"

_CONTINUED: Final = re.compile(r"\\\n\s*")
_HASH: Final = re.compile(r"--hash=sha256:([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class Locked:
    """One package of the lock.

    Attributes:
        name: as the lock has it.
        version: the only one that may be installed.
        marker: where it is installed; None for everywhere.
        hashes: SHA-256 of each archive of this version, in hexadecimal.

    """

    name: str
    version: str
    marker: Marker | None
    hashes: tuple[str, ...]


def read_lock(text: str | None = None) -> list[Locked]:
    """Return the packages of the lock, or of such a text.

    Raises:
        ValueError: an entry is not one version with checksums.

    """
    if text is None:
        text = LOCK.read_text(encoding="utf-8")
    lines = _CONTINUED.sub(" ", text).splitlines()
    return [_entry(line) for line in lines if line.strip() and not line.startswith("#")]


def locked_here() -> dict[str, Locked]:
    """Return what the lock has installed on this system and Python, by the key of the name."""
    return {key_of(one.name): one for one in read_lock() if one.marker is None or one.marker.evaluate()}


def wanted(project: str | None = None) -> list[Requirement]:
    """Return what a build needs, as pyproject.toml (or such a text) states it: to run, to pack, to make the wheel."""
    found = tomllib.loads(PROJECT.read_text(encoding="utf-8") if project is None else project)
    stated = [
        *found["project"]["dependencies"],
        *found["project"]["optional-dependencies"]["build"],
        *found["build-system"]["requires"],
    ]
    return [Requirement(one) for one in stated]


def disagreements(locked: Iterable[Locked], requirements: Iterable[Requirement]) -> list[str]:
    """Return in sentences where a lock is not what pyproject.toml asks for."""
    by_key: dict[str, list[Locked]] = {}
    for one in locked:
        by_key.setdefault(key_of(one.name), []).append(one)
    told = []
    for requirement in requirements:
        entries = by_key.get(key_of(requirement.name), [])
        if not entries:
            told.append(f"{requirement.name} is not locked.")
        told += [
            f"{one.name} is locked at {one.version}, and pyproject.toml wants {requirement.specifier}."
            for one in entries
            if not requirement.specifier.contains(one.version, prereleases=True)
        ]
    return told


def _entry(line: str) -> Locked:
    stated, *_ = line.split(" --hash", 1)
    requirement = Requirement(stated.strip())
    hashes = tuple(_HASH.findall(line))
    pins = list(requirement.specifier)
    if len(pins) != 1 or pins[0].operator != "==" or "*" in pins[0].version:
        raise ValueError(f"{requirement.name} is not locked at one version.")
    if not hashes or len(hashes) != line.count("--hash"):
        raise ValueError(f"{requirement.name} has no SHA-256, or checksums of another kind.")
    return Locked(requirement.name, pins[0].version, requirement.marker, hashes)

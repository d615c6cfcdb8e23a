"""The facts about this installation that help to find a fault. They name no picture and no person."""

import os
import platform
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from cifake_desktop import __version__
from cifake_desktop.about.crash_log import own_crash_log
from cifake_desktop.about.shown_path import shown_path
from cifake_desktop.detection.library import own_models_folder
from cifake_desktop.provenance.trust import TrustStore
from cifake_desktop.scanning.pool import default_workers
from cifake_desktop.scanning.store import own_findings_file

_LIBRARIES: Final = ("numpy", "pillow", "pi-heif", "c2pa-python")


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen: its size in the window's coordinates, and how many of its pixels make one of those."""

    width: int
    height: int
    scale: float


@dataclass(frozen=True, slots=True)
class UsedModel:
    """A model that answers: its name and version, whether it is the user's own, and its file's SHA-256."""

    name: str
    version: str
    own: bool
    sha256: str | None


@dataclass(frozen=True, slots=True)
class WindowFacts:
    """What only the window knows.

    Attributes:
        qt: version of Qt.
        binding: version of PySide6.
        platform: Qt's name of the window system, for example "xcb".
        screens: all of them, the first one first.
        settings: file that keeps the settings.
        models: those that answer.
        problem: why no model answers, or None.

    """

    qt: str
    binding: str
    platform: str
    screens: Sequence[Screen]
    settings: Path
    models: Sequence[UsedModel]
    problem: str | None


def diagnostic_text(facts: WindowFacts) -> str:
    """Return the facts as lines of plain text."""
    screens = [f"{screen.width} x {screen.height}, scale factor {screen.scale:g}" for screen in facts.screens]
    lines = [
        ("CIFAKE Desktop", __version__ + (" (frozen)" if getattr(sys, "frozen", False) else "")),
        ("Python", f"{platform.python_version()} ({platform.python_implementation()})"),
        ("Qt", f"{facts.qt}, PySide6 {facts.binding}, on {facts.platform}"),
        ("ONNX Runtime", _installed("onnxruntime")),
        *((name, _installed(name)) for name in _LIBRARIES),
        ("System", f"{platform.system()} {platform.release()}, {platform.machine()}"),
        ("Cores", f"{os.cpu_count() or 'unknown'}, {default_workers()} of them for scans"),
        *((f"Screen {number}", words) for number, words in enumerate(screens, 1)),
        *(("Model", _model_words(model)) for model in facts.models),
        *([("No model answers", shown_path(facts.problem))] if facts.problem is not None else []),
        ("Settings", shown_path(str(facts.settings))),
        ("Findings", shown_path(str(own_findings_file()))),
        ("Own models", shown_path(str(own_models_folder()))),
        ("Trusted signers", shown_path(str(TrustStore().file))),
        ("Crash log", shown_path(str(own_crash_log()))),
    ]
    return "\n".join(f"{name}: {words}" for name, words in lines)


def _installed(name: str) -> str:
    module = {"pillow": "PIL", "pi-heif": "pi_heif", "c2pa-python": "c2pa"}.get(name, name)
    try:
        return version(name)
    except PackageNotFoundError:  # a frozen application may lack it; the loaded module knows, too
        return str(getattr(sys.modules.get(module), "__version__", "unknown"))


def _model_words(model: UsedModel) -> str:
    # A model of the user's own may be called anything, for example by its owner's name.
    name = "own model" if model.own else f"{model.name} {model.version}"
    return f"{name}, SHA-256 {model.sha256 or 'unknown'}"

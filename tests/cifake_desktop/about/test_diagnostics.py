import os
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import onnxruntime
import pytest

from cifake_desktop import __version__
from cifake_desktop.about import diagnostics as module
from cifake_desktop.about.diagnostics import Screen, UsedModel, WindowFacts, diagnostic_text
from cifake_desktop.detection.library import FOLDER_VARIABLE
from cifake_desktop.scanning.store import FILE_VARIABLE as FINDINGS_VARIABLE


def _facts(settings: Path, problem: str | None = None) -> WindowFacts:
    models = (
        UsedModel("photo", "1.1.0", False, "a" * 64),
        UsedModel("anna-hill-model", "7", True, "b" * 64),
        UsedModel("cifake", "1.1.0", False, None),
    )
    screens = (Screen(1920, 1080, 1.0), Screen(1440, 900, 2.0))
    return WindowFacts("6.11.3", "6.11.4", "xcb", screens, settings, models, problem)


def test_it_tells_all_that_helps_and_nobody_s_name(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FINDINGS_VARIABLE, str(home / "data" / "findings.sqlite"))
    monkeypatch.setenv(FOLDER_VARIABLE, "/media/anna/models")
    text = diagnostic_text(_facts(home / "settings.ini"))
    for words in (
        f"CIFAKE Desktop: {__version__}",
        f"ONNX Runtime: {onnxruntime.__version__}",
        "Qt: 6.11.3, PySide6 6.11.4, on xcb",
        "Screen 1: 1920 x 1080, scale factor 1",
        "Screen 2: 1440 x 900, scale factor 2",
        f"Model: photo 1.1.0, SHA-256 {'a' * 64}",
        f"Model: own model, SHA-256 {'b' * 64}",
        "Model: cifake 1.1.0, SHA-256 unknown",
        "Settings: ~/settings.ini",
        "Findings: ~/data/findings.sqlite",
        "Own models: /media/USER/models",
        f"Cores: {os.cpu_count()}",
    ):
        assert words in text
    assert "anna" not in text
    assert str(home.parent) not in text


def test_why_there_is_no_model_is_told_without_a_name(home: Path) -> None:
    text = diagnostic_text(_facts(home / "s.ini", f"The folder {home}/models cannot be read."))
    assert "No model answers: The folder ~/models cannot be read." in text


def test_libraries_without_metadata_are_told_from_what_is_loaded(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(module, "version", missing)
    assert f"ONNX Runtime: {onnxruntime.__version__}" in diagnostic_text(_facts(home / "s.ini"))

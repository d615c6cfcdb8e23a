import sys
from pathlib import Path

import pytest

from cifake_desktop.resources import resource


def test_a_checkout_finds_its_own_resources() -> None:
    repository = Path(__file__).resolve().parents[2]
    assert resource("samples", "boat.jpg") == repository / "resources" / "samples" / "boat.jpg"


def test_a_frozen_application_prefers_what_is_bundled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundled = tmp_path / "resources" / "samples"
    bundled.mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("samples") == bundled


def test_what_is_missing_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"resources/models/none\.onnx"):
        resource("models", "none.onnx")

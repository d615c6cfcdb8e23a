"""Nothing leaves the machine, and nothing of other programs is left on it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cifake_desktop.resources import resource

# These switch the reports of ONNX Runtime off, too; without them the test can fail.
SILENCING = (
    *("CI", "GITHUB_ACTIONS", "GITLAB_CI", "CIRCLECI", "TF_BUILD"),
    *("ORT_DISABLE_TELEMETRY", "ORT_RUNNING_UNIT_TESTS"),
)


def run_at_home(home: Path, *command: str) -> None:
    """Run Python with another home, with nothing in the environment that silences ONNX Runtime."""
    home.mkdir()
    environment = {key: value for key, value in os.environ.items() if key not in SILENCING}
    places = {"HOME": str(home), "XDG_CACHE_HOME": str(home / ".cache"), "XDG_DATA_HOME": str(home / ".data")}
    subprocess.run([sys.executable, *command], env=environment | places, check=True, timeout=120)


def files(home: Path) -> list[str]:
    return sorted(path.name for path in home.rglob("*") if path.is_file())


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other places")
def test_onnx_runtime_reports_nothing(tmp_path: Path) -> None:
    model = str(resource("models", "cifake.onnx"))
    load = f"from pathlib import Path; from cifake_desktop.detection.model import Model; Model.load(Path({model!r}))"
    run_at_home(tmp_path / "ours", "-c", load)
    assert files(tmp_path / "ours") == []
    run_at_home(tmp_path / "training", "-c", "import training.photo.frozen")
    assert files(tmp_path / "training") == []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other places")
def test_a_scan_leaves_its_findings_and_nothing_else(tmp_path: Path, own_findings: Path) -> None:
    samples = str(resource("samples"))
    run_at_home(tmp_path / "home", "-m", "cifake_desktop", "scan", samples)
    assert files(tmp_path / "home") == []
    assert own_findings.exists()

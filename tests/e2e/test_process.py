"""The application as people start it: a process of its own, with the shipped model."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLES = Path(__file__).parents[2] / "resources/samples"
PROGRAM = [sys.executable, "-m", "cifake_desktop"]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*PROGRAM, *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


def test_scan_of_the_samples() -> None:
    done = run("scan", str(SAMPLES), "--json")
    assert done.returncode == 0, done.stderr
    findings = [json.loads(line) for line in done.stdout.splitlines()]
    assert {Path(finding["path"]).name for finding in findings} == {path.name for path in SAMPLES.iterdir()}
    for finding in findings:
        small = (finding["width"], finding["height"]) == (32, 32)
        assert finding["error"] is None
        assert finding["verdict"] is not None
        assert 0 <= finding["probability"] <= 1
        assert finding["model"]["name"] == ("cifake" if small else "photo")
        assert finding["operating_point"] == 0.01


def test_inspect_tells_good_files_from_bad_ones(tmp_path: Path) -> None:
    cut = tmp_path / "cut.png"
    cut.write_bytes((SAMPLES / "moon.png").read_bytes()[:900])
    done = run("inspect", str(SAMPLES / "moon.png"), str(cut), str(tmp_path / "none.png"), "--json")
    assert done.returncode == 1
    findings = [json.loads(line) for line in done.stdout.splitlines()]
    assert [finding["error"] and finding["error"]["code"] for finding in findings] == [
        None, "truncated", "not_found"
    ]  # fmt: skip


def test_operating_points_are_those_of_the_card() -> None:
    done = run("inspect", str(SAMPLES / "moon.png"), "--operating-point", "0.05", "--json")
    assert json.loads(done.stdout)["operating_point"] == 0.05
    assert run("inspect", str(SAMPLES / "moon.png"), "--operating-point", "0.3").returncode == 2


_WATCH = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from cifake_desktop.ui import app
from cifake_desktop.ui.picture_panel import PicturePanel
from cifake_desktop.ui.window import MainWindow

application = app.prepare()

def look():
    window = next(widget for widget in application.topLevelWidgets() if isinstance(widget, MainWindow))
    panels = window.findChildren(PicturePanel)
    if panels and not window.inspect_page.examining.busy:
        print(len(panels), flush=True)
        window.close()

timer = QTimer()
timer.timeout.connect(look)
timer.start(50)
sys.exit(app.run([Path(name) for name in sys.argv[1:]]))
"""


def test_the_window_examines_the_samples_and_closes() -> None:
    samples = sorted(str(path) for path in SAMPLES.iterdir())
    done = subprocess.run(
        [sys.executable, "-c", _WATCH, *samples],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split()[-1] == str(len(samples))


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["scan", "--help"]])
def test_help_needs_neither_models_nor_a_display(arguments: list[str]) -> None:
    done = run(*arguments, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert done.returncode == 0
    assert "cifake-desktop" in done.stdout

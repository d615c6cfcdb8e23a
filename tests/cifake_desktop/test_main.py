import os
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest

from cifake_desktop import __main__, __version__, cli


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[list[Path]]:
    """What the window would have been opened with."""
    calls: list[list[Path]] = []
    package, app = ModuleType("cifake_desktop.ui"), ModuleType("cifake_desktop.ui.app")

    def run(paths: Sequence[Path]) -> int:
        calls.append(list(paths))
        return 7

    app.run = run  # type: ignore[attr-defined]
    package.app = app  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "cifake_desktop.ui", package)
    monkeypatch.setitem(sys.modules, "cifake_desktop.ui.app", app)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return calls


@pytest.mark.parametrize(
    ("arguments", "paths"),
    [
        ([], []),
        (["a.png", "folder"], ["a.png", "folder"]),
        (["./scan"], ["scan"]),
        (["a.png", "scan"], ["a.png", "scan"]),
        (["--", "-odd.png"], ["-odd.png"]),
    ],
)
def test_the_window_opens_with_paths(
    opened: list[list[Path]], arguments: list[str], paths: list[str]
) -> None:
    assert __main__.main(arguments) == 7
    assert opened == [[Path(path) for path in paths]]


@pytest.mark.parametrize(
    "arguments",
    [["inspect", "a.png"], ["scan", "."], ["models"], ["--version"], ["--unknown"], ["--try-model"]],
)
def test_commands_and_options_go_to_the_command_line(
    opened: list[list[Path]], arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[list[str]] = []
    monkeypatch.setattr(cli, "main", lambda argv: given.append(list(argv)) or 5)
    assert __main__.main(arguments) == 5
    assert given == [arguments]
    assert opened == []


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_there_is_a_sentence_and_no_qt() -> None:
    script = "import sys; from cifake_desktop.__main__ import main; status = main(['a.png']);"
    script += "sys.exit(99 if 'PySide6' in sys.modules else status)"
    done = subprocess.run(
        [sys.executable, "-c", script], env={"PATH": ""}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "inspect" in done.stderr
    assert "scan" in done.stderr


def test_the_version_is_that_of_the_package() -> None:
    project = Path(__file__).resolve().parents[2] / "pyproject.toml"
    assert tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"] == __version__


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_a_display_that_does_not_answer_gives_a_sentence_instead_of_an_abort() -> None:
    environment = {**os.environ, "DISPLAY": ":4711", "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(
        [sys.executable, "-m", "cifake_desktop"], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "inspect" in done.stderr
    assert "scan" in done.stderr


def test_a_missing_system_library_gives_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6/__init__.py").write_text("raise ImportError('libEGL.so.1: no such file')")
    project = Path(__file__).resolve().parents[2]
    environment = {
        **os.environ,
        "PYTHONPATH": f"{tmp_path}{os.pathsep}{project}",
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [sys.executable, "-m", "cifake_desktop"], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "cifake-desktop: The window's libraries could not be loaded: libEGL.so.1: no such file."
    ]


def test_a_start_without_memory_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> int:
        raise ImportError("libX.so: failed to map segment from shared object")

    monkeypatch.setattr(__main__, "main", fail)
    monkeypatch.setattr("cifake_desktop.picture.block_other_readers", lambda: None)
    assert __main__.start() == 2
    assert capsys.readouterr().err == "cifake-desktop: There is too little memory.\n"


def test_other_errors_of_a_start_are_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> int:
        raise ImportError("No module named 'x'")

    monkeypatch.setattr(__main__, "main", fail)
    monkeypatch.setattr("cifake_desktop.picture.block_other_readers", lambda: None)
    with pytest.raises(ImportError):
        __main__.start()


def test_a_window_without_memory_is_not_begun(
    opened: list[list[Path]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(__main__, "MEMORY_OF_WINDOW", 2**34)
    monkeypatch.setattr(sys, "argv", ["cifake-desktop"])
    monkeypatch.setattr("cifake_desktop.picture.block_other_readers", lambda: None)
    assert __main__.start() == 2
    assert capsys.readouterr().err == "cifake-desktop: There is too little memory.\n"
    assert opened == []

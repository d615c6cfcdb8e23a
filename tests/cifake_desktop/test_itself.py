import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cifake_desktop import __main__, cli
from cifake_desktop.detection import trial
from cifake_desktop.detection.model import ModelError
from cifake_desktop.itself import (
    is_frozen,
    is_short_of_memory,
    make_sure_of_memory,
    one_thread,
    own_command,
    own_environment,
    restore_environment,
)
from cifake_desktop.scanning import worker_process

MADE_BY_FREEZING = {
    "LD_LIBRARY_PATH": "/opt/cifake-desktop/_internal",
    "QT_PLUGIN_PATH": "/opt/cifake-desktop/_internal/PySide6/Qt/plugins",
    "QML2_IMPORT_PATH": "/opt/cifake-desktop/_internal/PySide6/Qt/qml",
}


@pytest.fixture
def freeze(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """Lets this process take itself for a frozen one: `freeze("a.exe", "b.exe") -> folder`; the first one runs."""

    def pretend(*executables: str) -> Path:
        for name in executables:
            (tmp_path / name).touch()
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        monkeypatch.setattr(sys, "executable", str(tmp_path / executables[0]))
        return tmp_path

    return pretend


@pytest.fixture
def _marked(monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment as PyInstaller leaves it, without the libraries that somebody else asked for."""
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    for name, value in MADE_BY_FREEZING.items():
        monkeypatch.setenv(name, value)


def test_python_starts_the_package_from_where_it_lies() -> None:
    assert not is_frozen()
    assert own_command("--examine") == [sys.executable, "-m", "cifake_desktop", "--examine"]
    root = Path(__file__).resolve().parents[2]
    assert own_environment()["PYTHONPATH"].split(os.pathsep)[0] == str(root)


@pytest.mark.parametrize("suffix", ["", ".exe"])
def test_a_frozen_window_starts_the_executable_of_the_command_line(
    freeze: Callable[..., Path], suffix: str
) -> None:
    folder = freeze(f"cifake-desktop{suffix}", f"cifake-desktop-cli{suffix}")
    assert own_command("--examine") == [str(folder / f"cifake-desktop-cli{suffix}"), "--examine"]


def test_a_frozen_application_without_one_starts_itself(freeze: Callable[..., Path]) -> None:
    folder = freeze("cifake-desktop")
    assert own_command("a", "b") == [str(folder / "cifake-desktop"), "a", "b"]


def test_a_frozen_application_needs_no_path_and_starts_its_children_afresh(
    freeze: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PYTHONPATH", raising=False)
    freeze("cifake-desktop")
    environment = own_environment()
    assert "PYTHONPATH" not in environment
    assert environment["PYINSTALLER_RESET_ENVIRONMENT"] == "1"
    assert environment["OMP_NUM_THREADS"] == "1"


@pytest.mark.usefixtures("_marked")
@pytest.mark.parametrize("before", [None, "/opt/other/lib"])
def test_other_programs_get_the_environment_as_it_was(
    freeze: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    freeze("cifake-desktop")
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    monkeypatch.setattr(cli, "main", lambda _: 5)
    assert __main__.main(["--version"]) == 5
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert not {"LD_LIBRARY_PATH_ORIG", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH"} & set(os.environ)


@pytest.mark.usefixtures("_marked")
def test_the_environment_of_one_who_runs_python_is_left_alone() -> None:
    restore_environment()
    assert {name: os.environ[name] for name in MADE_BY_FREEZING} == MADE_BY_FREEZING


def test_no_process_of_our_own_opens_a_console(
    tmp_path: Path, tiny_onnx: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    flags: list[int] = []

    def start(*_: object, **options: Any) -> None:
        flags.append(options["creationflags"])
        raise FileNotFoundError(2, "no such program")

    for module in (cli, trial, worker_process):
        monkeypatch.setattr(module, "NO_WINDOW", 0x08000000)
    monkeypatch.setattr(subprocess, "run", start)
    monkeypatch.setattr(subprocess, "Popen", start)
    with pytest.raises(ModelError):
        trial.try_model("a.onnx", tiny_onnx())
    with pytest.raises(FileNotFoundError):
        cli._draw_pdf(tmp_path / "a", tmp_path / "b")
    with pytest.raises(worker_process.PoolError):
        worker_process.WorkerProcess(1.0)
    assert [flag & 0x08000000 for flag in flags] == [0x08000000] * 3


@pytest.mark.parametrize(
    ("error", "short"),
    [
        (MemoryError(), True),
        (OSError(errno.ENOMEM, "Cannot allocate memory"), True),
        (RuntimeError("can't start new thread"), True),
        (ImportError("libX.so: failed to map segment from shared object"), True),
        (ImportError("Exception caught: std::bad_alloc"), True),
        (OSError(errno.ENOENT, "No such file or directory"), False),
        (RuntimeError("something else"), False),
        (ImportError("No module named 'x'"), False),
    ],
)
def test_what_a_lack_of_memory_looks_like(error: Exception, short: bool) -> None:
    assert is_short_of_memory(error) is short


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="other systems give memory back by themselves"
)
def test_large_buffers_go_back_to_the_system() -> None:
    """A buffer that glibc kept after a still larger one was let go of would still count."""
    script = """
import threading
from pathlib import Path
from cifake_desktop.itself import give_back_large_memory
give_back_large_memory()
def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096
def work():
    bytearray(b"x") * 30_000_000
    parts = [bytearray(b"x") * 5_000_000 for _ in range(10)]
    kept.append(bytearray(b"x") * 100_000)
kept = []
before = resident()
threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(resident() - before)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 10_000_000


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="other systems give memory back by themselves"
)
def test_freed_memory_between_what_is_in_use_goes_back_to_the_system() -> None:
    """Every hundredth small thing is kept: its page stays, those between can go."""
    script = """
from pathlib import Path
from cifake_desktop.itself import give_back_freed_memory
def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096
things = [bytearray(b"x") * 1_000 for _ in range(50_000)]
kept = things[::100]
del things
before = resident()
give_back_freed_memory()
print(before - resident())
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert int(done.stdout) > 30_000_000


def test_threads_of_libraries_are_no_affair_of_other_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "7")
    monkeypatch.delenv("OPENBLAS_NUM_THREADS", raising=False)
    before = dict(os.environ)
    with one_thread():
        assert (os.environ["OMP_NUM_THREADS"], os.environ["OPENBLAS_NUM_THREADS"]) == ("1", "1")
    assert dict(os.environ) == before


def test_memory_that_the_system_does_not_give_is_noticed_beforehand() -> None:
    make_sure_of_memory(1)
    with pytest.raises(MemoryError):
        make_sure_of_memory(2**34)

import faulthandler
import os
import runpy
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from cifake_desktop import __version__
from cifake_desktop.about import crash_log as module
from cifake_desktop.about.crash_log import FILE_VARIABLE, MOST_BYTES, CrashLog

Raise = Callable[[BaseException], BaseException]


@pytest.fixture
def log(tmp_path: Path) -> CrashLog:
    return CrashLog(tmp_path / "logs" / "crashes.txt")


@pytest.fixture
def raised() -> Raise:
    """Raises an error and catches it, so that it has a traceback."""

    def come_back(error: BaseException) -> BaseException:
        try:
            raise error
        except BaseException as caught:
            return caught

    return come_back


def entries(log: CrashLog) -> list[str]:
    rule = "-" * 72 + "\n"
    return log.file.read_text(encoding="utf-8").split(rule)[1:] if log.file.exists() else []


def test_an_entry_says_when_what_and_where(log: CrashLog, raised: Raise) -> None:
    log.record(raised(ValueError("seven is no colour")), "An error was not caught")
    (entry,) = entries(log)
    for words in (
        f"CIFAKE Desktop {__version__}",
        f"Python {sys.version.split()[0]}",
        "An error was not caught:",
        'test_crash_log.py", line',
        "in come_back",
        "ValueError: seven is no colour",
    ):
        assert words in entry
    assert entry[:2] == "20"


def test_errors_that_came_of_each_other_stand_there_in_order(log: CrashLog, raised: Raise) -> None:
    outer = RuntimeError("the second")
    outer.__cause__ = raised(KeyError("the first"))
    log.record(raised(outer), "x")
    (entry,) = entries(log)
    assert entry.index("KeyError: 'the first'") < entry.index("from which came:") < entry.index("the second")


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (FileNotFoundError(2, "No such file", "/home/anna/My cat.png"), "FileNotFoundError: [Errno 2] No such file"),
        (FileNotFoundError(2, "No such file", "cat"), "FileNotFoundError: [Errno 2] No such file"),
        (ValueError("bad: /media/My cats/cat.xyz"), "ValueError: bad: …"),
        (ValueError("bad: C:\\cats\\cat"), "ValueError: bad: …"),
        (ValueError("bad: ~/cats"), "ValueError: bad: …"),
        (ValueError("My cat.JPG is\nno good"), "ValueError: … is\nno good"),
        (KeyError(Path("/cats/x")), "KeyError: PosixPath('…"),
        (ValueError("of type numpy.ndarray"), "ValueError: of type numpy.ndarray"),
    ],
)  # fmt: skip
@pytest.mark.skipif(sys.platform == "win32", reason="paths are called otherwise")
def test_no_picture_is_named(log: CrashLog, raised: Raise, error: Exception, told: str) -> None:
    log.record(raised(error), "x")
    (entry,) = entries(log)
    assert entry.endswith(f"\n{told}\n\n")


def test_paths_in_the_traceback_name_nobody(log: CrashLog, home: Path) -> None:
    (home / "code.py").write_text("1 / 0")
    try:
        runpy.run_path(str(home / "code.py"))
    except ZeroDivisionError as error:
        log.record(error, "x")
    (entry,) = entries(log)
    assert 'File "~/code.py"' in entry
    assert "anna" not in entry


def test_the_same_error_is_written_once_and_many_are_cut_off(log: CrashLog, raised: Raise) -> None:
    for _ in range(3):
        log.record(raised(ValueError("again")), "x")
    assert len(entries(log)) == 1
    for number in range(200):
        log.record(raised(ValueError(f"number {number}")), "x")
    assert len(entries(log)) == 50


def test_the_file_keeps_the_latest_within_bounds(log: CrashLog, raised: Raise) -> None:
    for number in range(60):
        CrashLog(log.file).record(raised(ValueError("long " * 150_000)), "x")  # a message is cut
        CrashLog(log.file).record(raised(ValueError(f"number {number}")), "y")
    assert log.file.stat().st_size < MOST_BYTES
    log.file.write_bytes(log.file.read_bytes() * 20)
    log.record(raised(ValueError("the last")), "z")
    assert MOST_BYTES // 4 < log.file.stat().st_size <= MOST_BYTES // 2
    assert "the last" in entries(log)[-1]
    assert log.file.read_bytes().startswith(b"-" * 72 + b"\n20")
    assert [file.name for file in log.file.parent.iterdir()] == ["crashes.txt"]


def test_an_endless_message_is_cut(log: CrashLog, raised: Raise) -> None:
    log.record(raised(ValueError("long " * 150_000)), "x")
    assert log.file.stat().st_size < 4000


def test_what_cannot_be_written_is_no_further_trouble(tmp_path: Path, raised: Raise) -> None:
    class MuteError(Exception):
        def __str__(self) -> str:
            raise ValueError("no words")

    (tmp_path / "file").touch()
    CrashLog(tmp_path / "file" / "crashes.txt").record(raised(ValueError()), "x")
    CrashLog(tmp_path).record(raised(ValueError()), "x")
    CrashLog(tmp_path / "c.txt").record(raised(MuteError()), "x")
    for file in (tmp_path / "file" / "crashes.txt", tmp_path):
        with CrashLog(file).watching(lambda: None):
            pass
        assert not CrashLog(file).take_over()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_a_pipe_is_not_waited_for(tmp_path: Path, raised: Raise) -> None:
    log = CrashLog(tmp_path / "crashes.txt")
    os.mkfifo(log.file)
    os.mkfifo(log.native)
    log.record(raised(ValueError()), "x")
    assert not log.take_over()
    with log.watching(lambda: None):
        pass


def test_errors_of_all_kinds_are_heard_by_us_and_by_whoever_listened_before(
    log: CrashLog, monkeypatch: pytest.MonkeyPatch, raised: Raise
) -> None:
    heard: list[str] = []
    told: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: heard.append(str(error)))
    monkeypatch.setattr(threading, "excepthook", lambda failed: heard.append(str(failed.exc_value)))
    monkeypatch.setattr(sys, "unraisablehook", lambda failed: heard.append(str(failed.exc_value)))
    before = sys.excepthook, threading.excepthook, sys.unraisablehook

    class Sore:
        def __del__(self) -> None:
            raise ValueError("unraisable")

    def work() -> None:
        raise ValueError("thread")

    def tell() -> None:
        told.append(threading.current_thread().name)
        raise RuntimeError("a window that is gone")

    with log.watching(tell):
        for error in (ValueError("main"), KeyboardInterrupt("stop")):
            sys.excepthook(type(error), raised(error), None)
        thread = threading.Thread(target=work, name="worker")
        thread.start()
        thread.join()
        Sore()
    assert heard == ["main", "stop", "thread", "unraisable"]
    assert [entry.splitlines()[-2] for entry in entries(log)] == [
        "ValueError: main",
        "ValueError: thread",
        "ValueError: unraisable",
    ]
    assert told == ["MainThread", "worker"]
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_an_error_that_ends_the_application_is_written_down_and_goes_on(log: CrashLog) -> None:
    with pytest.raises(ValueError, match="the end"), log.watching(lambda: None):
        raise ValueError("the end")
    assert "ValueError: the end" in entries(log)[0]


def test_a_fault_handler_that_somebody_switched_on_is_left_alone(
    log: CrashLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faulthandler, "is_enabled", lambda: True)
    with log.watching(lambda: None):
        assert not log.native.exists()


CRASH = """
import ctypes, sys
from pathlib import Path
from cifake_desktop.about.crash_log import CrashLog
log = CrashLog(Path(sys.argv[1]))
with log.watching(lambda: None):
    if sys.argv[2] == "crash":
        ctypes.string_at(0)
    log.native.open("a").write("survived")
"""


@pytest.mark.parametrize("how", ["crash", "end"])
def test_a_crash_in_a_library_is_known_at_the_next_start(log: CrashLog, how: str) -> None:
    done = subprocess.run([sys.executable, "-c", CRASH, log.file, how], capture_output=True, check=False)
    assert (done.returncode == 0) is (how == "end")
    assert not log.file.exists()
    assert log.take_over() is (how == "crash")
    if how == "crash":
        (entry,) = entries(log)
        assert "had ended abruptly" in entry
        assert "ctypes" in entry
    assert not CrashLog(log.file).take_over(), "it is told once"
    assert log.native.stat().st_size == 0


def test_the_environment_names_another_file(monkeypatch: pytest.MonkeyPatch, own_crash_log: Path) -> None:
    assert module.own_crash_log() == own_crash_log
    monkeypatch.delenv(FILE_VARIABLE)
    file = module.own_crash_log()
    assert file.name == "crashes.txt"
    assert "cifake-desktop" in file.parts

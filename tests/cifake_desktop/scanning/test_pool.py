import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from cifake_desktop.finding import Finding, Verdict
from cifake_desktop.scanning import worker_process
from cifake_desktop.scanning.pool import WorkerPool
from cifake_desktop.scanning.setup import ExaminerSetup
from cifake_desktop.scanning.worker_process import PoolError

HOSTILE = "tests.cifake_desktop.scanning.hostile_worker"


@pytest.fixture
def setup(both_models: Path) -> ExaminerSetup:
    return ExaminerSetup(str(both_models))


@pytest.fixture
def hostile(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let workers be such that some files crash them."""
    monkeypatch.setattr(worker_process, "own_command", lambda *_: [sys.executable, "-m", HOSTILE])


@pytest.fixture
def draw(tmp_path: Path) -> Callable[..., list[Path]]:
    def make(*names: str) -> list[Path]:
        for name in names:
            Image.new("L", (32, 32), 255).save(tmp_path / name)
        return [tmp_path / name for name in names]

    return make


def hurried(setup: ExaminerSetup, seconds: int) -> ExaminerSetup:
    """The setup with so little time for each file."""
    return replace(setup, limits=replace(setup.limits, max_seconds=seconds))


def names(found: Iterator[list[Finding]]) -> list[tuple[str, str]]:
    """Name of each file, and its verdict or the code of its error."""
    return [
        (Path(finding.path).name, finding.error.code if finding.error else str(finding.verdict))
        for findings in found
        for finding in findings
    ]


AI = Verdict.LIKELY_AI.value


@pytest.mark.parametrize("workers", [1, 2])
def test_findings_come_in_order_and_are_those_of_one_process(
    setup: ExaminerSetup, draw: Callable[..., list[Path]], workers: int
) -> None:
    paths = [*draw(*(f"{n}.png" for n in range(40))), Path("missing.png")]
    lists = [paths[start : start + 3] for start in range(0, len(paths), 3)]
    with WorkerPool(setup, workers) as pool:
        found = [finding for findings in pool.examine(lists) for finding in findings]
        assert len(pool.process_ids()) == workers
    expected = [answer.finding for answer in setup.examiner().examine_batch(paths)]
    for one, other in zip(found, expected, strict=True):
        assert {**one.to_json(), "seconds": 0} == {**other.to_json(), "seconds": 0}


def test_names_that_are_no_utf8_come_back_as_they_are(setup: ExaminerSetup, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.png"))
    Image.new("L", (32, 32)).save(str(path))
    with WorkerPool(setup, 1) as pool:
        ((finding,),) = pool.examine([[path]])
    assert finding.path == str(path)
    assert finding.error is None


@pytest.mark.usefixtures("hostile")
def test_a_file_that_crashes_its_worker_costs_only_itself(
    setup: ExaminerSetup, draw: Callable[..., list[Path]]
) -> None:
    paths = draw("a.png", "crash.png", "b.png", "garbage.png", "c.png")
    with WorkerPool(setup, 2) as pool:
        assert names(pool.examine([paths, draw("d.png")])) == [
            ("a.png", AI),
            ("crash.png", "worker_lost"),
            ("b.png", AI),
            ("garbage.png", "worker_lost"),
            ("c.png", AI),
            ("d.png", AI),
        ]


@pytest.mark.usefixtures("hostile")
def test_a_file_that_never_ends_is_given_up(setup: ExaminerSetup, draw: Callable[..., list[Path]]) -> None:
    with WorkerPool(hurried(setup, 3), 2) as pool:
        found = [
            finding for findings in pool.examine([draw("a.png", "hang.png", "b.png")]) for finding in findings
        ]
    assert [finding.error is None for finding in found] == [True, False, True]
    assert found[1].error is not None
    assert found[1].error.code == "too_slow"
    assert found[1].error.message == (
        "Examining this file took longer than the 3 seconds that are allowed, so it was left out."
    )


@pytest.mark.skipif(sys.platform != "linux", reason="other systems limit memory otherwise, or not at all")
@pytest.mark.usefixtures("hostile")
def test_a_file_that_eats_memory_costs_only_itself(
    setup: ExaminerSetup, draw: Callable[..., list[Path]]
) -> None:
    with WorkerPool(setup, 1) as pool:
        assert names(pool.examine([draw("eat.png", "a.png")])) == [("eat.png", "worker_lost"), ("a.png", AI)]


@pytest.mark.usefixtures("hostile")
def test_a_file_that_was_only_there_when_its_worker_died_gets_its_answer(
    setup: ExaminerSetup, draw: Callable[..., list[Path]]
) -> None:
    with WorkerPool(setup, 1) as pool:
        assert names(pool.examine([draw("once.png")])) == [("once.png", AI)]


@pytest.mark.usefixtures("hostile")
def test_what_libraries_print_does_not_disturb_the_answers(
    setup: ExaminerSetup, draw: Callable[..., list[Path]]
) -> None:
    with WorkerPool(setup, 1) as pool:
        assert names(pool.examine([draw("chatter.png")])) == [("chatter.png", AI)]


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_workers_that_are_killed_lose_nothing(setup: ExaminerSetup, draw: Callable[..., list[Path]]) -> None:
    paths = draw(*(f"{n:03}.png" for n in range(300)))
    lists = [paths[start : start + 5] for start in range(0, len(paths), 5)]
    killed = set()
    with WorkerPool(setup, 2) as pool:
        found = []
        for findings in pool.examine(lists):
            found.extend(findings)
            if len(found) % 50 == 0:
                for process in pool.process_ids():
                    with suppress(ProcessLookupError):  # it has just ended from the last time
                        os.kill(process, signal.SIGKILL)
                        killed.add(process)
    assert len(killed) >= 4
    assert [Path(finding.path).name for finding in found] == [path.name for path in paths]
    assert all(finding.verdict is Verdict.LIKELY_AI for finding in found)


def test_only_so_many_lists_are_taken_ahead(setup: ExaminerSetup, draw: Callable[..., list[Path]]) -> None:
    (path,) = draw("a.png")
    taken = 0

    def lists() -> Iterator[list[Path]]:
        nonlocal taken
        for _ in range(1000):
            taken += 1
            yield [path]

    with WorkerPool(setup, 2) as pool:
        answers = pool.examine(lists())
        for number in range(1, 20):
            next(answers)
            assert taken <= number + 8


@pytest.mark.usefixtures("hostile")
def test_closing_does_not_wait_for_what_hangs(setup: ExaminerSetup, draw: Callable[..., list[Path]]) -> None:
    pool = WorkerPool(setup, 2)
    answers = pool.examine([draw("hang.png")] * 20)
    threading.Timer(1.0, pool.close).start()
    start = time.monotonic()
    with pytest.raises(PoolError):
        next(answers)
    with pytest.raises(PoolError, match="has ended"):
        list(pool.examine([draw("a.png")]))
    pool.close()  # waits for the one that is under way
    assert time.monotonic() - start < 30
    assert not any(thread.name.startswith("scan") for thread in threading.enumerate())


def test_a_model_that_is_gone_is_a_sentence(setup: ExaminerSetup, draw: Callable[..., list[Path]]) -> None:
    gone = ExaminerSetup(setup.models, "no-such.onnx", "mine", "0" * 64)
    with WorkerPool(gone, 1) as pool, pytest.raises(PoolError, match=r"no-such.onnx could not be read"):
        list(pool.examine([draw("a.png")]))


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (["no-such-program"], "could not be started"),
        ([sys.executable, "-c", "import os; os._exit(3)"], "could not begin"),
        ([sys.executable, "-c", "print('[]')"], "no sensible answer"),
    ],
)
def test_workers_that_do_not_start_are_a_sentence(
    setup: ExaminerSetup,
    draw: Callable[..., list[Path]],
    monkeypatch: pytest.MonkeyPatch,
    command: list[str],
    message: str,
) -> None:
    monkeypatch.setattr(worker_process, "own_command", lambda *_: command)
    with WorkerPool(setup, 1) as pool, pytest.raises(PoolError, match=message):
        list(pool.examine([draw("a.png")]))


def test_a_chosen_model_answers_in_workers_too(
    setup: ExaminerSetup, own_file: Path, draw: Callable[..., list[Path]]
) -> None:
    import hashlib

    sha256 = hashlib.sha256(own_file.read_bytes()).hexdigest()
    chosen = ExaminerSetup(setup.models, str(own_file), "own:mine", sha256)
    with WorkerPool(chosen, 1) as pool:
        ((finding,),) = pool.examine([draw("a.png")])
    assert finding.model is not None
    assert finding.model.own
    changed = ExaminerSetup(setup.models, str(own_file), "own:mine", "0" * 64)
    with WorkerPool(changed, 1) as pool, pytest.raises(PoolError, match="has changed"):
        list(pool.examine([draw("a.png")]))


@pytest.fixture
def own_file(tmp_path: Path, tiny_onnx: Callable[..., bytes]) -> Path:
    path = tmp_path / "mine.onnx"
    path.write_bytes(tiny_onnx())
    return path


@pytest.mark.usefixtures("hostile")
def test_thumbnails_come_in_order_and_none_where_there_is_none(
    setup: ExaminerSetup, draw: Callable[..., list[Path]], tmp_path: Path
) -> None:
    paths = draw(*(f"{n}.png" for n in range(40)))
    Image.new("RGB", (900, 300), "red").save(paths[7])
    paths[3] = tmp_path / "missing.png"
    with WorkerPool(setup, 2) as pool:
        small = list(pool.thumbnails(paths))
    assert [number for number, jpeg in enumerate(small) if jpeg is None] == [3]
    wide = small[7]
    assert wide is not None
    assert Image.open(BytesIO(wide)).size == (300, 100)


def test_a_picture_that_crashes_the_worker_has_no_thumbnail(
    setup: ExaminerSetup, draw: Callable[..., list[Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    script = (
        "import os, sys; from cifake_desktop.scanning import worker; real = worker._small\n"
        "worker._small = lambda path, *rest: os.abort() if 'crash' in path.name else real(path, *rest)\n"
        "sys.exit(worker.answer())"
    )
    monkeypatch.setattr(worker_process, "own_command", lambda *_: [sys.executable, "-c", script])
    with WorkerPool(setup, 1) as pool:
        small = list(pool.thumbnails(draw("a.png", "crash.png", "b.png")))
    assert [jpeg is None for jpeg in small] == [False, True, False]


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_worker_that_cannot_be_killed_does_not_hold_up_the_scan(
    setup: ExaminerSetup, draw: Callable[..., list[Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    # As on a network disk that has gone silent: the process waits in the kernel, where no signal reaches it.
    monkeypatch.setattr(worker_process, "_SECONDS_TO_DIE", 0.1)
    script = (
        "import sys, time; from cifake_desktop.scanning import worker; real = worker._answer_one\n"
        "worker._answer_one = lambda *given: (time.sleep(20) if 'wait' in str(given[2]) else None, real(*given))\n"
        "sys.exit(worker.answer())"
    )
    monkeypatch.setattr(worker_process, "own_command", lambda *_: [sys.executable, "-c", script])
    stuck: list[subprocess.Popen[bytes]] = []
    monkeypatch.setattr(subprocess.Popen, "kill", lambda process: stuck.append(process))
    start = time.monotonic()
    with WorkerPool(hurried(setup, 5), 1) as pool:
        assert names(pool.examine([draw("wait.png"), draw("a.png")])) == [
            ("wait.png", "too_slow"),
            ("a.png", AI),
        ]
    assert time.monotonic() - start < 19
    monkeypatch.undo()
    for process in stuck:
        process.kill()
        process.wait()


def test_without_threads_there_is_no_pool_and_none_is_left(
    setup: ExaminerSetup, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = threading.Thread.start
    started: list[threading.Thread] = []

    def once(self: threading.Thread) -> None:
        if started:
            raise RuntimeError("can't start new thread")
        started.append(self)
        start(self)

    monkeypatch.setattr(threading.Thread, "start", once)
    with pytest.raises(RuntimeError, match="new thread"):
        WorkerPool(setup, 3)
    assert not started[0].is_alive()


def test_a_worker_that_there_is_no_memory_for_is_told_of(
    setup: ExaminerSetup, draw: Callable[..., list[Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("can't start new thread")

    with WorkerPool(setup, 1) as pool:
        monkeypatch.setattr("cifake_desktop.scanning.pool.WorkerProcess", fail)
        with pytest.raises(RuntimeError, match="new thread"):
            list(pool.examine([draw("a.png")]))

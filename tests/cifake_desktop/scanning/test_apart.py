import os
import signal
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from cifake_desktop.finding import Finding, Verdict
from cifake_desktop.picture import Limits, PictureError
from cifake_desktop.resources import resource
from cifake_desktop.scanning import stock, worker_process
from cifake_desktop.scanning.apart import ApartExaminer
from cifake_desktop.scanning.glance import thinned
from cifake_desktop.scanning.setup import ExaminerSetup
from cifake_desktop.scanning.worker_process import PoolError, StoppedError, WorkerProcess

HOSTILE = "tests.cifake_desktop.scanning.hostile_worker"
SIZE = (360, 270)

Draw = Callable[..., Path]


@pytest.fixture
def setup(both_models: Path) -> ExaminerSetup:
    return ExaminerSetup(str(both_models))


@pytest.fixture
def apart(setup: ExaminerSetup) -> Iterator[ApartExaminer]:
    examiner = ApartExaminer(setup)
    yield examiner
    examiner.close()
    assert examiner.process_ids() == []
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("scan")]


@pytest.fixture
def hostile(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let workers be such that some files crash them."""
    monkeypatch.setattr(worker_process, "own_command", lambda *_: [sys.executable, "-m", HOSTILE])


@pytest.fixture
def draw(tmp_path: Path) -> Draw:
    """Writes a bright picture of noise: `draw("a.png", (32, 32)) -> path`."""

    def write(name: str, size: tuple[int, int] = (32, 32), mode: str = "RGB") -> Path:
        shape = (size[1], size[0], len(Image.new(mode, (1, 1)).getbands()))
        noise = np.random.default_rng(0).integers(200, 256, shape, dtype=np.uint8)
        Image.fromarray(noise, mode).save(tmp_path / name)
        return tmp_path / name

    return write


def plain(finding: Finding) -> dict[str, object]:
    return {**finding.to_json(), "seconds": 0}


@pytest.mark.parametrize(
    ("name", "size", "mode"),
    [
        ("a.png", (32, 32), "RGB"),
        ("transparent.png", (150, 100), "RGBA"),
        ("large.jpg", (3001, 2200), "RGB"),
        ("odd.webp", (40, 30), "RGB"),
    ],
)
def test_what_comes_is_what_this_process_would_have_found(
    apart: ApartExaminer,
    setup: ExaminerSetup,
    draw: Draw,
    name: str,
    size: tuple[int, int],
    mode: str,
) -> None:
    path = draw(name, size, mode)
    here = setup.examiner().examine(path)
    assert here.picture is not None
    there = apart.examine(path)
    glance = apart.glance(path, SIZE)
    of_bytes = apart.glance(path, SIZE, path.read_bytes())
    read = apart.read(path)
    assert there.picture is not None
    for picture in (there.picture, read, apart.read(path, path.read_bytes())):
        assert np.array_equal(picture.pixels, here.picture.pixels)
        assert not picture.pixels.flags.writeable
        assert (picture.sha256, picture.format) == (here.picture.sha256, here.picture.format)
    assert there.picture.notes == here.picture.notes
    few = thinned(here.picture.pixels, SIZE)
    assert max(few.shape) < 2000
    for seen in (glance, of_bytes):
        assert seen.pixels is not None
        assert np.array_equal(seen.pixels, few)
    for answer in (there, glance, of_bytes):
        assert plain(answer.finding) == plain(here.finding)
        if here.evidence_map is None:
            assert answer.evidence_map is None
            continue
        assert answer.evidence_map is not None
        assert np.array_equal(answer.evidence_map.values, here.evidence_map.values, equal_nan=True)
        for part in ("width", "height", "cell_width", "cell_height"):
            assert getattr(answer.evidence_map, part) == getattr(here.evidence_map, part)


def test_a_large_jpeg_is_previewed_before_its_answer(apart: ApartExaminer, draw: Draw) -> None:
    previews: list[tuple[int, ...]] = []
    glance = apart.glance(draw("l.jpg", (3000, 2200)), SIZE, on_preview=lambda p: previews.append(p.shape))
    assert glance.pixels is not None
    assert previews == [(275, 375, 3)]
    apart.glance(draw("small.png"), SIZE, on_preview=lambda p: previews.append(p.shape))
    assert len(previews) == 1


def test_a_name_that_is_no_utf8_comes_back_as_it_is(apart: ApartExaminer, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.png"))
    Image.new("L", (32, 32)).save(str(path))
    assert apart.examine(path).finding.path == str(path)


def test_what_cannot_be_read_is_said_as_in_this_process(apart: ApartExaminer, tmp_path: Path) -> None:
    finding = apart.glance(tmp_path / "gone.png", SIZE).finding
    assert finding.error is not None
    assert finding.error.code == "not_found"
    with pytest.raises(PictureError, match="There is no such file") as caught:
        apart.read(tmp_path / "gone.png")
    assert caught.value.code == "not_found"


def test_other_limits_need_no_other_worker(apart: ApartExaminer, draw: Draw) -> None:
    path = draw("a.png")
    assert apart.examine(path).finding.error is None
    before = apart.process_ids()
    narrow = apart.limited(replace(Limits(), max_side=31))
    finding = narrow.examine(path).finding
    assert finding.error is not None
    assert finding.error.code == "too_large"
    with pytest.raises(PictureError, match="too large"):
        narrow.read(path)
    assert narrow.process_ids() == before
    assert apart.read(path).width == 32


MESSAGES = {
    "crash": "made the program that decodes it crash",
    "segfault": "made the program that decodes it crash",
    "eat": "made the program that decodes it crash",
    "hang": "took longer than the 2 seconds that are allowed",
    "stuck": "took longer than the 2 seconds that are allowed",
}


@pytest.mark.usefixtures("hostile")
@pytest.mark.parametrize("deed", MESSAGES)
def test_a_file_that_ends_its_worker_is_told_of_and_the_next_one_is_answered(
    apart: ApartExaminer, draw: Draw, deed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[int] = []

    class Counted(WorkerProcess):
        def __init__(self, *given: Any) -> None:
            super().__init__(*given)
            started.append(self.process.pid)

    monkeypatch.setattr(stock, "WorkerProcess", Counted)
    if deed == "eat" and sys.platform != "linux":
        pytest.skip("other systems limit memory otherwise, or not at all")
    hurried = apart.limited(replace(Limits(), max_seconds=2))
    glance = hurried.glance(draw(f"{deed}.png"), SIZE)
    assert glance.pixels is None
    assert glance.finding.error is not None
    late = deed in ("hang", "stuck")
    assert glance.finding.error.code == ("too_slow" if late else "worker_lost")
    assert glance.finding.error.message == f"Examining this file {MESSAGES[deed]}, so it was left out."
    # What took all the time that there is gets no second try.
    assert len(started) == (1 if late else 2)
    assert apart.glance(draw("a.png"), SIZE).finding.verdict is Verdict.LIKELY_AI


@pytest.mark.usefixtures("hostile")
def test_a_picture_that_ends_its_worker_when_it_is_read_again_is_an_error(
    apart: ApartExaminer, draw: Draw
) -> None:
    path = draw("again-segfault.png")
    assert apart.examine(path).finding.error is None
    with pytest.raises(PictureError) as caught:
        apart.read(path)
    assert caught.value.message == "Reading this picture made the program that decodes it crash."


@pytest.mark.usefixtures("hostile")
def test_a_file_that_was_only_there_when_its_worker_died_gets_its_answer(
    apart: ApartExaminer, draw: Draw
) -> None:
    assert apart.examine(draw("once.png")).finding.verdict is Verdict.LIKELY_AI


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
@pytest.mark.usefixtures("hostile")
def test_a_worker_that_was_killed_while_it_waited_costs_nothing(apart: ApartExaminer, draw: Draw) -> None:
    for number in range(3):
        apart.check()
        for process in apart.process_ids():
            os.kill(process, signal.SIGKILL)
        time.sleep(0.2)
        # This one needs both of its tries.
        assert apart.examine(draw(f"once-{number}.png")).finding.error is None


@pytest.mark.usefixtures("hostile")
@pytest.mark.parametrize("deed", ["hang", "stuck"])
def test_whoever_does_not_want_the_answer_any_more_is_free_at_once(
    apart: ApartExaminer, draw: Draw, deed: str
) -> None:
    unwanted = threading.Event()
    apart.check()
    threading.Timer(0.5, unwanted.set).start()
    start = time.monotonic()
    with pytest.raises(StoppedError):
        apart.until(unwanted.is_set).glance(draw(f"{deed}.png"), SIZE)
    assert time.monotonic() - start < 5
    assert apart.process_ids() == []


def test_many_callers_have_a_worker_each_and_few_wait_for_work(apart: ApartExaminer, draw: Draw) -> None:
    paths = [draw(f"{number}.png") for number in range(12)]
    with ThreadPoolExecutor(4) as callers:
        found = list(callers.map(lambda path: apart.examine(path).finding, paths))
    assert [finding.path for finding in found] == [str(path) for path in paths]
    assert all(finding.verdict is Verdict.LIKELY_AI for finding in found)
    assert 1 <= len(apart.process_ids()) <= 2


def test_one_that_retired_keeps_no_worker_and_still_answers(apart: ApartExaminer, draw: Draw) -> None:
    apart.warm_up()
    assert len(apart.process_ids()) == 1
    apart.retire()
    assert apart.process_ids() == []
    assert apart.examine(draw("a.png")).finding.error is None
    assert apart.process_ids() == []


@pytest.mark.usefixtures("hostile")
def test_closing_ends_what_hangs_and_nothing_begins_any_more(apart: ApartExaminer, draw: Draw) -> None:
    apart.check()
    threading.Timer(0.5, apart.close).start()
    start = time.monotonic()
    for _ in range(2):
        finding = apart.examine(draw("hang.png")).finding
        assert finding.error is not None
        assert finding.error.message == "The processes that examine files have ended."
    assert time.monotonic() - start < 5
    with pytest.raises(PoolError):
        apart.check()


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (["no-such-program"], "could not be started: No such file or directory."),
        ([sys.executable, "-c", "import os; os._exit(3)"], "could not begin"),
        ([sys.executable, "-c", "print('[]')"], "gave no sensible answer"),
    ],
)
def test_workers_that_do_not_start_are_a_sentence(
    apart: ApartExaminer, draw: Draw, monkeypatch: pytest.MonkeyPatch, command: list[str], message: str
) -> None:
    monkeypatch.setattr(worker_process, "own_command", lambda *_: command)
    finding = apart.examine(draw("a.png")).finding
    assert finding.error is not None
    assert finding.error.code == "worker_lost"
    assert message in finding.error.message
    with pytest.raises(PictureError, match=message):
        apart.read(draw("a.png"))


def test_time_in_which_this_process_slept_does_not_count(
    apart: ApartExaminer, draw: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A computer that was closed for an hour: the clock jumps whenever somebody looks at it."""
    script = (
        "import sys, time; from cifake_desktop.scanning import worker; real = worker._answer_one\n"
        "worker._answer_one = lambda *given: (time.sleep(1.5), real(*given))\n"
        "sys.exit(worker.answer())"
    )
    monkeypatch.setattr(worker_process, "own_command", lambda *_: [sys.executable, "-c", script])

    class Clock:
        now = 0.0

        @classmethod
        def monotonic(cls) -> float:
            cls.now += 3600.0
            return cls.now

    monkeypatch.setattr(worker_process, "time", Clock)
    hurried = apart.limited(replace(Limits(), max_seconds=10))
    assert hurried.examine(draw("a.png")).finding.error is None


PARENT = """
import sys
from pathlib import Path
from cifake_desktop.scanning import worker_process
from cifake_desktop.scanning.apart import ApartExaminer
from cifake_desktop.scanning.setup import ExaminerSetup
worker_process.own_command = lambda *_: [sys.executable, "-m", sys.argv[3]]
apart = ApartExaminer(ExaminerSetup(sys.argv[1]))
apart.check()
print(*apart.process_ids(), flush=True)
apart.examine(Path(sys.argv[2]))
"""


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="processes are told by /proc")
@pytest.mark.parametrize("deed", ["a", "hang"])
def test_workers_end_when_whoever_asked_was_killed(setup: ExaminerSetup, draw: Draw, deed: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, setup.models, str(draw(f"{deed}.png")), HOSTILE],
        stdout=subprocess.PIPE,
        text=True,
    ) as parent:
        assert parent.stdout is not None
        worker = int(parent.stdout.readline())
        time.sleep(0.5)
        parent.kill()
    until = time.monotonic() + 10
    while Path(f"/proc/{worker}").exists() and "Z" not in state(worker):
        assert time.monotonic() < until, "a worker was left behind"
        time.sleep(0.05)


def state(process: int) -> str:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return "Z"


@pytest.mark.skipif(os.name != "posix", reason="the system ends it by a timer that others lack")
@pytest.mark.usefixtures("hostile")
def test_a_file_that_never_ends_ends_its_worker_even_if_nobody_does(
    setup: ExaminerSetup, draw: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    impatient = replace(setup, limits=replace(Limits(), max_seconds=1))
    process = worker_process.WorkerProcess(60.0)
    process.begin(impatient)
    process.await_ready()
    process.ask({"examine": str(draw("stuck.png"))})
    assert process.process.wait(15) == -signal.SIGALRM
    process.bury()


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="needs Linux's account of memory")
def test_a_worker_that_waits_keeps_no_memory_of_large_pictures(draw: Draw) -> None:
    """A worker may wait for hours. What decoding, the model and the answer took would be some 100 MiB."""
    apart = ApartExaminer(ExaminerSetup(str(resource("models"))))
    try:
        assert apart.glance(draw("small.jpg"), SIZE).finding.verdict is not None
        [worker] = apart.process_ids()
        time.sleep(2)
        before = memory_of(worker)
        assert apart.glance(draw("large.jpg", (3001, 2200)), SIZE).finding.verdict is not None
        pasted = draw("pasted.bmp", (3001, 2200)).read_bytes()  # 19 MiB
        assert apart.glance(Path("pasted.bmp"), SIZE, pasted).finding.verdict is not None
        end = time.monotonic() + 20
        while memory_of(worker) > before + 16 * 2**20 and time.monotonic() < end:
            time.sleep(0.1)
        assert apart.process_ids() == [worker]
        assert memory_of(worker) <= before + 16 * 2**20
    finally:
        apart.close()


def test_what_was_pasted_is_let_go_of(apart: ApartExaminer, draw: Draw) -> None:
    """The line to the worker, which waits for more to hand on, would hold it for hours."""

    class Pasted(bytes):
        mark: object

    class Mark:
        pass

    pasted = Pasted(draw("a.png").read_bytes())
    pasted.mark = Mark()
    mark = weakref.ref(pasted.mark)
    assert apart.glance(Path("a.png"), SIZE, pasted).finding.verdict is not None
    del pasted
    end = time.monotonic() + 5
    while mark() is not None and time.monotonic() < end:
        time.sleep(0.01)
    assert mark() is None


def test_who_asked_is_let_go_of(apart: ApartExaminer, draw: Draw) -> None:
    """The worker, which waits for the next file, would hold a task for hours, and with it the window that began it."""

    class Stop:
        def __call__(self) -> bool:
            return False

    stop = Stop()
    known = weakref.ref(stop)
    asking = apart.until(stop)
    assert asking.glance(draw("a.png"), SIZE).finding.verdict is not None
    del stop, asking
    assert known() is None


def memory_of(process: int) -> int:
    """Return the bytes of its own that a process holds."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return 1024 * next(int(line.split()[1]) for line in lines if line.startswith("Pss_Anon:"))

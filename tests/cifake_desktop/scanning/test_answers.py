"""What a worker says that a hostile file has taken over: whatever it is, it ends the worker and is told of."""

import json
import math
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cifake_desktop.finding import Finding, Verdict
from cifake_desktop.picture import Limits, PictureError
from cifake_desktop.scanning import answers, worker_process
from cifake_desktop.scanning.apart import ApartExaminer
from cifake_desktop.scanning.pool import WorkerPool
from cifake_desktop.scanning.setup import ExaminerSetup

LIAR = """
import sys, time
sys.stdin.buffer.readline()
sys.stdout.buffer.write(b'{"ready": true}\\n')
sys.stdout.buffer.flush()
sys.stdin.buffer.readline()
sys.stdout.buffer.write(open(sys.argv[1], "rb").read() * int(sys.argv[2]))
sys.stdout.buffer.flush()
time.sleep(60)
"""

NO_ANSWER = "gave no sensible answer"
CRASH = "made the program that decodes it crash"


@pytest.fixture
def apart(tmp_path: Path) -> Iterator[ApartExaminer]:
    examiner = ApartExaminer(ExaminerSetup(str(tmp_path), limits=Limits(max_seconds=5)))
    yield examiner
    examiner.close()


@pytest.fixture
def lie(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Lets every worker answer with these lines and bytes, the whole of them several times over if asked."""

    def say(*parts: Any, times: int = 1) -> None:
        lines = [part if isinstance(part, bytes) else json.dumps(part).encode() + b"\n" for part in parts]
        file = tmp_path / "lie"
        file.write_bytes(b"".join(lines))
        command = [sys.executable, "-Sc", LIAR, str(file), str(times)]
        monkeypatch.setattr(worker_process, "own_command", lambda *_: command)

    return say


@pytest.fixture
def finding(make_finding: Callable[..., Finding]) -> Callable[..., dict[str, Any]]:
    def make(**given: Any) -> dict[str, Any]:
        return {**make_finding().to_json(), **given}

    return make


def blob(content: bytes) -> bytes:
    return b"#%d\n" % len(content) + content


PIXELS = bytes(3 * 32 * 32)
MAP = {"shape": [2, 2], "cell": [16.0, 16.0], "size": [32, 32]}
VALUES = np.ones(4, "<f4").tobytes()
PICTURE = {"pixels": [32, 32], "sha256": "0" * 64, "format": "PNG", "notes": []}
SIZE = (360, 270)


def test_what_makes_sense_is_taken_in(
    apart: ApartExaminer, lie: Callable[..., None], finding: Callable[..., dict[str, Any]]
) -> None:
    answer = {"finding": finding(), "pixels": [32, 32], "notes": [], "map": MAP}
    lie(answer, blob(PIXELS), blob(VALUES))
    examined = apart.examine(Path("/x.png"))
    assert examined.finding.verdict is Verdict.LIKELY_AI
    assert examined.finding.path == "/x.png"
    assert examined.evidence_map is not None
    assert examined.evidence_map.logit == 1.0


BAD_FINDINGS: list[dict[str, Any]] = [
    {"width": 33},
    {"width": None},
    {"width": -32, "height": -32},
    {"width": 10**9},
    {"width": True},
    {"probability": 1.5},
    {"probability": math.nan},
    {"seconds": math.inf},
    {"seconds": -1.0},
    {"verdict": "certain"},
    {"sha256": "f" * 63},
    {"sha256": None},
    {"format": None},
    {"format": "P" * 200_000},
    {"notes": ["n" * 200_000]},
    {"notes": ["n"] * 5_000},
    {"notes": "n"},
    {"decision": "d" * 200_000},
    {"error": {"code": "x", "message": "m" * 200_000}},
    {"evidence": [{"kind": "x", "says": "s", "by": None, "status": "x", "detail": {"odds": math.nan}}]},
    {"evidence": [{"kind": "x", "says": "s" * 200_000, "by": None, "status": "x", "detail": {}}]},
]


@pytest.mark.parametrize("given", BAD_FINDINGS, ids=lambda given: "-".join(given))
def test_a_finding_that_cannot_be_is_refused(
    apart: ApartExaminer,
    lie: Callable[..., None],
    finding: Callable[..., dict[str, Any]],
    given: dict[str, Any],
) -> None:
    answer = {"finding": finding(**given), "pixels": [32, 32], "notes": [], "map": None}
    lie(answer, blob(PIXELS))
    said = apart.examine(Path("/x.png")).finding
    assert said.error is not None
    assert NO_ANSWER in said.error.message


@pytest.mark.parametrize(
    "shape",
    [
        *([], [32], [32, 32, 3], [32, 31], [0, 32], [-1, -1], [32.0, 32], ["32", "32"], [True, 1], "32", 32),
        *({}, [10**6, 10**6], [65_000, 65_000], [70_000, 1]),
    ],
    ids=str,
)
@pytest.mark.parametrize("asked", ["examine", "glance", "read"])
def test_pixels_of_another_size_are_refused(
    apart: ApartExaminer,
    lie: Callable[..., None],
    finding: Callable[..., dict[str, Any]],
    shape: Any,
    asked: str,
) -> None:
    if asked == "read" and shape == [32, 31]:
        pytest.skip("whoever reads a picture does not know its size before")
    about = {"finding": finding(width=31), "map": None, "sha256": "0" * 64, "format": "PNG", "notes": []}
    before = [{"preview": None}] if asked == "glance" else []
    lie(*before, {**about, "pixels": shape}, blob(PIXELS))
    assert NO_ANSWER in trouble(apart, asked)


def trouble(apart: ApartExaminer, asked: str) -> str:
    """What is said of a file that the worker was asked about."""
    path = Path("/x.png")
    if asked == "read":
        with pytest.raises(PictureError) as caught:
            apart.read(path)
        assert caught.value.code == "worker_lost"
        return caught.value.message
    found = apart.examine(path).finding if asked == "examine" else apart.glance(path, SIZE).finding
    assert found.error is not None
    return found.error.message


@pytest.mark.parametrize(
    "evidence",
    [
        {"shape": [2, 2]},
        {**MAP, "shape": [0, 2]},
        {**MAP, "shape": [2**13, 2**13]},
        {**MAP, "shape": [2, 2.0]},
        {**MAP, "size": [32, 33]},
        {**MAP, "size": [31, 32]},
        {**MAP, "size": None},
        {**MAP, "cell": [8.0, 8.0]},
        {**MAP, "cell": [40.0, 16.0]},
        {**MAP, "cell": [0.0, 16.0]},
        {**MAP, "cell": [math.nan, 16.0]},
        {**MAP, "cell": [math.inf, 16.0]},
        {**MAP, "cell": ["16", 16.0]},
        {**MAP, "cell": [16.0]},
    ],
    ids=str,
)
def test_a_map_that_does_not_lie_on_its_picture_is_refused(
    apart: ApartExaminer,
    lie: Callable[..., None],
    finding: Callable[..., dict[str, Any]],
    evidence: dict[str, Any],
) -> None:
    lie({"finding": finding(), "pixels": None, "notes": [], "map": evidence}, blob(VALUES))
    assert NO_ANSWER in trouble(apart, "examine")


def test_a_finding_that_took_for_ever_is_refused(
    apart: ApartExaminer, lie: Callable[..., None], finding: Callable[..., dict[str, Any]]
) -> None:
    answer = json.dumps({"finding": finding(), "pixels": None, "notes": [], "map": None})
    lie(answer.replace('"seconds": 0.01', '"seconds": 1e999').encode() + b"\n")
    assert NO_ANSWER in trouble(apart, "examine")


@pytest.mark.parametrize("shape", [[True, 1], [1.0, 1], [0, 1]])
def test_a_size_is_a_whole_number_of_pixels(
    apart: ApartExaminer, lie: Callable[..., None], shape: Any
) -> None:
    lie({**PICTURE, "pixels": shape}, blob(bytes(3 * bool(shape[0]))))
    assert NO_ANSWER in trouble(apart, "read")


def test_no_more_pixels_are_taken_in_than_the_limits_allow(
    apart: ApartExaminer, lie: Callable[..., None]
) -> None:
    lie(PICTURE, blob(PIXELS))
    assert apart.read(Path("/x.png")).pixels.shape == (32, 32, 3)
    apart.retire()
    for limits in (Limits(max_pixels=1023), Limits(max_side=31)):
        assert NO_ANSWER in trouble(apart.limited(limits), "read")


def test_a_map_has_no_more_cells_than_a_model_may_give(
    apart: ApartExaminer,
    lie: Callable[..., None],
    finding: Callable[..., dict[str, Any]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(answers, "_MOST_CELLS", 3)
    lie({"finding": finding(), "pixels": None, "notes": [], "map": MAP}, blob(VALUES))
    assert NO_ANSWER in trouble(apart, "examine")


@pytest.mark.parametrize("values", [[1.0, 1.0, 1.0, math.inf], [math.nan] * 4])
def test_evidence_that_is_no_number_is_refused(
    apart: ApartExaminer,
    lie: Callable[..., None],
    finding: Callable[..., dict[str, Any]],
    values: list[float],
) -> None:
    content = blob(np.array(values, "<f4").tobytes())
    lie({"finding": finding(), "pixels": None, "notes": [], "map": MAP}, content)
    assert NO_ANSWER in trouble(apart, "examine")


@pytest.mark.parametrize(
    "part",
    [
        b"\xff\xfe nothing\n",
        b"[" * 100_000 + b"\n",
        b"9" * 10_000 + b"\n",
        [],
        None,
        {"sha256": "0" * 64},
        {"error": {"code": 7, "message": []}},
        {"error": {"code": "x", "message": "m" * 200_000}},
        {"error": "x"},
        blob(PIXELS),
        b"#-1\n",
    ],
    ids=range(11),
)
def test_what_is_no_answer_at_all_is_refused(
    apart: ApartExaminer, lie: Callable[..., None], part: Any
) -> None:
    lie(part)
    assert NO_ANSWER in trouble(apart, "read")


@pytest.mark.parametrize(
    "announced", [b"#3071\n", b"#3073\n", b"#99999999999999999999\n", b"# 3072\n", b"3072\n", b"\n"]
)
def test_only_so_many_bytes_are_taken_as_were_asked_for(
    apart: ApartExaminer, lie: Callable[..., None], announced: bytes
) -> None:
    lie(PICTURE, announced + PIXELS)
    assert NO_ANSWER in trouble(apart, "read")


def test_bytes_that_do_not_come_are_not_waited_for_longer_than_a_file(
    apart: ApartExaminer, lie: Callable[..., None]
) -> None:
    lie(PICTURE, b"#3072\n" + PIXELS[:-1])
    hurried = apart.limited(replace(apart.limits, max_seconds=1))
    assert "took longer than the 1 seconds" in trouble(hurried, "read")


def test_a_line_without_an_end_is_cut_off(
    apart: ApartExaminer, lie: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_process, "_LONGEST_LINE", 10_000)
    lie(b"x" * 1_000, times=1_000)
    assert CRASH in trouble(apart, "read")


def test_what_nobody_asked_for_is_not_hoarded(
    tmp_path: Path, lie: Callable[..., None], finding: Callable[..., dict[str, Any]]
) -> None:
    lie({"error": {"code": "not_found", "message": "Gone."}}, times=100_000)
    process = worker_process.WorkerProcess(10.0)
    process.begin(ExaminerSetup(str(tmp_path)))
    process.await_ready()
    process.ask({"read": "/x.png"})
    assert process.answer()["error"]["message"] == "Gone."
    assert len(process._lines) <= worker_process._MOST_LINES
    process.bury()


@pytest.mark.parametrize(
    ("parts", "sizes"),
    [
        ([[[2, 2], None], blob(bytes(12))], [(2, 2, 3), None]),
        ([[[2, 2]] * 3, blob(bytes(36))], [None, None]),
        ([[[2, 301], None], blob(bytes(3 * 602))], [None, None]),
        ([{}, blob(b"")], [None, None]),
        ([[[2, 2], None], blob(bytes(11))], [None, None]),
    ],
)
def test_small_copies_are_as_small_as_was_asked_for(
    tmp_path: Path, lie: Callable[..., None], parts: list[Any], sizes: list[Any]
) -> None:
    lie(*parts)
    with WorkerPool(ExaminerSetup(str(tmp_path)), 1) as pool:
        small = list(pool.small([Path("/a.png"), Path("/b.png")], 300))
    assert [None if copy is None else copy.shape for copy in small] == sizes

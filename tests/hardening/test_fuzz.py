"""The short form of the fuzzer, and proof that it notices what must never happen."""

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from cifake_desktop import examine
from cifake_desktop.detection import structure
from cifake_desktop.finding import Finding
from cifake_desktop.provenance import read as provenance_read
from tests.hardening import fuzz_targets
from tests.hardening.fuzz import rows_of
from tests.hardening.fuzz_corpus import formats, samples
from tests.hardening.fuzz_mutators import mutated
from tests.hardening.fuzz_targets import (
    Measured,
    ModelTarget,
    Outcome,
    PictureTarget,
    checked,
    measured,
)
from tests.hardening.fuzz_workers import Run, Work, try_inputs

pytestmark = pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="the fuzzer runs on Linux only")

SEED = 0
PICTURES, MODELS = 120, 60  # inputs of each format
KINDS = [kind for kind in formats() if samples(kind)]


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> PictureTarget:
    return PictureTarget(tmp_path_factory.mktemp("models"))


@pytest.mark.parametrize("kind", KINDS)
def test_samples_are_sound(kind: str, pictures: PictureTarget) -> None:
    outcomes = {pictures(data).what for data in samples(kind)}
    assert outcomes <= {"readable", "refused: unsupported_format"}
    assert "readable" in outcomes


@pytest.mark.parametrize("kind", KINDS)
def test_spoilt_files_are_answered(kind: str, pictures: PictureTarget) -> None:
    found = [(number, measured(pictures, mutated(kind, number, SEED)).outcome) for number in range(PICTURES)]
    assert [(number, outcome) for number, outcome in found if outcome.forbidden] == []
    # Else nothing but the first check of all would be tried.
    assert {"readable", "refused: truncated"} <= {outcome.what for _, outcome in found}


def test_spoilt_models_are_answered() -> None:
    results = try_inputs([("ONNX", 0, MODELS)], Work(SEED), workers=1)
    assert results.troubles == []
    wanted = {"accepted", "refused: by its structure or card", "refused: in its trial"}
    assert wanted <= results.tallies["ONNX"].outcomes.keys()


def good_models(folder: Path) -> Run:
    """Tries the sound models, by their numbers."""
    target = ModelTarget(folder)
    return lambda kind, number, _: measured(target, samples(kind)[number])


def test_sound_models_are_accepted() -> None:
    count = len(samples("ONNX"))
    results = try_inputs([("ONNX", 0, count)], Work(SEED, good_models), workers=1)
    assert results.tallies["ONNX"].outcomes == {"accepted": count}


def test_an_input_can_be_made_again() -> None:
    for kind in (*KINDS, "ONNX"):
        once = [mutated(kind, number, 1) for number in range(20)]
        assert once == [mutated(kind, number, 1) for number in range(20)]
        assert len(set(once)) > 15
        assert once != [mutated(kind, number, 2) for number in range(20)]


# --- what would happen if something went wrong -----------------------------------------------------------


def test_an_exception_is_noticed(pictures: PictureTarget, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("no way")

    monkeypatch.setattr(examine, "read_provenance", fail)
    outcome = pictures(samples("PNG")[0])
    assert (outcome.what, outcome.forbidden) == ("exception", True)
    assert outcome.detail.startswith("ZeroDivisionError: no way at test_fuzz.py:")


def test_a_reader_that_gives_up_is_noticed(pictures: PictureTarget, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RecursionError("deep")

    monkeypatch.setattr(provenance_read, "read_xmp", fail)
    outcomes = {pictures(data).what for data in samples("JPEG")}
    assert outcomes == {"readable", "a reader gave up"}


def test_findings_that_must_not_be_are_noticed(make_finding: Callable[..., Finding]) -> None:
    assert checked(make_finding()) == Outcome("readable")
    for code in ("unexpected", "model_failed"):
        assert checked(Finding.failed("a", code, "x")).forbidden
    assert not checked(Finding.failed("a", "truncated", "x")).forbidden


def test_an_input_over_time_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fuzz_targets, "MOST_SECONDS", 0.01)

    def slow(_: bytes) -> Outcome:
        end = time.process_time() + 0.05
        while time.process_time() < end:
            pass
        return Outcome("readable")

    found = measured(slow, b"")
    assert (found.outcome.what, found.outcome.forbidden) == ("over time", True)


def _fail(*_: object) -> None:
    raise IndexError("beyond")


def harmed(folder: Path) -> Run:
    """Stands in for the way that models are tried: each input is a sound model, and something else goes wrong."""
    target = ModelTarget(folder)
    kept: list[bytes] = []

    def greedy(_: bytes) -> Outcome:
        kept.append(b"x" * (300 * 2**20))
        return Outcome("greedy")

    def run(kind: str, number: int, seed: int) -> Measured:
        if number == 5:
            return measured(greedy, b"")
        with pytest.MonkeyPatch.context() as patch:
            if number == 1:
                patch.setattr(structure, "_varint", _fail)
            elif number == 2:
                patch.setattr(fuzz_targets.trial, "answer", lambda *_: os.kill(os.getpid(), signal.SIGKILL))
            elif number == 3:
                patch.setattr(fuzz_targets.trial, "_try", _fail)
            elif number == 4:
                patch.setattr(examine.Examiner, "_decided", _fail)
            elif number == 6:
                patch.setattr(fuzz_targets.trial, "answer", lambda *_: time.sleep(60))
                patch.setattr(fuzz_targets, "_SECONDS_OF_A_TRIAL", 0.1)
            return measured(target, samples(kind)[0])

    return run


def test_what_goes_wrong_with_a_model_is_noticed() -> None:
    results = try_inputs([("ONNX", 0, 7)], Work(SEED, harmed), workers=1)
    assert results.tallies["ONNX"].outcomes == {
        "accepted": 1,
        "exception": 1,
        "apart: the trial crashed (SIGKILL)": 1,
        "apart: the trial took too long": 1,
        "the trial raised, or left no answer": 1,
        "a model that passed its trial did harm": 1,
        "greedy": 1,
    }
    assert [trouble.number for trouble in results.troubles] == [1, 3, 4]
    assert "IndexError: beyond" in results.troubles[2].outcome.detail
    assert results.tallies["ONNX"].largest > 250 * 2**20


def troubled(folder: Path) -> Run:
    """Stands in for the way that inputs are tried: one input kills the process, one never ends, one raises."""

    def run(kind: str, number: int, seed: int) -> Measured:
        if number == 3:
            os.kill(os.getpid(), signal.SIGKILL)
        if number == 5:
            time.sleep(600)
        return Measured(Outcome("exception", True, "x") if number == 7 else Outcome("readable"), 0.1, number)

    return run


def test_a_process_that_dies_or_hangs_costs_one_input_and_is_counted() -> None:
    results = try_inputs([("PNG", 0, 10)], Work(SEED, troubled), workers=1, hung=1.0)
    assert results.tallies["PNG"].outcomes == {"readable": 7, "process died": 1, "hung": 1, "exception": 1}
    assert [(trouble.number, trouble.outcome.what) for trouble in results.troubles] == [
        (3, "process died"),
        (5, "hung"),
        (7, "exception"),
    ]
    assert results.troubles[0].command(SEED) == "python -m tests.hardening.fuzz_one PNG 3 --seed 0"
    assert [row.met for row in rows_of(results)] == [False, False, True]


def test_inputs_are_tried_in_processes(pictures: PictureTarget) -> None:
    results = try_inputs([("PNG", 0, 30), ("GIF", 0, 30), ("ONNX", 0, 5)], Work(SEED), workers=2)
    assert {kind: tally.inputs for kind, tally in results.tallies.items()} == {
        "PNG": 30,
        "GIF": 30,
        "ONNX": 5,
    }
    assert results.troubles == []
    assert results.tallies["PNG"].outcomes["readable"] == sum(
        pictures(mutated("PNG", number, SEED)).what == "readable" for number in range(30)
    )
    assert [row.met for row in rows_of(results)] == [False, True, True, True, True]

"""What is done with one input, and what may come of it.

A picture goes the whole way that window, scan and command line take: decoded, read for what it says of itself, judged
by a model, and its finding to JSON and back. A model goes the way of a file that somebody adds: structure and card in
this process, the trial in one of its own, and what passes the trial is loaded and asked about pictures.
"""

import json
import os
import select
import signal
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image

from cifake_desktop.detection import trial
from cifake_desktop.detection.card import CardError, ModelCard
from cifake_desktop.detection.model import Model, ModelError
from cifake_desktop.detection.registry import Registry
from cifake_desktop.detection.structure import card_text, check_structure
from cifake_desktop.examine import Examiner
from cifake_desktop.finding import Finding
from tests.cifake_desktop.provenance.files import saved

MOST_SECONDS: Final = 5.0
"""Of processor time that one input may take."""

_SECONDS_OF_A_TRIAL: Final = 30.0  # of the clock; the application waits 60
_GAVE_UP: Final = "of this file could not be read."  # what is said of a reader that raised
_NEVER: Final = ("unexpected", "model_failed")
_RAISED: Final = 70  # exit status of a copy of this process whose work raised
_LONGEST_SIDE: Final = 700  # pixels of a picture that a model which passed its trial is asked about


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an input.

    Attributes:
        what: in a word or two, for counting.
        forbidden: whether this must never happen.
        detail: which error, and where; empty where nothing is wrong.

    """

    what: str
    forbidden: bool = False
    detail: str = ""


Target = Callable[[bytes], Outcome]


class PictureTarget:
    """Examines pictures with the tests' tiny models, which take every size from 96 on, and thumbnails of 32."""

    def __init__(self, folder: Path) -> None:
        """Put the models into an empty folder."""
        from tests.conftest import _tiny_onnx, _tiny_photo_onnx, _write_models

        _write_models(folder, tiny=_tiny_onnx(), photo=_tiny_photo_onnx())
        self._examiner = Examiner(Registry(folder, threads=1))
        self(saved(Image.new("RGB", (32, 32)), "PNG"))  # what loads late is loaded now

    def __call__(self, data: bytes) -> Outcome:
        """Return what came of it."""
        try:
            finding = self._examiner.examine_bytes(data, Path("input")).finding
            return checked(finding)
        except Exception as error:
            return Outcome("exception", True, told(error))


def checked(finding: Finding) -> Outcome:
    """Return whether a finding is one that may be, with what it says.

    Raises:
        Exception: it does not survive the way through JSON.

    """
    written = json.dumps(finding.to_json(), allow_nan=False)
    again = Finding.from_json(json.loads(written))
    if json.dumps(again.to_json()) != written:
        return Outcome("another finding after JSON", True, written[:500])
    if any(note.endswith(_GAVE_UP) for note in finding.notes):
        return Outcome("a reader gave up", True, " ".join(finding.notes)[:500])
    if finding.error is None:
        return Outcome("readable")
    code = finding.error.code
    return Outcome(f"refused: {code}", code in _NEVER, finding.error.message if code in _NEVER else "")


class ModelTarget:
    """Takes model files as the library of models does."""

    def __init__(self, folder: Path) -> None:
        """Use an empty folder for what is handed from process to process."""
        import onnxruntime  # noqa: F401  before the processes are forked, not in each of them

        self._folder = folder

    def __call__(self, data: bytes) -> Outcome:
        """Return what came of it."""
        try:
            check_structure("given.onnx", data)
            card = ModelCard.parse(card_text("given.onnx", data))
        except (ModelError, CardError) as error:
            if len(str(error)) > 1000 or not str(error).isprintable():
                return Outcome("a refusal that nobody can read", True, repr(str(error)[:500]))
            return Outcome("refused: by its structure or card")
        except Exception as error:
            return Outcome("exception", True, told(error))
        return self._tried(data, card)

    def _tried(self, data: bytes, card: ModelCard) -> Outcome:
        (self._folder / "model.onnx").write_bytes(data)
        answer = self._folder / "answer.json"
        answer.unlink(missing_ok=True)
        ended = forked(lambda: trial.answer(self._folder, '"given.onnx"'), _SECONDS_OF_A_TRIAL)
        if ended is None:
            return Outcome("apart: the trial took too long")
        if ended < 0:
            return Outcome(f"apart: the trial crashed ({signal.Signals(-ended).name})")
        try:
            problem = json.loads(answer.read_text(encoding="ascii"))["problem"]
        except (OSError, ValueError):
            return Outcome("the trial raised, or left no answer", True, f"ended with {ended}")
        if problem is not None:
            readable = len(problem) < 1000 and problem.isprintable()
            return Outcome("refused: in its trial", not readable, "" if readable else repr(problem[:500]))
        used = forked(lambda: self._use(data, card), _SECONDS_OF_A_TRIAL)
        if used == 0:
            return Outcome("accepted")
        detail = (
            (self._folder / "detail.txt").read_text(encoding="utf-8") if used == 1 else f"ended with {used}"
        )
        return Outcome("a model that passed its trial did harm", True, detail)

    def _use(self, data: bytes, card: ModelCard) -> int:
        """Ask a model about pictures; return 0, or 1 with what went wrong in a file."""
        try:
            model = Model.from_bytes("given.onnx", data, threads=1, own=True)
            examiner = Examiner(Registry(self._folder / "none", chosen=model))
            for pixels in _pictures(card):
                finding = examiner.examine_bytes(saved(Image.fromarray(pixels), "PNG"), Path("input")).finding
                json.loads(json.dumps(finding.to_json(), allow_nan=False))
        except Exception as error:
            (self._folder / "detail.txt").write_text(told(error), encoding="utf-8")
            return 1
        return 0


def _pictures(card: ModelCard) -> list[np.ndarray]:
    """Return pictures of the smallest and the largest size that a card accepts, and one in between, within reason."""
    sizes, rng = card.sizes, np.random.default_rng(0)
    least = (min(sizes.min_height, _LONGEST_SIDE), min(sizes.min_width, _LONGEST_SIDE))
    most = (min(sizes.max_height, _LONGEST_SIDE), min(sizes.max_width, _LONGEST_SIDE))
    between = ((least[0] + most[0]) // 2, (least[1] + most[1]) // 2)
    grey = np.full((*least, 3), 127, dtype=np.uint8)
    return [grey, *(rng.integers(0, 256, (*size, 3), dtype=np.uint8) for size in {least, between, most})]


def forked(act: Callable[[], int], seconds: float) -> int | None:
    """Let a copy of this process act; return its exit status (minus the signal's number), None if it was too slow."""
    process = os.fork()
    if process == 0:
        status = _RAISED
        try:
            status = act()
        finally:
            os._exit(status)
    handle = os.pidfd_open(process)
    try:
        ready, _, _ = select.select([handle], [], [], seconds)
        if not ready:
            os.kill(process, signal.SIGKILL)
        _, status = os.waitpid(process, 0)
        return os.waitstatus_to_exitcode(status) if ready else None
    finally:
        os.close(handle)


@dataclass(frozen=True, slots=True)
class Measured:
    """An outcome, and what the input cost.

    Attributes:
        outcome: what came of it.
        seconds: of processor time in this process.
        grown: bytes of resident memory that this process needed meanwhile, at its peak, beside those it had.

    """

    outcome: Outcome
    seconds: float
    grown: int


def measured(target: Target, data: bytes) -> Measured:
    """Run a target over an input; one that takes too long is forbidden, whatever came of it."""
    resident, start = _forget_peak(), time.process_time()
    outcome = target(data)
    seconds = time.process_time() - start
    if seconds > MOST_SECONDS and not outcome.forbidden:
        outcome = Outcome("over time", True, f"{seconds:.1f} s, {outcome.what}")
    return Measured(outcome, seconds, _peak() - resident)


def _forget_peak() -> int:
    """Let the peak of resident memory count from now on (Linux); return it in bytes."""
    with suppress(OSError), open("/proc/self/clear_refs", "w", encoding="ascii") as file:
        file.write("5")
    return _peak()


def _peak() -> int:
    # Not what getrusage knows: that counts the program in, too, whose place this one took.
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return 0
    return 1024 * int(status.partition("VmHWM:")[2].split()[0])


def told(error: BaseException) -> str:
    """Return an error with where it was raised, the innermost place first."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames)][:6]
    return f"{type(error).__qualname__}: {str(error)[:200]} at {', '.join(places)}"


TARGETS: Final[dict[str, Callable[[Path], Target]]] = {"picture": PictureTarget, "model": ModelTarget}


def target_for(kind: str) -> str:
    """Return the name of the target for a format."""
    return "model" if kind == "ONNX" else "picture"

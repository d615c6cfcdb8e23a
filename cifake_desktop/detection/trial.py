"""Try out a model file that came from anywhere, before the application loads it.

What ONNX Runtime does with a hostile file cannot be foreseen, so the trial happens in a process of its own, which
may neither take much time nor much memory nor write large files, and which may crash without harm. How much the
process is limited depends on the system: time is limited everywhere, the rest where there are POSIX limits.
"""

import json
import re
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import numpy as np
import numpy.typing as npt

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.card_json import CardError
from cifake_desktop.detection.detect import PIXELS_OF_A_RUN
from cifake_desktop.detection.model import Model, ModelError, Scores, plain
from cifake_desktop.detection.structure import card_text, check_structure
from cifake_desktop.itself import NO_WINDOW, limit_this_process, own_command, own_environment
from cifake_desktop.picture import Limits

COMMAND: Final = "--try-model"
"""First argument of a process that shall be a trial; the second is a folder, the third a name as JSON."""

_MODEL_FILE, _ANSWER_FILE = "model.onnx", "answer.json"
_SECONDS: Final = 60
_MEMORY: Final = 3 * 2**30  # addresses of the process, of which it uses a part
_LARGEST_WRITTEN: Final = 2**20
_OUT_OF_MEMORY: Final = re.compile("bad_alloc|bad allocation|Failed to allocate")  # as ONNX Runtime puts it
_LONGEST_PROBLEM: Final = 600  # characters of what the trial answers
_TOLERANCE: Final = 1e-3  # in logit
_MOST_CELLS: Final = 2**24  # of the evidence map of the largest picture: 64 MiB


def try_model(name: str, content: bytes) -> ModelCard:
    """Try out a model file.

    Args:
        name: of the file, for messages.
        content: all its bytes.

    Returns:
        The model's card.

    Raises:
        ModelError: the file is refused; the message says why, in a sentence.

    """
    with TemporaryDirectory(prefix="cifake-desktop-", ignore_cleanup_errors=True) as folder:
        try:
            (Path(folder) / _MODEL_FILE).write_bytes(content)
            ended = subprocess.run(  # noqa: S603  nothing of the model is on this command line but a quoted name
                own_command(COMMAND, folder, json.dumps(name)),
                cwd=folder,
                env=own_environment(),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_SECONDS,
                check=False,
                creationflags=NO_WINDOW,
            )
        except subprocess.TimeoutExpired as error:
            raise ModelError(_refusal(name, "trying it out took too long")) from error
        except OSError as error:
            raise ModelError(f"The model file {name} could not be tried out: {error.strerror}.") from error
        problem = _answer(Path(folder), name)
    if problem is None and ended.returncode != 0:
        problem = _refusal(name, "trying it out failed")
    if problem is not None:
        raise ModelError(problem)
    return _card(name, content)


def answer(folder: Path, quoted_name: str) -> int:
    """Be the process that tries out the model in `folder`; leave the answer there.

    Returns:
        0, whatever came out.

    """
    limit_this_process(
        {
            "RLIMIT_CPU": _SECONDS,
            "RLIMIT_AS": _MEMORY,
            "RLIMIT_FSIZE": _LARGEST_WRITTEN,
            "RLIMIT_CORE": 0,
        }
    )
    name = json.loads(quoted_name)
    problem = None
    try:
        _try(name, (folder / _MODEL_FILE).read_bytes())
    except ModelError as error:
        problem = _refusal(name, "it needs too much memory") if _is_out_of_memory(error) else str(error)
    except MemoryError:
        problem = _refusal(name, "it needs too much memory")
    (folder / _ANSWER_FILE).write_text(json.dumps({"problem": problem}), encoding="ascii")
    return 0


def _answer(folder: Path, name: str) -> str | None:
    """Return what was wrong with the model, or None; a process that left no answer has crashed."""
    try:
        problem = json.loads((folder / _ANSWER_FILE).read_text(encoding="ascii"))["problem"]
    except (OSError, ValueError, KeyError, TypeError):
        return _refusal(name, "it made its trial run crash")
    return None if problem is None else plain(str(problem), _LONGEST_PROBLEM)


def _refusal(name: str, why: str) -> str:
    return f"The model file {name} was refused: {why}."


def _is_out_of_memory(error: BaseException | None) -> bool:
    """Tell whether this, or what it was raised from, is ONNX Runtime without memory."""
    return error is not None and (
        _OUT_OF_MEMORY.search(str(error)) is not None or _is_out_of_memory(error.__cause__)
    )


def _card(name: str, content: bytes) -> ModelCard:
    try:
        return ModelCard.parse(card_text(name, content))
    except CardError as error:
        raise ModelError(f"The card in the model file {name} cannot be used: {error}") from error


def _try(name: str, content: bytes) -> None:
    """Check the file's structure and card, load it, and see whether its answers keep the contract."""
    check_structure(name, content)
    card = _card(name, content)
    model = Model.from_bytes(name, content, threads=1)
    sizes, tile = card.sizes, card.tile.size
    narrow, wide = min(sizes.min_width, tile), min(sizes.max_width, tile)
    low, high = min(sizes.min_height, tile), min(sizes.max_height, tile)
    for height, width in {(high, wide), (low, narrow), (high, narrow), (low, wide)}:
        _try_shape(name, model, height, width)
    largest = min(sizes.max_width * sizes.max_height, Limits().max_pixels)
    cells = _run(name, model, _tiles(1, high, wide)).evidence.size
    if cells / (high * wide) * largest > _MOST_CELLS:
        raise ModelError(_refusal(name, "its evidence is too fine for the pictures that it accepts"))


def _try_shape(name: str, model: Model, height: int, width: int) -> None:
    """See whether the answers about tiles of this size keep the contract."""
    together = max(1, PIXELS_OF_A_RUN // (height * width))
    tiles = _tiles(together, height, width)
    scores = _run(name, model, tiles)
    means = scores.evidence.mean(axis=(1, 2), dtype=np.float64)
    if not np.allclose(means, scores.logit, rtol=_TOLERANCE, atol=_TOLERANCE):
        raise ModelError(
            _refusal(name, "its logit is not the mean of its evidence, so its evidence map would mislead")
        )
    for index in {0, together - 1}:
        alone = _run(name, model, tiles[index : index + 1])
        if not np.allclose(alone.logit, scores.logit[index], rtol=_TOLERANCE, atol=_TOLERANCE):
            raise ModelError(
                _refusal(name, "it does not give the same answer about the same picture every time")
            )


def _run(name: str, model: Model, tiles: npt.NDArray[np.uint8]) -> Scores:
    try:
        return model.run(tiles)
    except ModelError as error:
        _, height, width, _ = tiles.shape
        why = f"it failed on tiles of {width} x {height} pixels, or gave no usable answer"
        raise ModelError(_refusal(name, why)) from error


def _tiles(count: int, height: int, width: int) -> npt.NDArray[np.uint8]:
    """Return tiles of noise, the first of them black and the second white."""
    tiles = np.random.default_rng(0).integers(0, 256, (count, height, width, 3), dtype=np.uint8)
    tiles[:1] = 0
    tiles[1:2] = 255
    return tiles

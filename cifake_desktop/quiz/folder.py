"""A folder that tells the truth about its pictures by the sub-folder they lie in, and pictures drawn from it."""

import os
import random
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final


class Truth(StrEnum):
    """What a picture is. AI is the positive class."""

    REAL = "real"
    AI = "ai"


FOLDER_NAMES: Final = {
    "real": Truth.REAL,
    "0_real": Truth.REAL,
    "fake": Truth.AI,
    "ai": Truth.AI,
    "1_fake": Truth.AI,
}
"""What sub-folders may be called, in small letters; capitals count as small letters."""


class LayoutError(Exception):
    """The folder does not tell which of its pictures are real; the message says why, for people."""


@dataclass(frozen=True, slots=True)
class Supply:
    """All the files that pictures can be drawn from; whether they are pictures is found out later.

    Attributes:
        files: the paths of each kind, in no promised order.

    """

    files: dict[Truth, tuple[str, ...]]


def never() -> bool:
    """Tell that nobody wants to stop."""
    return False


def look_into(folder: Path, cancelled: Callable[[], bool] = never) -> Supply:
    """List the files of a folder by their truth. Only names are read, so that 100,000 files take a moment.

    Args:
        folder: holds a sub-folder of real pictures and one of AI-made ones, at any depth below these.
        cancelled: is asked now and then; once it returns True the listing ends where it is.

    Raises:
        LayoutError: one of the two is missing or empty, or the folder cannot be listed.

    """
    try:
        places = _places(folder)
    except OSError as error:
        raise LayoutError(f"This folder cannot be read: {error.strerror or error}.") from error
    missing = [truth for truth in Truth if truth not in places]
    if missing:
        raise LayoutError(_explain(folder, missing))
    files = {}
    for truth in Truth:
        files[truth] = tuple(path for place in places[truth] for path in _files(place, cancelled))
        if not files[truth] and not cancelled():
            names = " and ".join(f"“{os.path.basename(place)}”" for place in places[truth])
            raise LayoutError(f"There is no file in the sub-folder {names}.")
    return Supply(files)


class Deck:
    """Draws pictures in random order, none of them twice. Not safe in several threads at once."""

    def __init__(self, supply: Supply, chance: random.Random) -> None:
        """Shuffle nothing yet: each draw costs the same, however many files there are."""
        self._left = {truth: list(files) for truth, files in supply.files.items()}
        self._chance: Final = chance

    def draw(self) -> tuple[str, Truth] | None:
        """Return a path and its truth, or None when all were drawn.

        Each time the truth is real or AI with even chances, whatever the sizes of the sub-folders and whatever was
        drawn before: neither always saying the same nor counting helps. Once one kind has run out, only the other is
        left.
        """
        kinds = [truth for truth in Truth if self._left[truth]]
        if not kinds:
            return None
        truth = self._chance.choice(kinds)
        left = self._left[truth]
        index = self._chance.randrange(len(left))
        left[index], left[-1] = left[-1], left[index]
        return left.pop(), truth


def _places(folder: Path) -> dict[Truth, list[str]]:
    """Return the sub-folders of each truth; on some systems both "real" and "REAL" can be there."""
    places: dict[Truth, list[str]] = {}
    with os.scandir(folder) as entries:
        for entry in entries:
            truth = FOLDER_NAMES.get(entry.name.casefold())
            if truth is not None and entry.is_dir():
                places.setdefault(truth, []).append(entry.path)
    return {truth: sorted(found) for truth, found in places.items()}


def _files(place: str, cancelled: Callable[[], bool]) -> list[str]:
    """Return every file below a folder, without hidden ones; links to folders are not followed."""
    found: list[str] = []
    for folder, below, names in os.walk(place):
        if cancelled():
            break
        below[:] = [name for name in below if not name.startswith(".")]
        found.extend(os.path.join(folder, name) for name in names if not name.startswith("."))
    return found


def _explain(folder: Path, missing: list[Truth]) -> str:
    """Say what is missing, and which folder near this one would do."""
    if len(missing) > 1:
        words = (
            "The quiz needs a folder with one sub-folder called REAL and one called FAKE (or AI). This one has"
            " neither."
        )
    elif missing[0] is Truth.REAL:
        words = (
            "The quiz needs one sub-folder called REAL and one called FAKE (or AI). Here the one for real"
            " photographs (REAL) is missing."
        )
    else:
        words = (
            "The quiz needs one sub-folder called REAL and one called FAKE (or AI). Here the one for AI-made"
            " pictures (FAKE or AI) is missing."
        )
    if folder.name.casefold() in FOLDER_NAMES and _fits(folder.parent):
        return f"{words} Choose the folder above it: “{folder.parent.name}”."
    if (below := _fitting_below(folder)) is not None:
        return f"{words} Its sub-folder “{below}” has both: choose that."
    return words


def _fits(folder: Path) -> bool:
    try:
        return set(_places(folder)) == set(Truth)
    except OSError:
        return False


def _fitting_below(folder: Path) -> str | None:
    """Return the first sub-folder that would do, a "test" before all others: the model was not trained on it."""
    try:
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in entries if entry.is_dir())
    except OSError:
        return None
    names.sort(key=lambda name: name.casefold() != "test")
    return next((name for name in names if _fits(folder / name)), None)

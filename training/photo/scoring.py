"""Score many pictures of many sizes through the application's own path."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

import numpy as np

from cifake_desktop.detection.detect import detect
from cifake_desktop.detection.model import Model

Answer = TypeVar("Answer")

_TOGETHER = 32  # pictures of one size that wait until they are looked at


def first_tile(pixels: np.ndarray, size: int) -> np.ndarray:
    """The tile that the application would cut first.

    Crops of the corpus are a little larger than a tile or a little smaller. Cutting a large one into four tiles that
    are nearly the same would quadruple the work and make crops of one format count other cells than those of another.
    """
    return pixels[:size, :size]


def by_size(
    pictures: Iterable[np.ndarray], answer: Callable[[list[np.ndarray]], Sequence[Answer]]
) -> list[Answer]:
    """What `answer` says of pictures of any sizes, in their order; it is asked about some of one size at a time."""
    answers: dict[int, Answer] = {}
    waiting: dict[tuple[int, ...], list[tuple[int, np.ndarray]]] = defaultdict(list)

    def ask(shape: tuple[int, ...]) -> None:
        members = waiting.pop(shape)
        said = answer([pixels for _, pixels in members])
        answers.update((place, one) for (place, _), one in zip(members, said, strict=True))

    for place, pixels in enumerate(pictures):
        waiting[pixels.shape].append((place, pixels))
        if len(waiting[pixels.shape]) == _TOGETHER:
            ask(pixels.shape)
    for shape in list(waiting):
        ask(shape)
    return [answers[place] for place in range(len(answers))]


def logits(model: Model, pictures: Iterable[np.ndarray]) -> np.ndarray:
    """Logits float64 [N] of pictures uint8 [H, W, 3] of any sizes, in their order; each is tiled as a whole."""
    return np.array(by_size(pictures, lambda alike: [map_.logit for map_ in detect(model, alike)[1]]))

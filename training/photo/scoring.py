"""Score many pictures of many sizes through the application's own path."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import numpy as np

from cifake_desktop.detection.detect import detect
from cifake_desktop.detection.model import Model

_TOGETHER = 32  # pictures of one size that go through the model at once


def first_tile(pixels: np.ndarray, size: int) -> np.ndarray:
    """The tile that the application would cut first.

    Crops of the corpus are a little larger than a tile or a little smaller. Cutting a large one into four tiles that
    are nearly the same would quadruple the work and make crops of one format count other cells than those of another.
    """
    return pixels[:size, :size]


def logits(model: Model, pictures: Iterable[np.ndarray]) -> np.ndarray:
    """Logits float64 [N] of pictures uint8 [H, W, 3] of any sizes, in their order; each is tiled as a whole."""
    answers: dict[int, float] = {}
    waiting: dict[tuple[int, ...], list[tuple[int, np.ndarray]]] = defaultdict(list)

    def judge(shape: tuple[int, ...]) -> None:
        members = waiting.pop(shape)
        _, maps = detect(model, [pixels for _, pixels in members])
        answers.update((place, map_.logit) for (place, _), map_ in zip(members, maps, strict=True))

    for place, pixels in enumerate(pictures):
        waiting[pixels.shape].append((place, pixels))
        if len(waiting[pixels.shape]) == _TOGETHER:
            judge(pixels.shape)
    for shape in list(waiting):
        judge(shape)
    return np.array([answers[place] for place in range(len(answers))])

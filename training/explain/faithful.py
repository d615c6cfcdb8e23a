"""Deletion and insertion (V. Petsiuk et al., BMVC 2018): whether a map points at what the verdict hangs on.

Pixels are blurred away, or brought back into the blurred picture, in the order in which a map ranks them. A faithful
map makes the probability of the verdict fall early in the first case and rise early in the second.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
import torch

from training.vision import functional

STEPS = 16
RESAMPLES = 2000
_BLUR = 3.0  # standard deviation in pixels: nothing of the finest grain is left, the colours stay
_KERNEL = 19
GAMES = ("deletion", "insertion")
VALUES = ("probability", "logit")
Score = Callable[[np.ndarray], np.ndarray]
"""uint8 [N, H, W, 3] to logits [N]."""


@dataclass(frozen=True)
class Curves:
    """What was said along the way. Each array is float64 [N, STEPS + 1], from 0 to all pixels changed.

    probability: of the verdict that the whole picture got; logit: towards that verdict.
    """

    probability: np.ndarray
    logit: np.ndarray


def blurred(pixels: np.ndarray) -> np.ndarray:
    """Gaussian blur of uint8 [N, H, W, 3] by 3 pixels: what a removed pixel is replaced by."""
    channels_first = torch.from_numpy(pixels).permute(0, 3, 1, 2)
    soft = functional.gaussian_blur(channels_first, [_KERNEL, _KERNEL], [_BLUR, _BLUR])
    return np.ascontiguousarray(soft.permute(0, 2, 3, 1).numpy())


def ranks(maps: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The place of each pixel in the order of its value, highest first: int64 [N, H * W]; ties are broken by chance."""
    flat = maps.reshape(len(maps), -1)
    order = np.lexsort((rng.random(flat.shape), -flat))
    places = np.empty_like(order)
    np.put_along_axis(places, order, np.arange(flat.shape[1])[None], 1)
    return places


def play(
    score: Score,
    probability: Callable[[np.ndarray], np.ndarray],
    pixels: np.ndarray,
    places: np.ndarray,
    leans_ai: np.ndarray,
) -> dict[str, Curves]:
    """Play both games with one order of pixels; returns {"deletion", "insertion"}.

    score, probability: of the detector, pixels to logits, and logits to calibrated P(AI); pixels: uint8
    [N, H, W, 3]; places: as `ranks` gives them; leans_ai: bool [N], the verdict on each whole picture.
    """
    soft, count = blurred(pixels), places.shape[1]
    sign = np.where(leans_ai, 1.0, -1.0)
    whole, gone = score(pixels), score(soft)
    games = {"deletion": (pixels, soft, whole, gone), "insertion": (soft, pixels, gone, whole)}
    curves = {}
    for game, (start, end, first, last) in games.items():
        columns = [first]
        for step in range(1, STEPS):
            changed = (places < round(step * count / STEPS)).reshape(*pixels.shape[:3], 1)
            columns.append(score(np.where(changed, end, start)))
        logit = np.stack([*columns, last], axis=1).astype(np.float64)
        said = probability(logit)
        curves[game] = Curves(np.where(leans_ai[:, None], said, 1 - said), logit * sign[:, None])
    return curves


def area(curve: np.ndarray) -> np.ndarray:
    """Area under each curve, [N, STEPS + 1] to [N], over the share of pixels changed, 0 to 1."""
    return np.asarray(np.trapezoid(curve, dx=1 / STEPS, axis=1))


def mean_with_interval(values: np.ndarray, seed: int = 0) -> list[dict[str, Any]]:
    """Mean over pictures of each column of [N, K], with a 95 % percentile bootstrap interval over pictures.

    All columns share their resamples; one picture alone has no interval, none have no mean.
    """
    n, columns = values.shape
    if n == 0:
        return [{"value": None, "low": None, "high": None, "n": 0}] * columns
    mean = values.mean(0)
    if n == 1:
        return [{"value": float(value), "low": None, "high": None, "n": 1} for value in mean]
    drawn = np.random.default_rng(seed).multinomial(n, np.full(n, 1 / n), RESAMPLES) / n
    low, high = np.percentile(drawn @ values, [2.5, 97.5], axis=0)
    rows = zip(mean.tolist(), low.tolist(), high.tolist(), strict=True)
    return [
        {"value": round(value, 6), "low": round(lowest, 6), "high": round(highest, 6), "n": n}
        for value, lowest, highest in rows
    ]


def summarise(played: Mapping[str, Mapping[str, Curves]], rows: np.ndarray) -> dict[str, Any]:
    """Areas, differences and mean curves of the pictures at `rows` (bool [N]).

    played: by method, what `play` returned for the same pictures. `difference` is of areas, the first method less
    the second, picture by picture. For deletion the smaller area is better, for insertion the larger.
    """
    methods = list(played)
    figures: dict[str, Any] = {"n": int(rows.sum())}
    for game in GAMES:
        figures[game] = {}
        for value in VALUES:
            curves = {method: getattr(played[method][game], value)[rows] for method in methods}
            areas = {method: area(curve)[:, None] for method, curve in curves.items()}
            figures[game][value] = {
                "area": {method: mean_with_interval(areas[method])[0] for method in methods},
                "difference": {
                    f"{first} - {second}": mean_with_interval(areas[first] - areas[second])[0]
                    for first, second in combinations(methods, 2)
                },
                "curve": {method: mean_with_interval(curves[method]) for method in methods},
            }
    return figures

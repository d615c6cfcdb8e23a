"""Answer for every source by a fit that has not seen it: to calibrate on, and to choose recipes by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from training.photo.fit import Examples, fit
from training.photo.recipes import PhotoRecipe
from training.photo.resampling import Sample, auroc, mean_figure

Asked = Mapping[str, np.ndarray]  # moments [N, F] of the examples under each condition


def cross_fit(
    examples: Examples, asked: Asked, recipe: PhotoRecipe, folds: Sequence[Sequence[str]]
) -> dict[str, np.ndarray]:
    """Logits float64 [N] under each condition; those of a fold's sources come from a fit without them.

    Every source of `examples` must lie in one fold.
    """
    logit = {name: np.full(len(examples.labels), np.nan) for name in asked}
    for fold in folds:
        inside = np.isin(examples.sources, fold)
        head = fit(examples.take(~inside), recipe)
        for name, moments in asked.items():
            logit[name][inside] = head.logits(moments[inside])
    return logit


def fold_figures(
    examples: Examples,
    logit: Mapping[str, np.ndarray],
    pictures: Sequence[str],
    folds: Sequence[Sequence[str]],
    seed: int,
) -> dict[str, Any]:
    """AUROC under each condition, on sources that the answering fit had not seen, with 95 % intervals.

    all, unmatched: mean over the folds of `folds`, which alone are counted. matched: mean over the matched sources, of
    each one's AI half against its own real half. `pictures`: the picture of each example.
    """

    def samples(scores: np.ndarray, masks: list[np.ndarray]) -> list[Sample]:
        whole = Sample(scores, scores, examples.labels == 1, np.array(pictures), examples.sources)
        parts = [whole.take(mask) for mask in masks]
        return [part for part in parts if 0 < part.label.sum() < len(part)]

    inside = [np.isin(examples.sources, fold) for fold in folds]
    groups = {
        "all": inside,
        "unmatched": [mask & ~examples.matched for mask in inside],
        "matched": [examples.sources == source for source in np.unique(examples.sources[examples.matched])],
    }
    return {
        name: {group: mean_figure(auroc, samples(scores, masks), seed) for group, masks in groups.items()}
        for name, scores in logit.items()
    }

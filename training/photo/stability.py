"""Whether small accidents change an answer, and whether the answer betrays the file's past."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from cifake_desktop.detection.operating_point import OperatingPoint
from training.metrics import wilson
from training.photo.data import Crop
from training.photo.resampling import Sample, auroc, by_picture, figure

TOLERANCE = 0.1  # of the calibrated probability
_JPEG, _LOSSLESS = ("JPEG", "MPO"), ("PNG", "BMP", "TIFF")


def _verdict(logit: np.ndarray, point: OperatingPoint) -> np.ndarray:
    return (logit >= point.likely_ai).astype(int) - (logit < point.likely_real)


def agreement(before: Sample, after: Sample, points: Iterable[OperatingPoint]) -> dict[str, Any]:
    """How often an accident left the answers as they were; both samples hold the same crops in the same order.

    `steady`: the probability moved by at most 0.1. `verdict_kept`: the verdict is the same. `verdict_reversed`:
    it went from likely AI to likely real or back.
    """
    moved = np.abs(before.probability - after.probability)
    n = len(before)
    kept, reversed_ = {}, {}
    for point in points:
        change = np.abs(_verdict(before.logit, point) - _verdict(after.logit, point))
        kept[f"{point.false_positive_rate}"] = wilson(int((change == 0).sum()), n)
        reversed_[f"{point.false_positive_rate}"] = wilson(int((change == 2).sum()), n)
    return {
        "steady": wilson(int((moved <= TOLERANCE).sum()), n),
        "median_move": round(float(np.median(moved)), 5),
        "verdict_kept": kept,
        "verdict_reversed": reversed_,
    }


def leak(sample: Sample, crops: Sequence[Crop], seed: int) -> dict[str, Any]:
    """How well the logit tells lossless originals from JPEG ones within each label: AUROC, 0.5 means not at all.

    Above 0.5, lossless originals lean towards AI. Formats go with sources, so that a difference of the pictures
    themselves shows here too. WebP and AVIF are left out: their files may be either.
    """
    file_format = np.array([crop.original_format for crop in crops])
    lossless = np.isin(file_format, _LOSSLESS)
    known = lossless | np.isin(file_format, _JPEG)
    figures = {}
    for name, rows in {"ai": known & sample.label, "real": known & ~sample.label}.items():
        part = Sample(
            sample.logit[rows],
            sample.probability[rows],
            lossless[rows],
            sample.picture[rows],
            sample.source[rows],
        )
        figures[name] = {
            "auroc": figure(auroc, part, by_picture(part, seed)),
            "lossless": int(lossless[rows].sum()),
            "jpeg": int((~lossless[rows]).sum()),
        }
    return figures

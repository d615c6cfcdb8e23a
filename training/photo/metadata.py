"""What a cheat would reach: a classifier that sees no pixel, only format, size and JPEG quality."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import numpy as np
from PIL import Image
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import StratifiedGroupKFold

from training.photo.conditions import IDENTICAL_SIDE, resized
from training.photo.data import Crop, PhotoData
from training.photo.resampling import Sample, auroc, balanced_accuracy, by_picture, figure

_FORMATS = ("JPEG", "PNG", "WEBP")
_PARTS = 5
_IDENTICAL_QUALITY = 85


def _row(file_format: str, width: int, height: int, quality: float | None) -> list[float]:
    return [
        *(float(file_format == known) for known in _FORMATS),
        *(float(width), float(height), width * height / 1e6, width / height),
        np.nan if quality is None else quality,
    ]


def originals(crops: Sequence[Crop]) -> np.ndarray:
    """Metadata float64 [N, 8] of the files that the crops were cut from."""
    return np.array([_row(crop.original_format, crop.width, crop.height, crop.quality) for crop in crops])


def reencoded(data: PhotoData, crops: Sequence[Crop]) -> np.ndarray:
    """The same of files that were made from the crops in one way: one size, one format, one quality.

    Everything is read back from the new files' headers, so that nothing is taken for granted.
    """
    rows = []
    for crop in crops:
        buffer = io.BytesIO()
        pixels = resized(data.pixels(crop), IDENTICAL_SIDE, IDENTICAL_SIDE)
        Image.fromarray(pixels).save(buffer, "JPEG", quality=_IDENTICAL_QUALITY, subsampling=2)
        with Image.open(buffer) as image:
            # The sum of the luminance table stands for the quality: it falls as that rises.
            coarseness = float(sum(image.quantization[0]))  # type: ignore[attr-defined]
            rows.append(_row(str(image.format), image.width, image.height, coarseness))
    return np.array(rows)


def _sample(crops: Sequence[Crop], probability: np.ndarray) -> Sample:
    return Sample(
        logit=probability,
        probability=probability,
        label=np.array([crop.label == 1 for crop in crops]),
        picture=np.array([crop.picture for crop in crops]),
        source=np.array([crop.source for crop in crops]),
    )


def _classifier(seed: int) -> HistGradientBoostingClassifier:
    return HistGradientBoostingClassifier(
        max_iter=100, max_leaf_nodes=15, min_samples_leaf=5, class_weight="balanced", random_state=seed
    )


def _held_out(features: np.ndarray, crops: Sequence[Crop], holdout: Sequence[str], seed: int) -> Sample:
    """Trained on every source but those of the hold-out, asked about those."""
    label = np.array([crop.label for crop in crops])
    held = np.array([crop.source in holdout for crop in crops])
    fitted = _classifier(seed).fit(features[~held], label[~held])
    asked = [crop for crop, out in zip(crops, held, strict=True) if out]
    return _sample(asked, fitted.predict_proba(features[held])[:, 1])


def _cross_validated(features: np.ndarray, crops: Sequence[Crop], seed: int) -> Sample:
    """Every crop is answered by a classifier that saw nothing of its source."""
    label = np.array([crop.label for crop in crops])
    source = np.array([crop.source for crop in crops])
    parts = StratifiedGroupKFold(min(_PARTS, len(np.unique(source))), shuffle=True, random_state=seed)
    probability = np.full(len(crops), np.nan)
    for trained, asked in parts.split(features, label, source):
        fitted = _classifier(seed).fit(features[trained], label[trained])
        probability[asked] = fitted.predict_proba(features[asked])[:, 1]
    return _sample(crops, probability)


def measure_metadata(data: PhotoData, seed: int) -> dict[str, Any]:
    """AUROC and balanced accuracy of metadata alone, as the files came and after both classes were made alike."""
    figures = {}
    for name, features in {
        "as_they_came": originals(data.crops),
        "reencoded_alike": reencoded(data, data.crops),
    }.items():
        samples = {
            "holdout": _held_out(features, data.crops, data.roles.holdout, seed),
            "cross_validated_by_source": _cross_validated(features, data.crops, seed),
        }
        figures[name] = {
            protocol: {
                "auroc": figure(auroc, sample, by_picture(sample, seed)),
                "balanced_accuracy": figure(balanced_accuracy, sample, by_picture(sample, seed)),
            }
            for protocol, sample in samples.items()
        }
    return figures

"""Score pictures that must not be called AI: drawn ones, darkened photographs, photographed goods."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import numpy as np
from PIL import Image

from cifake_desktop.detection.model import Model
from training.photo.data import PhotoData, decode
from training.photo.figures import verdict_shares
from training.photo.probe_pictures import KINDS, Draw, darkened
from training.photo.scoring import logits

PICTURES = 48  # of each drawn kind
_SIDES = (300, 1600)
_LONGEST_RATIO = 1.8
_JPEG_QUALITY = (70, 96)


def as_a_file(pixels: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Save as PNG or as JPEG of quality 70 to 95, by chance, and read it again."""
    image = Image.fromarray(pixels.round().clip(0, 255).astype(np.uint8))
    buffer = io.BytesIO()
    if rng.random() < 0.5:
        image.save(buffer, "PNG", compress_level=1)
    else:
        image.save(buffer, "JPEG", quality=int(rng.integers(*_JPEG_QUALITY)))
    return decode(buffer.getvalue())


def drawn(draw: Draw, count: int, seed: int) -> Iterator[np.ndarray]:
    """Pictures of one kind, sides of 300 to 1600 pixels."""
    rng = np.random.default_rng(seed)
    for _ in range(count):
        longer = int(rng.integers(*_SIDES))
        shorter = max(_SIDES[0], int(longer / rng.uniform(1, _LONGEST_RATIO)))
        width, height = (longer, shorter) if rng.random() < 0.5 else (shorter, longer)
        yield as_a_file(draw(width, height, rng), rng)


def _darkened(data: PhotoData, seed: int) -> Iterator[np.ndarray]:
    rng = np.random.default_rng(seed)
    for crop in data.holdout():
        if not crop.label:
            yield as_a_file(darkened(data.pixels(crop), rng), rng)


def _goods(data: PhotoData) -> Iterator[np.ndarray]:
    for crop in data.holdout():
        if not crop.label and crop.source in data.roles.products:
            yield data.pixels(crop)


def measure_probes(model: Model, data: PhotoData, seed: int, count: int = PICTURES) -> dict[str, Any]:
    """How often each verdict is given to each kind of probe, at every operating point."""
    kinds = {name: (title, drawn(draw, count, seed)) for name, (title, draw) in KINDS.items()}
    kinds["night_photographs"] = ("Hold-out photographs, darkened and grained", _darkened(data, seed))
    kinds["product_photographs"] = ("Hold-out photographs of goods", _goods(data))
    figures = {}
    for name, (title, pictures) in kinds.items():
        logit = logits(model, pictures)
        if not len(logit):
            continue
        probability = model.card.probability(logit.astype(np.float32))
        figures[name] = {
            "title": title,
            "pictures": len(logit),
            "median_probability": round(float(np.median(probability)), 4),
            "highest_probability": round(float(probability.max()), 4),
            "verdicts": {
                f"{point.false_positive_rate}": verdict_shares(logit, point)
                for point in model.card.operating_points
            },
        }
    return figures

"""Turn the exported CIFAKE model into the one of 8-bit integers that ships, calibrated on its own answers."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx

from cifake_desktop.detection.model import Model
from training.calibrate import FALSE_POSITIVE_RATES, calibrate, operating_point
from training.data.packed import load_subset
from training.detector import onnx_scorer
from training.export import put_card, record_checksum
from training.quantization import ARITHMETIC, QuantizationError, is_quantized, quantize

VERSION = "1.1.0"
_PICTURES = 1024  # of the training part, to find the range of every activation on
_BATCH = 64
_OTHER_ANSWERS = 0.01  # share of validation pictures that may fall on the other side of probability 0.5


def quantize_cifake(path: Path, data: Path, seed: int = 0) -> dict[str, Any]:
    """Replace the model file at `path` by its 8-bit form and record the new checksum beside it.

    Probabilities and thresholds are made anew from what the 8-bit model says of the validation part in `data`.
    `seed` picks the training pictures on which the range of every activation is found. Returns how far the two models
    are apart on the validation part; the card keeps it. Raises QuantizationError, and leaves the file as it was, when
    it is quantized already or more than 1 % of the pictures would be answered otherwise; ModelError for a bad file,
    PackedError without data.
    """
    model = onnx.load(path)
    before = onnx_scorer(path)
    if is_quantized(model):
        raise QuantizationError(f"{path} is quantized already: `export` writes the one to begin with")
    split = str(before.card.training["split"])
    training, validation = (load_subset(data, split, part) for part in ("train", "validation"))
    chosen = np.sort(np.random.default_rng(seed).permutation(len(training))[:_PICTURES])
    pictures = training.pixels[chosen].numpy()
    smaller = quantize(model, (pictures[start : start + _BATCH] for start in range(0, len(chosen), _BATCH)))
    put_card(smaller, before.card)
    unfinished = path.with_suffix(".part")
    try:
        onnx.save(smaller, unfinished)
        pixels, label = validation.pixels.numpy(), validation.labels.numpy()
        old, new = before.score(pixels), onnx_scorer(unfinished).score(pixels)
        calibration = calibrate(new, label)
        points = tuple(operating_point(new, label, rate, calibration) for rate in FALSE_POSITIVE_RATES)
        card = replace(
            before.card, version=VERSION, calibration=calibration, operating_points=points, figures={}
        )
        sides = [of.probability(logit) >= 0.5 for of, logit in ((before.card, old), (card, new))]
        moved = {
            "pictures": len(label),
            "mean_difference_in_logit": round(float(np.abs(new - old).mean()), 4),
            "largest_difference_in_logit": round(float(np.abs(new - old).max()), 4),
            "answered_otherwise": round(float((sides[0] != sides[1]).mean()), 5),
        }
        if not moved["answered_otherwise"] <= _OTHER_ANSWERS:
            raise QuantizationError(f"in 8 bits the model answers otherwise too often: {json.dumps(moved)}")
        quantized = {
            "from": f"{before.card.name} {before.card.version}",
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
            "arithmetic": ARITHMETIC,
            "ranges_found_on": len(chosen),
            "seed": seed,
            "on_validation": moved,
        }
        card = replace(card, training={**card.training, "quantized": quantized})
        put_card(smaller, card)
        onnx.save(smaller, unfinished)
        Model.load(unfinished)
        os.replace(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)
    record_checksum(path)
    return moved

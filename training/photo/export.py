"""Write a trained photo detector as one ONNX file with its card, calibrated on answers about unseen sources."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch

from cifake_desktop.detection.card import Calibration, ModelCard, Sizes, Tile
from cifake_desktop.detection.model import Model
from cifake_desktop.detection.operating_point import OperatingPoint
from training import checkpoint
from training.calibrate import calibrate
from training.export import PARITY, ExportError, put_card, record_checksum
from training.photo.calibrate import DEFAULT_OPERATING_POINT, operating_points
from training.photo.conditions import CLEAN
from training.photo.data import Crop, PhotoData
from training.photo.documents import DOCUMENTS
from training.photo.network import PhotoDetector, PhotoNetwork
from training.photo.quantized import FILE, RANGES_FOUND_ON, TILE, float_model, put_head
from training.photo.recipes import PhotoRecipe
from training.photo.scoring import first_tile, logits
from training.photo.sources import ROLES, Roles
from training.photo.train import DRAWN, OUT_OF_FOLD
from training.quantization import ARITHMETIC

_VERSION = "1.2.0"
_PURPOSE = "Tells photographs from generated pictures, at their own size."
# Whole: what generators usually make, and what people share, up to 2 megapixels. Of a camera's 12 megapixels 16 tiles
# take less time than decoding them.
TILES = Tile(size=TILE, stride=TILE, most=36, sample=16)
_EVERY = 83  # training crops from one that parity is checked on to the next
_SIZES = Sizes(min_width=96, max_width=30000, min_height=96, max_height=30000)
_LIMITS = (
    "Modern generators imitate photographs well: on collections that hold both, alike in subject and compression, "
    "it is right far less often than on pictures that look made. The card gives the figures.",
    "INCONCLUSIVE is its most frequent answer about a photograph-like picture, and the honest one.",
    "It was trained on a few thousand crops of some forty generators and collections of 2022 to 2026; about others it "
    "may err in either direction.",
    "It judges pixels, not sense: a photograph of a generated picture, a heavily edited or enlarged photograph, a "
    "screenshot, a scan or a drawing by hand is not what it was made for.",
    "Shrinking, strong compression and filters remove what it looks for.",
    "Of very large pictures it looks at an even sample of tiles; what lies between them it has not seen.",
    "It cannot read SynthID or other watermarks that only their makers can read.",
)


def load_network(run: Path) -> tuple[PhotoNetwork, PhotoRecipe, int]:
    """Load a run's checkpoint in evaluation mode; returns (network, recipe, seed).

    Raises FileNotFoundError when the run is not finished.
    """
    saved = checkpoint.load(run / "best.pt")
    network = PhotoNetwork()
    network.load_state_dict(saved["network"])
    return network.eval(), PhotoRecipe.from_json(saved["recipe"]), saved["seed"]


def _calibration(run: Path) -> tuple[Calibration, tuple[OperatingPoint, ...]]:
    """What the fits without each fold said of the crops that they had not seen, made into probabilities."""
    with np.load(run / OUT_OF_FOLD) as unseen:
        logit, labels = unseen["logit"], unseen["labels"]
        sources, conditions = unseen["sources"], unseen["conditions"]
    # Documents are none of the pictures that probabilities are about, but none of them may be called AI either.
    pictures = ~np.char.startswith(sources, DRAWN)
    calibration = calibrate(logit[pictures], labels[pictures])
    # A source must be safe under each condition, not on the average of them.
    units = np.char.add(np.char.add(sources, " "), conditions)
    return calibration, operating_points(logit, labels, units, calibration)


def _card(run: Path, corpus: PhotoData) -> tuple[PhotoDetector, ModelCard]:
    config = json.loads((run / "config.json").read_text(encoding="utf-8"))
    network, recipe, seed = load_network(run)
    calibration, points = _calibration(run)
    training: dict[str, Any] = {
        "data": [*_data(corpus.training()), *_documents(recipe)],
        "training_crops": config["training_crops"],
        "recipe": recipe.to_json(),
        "seed": seed,
        "commit": config["environment"]["commit"],
        "parameters": sum(p.numel() for p in network.parameters()),
        "first_weights": "EfficientNet-Lite0 trained on ImageNet, Apache-2.0",
        "calibrated_on": "the same crops, answered for by fits that had not seen their sources",
        "auroc_on_left_out_folds": json.loads((run / "folds.json").read_text(encoding="utf-8")),
        "environment": config["environment"],
    }
    card = ModelCard(
        name="photo",
        version=_VERSION,
        purpose=_PURPOSE,
        sizes=_SIZES,
        tile=TILES,
        calibration=calibration,
        default_operating_point=DEFAULT_OPERATING_POINT,
        operating_points=points,
        limits=_LIMITS,
        training=json.loads(json.dumps(training)),
        figures={},
    )
    return PhotoDetector(network).eval(), card


def _data(crops: list[Crop]) -> list[dict[str, Any]]:
    """One entry per source and label, with its licence as stated there."""
    entries: dict[tuple[int, str], dict[str, Any]] = {}
    for crop in crops:
        entry = entries.setdefault(
            (crop.label, crop.source),
            {
                "name": f"{crop.source} ({'AI' if crop.label else 'photographs'})",
                "source": crop.repository,
                "licence": crop.licence,
                "crops": 0,
            },
        )
        entry["crops"] += 1
    return [entries[key] for key in sorted(entries)]


def _documents(recipe: PhotoRecipe) -> list[dict[str, Any]]:
    if not recipe.documents:
        return []
    kinds = ", ".join(DOCUMENTS)
    return [
        {
            "name": f"drawn documents (as not AI): {kinds}",
            "source": "training/photo/documents.py",
            "licence": "MIT",
            "crops": recipe.documents * len(DOCUMENTS),
        }
    ]


@torch.no_grad()
def parity(detector: PhotoDetector, model: Model, pictures: list[np.ndarray]) -> float:
    """Largest difference in logit between torch and a file in floating point, on tiles, on noise and on extremes.

    Includes the difference between each logit and the mean of its evidence map.
    """
    rng = np.random.default_rng(0)
    shapes = ((256, 256), (96, 131), (200, 97))
    extremes = [np.full((*shape, 3), value, np.uint8) for shape in shapes for value in (0, 255)]
    noise = [rng.integers(0, 256, (*shape, 3), np.uint8) for shape in shapes]
    worst = 0.0
    for picture in (*pictures, *extremes, *noise):
        scores = model.run(picture[None])
        logit, _ = detector(torch.from_numpy(picture[None].copy()))  # pictures out of a file are read-only
        own = np.abs(scores.evidence.mean((1, 2)) - scores.logit).max()
        worst = max(worst, float(own), float(np.abs(logit.numpy() - scores.logit).max()))
    return worst


def _check(what: str, difference: float) -> None:
    if not difference <= PARITY:
        raise ExportError(f"{what} differs by {difference:.2g} in logit; at most {PARITY} is allowed")


def _checked_float(detector: PhotoDetector, card: ModelCard, path: Path, pictures: list[np.ndarray]) -> Model:
    """The network in floating point as a file at `path`; raises ExportError where it is not what torch says."""
    model = float_model(detector)
    put_card(model, card)
    onnx.save(model, path)
    loaded = Model.load(path)
    _check("the network in floating point as a file", parity(detector, loaded, pictures))
    return loaded


def export_photo(run: Path, data: Path, target: Path, roles: Roles = ROLES) -> tuple[Path, float]:
    """Write `target/photo.onnx` and its line in `target/SHA256SUMS`; returns (path, parity in logit).

    The file holds the network in 8-bit integers that the head was fitted to; parity is the largest difference between
    what it says of training crops and what the fit says of them. Raises ExportError, and leaves whatever was there
    untouched, when that, or the difference between torch and the same network as a file in floating point, is more
    than 1e-3; FileNotFoundError when the run is not finished.
    """
    corpus = PhotoData(data, roles)
    detector, card = _card(run, corpus)
    head = detector.network.head
    weight, bias = head.weight.detach().numpy().ravel(), head.bias.detach().item()  # type: ignore[union-attr]
    target.mkdir(parents=True, exist_ok=True)
    path, unfinished = target / "photo.onnx", target / "unchecked.onnx"
    tiles = [first_tile(corpus.pixels(crop), TILE) for crop in corpus.training()[::_EVERY]]
    try:
        in_floats = logits(_checked_float(detector, card, unfinished, tiles), tiles)
        model = onnx.load(run / FILE)
        put_head(model, weight, bias)
        put_card(model, card)
        onnx.save(model, unfinished)
        said = logits(Model.load(unfinished), tiles)
        fitted = np.load(run / f"{CLEAN}.npy")[: len(corpus.training()) : _EVERY] @ weight + bias
        difference = float(np.abs(said - fitted).max())
        _check("what the file says, and what was fitted,", difference)
        put_card(model, _with_quantized(card, said - in_floats))
        onnx.save(model, unfinished)
        Model.load(unfinished)
        os.replace(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)
    record_checksum(path)
    return path, difference


def _with_quantized(card: ModelCard, moved: np.ndarray) -> ModelCard:
    """The card, with what is known of the integers: how far they move the logits of the same head."""
    quantized = {
        "arithmetic": ARITHMETIC,
        "ranges_found_on": RANGES_FOUND_ON,
        "training_crops": len(moved),
        "mean_difference_in_logit": round(float(np.abs(moved).mean()), 4),
        "largest_difference_in_logit": round(float(np.abs(moved).max()), 4),
    }
    return replace(card, training={**card.training, "quantized": quantized})

"""A trained detector with its card, from a run folder or from a model file: what is evaluated and exported."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.model import Model
from training import checkpoint
from training.architectures import Detector, build
from training.recipes import Recipe


@dataclass(frozen=True)
class Scored:
    """`score` maps uint8 [N, H, W, 3] to logits float32 [N]; `card` turns those into probabilities."""

    card: ModelCard
    score: Callable[[np.ndarray], np.ndarray]


def load_detector(run: Path) -> tuple[Detector, Recipe, dict[str, object]]:
    """Load a run's best checkpoint in evaluation mode; returns (detector, recipe, {"seed", "epoch"}).

    Raises FileNotFoundError when the run has no best checkpoint yet.
    """
    saved = checkpoint.load(run / "best.pt")
    recipe = Recipe.from_json(saved["recipe"])
    weights = saved["network"]
    network = build(recipe.architecture, categories="category_head.weight" in weights)
    network.load_state_dict(weights)
    return Detector(network).eval(), recipe, {"seed": saved["seed"], "epoch": saved["epoch"]}


@torch.no_grad()
def torch_logits(detector: Detector, pixels: np.ndarray, batch: int = 100) -> np.ndarray:
    """Logits float32 [N] of uint8 [N, H, W, 3], in float32 arithmetic."""
    tensor = torch.from_numpy(pixels)
    return torch.cat([detector(part)[0] for part in tensor.split(batch)]).numpy()


def onnx_scorer(path: Path, threads: int = 0) -> Scored:
    """Score with a model file, through the application's own engine; raises ModelError for a bad file."""
    model = Model.load(path, threads=threads)

    def score(pixels: np.ndarray, batch: int = 64) -> np.ndarray:
        parts = [model.run(pixels[start : start + batch]).logit for start in range(0, len(pixels), batch)]
        return np.concatenate(parts)

    return Scored(model.card, score)

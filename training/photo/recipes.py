"""Recipes of the photo detector: everything that decides what a run does, as small frozen tables."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from training.photo.views import Degradation


@dataclass(frozen=True)
class PhotoRecipe:
    """One way of training. Equal recipes with equal seeds on equal machines give equal models."""

    epochs: int
    views: int = 6400  # drawn for an epoch
    side: int = 112  # of a view, in pixels
    batch: int = 64  # half of each label
    learning_rate: float = 1e-3  # peak, for AdamW; the head learns three times as fast
    weight_decay: float = 0.02  # on convolution weights only
    warmup_steps: int = 60
    label_smoothing: float = 0.1
    average_decay: float = 0.99  # exponential moving average of the weights, per step
    dropout: float = 0.2
    matched: float = 0.5  # share of the views from sources that exist in both labels
    fakes: float = 0.2  # share of the AI views that are reconstructions of photographs
    compile: bool = True  # fuse with torch.compile where a compiler is present
    degradation: Degradation = field(default_factory=Degradation)

    def to_json(self) -> dict[str, Any]:
        """Return a JSON-ready dict."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> PhotoRecipe:
        """Rebuild a recipe from `to_json`'s dict."""
        plan = {
            key: tuple(value) if isinstance(value, list) else value
            for key, value in data["degradation"].items()
        }
        return cls(**{**data, "degradation": Degradation(**plan)})


PHOTO_RECIPES: dict[str, PhotoRecipe] = {
    # The first stage, from ImageNet's weights.
    "lite": PhotoRecipe(epochs=14),
    # What it went through next, on larger views. Needs `--start` with a run of lite.
    "lite-larger": PhotoRecipe(epochs=12, side=128, learning_rate=7e-4),
    # To see that everything works.
    "lite-quick": PhotoRecipe(epochs=1, views=640, warmup_steps=5),
}

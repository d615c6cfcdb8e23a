"""Recipes of the photo detector: everything that decides what a run does, as small frozen tables."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from training.photo.views import Degradation


@dataclass(frozen=True)
class PhotoRecipe:
    """One way of training. Equal recipes with equal seeds give equal models."""

    views: int = 4  # random views of each crop, beside the crop as it is
    side: int = 192  # of a view, in pixels
    documents: int = 20  # drawn documents of each kind, trained on as not AI
    matched: float = 0.2  # share of each label's weight that belongs to sources which exist in both labels
    steadiness: float = 10.0  # penalty on directions in which the views of one crop differ, see `fit`
    inverse_penalty: float = 1e-3  # of the logistic regression's weights
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
    # The shipped model.
    "steady": PhotoRecipe(),
    # To see that everything works.
    "quick": PhotoRecipe(views=1, documents=2),
}

"""Recipes: everything that decides what a training run does, as small frozen tables."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from training.augment import Augmentation


@dataclass(frozen=True)
class Recipe:
    """One way of training. Equal recipes with equal seeds on equal machines give equal models."""

    architecture: str
    epochs: int
    batch: int = 256
    learning_rate: float = 0.2  # peak, for SGD with Nesterov momentum
    momentum: float = 0.9
    weight_decay: float = 5e-4  # on convolution and linear weights only
    final_rate: float = 0.0  # learning rate that the cosine ends at, as a share of the peak
    warmup_epochs: float = 3.0
    label_smoothing: float = 0.1
    category_weight: float = 1.0  # of the auxiliary task: label x CIFAR category, 20 classes
    average_decay: float = 0.998  # exponential moving average of the weights, per step
    refreshed_batches: int = (
        0  # batches that set the averaged network's batch-norm statistics before it is used
    )
    patience: int = 20  # epochs without a better validation loss before stopping
    bfloat16: bool = True  # where the machine computes in it
    compile: bool = True  # fuse with torch.compile where a compiler is present
    augmentation: Augmentation = field(default_factory=Augmentation)

    def to_json(self) -> dict[str, Any]:
        """Return a JSON-ready dict."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Recipe:
        """Rebuild a recipe from `to_json`'s dict."""
        plan = {
            key: tuple(value) if isinstance(value, list) else value
            for key, value in data["augmentation"].items()
        }
        return cls(**{**data, "augmentation": Augmentation(**plan)})


RECIPES: dict[str, Recipe] = {
    # The shipped model.
    "residual-m": Recipe("residual-m", epochs=56),
    # What the shipped model went through next: on at a constant rate, its weights averaged over the last five epochs
    # (P. Izmailov et al. 2018). Needs `--start` with a run of residual-m.
    "residual-m-average": Recipe(
        "residual-m",
        epochs=12,
        learning_rate=0.04,
        final_rate=1.0,
        warmup_epochs=0.25,
        average_decay=0.9995,
        refreshed_batches=60,
    ),
    # A small net for a few epochs: to see that everything works.
    "quick": Recipe("residual-xs", epochs=4, warmup_epochs=0.5),
}

"""Recipes: everything that decides what a training run does, as small frozen tables."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from training.architectures.backbones import BACKBONES
from training.augment import NONE, Augmentation


@dataclass(frozen=True)
class Recipe:
    """One way of training. Equal recipes with equal seeds on equal machines give equal models."""

    architecture: str
    epochs: int
    batch: int = 256
    optimizer: Literal["sgd", "adamw"] = "sgd"  # SGD has Nesterov momentum
    learning_rate: float = 0.2  # peak
    momentum: float = 0.9  # of SGD
    weight_decay: float = 5e-4  # on convolution and linear weights only
    final_rate: float = 0.0  # learning rate that the cosine ends at, as a share of the peak
    warmup_epochs: float = 3.0
    label_smoothing: float = 0.1
    category_weight: float = 1.0  # of the auxiliary task: label x CIFAR category, 20 classes; 0 = without it
    average_decay: float = 0.998  # exponential moving average of the weights, per step
    refreshed_batches: int = (
        0  # batches that set the averaged network's batch-norm statistics before it is used
    )
    patience: int = 20  # epochs without a better validation loss before stopping
    bfloat16: bool = True  # where the machine computes in it
    compile: bool = True  # fuse with torch.compile where a compiler is present
    pretrained: bool = False  # begin with weights that `training.pretrained` finds
    frozen: bool = False  # train the head alone
    augmentation: Augmentation = field(default_factory=Augmentation)

    def to_json(self) -> dict[str, Any]:
        """Return a JSON-ready dict."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Recipe:
        """Rebuild a recipe from `to_json`'s dict; fields that earlier versions did not have get their defaults."""
        plan = {
            key: tuple(value) if isinstance(value, list) else value
            for key, value in data["augmentation"].items()
        }
        return cls(**{**data, "augmentation": Augmentation(**plan)})


def _frozen(backbone: str) -> Recipe:
    """The head alone, on the features as they are."""
    return Recipe(
        backbone,
        epochs=10,
        optimizer="adamw",
        learning_rate=3e-3,
        weight_decay=1e-2,
        warmup_epochs=0.5,
        category_weight=0.0,  # features that are not trained cannot gain from a second task
        compile=False,
        pretrained=True,
        frozen=True,
    )


def _unfrozen(backbone: str) -> Recipe:
    """All weights, at rates that do not throw away what they begin with."""
    return Recipe(
        backbone,
        epochs=20,
        optimizer="adamw",
        # Networks with layer norms take smaller steps.
        learning_rate=1e-4 if backbone in ("convnext-tiny", "vit-b16") else 5e-4,
        weight_decay=5e-2,
        warmup_epochs=1.0,
        compile=False,
        pretrained=True,
    )


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
    # What others began with. The second is trained as its authors did: without augmentation or smoothing.
    "three-block": Recipe(
        "three-block",
        epochs=40,
        optimizer="adamw",
        learning_rate=1e-3,
        weight_decay=1e-2,
        category_weight=0.0,
    ),
    "cifake-paper": Recipe(
        "cifake-paper",
        epochs=20,
        optimizer="adamw",
        learning_rate=1e-3,
        weight_decay=0.0,
        label_smoothing=0.0,
        category_weight=0.0,
        augmentation=NONE,
    ),
    **{f"{name}-frozen": _frozen(name) for name in BACKBONES},
    **{name: _unfrozen(name) for name in BACKBONES},
}

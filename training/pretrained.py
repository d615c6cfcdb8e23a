"""Weights that were trained on other pictures: where they are looked for, and how they get into a network."""

from __future__ import annotations

import hashlib
import pickle
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import nn

from training.architectures import BACKBONES, TransferNet, build
from training.errors import TrainingError
from training.photo.backbone import load_pretrained, pretrained_file
from training.recipes import Recipe
from training.vision import models


@dataclass(frozen=True)
class Origin:
    """Where pretrained weights may come from, beside what is on this machine anyway.

    file: a file of weights, which is then the only place looked in; download: whether torchvision may fetch them.
    """

    file: Path | None = None
    download: bool = False


def begin(recipe: Recipe, origin: Origin | None) -> tuple[nn.Module, dict[str, Any]]:
    """Build a recipe's network, with pretrained weights where it asks for them, frozen where it says so.

    `origin` is None where other weights will replace these. Returns the network and what the run's config is to
    know: {"pretrained": file name and SHA-256, or None}, or nothing when `origin` is None. Raises TrainingError when
    there are no weights, or for another network than a backbone.
    """
    network = build(recipe.architecture, categories=recipe.category_weight > 0)
    if not recipe.pretrained and not recipe.frozen:
        return network, {} if origin is None else {"pretrained": None}
    if not isinstance(network, TransferNet):
        raise TrainingError(f"{recipe.architecture} has no backbone to begin with or to freeze")
    known: dict[str, Any] = {}
    if origin is not None:
        known["pretrained"] = fill(network, origin) if recipe.pretrained else None
    if recipe.frozen:
        network.freeze()
    return network, known


def fill(network: TransferNet, origin: Origin) -> dict[str, str]:
    """Put pretrained weights into the backbone; returns {"file": name, "sha256": checksum} of where they came from.

    Raises TrainingError when there are none, or they are not of this backbone.
    """
    path = find(network.backbone_name, origin)
    of = BACKBONES[network.backbone_name]
    if of.weights is None:
        load_pretrained(network.backbone, path)  # type: ignore[arg-type]
    else:
        try:
            saved = torch.load(path, map_location="cpu", weights_only=True)
            kept = {name: value for name, value in saved.items() if not name.startswith(of.classifier)}
            network.backbone.load_state_dict(of.adapt(kept))
        except (
            OSError,
            EOFError,
            RuntimeError,
            LookupError,
            AttributeError,
            pickle.UnpicklingError,
        ) as error:
            raise TrainingError(
                f"{path} does not hold the weights of {network.backbone_name}: {error}"
            ) from error
    return {"file": path.name, "sha256": _checksum(path)}


def find(backbone: str, origin: Origin) -> Path:
    """The file of a backbone's pretrained weights.

    Looked for in this order: the file that `origin` names; torchvision's cache; a package that carries them; the
    network, only where `origin` allows it. Raises TrainingError, which says what to do, when there is none, and
    BackboneError when the package is missing.
    """
    if origin.file is not None:
        if not origin.file.is_file():
            raise TrainingError(f"{origin.file}, which should hold pretrained weights, does not exist")
        return origin.file
    name = BACKBONES[backbone].weights
    if name is None:
        return pretrained_file()
    weights = models.get_weight(name)
    cached = Path(torch.hub.get_dir()) / "checkpoints" / weights.url.rsplit("/", 1)[-1]
    if not cached.is_file():
        reason = "they are not on this machine"
        if origin.download:
            try:
                weights.get_state_dict(progress=True, check_hash=True)
            except (OSError, RuntimeError) as error:
                reason = f"they could not be fetched ({error})"
        if not cached.is_file():
            raise TrainingError(_no_weights(backbone, cached, weights.url, reason))
    # The published name ends in the first digits of the checksum.
    if not _checksum(cached).startswith(cached.stem.rsplit("-", 1)[-1]):
        raise TrainingError(f"{cached} is damaged: its checksum is not that in its name; remove it")
    return cached


def _no_weights(backbone: str, cached: Path, url: str, reason: str) -> str:
    return (
        f"no pretrained weights for {backbone}: {reason}. They are {cached.name} from {url}. There are three ways:\n"
        f"  put that file into {cached.parent}\n"
        f"  put it anywhere and name it with --weights FILE\n"
        f"  let it be fetched with --download, while there is a network"
    )


def _checksum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

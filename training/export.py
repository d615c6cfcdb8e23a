"""Write a run's best checkpoint as one ONNX file that keeps the application's model contract."""

from __future__ import annotations

import hashlib
import json
import os
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from torch import nn

from cifake_desktop.detection.card import ModelCard, Sizes, Tile
from cifake_desktop.detection.model import Model
from training.architectures import Detector, exported_parameter_count, has_map
from training.calibrate import FALSE_POSITIVE_RATES, calibrate, operating_point
from training.data.packed import Subset, load_subset
from training.detector import load_detector, torch_logits
from training.errors import TrainingPackageError

PARITY = 1e-3
_BATCH = 64
DEFAULT_OPERATING_POINT = 0.01
_VERSION = "1.0.0"
_PURPOSE = "Tells CIFAR-10 photographs from their Stable Diffusion 1.4 counterparts, at 32 x 32 pixels."
_LIMITS = (
    "It was trained on 32 x 32 pictures of ten kinds of things, real ones from CIFAR-10, generated ones from "
    "Stable Diffusion 1.4 only. About other generators, other subjects and drawings its answer means little.",
    "It says nothing about pictures of any other size; they are never shrunk for it.",
    "Blur, noise and strong compression make it err more often; the card gives the figures.",
)
NO_MAP = (
    "It gives one answer about the whole picture: its map has a single place and does not show where the evidence "
    "lies."
)
_IMAGENET = {
    "name": "ImageNet-1k (weights that training began with)",
    "source": "O. Russakovsky et al., International Journal of Computer Vision 115 (2015)",
    "licence": "research use; the weights as their publisher states",
}
_DATA = (
    {
        "name": "CIFAKE (FAKE): Stable Diffusion 1.4 at 32 x 32",
        "source": "J. J. Bird and A. Lotfi, IEEE Access 12 (2024)",
        "licence": "MIT",
    },
    {
        "name": "CIFAKE (REAL): CIFAR-10",
        "source": "A. Krizhevsky, Learning Multiple Layers of Features from Tiny Images (2009)",
        "licence": "MIT, as published with CIFAKE",
    },
)


class ExportError(TrainingPackageError):
    """The file would not say what the checkpoint says, so it was not written."""


def make_card(run: Path, data: Path) -> tuple[Detector, ModelCard]:
    """Load a run's best checkpoint and calibrate it on the validation part in `data`.

    Returns the detector and its card, without measured figures. Raises FileNotFoundError for a run without a
    checkpoint, PackedError without data.
    """
    config = json.loads((run / "config.json").read_text(encoding="utf-8"))
    detector, recipe, chosen = load_detector(run)
    validation = load_subset(data, config["split"], "validation")
    logit, label = torch_logits(detector, validation.pixels.numpy()), validation.labels.numpy()
    calibration = calibrate(logit, label)
    points = tuple(operating_point(logit, label, rate, calibration) for rate in FALSE_POSITIVE_RATES)
    training: dict[str, Any] = {
        "data": [*_DATA, *([_IMAGENET] if recipe.pretrained else [])],
        "split": config["split"],
        "training_pictures": config["training_pictures"],
        "validation_pictures": len(validation),
        "recipe": recipe.to_json(),
        "seed": chosen["seed"],
        "epoch": chosen["epoch"],
        "commit": config["environment"]["commit"],
        "start": config.get("start"),
        "pretrained": config.get("pretrained"),
        "parameters": exported_parameter_count(detector.network),
        "environment": config["environment"],
    }
    card = ModelCard(
        name="cifake",
        version=_VERSION,
        purpose=_PURPOSE,
        sizes=Sizes(min_width=32, max_width=32, min_height=32, max_height=32),
        tile=Tile(size=32, stride=32),
        calibration=calibration,
        default_operating_point=DEFAULT_OPERATING_POINT,
        operating_points=points,
        limits=_LIMITS if has_map(detector) else (*_LIMITS, NO_MAP),
        training=json.loads(json.dumps(training)),
        figures={},
    )
    return detector, card


def write_card(path: Path, card: ModelCard) -> None:
    """Put `card` into the model file at `path` and record the new checksum in SHA256SUMS beside it."""
    model = onnx.load(path)
    put_card(model, card)
    unfinished = path.with_suffix(".part")
    onnx.save(model, unfinished)
    os.replace(unfinished, path)
    record_checksum(path)


def put_card(model: onnx.ModelProto, card: ModelCard) -> None:
    """Make `card` the only metadata of a model."""
    del model.metadata_props[:]
    onnx.helper.set_model_props(model, {"card": json.dumps(card.to_json())})


def record_checksum(path: Path) -> None:
    """Write the checksum of a model file into SHA256SUMS beside it."""
    sums = path.with_name("SHA256SUMS")
    lines = sums.read_text(encoding="ascii").splitlines() if sums.is_file() else []
    kept = [line for line in lines if line.split()[1] != path.name]
    kept.append(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}")
    sums.write_text("\n".join(sorted(kept, key=lambda line: line.split()[1])) + "\n", encoding="ascii")


def onnx_model(detector: nn.Module, example: torch.Tensor, sizes: dict[int, Any]) -> onnx.ModelProto:
    """`detector`, uint8 [N, H, W, 3] to (logit, evidence), as an ONNX model without metadata.

    `example` is an input to trace it with, `sizes` maps the dimensions that may differ to `torch.export.Dim`.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the exporter warns about its own internals
        program = torch.onnx.export(
            detector,
            (example,),
            input_names=["pixels"],
            output_names=["logit", "evidence"],
            dynamic_shapes={"pixels": sizes},
            dynamo=True,
            verbose=False,
        )
    model = program.model_proto
    # The exporter notes file paths and stack traces of the machine it ran on.
    for node in model.graph.node:
        del node.metadata_props[:]
        node.doc_string = ""
    for value in (*model.graph.input, *model.graph.output, *model.graph.value_info, *model.graph.initializer):
        del value.metadata_props[:]
    del model.graph.metadata_props[:]
    del model.functions[:]
    del model.metadata_props[:]
    return model


def write_model(
    detector: nn.Module, card: ModelCard, path: Path, example: torch.Tensor, sizes: dict[int, Any]
) -> None:
    """Write `detector` as an ONNX file with its card; `example` and `sizes` as in `onnx_model`."""
    model = onnx_model(detector, example, sizes)
    put_card(model, card)
    onnx.checker.check_model(model)
    onnx.save(model, path)


def parity(detector: Detector, model: Model, validation: Subset) -> float:
    """Largest difference in logit between torch and the file, on real pictures and on extreme ones.

    Includes the difference between each logit and the mean of its evidence map.
    """
    rng = np.random.default_rng(0)
    shape = validation.pixels.shape[1:]
    pixels = np.concatenate(
        [
            validation.pixels[:512].numpy(),
            rng.integers(0, 256, (64, *shape), np.uint8),
            np.zeros((1, *shape), np.uint8),
            np.full((1, *shape), 255, np.uint8),
        ]
    )
    own = torch_logits(detector, pixels)
    difference = 0.0
    for start in range(0, len(pixels), _BATCH):  # large networks would fill the memory with all at once
        scores = model.run(pixels[start : start + _BATCH])
        for other in (scores.evidence.mean((1, 2)), own[start : start + _BATCH]):
            difference = max(difference, float(np.abs(other - scores.logit).max()))
    return difference


def export(run: Path, data: Path, target: Path) -> tuple[Path, float]:
    """Write `target/cifake.onnx` and its line in `target/SHA256SUMS`; returns (path, parity in logit).

    Raises ExportError, and leaves whatever was there untouched, when file and checkpoint differ by more than
    1e-3 in logit.
    """
    detector, card = make_card(run, data)
    validation = load_subset(data, str(card.training["split"]), "validation")
    return write_checked(detector, card, validation, target)


def write_checked(
    detector: Detector, card: ModelCard, validation: Subset, target: Path
) -> tuple[Path, float]:
    """Write `target/NAME.onnx`, NAME as on the card, for pictures as large as `validation`'s; else as `export`."""
    target.mkdir(parents=True, exist_ok=True)
    path, unfinished = target / f"{card.name}.onnx", target / "unchecked.onnx"
    try:
        # Two pictures, not one: a first dimension of 1 would be taken for a constant.
        example = torch.zeros(2, *validation.pixels.shape[1:], dtype=torch.uint8)
        write_model(detector, card, unfinished, example, {0: torch.export.Dim("N", min=1, max=1 << 16)})
        difference = parity(detector, Model.load(unfinished), validation)
        if not difference <= PARITY:
            raise ExportError(
                f"the exported file differs from the checkpoint by {difference:.2g} in logit; "
                f"at most {PARITY} is allowed"
            )
        os.replace(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)
    record_checksum(path)
    return path, difference

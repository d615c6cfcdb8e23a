"""What is compared: a run folder or a model file, with its answers to the test pictures."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.model import Model
from training.data.packed import Subset
from training.detector import load_detector, onnx_scorer
from training.errors import TrainingPackageError
from training.evaluate import scorer
from training.metrics import Answers
from training.recipes import RECIPES, Recipe

EXPORTED = "cifake.onnx"
_SIDE = 32
_AGREE = 0.002  # of accuracy: what 8-bit arithmetic of two machines may differ by


class CompareError(TrainingPackageError):
    """The runs or models cannot be laid side by side; the message says why."""


@dataclass(frozen=True)
class Contender:
    """One run or model and what it said.

    Attributes:
        name: unique among those compared.
        path: the run folder or the file.
        file: the ONNX file that is timed and weighed; None for a run that was not exported.
        config: recipe, seed, split, training_pictures, start, environment: of the run, or from the file's card.
        card: with the calibration.
        history: one dict an epoch, as in `metrics.jsonl`; empty for a file, which does not carry it.
        epoch: the one whose checkpoint is measured.
        logit: float32 [N], one a test picture.
        label: bool [N], AI.
        evaluation: what `training evaluate` saved, or nothing.

    """

    name: str
    path: Path
    file: Path | None
    config: Mapping[str, Any]
    card: ModelCard
    history: Sequence[Mapping[str, float]]
    epoch: int
    logit: np.ndarray
    label: np.ndarray
    evaluation: Mapping[str, Any]

    @property
    def is_run(self) -> bool:
        """Whether it is a run folder rather than a file."""
        return self.path.suffix != ".onnx"

    @property
    def answers(self) -> Answers:
        """Calibrated probabilities beside the labels."""
        return Answers(self.card.probability(self.logit), self.label)

    @property
    def called(self) -> np.ndarray:
        """Which pictures are called AI, bool [N], at a calibrated probability of 0.5."""
        return self.answers.probability >= 0.5

    @property
    def threshold(self) -> float:
        """The logit from which a picture is called AI: where the calibrated probability is 0.5."""
        return -self.card.calibration.bias / self.card.calibration.scale

    @property
    def recipe(self) -> str:
        """The recipe's name; the architecture where it is none of ours or was changed since."""
        of_name = {name: json.loads(json.dumps(recipe.to_json())) for name, recipe in RECIPES.items()}
        same = [name for name, recipe in of_name.items() if recipe == self.config["recipe"]]
        return same[0] if same else str(self.config["recipe"]["architecture"])

    def harmed_accuracy(self, split: str) -> float | None:
        """Mean accuracy over the corruptions of `training evaluate`; None where it was not run on this very state."""
        figures = self.evaluation.get(split)
        if not figures:
            return None
        right = float((self.called == self.label).mean())
        if figures["accuracy"]["n"] != len(self.label) or abs(figures["accuracy"]["value"] - right) > _AGREE:
            return None
        shares = [figure["accuracy"]["value"] for figure in figures["corruptions"].values()]
        return math.fsum(shares) / len(shares)


def _read_lines(path: Path) -> list[dict[str, float]]:
    try:
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    except json.JSONDecodeError as error:
        raise CompareError(f"{path} is damaged: {error}") from error


def _read_config(run: Path) -> dict[str, Any]:
    try:
        config = json.loads((run / "config.json").read_text(encoding="utf-8"))
        Recipe.from_json(config["recipe"])
    except (json.JSONDecodeError, KeyError, TypeError) as error:
        raise CompareError(f"{run} is not a run of a CIFAKE recipe ({error!r})") from error
    return dict(config)


def _exported(run: Path, config: Mapping[str, Any], epoch: object) -> Path | None:
    """The file that `training export RUN --target RUN` wrote.

    Raises CompareError when it was exported from something else than this checkpoint.
    """
    path = run / EXPORTED
    if not path.is_file():
        return None
    training = Model.load(path).card.training
    if (training["recipe"], training["seed"], training["epoch"]) != (config["recipe"], config["seed"], epoch):
        raise CompareError(f"{path} was not exported from the best checkpoint in {run}: export it anew")
    return path


def _load_run(name: str, run: Path, data: Path, test: Subset) -> Contender:
    config, history = _read_config(run), _read_lines(run / "metrics.jsonl")
    _, _, chosen = load_detector(run)
    file = _exported(run, config, chosen["epoch"])
    evaluation = run / "evaluation.json"
    scored = scorer(run, data)
    return Contender(
        name=name,
        path=run,
        file=file,
        config=config,
        card=scored.card,
        history=history,
        epoch=int(str(chosen["epoch"])),
        logit=scored.score(test.pixels.numpy()),
        label=test.labels.numpy() == 1,
        evaluation=json.loads(evaluation.read_text(encoding="utf-8")) if evaluation.is_file() else {},
    )


def _load_file(name: str, path: Path, test: Subset) -> Contender:
    scored = onnx_scorer(path)
    sizes, training = scored.card.sizes, scored.card.training
    if not (sizes.min_width <= _SIDE <= sizes.max_width and sizes.min_height <= _SIDE <= sizes.max_height):
        raise CompareError(f"{path} does not take pictures of {_SIDE} x {_SIDE} pixels but {sizes}")
    if not isinstance(training.get("recipe"), Mapping):
        raise CompareError(f"the card of {path} does not say what recipe it was trained by")
    return Contender(
        name=name,
        path=path,
        file=path,
        config=training,
        card=scored.card,
        history=(),
        epoch=int(str(training["epoch"])),
        logit=scored.score(test.pixels.numpy()),
        label=test.labels.numpy() == 1,
        evaluation=scored.card.figures,
    )


def load_contenders(paths: Sequence[Path], data: Path, test: Subset) -> list[Contender]:
    """Load run folders and `.onnx` files, and let each answer to all pictures of `test`.

    data: the packed set, whose validation part calibrates runs. Raises CompareError for a target that is named
    twice or is no run of CIFAKE, ModelError for a bad file, FileNotFoundError for a run without a checkpoint.
    """
    whole = [path.resolve() for path in paths]
    twice = [str(path) for path, times in Counter(whole).items() if times > 1]
    if twice:
        raise CompareError(f"named twice: {', '.join(twice)}")
    named = Counter(path.name for path in whole)
    contenders = []
    for path, resolved in zip(paths, whole, strict=True):
        name = resolved.name if named[resolved.name] == 1 else str(path)
        if path.suffix == ".onnx":
            contenders.append(_load_file(name, path, test))
        else:
            contenders.append(_load_run(name, path, data, test))
    return contenders

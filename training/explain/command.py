"""`python -m training explain`: maps of chosen pictures, and the test of which map is faithful."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.model import Model
from cifake_desktop.picture import PictureError, read_picture
from training.architectures import Detector
from training.data.packed import load_subset
from training.errors import TrainingPackageError
from training.explain.faithful import VALUES, blurred, play, ranks, summarise
from training.explain.gradcam import enlarge, find_layer, grad_cam
from training.explain.page import Shown, explanation_page
from training.export import make_card

EVIDENCE, GRAD_CAM, RANDOM = "evidence map", "Grad-CAM", "random order"
_SIDE = 32
_BATCH = 64
_SHOWN = 24


class ExplainError(TrainingPackageError):
    """There is nothing to explain; the message says why."""


@dataclass(frozen=True)
class _Subject:
    """What is explained. look: uint8 [N, 32, 32, 3] to (logits [N], evidence maps [N, h, w])."""

    card: ModelCard
    look: Callable[[np.ndarray], tuple[np.ndarray, np.ndarray]]
    detector: Detector | None  # None for a model file, whose gradients nobody can ask for

    def score(self, pixels: np.ndarray) -> np.ndarray:
        """Logits float32 [N]."""
        return self.look(pixels)[0]


@dataclass(frozen=True)
class _Pictures:
    """pixels: uint8 [N, 32, 32, 3]; names: one each; label: bool [N], AI, or None where nobody said."""

    pixels: np.ndarray
    names: Sequence[str]
    label: np.ndarray | None


def _in_batches(
    look: Callable[[np.ndarray], tuple[np.ndarray, np.ndarray]],
) -> Callable[[np.ndarray], tuple[np.ndarray, np.ndarray]]:
    def whole(pixels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        parts = [look(pixels[start : start + _BATCH]) for start in range(0, len(pixels), _BATCH)]
        logits, maps = zip(*parts, strict=True)
        return np.concatenate(logits), np.concatenate(maps)

    return whole


def _subject(target: Path, data: Path) -> _Subject:
    if target.suffix == ".onnx":
        model = Model.load(target)
        sizes = model.card.sizes
        if not (
            sizes.min_width <= _SIDE <= sizes.max_width and sizes.min_height <= _SIDE <= sizes.max_height
        ):
            raise ExplainError(f"{target} does not take pictures of {_SIDE} x {_SIDE} pixels but {sizes}")

        def run_file(pixels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
            scores = model.run(pixels)
            return scores.logit, scores.evidence

        return _Subject(model.card, _in_batches(run_file), None)

    detector, card = make_card(target, data)
    detector.to(memory_format=torch.channels_last)  # about a quarter faster on a processor

    @torch.no_grad()
    def run_network(pixels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        logit, evidence = detector(torch.from_numpy(pixels))
        return logit.numpy(), evidence.numpy()

    return _Subject(card, _in_batches(run_network), detector)


def _read(files: Sequence[Path]) -> _Pictures:
    pictures = []
    for file in files:
        try:
            picture = read_picture(file)
        except PictureError as error:
            raise ExplainError(f"{file}: {error}") from error
        if (picture.width, picture.height) != (_SIDE, _SIDE):
            raise ExplainError(
                f"{file} is {picture.width} x {picture.height} pixels: only {_SIDE} x {_SIDE} can be explained"
            )
        pictures.append(picture.pixels)
    return _Pictures(np.stack(pictures), [file.name for file in files], None)


def _sample(data: Path, n: int, seed: int) -> _Pictures:
    test = load_subset(data, "official", "test")
    if not 1 <= n <= len(test):
        raise ExplainError(f"a sample of 1 to {len(test)} pictures can be drawn, not of {n}")
    rows = np.random.default_rng(seed).choice(len(test), n, replace=False)
    return _Pictures(
        test.pixels[rows].numpy(), [f"test picture {row}" for row in rows], test.labels[rows].numpy() == 1
    )


def _figures(
    subject: _Subject, pictures: _Pictures, maps: dict[str, np.ndarray], leans_ai: np.ndarray, seed: int
) -> dict[str, Any]:
    played = {
        method: play(
            subject.score,
            subject.card.probability,
            pictures.pixels,
            ranks(ranking, np.random.default_rng(seed)),
            leans_ai,
        )
        for method, ranking in maps.items()
    }
    gone = subject.card.probability(subject.score(blurred(pictures.pixels)))
    return {
        "blurred_probability_of_ai": float(gone.mean()),
        "all": summarise(played, np.ones(len(leans_ai), bool)),
        "called_ai": summarise(played, leans_ai),
        "called_real": summarise(played, ~leans_ai),
    }


def explain(
    target: Path, data: Path, files: Sequence[Path], sample: int, out: Path, seed: int = 0
) -> list[Path]:
    """Explain pictures by `target`, a run folder or an `.onnx` file; returns the page and its figures as JSON.

    files: pictures of 32 x 32 pixels; without any, `sample` of the official test part in `data` are drawn by `seed`.
    The games of deletion and insertion are played on all of them, the first two dozen are shown. Of a file there is
    no Grad-CAM: it takes gradients, which only the checkpoint of a run gives.

    Raises ExplainError for a picture that cannot be read or has another size, PackedError where data are needed and
    not there, ModelError for a bad file, FileNotFoundError for a run without a checkpoint.
    """
    subject = _subject(target, data)
    pictures = _read(files) if files else _sample(data, sample, seed)
    logit, evidence = subject.look(pictures.pixels)
    probability = subject.card.probability(logit)
    leans_ai = probability >= 0.5
    towards = np.where(leans_ai, 1, -1).astype(np.float32)[:, None, None]
    maps = {EVIDENCE: enlarge(evidence * towards, _SIDE)}
    layer = None
    if subject.detector is not None:
        layer = find_layer(subject.detector)
        maps[GRAD_CAM] = enlarge(grad_cam(subject.detector, pictures.pixels, leans_ai, layer), _SIDE)
    shown = [
        Shown(
            name=pictures.names[row],
            pixels=pictures.pixels[row],
            label=None if pictures.label is None else bool(pictures.label[row]),
            probability=float(probability[row]),
            evidence=evidence[row],
            grad_cam=maps[GRAD_CAM][row] if layer else None,
        )
        for row in range(min(_SHOWN, len(pictures.pixels)))
    ]
    # As coarse as the evidence: an order that scatters single pixels would put a grain into the picture.
    chance = np.random.default_rng(seed).random(evidence.shape, np.float32)
    maps[RANDOM] = enlarge(chance, _SIDE)
    figures = {
        "target": target.name,
        "pictures": len(pictures.pixels),
        "drawn_by_seed": None if files else seed,
        "layer": layer,
        "values": list(VALUES),
        **_figures(subject, pictures, maps, leans_ai, seed),
    }
    page = explanation_page(figures, shown)
    figures_file = out.with_suffix(".json")
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(page, encoding="utf-8")
    figures_file.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return [out, figures_file]

"""Quick baselines: a linear classifier of scikit-learn on the features of a frozen backbone."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import torch
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import LinearSVC
from tqdm import tqdm

from training import environment
from training.architectures import TransferNet, normalise
from training.calibrate import calibrate
from training.data.packed import Subset, load_subset
from training.errors import TrainingError
from training.metrics import Answers, full
from training.pretrained import Origin, fill

STRENGTHS = (1e-4, 1e-3, 1e-2, 1e-1, 1.0)  # C of scikit-learn: the larger, the looser the fit
_BATCH = 100
_MOST_STEPS = 500
_SPLIT = "official"


def baseline(
    backbone: str,
    data: Path,
    target: Path,
    classifier: str = "logistic",
    sample: int | None = None,
    seed: int = 0,
    origin: Origin | None = None,
) -> dict[str, Any]:
    """Fit `classifier` ("logistic" or "svm") on a pretrained backbone's features and measure it on the test part.

    `sample` is the most pictures of each part that are used, drawn with `seed`. C is the one with the highest accuracy
    on validation, where the scores are calibrated too; the test part is read once. Writes the figures, each with n and
    95 % interval, to `target` as JSON and returns them. Raises TrainingError without pretrained weights or for a
    sample that is too small, PackedError without data.
    """
    if sample is not None and sample < 20:
        raise TrainingError("a sample of fewer than 20 pictures tells nothing")
    network = TransferNet(backbone, categories=False)
    weights = fill(network, origin or Origin())
    network.freeze()
    network.eval()
    rng = np.random.default_rng(seed)
    parts = {
        name: _drawn(load_subset(data, _SPLIT, name), sample, rng) for name in ("train", "validation", "test")
    }
    x = {name: features(network, part, name) for name, part in parts.items()}
    label = {name: part.labels.numpy() for name, part in parts.items()}

    fits = [_fit(classifier, strength, x["train"], label["train"], seed) for strength in STRENGTHS]
    accuracies = [float(fit.score(x["validation"], label["validation"])) for fit in fits]
    best = int(np.argmax(accuracies))  # of equal ones the most regular
    calibration = calibrate(fits[best].decision_function(x["validation"]), label["validation"])
    score = fits[best].decision_function(x["test"])
    probability = 1 / (1 + np.exp(-(calibration.scale * score + calibration.bias)))
    figures: dict[str, Any] = {
        "backbone": backbone,
        "pretrained": weights,
        "classifier": classifier,
        "features": x["train"].shape[1],
        "split": _SPLIT,
        "pictures": {name: len(part) for name, part in parts.items()},
        "seed": seed,
        "validation_accuracy_by_c": dict(zip(map(str, STRENGTHS), accuracies, strict=True)),
        "c": STRENGTHS[best],
        "intervals": "95 %: Wilson for proportions, Hanley-McNeil for AUROC, else bootstrap of 1,000 resamples",
        "test": full(Answers(probability, label["test"] == 1), seed),
        "environment": environment.describe(),
    }
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return figures


def _drawn(subset: Subset, most: int | None, rng: np.random.Generator) -> Subset:
    if most is None or most >= len(subset):
        return subset
    rows = torch.from_numpy(np.sort(rng.permutation(len(subset))[:most]))
    return Subset(subset.pixels[rows], subset.labels[rows], subset.categories[rows])


@torch.no_grad()
def features(network: TransferNet, subset: Subset, name: str = "") -> np.ndarray:
    """Mean of each of the backbone's last features over all places, float32 [N, channels]. `name` is for the bar."""
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    network = network.to(device)
    parts = []
    with tqdm(total=len(subset), desc=f"features, {name}", unit=" pictures", mininterval=1) as bar:
        for pixels in subset.pixels.split(_BATCH):
            places = network.backbone(normalise(pixels.to(device), network))
            parts.append(places.mean((2, 3)).cpu())
            bar.update(len(pixels))
    return torch.cat(parts).numpy()


def _fit(classifier: str, strength: float, x: np.ndarray, label: np.ndarray, seed: int) -> Pipeline:
    model = (
        LinearSVC(C=strength, dual=False, max_iter=_MOST_STEPS, random_state=seed)
        if classifier == "svm"
        else LogisticRegression(C=strength, max_iter=_MOST_STEPS)
    )
    with warnings.catch_warnings():
        # A fit that is not quite at its end is chosen by its accuracy on validation like any other.
        warnings.simplefilter("ignore", ConvergenceWarning)
        return make_pipeline(StandardScaler(), model).fit(x, label)

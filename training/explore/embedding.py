"""Where pictures lie beside each other, and which lie among those of the other class."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.manifold import TSNE
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.preprocessing import StandardScaler
from threadpoolctl import threadpool_limits
from tqdm import tqdm

from training.explore.thumbnails import LARGEST, Thumbnails
from training.photo.backbone import BackboneError, EfficientNetLite, load_pretrained, pretrained_file
from training.photo.frozen import Pooled

SAMPLE = 4000  # pictures with features: a minute or so of the frozen network on one core
MAPPED = 2000  # of them in the t-SNE plot
CONTRARY = 0.1  # probability of its own label below which a picture is a candidate
_BATCH = 64
_DIRECTIONS = 256
_MAP_DIRECTIONS = 50
_PENALTY = 0.01  # inverse strength
_FOLDS = 5
_PIXEL_SIDE = 16


@dataclass(frozen=True)
class Embedded:
    """What became of a sample of M pictures.

    rows: int64 [M], their numbers in the data set; features: what they were described by, in words; plane: float64
    [M, 2], the two main directions; share: float64 [2], of the variance that each holds; mapped: float64 [T, 2], t-SNE
    of the first T; own: float64 [M], the probability of a picture's own label, by a fit that has not seen it.
    """

    rows: np.ndarray
    features: str
    plane: np.ndarray
    share: np.ndarray
    mapped: np.ndarray
    own: np.ndarray

    def contrary(self) -> np.ndarray:
        """Positions in the sample of the label noise candidates, the most contrary first."""
        order = np.argsort(self.own, kind="stable")
        return order[self.own[order] < CONTRARY]


def balanced_sample(label: np.ndarray, count: int, rng: np.random.Generator) -> np.ndarray:
    """Numbers of up to `count` pictures in random order, half of each label where there are enough."""
    halves = [np.flatnonzero(label == value) for value in (0, 1)]
    parts = [rng.permutation(half)[: count // 2] for half in halves]
    return rng.permutation(np.concatenate(parts))


def _describe(thumbnails: Thumbnails, rows: np.ndarray) -> tuple[np.ndarray, str]:
    try:
        backbone = EfficientNetLite()
        load_pretrained(backbone, pretrained_file())
    except BackboneError:
        pixels = thumbnails.square(rows.tolist(), _PIXEL_SIDE).reshape(len(rows), -1)
        return pixels / 255, f"their pixels at {_PIXEL_SIDE} x {_PIXEL_SIDE}"
    network = Pooled(backbone).eval()
    batches = []
    with torch.inference_mode():
        for start in tqdm(range(0, len(rows), _BATCH), unit=" batches", desc="describing", mininterval=1):
            batch = thumbnails.square(rows[start : start + _BATCH].tolist(), LARGEST)
            batches.append(network(torch.from_numpy(batch)).numpy())
    words = "mean and deviation of each channel of a frozen EfficientNet-Lite0 trained on ImageNet"
    return np.concatenate(batches).astype(np.float64), f"{words}, at {LARGEST} x {LARGEST} pixels"


def embed(thumbnails: Thumbnails, label: np.ndarray, seed: int) -> Embedded:
    """Describe a balanced sample, draw it in two ways and cross-examine its labels.

    The smaller class needs at least two pictures for each to be judged by a fit without it; with fewer, `own` is 1.
    """
    rows = balanced_sample(label, SAMPLE, np.random.default_rng(seed))
    features, words = _describe(thumbnails, rows)
    directions = min(_DIRECTIONS, *features.shape)
    # One thread: sums over several depend on which is done first, and the page is to be the same every time.
    with threadpool_limits(1):
        pca = PCA(directions, svd_solver="covariance_eigh").fit(
            scaled := StandardScaler().fit_transform(features)
        )
        scores = pca.transform(scaled)
        return Embedded(
            rows,
            words,
            scores[:, :2],
            pca.explained_variance_ratio_[:2],
            _map(scores[:MAPPED, :_MAP_DIRECTIONS], seed),
            _own_probability(scores, label[rows], seed),
        )


def _map(scores: np.ndarray, seed: int) -> np.ndarray:
    # Fewer neighbours than usual where there are few pictures: perplexity must be less than their number.
    perplexity = min(30.0, (len(scores) - 1) / 3)
    return TSNE(2, perplexity=perplexity, init="pca", random_state=seed).fit_transform(scores)


def _own_probability(scores: np.ndarray, label: np.ndarray, seed: int) -> np.ndarray:
    folds = min(_FOLDS, int(np.bincount(label, minlength=2).min()))
    if folds < 2:
        return np.ones(len(label))
    cuts = StratifiedKFold(folds, shuffle=True, random_state=seed)
    regression = LogisticRegression(C=_PENALTY, class_weight="balanced", max_iter=1000)
    probability = cross_val_predict(regression, scores, label, cv=cuts, method="predict_proba")
    return probability[np.arange(len(label)), label]

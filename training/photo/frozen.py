"""The baseline to beat: a frozen ImageNet network, pooled statistics of its stages, a logistic regression."""

from __future__ import annotations

import warnings
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import numpy as np
import onnxruntime
import torch
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler
from torch import Tensor, nn
from tqdm import tqdm

from training.photo.backbone import EfficientNetLite, load_pretrained, pretrained_file
from training.photo.conditions import CLEAN, CONDITIONS
from training.photo.data import Crop, PhotoData
from training.photo.describe import Describe, describe_with
from training.photo.figures import groups
from training.photo.resampling import Sample, auroc, mean_figure
from training.photo.scoring import first_tile

_TILE = 256
_PENALTY = 0.01  # inverse strength, set beforehand: there are a third as many features as crops
_PANELS = 3


class Pooled(nn.Module):
    """Maps uint8 [N, H, W, 3] to mean and deviation of every channel of every stage, float32 [N, F]."""

    def __init__(self, backbone: EfficientNetLite):
        super().__init__()
        self.backbone = backbone

    def forward(self, pixels: Tensor) -> Tensor:
        """Describe a batch."""
        stages = self.backbone((pixels.permute(0, 3, 1, 2).float() - 127) / 128)
        return torch.cat([part for stage in stages for part in (stage.mean((2, 3)), stage.std((2, 3)))], 1)


def _session(network: nn.Module) -> onnxruntime.InferenceSession:
    """Three times faster than torch on a processor, where this baseline is measured."""
    example = torch.zeros(
        2, _TILE, _TILE - 16, 3, dtype=torch.uint8
    )  # no two sizes alike, so that all stay free
    free = torch.export.Dim.DYNAMIC
    sizes = {0: torch.export.Dim("N", min=1, max=1 << 16), 1: free, 2: free}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the exporter warns about its own internals
        program = torch.onnx.export(
            network.eval(),
            (example,),
            input_names=["pixels"],
            dynamic_shapes={"pixels": sizes},
            dynamo=True,
            verbose=False,
        )
    return onnxruntime.InferenceSession(
        program.model_proto.SerializeToString(), providers=["CPUExecutionProvider"]
    )


def describer(network: nn.Module) -> Describe:
    """What describes pictures uint8 [H, W, 3] of any sizes by float32 [N, F], in their order.

    `network` maps uint8 [N, H, W, 3] to float32 [N, F].
    """
    return describe_with(_session(network))


def imagenet_features() -> Describe:
    """Mean and deviation of each channel of the ImageNet network, 1,568 a picture.

    Raises BackboneError without its weights.
    """
    backbone = EfficientNetLite()
    load_pretrained(backbone, pretrained_file())
    return describer(Pooled(backbone))


def _fit(features: np.ndarray, label: np.ndarray) -> Pipeline:
    regression = LogisticRegression(C=_PENALTY, class_weight="balanced", max_iter=2000)
    return make_pipeline(StandardScaler(), regression).fit(features, label)


def _sample(fitted: Pipeline, features: np.ndarray, crops: Sequence[Crop]) -> Sample:
    return Sample(
        logit=fitted.decision_function(features),
        probability=fitted.predict_proba(features)[:, 1],
        label=np.array([crop.label == 1 for crop in crops]),
        picture=np.array([crop.picture for crop in crops]),
        source=np.array([crop.source for crop in crops]),
    )


def measure_frozen(
    data: PhotoData, seed: int, leave_one_out: bool, describe: Describe | None = None
) -> dict[str, Any]:
    """The baseline's figures on the hold-out under every condition, in the form of the detector's own.

    leave_one_out: also measure each source of the corpus in turn, see `leave_one_source_out`. describe: what makes
    features of pictures; None takes the frozen ImageNet network.
    """
    describe = describe or imagenet_features()
    training, holdout = data.training(), data.holdout()
    matched = {crop.source for crop in holdout if crop.matched}

    def features_of(crops: Sequence[Crop], name: str) -> np.ndarray:
        rng = np.random.default_rng(seed)
        harmed = (CONDITIONS[name].harm(data.pixels(crop), rng) for crop in crops)
        shown = tqdm(harmed, total=len(crops), desc=f"frozen baseline, {name}", mininterval=5)
        return describe(first_tile(pixels, _TILE) for pixels in shown)

    trained_on = features_of(training, CLEAN)
    fitted = _fit(trained_on, np.array([crop.label for crop in training]))
    clean = features_of(holdout, CLEAN)
    figures: dict[str, Any] = {"conditions": {}}
    for name in CONDITIONS:
        features = clean if name == CLEAN else features_of(holdout, name)
        sample = _sample(fitted, features, holdout)
        figures["conditions"][name] = groups(sample, matched, data.roles.photo_like, seed)
    if leave_one_out:
        crops = [*training, *holdout]
        figures["leave_one_source_out"] = leave_one_source_out(
            np.concatenate([trained_on, clean]), crops, seed
        )
    return figures


def _panels(crops: Sequence[Crop], label: int, seed: int) -> list[set[str]]:
    """The unmatched sources of one label in three parts of about as many crops each."""
    counts: dict[str, int] = defaultdict(int)
    for crop in crops:
        if crop.label == label and not crop.matched:
            counts[crop.source] += 1
    names = sorted(counts)
    np.random.default_rng(seed).shuffle(names)
    panels: list[set[str]] = [set() for _ in range(min(_PANELS, len(names)))]
    sizes = [0] * len(panels)
    for name in sorted(names, key=lambda name: -counts[name]):
        smallest = sizes.index(min(sizes))
        panels[smallest].add(name)
        sizes[smallest] += counts[name]
    return panels


def leave_one_source_out(features: np.ndarray, crops: Sequence[Crop], seed: int) -> dict[str, Any]:
    """AUROC of each source of the corpus, answered by regressions that saw neither it nor what it is compared with.

    A matched source is left out with both halves, and one half is compared with the other. An unmatched source needs
    crops of the other label that were equally left out: the unmatched sources of that label are cut into three
    panels; for each in turn, source and panel are left out together and compared, by one regression, so that their
    scores have one scale; the figure is the mean of the three.
    """
    label = np.array([crop.label for crop in crops])
    source = np.array([crop.source for crop in crops])
    panels = {of: _panels(crops, of, seed) for of in (0, 1)}
    figures: dict[str, Any] = {}
    for name in tqdm(np.unique(source), desc="leaving one source out", mininterval=5):
        labels = set(label[source == name].tolist())
        own = labels.pop()
        left_out = [{name}] if labels else [{name} | panel for panel in panels[1 - own]]
        compared = []
        for names in left_out:
            asked = np.isin(source, list(names))
            fitted = _fit(features[~asked], label[~asked])
            compared.append(_sample(fitted, features[asked], [crops[at] for at in np.flatnonzero(asked)]))
        figures[str(name)] = {
            "crops": int((source == name).sum()),
            "kind": "matched" if labels else ("ai" if own else "real"),
            "auroc": mean_figure(auroc, compared, seed),
        }
    return figures

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from tests.training.photo.conftest import HALVES, brightness
from training.photo.backbone import BackboneError, EfficientNetLite, Stage, load_pretrained
from training.photo.baselines import measure_baselines
from training.photo.conditions import CONDITIONS
from training.photo.data import PhotoData
from training.photo.frozen import Pooled, describer, leave_one_source_out


def test_metadata_tells_the_labels_until_both_are_encoded_alike(baselines: dict[str, Any]) -> None:
    for protocol in ("holdout", "cross_validated_by_source"):
        assert baselines["metadata"]["as_they_came"][protocol]["auroc"]["value"] > 0.8
        for figure in baselines["metadata"]["reencoded_alike"][protocol].values():
            assert figure["value"] == figure["low"] == figure["high"] == 0.5


def test_frozen_baseline_answers_for_the_holdout_under_every_condition(baselines: dict[str, Any]) -> None:
    conditions = baselines["frozen"]["conditions"]
    assert list(conditions) == list(CONDITIONS)
    assert conditions["clean"]["all"]["auroc"]["n"] == 32
    assert conditions["clean"]["unmatched"]["auroc"]["value"] > 0.9


def test_leaving_one_out_covers_every_source(baselines: dict[str, Any]) -> None:
    figures = baselines["frozen"]["leave_one_source_out"]
    assert set(figures) == {source for _, source in HALVES}
    assert figures["near pairs"]["kind"] == "matched"
    assert figures["far painter"]["kind"] == "ai"
    assert figures["far camera"]["kind"] == "real"
    assert figures["far painter"]["auroc"]["value"] > 0.9


def test_a_left_out_source_has_taught_nothing(photo_data: PhotoData) -> None:
    """Features that name the source tell all labels, but to who never saw the source they say nothing."""
    names = sorted({f"{crop.label}{crop.source}" for crop in photo_data.crops})
    features = np.eye(len(names))[[names.index(f"{crop.label}{crop.source}") for crop in photo_data.crops]]
    for figure in leave_one_source_out(features, photo_data.crops, seed=0).values():
        assert figure["auroc"]["value"] == 0.5


def test_what_was_measured_is_kept(photo_data: PhotoData, tmp_path: Path) -> None:
    calls = []

    def describe(pictures: Iterable[np.ndarray]) -> np.ndarray:
        calls.append(1)
        return brightness(pictures)

    first = measure_baselines(photo_data, tmp_path, leave_one_out=False, describe=describe)
    count = len(calls)
    assert measure_baselines(photo_data, tmp_path, leave_one_out=False, describe=describe) == first
    assert len(calls) == count
    more = measure_baselines(photo_data, tmp_path, leave_one_out=True, describe=describe)
    assert "leave_one_source_out" in more["frozen"]
    assert len(calls) > count
    count = len(calls)
    assert measure_baselines(photo_data, tmp_path, leave_one_out=False, describe=describe) == more
    assert len(calls) == count
    other = PhotoData.__new__(PhotoData)
    other.__dict__.update(photo_data.__dict__)
    other.roles = replace(photo_data.roles, photo_like=())
    measure_baselines(other, tmp_path, leave_one_out=False, describe=describe)
    assert len(calls) > count


def test_pooled_features_are_those_of_the_network() -> None:
    torch.manual_seed(0)
    network = EfficientNetLite((Stage(1, 8, 1, 1, 3), Stage(2, 12, 1, 2, 5))).eval()
    rng = np.random.default_rng(0)
    pictures = [rng.integers(0, 256, (side, 64, 3), np.uint8) for side in (48, 80, 48)]
    described = describer(Pooled(network))(pictures)
    assert described.shape == (3, 2 * (8 + 12))
    for pixels, row in zip(pictures, described, strict=True):
        with torch.no_grad():
            last = network((torch.from_numpy(pixels).permute(2, 0, 1)[None].float() - 127) / 128)[-1][0]
        assert row[16:28] == pytest.approx(last.mean((1, 2)).numpy(), abs=1e-4)
        assert row[28:] == pytest.approx(last.std((1, 2)).numpy(), abs=1e-4)


def test_a_file_of_other_weights_is_refused(tmp_path: Path) -> None:
    torch.save({"_conv_stem.weight": torch.zeros(1)}, tmp_path / "other.pth")
    with pytest.raises(BackboneError, match="does not hold"):
        load_pretrained(EfficientNetLite(), tmp_path / "other.pth")

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from training import metrics
from training.photo.resampling import (
    Sample,
    auroc,
    balanced_accuracy,
    by_picture,
    by_source,
    calibration_error,
    figure,
    mean_figure,
    recall_at,
)


def sample_of(n: int, seed: int = 0, crops_of_a_picture: int = 1, distance: float = 1.0) -> Sample:
    rng = np.random.default_rng(seed)
    picture = np.arange(n) // crops_of_a_picture
    label = picture % 2 == 0
    # Rounded, so that there are ties; alike for all crops of a picture, so that they tell nothing new.
    logit = np.round(rng.normal(0, 1, n)[picture * crops_of_a_picture] + distance * label, 1)
    source = np.where(picture % 6 < 2, "both", np.where(label, "painter", "camera"))
    return Sample(logit, 1 / (1 + np.exp(-logit)), label, picture, source)


def once(sample: Sample) -> np.ndarray:
    return np.ones((1, len(sample)))


@pytest.mark.parametrize("seed", range(4))
def test_values_are_those_of_the_textbook(seed: int) -> None:
    sample = sample_of(301, seed)
    answers = metrics.Answers(sample.probability, sample.label)
    assert auroc(sample, once(sample))[0] == pytest.approx(roc_auc_score(sample.label, sample.logit))
    assert calibration_error(sample, once(sample))[0] == pytest.approx(metrics.calibration_error(answers))
    for rate in (0.001, 0.01, 0.05, 0.5):
        assert recall_at(rate)(sample, once(sample))[0] == pytest.approx(metrics.recall_at(answers, rate))
    right = (sample.probability >= 0.5) == sample.label
    assert balanced_accuracy(sample, once(sample))[0] == pytest.approx(
        (right[sample.label].mean() + right[~sample.label].mean()) / 2
    )


def test_a_weight_of_two_is_a_crop_twice() -> None:
    sample = sample_of(60)
    counts = np.random.default_rng(1).integers(0, 3, 60)
    doubled = sample.take(np.repeat(np.arange(60), counts))
    for of in (auroc, balanced_accuracy, calibration_error, recall_at(0.1)):
        assert of(sample, counts[None])[0] == pytest.approx(of(doubled, once(doubled))[0])


def test_crops_of_one_picture_are_no_independent_witnesses() -> None:
    alone, repeated = sample_of(100), sample_of(400, crops_of_a_picture=4)
    width = {}
    for name, sample in {"alone": alone, "repeated": repeated}.items():
        measured = figure(auroc, sample, by_picture(sample, 0))
        width[name] = measured["high"] - measured["low"]
        assert measured["low"] < measured["value"] < measured["high"]
    assert width["repeated"] == pytest.approx(width["alone"], rel=0.35)
    naive = Sample(repeated.logit, repeated.probability, repeated.label, np.arange(400), repeated.source)
    measured = figure(auroc, naive, by_picture(naive, 0))
    assert measured["high"] - measured["low"] < 0.65 * width["repeated"]


def test_sources_are_drawn_whole() -> None:
    sample = sample_of(60)
    weights = by_source(sample, 3)
    for name in ("both", "painter", "camera"):
        # One source of each kind: every draw takes it once.
        assert (weights[:, sample.source == name] == 1).all()
    many = Sample(sample.logit, sample.probability, sample.label, sample.picture, sample.picture // 10)
    weights = by_source(many, 3)
    for source in range(6):
        part = weights[:, many.source == source]
        assert (part == part[:, :1]).all()
    assert weights.std() > 0.5


def test_mean_over_sources_counts_each_alike() -> None:
    good, bad = sample_of(20, distance=9.0), sample_of(300, distance=0.0)
    measured = mean_figure(auroc, [good, bad], 0)
    both = [auroc(sample, once(sample))[0] for sample in (good, bad)]
    assert measured["value"] == pytest.approx(np.mean(both), abs=1e-5)
    assert measured["n"] == 320
    assert 0.6 < measured["low"] < measured["value"] < measured["high"] < 0.9


def test_what_cannot_be_told_is_none() -> None:
    sample = sample_of(40)
    real = sample.take(~sample.label)
    nothing = sample.take(np.zeros(40, bool))
    for of in (auroc, recall_at(0.01), balanced_accuracy):
        assert figure(of, real, by_picture(real, 0))["value"] is None
    assert figure(auroc, nothing, np.empty((1000, 0))) == {"value": None, "low": None, "high": None, "n": 0}
    assert mean_figure(auroc, [], 0)["value"] is None

import numpy as np
import pytest

from cifake_desktop.detection.card import Calibration
from training.photo.calibrate import MISSED, likely_ai_threshold, operating_points, tail_threshold


@pytest.mark.parametrize("rate", [0.05, 0.01, 0.001])
def test_the_tail_is_exceeded_as_often_as_asked_for(rate: float) -> None:
    rng = np.random.default_rng(0)
    few, many = rng.exponential(0.7, 400), rng.exponential(0.7, 1_000_000)
    threshold = tail_threshold(few, rate)
    assert rate / 2 < (many > threshold).mean() < rate * 2


def test_the_strictest_source_decides_and_small_ones_count_together() -> None:
    rng = np.random.default_rng(1)
    calm, wild, small = rng.normal(0, 1, 500), rng.normal(2, 1, 100), rng.normal(5, 1, (6, 10))
    logit = np.concatenate([calm, wild])
    sources = np.array(["calm"] * 500 + ["wild"] * 100)
    assert likely_ai_threshold(logit, sources, 0.01) == tail_threshold(wild, 0.01)
    logit = np.concatenate([logit, small.ravel()])
    sources = np.append(sources, [f"small {n}" for n in range(6) for _ in range(10)])
    assert likely_ai_threshold(logit, sources, 0.01) == tail_threshold(small.ravel(), 0.01)


def test_few_photographs_count_all_together() -> None:
    logit = np.random.default_rng(6).normal(0, 1, 45)
    sources = np.array(["one"] * 20 + ["two"] * 25)
    assert likely_ai_threshold(logit, sources, 0.05) == tail_threshold(logit, 0.05)


def test_points_are_stricter_the_rarer_the_error_and_share_one_lower_end() -> None:
    rng = np.random.default_rng(2)
    label = np.repeat([0, 1], 600)
    logit = rng.normal(np.where(label == 1, 1.0, -1.0), 1.2)
    points = operating_points(logit, label, np.array(["one"] * 1200), Calibration(scale=1.0, bias=0.0))
    uppers = [point.likely_ai for point in points]
    assert uppers == sorted(uppers, reverse=True)
    assert len({point.likely_real for point in points}) == 1
    assert (logit[label == 1] < points[0].likely_real).mean() == pytest.approx(MISSED, abs=0.002)


def test_no_verdict_contradicts_the_probability() -> None:
    """Where the classes lie far apart, both thresholds stay on their side of one half."""
    rng = np.random.default_rng(3)
    label = np.repeat([0, 1], 200)
    logit = rng.normal(np.where(label == 1, 30.0, -30.0), 1.0)
    points = operating_points(logit, label, np.array(["one"] * 400), Calibration(scale=1.0, bias=0.0))
    assert all(point.likely_real <= 0.0 <= point.likely_ai for point in points)

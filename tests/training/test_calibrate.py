import numpy as np
import pytest

from cifake_desktop.detection.card_json import CardError
from training.calibrate import calibrate, operating_point
from training.metrics import Answers, calibration_error


@pytest.fixture
def scores() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    label = np.arange(4000) % 2
    # The true log odds are 4 z; the detector says z + 0.5, underconfident and leaning towards AI.
    z = rng.normal(np.where(label, 0.5, -0.5), 0.5)
    return (z + 0.5).astype(np.float32), label


def test_calibration_recovers_the_log_odds(scores: tuple[np.ndarray, np.ndarray]) -> None:
    calibration = calibrate(*scores)
    assert calibration.scale == pytest.approx(4, rel=0.1)
    assert calibration.bias == pytest.approx(-2, rel=0.1)
    before = 1 / (1 + np.exp(-scores[0]))
    after = 1 / (1 + np.exp(-(calibration.scale * scores[0] + calibration.bias)))
    assert calibration_error(Answers(before, scores[1] == 1)) > 0.1
    assert calibration_error(Answers(after, scores[1] == 1)) < 0.03


def test_scores_that_lean_the_wrong_way(scores: tuple[np.ndarray, np.ndarray]) -> None:
    with pytest.raises(CardError):
        calibrate(-scores[0], scores[1])


@pytest.mark.parametrize("rate", [0.0005, 0.005, 0.01, 0.05])
def test_operating_point_keeps_both_rates(scores: tuple[np.ndarray, np.ndarray], rate: float) -> None:
    logit, label = scores
    point = operating_point(logit, label, rate, calibrate(logit, label))
    allowed = int(rate * 2000)
    assert ((logit >= point.likely_ai) & (label == 0)).sum() == allowed
    assert ((logit < point.likely_real) & (label == 1)).sum() == allowed


def test_an_operating_point_without_a_band(scores: tuple[np.ndarray, np.ndarray]) -> None:
    logit, label = scores
    calibration = calibrate(logit, label)
    point = operating_point(logit, label, 0.4, calibration)
    assert point.likely_ai == point.likely_real == pytest.approx(-calibration.bias / calibration.scale)
    for wrong in ((logit >= point.likely_ai) & (label == 0), (logit < point.likely_real) & (label == 1)):
        assert wrong.sum() <= 0.4 * 2000

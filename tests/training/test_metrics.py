import numpy as np
import pytest
from sklearn.metrics import f1_score

from training.metrics import Answers, auroc, brief, calibration_error, f1, full, recall_at, wilson


@pytest.fixture
def answers() -> Answers:
    rng = np.random.default_rng(3)
    label = rng.random(2000) < 0.5
    logit = rng.normal(np.where(label, 1.5, -1.5), 1.2)
    return Answers(1 / (1 + np.exp(-logit)), label)


def test_wilson_interval_against_published_values() -> None:
    # R. G. Newcombe (1998), table I, method 3: 81 of 263.
    figure = wilson(81, 263)
    assert figure["low"] == pytest.approx(0.2553, abs=5e-5)
    assert figure["high"] == pytest.approx(0.3662, abs=5e-5)
    assert wilson(0, 10)["low"] == 0
    assert wilson(0, 0)["value"] is None


def test_f1_is_that_of_all_pictures_at_once(answers: Answers) -> None:
    assert f1(answers) == pytest.approx(f1_score(answers.label, answers.probability >= 0.5))


def test_recall_at_a_false_positive_rate() -> None:
    real = np.linspace(0, 0.99, 100)  # at 1 %, one real picture may exceed the threshold: 0.98
    ai = np.array([0.5, 0.98, 0.985, 0.995])
    answers = Answers(np.concatenate([real, ai]), np.arange(104) >= 100)
    assert recall_at(answers, 0.01) == 0.5
    assert recall_at(answers, 0.6) == 1.0


def test_calibration_error() -> None:
    label = np.arange(1000) % 10 < 8
    assert calibration_error(Answers(np.full(1000, 0.8), label)) == pytest.approx(0)
    assert calibration_error(Answers(np.full(1000, 0.99), label)) == pytest.approx(0.19)
    assert calibration_error(Answers(np.ones(4), np.ones(4, bool))) == 0


def test_full_figures_agree_with_each_other(answers: Answers) -> None:
    figures = full(answers)
    confusion = figures["confusion"]
    assert sum(confusion.values()) == 2000 == figures["accuracy"]["n"]
    assert figures["accuracy"]["value"] == (confusion["true_ai"] + confusion["true_real"]) / 2000
    precision, recall = figures["precision"]["value"], figures["recall"]["value"]
    assert figures["f1"]["value"] == pytest.approx(2 * precision * recall / (precision + recall))
    for name in (
        "accuracy",
        "precision",
        "recall",
        "f1",
        "auroc",
        "recall_at_fpr_0.01",
        "recall_at_fpr_0.05",
    ):
        figure = figures[name]
        assert figure["low"] < figure["value"] < figure["high"], name
    assert figures["auroc"]["value"] == auroc(answers)


def test_intervals_hold_in_nineteen_of_twenty_samples() -> None:
    rng = np.random.default_rng(0)
    inside = 0
    for _ in range(300):
        label = rng.random(400) < 0.5
        drawn = Answers(rng.normal(np.where(label, 1, 0), 1), label)
        figure = brief(Answers(drawn.probability, label))["auroc"]
        inside += figure["low"] <= 0.7602 <= figure["high"]  # Phi(1 / sqrt 2)
    assert 0.92 <= inside / 300 <= 0.98


def test_one_class_alone_has_no_auroc() -> None:
    figures = full(Answers(np.array([0.2, 0.9]), np.array([True, True])))
    assert figures["auroc"]["value"] is None
    assert figures["recall_at_fpr_0.01"]["value"] is None
    assert figures["recall"]["value"] == 0.5

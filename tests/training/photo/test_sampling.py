import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from training.photo.sampling import Kind, balancing_weights, source_weights


def test_labels_kinds_and_sources_get_their_shares() -> None:
    rows: list[tuple[int, str, Kind, int]] = [
        (0, "pairs", "matched", 10),
        (0, "camera", "other", 80),
        (0, "phone", "other", 5),
        (1, "pairs", "matched", 40),
        (1, "painter", "other", 30),
        (1, "vae", "reconstruction", 60),
    ]
    labels = np.array([label for label, _, _, n in rows for _ in range(n)])
    sources = [source for _, source, _, n in rows for _ in range(n)]
    kinds = [kind for _, _, kind, n in rows for _ in range(n)]
    weights = source_weights(labels, sources, kinds, matched=0.5, fakes=0.2)
    share = {
        (label, source): weights[(labels == label) & (np.array(sources) == source)].sum()
        for label, source, _, _ in rows
    }
    assert weights.sum() == pytest.approx(1)
    assert share[0, "pairs"] == pytest.approx(0.25)
    assert share[0, "camera"] + share[0, "phone"] == pytest.approx(0.25)
    assert share[1, "pairs"] == pytest.approx(0.25)
    assert share[1, "vae"] == pytest.approx(0.1)
    assert share[1, "painter"] == pytest.approx(0.15)
    assert share[0, "camera"] / share[0, "phone"] == pytest.approx((80 / 5) ** 0.6)


def test_a_kind_that_is_not_there_leaves_its_share_to_the_others() -> None:
    labels = np.array([0, 0, 1, 1])
    weights = source_weights(labels, ["a", "b", "c", "d"], ["other"] * 4, matched=0.5, fakes=0.2)
    assert weights == pytest.approx([0.25] * 4)


def test_under_the_weights_the_nuisances_no_longer_tell_the_label() -> None:
    rng = np.random.default_rng(0)
    labels = rng.integers(0, 2, 4000)
    values = rng.normal(0, 1, (4000, 3))
    values[:, 0] += 0.6 * labels
    values[:, 1] *= 1 + 0.4 * labels
    weights = balancing_weights(values, labels)
    for label in (0, 1):
        assert weights[labels == label].mean() == pytest.approx(1)
    features = np.column_stack([values, values**2])

    def told(sample_weight: np.ndarray) -> float:
        fit = LogisticRegression(max_iter=500).fit(features, labels, sample_weight)
        score = fit.predict_proba(features)[:, 1]
        return float(roc_auc_score(labels, score, sample_weight=sample_weight))

    assert told(np.ones(4000)) > 0.65
    assert told(weights) < 0.54

import numpy as np
import pytest

from training.photo.sampling import source_weights


def test_labels_and_sources_get_their_shares() -> None:
    rows = [
        (0, "pairs", True, 10),
        (0, "camera", False, 80),
        (0, "phone", False, 5),
        (1, "pairs", True, 40),
        (1, "painter", False, 30),
    ]
    labels = np.array([label for label, _, _, n in rows for _ in range(n)])
    sources = [source for _, source, _, n in rows for _ in range(n)]
    matched = [both for _, _, both, n in rows for _ in range(n)]
    weights = source_weights(labels, sources, matched, 0.2)
    share = {
        (label, source): weights[(labels == label) & (np.array(sources) == source)].sum()
        for label, source, _, _ in rows
    }
    assert weights.sum() == pytest.approx(1)
    assert share[0, "pairs"] == pytest.approx(0.1)
    assert share[1, "pairs"] == pytest.approx(0.1)
    assert share[1, "painter"] == pytest.approx(0.4)
    assert share[0, "camera"] / share[0, "phone"] == pytest.approx((80 / 5) ** 0.6)


def test_without_matched_sources_the_others_share_everything() -> None:
    weights = source_weights(np.array([0, 0, 1, 1]), ["a", "b", "c", "d"], [False] * 4, 0.5)
    assert weights == pytest.approx([0.25] * 4)

import dataclasses

import numpy as np
from sklearn.metrics import roc_auc_score

from training.photo.fit import Examples, fit
from training.photo.recipes import PhotoRecipe

RECIPE = PhotoRecipe(inverse_penalty=1.0)


def examples(seed: int, shaky: float = 0.0) -> Examples:
    """Crops whose first feature tells the label, and whose second does in each crop as it is but not in its views."""
    rng = np.random.default_rng(seed)
    labels = np.repeat([0, 1], 300)
    clean = rng.normal(0, 1, (600, 4))
    clean[:, 0] += 1.5 * labels
    clean[:, 1] += shaky * labels
    views = [clean.copy() for _ in range(3)]
    for view in views:
        view[:, 1] += rng.normal(0, 3, 600)
    return Examples(
        np.stack([clean, *views]).astype(np.float32) * [1, 10, 0.1, 1] + [0, 50, 0, -3],
        labels,
        np.tile(["one", "two", "three"], 200),
        np.zeros(600, bool),
    )


def test_the_head_tells_the_labels_of_crops_it_has_not_seen() -> None:
    head = fit(examples(0), RECIPE)
    unseen = examples(1)
    for moments in unseen.moments:
        assert roc_auc_score(unseen.labels, head.logits(moments)) > 0.8


def test_steadiness_turns_away_from_what_the_next_compression_changes() -> None:
    seen, unseen = examples(2, shaky=1.5), examples(3, shaky=1.5)

    def change(steadiness: float) -> float:
        head = fit(seen, dataclasses.replace(RECIPE, steadiness=steadiness))
        logits = [head.logits(moments) for moments in unseen.moments]
        return float(np.mean(np.abs(logits[1] - logits[0])) / np.std(logits[0]))

    assert change(1000.0) < 0.7 * change(0.0)


def test_a_feature_that_never_changes_does_no_harm() -> None:
    seen = examples(4)
    moments = seen.moments.copy()
    moments[..., 3] = 7.0
    head = fit(dataclasses.replace(seen, moments=moments), RECIPE)
    assert np.isfinite(head.weight).all()
    assert np.isfinite(head.bias)


def test_a_large_source_does_not_outvote_the_small_ones() -> None:
    """One large source says the contrary of two small ones, and has more crops than both."""
    rng = np.random.default_rng(5)
    labels, sources, moments = [], [], []
    for name, size in {"large": 400, "small": 120, "smaller": 120}.items():
        for label in (0, 1):
            sign = -1 if name == "large" else 1
            moments.append(rng.normal(sign * (2 * label - 1) * 0.5, 1, (size, 1)))
            labels += [label] * size
            sources += [name] * size
    clean = np.concatenate(moments).astype(np.float32)
    seen = Examples(np.stack([clean, clean]), np.array(labels), np.array(sources), np.zeros(len(clean), bool))
    one = dataclasses.replace(seen, sources=np.array(["all"] * len(clean)))
    assert fit(one, RECIPE).weight[0] < 0
    assert fit(seen, RECIPE).weight[0] > 0

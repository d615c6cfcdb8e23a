import numpy as np
import pytest

from training.photo.cross_fit import cross_fit, fold_figures
from training.photo.fit import Examples, fit
from training.photo.recipes import PhotoRecipe

RECIPE = PhotoRecipe(inverse_penalty=1.0, steadiness=0.0)
FOLDS = [["pair", "drawn"], ["camera", "painter"]]


def examples() -> Examples:
    """A matched source, one of each label, and drawn pages; the first feature tells the label."""
    rng = np.random.default_rng(0)
    sources = np.repeat(["pair", "pair", "camera", "painter", "drawn"], 40)
    labels = np.repeat([1, 0, 0, 1, 0], 40)
    moments = rng.normal(0, 1, (200, 3))
    moments[:, 0] += 2 * labels
    return Examples(moments[None], labels, sources, sources == "pair")


def test_every_source_is_answered_for_by_a_fit_without_it() -> None:
    seen = examples()
    asked = {"clean": seen.moments[0], "harmed": seen.moments[0] + 0.1}
    logit = cross_fit(seen, asked, RECIPE, FOLDS)
    for fold in FOLDS:
        inside = np.isin(seen.sources, fold)
        head = fit(seen.take(~inside), RECIPE)
        for name, moments in asked.items():
            assert logit[name][inside] == pytest.approx(head.logits(moments[inside]))


def test_figures_count_the_folds_and_each_matched_source_against_its_own_half() -> None:
    seen = examples()
    scores = np.where(seen.labels == 1, 1.0, 0.0)
    scores[(seen.sources == "pair") & (seen.labels == 1)] = -1.0
    pictures = [str(place) for place in range(200)]
    figures = fold_figures(seen, {"clean": scores}, pictures, [["pair"], ["camera", "painter"]], 0)["clean"]
    assert figures["matched"]["value"] == 0.0
    assert figures["matched"]["n"] == 80
    assert figures["unmatched"]["value"] == 1.0
    assert figures["unmatched"]["n"] == 80  # the fold of the pair has no unmatched source, pages are in none
    assert figures["all"]["value"] == 0.5

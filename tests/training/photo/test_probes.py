import numpy as np
import pytest

from cifake_desktop.detection.model import Model
from training.photo.data import PhotoData
from training.photo.probe_pictures import KINDS, darkened
from training.photo.probes import drawn, measure_probes


@pytest.mark.parametrize("kind", KINDS)
def test_pictures_are_seeded_varied_and_of_the_sizes_promised(kind: str) -> None:
    _, draw = KINDS[kind]
    first, again, other = (list(drawn(draw, 1, seed)) for seed in (0, 0, 1))
    for pixels, same in zip(first, again, strict=True):
        assert np.array_equal(pixels, same)
        assert pixels.dtype == np.uint8
        assert min(pixels.shape[:2]) >= 300
        assert max(pixels.shape[:2]) <= 1600
        assert pixels.std() > 0
    assert first[0].shape != other[0].shape


def test_kinds_look_as_they_are_called() -> None:
    pictures = {kind: next(drawn(draw, 1, 3)).astype(float) for kind, (_, draw) in KINDS.items()}
    assert pictures["night"].mean() < 60
    assert pictures["product"].mean() > 120
    assert pictures["text_page"].mean() > 150
    edges = {kind: np.abs(np.diff(pixels, axis=1)).max() for kind, pixels in pictures.items()}
    assert edges["flat"] < 60 < 100 < edges["screenshot"]


def test_darkening_keeps_the_scene_and_grains_it() -> None:
    rng = np.random.default_rng(0)
    scene = np.kron(rng.integers(0, 256, (8, 8, 3)), np.ones((30, 30, 1))).astype(np.uint8)
    dark = darkened(scene, rng)
    assert dark.mean() < 0.6 * scene.mean()
    assert np.corrcoef(dark.ravel(), scene.ravel())[0, 1] > 0.5
    assert dark[:30, :30].std() > 0


def test_verdicts_of_a_model_that_takes_bright_pictures_for_ai(photo_model, photo_data: PhotoData) -> None:
    figures = measure_probes(Model.load(photo_model), photo_data, seed=0, count=2)
    assert set(figures) == {*KINDS, "night_photographs", "product_photographs"}
    for kind in ("text_page", "product"):
        assert figures[kind]["verdicts"]["0.05"]["likely_ai"]["value"] == 1.0
    for kind in ("night", "night_photographs"):
        assert figures[kind]["verdicts"]["0.05"]["likely_real"]["value"] == 1.0
    assert figures["night_photographs"]["pictures"] == 16  # real hold-out crops
    assert figures["product_photographs"]["pictures"] == 8
    for kind in figures.values():
        for shares in kind["verdicts"].values():
            assert sum(share["value"] for share in shares.values()) == pytest.approx(1)
            assert all(share["n"] == kind["pictures"] for share in shares.values())

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.detect import detect
from cifake_desktop.detection.model import Model, ModelError

Pixels = np.ndarray[Any, np.dtype[np.uint8]]


@pytest.fixture
def photo(tiny_photo_onnx: Callable[..., bytes]) -> Model:
    return Model.from_bytes("photo.onnx", tiny_photo_onnx(), threads=1)


def noise(count: int, height: int, width: int) -> Pixels:
    return np.random.default_rng(count).integers(0, 256, (count, height, width, 3), dtype=np.uint8)


@pytest.mark.parametrize(("height", "width"), [(256, 256), (100, 130), (97, 300), (512, 768)])
def test_many_pictures_together_answer_as_each_alone(photo: Model, height: int, width: int) -> None:
    pictures = noise(11, height, width)
    tiling, together = detect(photo, list(pictures))
    assert (tiling.width, tiling.height) == (width, height)
    for pixels, found in zip(pictures, together, strict=True):
        _, (alone,) = detect(photo, [pixels])
        assert np.array_equal(found.values, alone.values)
        assert (found.cell_width, found.cell_height) == (32, 32)


@pytest.mark.parametrize(("height", "width"), [(256, 256), (100, 130)])
def test_the_logit_of_one_tile_is_the_models(photo: Model, height: int, width: int) -> None:
    (pixels,) = noise(1, height, width)
    _, (found,) = detect(photo, [pixels])
    assert found.logit == pytest.approx(float(photo.run(pixels[None]).logit[0]), abs=1e-6)


class _Session:
    """A model for pictures of one size only, or one whose evidence has another size every time."""

    def __init__(self, *sides: int) -> None:
        self._sides = list(sides)

    def run(self, _: object, inputs: dict[str, Pixels]) -> list[Any]:
        pixels = inputs["pixels"]
        if pixels.shape[1:3] != (24, 24):
            raise ValueError("Got invalid dimensions")
        side = self._sides.pop(0)
        return [np.zeros(len(pixels), np.float32), np.zeros((len(pixels), side, side), np.float32)]


@pytest.fixture
def fixed_card(tiny_card: dict[str, Any]) -> ModelCard:
    tiny_card["sizes"] = {"min_width": 24, "max_width": 24, "min_height": 24, "max_height": 24}
    return ModelCard.from_json(tiny_card)


def test_a_model_is_never_run_on_a_size_that_it_does_not_accept(fixed_card: ModelCard) -> None:
    _, (found,) = detect(Model(fixed_card, _Session(4)), list(noise(1, 24, 24)))
    assert (found.values.shape, found.cell_width) == ((4, 4), 6)


def test_evidence_that_changes_its_size_is_a_model_error(
    fixed_card: ModelCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cifake_desktop.detection.detect.PIXELS_OF_A_RUN", 24 * 24)
    with pytest.raises(ModelError, match="evidence of different sizes"):
        detect(Model(fixed_card, _Session(4, 5)), list(noise(2, 24, 24)))

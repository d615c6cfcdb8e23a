import numpy as np
import pytest

from training.photo.documents import DOCUMENTS, draw_documents
from training.photo.probe_pictures import KINDS


def test_documents_are_seeded_varied_and_of_the_size_asked_for() -> None:
    first, again, other = (draw_documents(2, 256, seed) for seed in (0, 0, 1))
    assert [document.kind for document in first] == [kind for kind in DOCUMENTS for _ in range(2)]
    for document, same, different in zip(first, again, other, strict=True):
        assert document.pixels.shape == (256, 256, 3)
        assert document.pixels.dtype == np.uint8
        assert np.array_equal(document.pixels, same.pixels)
        assert not np.array_equal(document.pixels, different.pixels)


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_every_kind_shows_ink_on_ground(kind: str) -> None:
    pixels = DOCUMENTS[kind](500, 400, np.random.default_rng(3))
    assert pixels.shape == (400, 500, 3)
    grey = pixels.mean(2)
    ground = np.median(grey)
    ink = np.abs(grey - ground) > 60
    assert 0.01 < ink.mean() < 0.7


def test_no_probe_is_drawn_as_what_was_trained_on() -> None:
    assert not {draw.__module__ for draw in DOCUMENTS.values()} & {
        draw.__module__ for _, draw in KINDS.values()
    }

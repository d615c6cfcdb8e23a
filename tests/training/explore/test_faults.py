"""What is planted is found."""

import numpy as np
import pytest
from PIL import Image

from tests.training.explore.conftest import EXACT, FLIPPED, NEAR
from training.explore import embedding
from training.explore.duplicates import FREQUENCY_LIMIT, Copies, exact_copies, near_copies, near_pairs
from training.explore.embedding import embed
from training.explore.measure import measure
from training.explore.reading import Source
from training.explore.tables import copy_rows, counts
from training.explore.thumbnails import Thumbnails
from training.photo.backbone import BackboneError


def named(measured, groups):
    return [tuple(measured.paths[number] for number in group) for group in groups]


def test_a_file_on_both_sides_of_the_splits(measured):
    copies = exact_copies(measured.sha256)
    assert named(measured, copies.across(measured.split)) == [EXACT]


def test_a_picture_saved_again_on_the_other_side(measured):
    copies = near_copies(measured)
    assert named(measured, copies.across(measured.split)) == [NEAR]
    assert len(copies.groups) < 4  # the look-alike's pictures are drawn at random, and simple
    row = copy_rows(measured, [("near", Copies(copies.across(measured.split)))])[0]
    assert (row["groups"], row["pictures"], row["across"], row["classes"], row["largest"]) == (
        1,
        [2, 0],
        1,
        0,
        2,
    )
    tests = counts(measured)[1]
    assert tests == ("test", 40, 40)
    assert (row["tests"]["value"], row["tests"]["n"]) == (1 / 80, 80)


def test_bands_miss_no_pair():
    rng = np.random.default_rng(0)
    phash = rng.integers(0, 1 << 63, 40, dtype=np.uint64).repeat(5)
    for row in range(len(phash)):
        for bit in rng.choice(64, rng.integers(0, 6), replace=False):
            phash[row] ^= np.uint64(1) << np.uint64(bit)
    every = np.bitwise_count(phash[:, None] ^ phash[None]) <= FREQUENCY_LIMIT
    expected = np.argwhere(np.triu(every, 1))
    assert len(expected) > 100
    np.testing.assert_array_equal(near_pairs(phash, np.zeros(200, np.uint64)), expected)


def test_the_difference_hash_must_agree_too():
    same = np.zeros(2, np.uint64)
    assert len(near_pairs(same, np.array([0, 0xFF], np.uint64))) == 1
    assert len(near_pairs(same, np.array([0, 0x1FF], np.uint64))) == 0


def test_equal_hashes_in_other_colours_are_no_copy(tmp_path):
    for name, colour in {"real/a": "navy", "real/b": "gold", "fake/c": (0, 0, 129)}.items():
        path = tmp_path / f"{name}.png"
        path.parent.mkdir(exist_ok=True)
        Image.new("RGB", (40, 40), colour).save(path)
    with Thumbnails() as thumbnails:
        measured = measure(Source(tmp_path), thumbnails)
        assert len(set(measured.dhash)) == 1
        assert named(measured, near_copies(measured).groups) == [("fake/c.png", "real/a.png")]


def test_a_wrong_label_leads_the_candidates(measured):
    embedded = embed(measured.thumbnails, measured.label, 0)
    assert "EfficientNet" in embedded.features
    contrary = [measured.paths[embedded.rows[place]] for place in embedded.contrary()]
    assert contrary[0] == FLIPPED
    assert len(contrary) < 10
    assert (embedded.own > 0.5).mean() > 0.95


def test_without_the_networks_weights_pixels_are_the_features(measured, monkeypatch):
    def missing():
        raise BackboneError("no weights")

    monkeypatch.setattr(embedding, "pretrained_file", missing)
    embedded = embed(measured.thumbnails, measured.label, 0)
    assert embedded.features == "their pixels at 16 x 16"
    assert np.isfinite(embedded.plane).all()
    assert embedded.mapped.shape == (400, 2)


def test_a_large_sample_takes_half_of_each_class(monkeypatch):
    label = np.array([0] * 900 + [1] * 100)
    rows = embedding.balanced_sample(label, 100, np.random.default_rng(0))
    assert np.bincount(label[rows]).tolist() == [50, 50]
    assert len(set(rows.tolist())) == 100


def test_the_checkerboard_stands_out_of_the_difference(measured):
    difference = np.subtract(*measured.spectra.mean()[::-1])
    assert np.unravel_index(difference.argmax(), difference.shape) == (
        0,
        0,
    )  # half a cycle per pixel each way
    rings, _ = measured.spectra.rings()
    assert (rings[1] - rings[0]).argmax() == len(rings[0]) - 1
    assert difference[0, 0] > 1
    assert difference[16, 24] == pytest.approx(0, abs=0.3)

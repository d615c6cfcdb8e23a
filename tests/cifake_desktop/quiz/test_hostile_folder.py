"""Folders of any shape: pictures to draw from, or one sentence that says what is missing."""

import os
import random
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cifake_desktop.quiz.folder import Deck, LayoutError, Truth, look_into
from tests.strategies import told_well

NAMES = st.sampled_from(
    ["REAL", "real", "FAKE", "ai", "0_real", "1_fake", "Real ", "test", ".hidden", "a\nb", "ä.png", "x"]
)
TREES = st.recursive(st.none(), lambda inner: st.dictionaries(NAMES, inner, max_size=4), max_leaves=10)


def plant(place: Path, tree: dict[str, object] | None) -> None:
    if tree is None:
        place.write_bytes(b"x")
        return
    place.mkdir()
    for name, inner in tree.items():
        plant(place / name, inner)


@given(TREES.filter(lambda tree: tree is not None), st.sampled_from(["", "REAL", "gone", "x"]))
def test_a_tree_of_any_shape_is_understood_or_refused(
    tmp_path_factory: pytest.TempPathFactory, tree: dict[str, object], inside: str
) -> None:
    root = tmp_path_factory.getbasetemp() / "tree"
    shutil.rmtree(root, ignore_errors=True)
    plant(root, tree)
    try:
        supply = look_into(root / inside)
    except LayoutError as error:
        told_well(error)
        return
    deck = Deck(supply, random.Random(0))
    drawn = [deck.draw() for _ in range(sum(map(len, supply.files.values())))]
    assert deck.draw() is None
    assert len(set(drawn)) == len(drawn) >= 2
    assert {truth for _, truth in drawn if truth} == set(Truth)
    assert all(path is not None and os.path.isfile(path) for path, _ in drawn)

import os
import random
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from cifake_desktop.quiz.folder import Deck, LayoutError, Supply, Truth, look_into


def _touch(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


@pytest.mark.parametrize(
    ("real", "ai"), [("REAL", "FAKE"), ("real", "fake"), ("Real", "AI"), ("0_real", "1_fake"), ("REAL", "ai")]
)
def test_both_kinds_are_found_by_any_of_their_names(tmp_path: Path, real: str, ai: str) -> None:
    _touch(tmp_path / real / "a.png", tmp_path / ai / "b.png", tmp_path / ai / "deep" / "c.png")
    _touch(tmp_path / real / ".DS_Store", tmp_path / ai / ".cache" / "d.png", tmp_path / "other" / "e.png")
    files = look_into(tmp_path).files
    assert files[Truth.REAL] == (str(tmp_path / real / "a.png"),)
    assert sorted(files[Truth.AI]) == [str(tmp_path / ai / "b.png"), str(tmp_path / ai / "deep" / "c.png")]


@pytest.mark.parametrize(
    ("made", "words"),
    [
        ([], "has neither"),
        (["REAL/a.png"], "the one for AI-made pictures (FAKE or AI) is missing"),
        (["fake/a.png"], "the one for real photographs (REAL) is missing"),
        (["REAL", "FAKE/a.png"], "the one for real photographs"),  # REAL is a file
        (["train/REAL/a", "train/FAKE/a", "test/REAL/a", "test/FAKE/a"], "sub-folder “test” has both"),
        (["one/real/a", "one/ai/a"], "sub-folder “one” has both"),
    ],
)
def test_what_is_missing_is_said(tmp_path: Path, made: list[str], words: str) -> None:
    _touch(*(tmp_path / name for name in made))
    with pytest.raises(LayoutError) as caught:
        look_into(tmp_path)
    assert words in str(caught.value)


def test_one_of_the_two_sub_folders_points_to_the_folder_above(tmp_path: Path) -> None:
    _touch(tmp_path / "test" / "REAL" / "a.png", tmp_path / "test" / "FAKE" / "b.png")
    with pytest.raises(LayoutError, match="folder above it: “test”"):
        look_into(tmp_path / "test" / "REAL")


def test_an_empty_sub_folder_and_a_missing_folder_are_told(tmp_path: Path) -> None:
    _touch(tmp_path / "REAL" / "a.png")
    (tmp_path / "FAKE").mkdir()
    with pytest.raises(LayoutError, match="no file in the sub-folder “FAKE”"):
        look_into(tmp_path)
    with pytest.raises(LayoutError, match="cannot be read"):
        look_into(tmp_path / "gone")


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="these systems allow no such names")
def test_names_that_are_no_text_survive(tmp_path: Path) -> None:
    odd = os.fsencode(tmp_path / "REAL") + b"/\xff.png"
    _touch(tmp_path / "REAL" / "a.png", tmp_path / "FAKE" / "b.png")
    with open(odd, "w"):
        pass
    assert os.fsdecode(odd) in look_into(tmp_path).files[Truth.REAL]


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    _touch(tmp_path / "REAL" / "a.png", tmp_path / "FAKE" / "b.png")
    try:
        (tmp_path / "REAL" / "loop").symlink_to(tmp_path / "REAL", target_is_directory=True)
    except OSError:
        pytest.skip("this system lets nobody make links")
    assert len(look_into(tmp_path).files[Truth.REAL]) == 1


def test_a_cancelled_listing_ends_without_a_complaint(tmp_path: Path) -> None:
    _touch(tmp_path / "REAL" / "a.png", tmp_path / "FAKE" / "b.png")
    assert look_into(tmp_path, lambda: True).files == {Truth.REAL: (), Truth.AI: ()}


def test_a_hundred_thousand_files_open_at_once(tmp_path: Path) -> None:
    for name in ("REAL", "FAKE"):
        folder = tmp_path / name
        folder.mkdir()
        for number in range(50_000):
            os.close(os.open(folder / str(number), os.O_CREAT | os.O_WRONLY))
    start = time.process_time()
    deck = Deck(look_into(tmp_path), random.Random(1))
    assert deck.draw() is not None
    assert time.process_time() - start < 3


def test_nothing_is_drawn_twice_and_all_is_drawn(tmp_path: Path) -> None:
    supply = Supply({Truth.REAL: tuple("abcdef"), Truth.AI: ("x", "y")})
    deck = Deck(supply, random.Random(3))
    drawn = [deck.draw() for _ in range(8)]
    assert deck.draw() is None
    assert sorted(card[0] for card in drawn if card) == sorted("abcdefxy")
    assert all(card and (card[1] is Truth.AI) == (card[0] in "xy") for card in drawn)


def test_the_order_differs_and_the_kinds_have_even_chances(tmp_path: Path) -> None:
    supply = Supply(
        {
            Truth.REAL: tuple(f"r{number}" for number in range(9_000)),
            Truth.AI: tuple(f"a{number}" for number in range(900)),
        }
    )
    decks = [Deck(supply, random.Random(seed)) for seed in (1, 2)]
    first, second = ([deck.draw() for _ in range(1_000)] for deck in decks)
    assert first != second
    kinds = Counter(card[1] for card in first if card)
    assert 440 < kinds[Truth.AI] < 560

from pathlib import PurePosixPath

import pytest

from training.data.layout import CATEGORIES
from training.explore.layout import Place, categories, place


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("train/REAL/0000 (3).jpg", Place("train", 0, ())),
        ("fake-set/Test/fake/1.png", Place("test", 1, ("fake-set",))),
        ("real/1.png", Place("all", 0, ())),
        ("val/progan/cat/1_fake/7.png", Place("validation", 1, ("progan", "cat"))),
        ("fake/train/real/7.png", Place("train", 0, ("fake",))),
        ("README.md", None),
        ("train/real.jpg", None),
    ],
)
def test_a_path_says_split_and_class(path, expected):
    assert place(PurePosixPath(path)) == expected


def test_categories_are_folders_where_they_differ():
    assert categories(["train/cat/real/0.png", "train/dog/fake/0.png"]) == ["cat", "dog"]


def test_a_folder_around_everything_is_no_category():
    assert categories(["set/real/a.png", "set/fake/b.png"]) == ["", ""]


def test_numbers_are_cifakes_categories_only_when_all_ten_are_there():
    names = ["train/REAL/0.jpg", *(f"train/FAKE/0 ({number}).jpg" for number in range(2, 11))]
    assert categories(names) == list(CATEGORIES)
    assert categories(names[:9]) == [""] * 9

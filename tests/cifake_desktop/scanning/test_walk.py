import os
import sys
from itertools import islice
from pathlib import Path

import pytest

from cifake_desktop.scanning.walk import EVERYTHING, Choice, count_files, find_files


def walk(folder: Path, choice: Choice = EVERYTHING) -> list[str]:
    def fail(path: Path, error: OSError) -> None:
        raise AssertionError(path) from error

    found = [file.path.relative_to(folder).as_posix() for file in find_files(folder, fail, choice)]
    assert sum(count_files(folder, choice)) == len(found)
    return found


def touch(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def test_in_order_of_names_and_without_hidden_files(tmp_path: Path) -> None:
    touch(tmp_path, "b.png", "a/z.png", "a/y/x.png", "c.txt", ".hidden.png", ".git/d.png", "a.png")
    assert walk(tmp_path) == ["a/y/x.png", "a/z.png", "a.png", "b.png", "c.txt"]


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_links_to_files_count_and_links_to_folders_do_not(tmp_path: Path) -> None:
    touch(tmp_path, "real/a.png")
    (tmp_path / "file.png").symlink_to(tmp_path / "real" / "a.png")
    (tmp_path / "real" / "loop").symlink_to(tmp_path)
    (tmp_path / "dead.png").symlink_to(tmp_path / "none")
    (tmp_path / "self.png").symlink_to(tmp_path / "self.png")
    os.mkfifo(tmp_path / "pipe.png")
    assert walk(tmp_path) == ["file.png", "real/a.png"]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such long names")
def test_folders_nested_deeper_than_calls_may_be(tmp_path: Path) -> None:
    folders = [str(tmp_path)]
    for _ in range(sys.getrecursionlimit()):
        folders.append(f"{folders[-1]}/d")
        os.mkdir(folders[-1])
    file = Path(folders[-1], "a.png")
    file.touch()
    try:
        found = [it.path for it in find_files(tmp_path, lambda *_: None)]
    finally:  # pytest's own clean-up is recursive
        file.unlink()
        for folder in reversed(folders[1:]):
            os.rmdir(folder)
    assert found == [file]


def test_what_cannot_be_listed_is_reported_and_the_walk_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    touch(tmp_path, "a.png", "locked/b.png", "z.png")
    scandir = os.scandir

    def refuse(folder: Path) -> object:
        if Path(folder).name == "locked":
            raise PermissionError(13, "Permission denied")
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    reported = []
    found = list(find_files(tmp_path, lambda path, error: reported.append((path.name, error.errno))))
    assert [file.path.name for file in found] == ["a.png", "z.png"]
    assert reported == [("locked", 13)]


def test_files_come_before_all_folders_are_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    touch(tmp_path, "a.png", "b/c.png")
    listed = []
    scandir = os.scandir
    monkeypatch.setattr(os, "scandir", lambda folder: listed.append(folder) or scandir(folder))
    assert len(list(islice(find_files(tmp_path, lambda *_: None), 1))) == 1
    assert len(listed) == 1


def test_files_are_chosen_by_pattern_and_hidden_ones_on_demand(tmp_path: Path) -> None:
    touch(tmp_path, "a.JPG", "b.png", ".h.jpg", ".git/c.jpg", "thumbs/d.jpg", "e.jpg.txt")
    assert walk(tmp_path, Choice(only=("*.jpg",))) == ["a.JPG", "thumbs/d.jpg"]
    assert walk(tmp_path, Choice(without=("thumbs", "*.txt"))) == ["a.JPG", "b.png"]
    assert walk(tmp_path, Choice(hidden=True, only=("*.jpg",))) == [
        ".git/c.jpg",
        ".h.jpg",
        "a.JPG",
        "thumbs/d.jpg",
    ]


def test_size_and_time_of_the_last_change_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"12345")
    os.utime(tmp_path / "a.png", ns=(7, 1_000_000_007))
    (found,) = find_files(tmp_path, lambda *_: None)
    assert (found.size, found.modified_ns) == (5, 1_000_000_007)


def test_a_file_that_vanishes_during_the_walk_is_still_told_of(tmp_path: Path) -> None:
    touch(tmp_path, "a.png", "b.png")
    files = find_files(tmp_path, lambda *_: None)
    assert next(files).path.name == "a.png"
    (tmp_path / "b.png").unlink()
    (gone,) = files
    assert (gone.path.name, gone.size) == ("b.png", -1)

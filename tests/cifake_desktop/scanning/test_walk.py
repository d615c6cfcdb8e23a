import os
import sys
from itertools import islice
from pathlib import Path

import pytest

from cifake_desktop.scanning.walk import find_files


def walk(folder: Path) -> list[str]:
    def fail(path: Path, error: OSError) -> None:
        raise AssertionError(path) from error

    return [path.relative_to(folder).as_posix() for path in find_files(folder, fail)]


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
        found = list(find_files(tmp_path, lambda *_: None))
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
    assert [path.name for path in found] == ["a.png", "z.png"]
    assert reported == [("locked", 13)]


def test_files_come_before_all_folders_are_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    touch(tmp_path, "a.png", "b/c.png")
    listed = []
    scandir = os.scandir
    monkeypatch.setattr(os, "scandir", lambda folder: listed.append(folder) or scandir(folder))
    assert len(list(islice(find_files(tmp_path, lambda *_: None), 1))) == 1
    assert len(listed) == 1

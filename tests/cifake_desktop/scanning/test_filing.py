import errno
import os
from pathlib import Path
from stat import S_ISDIR

import pytest

from cifake_desktop.scanning import filing
from cifake_desktop.scanning.filing import How, put_into, take_back


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Three files in two folders, two of them of one name."""
    paths = [tmp_path / "one" / "a.png", tmp_path / "one" / "b.png", tmp_path / "two" / "a.png"]
    for number, path in enumerate(paths):
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"content {number}")
        os.utime(path, ns=(5, 1_000_000_000 + number))
    return paths


def names(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.iterdir()}


@pytest.mark.parametrize("how", list(How))
def test_files_are_put_into_a_folder_and_taken_back(files: list[Path], tmp_path: Path, how: How) -> None:
    target = tmp_path / "new" / "flagged"
    seen: list[int] = []
    done = put_into(target, files, how, on_progress=seen.append)
    assert names(target) == {"a.png": "content 0", "b.png": "content 1", "a (2).png": "content 2"}
    assert (done.problems, seen) == ((), [0, 1, 2])
    assert [path.exists() for path in files] == [how is How.COPY] * 3
    assert (target / "b.png").stat().st_mtime_ns == 1_000_000_001
    undone = take_back(done)
    assert (len(undone.done), undone.problems) == (3, ())
    assert list(target.iterdir()) == []
    assert [path.read_text() for path in files] == ["content 0", "content 1", "content 2"]
    assert files[1].stat().st_mtime_ns == 1_000_000_001


@pytest.mark.parametrize("how", list(How))
def test_nothing_is_overwritten(files: list[Path], tmp_path: Path, how: How) -> None:
    target = tmp_path / "flagged"
    target.mkdir()
    (target / "a.png").write_text("was here before")
    put_into(target, files[:1], how)
    assert names(target) == {"a.png": "was here before", "a (2).png": "content 0"}


def test_what_fails_is_told_of_and_the_rest_is_done(files: list[Path], tmp_path: Path) -> None:
    target = tmp_path / "flagged"
    files[0].unlink()
    done = put_into(target, [*files, target / "x.png"], How.MOVE)
    assert sorted(names(target)) == ["a.png", "b.png"]
    assert len(done.problems) == 2
    assert "already" in done.problems[1]


def test_cancelling_leaves_the_rest(files: list[Path], tmp_path: Path) -> None:
    target = tmp_path / "flagged"
    asked = iter([False, True, True])
    done = put_into(target, files, How.MOVE, lambda: next(asked))
    assert [filed.source for filed in done.done] == files[:1]
    assert files[1].exists()
    assert take_back(done, lambda: True).done == ()


def test_what_was_changed_or_is_in_the_way_stays(files: list[Path], tmp_path: Path) -> None:
    target = tmp_path / "flagged"
    done = put_into(target, files, How.MOVE)
    (target / "a.png").write_text("edited since")
    files[1].write_text("another one")
    undone = take_back(done)
    assert [filed.source for filed in undone.done] == [files[2]]
    assert sorted(names(target)) == ["a.png", "b.png"]
    assert files[1].read_text() == "another one"
    assert len(undone.problems) == 2


def test_a_move_that_cannot_remove_the_original_leaves_one_file(
    files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path == files[0]:
            raise PermissionError(13, "Permission denied")
        real(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    done = put_into(tmp_path / "flagged", files[:1], How.MOVE)
    assert "Permission denied" in done.problems[0]
    assert list((tmp_path / "flagged").iterdir()) == []
    assert files[0].exists()


def test_a_full_disk_leaves_nothing_half_written(
    files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Path, target: Path) -> None:
        target.write_text("half")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(filing.shutil, "copy2", fail)
    done = put_into(tmp_path / "flagged", files, How.MOVE)
    assert len(done.problems) == 3
    assert list((tmp_path / "flagged").iterdir()) == []
    assert all(path.exists() for path in files)


def test_a_file_system_without_links_does_as_well(
    files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    done = put_into(tmp_path / "flagged", files, How.MOVE)
    assert sorted(names(tmp_path / "flagged")) == ["a (2).png", "a.png", "b.png"]
    take_back(done)
    assert all(path.exists() for path in files)


@pytest.mark.skipif(os.name != "posix", reason="folders are flushed")
def test_a_moved_file_is_on_the_disk_before_its_old_place_is_emptied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, folder = tmp_path / "a.png", tmp_path / "target"
    source.write_text("a")
    done: list[str] = []
    unlink, fsync = Path.unlink, os.fsync

    def noted(self: Path, missing_ok: bool = False) -> None:
        if self.name == "a.png":
            done.append(f"unlink {self.parent.name}")
        unlink(self, missing_ok=missing_ok)

    def flushed(descriptor: int) -> None:
        done.append("folder" if S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        fsync(descriptor)

    monkeypatch.setattr(Path, "unlink", noted)
    monkeypatch.setattr(os, "fsync", flushed)
    moved = put_into(folder, [source], How.MOVE)
    assert done == ["file", "folder", f"unlink {tmp_path.name}"]
    done.clear()
    take_back(moved)
    assert done == ["file", "folder", "unlink target"]

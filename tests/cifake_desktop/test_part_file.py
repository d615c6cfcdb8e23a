import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cifake_desktop import part_file
from cifake_desktop.part_file import PartFile, sweep

NAME = ".cifake-desktop-0123456789abcdef.part"
POSIX = pytest.mark.skipif(os.name != "posix", reason="locks of POSIX")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_part_lasts_as_long_as_its_block(tmp_path: Path) -> None:
    with PartFile(tmp_path) as part:
        assert names(tmp_path) == [part.path.name]
        sweep(tmp_path)
        assert part.path.exists(), "it is being written"
    assert names(tmp_path) == []


def test_a_part_that_got_its_name_stays(tmp_path: Path) -> None:
    with PartFile(tmp_path) as part:
        part.path.write_text("whole")
        part.path.replace(tmp_path / "target")
    assert names(tmp_path) == ["target"]


@POSIX
def test_what_dead_writers_left_is_taken_away_and_nothing_else(tmp_path: Path) -> None:
    others = [".0123456789abcdef.part", "x.part", ".cifake-desktop-0123.part", "report.csv", f"{NAME}.bak"]
    (tmp_path / ".cifake-desktop-aaaaaaaaaaaaaaaa.part").mkdir()
    (tmp_path / ".cifake-desktop-bbbbbbbbbbbbbbbb.part").symlink_to("report.csv")
    os.mkfifo(tmp_path / ".cifake-desktop-cccccccccccccccc.part")
    kept = sorted([*others, *names(tmp_path)])
    for name in (*others, NAME, NAME.replace(".part", ".pdf.part")):
        (tmp_path / name).touch()
    sweep(tmp_path)
    assert names(tmp_path) == kept


@POSIX
def test_a_second_part_is_left_alone_while_the_first_is_held(tmp_path: Path) -> None:
    with PartFile(tmp_path) as part:
        part.second(".pdf").touch()
        (tmp_path / ".cifake-desktop-0123456789abcdef.pdf.part").touch()
        sweep(tmp_path)
        assert names(tmp_path) == sorted([part.path.name, part.second(".pdf").name])
    sweep(tmp_path)
    assert names(tmp_path) == []


WRITER = """
import sys, time
from pathlib import Path
from cifake_desktop.part_file import PartFile
with PartFile(Path(sys.argv[1])) as part:
    print(part.path.name, flush=True)
    time.sleep(60)
"""


@POSIX
def test_a_part_is_held_as_long_as_its_process_lives(tmp_path: Path) -> None:
    writer = subprocess.Popen([sys.executable, "-c", WRITER, tmp_path], stdout=subprocess.PIPE, text=True)
    assert writer.stdout is not None
    name = writer.stdout.readline().strip()
    sweep(tmp_path)
    assert names(tmp_path) == [name]
    writer.kill()
    writer.wait()
    writer.stdout.close()
    sweep(tmp_path)
    assert names(tmp_path) == []


def test_without_locks_only_what_is_old_is_taken_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(part_file, "_locked", lambda _: None)
    (tmp_path / NAME).touch()
    sweep(tmp_path)
    assert names(tmp_path) == [NAME]
    yesterday = time.time() - 90_000
    os.utime(tmp_path / NAME, (yesterday, yesterday))
    sweep(tmp_path)
    assert names(tmp_path) == []


@POSIX
def test_a_part_that_was_swept_before_it_was_locked_is_begun_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = part_file._locked
    calls = iter([True, False])

    def locked(descriptor: int) -> bool | None:
        if next(calls, False):
            (part,) = tmp_path.iterdir()
            part.unlink()
        return really(descriptor)

    monkeypatch.setattr(part_file, "_locked", locked)
    with PartFile(tmp_path) as part:
        assert names(tmp_path) == [part.path.name]


def test_a_folder_that_is_not_there_holds_no_parts(tmp_path: Path) -> None:
    sweep(tmp_path / "none")
    with pytest.raises(FileNotFoundError):
        PartFile(tmp_path / "none")

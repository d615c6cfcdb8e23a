import os
from pathlib import Path

import pytest

from cifake_desktop.reports.whole_file import WholeFile


def fail(text: str) -> str:
    raise ValueError(f"{text} is wrong")


def test_it_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_text("before")
    whole = WholeFile(target)
    with pytest.raises(ValueError, match="wrong"), whole:
        whole.file.write(fail("half"))
    assert [path.read_text() for path in tmp_path.iterdir()] == ["before"]
    with WholeFile(target) as whole:
        whole.file.write("whole")
        assert target.read_text() == "before"
    assert [path.read_text() for path in tmp_path.iterdir()] == ["whole"]


@pytest.mark.skipif(os.name != "posix", reason="locks of POSIX")
def test_it_takes_away_what_a_dead_writer_left(tmp_path: Path) -> None:
    (tmp_path / ".cifake-desktop-0123456789abcdef.part").touch()
    (tmp_path / ".cifake-desktop-0123456789abcdef.pdf.part").touch()
    with WholeFile(tmp_path / "target"):
        assert len(list(tmp_path.iterdir())) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["target"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names")
def test_nothing_but_a_file_is_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to("pipe")
    (tmp_path / "folder").mkdir()
    for name in ("pipe", "link", "folder"):
        with pytest.raises(OSError, match=r"is (a folder|no ordinary file)"):
            WholeFile(tmp_path / name)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder", "link", "pipe"]
    assert (tmp_path / "pipe").is_fifo()

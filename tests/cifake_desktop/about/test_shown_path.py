from pathlib import Path

import pytest

from cifake_desktop.about import shown_path as module
from cifake_desktop.about.shown_path import shown_path


def test_a_home_that_is_a_link_is_known_by_both_names(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    link = home.parent / "linked"
    link.symlink_to(home)
    monkeypatch.setenv("HOME", str(link))
    monkeypatch.setenv("USERPROFILE", str(link))
    assert shown_path(f"{link}/a, {home}/b") == "~/a, ~/b"


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/mnt/anna", "/mnt/USER"),
        ("/mnt/Anna/x", "/mnt/USER/x"),
        ("D:\\anna\\x", "D:\\USER\\x"),
        ("/mnt/annapurna/x", "/mnt/annapurna/x"),
        ("/x/\udcff", "/x/?"),
    ],
)
def test_only_the_user_s_name_itself_is_taken_out(home: Path, path: str, shown: str) -> None:
    assert shown_path(path) == shown
    assert shown_path(f"{home}purna/x") == f"{home}purna/x"


def test_a_user_whom_nobody_knows_is_no_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown() -> str:
        raise OSError

    monkeypatch.setattr(module.getpass, "getuser", unknown)
    assert shown_path("/mnt/x") == "/mnt/x"

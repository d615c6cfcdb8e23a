import json
import os
import sys
from pathlib import Path

import pytest

from cifake_desktop.ui.settings_file import MOST_BYTES, SettingsFile

DAMAGED = {
    "binary": bytes(range(256)),
    "cut off": b'{"theme": "da',
    "another kind of value": b'["theme", "dark"]',
    "huge": b'{"theme": "' + b"a" * MOST_BYTES + b'"}',
    "deep": b"[" * 60_000,
    "endless number": b'{"workers": ' + b"9" * 50_000 + b"}",
    "an old kind of file": b"[General]\noperating_point=0.05\n",
}


@pytest.fixture
def file(own_settings: Path) -> SettingsFile:
    own_settings.parent.mkdir()
    return SettingsFile()


def _aside(file: SettingsFile) -> list[Path]:
    return [path for path in file.path.parent.iterdir() if path.name.endswith(".aside")]


def test_a_missing_file_holds_nothing_and_is_not_made(own_settings: Path) -> None:
    file = SettingsFile()
    assert file.read() == {}
    assert file.notice is None
    assert not own_settings.parent.exists()


def test_what_is_written_is_read(own_settings: Path) -> None:
    SettingsFile().write({"theme": "dark", "findings": "/a\udcff", "unknown": [1]})
    assert SettingsFile().read() == {"theme": "dark", "findings": "/a\udcff", "unknown": [1]}
    assert [path.name for path in own_settings.parent.iterdir()] == ["settings.json"]


def test_an_empty_file_holds_nothing_and_stays(file: SettingsFile) -> None:
    file.path.write_bytes(b" \n")
    assert file.read() == {}
    assert file.notice is None
    assert not _aside(file)


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED.keys())
def test_a_damaged_file_is_set_aside_whole(file: SettingsFile, content: bytes) -> None:
    file.path.write_bytes(content)
    assert file.read() == {}
    assert file.notice is not None
    (aside,) = _aside(file)
    assert aside.read_bytes() == content
    assert aside.name in file.notice
    assert not file.path.exists()


def test_what_was_set_aside_is_never_written_over(file: SettingsFile) -> None:
    for content in (b"one", b"two", b"three"):
        file.path.write_bytes(content)
        file.read()
    assert {path.read_bytes() for path in _aside(file)} == {b"one", b"two", b"three"}


def test_a_folder_of_that_name_is_set_aside(file: SettingsFile) -> None:
    file.path.mkdir()
    assert file.read() == {}
    file.write({"theme": "dark"})
    assert file.read() == {"theme": "dark"}


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such files")
def test_a_pipe_and_an_endless_file_are_neither_waited_for_nor_read(file: SettingsFile) -> None:
    os.mkfifo(file.path)
    assert file.read() == {}
    file.path.symlink_to("/dev/zero")
    assert file.read() == {}
    assert len(_aside(file)) == 2


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nothing is unreadable")
def test_an_unreadable_file_is_set_aside(file: SettingsFile) -> None:
    file.path.write_text(json.dumps({"theme": "dark"}))
    file.path.chmod(0)
    assert file.read() == {}
    assert len(_aside(file)) == 1


def test_a_file_that_cannot_be_set_aside_is_not_used(
    file: SettingsFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    file.path.write_bytes(b"damaged")
    monkeypatch.setattr(Path, "rename", refuse)
    assert file.read() == {}
    assert file.notice is not None
    assert "set aside" not in file.notice

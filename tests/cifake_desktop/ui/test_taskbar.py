import ctypes
import sys
from types import SimpleNamespace

import pytest

from cifake_desktop.ui import app
from cifake_desktop.ui.taskbar import join_taskbar


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What Windows was told that this process is."""
    names: list[str] = []
    shell = SimpleNamespace(SetCurrentProcessExplicitAppUserModelID=names.append)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(shell32=shell), raising=False)
    return names


def test_windows_is_told_before_there_is_a_window(named: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    app.prepare()
    assert named == ["CIFAKE.Desktop"]


@pytest.mark.skipif(sys.platform == "win32", reason="this is Windows")
def test_other_systems_are_told_nothing(named: list[str]) -> None:
    join_taskbar()
    assert named == []

"""What tests of whole processes share: a virtual screen, and the packaged application."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from tests.e2e.screen import HERE, PATIENCE

BUNDLE: Final = HERE.parents[1] / "dist/cifake-desktop"


@pytest.fixture(scope="session")
def bundle() -> Path:
    """Folder of the packaged application, as `pyinstaller build.spec` wrote it."""
    assert BUNDLE.is_dir(), f"{BUNDLE} is not there: it is made by `pyinstaller build.spec`"
    return BUNDLE


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """Name of a screen on which nothing is yet."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with open(reading) as numbers:
        number = numbers.readline().strip()
    assert number, "the virtual screen did not start"
    yield f":{number}"
    server.terminate()
    server.wait(timeout=PATIENCE)


@pytest.fixture(scope="module")
def environment(display: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Environment of a person at that screen whose home is empty."""
    home = tmp_path_factory.mktemp("home")
    home.chmod(0o700)
    # What a desktop says of itself, and where it can be reached, would let the window look and warn differently.
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("QT_", "XDG_", "DBUS_", "WAYLAND_"))
    }
    return kept | {
        "PYTHONPATH": str(HERE.parents[1]),
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "CIFAKE_DESKTOP_LANGUAGE": "en",
    }

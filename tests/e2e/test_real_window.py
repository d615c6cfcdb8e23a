"""The window on a real screen, from outside: a mouse drags files from another program, and keys are pressed.

The application is a process of its own with the shipped models; the screen is a virtual one of this test alone.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.e2e.screen import PATIENCE, SAMPLES, Hand, Seen, needs_a_screen, shelf, started, wait_for
from tests.e2e.window_states import STATES

pytestmark = needs_a_screen


@pytest.fixture(scope="module")
def states(environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Image.Image]:
    """What the window looks like in each known state."""
    folder = tmp_path_factory.mktemp("states")
    own = tmp_path_factory.mktemp("own")
    subprocess.run(
        [sys.executable, "-m", "tests.e2e.window_states", str(folder)],
        env=environment
        | {
            "CIFAKE_DESKTOP_FINDINGS": str(own / "findings"),
            "CIFAKE_DESKTOP_SETTINGS": str(own / "settings"),
        },
        check=True,
        timeout=PATIENCE,
    )
    return {name: Image.open(folder / f"{name}.png").convert("RGB") for name in STATES}


@pytest.fixture
def seen(environment: dict[str, str], own_findings: Path, own_settings: Path) -> Iterator[Seen]:
    """The application from its sources, started."""
    own_settings.parent.mkdir()
    own_settings.write_text('{"welcome_seen": true}', encoding="utf-8")
    own = {name: value for name, value in os.environ.items() if name.startswith("CIFAKE_DESKTOP_")}
    command = [sys.executable, "-m", "cifake_desktop"]
    with started(command, environment | own, Hand(environment), own_findings) as application:
        yield application


def state(picture: Image.Image, states: dict[str, Image.Image]) -> str | None:
    """Return which known state the window at the corner of the screen is in; None where it is in none of them."""

    def difference(known: Image.Image) -> float:
        there = np.asarray(picture.crop((0, 0, *known.size)), np.int16)
        return float((abs(there - np.asarray(known, np.int16)).max(axis=2) > 32).mean())

    differences = {name: difference(known) for name, known in states.items()}
    nearest = min(differences, key=lambda name: differences[name])
    # Where the keyboard is, and what it was on, may be drawn; another page differs in three times as much.
    return nearest if differences[nearest] < 0.01 else None


def test_a_picture_is_dragged_from_a_file_manager(seen: Seen, tmp_path: Path) -> None:
    # A copy with a name that a URI must spell out.
    file = tmp_path / "mond & Ähre 100 %.png"
    shutil.copy(SAMPLES / "moon.png", file)
    with shelf(seen.hand, tmp_path, file.as_uri()) as files:
        action = files.drop()
        found = wait_for("a finding", seen.findings)
    assert action == "CopyAction"  # whatever was offered: a file that was moved would be deleted
    assert list(found) == [str(file)]
    assert '"verdict": null' not in found[str(file)]
    assert file.exists()


def test_a_folder_is_dragged_from_a_file_manager(seen: Seen, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    shutil.copytree(SAMPLES, folder)
    names = {str(path) for path in folder.iterdir() if path.suffix != ".md"}
    with shelf(seen.hand, tmp_path, folder.as_uri()) as files:
        assert files.drop() == "CopyAction"
        wait_for("all findings", lambda: set(seen.findings()) == names)


def test_a_web_address_is_dragged_from_a_browser(
    seen: Seen, states: dict[str, Image.Image], tmp_path: Path
) -> None:
    with shelf(seen.hand, tmp_path, "https://example.org/picture.jpg") as browser:
        wait_for("the drop zone", lambda: state(browser.picture(), states) == "pictures")
        browser.drop()
        wait_for("the words on working offline", lambda: state(browser.picture(), states) == "offline")
    assert seen.process.poll() is None
    assert not seen.findings()


def test_keys_turn_the_pages_and_end_the_application(
    seen: Seen, states: dict[str, Image.Image], tmp_path: Path
) -> None:
    with shelf(seen.hand, tmp_path, "file:///") as looker:
        for keys, page in (("ctrl+2", "scan"), ("ctrl+3", "history"), ("ctrl+1", "pictures")):
            seen.press(keys)
            wait_for(f"the page {page!r}", lambda page=page: state(looker.picture(), states) == page)
    seen.press("ctrl+q")
    assert seen.process.wait(timeout=PATIENCE) == 0

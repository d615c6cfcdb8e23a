"""The window on a real screen, from outside: a mouse drags files from another program, and keys are pressed.

The application is a process of its own with the shipped models; the screen is a virtual one of this test alone.
"""

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final, TypeVar

import numpy as np
import pytest
from PIL import Image

from tests.e2e.file_manager import TITLE as FILE_MANAGER
from tests.e2e.window_states import STATES

HERE: Final = Path(__file__).parent
SAMPLES: Final = HERE.parents[1] / "resources/samples"
TOOLS: Final = ("Xvfb", "xdotool")
PATIENCE: Final = 60.0  # seconds, on a machine that is busy with other things

pytestmark = pytest.mark.skipif(
    not all(shutil.which(tool) for tool in TOOLS), reason=f"needs {' and '.join(TOOLS)}"
)
Value = TypeVar("Value")


def wait_for(what: str, look: Callable[[], Value | None]) -> Value:
    """Return what `look` returns as soon as that is something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := look():
            return found
        time.sleep(0.05)
    pytest.fail(f"waited in vain for {what}")


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """Name of a screen on which nothing is yet."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
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


@dataclass(frozen=True, slots=True)
class Hand:
    """A hand at mouse and keyboard."""

    environment: dict[str, str]

    def do(self, *command: object) -> str:
        """Have a command carried out; return what it says."""
        words = ["xdotool", *map(str, command)]
        done = subprocess.run(words, env=self.environment, capture_output=True, text=True, timeout=PATIENCE)
        return done.stdout.strip() if done.returncode == 0 else ""

    def window(self, title: str) -> str:
        """Return the number of the window of that title, once it is on the screen."""
        found = wait_for(
            f"the window {title!r}", lambda: self.do("search", "--onlyvisible", "--name", f"^{title}$")
        )
        return found.splitlines()[0]

    def press(self, window: str, keys: str) -> None:
        """Press keys in a window."""
        # There is no window manager to give it the keyboard.
        self.do("windowfocus", "--sync", window)
        self.do("key", keys)

    def drag(self, *stops: tuple[int, int]) -> None:
        """Press the button at the first stop, and let it go at the last."""
        self.do("mousemove", *stops[0])
        self.do("mousedown", 1)
        for start, end in pairwise(stops):
            for part in range(1, 11):
                self.do(
                    "mousemove", *(round(a + (b - a) * part / 10) for a, b in zip(start, end, strict=True))
                )
                time.sleep(0.02)  # the two programs talk with each other meanwhile
        time.sleep(0.2)
        self.do("mouseup", 1)


@dataclass(frozen=True, slots=True)
class Seen:
    """The application on the screen, as it is seen from outside."""

    process: subprocess.Popen[str]
    hand: Hand
    window: str
    findings_file: Path

    def press(self, keys: str) -> None:
        """Press keys in it."""
        self.hand.press(self.window, keys)

    def findings(self) -> dict[str, str]:
        """Return the findings that it has kept so far, as JSON, by path."""
        if not self.findings_file.exists():
            return {}
        with closing(sqlite3.connect(f"file:{self.findings_file}?mode=ro", uri=True)) as connection:
            try:
                rows = connection.execute("SELECT path, finding FROM findings").fetchall()
            except sqlite3.OperationalError:  # it is just being made
                return {}
        return {os.fsdecode(path): finding for path, finding in rows}


@pytest.fixture
def seen(environment: dict[str, str], own_findings: Path, own_settings: Path) -> Iterator[Seen]:
    """The application, started; it must end well when it is told to, and have had nothing to complain about."""
    own_settings.parent.mkdir()
    own_settings.write_text('{"welcome_seen": true}', encoding="utf-8")
    own = {name: value for name, value in os.environ.items() if name.startswith("CIFAKE_DESKTOP_")}
    with subprocess.Popen(
        [sys.executable, "-m", "cifake_desktop"], env=environment | own, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            hand = Hand(environment)
            window = hand.window("CIFAKE Desktop")
            hand.do("windowmove", window, 0, 0)
            yield Seen(process, hand, window, own_findings)
            if process.poll() is None:
                hand.press(window, "ctrl+q")
            _, complaints = process.communicate(timeout=PATIENCE)
        finally:
            process.kill()
    assert process.returncode == 0
    assert complaints == ""


@dataclass(frozen=True, slots=True)
class Shelf:
    """A file manager's window with something to drag."""

    process: subprocess.Popen[str]
    hand: Hand
    folder: Path

    def drop(self) -> str:
        """Drag what is offered to the middle of the application; return what became of it."""
        self.hand.do("mousemove", 1300, 200)
        self.hand.drag((1300, 200), (1000, 500), (560, 380))
        return self._answer()

    def picture(self) -> Image.Image:
        """Return what is on the screen."""
        file = self.folder / "screen.png"
        assert self.process.stdin is not None
        self.process.stdin.write(f"{file}\n")
        self.process.stdin.flush()
        assert self._answer() == "grabbed"
        return Image.open(file).convert("RGB")

    def _answer(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()


@contextmanager
def shelf(hand: Hand, folder: Path, *uris: str) -> Iterator[Shelf]:
    """Show a file manager."""
    with subprocess.Popen(
        [sys.executable, str(HERE / "file_manager.py"), *uris],
        env=hand.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline().strip() == "shown"
            hand.window(FILE_MANAGER)
            yield Shelf(process, hand, folder)
        finally:
            process.kill()


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

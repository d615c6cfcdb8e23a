"""A virtual screen with a mouse and keys, and the application on it as it is seen from outside."""

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final, TypeVar

import pytest
from PIL import Image

from tests.e2e.file_manager import TITLE as FILE_MANAGER

HERE: Final = Path(__file__).parent
SAMPLES: Final = HERE.parents[1] / "resources/samples"
TOOLS: Final = ("Xvfb", "xdotool")
PATIENCE: Final = 60.0  # seconds, on a machine that is busy with other things

needs_a_screen: Final = pytest.mark.skipif(
    not all(shutil.which(tool) for tool in TOOLS), reason=f"needs {' and '.join(TOOLS)}"
)
Value = TypeVar("Value")


def wait_for(what: str, look: Callable[[], Value | None]) -> Value:
    """Return what `look` returns as soon as that is something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := look():
            return found
        time.sleep(0.02)
    pytest.fail(f"waited in vain for {what}")


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


@contextmanager
def started(
    command: Sequence[str], environment: dict[str, str], hand: Hand, findings: Path, cwd: Path | None = None
) -> Iterator[Seen]:
    """Start the application; it must end well when it is told to, and have had nothing to complain about.

    Args:
        command: that starts it.
        environment: of its process.
        hand: at the screen that it comes up on.
        findings: file that it keeps its findings in.
        cwd: the folder that it is started in.

    """
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True, cwd=cwd) as process:
        try:
            window = hand.window("CIFAKE Desktop")
            hand.do("windowmove", window, 0, 0)
            yield Seen(process, hand, window, findings)
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

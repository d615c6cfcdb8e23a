"""A windowed executable on Windows has no standard streams: Python's are None, and nothing may rely on them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cifake_desktop.resources import resource

# Whatever is raised is written to a file, since there is no stream to see it on.
ALONE = """
import sys, traceback
from pathlib import Path
sys.stdin = sys.stdout = sys.stderr = None
sys.argv[:1] = ["cifake-desktop"]
trouble = Path(sys.argv.pop(1))
try:
    from cifake_desktop.__main__ import main
    status = main()
except BaseException:
    trouble.write_text(traceback.format_exc())
    raise
sys.exit(status)
"""

WINDOW = """
import sys, traceback
from pathlib import Path
sys.stdin = sys.stdout = sys.stderr = None
trouble = Path(sys.argv[1])
try:
    from PySide6.QtCore import QTimer
    from cifake_desktop.__main__ import main
    from cifake_desktop.ui import app
    from cifake_desktop.ui.window import MainWindow
    application = app.prepare()
    def look():
        windows = [top for top in application.topLevelWidgets() if isinstance(top, MainWindow)]
        if any(panel.finding for window in windows for panel in window.inspect_page.panels):
            timer.stop()
            windows[0].close()
    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
    status = main(sys.argv[2:])
except BaseException:
    trouble.write_text(traceback.format_exc())
    raise
sys.exit(status)
"""


def run(trouble: Path, script: str, *arguments: str | Path) -> int:
    """Run a script without streams and return its exit status; `trouble` must not come to exist."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", script, trouble, *arguments],
        env=environment,
        capture_output=True,
        check=False,
        timeout=120,
    )
    assert not trouble.exists(), trouble.read_text()
    assert done.stderr == b""
    return done.returncode


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["--version"], 0),
        (["--help"], 0),
        (["scan", "--help"], 0),
        (["--unknown"], 2),
        (["inspect"], 2),
        (["models"], 0),
        (["models", "remove", "none"], 2),
        (["history"], 0),
        (["--examine"], 2),
    ],
)
def test_the_command_line_says_nothing_and_ends(tmp_path: Path, arguments: list[str], status: int) -> None:
    assert run(tmp_path / "trouble", ALONE, *arguments) == status


def test_pictures_are_examined_without_a_word(tmp_path: Path) -> None:
    samples = resource("samples")
    assert run(tmp_path / "trouble", ALONE, "inspect", samples / "moon.png") == 0
    assert run(tmp_path / "trouble", ALONE, "scan", samples) == 0


def test_the_window_opens_a_picture(tmp_path: Path) -> None:
    assert run(tmp_path / "trouble", WINDOW, resource("samples") / "moon.png") == 0

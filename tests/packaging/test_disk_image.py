"""The script that packs the macOS application, run with stand-ins for Apple's tools."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "resources/packaging/macos/make_dmg.sh"
TOOLS = {
    "plutil": 'echo "1.2.3"',
    "uname": 'echo "arm64"',
    "codesign": '[ "$1" != --verify ] || [ -e "$(dirname "$0")/signed" ] || exit 1; touch "$(dirname "$0")/signed"',
    "hdiutil": 'ls "$5" && readlink "$5/Applications"',
}

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell script")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A copy of the script's folder, and tools that print how they were called."""
    script = tmp_path / "resources/packaging/macos/make_dmg.sh"
    script.parent.mkdir(parents=True)
    shutil.copy(SCRIPT, script)
    for name, does in TOOLS.items():
        tool = tmp_path / "bin" / name
        tool.parent.mkdir(exist_ok=True)
        tool.write_text(f'#!/bin/sh\necho "{name} $*" >&2\n{does}\n')
        tool.chmod(0o755)
    return tmp_path


def _run(repository: Path) -> subprocess.CompletedProcess[str]:
    path = f"{repository / 'bin'}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["bash", repository / "resources/packaging/macos/make_dmg.sh"],
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )


def test_packs_the_application_with_a_link_to_where_applications_go(repository: Path) -> None:
    (repository / "dist/CIFAKE Desktop.app/Contents").mkdir(parents=True)

    done = _run(repository)

    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        "Applications",
        "CIFAKE Desktop.app",
        "/Applications",
        "dist/cifake-desktop-1.2.3-macos-arm64.dmg",
    ]
    calls = [line for line in done.stderr.splitlines() if line.startswith("codesign")]
    assert calls == [
        "codesign --verify --deep --strict dist/CIFAKE Desktop.app",
        "codesign --force --deep --sign - dist/CIFAKE Desktop.app",
        "codesign --verify --deep --strict dist/CIFAKE Desktop.app",
    ]


def test_leaves_a_good_signature_alone(repository: Path) -> None:
    (repository / "dist/CIFAKE Desktop.app").mkdir(parents=True)
    (repository / "bin/signed").touch()
    assert "--force" not in _run(repository).stderr


def test_without_an_application_it_says_so(repository: Path) -> None:
    done = _run(repository)
    assert done.returncode == 1
    assert "run pyinstaller build.spec first" in done.stderr

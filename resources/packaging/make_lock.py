"""Writes the lock that builds are installed from; needs uv (`pip install uv`) and a network.

    python resources/packaging/make_lock.py            # what pyproject.toml now asks for; all else stays as it is
    python resources/packaging/make_lock.py --upgrade  # the newest versions that it allows

The lock holds for all systems and Pythons that are built for. Whether each of them gets all packages as wheels is
tried out, without installing any: a source archive would run its own code while it is built, with further packages
that no checksum guards.
"""

import os
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

REPOSITORY: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))

from resources.packaging.lock import LOCK, wanted  # noqa: E402

SYSTEMS: Final = ("x86_64-manylinux_2_35", "x86_64-pc-windows-msvc", "aarch64-apple-darwin")
"""Those of the release, as uv calls them: the C library of the oldest Ubuntu, and what that workflow runs on."""

PYTHONS: Final = ("3.11", "3.12", "3.13", "3.14")

_MACOS: Final = "15.0"
_HELD_BACK: Final = ("c2pa-python<0.38.1",)  # later ones lack wheels for Windows, or for Linux, too
_HEADER: Final = (
    "# Written by resources/packaging/make_lock.py: what goes into a build, for all systems. Install it with\n"
    "#     pip install --require-hashes --only-binary :all: -r resources/packaging/lock.txt\n"
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the lock; return 1 where that fails."""
    parser = ArgumentParser(description="Writes the lock that builds are installed from.")
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions that are allowed")
    upgrade: bool = parser.parse_args(arguments).upgrade
    with TemporaryDirectory() as folder:
        made = Path(folder, "lock.txt")
        if LOCK.exists() and not upgrade:
            made.write_bytes(LOCK.read_bytes())  # uv keeps what it finds there
        try:
            _compile(made, upgrade=upgrade)
            for system in SYSTEMS:
                for python in PYTHONS:
                    _try_out(made, system, python)
        except FileNotFoundError:
            sys.stderr.write("There is no uv: pip install uv\n")
            return 1
        except subprocess.CalledProcessError as error:
            sys.stderr.write(error.stderr)
            return 1
        LOCK.write_text(_HEADER + made.read_text(encoding="utf-8"), encoding="utf-8", newline="\n")
    print(LOCK)
    return 0


def _compile(made: Path, *, upgrade: bool) -> None:
    asked = made.with_name("asked.txt")
    asked.write_text("".join(f"{one}\n" for one in wanted()), encoding="utf-8")
    held = made.with_name("held.txt")
    held.write_text("".join(f"{one}\n" for one in _HELD_BACK), encoding="utf-8")
    _uv(
        *("pip", "compile", "--universal", "--python-version", PYTHONS[0], "--generate-hashes"),
        *("--no-emit-index-url", "--no-emit-find-links", "--no-header", "--no-annotate"),
        *("--only-binary", ":all:", "--constraints", str(held)),
        *(("--upgrade",) if upgrade else ()),
        *("--output-file", str(made), str(asked)),
    )


def _try_out(made: Path, system: str, python: str) -> None:
    print(f"{system}, Python {python}")
    _uv(
        *("pip", "install", "--dry-run", "--require-hashes", "--only-binary", ":all:"),
        *("--python-platform", system, "--python-version", python),
        *("--target", str(made.with_name("nothing")), "--requirements", str(made)),
    )


def _uv(*arguments: str) -> None:
    subprocess.run(  # noqa: S603  what it is called with stands above
        ["uv", "--no-config", *arguments],  # noqa: S607  the one on the search path
        env={**os.environ, "MACOSX_DEPLOYMENT_TARGET": _MACOS},
        check=True,
        capture_output=True,
        text=True,
    )


if __name__ == "__main__":
    sys.exit(main())

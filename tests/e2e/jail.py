"""Runs a program where there is no network at all and where its own folder cannot be written to, on Linux."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

_MOUNT: Final = """
set -e
"$1" --bind "$2" "$2"
"$1" -o remount,bind,ro "$2"
shift 2
exec "$@"
"""


@cache
def jails() -> bool:
    """Tell whether this machine lets its user make such a place."""
    if shutil.which("unshare") is None:
        return False
    done = subprocess.run([*_namespaces(), "mount", "--bind", "/tmp", "/tmp"], capture_output=True)  # noqa: S108
    return done.returncode == 0


def jailed(command: Sequence[object], read_only: Path) -> list[str]:
    """Return the command that runs `command` with an empty network namespace and with a folder read-only."""
    shell = ["/bin/sh", "-c", _MOUNT, "jail", _found("mount"), str(read_only)]
    return [*_namespaces(), *shell, *map(str, command)]


def _namespaces() -> list[str]:
    user = [] if os.geteuid() == 0 else ["--map-root-user"]
    return [_found("unshare"), *user, "--net", "--mount", "--propagation", "private", "--"]


def _found(program: str) -> str:
    """Return the path of a program: whoever is in the jail may have nothing on the search path."""
    path = shutil.which(program)
    assert path is not None, f"needs {program}"
    return path

"""Files of a package bear what is said here, not what the computer that built it gave them."""

import os
from pathlib import Path

from resources.packaging.release import moment


def mode(path: Path) -> int:
    """Return the permissions of a file or folder in a package.

    Programs can be run and all can be read by everybody; libraries are loaded, not run.
    """
    if path.is_symlink():
        return 0o777
    runs = path.is_dir() or (os.access(path, os.X_OK) and ".so" not in path.suffixes)
    return 0o755 if runs else 0o644


def tidy(folder: Path) -> None:
    """Give a folder and all in it these permissions and the time of the release."""
    seconds = moment().timestamp()
    for path in [*folder.rglob("*"), folder]:
        if not path.is_symlink():
            path.chmod(mode(path))
        os.utime(path, (seconds, seconds), follow_symlinks=False)

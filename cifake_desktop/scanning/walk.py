"""Every file under a folder, one after the other."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path


def find_files(folder: Path, on_unreadable: Callable[[Path, OSError], None]) -> Iterator[Path]:
    """Yield the ordinary files under a folder, as they are found.

    Inside each folder the order is by name, with a sub-folder's files at the sub-folder's place. Hidden files
    and folders (a leading dot) are left out. A link to a file counts as a file; a link to a folder is not
    followed, so no loop can arise.

    Args:
        folder: where to start.
        on_unreadable: is called with each folder that cannot be listed; the walk goes on.

    """
    # A stack of listings instead of recursion: folders may be nested deeper than Python's calls may be.
    listings = [_list(str(folder), on_unreadable)]
    while listings:
        entry = next(listings[-1], None)
        if entry is None:
            listings.pop()
        elif entry.is_dir(follow_symlinks=False):
            listings.append(_list(entry.path, on_unreadable))
        elif _is_file(entry):
            yield Path(entry.path)


def _list(folder: str, on_unreadable: Callable[[Path, OSError], None]) -> Iterator[os.DirEntry[str]]:
    """Return the entries of one folder by name, hidden ones left out."""
    try:
        with os.scandir(folder) as entries:
            shown = [entry for entry in entries if not entry.name.startswith(".")]
    except OSError as error:
        on_unreadable(Path(folder), error)
        return iter(())
    shown.sort(key=lambda entry: entry.name)
    return iter(shown)


def _is_file(entry: os.DirEntry[str]) -> bool:
    """Tell an ordinary file, or a link to one, from pipes, devices and dead links."""
    try:
        return entry.is_file()
    except OSError:  # a link that leads to itself
        return False

"""Every file under a folder, one after the other."""

import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from enum import Enum, auto
from fnmatch import fnmatchcase
from pathlib import Path
from stat import S_ISREG


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that the walk came to.

    Attributes:
        path: below the folder of the walk, as it is called there.
        size: in bytes; -1 where it had vanished meanwhile, or could not be asked.
        modified_ns: time of the last change, in nanoseconds since 1970.

    """

    path: Path
    size: int
    modified_ns: int


@dataclass(frozen=True, slots=True)
class Choice:
    """Which files of a folder are wanted.

    Attributes:
        hidden: whether files and folders whose names begin with a dot are.
        only: patterns ("*.jpg"), of which a file's name must match one; none lets all pass.
        without: patterns that neither a file's name nor that of a folder on the way may match.

    Patterns are those of the shell, and capitals count as small letters.

    """

    hidden: bool = False
    only: tuple[str, ...] = ()
    without: tuple[str, ...] = ()

    def to_json(self) -> str:
        """Return the choice as text."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> "Choice":
        """Return the choice that `to_json` wrote.

        Raises:
            ValueError: the text is something else.

        """
        try:
            found = json.loads(text)
            choice = cls(found["hidden"], tuple(found["only"]), tuple(found["without"]))
        except (KeyError, TypeError, RecursionError) as error:
            raise ValueError("This is no choice of files.") from error
        patterns = (*choice.only, *choice.without)
        if not (isinstance(choice.hidden, bool) and all(isinstance(pattern, str) for pattern in patterns)):
            raise ValueError("This is no choice of files.")
        return choice

    def takes_file(self, name: str) -> bool:
        """Tell whether a file of this name is wanted."""
        return self.takes_folder(name) and (not self.only or _matches(name, self.only))

    def takes_folder(self, name: str) -> bool:
        """Tell whether a folder of this name is entered."""
        return (self.hidden or not name.startswith(".")) and not _matches(name, self.without)


EVERYTHING = Choice()
"""All but hidden files."""


def find_files(
    folder: Path, on_unreadable: Callable[[Path, OSError], None], choice: Choice = EVERYTHING
) -> Iterator[FoundFile]:
    """Yield the ordinary files under a folder, as they are found.

    Inside each folder the order is by name, with a sub-folder's files at the sub-folder's place. A link to a file
    counts as a file; a link to a folder is not followed, so no loop can arise.

    Args:
        folder: where to start.
        on_unreadable: is called with each folder that cannot be listed; the walk goes on.
        choice: which files are wanted.

    """
    for path, kind in _paths(folder, on_unreadable, choice):
        found = _look_at(path, kind)
        if found is not None:
            yield found


def count_files(folder: Path, choice: Choice = EVERYTHING) -> Iterator[int]:
    """Yield a 1 for each file that `find_files` would; listings alone tell, but for links."""
    for path, kind in _paths(folder, lambda *_: None, choice):
        if kind is _Kind.FILE or os.path.isfile(path):
            yield 1


def look_at(path: Path) -> FoundFile | None:
    """Return an ordinary file with its size and time, or None for anything else, and for what cannot be asked."""
    try:
        return _look_at(str(path), _Kind.LINK)
    except ValueError:  # no path of any file, for example one with a zero byte
        return None


class _Kind(Enum):
    """What a listing says of an entry."""

    FOLDER = auto()
    FILE = auto()
    LINK = auto()


def _paths(
    folder: Path, on_unreadable: Callable[[Path, OSError], None], choice: Choice
) -> Iterator[tuple[str, _Kind]]:
    """Yield the paths of ordinary files and of links."""
    # A stack of listings instead of recursion: folders may be nested deeper than Python's calls may be.
    listings = [_list(str(folder), on_unreadable, choice)]
    while listings:
        path, kind = next(listings[-1], ("", _Kind.FILE))
        if not path:
            listings.pop()
        elif kind is _Kind.FOLDER:
            listings.append(_list(path, on_unreadable, choice))
        else:
            yield path, kind


def _list(
    folder: str, on_unreadable: Callable[[Path, OSError], None], choice: Choice
) -> Iterator[tuple[str, _Kind]]:
    """Yield the wanted entries of one folder by name; pipes and devices are not among them.

    Only the names are kept meanwhile: a folder may hold millions.
    """
    names: list[str] = []
    others: dict[str, _Kind] = {}  # those that are no files
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    if choice.takes_folder(entry.name):
                        names.append(entry.name)
                        others[entry.name] = _Kind.FOLDER
                elif choice.takes_file(entry.name):
                    if entry.is_symlink():
                        others[entry.name] = _Kind.LINK
                    elif not entry.is_file(follow_symlinks=False):
                        continue
                    names.append(entry.name)
    except OSError as error:
        on_unreadable(Path(folder), error)
        return
    names.sort()
    for name in names:
        yield os.path.join(folder, name), others.get(name, _Kind.FILE)


def _look_at(path: str, kind: _Kind) -> FoundFile | None:
    """Return a file with its size and time, or None for a link that leads to none."""
    try:
        status = os.stat(path)
    except OSError:  # a link to nowhere, or to itself; a file that has vanished since it was listed
        return None if kind is _Kind.LINK else FoundFile(Path(path), -1, 0)
    return FoundFile(Path(path), status.st_size, status.st_mtime_ns) if S_ISREG(status.st_mode) else None


def _matches(name: str, patterns: Sequence[str]) -> bool:
    if not patterns:
        return False
    folded = name.casefold()
    return any(fnmatchcase(folded, pattern.casefold()) for pattern in patterns)

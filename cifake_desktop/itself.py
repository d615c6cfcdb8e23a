"""How the application starts itself anew, for work that may crash, hang or eat memory without harm to the rest.

Frozen, it is a folder with two executables: the one that people start, and one for the command line. PyInstaller, which
freezes it, leaves marks in the environment: https://pyinstaller.org/en/stable/runtime-information.html.
"""

import errno
import mmap
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

NO_WINDOW: Final[int] = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""Creation flags of all processes of our own: no console flashes up on Windows. Elsewhere there is nothing to say."""

_M_MMAP_THRESHOLD: Final = -3
_LARGE: Final = 2**20  # bytes

# NumPy's threads, one for each core, would reserve addresses that then lack for the work.
_ONE_THREAD: Final = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
_COMMAND_LINE: Final = "cifake-desktop-cli"
_LIBRARIES: Final = "LD_LIBRARY_PATH"
_TOOLKIT: Final = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


def own_command(*arguments: str) -> list[str]:
    """Return the command line that starts this application with these arguments."""
    if not is_frozen():
        return [sys.executable, "-m", "cifake_desktop", *arguments]
    # On Windows, the executable of the window has no standard streams, which work is handed over by.
    executable = Path(sys.executable)
    sibling = executable.with_name(_COMMAND_LINE + executable.suffix)
    return [str(sibling if sibling.is_file() else executable), *arguments]


def own_environment() -> dict[str, str]:
    """Return the environment for it: this process's own, with the package where it is found here."""
    if is_frozen():
        # Else it would take itself for a part of this process, and rely on what `restore_environment` took away.
        return {**os.environ, **_ONE_THREAD, "PYINSTALLER_RESET_ENVIRONMENT": "1"}
    package = str(Path(__file__).resolve().parents[1])
    paths = [package, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, **_ONE_THREAD, "PYTHONPATH": os.pathsep.join(paths)}


@contextmanager
def one_thread() -> Iterator[None]:
    """While this lasts, libraries that are loaded start no threads; other programs must not inherit that."""
    before = {name: os.environ.get(name) for name in _ONE_THREAD}
    os.environ.update(_ONE_THREAD)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def is_frozen() -> bool:
    """Tell whether the executable is the application itself, rather than Python."""
    return bool(getattr(sys, "frozen", False))


def restore_environment() -> None:
    """Take back what being frozen did to the environment, for the sake of other programs that are started from here.

    A file manager that loaded our libraries in place of its own would not start. This process needs the variables no
    more: the system has read the one of the libraries, and Qt finds its plugins beside itself.
    """
    if not (is_frozen() and sys.platform.startswith("linux")):
        return
    for name in (_LIBRARIES, *_TOOLKIT):
        os.environ.pop(name, None)
    before = os.environ.pop(f"{_LIBRARIES}_ORIG", None)
    if before is not None:
        os.environ[_LIBRARIES] = before


SHORT_OF_MEMORY: Final = "There is too little memory."
"""What to say where `is_short_of_memory`."""

_NO_MEMORY: Final = ("failed to map segment", "allocate memory", "bad_alloc")


def is_short_of_memory(error: BaseException) -> bool:
    """Tell whether an error means that the system gives this process no more memory, or no more threads."""
    if isinstance(error, OSError):
        return error.errno == errno.ENOMEM
    words = str(error)
    return (
        isinstance(error, MemoryError)
        or (isinstance(error, RuntimeError) and "can't start new thread" in words)
        # What libraries say, and the system's loader of libraries; Python has no other word for it.
        or (isinstance(error, ImportError) and any(part in words for part in _NO_MEMORY))
    )


def make_sure_of_memory(size: int) -> None:
    """Make sure that the system gives this process so much more memory; nothing of it is used up.

    Libraries that run out of memory halfway tend to crash, or to wait for ever. Windows, where a
    process has no limit on addresses, would set so much aside for real: there nothing is asked for.

    Args:
        size: in MiB.

    Raises:
        MemoryError: it does not.

    """
    if sys.platform == "win32":
        return
    try:
        mmap.mmap(-1, size * 2**20, access=mmap.ACCESS_COPY).close()
    except OSError as error:
        raise MemoryError from error


def give_back_large_memory() -> None:
    """Have large buffers go back to the system as soon as they are let go of, where the C library is glibc.

    Left to itself it learns from the first large picture to keep room for more like it, in each thread that ever held
    one: hundreds of megabytes of nothing (mallopt(3), M_MMAP_THRESHOLD).
    """
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    # Another C library may lack it.
    if (mallopt := getattr(ctypes.CDLL(None), "mallopt", None)) is not None:
        mallopt(_M_MMAP_THRESHOLD, _LARGE)


def give_back_freed_memory() -> None:
    """Have whole pages of freed memory that lie between what is in use go back to the system, where there is glibc.

    Left to itself it keeps them all, and after hours of use they are more than what is in use (malloc_trim(3)).
    """
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    # Another C library may lack it.
    if (malloc_trim := getattr(ctypes.CDLL(None), "malloc_trim", None)) is not None:
        malloc_trim(0)


def limit_this_process(limits: dict[str, int]) -> None:
    """Limit this process where there are POSIX limits; a limit that the system does not know is left out.

    Args:
        limits: by the names of the module `resource`, for example {"RLIMIT_AS": 2**32}.

    """
    if sys.platform == "win32":
        return
    import resource

    for name, limit in limits.items():
        kind = getattr(resource, name)
        _, most = resource.getrlimit(kind)
        if most != resource.RLIM_INFINITY:
            limit = min(limit, most)
        try:
            resource.setrlimit(kind, (limit, limit))
        except (OSError, ValueError):  # macOS knows some limits in name only
            continue

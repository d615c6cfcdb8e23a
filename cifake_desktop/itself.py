"""How the application starts itself anew, for work that may crash, hang or eat memory without harm to the rest."""

import os
import sys
from pathlib import Path


def own_command(*arguments: str) -> list[str]:
    """Return the command line that starts this application with these arguments."""
    frozen = getattr(sys, "frozen", False)  # then the executable is the application, else it is Python
    return [sys.executable, *([] if frozen else ["-m", "cifake_desktop"]), *arguments]


def own_environment() -> dict[str, str]:
    """Return the environment for it: this process's own, with the package where it is found here.

    NumPy's threads, one for each core, would reserve addresses that then lack for the work.
    """
    package = str(Path(__file__).resolve().parents[1])
    paths = [package, *filter(None, [os.environ.get("PYTHONPATH")])]
    one_thread = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    return {**os.environ, **one_thread, "PYTHONPATH": os.pathsep.join(paths)}


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

"""Where the files that ship with the application lie: models, icons, samples."""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _roots() -> list[Path]:
    """Every folder that may hold the resources, best first."""
    roots = []
    bundle = getattr(sys, "_MEIPASS", None)  # set by the frozen application only
    if bundle is not None:
        roots.append(Path(bundle) / "resources")
    roots.append(_PACKAGE / "resources")  # an installed wheel
    roots.append(_PACKAGE.parent / "resources")  # a checkout
    return roots


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder, for example ``resource("models", "SHA256SUMS")``.

    Raises:
        FileNotFoundError: nothing of that name ships with this copy of the application.

    """
    for root in _roots():
        path = root.joinpath(*parts)
        if path.exists():
            return path
    name = "/".join(parts)
    raise FileNotFoundError(f"This copy of the application lacks the file resources/{name}.")

"""Whether the window keeps what it finds."""

from cifake_desktop.scanning.privacy import private_by_environment


def keeps_findings() -> bool:
    """Tell whether findings are kept; in private mode they are not. Safe in any thread."""
    return not private_by_environment()

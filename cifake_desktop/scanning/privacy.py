"""Whether anything may be kept of what is examined."""

import os
from typing import Final

PRIVATE_VARIABLE: Final = "CIFAKE_DESKTOP_PRIVATE"
"""Environment variable that, set to anything, turns private mode on: nothing is kept."""


def private_by_environment() -> bool:
    """Tell whether the environment asks for private mode."""
    return bool(os.environ.get(PRIVATE_VARIABLE))

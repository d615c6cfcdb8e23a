"""Tells Windows which windows belong together, so that its taskbar shows them as one, with our own icon."""

import ctypes
import sys
from typing import Final

_APPLICATION: Final = "CIFAKE.Desktop"


def join_taskbar() -> None:
    """Name this process as the application. Before its first window; there is nothing to do on other systems."""
    windll = getattr(ctypes, "windll", None)
    if sys.platform == "win32" and windll is not None:
        windll.shell32.SetCurrentProcessExplicitAppUserModelID(_APPLICATION)

"""Draws the window in known states, to tell from outside which of them a window on the screen is in.

The argument is a folder; each state becomes a PNG file there, called by its name.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from cifake_desktop.ui import app
from cifake_desktop.ui.engine import broken_engine
from cifake_desktop.ui.window import MainWindow
from cifake_desktop.ui.words import NOTHING_TO_PASTE, OFFLINE

STATES: dict[str, Callable[[MainWindow], None]] = {
    "scan": lambda window: window.show_page(window.scan_page),
    "history": lambda window: window.show_page(window.history_page),
    "pictures": lambda window: window.show_page(window.inspect_page),
    "offline": lambda window: window.inspect_page.banner.say(OFFLINE),
    "nothing to paste": lambda window: window.inspect_page.banner.say(NOTHING_TO_PASTE),
}
"""How each state is reached from the one before."""

if __name__ == "__main__":
    app.prepare()
    # An empty window looks the same with any models and with none.
    window = MainWindow(lambda: replace(broken_engine(""), problem=None))
    window.show()
    for name, enter in STATES.items():
        enter(window)
        while window.tasks.running:
            QApplication.processEvents()
        window.grab().save(str(Path(sys.argv[1]) / f"{name}.png"), "PNG")
    window.close()

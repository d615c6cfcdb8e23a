"""Every action of the window in one table: its words, its keys, its icon."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from cifake_desktop.ui.icons import dress


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """What the menu says, which keys start it, and its icon where it has one."""

    text: str
    keys: tuple[str, ...] = ()
    icon: str | None = None


ACTIONS: Final = {
    "open_pictures": ActionSpec("&Open pictures…", ("Ctrl+O",), "pictures"),
    "open_folder": ActionSpec("Open &folder…", ("Ctrl+Shift+O",), "folder"),
    "camera": ActionSpec("Take a picture with the &camera…", (), "camera"),
    "samples": ActionSpec("Try the &samples"),
    "export": ActionSpec("&Export…", ("Ctrl+S",), "export"),
    "report": ActionSpec("&Report on this picture…", ("Ctrl+R",), "report"),
    "report_all": ActionSpec("Report on &all pictures…", ("Ctrl+Shift+R",)),
    "quit": ActionSpec("&Quit", ("Ctrl+Q",)),
    "undo": ActionSpec("&Undo copying or moving", ("Ctrl+Z",)),
    "copy_summary": ActionSpec("&Copy a summary", ("Ctrl+C",), "copy"),
    "paste": ActionSpec("&Paste", ("Ctrl+V", "Shift+Insert"), "paste"),
    "clear": ActionSpec("&Remove all pictures", ("Ctrl+Shift+Delete",), "clear"),
    "compare": ActionSpec("Co&mpare…", ("Ctrl+D",), "compare"),
    "again": ActionSpec("&Examine again", ("F5",), "again"),
    "cancel": ActionSpec("Cancel &what runs", ("Esc",), "stop"),
    "settings": ActionSpec("&Settings…", ("Ctrl+,",), "settings"),
    "pictures_page": ActionSpec("&Pictures", ("Ctrl+1",)),
    "scan_page": ActionSpec("&Folder scan", ("Ctrl+2",)),
    "history_page": ActionSpec("&History", ("Ctrl+3",)),
    "models": ActionSpec("&Models…", ("Ctrl+M",), "model"),
    "trust": ActionSpec("&Trusted signers…", (), "marks"),
    "quiz": ActionSpec("&Quiz…", (), "quiz"),
    "meaning": ActionSpec("&What a verdict means", ("F1",), "info"),
    "guide": ActionSpec("&Guide"),
    "shortcuts": ActionSpec("&Keyboard shortcuts", ("Ctrl+/", "Shift+F1")),
    "welcome": ActionSpec("W&elcome"),
    "diagnostics": ActionSpec("Copy &diagnostic information…"),
    "about": ActionSpec("&About CIFAKE Desktop"),
}

MENUS: Final = {
    "&File": (
        *("open_pictures", "open_folder", "camera", "samples", ""),
        *("report", "report_all", "export", "", "quit"),
    ),
    "&Edit": (
        *("undo", "", "copy_summary", "paste", "clear", ""),
        *("compare", "again", "cancel", "", "settings"),
    ),
    "&View": ("pictures_page", "scan_page", "history_page", "", "models", "trust"),
    "&Tools": ("quiz",),
    "&Help": ("meaning", "guide", "shortcuts", "welcome", "", "diagnostics", "about"),
}


def make_actions(parent: QWidget) -> dict[str, QAction]:
    """Return an action for each entry of `ACTIONS`, which work as soon as they are connected."""
    actions = {}
    for name, spec in ACTIONS.items():
        action = QAction(spec.text, parent)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setObjectName(name)
        if spec.icon is not None:
            dress(action, spec.icon)
        actions[name] = action
    actions["quit"].setMenuRole(QAction.MenuRole.QuitRole)
    actions["settings"].setMenuRole(QAction.MenuRole.PreferencesRole)
    actions["about"].setMenuRole(QAction.MenuRole.AboutRole)
    return actions

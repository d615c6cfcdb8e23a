"""Every action of the window in one table: its words, its keys, its icon."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from cifake_desktop.ui.icons import dress
from cifake_desktop.ui.translation import tr


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """What the menu says, which keys start it, and its icon where it has one."""

    text: str
    keys: tuple[str, ...] = ()
    icon: str | None = None


ACTIONS: Final = {
    "open_pictures": ActionSpec(tr("&Open pictures…"), ("Ctrl+O",), "pictures"),
    "open_folder": ActionSpec(tr("Open &folder…"), ("Ctrl+Shift+O",), "folder"),
    "camera": ActionSpec(tr("Take a picture with the &camera…"), (), "camera"),
    "samples": ActionSpec(tr("Try the &samples")),
    "export": ActionSpec(tr("&Export…"), ("Ctrl+S",), "export"),
    "report": ActionSpec(tr("&Report on this picture…"), ("Ctrl+R",), "report"),
    "report_all": ActionSpec(tr("Report on &all pictures…"), ("Ctrl+Shift+R",)),
    "quit": ActionSpec(tr("&Quit"), ("Ctrl+Q",)),
    "undo": ActionSpec(tr("&Undo copying or moving"), ("Ctrl+Z",)),
    "copy_summary": ActionSpec(tr("&Copy a summary"), ("Ctrl+C",), "copy"),
    "paste": ActionSpec(tr("&Paste"), ("Ctrl+V", "Shift+Insert"), "paste"),
    "clear": ActionSpec(tr("&Remove all pictures"), ("Ctrl+Shift+Delete",), "clear"),
    "compare": ActionSpec(tr("Co&mpare…"), ("Ctrl+D",), "compare"),
    "again": ActionSpec(tr("&Examine again"), ("F5",), "again"),
    "cancel": ActionSpec(tr("Cancel &what runs"), ("Esc",), "stop"),
    "settings": ActionSpec(tr("&Settings…"), ("Ctrl+,",), "settings"),
    "pictures_page": ActionSpec(tr("&Pictures"), ("Ctrl+1",)),
    "scan_page": ActionSpec(tr("&Folder scan"), ("Ctrl+2",)),
    "history_page": ActionSpec(tr("&History"), ("Ctrl+3",)),
    "models": ActionSpec(tr("&Models…"), ("Ctrl+M",), "model"),
    "trust": ActionSpec(tr("&Trusted signers…"), (), "marks"),
    "quiz": ActionSpec(tr("&Quiz…"), (), "quiz"),
    "meaning": ActionSpec(tr("&What a verdict means"), ("F1",), "info"),
    "guide": ActionSpec(tr("&Guide")),
    "shortcuts": ActionSpec(tr("&Keyboard shortcuts"), ("Ctrl+/", "Shift+F1")),
    "welcome": ActionSpec(tr("W&elcome")),
    "diagnostics": ActionSpec(tr("Copy &diagnostic information…")),
    "crash_log": ActionSpec(tr("Show the c&rash log")),
    "about": ActionSpec(tr("&About CIFAKE Desktop")),
}

MENUS: Final = {
    tr("&File"): (
        *("open_pictures", "open_folder", "camera", "samples", ""),
        *("report", "report_all", "export", "", "quit"),
    ),
    tr("&Edit"): (
        *("undo", "", "copy_summary", "paste", "clear", ""),
        *("compare", "again", "cancel", "", "settings"),
    ),
    tr("&View"): ("pictures_page", "scan_page", "history_page", "", "models", "trust"),
    tr("&Tools"): ("quiz",),
    tr("&Help"): ("meaning", "guide", "shortcuts", "welcome", "", "diagnostics", "crash_log", "about"),
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

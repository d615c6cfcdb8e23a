"""Every key that a part of the window listens to by itself, in tables that the parts use and the help lists.

The keys of the menus stand in `actions.py`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cifake_desktop.ui.translation import tr


@dataclass(frozen=True, slots=True)
class KeySpec:
    """One deed: what it does, in words for people, and the keys that ask for it."""

    does: str
    keys: tuple[Qt.Key, ...]


@dataclass(frozen=True, slots=True)
class KeyTable:
    """What a part of the window does at which keys.

    Attributes:
        place: where the keys work, in words for people.
        specs: by the deed's name, which the part's code knows.

    """

    place: str
    specs: Mapping[str, KeySpec]

    def deed(self, event: QKeyEvent) -> str | None:
        """Return what a pressed key asks for, whichever modifiers are held with it, or None."""
        return next((name for name, spec in self.specs.items() if event.key() in spec.keys), None)

    def shortcuts(self, deed: str, parent: QWidget, context: Qt.ShortcutContext) -> list[QShortcut]:
        """Return a shortcut for each key of a deed, for widgets that take the keys before we see them."""
        return [QShortcut(QKeySequence(key), parent, context=context) for key in self.specs[deed].keys]


_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NEXT_PANEL: Final = tr("Go to the next panel on that side")
_MOVE: Final = tr("Move the picture")

PANEL_KEYS: Final = KeyTable(
    tr("A picture's panel"),
    {
        "evidence": KeySpec(tr("Show or hide the evidence map"), (Qt.Key.Key_Space,)),
        "enlarge": KeySpec(tr("Open the picture large"), _ENTER),
    },
)
GRID_KEYS: Final = KeyTable(
    tr("Among the panels"),
    {
        "left": KeySpec(_NEXT_PANEL, (Qt.Key.Key_Left,)),
        "right": KeySpec(_NEXT_PANEL, (Qt.Key.Key_Right,)),
        "up": KeySpec(_NEXT_PANEL, (Qt.Key.Key_Up,)),
        "down": KeySpec(_NEXT_PANEL, (Qt.Key.Key_Down,)),
        "first": KeySpec(tr("Go to the first panel"), (Qt.Key.Key_Home,)),
        "last": KeySpec(tr("Go to the last panel"), (Qt.Key.Key_End,)),
        "remove": KeySpec(
            tr("Remove the picture from the window; its file stays"),
            (Qt.Key.Key_Delete, Qt.Key.Key_Backspace),
        ),
    },
)
ZOOM_KEYS: Final = KeyTable(
    tr("The large view"),
    {
        "larger": KeySpec(tr("Larger"), (Qt.Key.Key_Plus, Qt.Key.Key_Equal)),
        "smaller": KeySpec(tr("Smaller"), (Qt.Key.Key_Minus,)),
        "fit": KeySpec(tr("The whole picture"), (Qt.Key.Key_0,)),
        "pixels": KeySpec(tr("One pixel of the picture for each of the screen's"), (Qt.Key.Key_1,)),
        "left": KeySpec(_MOVE, (Qt.Key.Key_Left,)),
        "right": KeySpec(_MOVE, (Qt.Key.Key_Right,)),
        "up": KeySpec(_MOVE, (Qt.Key.Key_Up,)),
        "down": KeySpec(_MOVE, (Qt.Key.Key_Down,)),
    },
)
VIEWER_KEYS: Final = KeyTable(
    tr("The large view"),
    {
        "evidence": KeySpec(tr("Show or hide the evidence map"), (Qt.Key.Key_E,)),
        "details": KeySpec(tr("Show or hide what is known of the picture"), (Qt.Key.Key_D,)),
    },
)
SCAN_TABLE_KEYS: Final = KeyTable(
    tr("The table of a folder scan"),
    {"open": KeySpec(tr("Show the picture of the row as a panel"), _ENTER)},
)

COMPARE_KEYS: Final = KeyTable(
    tr("The comparison of two pictures"),
    {
        "link": KeySpec(tr("Zoom and move both pictures in step, or each by itself"), (Qt.Key.Key_L,)),
        "evidence": KeySpec(tr("Show or hide the evidence maps"), (Qt.Key.Key_E,)),
    },
)
HISTORY_KEYS: Final = KeyTable(
    tr("The table of the history"),
    {
        "examine": KeySpec(tr("Examine the files of the chosen rows again"), _ENTER),
        "delete": KeySpec(tr("Delete the chosen findings; the files stay"), (Qt.Key.Key_Delete,)),
    },
)
QUIZ_KEYS: Final = KeyTable(
    tr("The quiz"),
    {
        "real": KeySpec(tr("Take the picture for a photograph"), (Qt.Key.Key_R,)),
        "ai": KeySpec(tr("Take the picture for AI-made"), (Qt.Key.Key_F, Qt.Key.Key_A)),
        "evidence": KeySpec(tr("After the guess: show or hide the evidence map"), (Qt.Key.Key_E,)),
        "next": KeySpec(tr("After the guess: go on"), (*_ENTER, Qt.Key.Key_Space)),
    },
)

TABLES: Final = (
    PANEL_KEYS,
    GRID_KEYS,
    ZOOM_KEYS,
    VIEWER_KEYS,
    COMPARE_KEYS,
    SCAN_TABLE_KEYS,
    HISTORY_KEYS,
    QUIZ_KEYS,
)
"""All of them, in the order in which the help lists them."""

FROM_THE_TOOLKIT: Final = {
    tr("Everywhere"): (
        (("Tab", "Shift+Tab"), tr("Go to the next or the previous control")),
        (("Space",), tr("Press the button that has the focus")),
        (("Alt",), tr("With the underlined letter of a menu: open that menu")),
        (("Esc",), tr("Close a dialog or the large view")),
        (("Ctrl+C",), tr("Copy the chosen part of a text")),
    ),
    tr("The table of a folder scan"): (
        (("Shift+Down", "Shift+Up"), tr("Choose more rows")),
        (("Ctrl+A",), tr("Choose all rows")),
        (("Menu", "Shift+F10"), tr("What can be done with the files of the chosen rows")),
    ),
}
"""What Qt itself does at which keys: the place, then keys and words."""

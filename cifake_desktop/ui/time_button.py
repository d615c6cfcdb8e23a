"""The button that narrows the history to a time, and the menu behind it."""

import time
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from cifake_desktop.ui.translation import tr

_CHOICES: Final = ((tr("Any time"), None), (tr("Today"), 0), (tr("Last 7 days"), 6), (tr("Last 30 days"), 29))
"""Words, and how many days before today count, too; None for all."""


class TimeButton(QPushButton):
    """Shows the picked time; its menu offers the others."""

    picked = Signal()

    def __init__(self) -> None:
        """Begin with any time."""
        super().__init__()
        self.setProperty("role", "quiet")
        self.setToolTip(tr("When the files were examined"))
        menu = QMenu(self)
        group = QActionGroup(self)
        for words, days in _CHOICES:
            action = QAction(words, menu)
            action.setData(days)
            action.setCheckable(True)
            group.addAction(action)
            menu.addAction(action)
        self._group: Final = group
        group.triggered.connect(self._pick)
        self.setMenu(menu)
        self._pick(group.actions()[0])

    @property
    def since(self) -> float | None:
        """The midnight that the picked time begins at, in seconds since 1970, or None for any time."""
        days = self._group.checkedAction().data()
        if days is None:
            return None
        midnight = datetime.fromtimestamp(time.time()).replace(hour=0, minute=0, second=0, microsecond=0)
        return (midnight - timedelta(days=days)).timestamp()

    def choose(self, words: str) -> None:
        """Pick the choice of these words."""
        next(action for action in self._group.actions() if action.text() == words).trigger()

    def _pick(self, action: QAction) -> None:
        action.setChecked(True)
        self.setText(action.text())
        self.setAccessibleName(tr("Examined: {time}", time=action.text()))
        self.picked.emit()

"""The button that says how strict the verdicts are, and the menu behind it."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidgetAction

from cifake_desktop.ui.icons import dress
from cifake_desktop.ui.labels import PlainLabel
from cifake_desktop.ui.theme import SPACE_M, SPACE_S
from cifake_desktop.ui.translation import tr
from cifake_desktop.ui.words import rate_words, share

_WIDTH: Final = 380
_MEANING: Final = tr(
    "How many real pictures may be called AI-made by mistake. The stricter, the fewer mistakes of that kind, "
    "and the more pictures stay inconclusive. A model that lacks the rate uses its next stricter one."
)


class StrictnessButton(QPushButton):
    """Shows the picked false-positive rate; its menu offers all those that some loaded model has."""

    picked = Signal(float)

    def __init__(self) -> None:
        """Begin hidden: without a model there is nothing to pick."""
        super().__init__()
        self.setProperty("role", "quiet")
        dress(self, "strictness", "accent")
        self.setToolTip(tr("How many real pictures may be called AI-made by mistake"))
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self.setMenu(self._menu)
        self.hide()

    @property
    def choices(self) -> Sequence[QAction]:
        """The rates on offer, strictest first."""
        return self._group.actions()

    def offer(self, rates: Sequence[float], picked: float) -> None:
        """Offer `rates`, with `picked` checked."""
        self._menu.clear()
        for action in self._group.actions():
            self._group.removeAction(action)
            action.deleteLater()
        meaning = PlainLabel(_MEANING, role="muted")
        meaning.setWordWrap(True)
        meaning.setFixedWidth(_WIDTH)
        meaning.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        head = QWidgetAction(self._menu)
        head.setDefaultWidget(meaning)
        head.setEnabled(False)  # keys go past it
        self._menu.addAction(head)
        self._menu.addSeparator()
        for rate in rates:
            action = QAction(tr("{rate}: {meaning}", rate=share(rate), meaning=rate_words(rate)), self._menu)
            action.setCheckable(True)
            action.setChecked(rate == picked)
            action.triggered.connect(partial(self.picked.emit, rate))
            self._group.addAction(action)
            self._menu.addAction(action)
        words = tr("False positives: {rate}", rate=share(picked))
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(_MEANING)
        self.setVisible(bool(rates))

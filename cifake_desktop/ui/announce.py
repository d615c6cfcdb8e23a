"""Says things to screen readers, few enough of them to be heard out."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from cifake_desktop.ui.translation import tr

MOST_ONE_BY_ONE: Final = 3
"""Of so many pictures examined together, each answer is said; of more, their sum at the end."""


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say `words` when it has finished what it says now."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class Answers:
    """Announces the answers about pictures that were examined together."""

    def __init__(self, widget: QWidget) -> None:
        """Speak for `widget`."""
        self._widget = widget
        self._asked = 0
        self._heard = 0

    def expect(self, asked: int) -> None:
        """Note how many pictures are being examined together."""
        self._asked = max(asked, self._asked)

    def answered(self, answers: Sequence[str]) -> None:
        """Say the answers of a few pictures at once; keep quiet about those of many, and about what was cancelled."""
        self._heard += len(answers)
        if (
            0 < self._asked <= MOST_ONE_BY_ONE
        ):  # none: the picture that was in work when the rest was cancelled
            for words in answers:
                announce(self._widget, words)

    def ended(self, summary: str) -> None:
        """Say the sum, if there is one, where the answers themselves were too many to say."""
        if summary and self._heard and self._asked > MOST_ONE_BY_ONE:
            announce(self._widget, tr("Finished. {summary}", summary=summary))
        self.forget()

    def forget(self) -> None:
        """Say no sum of what was answered so far."""
        self._asked = self._heard = 0

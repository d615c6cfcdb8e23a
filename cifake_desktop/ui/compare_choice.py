"""Choosing the two pictures to compare: one is taken first, and a strip asks for the other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from cifake_desktop.ui.icons import Sign
from cifake_desktop.ui.labels import PlainLabel
from cifake_desktop.ui.picture_panel import PicturePanel
from cifake_desktop.ui.theme import RADIUS_M, SPACE_M, SPACE_S, colours, theme
from cifake_desktop.ui.translation import tr
from cifake_desktop.ui.words import shown_name

_LONGEST_NAME = 40


class CompareChoice(QFrame):
    """A strip that is hidden until the first picture is chosen.

    Attributes:
        chosen: signals that both are known, with their panels in the order in which they were taken.
        changed: signals that a choice began or ended.

    """

    chosen = Signal(object, object)
    changed = Signal()

    def __init__(self) -> None:
        """Begin with nothing chosen."""
        super().__init__()
        self.setObjectName("choosing")
        self._first: PicturePanel | None = None
        self.words = PlainLabel(wraps=True)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setAccessibleName(tr("Cancel comparing"))
        self.cancel_button.setToolTip(tr("Compare nothing (Esc)"))
        self.cancel_button.clicked.connect(self.forget)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_M)
        row.addWidget(Sign("compare", "text"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        row.addWidget(self.cancel_button)
        self.hide()
        self._colour()
        theme().changed.connect(self._colour)

    @property
    def first(self) -> PicturePanel | None:
        """The picture chosen first, while the second is still wanted."""
        return self._first

    def take(self, panel: PicturePanel) -> None:
        """Take a panel as the first or the second picture; the first again takes it back."""
        first = self._first
        if panel.content is None or panel.content.thumbnail is None:
            panel.compare_button.setChecked(False)
        elif first is None:
            self._first = panel
            panel.compare_button.setChecked(True)
            self._ask(panel)
        else:
            self.forget()
            panel.compare_button.setChecked(False)
            if panel is not first:
                self.chosen.emit(first, panel)

    def forget(self) -> None:
        """Choose nothing."""
        if self._first is not None:
            self._first.compare_button.setChecked(False)
            self._first = None
            self.hide()
            self.changed.emit()

    def forget_panel(self, panel: PicturePanel) -> None:
        """End the choice if this panel, which is about to go, was chosen."""
        if panel is self._first:
            self.forget()

    def _ask(self, panel: PicturePanel) -> None:
        name = shown_name(panel.path)
        name = name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…"
        words = tr(
            "Which picture shall stand beside {name}? Click it, or go to it with the arrows and press Enter.",
            name=name,
        )
        self.words.setText(words)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.changed.emit()

    def _colour(self) -> None:
        c = colours()
        self.setStyleSheet(f"#choosing {{ background: {c.accent_soft}; border-radius: {RADIUS_M}px; }}")

"""A grid of panels that takes as many columns as fit, with the keys that move between them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from cifake_desktop.ui.keys import GRID_KEYS
from cifake_desktop.ui.picture_panel import PicturePanel
from cifake_desktop.ui.theme import SPACE_L, SPACE_M
from cifake_desktop.ui.translation import tr

_NARROWEST: Final = 272
_WIDEST: Final = 380


class CardGrid(QScrollArea):
    """Holds the panels in the order they were added."""

    removed = Signal(object)

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._panels: list[PicturePanel] = []
        self._ground = QWidget()
        self._ground.setAccessibleName(tr("Examined pictures"))
        self.setWidget(self._ground)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._first_moved = 0
        self._current: PicturePanel | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._note_focus)
        # Many panels change at once; they are placed once for all of them.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._place)

    @property
    def panels(self) -> Sequence[PicturePanel]:
        """The panels in their order."""
        return self._panels

    @property
    def current(self) -> PicturePanel | None:
        """The panel that has the focus or had it last, else the first one; None where there is none."""
        if self._current in self._panels:
            return self._current
        return self._panels[0] if self._panels else None

    def add(self, panels: Sequence[PicturePanel]) -> None:
        """Append `panels`."""
        first = len(self._panels)
        for panel in panels:
            panel.setParent(self._ground)
            panel.remove_requested.connect(self.remove)
            panel.resized_itself.connect(self._panel_changed)
            self._panels.append(panel)
            panel.show()
        self._place_from(first)
        self._place()

    def remove(self, panel: PicturePanel) -> None:
        """Take a panel out and hand the focus to its neighbour."""
        index = self._panels.index(panel)
        had_focus = panel.hasFocus() or panel.isAncestorOf(QApplication.focusWidget() or self)
        self._panels.remove(panel)
        if had_focus and self._panels:
            self._panels[min(index, len(self._panels) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        panel.hide()
        panel.deleteLater()
        self._place_from(index)
        self.removed.emit(panel)

    def clear(self) -> None:
        """Take every panel out."""
        gone, self._panels = self._panels, []
        for panel in gone:
            panel.hide()
            panel.deleteLater()
        self._place_from(0)

    def focus(self, panel: PicturePanel) -> None:
        """Give `panel` the focus and bring it into view."""
        if self._later.isActive():
            self._place()
        panel.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(panel, 0, SPACE_L)

    def columns(self) -> int:
        """Return how many panels stand side by side."""
        return max(1, (self._room() + SPACE_M) // (_NARROWEST + SPACE_M))

    def _room(self) -> int:
        # The scroll bar's width is always left free: panels must not jump when it appears.
        return self.width() - self.verticalScrollBar().sizeHint().width() - 2 * SPACE_L

    def _panel_changed(self, panel: PicturePanel) -> None:
        if panel in self._panels:
            self._place_from(self._panels.index(panel))

    def _place_from(self, index: int) -> None:
        self._first_moved = min(self._first_moved, index) if self._later.isActive() else index
        self._later.start()

    def _place(self) -> None:
        """Give every panel from the first changed row on its place; a row is as high as its highest panel."""
        self._later.stop()
        columns = self.columns()
        width = min(_WIDEST, (self._room() - (columns - 1) * SPACE_M) // columns)
        start = self._first_moved // columns * columns
        top = 2
        if start:
            above = self._panels[start - columns].geometry()
            top = above.bottom() + 1 + SPACE_M
        for row in range(start, len(self._panels), columns):
            members = self._panels[row : row + columns]
            height = max(panel.heightForWidth(width) for panel in members)
            for column, panel in enumerate(members):
                left = SPACE_L + column * (width + SPACE_M)
                if self.isRightToLeft():
                    left = self.viewport().width() - left - width
                panel.setGeometry(left, top, width, height)
            top += height + SPACE_M
        self._ground.setMinimumHeight(top + SPACE_L if self._panels else 0)
        self._first_moved = len(self._panels)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place every panel anew when the width changed."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._first_moved = 0
            self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between panels with the arrows, Home and End; Delete removes the one that has the focus."""
        panel = self._focused()
        if panel is None:
            super().keyPressEvent(event)
            return
        index = self._panels.index(panel)
        last = len(self._panels) - 1
        onwards = -1 if self.isRightToLeft() else 1  # of the arrow to the right
        steps = {
            "left": index - onwards,
            "right": index + onwards,
            "up": index - self.columns(),
            "down": index + self.columns(),
            "first": 0,
            "last": last,
        }
        deed = GRID_KEYS.deed(event)
        if deed == "remove":
            self.remove(panel)
        elif deed in steps:
            if 0 <= steps[deed] <= last:
                self.focus(self._panels[steps[deed]])
        else:
            super().keyPressEvent(event)

    def _note_focus(self) -> None:
        """Remember where the focus is: a menu takes it away, and then asks what it was on."""
        panel = self._focused()
        if panel is not None:
            self._current = panel

    def _focused(self) -> PicturePanel | None:
        """Return the panel that has the focus, itself or through one of its buttons."""
        return self._panel_of(QApplication.focusWidget())

    def _panel_of(self, widget: QWidget | None) -> PicturePanel | None:
        """Return the panel that `widget` is, or is part of."""
        while widget is not None and not isinstance(widget, PicturePanel):
            widget = widget.parentWidget()
        return widget if widget in self._panels else None

"""How far a long job is, with its Cancel button. Hidden while nothing runs."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from cifake_desktop.ui.icons import dress
from cifake_desktop.ui.labels import PlainLabel
from cifake_desktop.ui.motion import motion
from cifake_desktop.ui.theme import SPACE_L, SPACE_S
from cifake_desktop.ui.translation import tr

_WIDEST: Final = 1200


class BusyStrip(QFrame):
    """Words above a bar, and Cancel beside them; Pause, too, where the job can."""

    cancelled = Signal()
    paused = Signal(bool)

    def __init__(self, job: str, *, can_pause: bool = False) -> None:
        """Begin hidden; `job` names the job for screen readers, for example "Examining"."""
        super().__init__()
        self._shown = (0, 1)
        self.words = PlainLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        for widget in (self.words, self.bar):
            widget.setMaximumWidth(_WIDEST)
        self.bar.setAccessibleName(tr("{job}: progress", job=job))
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setToolTip(tr("Stop here and keep what is done (Esc)"))
        self.cancel_button.setAccessibleName(tr("Cancel: {job}", job=job))
        dress(self.cancel_button, "stop")
        self.cancel_button.clicked.connect(self.cancelled)
        self.pause_button = QPushButton(tr("Pause"))
        self.pause_button.setCheckable(True)
        self.pause_button.setAccessibleName(tr("Pause: {job}", job=job))
        dress(self.pause_button, "pause")
        self.pause_button.toggled.connect(self._pause)
        self.pause_button.setVisible(can_pause)
        column = QVBoxLayout()
        column.setSpacing(SPACE_S)
        column.addWidget(self.words)
        column.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_L)
        row.addLayout(column, 1)
        row.addWidget(self.pause_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch()  # takes what is left once the bar is as wide as it gets
        self.hide()
        motion().changed.connect(self._fill)

    def show_progress(self, words: str, done: int, total: int) -> None:
        """Show `words` and `done` of `total`; a total of 0 means that it is not known yet."""
        self.words.setText(words)
        self._shown = (done, total)
        self._fill()
        self.cancel_button.setEnabled(True)
        self.pause_button.setEnabled(True)
        self.show()

    def _fill(self) -> None:
        """Show how far the job is; a bar without an end runs to and fro, or, with less motion, stays empty."""
        done, total = self._shown
        unending = total == 0
        self.bar.setRange(0, 1 if unending and motion().reduced else total)
        self.bar.setValue(0 if unending else done)

    def show_ending(self, words: str) -> None:
        """Show that Cancel was heard."""
        self.words.setText(words)
        self.cancel_button.setEnabled(False)
        self.pause_button.setEnabled(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the pause of a job that has ended."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.pause_button.setChecked(False)

    def _pause(self, paused: bool) -> None:
        self.pause_button.setText(tr("Go on") if paused else tr("Pause"))
        self.paused.emit(paused)

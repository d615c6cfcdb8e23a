"""How far a long job is, with its Cancel button. Hidden while nothing runs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from cifake_desktop.ui.icons import dress
from cifake_desktop.ui.labels import PlainLabel
from cifake_desktop.ui.theme import SPACE_L, SPACE_S


class BusyStrip(QFrame):
    """Words above a bar, and Cancel beside them."""

    cancelled = Signal()

    def __init__(self, job: str) -> None:
        """Begin hidden; `job` names the job for screen readers, for example "Examining"."""
        super().__init__()
        self.words = PlainLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(f"{job}: progress")
        self.cancel_button = QPushButton("Cancel")
        self.cancel_button.setToolTip("Stop here and keep what is done (Esc)")
        self.cancel_button.setAccessibleName(f"Cancel: {job}")
        dress(self.cancel_button, "stop")
        self.cancel_button.clicked.connect(self.cancelled)
        column = QVBoxLayout()
        column.setSpacing(SPACE_S)
        column.addWidget(self.words)
        column.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_L)
        row.addLayout(column, 1)
        row.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_progress(self, words: str, done: int, total: int) -> None:
        """Show `words` and `done` of `total`; a total of 0 means that it is not known yet."""
        self.words.setText(words)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.cancel_button.setEnabled(True)
        self.show()

    def show_ending(self, words: str) -> None:
        """Show that Cancel was heard."""
        self.words.setText(words)
        self.cancel_button.setEnabled(False)

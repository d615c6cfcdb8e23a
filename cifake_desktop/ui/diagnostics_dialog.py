"""Shows the facts about this installation, and copies them when asked to."""

from collections.abc import Sequence

import PySide6
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from cifake_desktop.about.diagnostics import Screen, UsedModel, WindowFacts, diagnostic_text
from cifake_desktop.ui.banner import Banner
from cifake_desktop.ui.engine import KnownModel
from cifake_desktop.ui.icons import dress, redress
from cifake_desktop.ui.labels import PlainLabel
from cifake_desktop.ui.settings_file import own_settings_file
from cifake_desktop.ui.theme import SPACE_L, SPACE_M, theme
from cifake_desktop.ui.translation import tr

_NARROWEST = 460  # pixels
_WHAT = tr(
    "These lines help others to find out why something does not work here. They hold no picture, no name of a "
    "picture and no name of yours. Nothing is sent: you decide where to paste them."
)


class DiagnosticsDialog(QDialog):
    """Text to read first, then Copy."""

    def __init__(self, parent: QWidget, models: Sequence[KnownModel], problem: str | None) -> None:
        """Show the facts; `models` answer now, or `problem` says why none does."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Copy diagnostic information"))
        self.resize(720, 500)
        self.banner = Banner()
        self.text = QPlainTextEdit(diagnostic_text(window_facts(models, problem)))
        self.text.setReadOnly(True)
        self.text.document().setDocumentMargin(SPACE_M)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Diagnostic information"))
        self.copy_button = QPushButton(tr("Copy to the clipboard"))
        self.copy_button.setProperty("role", "primary")
        self.copy_button.setDefault(True)
        dress(self.copy_button, "paste", "on_accent")
        self.copy_button.clicked.connect(self._copy)
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.setSpacing(SPACE_M)
        row.addWidget(self.copy_button)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_M)
        what = PlainLabel(_WHAT, wraps=True)
        what.setMinimumWidth(_NARROWEST)  # else the dialog takes it for a tall one
        column.addWidget(what)
        column.addWidget(self.banner)
        column.addWidget(self.text, 1)
        column.addLayout(row)
        self.copy_button.setFocus()
        theme().changed.connect(self._redress)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.banner.say(tr("Copied to the clipboard."))

    def _redress(self) -> None:
        redress(self)


def window_facts(models: Sequence[KnownModel], problem: str | None) -> WindowFacts:
    """Return what only the window knows. Screens go without their names, which can tell whose they are."""
    screens = [
        Screen(screen.size().width(), screen.size().height(), screen.devicePixelRatio())
        for screen in QGuiApplication.screens()
    ]
    used = [UsedModel(model.card.name, model.card.version, model.own, model.sha256) for model in models]
    return WindowFacts(
        qVersion(),
        PySide6.__version__,
        QGuiApplication.platformName(),
        screens,
        own_settings_file(),
        used,
        problem,
    )

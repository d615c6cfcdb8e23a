"""Lets the user point at a list of authorities whose signers of Content Credentials are trusted."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cifake_desktop.provenance.trust import TrustList, TrustListError, TrustStore
from cifake_desktop.ui.banner import Banner
from cifake_desktop.ui.labels import PlainLabel
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.theme import SPACE_L, SPACE_M
from cifake_desktop.ui.translation import plural, tr
from cifake_desktop.ui.words import shown_text

_NARROWEST = 460  # pixels

_WHAT = tr(
    "Content Credentials are signed. The application checks every signature, offline; whether the signer is who it "
    "claims to be is vouched for by authorities. The coalition behind Content Credentials (C2PA) publishes the list of "
    "those it recognises as a PEM file: download it once, and choose it here. Without a list, every signer is called "
    "unknown; a valid signature still shows that the file was not changed since."
)


class TrustDialog(QDialog):
    """Says which list is in use, and takes another one or none."""

    changed = Signal()

    def __init__(self, parent: QWidget, store: TrustStore) -> None:
        """Show what `store` holds."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Trusted signers"))
        self.resize(580, 260)
        self._store = store
        self.banner = Banner()
        self.state = _wrapping("")
        self.choose_button = QPushButton(tr("Choose a trust list…"))
        self.choose_button.clicked.connect(self._ask)
        self.forget_button = QPushButton(tr("Trust nobody"))
        self.forget_button.setAutoDefault(False)
        self.forget_button.clicked.connect(self._forget)
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self.choose_button)
        row.addWidget(self.forget_button)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addWidget(_wrapping(_WHAT))
        column.addWidget(self.banner)
        column.addWidget(self.state)
        column.addStretch(1)
        column.addLayout(row)
        self._show(store.load())

    def choose(self, path: Path) -> None:
        """Use the list in this file from now on, or say why that is not possible."""
        try:
            found = self._store.use(path)
        except TrustListError as error:
            self.banner.say(said(shown_text(str(error))), "error")
            return
        self.banner.hide()
        self._show(found)
        self.changed.emit()

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            tr("Choose a trust list"),
            "",
            f"{tr('Certificates')} (*.pem *.crt *.cer);;{tr('All files')} (*)",
        )
        if name:
            self.choose(Path(name))

    def _forget(self) -> None:
        try:
            self._store.forget()
        except TrustListError as error:
            self.banner.say(said(shown_text(str(error))), "error")
            return
        self._show(None)
        self.changed.emit()

    def _show(self, found: TrustList | None) -> None:
        if found is None:
            self.state.setText(tr("In use: no list. Every signer is called unknown."))
        else:
            self.state.setText(
                plural(
                    "In use: a list of {n} certificate.",
                    "In use: a list of {n} certificates.",
                    found.certificates,
                )
            )
        self.forget_button.setEnabled(found is not None)


def _wrapping(text: str) -> PlainLabel:
    """Return a label that wraps, and is never so narrow that the dialog takes it for a tall one."""
    label = PlainLabel(text, wraps=True)
    label.setMinimumWidth(_NARROWEST)
    return label

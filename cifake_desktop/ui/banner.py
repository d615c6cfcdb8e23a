"""A strip above a page that says one thing, until it is dismissed or something newer is said."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from cifake_desktop.ui.icons import Sign, dress
from cifake_desktop.ui.labels import PlainLabel
from cifake_desktop.ui.theme import RADIUS_M, SPACE_M, SPACE_S, colours, theme
from cifake_desktop.ui.translation import tr

Kind = Literal["info", "error"]
_LOOKS = {"info": ("info", "text", "accent_soft"), "error": ("error", "error", "error_soft")}


class Banner(QFrame):
    """Hidden until it has something to say."""

    def __init__(self) -> None:
        """Begin hidden."""
        super().__init__()
        self.setObjectName("banner")
        self._kind: Kind = "info"
        self._sign = Sign("info", "text")
        self._words = PlainLabel(wraps=True)
        self._dismiss = QToolButton()
        self._dismiss.setToolTip(tr("Dismiss this message"))
        self._dismiss.setAccessibleName(tr("Dismiss"))
        dress(self._dismiss, "close")
        self._dismiss.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_M)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        row.addWidget(self._dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()
        theme().changed.connect(self._colour)

    @property
    def text(self) -> str:
        """What the banner says, or nothing while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def say(self, text: str, kind: Kind = "info") -> None:
        """Show `text`, instead of what was shown before."""
        self._kind = kind
        self._words.setText(text)
        sign, role, _ = _LOOKS[kind]
        self._sign.show_sign(sign, role)
        self._colour()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _colour(self) -> None:
        c = colours()
        _, text, ground = (getattr(c, role, "") for role in _LOOKS[self._kind])
        self.setStyleSheet(
            f"#banner {{ background: {ground}; border-radius: {RADIUS_M}px; }}"
            f"#banner QLabel {{ color: {text}; }}"
        )

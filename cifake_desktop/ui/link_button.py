"""A small button that looks like a link."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

from cifake_desktop.ui.icons import dress
from cifake_desktop.ui.theme import TYPE_SMALL, scaled_font


def link_button(icon: str) -> QPushButton:
    """Return a link with an icon, and no words yet."""
    link = QPushButton()
    link.setProperty("role", "link")
    link.setFont(scaled_font(TYPE_SMALL))
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    link.setMinimumWidth(1)  # a long name is cut rather than widen the panel
    link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    dress(link, icon, "accent")
    return link

import pytest
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cifake_desktop.ui.icons import dress
from cifake_desktop.ui.theme import colours, theme


def _ink(image: QImage) -> QColor:
    """Return the colour of the most opaque pixel."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=lambda pixel: pixel.alpha())


@pytest.mark.parametrize("dark", [False, True])
def test_an_icon_on_a_disabled_main_button_is_seen_like_its_words(qtbot: QtBot, dark: bool) -> None:
    theme().force(dark=dark)
    button = QPushButton("Take a snapshot")
    qtbot.addWidget(button)
    dress(button, "camera", "on_accent")
    for mode, colour in ((QIcon.Mode.Normal, colours().on_accent), (QIcon.Mode.Disabled, colours().muted)):
        ink = _ink(button.icon().pixmap(button.iconSize(), mode).toImage())
        assert ink.alpha() > 240
        assert ink.name() == colour

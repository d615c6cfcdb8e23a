from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from cifake_desktop.ui.banner import Banner


def test_a_banner_says_the_newest_thing_until_dismissed(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    assert banner.text == ""
    banner.say("One.")
    banner.say("<b>Two.", "error")
    assert banner.isVisible()
    assert banner.text == "<b>Two."
    qtbot.mouseClick(banner.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert not banner.isVisible()
    assert banner.text == ""

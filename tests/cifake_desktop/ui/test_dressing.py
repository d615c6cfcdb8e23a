from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cifake_desktop.ui.theme import DARK, LIGHT, Colours, theme

MANY = 200


class _Room(QScrollArea):
    """Labels that can be scrolled to, in front of one that is hidden."""

    def __init__(self) -> None:
        super().__init__()
        self.ground = QWidget()
        column = QVBoxLayout(self.ground)
        self.labels = [QLabel(f"label {number}") for number in range(MANY)]
        for label in self.labels:
            label.setProperty("role", "muted")
            column.addWidget(label)
        self.hidden = self.labels[1]
        self.hidden.hide()
        self.setWidget(self.ground)


def _wears(widget: QWidget, scheme: Colours) -> bool:
    return widget.palette().color(QPalette.ColorRole.WindowText) == QColor(scheme.muted)


def test_what_is_seen_is_dressed_at_once_and_the_rest_soon(dressed: QApplication, qtbot: QtBot) -> None:
    theme().force(dark=False)
    room = _Room()
    qtbot.addWidget(room)
    room.show()
    qtbot.waitExposed(room)
    seen, far = room.labels[0], room.labels[-1]
    qtbot.waitUntil(lambda: all(_wears(label, LIGHT) for label in (seen, far)))

    theme().force(dark=True)
    assert _wears(seen, DARK)
    assert not _wears(far, DARK)
    qtbot.waitUntil(lambda: all(_wears(label, DARK) for label in room.labels if label is not room.hidden))
    room.hidden.show()
    assert _wears(room.hidden, DARK)
    assert all(label.testAttribute(Qt.WidgetAttribute.WA_WState_Polished) for label in room.labels)


def test_what_comes_into_sight_while_it_waits_is_dressed_with_the_next_change(
    dressed: QApplication, qtbot: QtBot
) -> None:
    theme().force(dark=False)
    room = _Room()
    qtbot.addWidget(room)
    room.show()
    qtbot.waitExposed(room)
    theme().force(dark=True)
    bar = room.verticalScrollBar()
    bar.setValue(bar.maximum())
    theme().force(dark=False)
    assert _wears(room.labels[-1], LIGHT)
    qtbot.waitUntil(lambda: _wears(room.labels[0], LIGHT))


def test_what_ends_while_it_waits_is_let_be(dressed: QApplication, qtbot: QtBot) -> None:
    theme().force(dark=False)
    room = _Room()
    qtbot.addWidget(room)
    room.show()
    qtbot.waitExposed(room)
    theme().force(dark=True)
    gone, last = room.labels.pop(), room.labels[-1]
    gone.setParent(None)
    del gone
    qtbot.waitUntil(lambda: _wears(last, DARK))

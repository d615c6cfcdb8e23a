"""A check box that looks like a switch, and says in words how it stands."""

from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from cifake_desktop.ui.mirroring import sides
from cifake_desktop.ui.theme import RADIUS_S, SPACE_S, colours
from cifake_desktop.ui.translation import tr

_TRACK: Final = QSize(38, 20)
_KNOB: Final = 12
_MARGIN: Final = 4
_ON: Final = tr("On")
_OFF: Final = tr("Off")


class Switch(QCheckBox):
    """On or off, told by word and place, not by colour alone. It does not slide."""

    def __init__(self) -> None:
        """Begin switched off."""
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for the track and the longer of the two words."""
        words = max(self.fontMetrics().horizontalAdvance(words) for words in (_ON, _OFF))
        height = max(_TRACK.height(), self.fontMetrics().height())
        return QSize(_TRACK.width() + SPACE_S + words + 2 * _MARGIN, height + 2 * _MARGIN)

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802  Qt calls it by name
        """Take a click anywhere on it."""
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw word, track and knob, and a ring around them with the focus."""
        c = colours()
        on = self.isChecked()
        track = QRectF(
            self.width() - _MARGIN - _TRACK.width(),
            (self.height() - _TRACK.height()) / 2,
            _TRACK.width(),
            _TRACK.height(),
        ).adjusted(0.5, 0.5, -0.5, -0.5)
        words = QRectF(_MARGIN, 0, track.left() - SPACE_S - _MARGIN, self.height())
        mirrored = self.isRightToLeft()
        if mirrored:
            for part in (track, words):
                part.moveLeft(self.width() - part.left() - part.width())
        gap = (track.height() - _KNOB) / 2
        left = track.left() + gap if on is mirrored else track.right() - gap - _KNOB
        _, side = sides(mirrored=mirrored)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.hasFocus():
                painter.setPen(QPen(QColor(c.accent), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_S, RADIUS_S)
            painter.setPen(QColor(c.text))
            painter.drawText(words, int(side | Qt.AlignmentFlag.AlignVCenter), _ON if on else _OFF)
            painter.setPen(QColor(c.accent if on else c.control_border))
            painter.setBrush(QColor(c.accent if on else c.surface))
            painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.on_accent if on else c.control_border))
            painter.drawEllipse(QRectF(left, track.top() + gap, _KNOB, _KNOB))

"""The empty inspect page, and the sheet that covers any page while something is dragged over the window."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cifake_desktop.ui.icons import Sign, dress, sign_pixmap
from cifake_desktop.ui.labels import PlainLabel
from cifake_desktop.ui.theme import (
    RADIUS_L,
    SPACE_L,
    SPACE_M,
    SPACE_S,
    SPACE_XL,
    TYPE_TITLE,
    colours,
    scaled_font,
)
from cifake_desktop.ui.translation import tr

_WIDEST_TEXT = 520


class DropZone(QWidget):
    """What the inspect page shows while it has no picture."""

    open_pictures = Signal()
    open_folder = Signal()
    try_samples = Signal()

    def __init__(self, *, has_samples: bool) -> None:
        """Offer the samples only where some ship."""
        super().__init__()
        self.setAccessibleName(tr("Drop zone"))
        self.setAccessibleDescription(tr("Drop pictures or a folder here, paste one, or use the buttons."))
        title = PlainLabel(tr("Was this picture made by AI?"))
        title.setFont(scaled_font(TYPE_TITLE, QFont.Weight.DemiBold))
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = PlainLabel(
            tr(
                "Drop pictures or a whole folder here, or paste a picture. You get a careful likelihood for each, "
                "and see where in the picture it comes from. Nothing ever leaves this computer."
            ),
            role="muted",
        )
        words.setWordWrap(True)
        words.setFixedSize(_WIDEST_TEXT, words.heightForWidth(_WIDEST_TEXT))
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)

        self.pictures_button = QPushButton(tr("Open pictures"))
        self.pictures_button.setProperty("role", "primary")
        dress(self.pictures_button, "pictures", "on_accent")
        self.pictures_button.clicked.connect(self.open_pictures)
        self.folder_button = QPushButton(tr("Open folder"))
        dress(self.folder_button, "folder")
        self.folder_button.clicked.connect(self.open_folder)
        self.samples_button = QPushButton(tr("Try the samples"))
        self.samples_button.setProperty("role", "quiet")
        self.samples_button.clicked.connect(self.try_samples)
        self.samples_button.setVisible(has_samples)

        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_M)
        buttons.addStretch(1)
        for button in (self.pictures_button, self.folder_button, self.samples_button):
            buttons.addWidget(button)
        buttons.addStretch(1)

        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_M)
        column.addStretch(1)
        column.addWidget(Sign("app", "accent", 84), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(SPACE_S)
        column.addWidget(title)
        column.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(SPACE_M)
        column.addLayout(buttons)
        column.addStretch(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the zone's dashed outline."""
        with QPainter(self) as painter:
            _draw_zone(painter, QRectF(self.rect()).adjusted(SPACE_L, 2, -SPACE_L, -2), highlighted=False)


class DropSheet(QWidget):
    """Lies over the page while something is dragged over the window."""

    def __init__(self, parent: QWidget) -> None:
        """Cover `parent`, hidden until `cover` is called."""
        super().__init__(parent)
        self._covered = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = ""
        self.hide()

    def cover(self, words: str) -> None:
        """Cover the whole parent and say `words`."""
        self.words = words
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the highlighted zone over the veiled page."""
        c = colours()
        with QPainter(self) as painter:
            veil = QColor(c.window)
            veil.setAlpha(235)
            painter.fillRect(self.rect(), veil)
            zone = QRectF(self.rect()).adjusted(SPACE_L, SPACE_L, -SPACE_L, -SPACE_L)
            _draw_zone(painter, zone, highlighted=True)
            size = 56
            centre = zone.center()
            pixmap = sign_pixmap("drop", c.accent, size, self.devicePixelRatioF())
            painter.drawPixmap(round(centre.x() - size / 2), round(centre.y() - size), pixmap)
            painter.setFont(scaled_font(1.2, QFont.Weight.DemiBold))
            painter.setPen(QColor(c.text))
            text = QRectF(zone.left() + SPACE_XL, centre.y() + SPACE_M, zone.width() - 2 * SPACE_XL, 120)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(text, int(flags | Qt.TextFlag.TextWordWrap), self.words)


def _draw_zone(painter: QPainter, zone: QRectF, *, highlighted: bool) -> None:
    c = colours()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(c.accent if highlighted else c.control_border), 2.5 if highlighted else 1.5)
    pen.setDashPattern([5, 4])
    painter.setPen(pen)
    painter.setBrush(QColor(c.accent_soft if highlighted else c.surface))
    painter.drawRoundedRect(zone, RADIUS_L, RADIUS_L)

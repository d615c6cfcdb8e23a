"""A picture to look at closely: zoom with the wheel or keys, pan by dragging or with the arrows."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)

from cifake_desktop.ui.drawing import Drawing
from cifake_desktop.ui.evidence_overlay import EvidenceOverlay
from cifake_desktop.ui.keys import ZOOM_KEYS
from cifake_desktop.ui.pyramid import Pyramid
from cifake_desktop.ui.theme import colours
from cifake_desktop.ui.translation import number, tr

_STEP: Final = 1.25
_NOTCH: Final = 120  # what one notch of a wheel turns, in Qt's eighths of a degree
_CLOSEST: Final = 32.0
_PAN: Final = 80
_FOCUS: Final = 2
_ARROWS: Final = {
    "left": QPointF(_PAN, 0),
    "right": QPointF(-_PAN, 0),
    "up": QPointF(0, _PAN),
    "down": QPointF(0, -_PAN),
}


@dataclass(frozen=True, slots=True)
class Part:
    """Which part of a picture is seen, in terms that hold for a picture of any size.

    Attributes:
        closeness: how much larger than the whole picture would fit; 1.0 for the whole picture.
        across: what lies in the middle, as a share of the width; None where all of the width is seen.
        down: what lies in the middle, as a share of the height; None where all of the height is seen.

    """

    closeness: float
    across: float | None
    down: float | None


class ZoomView(Drawing):
    """Shows a picture, made to fit until somebody zooms, and its evidence map over it if wanted.

    Attributes:
        zoomed: signals that another part of the picture is seen, or the same at another size.
        touched: signals that somebody is about to zoom or to pan.

    """

    zoomed = Signal()
    touched = Signal()

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._pyramid: Pyramid | None = None
        self._overlay: EvidenceOverlay | None = None
        self._evidence_shown = False
        self._strength = 1.0
        self._scale: float | None = None  # None: as large as fits
        self._centre = QPointF(0.5, 0.5)  # what lies in the middle of the view, as shares of the picture
        self._grabbed: QPoint | None = None
        self._ground: tuple[object, QImage] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(200, 150)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def show_picture(self, pyramid: Pyramid, overlay: EvidenceOverlay | None) -> None:
        """Show a picture and, on demand, its evidence; the zoom stays."""
        self._pyramid, self._overlay = pyramid, overlay
        self._ground = None
        self.update()
        self.zoomed.emit()

    def let_go(self) -> None:
        """Show nothing any more. Without it a closed window keeps its picture until Python collects garbage."""
        self._pyramid = self._overlay = self._ground = None

    def set_evidence_shown(self, shown: bool) -> None:
        """Lay the evidence map over the picture, which turns grey, or take it away."""
        self._evidence_shown = shown
        self.update()

    def set_strength(self, strength: float) -> None:
        """Cover the picture more or less (0 to 1) with the colours of the evidence."""
        self._strength = strength
        self.update()

    @property
    def scale(self) -> float:
        """Screen pixels per pixel of the picture."""
        return self._unit() * self.devicePixelRatioF()

    def _unit(self) -> float:
        """Return the width of one of the picture's pixels in the widget's coordinates."""
        return self._fitting() if self._scale is None else self._scale

    def _fitting(self) -> float:
        if self._pyramid is None:
            return 1.0
        size = self._pyramid.size
        return min(self.width() / size.width(), self.height() / size.height())

    def picture_rect(self) -> QRectF:
        """Return where the whole picture lies, in the widget's coordinates."""
        if self._pyramid is None:
            return QRectF()
        size = QPointF(self._pyramid.size.width(), self._pyramid.size.height()) * self._unit()
        middle = QPointF(self.width() / 2, self.height() / 2)
        corner = QPointF(middle.x() - self._centre.x() * size.x(), middle.y() - self._centre.y() * size.y())
        # Whole screen pixels: half of one would blur every edge of an enlarged picture.
        density = self.devicePixelRatioF()
        corner = QPointF(round(corner.x() * density) / density, round(corner.y() * density) / density)
        return QRectF(corner.x(), corner.y(), size.x(), size.y())

    def fit(self) -> None:
        """Show the whole picture, as large as there is room for."""
        self.touched.emit()
        self._scale = None
        self._settle()

    def zoom_to_pixels(self) -> None:
        """Show each pixel of the picture as one of the screen's."""
        self.zoom(1.0 / self.scale)

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Enlarge by `factor`; what lies at the point `at` (None: the middle) stays where it is."""
        if self._pyramid is None:
            return
        self.touched.emit()
        point = QPointF(self.width() / 2, self.height() / 2) if at is None else at
        before = self.picture_rect()
        smallest = min(self._fitting(), 1.0 / self.devicePixelRatioF())
        now = self._unit()
        # Where `show_part` went beyond these ends, the next step must not jump back.
        unit = min(max(now * factor, min(smallest, now)), max(_CLOSEST, self._fitting(), now))
        share = QPointF(
            (point.x() - before.left()) / before.width(), (point.y() - before.top()) / before.height()
        )
        self._scale = unit
        size = self._pyramid.size
        away = point - QPointF(self.width() / 2, self.height() / 2)
        self._centre = QPointF(
            share.x() - away.x() / (size.width() * unit), share.y() - away.y() / (size.height() * unit)
        )
        self._settle()

    def pan(self, by: QPointF) -> None:
        """Move the picture by so much on the screen, no further than its edge."""
        rect = self.picture_rect()
        if rect.isEmpty():
            return
        self.touched.emit()
        self._centre -= QPointF(by.x() / rect.width(), by.y() / rect.height())
        self._settle()

    def part(self) -> Part:
        """Return which part of the picture is seen."""
        rect = self.picture_rect()
        return Part(
            1.0 if self._scale is None else self._scale / self._fitting(),
            self._centre.x() if rect.width() > self.width() else None,
            self._centre.y() if rect.height() > self.height() else None,
        )

    def show_part(self, part: Part) -> None:
        """Show that part, which another view shows of its picture."""
        self._scale = None if part.closeness == 1.0 else part.closeness * self._fitting()
        self._centre = QPointF(
            self._centre.x() if part.across is None else part.across,
            self._centre.y() if part.down is None else part.down,
        )
        self._settle()

    def _settle(self) -> None:
        """Leave no empty room beside a picture that is larger than the view; centre a smaller one."""
        if self._pyramid is None:
            return
        unit = self._unit()
        size = self._pyramid.size
        self._centre = QPointF(
            _within(self._centre.x(), self.width() / (size.width() * unit)),
            _within(self._centre.y(), self.height() / (size.height() * unit)),
        )
        self.update()
        self.zoomed.emit()

    def sizeHint(self) -> QSize:
        """Return a size that leaves room on most screens."""
        return QSize(960, 640)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is seen of the picture and of its evidence map, and a frame while the keys go here."""
        with QPainter(self) as painter:
            painter.drawImage(QPointF(0, 0), self._drawn_ground())
            if self._evidence_shown and self._overlay is not None:
                self._overlay.draw(painter, self.picture_rect(), QRectF(self.rect()), self._strength)
            if self.hasFocus():
                painter.setPen(QPen(QColor(colours().accent), _FOCUS))
                painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _drawn_ground(self) -> QImage:
        """Return what lies below the evidence; drawn anew only when it moved or changed."""
        grey = self._evidence_shown and self._overlay is not None
        rect, density = self.picture_rect(), self.devicePixelRatioF()
        key = (rect.getRect(), self.width(), self.height(), density, grey, colours().sunken)
        if self._ground is None or self._ground[0] != key:
            ground = QImage(self.size() * density, QImage.Format.Format_RGB32)
            ground.setDevicePixelRatio(density)
            ground.fill(QColor(colours().sunken))
            if self._pyramid is not None:
                with QPainter(ground) as painter:
                    self._pyramid.draw(painter, rect, QRectF(self.rect()))
            # Grey, so that no colour of the picture's own is taken for evidence.
            self._ground = (key, ground.convertToFormat(QImage.Format.Format_Grayscale8) if grey else ground)
        return self._ground[1]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the picture inside the view."""
        super().resizeEvent(event)
        self._settle()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        self.zoom(_STEP ** (event.angleDelta().y() / _NOTCH), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = event.position().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture along."""
        if self._grabbed is not None:
            here = event.position().toPoint()
            self.pan(QPointF(here - self._grabbed))
            self._grabbed = here

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let the picture go."""
        self._grabbed = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go from the whole picture to its pixels at the pointer, and back."""
        if self._scale is None:
            self.zoom(1.0 / self.scale, event.position())
        else:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with + and -, 0 for the whole picture, 1 for its pixels; the arrows pan."""
        deed = ZOOM_KEYS.deed(event)
        if deed == "larger":
            self.zoom(_STEP)
        elif deed == "smaller":
            self.zoom(1 / _STEP)
        elif deed == "fit":
            self.fit()
        elif deed == "pixels":
            self.zoom_to_pixels()
        elif deed in _ARROWS:
            self.pan(_ARROWS[deed])
        else:
            super().keyPressEvent(event)


def zoom_words(scale: float) -> str:
    """Put a scale (screen pixels per pixel of the picture) in whole per cent: "3,200 %"."""
    return tr("{number}\N{NARROW NO-BREAK SPACE}%", number=number(round(100 * scale)))


def _within(centre: float, room: float) -> float:
    """Return the nearest centre (a share of the picture) that leaves no room empty, of `room` shares in view."""
    return 0.5 if room >= 1.0 else min(max(centre, room / 2), 1.0 - room / 2)

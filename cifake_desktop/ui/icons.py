"""Our own SVG signs, drawn in the theme's colours at any size and pixel density."""

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPaintEvent, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from cifake_desktop.resources import resource
from cifake_desktop.ui.mirroring import mirrored
from cifake_desktop.ui.theme import ICON, colours

_DENSITIES: Final = (1.0, 2.0, 3.0)
_GAP: Final = 4
_NAME: Final = "cifake_icon"
_ROLE: Final = "cifake_icon_role"
_SIDED: Final = frozenset({"details"})  # they show a side of the window


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def sign_source(name: str, colour: str) -> str:
    """Return the icon `name` in `colour` (#rrggbb) as SVG.

    Raises:
        FileNotFoundError: when no such icon ships.

    """
    return _source(name).replace("currentColor", colour)


def sign_pixmap(name: str, colour: str, size: int, density: float, gap: int = 0) -> QPixmap:
    """Draw the icon `name` in `colour` (#rrggbb), `size` logical pixels square at `density` pixels each.

    `gap` clear logical pixels stand between it and the words that follow.

    Raises:
        FileNotFoundError: when no such icon ships.

    """
    turned = name in _SIDED and mirrored()
    before = gap if mirrored() else 0
    key = f"cifake/{name}/{colour}/{size}/{density}/{gap}/{turned}/{before}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    renderer = QSvgRenderer(QByteArray(sign_source(name, colour).encode()))
    side = round(size * density)
    pixmap = QPixmap(round((size + gap) * density), side)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.translate(round(before * density), 0)
        if turned:
            painter.translate(side, 0)
            painter.scale(-1, 1)
        renderer.render(painter, QRectF(0, 0, side, side))
    pixmap.setDevicePixelRatio(density)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def sign_icon(name: str, colour: str, size: int = ICON, gap: int = 0, disabled: str | None = None) -> QIcon:
    """Return an icon for every usual pixel density.

    Args:
        name: of the icon.
        colour: as #rrggbb.
        size: of its sides, in logical pixels.
        gap: clear pixels before the words.
        disabled: colour while nothing can be done with it; None lets Qt fade it.

    """
    icon = QIcon()
    for density in _DENSITIES:
        icon.addPixmap(sign_pixmap(name, colour, size, density, gap))
        if disabled is not None:
            icon.addPixmap(sign_pixmap(name, disabled, size, density, gap), QIcon.Mode.Disabled)
    return icon


def app_icon() -> QIcon:
    """Return the application's icon in the sizes that desktops ask for."""
    icon = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(sign_pixmap("app", "#000000", size, 1.0))
    return icon


def dress(thing: QAbstractButton | QAction, name: str, role: str = "text") -> None:
    """Give a button or an action the icon `name` in the theme's colour `role`."""
    thing.setProperty(_NAME, name)
    thing.setProperty(_ROLE, role)
    # Qt puts words right beside a push button's icon, whatever the style sheet says.
    gap = _GAP if isinstance(thing, QPushButton) else 0
    c = colours()
    # What is made for the accent colour cannot be seen on the pale ground that such a button has while it is disabled.
    disabled = c.muted if role == "on_accent" else None
    thing.setIcon(sign_icon(name, getattr(c, role), gap=gap, disabled=disabled))
    if isinstance(thing, QAbstractButton):
        thing.setIconSize(QSize(ICON + gap, ICON))


def redress(root: QObject) -> None:
    """Draw every icon below `root` again in the colours in use now."""
    things: list[QAbstractButton | QAction] = [
        *root.findChildren(QAbstractButton),
        *root.findChildren(QAction),
    ]
    for thing in things:
        name, role = thing.property(_NAME), thing.property(_ROLE)
        if isinstance(name, str) and isinstance(role, str):
            dress(thing, name, role)


class Sign(QWidget):
    """One icon of a fixed size that follows the theme. It says nothing to screen readers: words stand beside it."""

    def __init__(self, name: str, role: str = "text", size: int = ICON) -> None:
        """Show the icon `name` in the theme's colour `role`, `size` logical pixels square."""
        super().__init__()
        self._name = name
        self._role = role
        self._size = size
        self.setFixedSize(size, size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def name(self) -> str:
        """Which icon is shown."""
        return self._name

    def show_sign(self, name: str, role: str) -> None:
        """Show another icon."""
        self._name, self._role = name, role
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon at the screen's density."""
        pixmap = sign_pixmap(self._name, getattr(colours(), self._role), self._size, self.devicePixelRatioF())
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, pixmap)

"""What Qt leaves to us where a language is read from right to left: painted text, and margins."""

from typing import Final

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QGuiApplication

_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


def mirrored() -> bool:
    """Tell whether the application is laid out from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def sides(*, mirrored: bool) -> tuple[Qt.AlignmentFlag, Qt.AlignmentFlag]:
    """Return where painted lines begin and end, whichever way their own text is read."""
    return (_RIGHT, _LEFT) if mirrored else (_LEFT, _RIGHT)


def margins(begin: int, top: int, end: int, bottom: int) -> QMargins:
    """Return margins in pixels; `begin` is on the side where lines begin."""
    return QMargins(end, top, begin, bottom) if mirrored() else QMargins(begin, top, end, bottom)

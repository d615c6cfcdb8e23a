"""How the cells of the findings table are drawn where Qt's own way does not do."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from cifake_desktop.ui.findings_model import OUTCOME_ROLE, PROBABILITY_ROLE, FindingsModel
from cifake_desktop.ui.row_thumbnails import SIZE, RowThumbnails
from cifake_desktop.ui.theme import colours
from cifake_desktop.ui.words import SAYINGS, Outcome

_BAR: Final = 3
_INSET: Final = 8
_ISOLATED, _END = "\u2066", "\u2069"  # left to right, whatever stands around it


class FactDelegate(QStyledItemDelegate):
    """Text that reads from left to right in every language: a time, a size, a path, a number with its sign."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Prepare one cell."""
        super().initStyleOption(option, index)
        if option.direction == Qt.LayoutDirection.RightToLeft and option.text:
            option.text = f"{_ISOLATED}{option.text}{_END}"


class PathDelegate(FactDelegate):
    """Text that loses its middle when there is too little room: both ends of a path say something."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Prepare one cell."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle


class PictureDelegate(PathDelegate):
    """A file's name beside its thumbnail, where there is one."""

    def __init__(self, parent: QObject, thumbnails: RowThumbnails) -> None:
        """Show what `thumbnails` has."""
        super().__init__(parent)
        self._thumbnails = thumbnails

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Prepare one cell; only cells that are seen are."""
        super().initStyleOption(option, index)
        if not self._thumbnails.available:
            return
        model = index.model()
        assert isinstance(model, FindingsModel)  # noqa: S101  for whoever checks types
        finding = model.table.finding(index.row())
        picture = None if finding.error is not None else self._thumbnails.get(finding.path)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.decorationSize = SIZE
        option.icon = QIcon() if picture is None else QIcon(picture)


class ProbabilityDelegate(FactDelegate):
    """The number as usual, and how far it is between 0 and 100 %."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        super().paint(painter, option, index)
        probability = index.data(PROBABILITY_ROLE)
        if not isinstance(probability, float):
            return
        c = colours()
        area = QRectF(option.rect)
        track = QRectF(area.left() + _INSET, area.bottom() - _BAR - 3, area.width() - 2 * _INSET, _BAR)
        filled = QRectF(track)
        filled.setWidth(max(_BAR, track.width() * probability))
        if option.direction == Qt.LayoutDirection.RightToLeft:
            filled.moveRight(track.right())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.sunken))
        painter.drawRoundedRect(track, 1.5, 1.5)
        painter.setBrush(QColor(getattr(c, f"{SAYINGS[Outcome(index.data(OUTCOME_ROLE))].tone}_fill")))
        painter.drawRoundedRect(filled, 1.5, 1.5)
        painter.restore()

"""Pages of a PDF that are filled from top to bottom."""

import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextOption,
)

from cifake_desktop.ui.translation import tr

_DOTS: Final = 150  # an inch
_MARGIN: Final = 15.0  # millimetres
_FOOT: Final = 8  # points
_FOOT_INK: Final = "#777777"
_TAIL: Final = 1024  # bytes at the end of a PDF that say where its table of contents lies
_END: Final = re.compile(rb"startxref\s+(\d{1,18})\s+%%EOF\s*$")


def pdf_writer(target: Path, title: str) -> QPdfWriter:
    """Return the device that writes a PDF of A4 pages."""
    writer = QPdfWriter(str(target))
    writer.setTitle(_shown(title))
    writer.setCreator("CIFAKE Desktop")
    writer.setResolution(_DOTS)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
    return writer


def check_whole(pdf: Path) -> None:
    """Make sure that all of a PDF was written: Qt says nothing of a disk that is full.

    Raises:
        OSError: some of it was not, or it cannot be read.

    """
    with pdf.open("rb") as file:
        file.seek(max(0, pdf.stat().st_size - _TAIL))
        end = _END.search(file.read())
        if end is not None:
            file.seek(int(end[1]))  # where its table lies only if nothing before is missing
            if file.read(4) == b"xref":
                return
    raise OSError(tr("It could not be written whole; is the disk full?"))


class Pages:
    """Draws on the pages of a PDF, one after the other.

    Attributes:
        painter: draws on the page in work.
        width: of a page without its margins, in dots.
        height: likewise.
        at: how far the page is filled, in dots from the top.

    """

    def __init__(self, writer: QPdfWriter, painter: QPainter, foot: str = "") -> None:
        """Begin the first page.

        Args:
            writer: the device.
            painter: draws on it.
            foot: stands at the foot of each page, beside its number.

        """
        self.painter = painter
        self.width, self.height = float(writer.width()), float(writer.height())
        self.at = 0.0
        self._writer = writer
        self._foot = foot
        self._page = 1
        self._foot_height = self.line(_FOOT) * 1.6

    def room(self, tall: float) -> None:
        """Begin a new page where what comes next has no room on this one.

        Raises:
            OSError: the page could not be written.

        """
        if self.at + tall > self.height - self._foot_height:
            self.new_page()

    def new_page(self) -> None:
        """Begin a new page.

        Raises:
            OSError: it could not be written.

        """
        self.end()
        if not self._writer.newPage():
            raise OSError(tr("A page could not be written."))
        self._page += 1
        self.at = 0.0

    def end(self) -> None:
        """Write the foot of the page in work."""
        place = QRectF(0, self.height - self.line(_FOOT), self.width, self.line(_FOOT))
        number = str(self._page)
        beside = QFontMetricsF(page_font(_FOOT), self._writer).horizontalAdvance(f"  {number}")
        self.draw(self._foot, place.adjusted(0, 0, -beside, 0), _FOOT, _FOOT_INK)
        self.draw(number, place, _FOOT, _FOOT_INK, align=Qt.AlignmentFlag.AlignRight)

    def text(self, text: str, points: int, *, bold: bool = False, colour: str = "#000000") -> None:
        """Write a paragraph over the whole width."""
        tall = self.tall(text, self.width, points, bold=bold)
        self.room(tall)
        self.draw(text, QRectF(0, self.at, self.width, tall), points, colour, bold=bold)
        self.at += tall * 1.15

    def draw(
        self,
        text: str,
        place: QRectF,
        points: int,
        colour: str = "#000000",
        *,
        bold: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Write text into a place; what has no room there is cut off."""
        self.painter.setFont(page_font(points, bold=bold))
        self.painter.setPen(QColor(colour))
        self.painter.save()
        self.painter.setClipRect(place)
        self.painter.drawText(place, _shown(text), _option(align))
        self.painter.restore()

    def tall(self, text: str, width: float, points: int, *, bold: bool = False) -> float:
        """Return how many dots high the text is at such a width, wrapped as `draw` wraps it."""
        self.painter.setFont(page_font(points, bold=bold))
        room = QRectF(0, 0, width, 1e6)
        needed = self.painter.boundingRect(room, _shown(text), _option(Qt.AlignmentFlag.AlignLeft))
        return max(self.line(points), needed.height())

    def line(self, points: int) -> float:
        """Return the height of a line in dots."""
        return QFontMetricsF(page_font(points), self._writer).height()


def page_font(points: int, *, bold: bool = False) -> QFont:
    """Return the system's font at a size for paper."""
    font = QFont(QGuiApplication.font())
    font.setPointSize(points)
    font.setBold(bold)
    return font


def _option(align: Qt.AlignmentFlag) -> QTextOption:
    option = QTextOption()
    option.setAlignment(align)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _shown(text: str) -> str:
    """Return the text without what no page can hold: lone surrogates and control characters."""
    sound = text.encode("utf-8", "replace").decode("utf-8")
    return "".join(letter if letter.isprintable() else " " for letter in sound)

"""Draws what a PDF report has gathered."""

import base64
import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QByteArray, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextOption,
)

from cifake_desktop.reports.html_report import LABELS

_DOTS: Final = 150  # an inch
_MARGIN: Final = 15.0  # millimetres
_COLUMNS: Final = (0.22, 0.08, 0.38, 0.32)  # shares of the width: verdict, chance, file, notes
_PICTURES_A_ROW: Final = 5
_MOST_LINES: Final = 6  # of a cell


def draw_pdf(gathered: Path, target: Path) -> None:
    """Draw a report.

    Args:
        gathered: the file that `PdfReport` wrote.
        target: the PDF.

    Raises:
        OSError: it could not be written.

    """
    summary: dict[str, Any] = {}
    for line in _lines(gathered):
        summary = line.get("summary", summary)
    target.open("ab").close()  # says why, where Qt would only warn
    writer = QPdfWriter(str(target))
    writer.setTitle(str(summary.get("title", "")))
    writer.setCreator("CIFAKE Desktop")
    writer.setResolution(_DOTS)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(f"{target} could not be written.")
    try:
        pages = _Pages(writer, painter)
        pages.summary(summary)
        pages.pictures(line["picture"] for line in _lines(gathered) if "picture" in line)
        pages.table(line["row"] for line in _lines(gathered) if "row" in line)
        pages.end()
    finally:
        painter.end()
    if target.stat().st_size == 0:
        raise OSError(f"{target} could not be written; is the disk full?")


def _lines(gathered: Path) -> Iterator[dict[str, Any]]:
    with gathered.open(encoding="ascii") as file:
        for line in file:
            yield json.loads(line)


class _Pages:
    """Pages that are filled from top to bottom."""

    def __init__(self, writer: QPdfWriter, painter: QPainter) -> None:
        self._writer, self._painter = writer, painter
        self._width, self._height = float(writer.width()), float(writer.height())
        self._at = 0.0
        self._page = 1
        self._foot = self._line(8) * 1.6

    def summary(self, summary: dict[str, Any]) -> None:
        """Draw the title, the chart and its legend."""
        counts: dict[str, int] = summary.get("counts", {})
        total = sum(counts.values())
        self._text(str(summary.get("title", "")), 18, bold=True)
        self._text(
            f"CIFAKE Desktop, {time.strftime('%Y-%m-%d %H:%M')}. A verdict is a likelihood, not proof.", 9
        )
        self._at += self._line(9)
        left, tall = 0.0, self._line(16)
        for kind, (_, colour) in LABELS.items():
            if counts.get(kind):
                wide = self._width * counts[kind] / total
                self._painter.fillRect(QRectF(left, self._at, wide, tall), QColor(colour))
                left += wide
        self._at += tall * 1.4
        for kind, (label, colour) in LABELS.items():
            if counts.get(kind):
                self._text(f"{label}: {counts[kind]:,} ({counts[kind] / total:.1%})", 11, colour=colour)
        self._text(f"{total:,} files", 11)

    def pictures(self, pictures: Iterator[list[Any]]) -> None:
        """Draw thumbnails with their names, some a row."""
        side = self._width / _PICTURES_A_ROW * 0.92
        step = self._width / _PICTURES_A_ROW
        tall = side * 0.75 + 3 * self._line(7)
        drawn = False
        for number, (name, probability, jpeg) in enumerate(pictures):
            column = number % _PICTURES_A_ROW
            if column == 0:
                self._at += self._line(9) if number == 0 else tall
                self._room(tall)
            frame = QRectF(column * step, self._at, side, side * 0.75)
            if jpeg is not None:
                image = QImage.fromData(QByteArray(base64.b64decode(jpeg)))
                size = QSizeF(image.size()).scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
                place = QRectF(frame.topLeft(), size)
                place.moveCenter(frame.center())
                self._painter.drawImage(place, image)
            chance = "" if probability is None else f"{probability:.1%} "
            below = QRectF(frame.left(), frame.bottom(), side, 3 * self._line(7))
            self._draw(f"{chance}{name}", below, 7)
            drawn = True
        if drawn:
            self._at += tall

    def table(self, rows: Iterator[list[Any]]) -> None:
        """Draw a row for each file, each as tall as its longest cell needs."""
        self._at += self._line(9)
        self._room(self._line(14) * 3)
        self._text("All files", 14, bold=True)
        for kind, probability, path, notes in rows:
            label, colour = LABELS[kind]
            chance = "" if probability is None else f"{probability:.1%}"
            cells = ((label, colour), (chance, "#000000"), (path, "#000000"), (notes, "#444444"))
            widths = [self._width * share for share in _COLUMNS]
            most = _MOST_LINES * self._line(8)
            tall = max(
                self._tall(text, wide * 0.96, 8) for (text, _), wide in zip(cells, widths, strict=True)
            )
            tall = min(tall, most)
            self._room(tall + 6)
            left = 0.0
            for (text, ink), wide in zip(cells, widths, strict=True):
                self._draw(text, QRectF(left, self._at, wide * 0.96, tall), 8, ink)
                left += wide
            self._at += tall + 3
            self._painter.fillRect(QRectF(0, self._at, self._width, 1), QColor("#d8dde4"))
            self._at += 3

    def end(self) -> None:
        """Number the last page."""
        self._number()

    def _room(self, tall: float) -> None:
        """Begin a new page where what comes next has no room on this one."""
        if self._at + tall > self._height - self._foot:
            self._number()
            if not self._writer.newPage():
                raise OSError("A page could not be written.")
            self._page += 1
            self._at = 0.0

    def _number(self) -> None:
        place = QRectF(0, self._height - self._line(8), self._width, self._line(8))
        self._draw(str(self._page), place, 8, "#777777")

    def _text(self, text: str, points: int, *, bold: bool = False, colour: str = "#000000") -> None:
        tall = self._tall(text, self._width, points)
        self._room(tall)
        self._draw(text, QRectF(0, self._at, self._width, tall), points, colour, bold=bold)
        self._at += tall * 1.15

    def _draw(
        self, text: str, place: QRectF, points: int, colour: str = "#000000", *, bold: bool = False
    ) -> None:
        self._painter.setFont(_font(points, bold=bold))
        self._painter.setPen(QColor(colour))
        self._painter.save()
        self._painter.setClipRect(place)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._painter.drawText(place, _shown(text), option)
        self._painter.restore()

    def _tall(self, text: str, width: float, points: int) -> float:
        metrics = QFontMetricsF(_font(points), self._writer)
        flags = int(Qt.TextFlag.TextWrapAnywhere)
        return max(
            metrics.height(), metrics.boundingRect(QRectF(0, 0, width, 1e6), flags, _shown(text)).height()
        )

    def _line(self, points: int) -> float:
        return QFontMetricsF(_font(points), self._writer).height()


def _font(points: int, *, bold: bool = False) -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPointSize(points)
    font.setBold(bold)
    return font


def _shown(text: str) -> str:
    """Return the text without what no page can hold: lone surrogates and control characters."""
    sound = text.encode("utf-8", "replace").decode("utf-8")
    return "".join(letter if letter.isprintable() else " " for letter in sound)


def main(gathered: Path, target: Path) -> int:
    """Be a process that draws a report and ends; return 0, or 1 where that failed."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([sys.argv[0]])
    try:
        draw_pdf(gathered, target)
    except OSError:
        return 1
    finally:
        del application
    return 0

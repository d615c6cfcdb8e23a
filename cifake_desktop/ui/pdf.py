"""Draws what a PDF report has gathered."""

import base64
import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QByteArray, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from cifake_desktop.reports.html_report import LABELS
from cifake_desktop.ui.pdf_pages import Pages, check_whole, pdf_writer
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.translation import decimal, number, plural, tr
from cifake_desktop.ui.words import shown_text

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
    writer = pdf_writer(target, str(summary.get("title", "")))
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(tr("{file} could not be written.", file=target))
    try:
        pages = _ScanPages(writer, painter)
        pages.summary(summary)
        pages.pictures(line["picture"] for line in _lines(gathered) if "picture" in line)
        pages.table(line["row"] for line in _lines(gathered) if "row" in line)
        pages.end()
    finally:
        painter.end()
    check_whole(target)


def _lines(gathered: Path) -> Iterator[dict[str, Any]]:
    with gathered.open(encoding="ascii") as file:
        for line in file:
            yield json.loads(line)


class _ScanPages(Pages):
    """The pages of a scan's report."""

    def summary(self, summary: dict[str, Any]) -> None:
        """Draw the title, the chart and its legend."""
        counts: dict[str, int] = summary.get("counts", {})
        total = sum(counts.values())
        self.text(str(summary.get("title", "")), 18, bold=True)
        self.text(
            tr(
                "CIFAKE Desktop, {time}. A verdict is a likelihood, not proof.",
                time=time.strftime("%Y-%m-%d %H:%M"),
            ),
            9,
        )
        self.at += self.line(9)
        left, tall = 0.0, self.line(16)
        for kind, (_, colour) in LABELS.items():
            if counts.get(kind):
                wide = self.width * counts[kind] / total
                self.painter.fillRect(QRectF(left, self.at, wide, tall), QColor(colour))
                left += wide
        self.at += tall * 1.4
        for kind, (label, colour) in LABELS.items():
            if counts.get(kind):
                words = tr(
                    "{verdict}: {number} ({share})",
                    verdict=said(label),
                    number=number(counts[kind]),
                    share=_per_cent(counts[kind] / total),
                )
                self.text(words, 11, colour=colour)
        self.text(plural("{n} file", "{n} files", total), 11)

    def pictures(self, pictures: Iterator[list[Any]]) -> None:
        """Draw thumbnails with their names, some a row."""
        side = self.width / _PICTURES_A_ROW * 0.92
        step = self.width / _PICTURES_A_ROW
        tall = side * 0.75 + 3 * self.line(7)
        drawn = False
        for place_in_order, (name, probability, jpeg) in enumerate(pictures):
            column = place_in_order % _PICTURES_A_ROW
            if column == 0:
                self.at += self.line(9) if place_in_order == 0 else tall
                self.room(tall)
            frame = QRectF(column * step, self.at, side, side * 0.75)
            if jpeg is not None:
                image = QImage.fromData(QByteArray(base64.b64decode(jpeg)))
                size = QSizeF(image.size()).scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
                place = QRectF(frame.topLeft(), size)
                place.moveCenter(frame.center())
                self.painter.drawImage(place, image)
            chance = "" if probability is None else f"{_per_cent(probability)} "
            below = QRectF(frame.left(), frame.bottom(), side, 3 * self.line(7))
            self.draw(f"{chance}{name}", below, 7)
            drawn = True
        if drawn:
            self.at += tall

    def table(self, rows: Iterator[list[Any]]) -> None:
        """Draw a row for each file, each as tall as its longest cell needs."""
        self.at += self.line(9)
        self.room(self.line(14) * 3)
        self.text(tr("All files"), 14, bold=True)
        for kind, probability, path, notes in rows:
            label, colour = LABELS[kind]
            chance = "" if probability is None else _per_cent(probability)
            cells = (
                (said(label), colour),
                (chance, "#000000"),
                (path, "#000000"),
                (said(shown_text(notes)), "#444444"),
            )
            widths = [self.width * share for share in _COLUMNS]
            most = _MOST_LINES * self.line(8)
            tall = max(self.tall(text, wide * 0.96, 8) for (text, _), wide in zip(cells, widths, strict=True))
            tall = min(tall, most)
            self.room(tall + 6)
            left = 0.0
            for (text, ink), wide in zip(cells, widths, strict=True):
                self.draw(text, QRectF(left, self.at, wide * 0.96, tall), 8, ink)
                left += wide
            self.at += tall + 3
            self.painter.fillRect(QRectF(0, self.at, self.width, 1), QColor("#d8dde4"))
            self.at += 3


def _per_cent(share: float) -> str:
    """Put a share (0..1) in per cent, as tightly as the table's narrow column needs."""
    return tr("{number}%", number=decimal(100 * share, 1))


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

"""Examined pictures as a PDF, each beginning a page: drawn as they come, so that many need no more memory than one."""

from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from cifake_desktop.reports.picture_sheet import PictureSheet, Scale, Section
from cifake_desktop.reports.whole_file import WholeFile
from cifake_desktop.ui.evidence_view import draw_legend
from cifake_desktop.ui.icons import sign_source
from cifake_desktop.ui.pdf_pages import Pages, check_whole, page_font, pdf_writer
from cifake_desktop.ui.probability_scale import SCALE_HEIGHT, draw_scale, draw_zone_names
from cifake_desktop.ui.report_images import ReportImages
from cifake_desktop.ui.theme import LIGHT
from cifake_desktop.ui.translation import number, tr

_TEXT, _SMALL, _HEAD, _VERDICT, _NAME, _TITLE = 9, 8, 11, 13, 13, 18  # points
_SCREEN_DOTS: Final = 1.6  # dots of the page that stand for one pixel of an ordinary screen
_GAP: Final = 0.03  # between picture and map, as a share of the width
_TALLEST: Final = 0.33  # of a picture, as a share of the page's height
_LABELS: Final = 0.24  # of the width that names of values take
_LONG_LABELS: Final = 0.56  # the same where they are long
_LONG: Final = 32  # letters from which on they are


class PicturePdfReport(WholeFile):
    """A PDF that appears under its name whole, or not at all."""

    def __init__(self, target: Path, title: str, made: str, contents: Sequence[PictureSheet]) -> None:
        """Start to draw beside the target.

        Args:
            target: the file.
            title: of the report.
            made: a sentence on who made the report, and when.
            contents: the pictures that will follow, for the list at the beginning; one alone needs no list.

        Raises:
            OSError: no file can be written there.

        """
        super().__init__(target, "ascii")
        self._number = 0
        self._total = len(contents)
        self._painter = QPainter()
        self._writer = pdf_writer(self._temporary, title)
        if not self._painter.begin(self._writer):
            self.file.close()
            self._temporary.unlink(missing_ok=True)
            raise OSError(tr("It could not be written."))
        self._pages = _SheetPages(self._writer, self._painter, made)
        if self._total != 1:
            self._pages.contents(title, made, contents)

    def add(self, sheet: PictureSheet, images: ReportImages) -> None:
        """Append one picture.

        Raises:
            OSError: a page could not be written.

        """
        self._number += 1
        place = tr("Picture {number} of {total}", number=number(self._number), total=number(self._total))
        self._pages.sheet(sheet, images, place)

    def finish(self) -> None:
        """Draw what stands at the end.

        Raises:
            OSError: the file is not whole.

        """
        self._pages.end()
        self._painter.end()
        check_whole(self._temporary)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if kind is not None and self._painter.isActive():
            self._painter.end()
        super().__exit__(kind, error, traceback)


class _SheetPages(Pages):
    """The pages of a report of pictures."""

    _continued = ""

    def new_page(self) -> None:
        """Begin a new page, which says what it continues.

        Raises:
            OSError: it could not be written.

        """
        super().new_page()
        if self._continued:
            self.text(self._continued, _SMALL, colour=LIGHT.muted)
            self.at += self.line(_SMALL) * 0.5

    def contents(self, title: str, made: str, sheets: Sequence[PictureSheet]) -> None:
        """Draw the title and the list of the pictures."""
        self.text(title, _TITLE, bold=True)
        self.text(made, _TEXT, colour=LIGHT.muted)
        self.at += self.line(_TEXT)
        for place, sheet in enumerate(sheets, 1):
            name = f"{number(place)}. {sheet.name}"
            wide = self.width * 0.6
            tall = self.tall(name, wide, _TEXT)
            self.room(tall + 8)
            self.draw(name, QRectF(0, self.at, wide, tall), _TEXT)
            side = self.line(_TEXT) * 0.9
            left = self.width * 0.63
            self._sign(sheet, QRectF(left, self.at, side, side))
            beside = QRectF(left + side * 1.4, self.at, self.width - left - side * 1.4, tall)
            self.draw(sheet.verdict, beside, _TEXT, _ink(sheet))
            self.at += tall + 4
            self._rule()

    def sheet(self, sheet: PictureSheet, images: ReportImages, place: str) -> None:
        """Draw one picture, from the top of a page."""
        self._continued = ""
        if self.at > 0.0:
            self.new_page()
        self._continued = tr("{picture}, continued: {name}", picture=place, name=sheet.name)
        self.text(place, _SMALL, colour=LIGHT.muted)
        self.text(sheet.name, _NAME, bold=True)
        self.at += 6
        self._verdict(sheet)
        self.text(sheet.decision, _TEXT)
        self.at += 6
        self._images(images)
        if sheet.scale is not None:
            self._scale(sheet.scale)
        for section in sheet.sections:
            self._section(section)

    def _verdict(self, sheet: PictureSheet) -> None:
        """Draw sign and words on a soft ground."""
        inset = self.line(_VERDICT) * 0.45
        side = self.line(_VERDICT)
        words = self.width - 3 * inset - side
        tall = self.tall(sheet.verdict, words, _VERDICT, bold=True)
        ground = QRectF(0, self.at, self.width, tall + 2 * inset)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(getattr(LIGHT, f"{sheet.tone}_soft")))
        self.painter.drawRoundedRect(ground, inset, inset)
        self._sign(sheet, QRectF(inset, self.at + inset, side, side))
        place = QRectF(side + 2 * inset, self.at + inset, words, tall)
        self.draw(sheet.verdict, place, _VERDICT, _ink(sheet), bold=True)
        self.at = ground.bottom() + inset

    def _images(self, images: ReportImages) -> None:
        """Draw the picture and its map beside each other, with their captions."""
        if images.picture is None:
            return
        gap = self.width * _GAP
        wide = (self.width - gap) / 2
        size = QSizeF(images.picture.size()).scaled(
            wide, self.height * _TALLEST, Qt.AspectRatioMode.KeepAspectRatio
        )
        line = self.line(_SMALL)
        notice = f"{tr('The picture.')} {images.notice}".strip()
        below = max(self.tall(notice, wide, _SMALL), line * (4 if images.holes else 3))
        self.room(size.height() + below + line)
        self._image(images.picture, QRectF(0, self.at, wide, size.height()))
        caption = self.at + size.height() + line * 0.4
        self.draw(notice, QRectF(0, caption, wide, below), _SMALL, LIGHT.muted)
        if images.evidence is not None:
            left = wide + gap
            self._image(images.evidence, QRectF(left, self.at, wide, size.height()))
            self._legend(QRectF(left, caption, wide, line), holes=images.holes)
        self.at = caption + below + line * 0.6

    def _legend(self, line: QRectF, *, holes: bool) -> None:
        self.painter.setFont(page_font(_SMALL))
        draw_legend(self.painter, line, holes=holes, colours=LIGHT, unit=_SCREEN_DOTS)
        words = tr("Where the evidence lies; its mean is the model's score.")
        below = line.translated(0, line.height() * (2 if holes else 1))
        self.draw(words, below.adjusted(0, 0, 0, line.height()), _SMALL, LIGHT.muted)

    def _image(self, image: QImage, room: QRectF) -> None:
        size = QSizeF(image.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        self.painter.drawImage(QRectF(room.topLeft(), size), image)

    def _scale(self, scale: Scale) -> None:
        """Draw the scale with its names, and the band in words."""
        high = SCALE_HEIGHT * _SCREEN_DOTS
        line = self.line(_TEXT)
        self.room(high + 4 * line)
        wide = self.width * 0.7
        self.draw(tr("Chance of being AI-made, from the pixels"), QRectF(0, self.at, wide, line), _TEXT)
        right = Qt.AlignmentFlag.AlignRight
        self.draw(scale.chance, QRectF(0, self.at, wide, line), _TEXT, bold=True, align=right)
        self.at += line * 1.2
        draw_scale(self.painter, QRectF(0, self.at, wide, high), scale.probability, scale.band, LIGHT)
        self.at += high
        if scale.band is not None:
            self.painter.setFont(page_font(_SMALL))
            draw_zone_names(self.painter, QRectF(0, self.at, wide, line), scale.band, LIGHT)
            self.at += line * 1.1
            self.text(scale.words, _SMALL, colour=LIGHT.muted)

    def _section(self, section: Section) -> None:
        self.at += self.line(_TEXT) * 0.9
        self.room(self.line(_HEAD) * 3)
        self.text(section.title, _HEAD, bold=True)
        long = any(len(label) > _LONG for label, _ in section.rows)
        names = self.width * (_LONG_LABELS if long else _LABELS)
        for label, text in section.rows:
            for index, line in enumerate(text.splitlines() or [""]):
                self._row("" if index else label, line, names)
            self.at += 3
            self._rule()
        for line in section.lines:
            self.text(f"•  {line}" if section.listed else line, _TEXT)

    def _row(self, label: str, text: str, names: float) -> None:
        """Draw a name in the first `names` dots of the width, and its value in the rest."""
        values = self.width - names
        tall = max(self.tall(label, names * 0.94, _TEXT), self.tall(text, values, _TEXT))
        self.room(tall + 6)
        self.draw(label, QRectF(0, self.at, names * 0.94, tall), _TEXT, LIGHT.muted)
        self.draw(text, QRectF(names, self.at, values, tall), _TEXT)
        self.at += tall

    def _rule(self) -> None:
        self.painter.fillRect(QRectF(0, self.at, self.width, 1), QColor(LIGHT.border))
        self.at += 4

    def _sign(self, sheet: PictureSheet, place: QRectF) -> None:
        source = sign_source(sheet.sign, _ink(sheet))
        QSvgRenderer(QByteArray(source.encode())).render(self.painter, place)


def _ink(sheet: PictureSheet) -> str:
    return str(getattr(LIGHT, sheet.tone))

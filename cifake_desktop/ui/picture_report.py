"""Writes a report on examined pictures, in a task: one picture after the other, so that memory stays bounded."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from cifake_desktop import __version__
from cifake_desktop.reports.picture_html_report import PictureHtmlReport
from cifake_desktop.reports.picture_sheet import PictureSheet
from cifake_desktop.scanning.apart import FileExaminer
from cifake_desktop.ui.account import Account, sheet_of, time_words
from cifake_desktop.ui.evidence_overlay import EvidenceOverlay
from cifake_desktop.ui.picture_pdf import PicturePdfReport
from cifake_desktop.ui.report_images import ReportImages, figure_of, images_of, images_of_copy
from cifake_desktop.ui.report_wording import window_wording
from cifake_desktop.ui.rereading import FileFacts, read_again
from cifake_desktop.ui.tasks import TaskControl
from cifake_desktop.ui.translation import plural, tr
from cifake_desktop.ui.words import APP_NAME, shown_name

PDF, HTML = ".pdf", ".html"
KINDS: Final = {"PDF (*.pdf)": PDF, tr("Web page (*.html)"): HTML}
"""What a file dialog offers, and the suffix of each."""

_CAUTION: Final = tr("A verdict is a likelihood, not proof.")


@dataclass(frozen=True, slots=True, eq=False)
class ReportEntry:
    """One picture of a report.

    Attributes:
        account: what is known of it.
        thumbnail: a small copy, for where the file is gone, or None.
        overlay: its evidence map, or None where no model looked.
        data: the bytes of the picture where it came without a file, or None.

    """

    account: Account
    thumbnail: QImage | None
    overlay: EvidenceOverlay | None
    data: bytes | None


def with_report_suffix(target: Path, kind: str) -> Path:
    """Return the name with the suffix of its kind, if it has none that says what it shall be."""
    if target.suffix.lower() in (PDF, HTML, ".htm"):
        return target
    return target.with_name(target.name + KINDS.get(kind, PDF))


def write_picture_report(
    entries: Sequence[ReportEntry], target: Path, examiner: FileExaminer, control: TaskControl
) -> None:
    """Write a report to a file of the kind that its name says, whole or not at all.

    Args:
        entries: the pictures.
        target: the file; PDF unless its name ends like that of a web page.
        examiner: reads the pictures again.
        control: of the task that writes; it is told how many pictures are done.

    Raises:
        OSError: the file could not be written.
        CancelledError: the task was cancelled.

    """
    contents = [sheet_of(entry.account, None) for entry in entries]
    if len(contents) == 1:
        title = contents[0].name
    else:
        title = plural("Report on {n} picture", "Report on {n} pictures", len(contents))
    made = tr(
        "Made with {application}, {time}.",
        application=f"{APP_NAME} {__version__}",
        time=time_words(time.time()),
    )
    made = f"{made} {_CAUTION}"
    report: PicturePdfReport | PictureHtmlReport
    if target.suffix.lower() == PDF:
        report = PicturePdfReport(target, title, made, contents)
    else:
        report = PictureHtmlReport(target, title, made, contents, window_wording())
    with report:
        for number, entry in enumerate(entries):
            control.raise_if_cancelled()
            control.progress(number)
            images, facts = _images(entry, examiner, control)
            sheet = sheet_of(entry.account, facts)
            if isinstance(report, PicturePdfReport):
                report.add(sheet, images)
            else:
                _add_to_page(report, sheet, images)
        control.raise_if_cancelled()


def _images(
    entry: ReportEntry, examiner: FileExaminer, control: TaskControl
) -> tuple[ReportImages, FileFacts | None]:
    """Read a picture again, and draw it; where it is not there any more, the small copy has to do."""
    finding = entry.account.finding
    if finding.width is None or finding.height is None:
        return ReportImages(None), None
    read = read_again(examiner, control, Path(finding.path), entry.data, finding.sha256)
    if read.picture is None:
        size = QSize(finding.width, finding.height)
        return images_of_copy(entry.thumbnail, size, entry.overlay, read.problem or ""), None
    return images_of(read.picture, entry.overlay), read.facts


def _add_to_page(page: PictureHtmlReport, sheet: PictureSheet, images: ReportImages) -> None:
    figures = [
        None if image is None else figure_of(image, even=images.enlarged)
        for image in (images.picture, images.evidence)
    ]
    page.add(sheet, *figures, holes=images.holes, notice=images.notice)


def suggested_name(entries: Sequence[ReportEntry]) -> str:
    """Return a name for the report's file, without a suffix."""
    if len(entries) != 1:
        return tr("Report on pictures")
    stem = Path(shown_name(entries[0].account.finding.path)).stem
    sound = "".join(letter if letter.isprintable() and letter not in '\\/:*?"<>|' else "_" for letter in stem)
    return tr("{name} - report", name=sound[:100])

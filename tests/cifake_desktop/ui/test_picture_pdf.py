import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from cifake_desktop.reports.picture_sheet import PictureSheet, Scale, Section
from cifake_desktop.strictness import Band
from cifake_desktop.ui import picture_pdf
from cifake_desktop.ui.pdf_pages import check_whole
from cifake_desktop.ui.picture_pdf import PicturePdfReport
from cifake_desktop.ui.report_images import ReportImages


def pages(pdf: bytes) -> int:
    """Return how many pages the page tree has, and check that its count says the same."""
    found = len(re.findall(rb"/Type /Page\b", pdf))
    (counted,) = re.findall(rb"/Type /Pages.*?/Count (\d+)", pdf, re.DOTALL)
    assert found == int(counted)
    return found


def drawn(number: int = 2) -> ReportImages:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("#306090"))
    return ReportImages(
        image, image.copy() if number == 2 else None, holes=True, notice="A small copy is shown."
    )


def sheet(name: str = "a.png", text: str = "Some words.", rows: int = 3, lines: int = 3) -> PictureSheet:
    return PictureSheet(
        name=name,
        verdict="Likely AI-made",
        sign="likely_ai",
        tone="ai",
        decision=text,
        scale=Scale(0.9, Band(0.2, 0.6), "90 %", "Inconclusive from 20 % to 60 %."),
        sections=(
            Section("Rows", tuple((f"Name {number}", f"{text}\n{text}") for number in range(rows))),
            Section("A section whose names are long", (("A name that is longer than others are", text),)),
            Section("Lines", lines=(text,) * lines, listed=True),
        ),
    )


def written(target: Path, sheets: list[PictureSheet], images: ReportImages | None = None) -> bytes:
    with PicturePdfReport(target, "Report", "Made today.", sheets) as report:
        for one in sheets:
            report.add(one, drawn() if images is None else images)
    return target.read_bytes()


def test_one_picture_fills_one_page_with_both_images(qtbot: QtBot, tmp_path: Path) -> None:
    pdf = written(tmp_path / "r.pdf", [sheet()])
    assert pdf.startswith(b"%PDF-")
    assert pages(pdf) == 1
    assert pdf.count(b"/Subtype /Image") >= 2
    assert len(pdf) > 5000
    assert [path.name for path in tmp_path.iterdir()] == ["r.pdf"]


def test_each_picture_begins_a_page_after_the_list(qtbot: QtBot, tmp_path: Path) -> None:
    assert pages(written(tmp_path / "three.pdf", [sheet(f"{number}.png") for number in range(3)])) == 4
    assert pages(written(tmp_path / "none.pdf", [])) == 1


def test_what_has_no_room_goes_on_over_pages(qtbot: QtBot, tmp_path: Path) -> None:
    assert pages(written(tmp_path / "rows.pdf", [sheet(rows=80)])) >= 3
    assert pages(written(tmp_path / "lines.pdf", [sheet(lines=200)])) >= 3
    assert pages(written(tmp_path / "list.pdf", [sheet(f"{number}.png") for number in range(60)])) >= 62


@pytest.mark.parametrize(
    "text", ["", "x" * 2000, "word " * 400, "\udcff\x00\x1b\n", "写真 фото صورة <b>&amp;"]
)
def test_odd_words_are_drawn_all_the_same(qtbot: QtBot, tmp_path: Path, text: str) -> None:
    assert pages(written(tmp_path / "r.pdf", [sheet(text, text)])) >= 1


@pytest.mark.parametrize("images", [ReportImages(None), drawn(1)])
def test_pictures_without_a_map_or_not_there_at_all(
    qtbot: QtBot, tmp_path: Path, images: ReportImages
) -> None:
    pdf = written(tmp_path / "r.pdf", [sheet()], images)
    assert pdf.count(b"/Subtype /Image") == (0 if images.picture is None else 1)


def test_it_is_written_whole_or_not_at_all(qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "r.pdf"
    target.write_text("before")
    report = PicturePdfReport(target, "Report", "Made.", [sheet()])
    with pytest.raises(FileNotFoundError), report:
        report.add(replace(sheet(), sign="no such icon"), drawn())
    assert [path.read_text() for path in tmp_path.iterdir()] == ["before"]


def test_a_file_that_lacks_something_is_told_from_a_whole_one(qtbot: QtBot, tmp_path: Path) -> None:
    pdf = written(tmp_path / "r.pdf", [sheet()])
    check_whole(tmp_path / "r.pdf")
    middle = len(pdf) // 2
    for damaged in (b"", pdf[:100], pdf[:-100], pdf[:middle] + pdf[middle + 10 :]):
        (tmp_path / "r.pdf").write_bytes(damaged)
        with pytest.raises(OSError, match="disk full"):
            check_whole(tmp_path / "r.pdf")


def test_the_end_is_looked_at_before_the_file_gets_its_name(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(pdf: Path) -> None:
        assert pdf.stat().st_size > 0
        raise OSError("is the disk full?")

    monkeypatch.setattr(picture_pdf, "check_whole", fail)
    with pytest.raises(OSError, match="disk full"):
        written(tmp_path / "r.pdf", [sheet()])
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_an_error(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        PicturePdfReport(tmp_path / "no such folder" / "r.pdf", "Report", "Made.", [])
    with pytest.raises(IsADirectoryError):
        PicturePdfReport(tmp_path, "Report", "Made.", [])

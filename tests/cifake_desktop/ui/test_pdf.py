import re
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from cifake_desktop.finding import Finding, FindingError, Verdict
from cifake_desktop.reports.pdf_report import PdfReport
from cifake_desktop.ui.pdf import draw_pdf


def small(paths: Sequence[Path]) -> list[bytes | None]:
    buffer = BytesIO()
    Image.effect_noise((60, 90), 50).save(buffer, "JPEG")
    return [None if "gone" in path.name else buffer.getvalue() for path in paths]


def written(target: Path, findings: list[Finding], title: str = "Scan of /pictures") -> bytes:
    with PdfReport(target, title, small, draw_pdf) as report:
        for finding in findings:
            report.add(finding)
    return target.read_bytes()


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", pdf))


def test_a_few_files_fill_a_page(qtbot: QtBot, tmp_path: Path, make_finding: Callable[..., Finding]) -> None:
    error = FindingError(code="empty", message="It is empty.")
    pdf = written(
        tmp_path / "r.pdf",
        [
            make_finding(path="/p/ai.png"),
            make_finding(path="/p/gone.png"),
            make_finding(path="/p/real.png", verdict=Verdict.LIKELY_REAL, probability=0.1),
            make_finding(path="/p/bad.png", verdict=None, probability=None, error=error),
        ],
    )
    assert pdf.startswith(b"%PDF-")
    assert pages(pdf) == 1
    assert pdf.count(b"/Subtype /Image") == 1


def test_many_rows_and_pictures_go_over_pages(
    qtbot: QtBot, tmp_path: Path, make_finding: Callable[..., Finding]
) -> None:
    rows = [make_finding(path=f"/p/{n}.png", verdict=Verdict.INCONCLUSIVE) for n in range(300)]
    few = pages(written(tmp_path / "a.pdf", rows))
    assert 4 <= few <= 12
    pictures = [make_finding(path=f"/p/{n}.png") for n in range(60)]
    assert pages(written(tmp_path / "b.pdf", pictures + rows)) >= few + 2


@pytest.mark.parametrize(
    "text", ["", "x" * 5000, "word " * 2000, "\udcff\x00\x1b\n", "写真 фото صورة <b>&amp;"]
)
def test_odd_words_are_drawn_all_the_same(
    qtbot: QtBot, tmp_path: Path, make_finding: Callable[..., Finding], text: str
) -> None:
    pdf = written(tmp_path / "r.pdf", [make_finding(path=f"/p/{text}.png", notes=(text,))], text)
    assert pages(pdf) >= 1


def test_a_report_without_files(qtbot: QtBot, tmp_path: Path) -> None:
    assert pages(written(tmp_path / "r.pdf", [])) == 1


def test_a_place_that_cannot_be_written_is_an_error(qtbot: QtBot, tmp_path: Path) -> None:
    gathered = tmp_path / "gathered"
    gathered.write_text("")
    with pytest.raises(FileNotFoundError):
        draw_pdf(gathered, tmp_path / "no such folder" / "r.pdf")


def test_a_file_that_lacks_something_is_an_error(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make_finding: Callable[..., Finding]
) -> None:
    def fail(drawn: Path) -> None:
        assert drawn.stat().st_size > 0
        raise OSError("is the disk full?")

    monkeypatch.setattr("cifake_desktop.ui.pdf.check_whole", fail)
    (tmp_path / "r.pdf").write_text("before")
    with pytest.raises(OSError, match="disk full"):
        written(tmp_path / "r.pdf", [make_finding()])
    assert [path.read_text() for path in tmp_path.iterdir()] == ["before"]

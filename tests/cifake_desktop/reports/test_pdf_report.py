import base64
import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import pytest

from cifake_desktop.finding import Finding, Verdict
from cifake_desktop.reports import pdf_report
from cifake_desktop.reports.pdf_report import PdfReport


def small(paths: Sequence[Path]) -> Iterable[bytes | None]:
    return [None if "gone" in path.name else b"jpeg" for path in paths]


class Drawn:
    """Keeps what it was to draw, and writes something."""

    def __init__(self) -> None:
        self.lines: list[dict[str, object]] = []

    def __call__(self, gathered: Path, target: Path) -> None:
        self.lines = [json.loads(line) for line in gathered.read_text(encoding="ascii").splitlines()]
        self.gathered = gathered
        target.write_bytes(b"%PDF")


def test_rows_pictures_and_a_summary_are_handed_on(
    tmp_path: Path, make_finding: Callable[..., Finding]
) -> None:
    draw = Drawn()
    with PdfReport(tmp_path / "r.pdf", "Title", small, draw) as report:
        report.add(make_finding(path="/p/ai.png"))
        report.add(make_finding(path="/p/gone.png", notes=("x" * 1000,)))
        report.add(make_finding(path="/p/\udcff.png", verdict=Verdict.LIKELY_REAL, probability=0.1))
    assert draw.lines == [
        {"row": ["likely_ai", 0.9, "/p/ai.png", ""]},
        {"row": ["likely_ai", 0.9, "/p/gone.png", "x" * 300]},
        {"row": ["likely_real", 0.1, "/p/\udcff.png", ""]},
        {"picture": ["ai.png", 0.9, base64.b64encode(b"jpeg").decode()]},
        {"picture": ["gone.png", 0.9, None]},
        {"summary": {"title": "Title", "counts": {"likely_ai": 2, "likely_real": 1}}},
    ]
    assert not draw.gathered.exists()
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"%PDF"]


def test_only_so_many_pictures_are_shown(
    tmp_path: Path, make_finding: Callable[..., Finding], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf_report, "MOST_THUMBNAILS", 2)
    draw = Drawn()
    with PdfReport(tmp_path / "r.pdf", "Title", small, draw) as report:
        for number in range(5):
            report.add(make_finding(path=f"/{number}.png"))
    assert sum("picture" in line for line in draw.lines) == 2


def test_it_is_written_whole_or_not_at_all(tmp_path: Path, make_finding: Callable[..., Finding]) -> None:
    target = tmp_path / "r.pdf"
    target.write_text("before")

    def fail(_: Path, half: Path) -> None:
        half.write_text("half")
        raise OSError("no ink")

    with pytest.raises(OSError, match="no ink"), PdfReport(target, "Title", small, fail) as report:
        report.add(make_finding())
    with pytest.raises(KeyError), PdfReport(target, "Title", small, Drawn()):
        raise KeyError
    assert [path.read_text() for path in tmp_path.iterdir()] == ["before"]
    with pytest.raises(IsADirectoryError):
        PdfReport(tmp_path, "Title", small, Drawn())

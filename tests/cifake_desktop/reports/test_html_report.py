import base64
from collections.abc import Callable, Iterable, Sequence
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from cifake_desktop.finding import Evidence, Finding, FindingError, Verdict
from cifake_desktop.reports import html_report
from cifake_desktop.reports.html_report import HtmlReport


class Page(HTMLParser):
    """Reads a page: its elements, what they point at, and its text; complains about tags that do not match."""

    VOID = ("meta", "img", "rect", "br")

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attributes)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attributes)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for kind, attributes in self.elements if kind == tag]


def jpeg() -> bytes:
    buffer = BytesIO()
    Image.new("RGB", (8, 8), "red").save(buffer, "JPEG")
    return buffer.getvalue()


def small(paths: Sequence[Path]) -> Iterable[bytes | None]:
    return [None if "gone" in path.name else jpeg() for path in paths]


def page_of(target: Path, findings: Iterable[Finding], title: str = "Scan of /pictures") -> Page:
    with HtmlReport(target, title, small) as report:
        for finding in findings:
            report.add(finding)
    return Page(target.read_text(encoding="utf-8"))


def test_summary_pictures_and_table(tmp_path: Path, make_finding: Callable[..., Finding]) -> None:
    findings = [
        make_finding(path="/p/ai.png"),
        make_finding(path="/p/gone.png"),
        make_finding(path="/p/real.png", verdict=Verdict.LIKELY_REAL, probability=0.02),
        make_finding(
            path="/p/bad.png",
            verdict=None,
            probability=None,
            error=FindingError(code="empty", message="It is empty."),
        ),
    ]
    page = page_of(tmp_path / "report.html", findings)
    assert len(page.all("tr")) == 1 + 4 + 3
    assert [rect["width"] for rect in page.all("rect")] == ["320.00", "160.00", "160.00"]
    (chart,) = page.all("svg")
    assert chart["aria-label"] == "Likely AI-made: 2, Likely a real photograph: 1, Not examined: 1"
    (picture,) = page.all("img")
    assert base64.b64decode((picture["src"] or "").removeprefix("data:image/jpeg;base64,")) == jpeg()
    for words in ("Scan of /pictures", "no picture", "90.0%", "It is empty.", "4 files", "not proof"):
        assert words in page.text


def test_words_of_files_are_shown_and_nothing_is_fetched_or_run(
    tmp_path: Path, make_finding: Callable[..., Finding]
) -> None:
    bad = "<script src='http://example.org/x.js'></script><img src=x onerror=alert(1)>\"'&\x1b\udcff"
    evidence = Evidence(kind="generator", says=bad, by=bad, status="unsigned", detail={})
    finding = make_finding(
        path=f"/p/{bad}.png", notes=(bad,), evidence=(evidence,), decided_by="provenance", decision=bad
    )
    page = page_of(tmp_path / "report.html", [finding], bad)
    assert page.all("script") == []
    assert len(page.all("img")) == 1
    assert all(not set(attributes) & {"href", "onerror", "onload"} for _, attributes in page.elements)
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert all((image["src"] or "").startswith("data:image/jpeg;") for image in page.all("img"))
    assert "default-src 'none'" in text
    assert "\x1b" not in text


def test_more_pictures_than_a_page_can_hold_stand_in_the_table_alone(
    tmp_path: Path, make_finding: Callable[..., Finding], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(html_report, "MOST_THUMBNAILS", 3)
    page = page_of(tmp_path / "report.html", [make_finding(path=f"/p/{n}.png") for n in range(5)])
    assert len(page.all("img")) == 3
    assert "2 more stand in the table alone." in page.text


def test_a_page_without_findings(tmp_path: Path) -> None:
    assert "0 files" in page_of(tmp_path / "report.html", []).text


def test_it_is_written_whole_or_not_at_all(tmp_path: Path, make_finding: Callable[..., Finding]) -> None:
    target = tmp_path / "report.html"
    target.write_text("before")

    def fail(_: Sequence[Path]) -> Iterable[bytes | None]:
        raise OSError("no thumbnails")

    with pytest.raises(OSError, match="no thumbnails"), HtmlReport(target, "x", fail) as report:
        report.add(make_finding())
    assert [path.read_text() for path in tmp_path.iterdir()] == ["before"]

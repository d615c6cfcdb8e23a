"""Reports of findings that hold text of any kind: no spreadsheet computes it, no browser runs it, no line breaks."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cifake_desktop.finding import Finding
from cifake_desktop.reports.csv_report import COLUMNS, write_csv
from cifake_desktop.reports.html_report import HtmlReport
from cifake_desktop.reports.json_report import write_json_lines
from cifake_desktop.reports.pdf_report import PdfReport
from cifake_desktop.reports.picture_html_report import PictureHtmlReport
from cifake_desktop.reports.picture_sheet import Figure, PictureSheet, Scale, Section
from cifake_desktop.strictness import Band
from tests.markup import Markup
from tests.strategies import findings, texts

FINDINGS = st.lists(findings(), max_size=3)
FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("reports") / "report"


@given(FINDINGS)
def test_no_cell_of_a_table_is_a_formula(target: Path, given_findings: list[Finding]) -> None:
    write_csv(given_findings, target)
    rows = list(csv.reader(io.StringIO(target.read_bytes().decode("utf-8-sig"), newline="")))
    assert [len(row) for row in rows] == [len(COLUMNS)] * (1 + len(given_findings))
    for row in rows[1:]:
        for column, cell in zip(COLUMNS, row, strict=True):
            number = column in ("width", "height", "seconds", "probability", "operating_point")
            assert number or not cell.startswith(FORMULAS)


@given(FINDINGS)
def test_every_finding_is_one_line_of_json(target: Path, given_findings: list[Finding]) -> None:
    write_json_lines(given_findings, target)
    lines = target.read_bytes().decode("ascii").split("\n")
    assert len(lines) == len(given_findings) + 1
    assert [json.loads(line) for line in lines[:-1]] == [finding.to_json() for finding in given_findings]


@given(FINDINGS, texts())
def test_a_page_stays_whole_and_lifeless(target: Path, given_findings: list[Finding], title: str) -> None:
    with HtmlReport(target, title, lambda paths: [b"jpeg" for _ in paths]) as report:
        for finding in given_findings:
            report.add(finding)
    Markup(target.read_bytes().decode("utf-8"))


@given(FINDINGS, texts())
def test_what_is_gathered_for_a_pdf_is_lines_of_json(
    target: Path, given_findings: list[Finding], title: str
) -> None:
    gathered: list[Any] = []

    def draw(source: Path, drawn: Path) -> None:
        gathered.extend(json.loads(line) for line in source.read_text(encoding="ascii").splitlines())
        drawn.write_bytes(b"%PDF")

    with PdfReport(target, title, lambda paths: [None for _ in paths], draw) as report:
        for finding in given_findings:
            report.add(finding)
    assert sum("row" in line for line in gathered) == len(given_findings)


SECTIONS = st.builds(
    Section,
    title=texts(),
    rows=st.lists(st.tuples(texts(), texts()), max_size=2).map(tuple),
    lines=st.lists(texts(), max_size=2).map(tuple),
    listed=st.booleans(),
)
SHEETS = st.builds(
    PictureSheet,
    name=texts(),
    verdict=texts(),
    sign=st.just("info"),
    tone=st.sampled_from(["ai", "real", "neutral", "error"]),
    decision=texts(),
    scale=st.none()
    | st.builds(
        Scale,
        probability=st.floats(0, 1),
        band=st.none() | st.builds(lambda a, b: Band(min(a, b), max(a, b)), st.floats(0, 1), st.floats(0, 1)),
        chance=texts(),
        words=texts(),
    ),
    sections=st.lists(SECTIONS, max_size=2).map(tuple),
)


@given(
    st.lists(SHEETS, max_size=2), texts(), texts(), st.none() | st.just(Figure(b"x", "image/png")), texts()
)
def test_a_report_of_pictures_stays_whole_and_lifeless(
    target: Path, sheets: list[PictureSheet], title: str, made: str, figure: Figure | None, notice: str
) -> None:
    with PictureHtmlReport(target, title, made, sheets) as report:
        for sheet in sheets:
            report.add(sheet, figure, figure, holes=True, notice=notice)
    Markup(target.read_bytes().decode("utf-8"))


@pytest.mark.parametrize("start", FORMULAS)
def test_every_way_to_begin_a_formula(target: Path, make_finding: Callable[..., Finding], start: str) -> None:
    write_csv([make_finding(path=f"{start}1+1")], target)
    (row,) = list(csv.reader(io.StringIO(target.read_bytes().decode("utf-8-sig"), newline="")))[1:]
    assert row[0] == f"'{start}1+1"

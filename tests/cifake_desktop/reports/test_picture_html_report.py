import base64
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from cifake_desktop.reports.picture_html_report import PictureHtmlReport
from cifake_desktop.reports.picture_sheet import Figure, PictureSheet, Scale, Section
from cifake_desktop.strictness import Band
from tests.cifake_desktop.reports.test_html_report import Page

BAD = "<script src='http://example.org/x.js'></script><img src=x onerror=alert(1)>\"'&\x1b\udcff\u202e"
PICTURE, MAP = Figure(b"picture", "image/png"), Figure(b"map", "image/jpeg")


class Report(Page):
    """Reads a report: SVG closes its shapes in place."""

    VOID = (*Page.VOID, "path", "stop", "circle")


BAND = Band(0.2, 0.6)


def sheet(text: str = "plain", name: str = "a.png", band: Band | None = BAND) -> PictureSheet:
    return PictureSheet(
        name=name,
        verdict="Likely AI-made",
        sign="likely_ai",
        tone="ai",
        decision=f"Decided: {text}",
        scale=Scale(0.9, band, "90 %", "Inconclusive from 20 % to 60 %."),
        sections=(
            Section("The file", (("Prompt", f"{text}\nsecond line"), (text, "value")), (f"A note: {text}",)),
            Section("Limits", lines=(text, "another"), listed=True),
        ),
    )


def written(target: Path, sheets: Sequence[PictureSheet], title: str = "Report", **given: object) -> Report:
    with PictureHtmlReport(target, title, "Made today.", sheets) as report:
        for one in sheets:
            report.add(one, PICTURE, MAP, **given)  # type: ignore[arg-type]
    return Report(target.read_text(encoding="utf-8"))


def test_everything_of_a_sheet_is_on_the_page(tmp_path: Path) -> None:
    page = written(tmp_path / "r.html", [sheet()], holes=True, notice="A small copy.")
    for words in (
        "Likely AI-made",
        "Decided: plain",
        "90 %",
        "Inconclusive from 20 % to 60 %.",
        "likely real inconclusive likely AI-made",
        "Prompt plain second line",
        "A note: plain",
        "leans real leans AI-made",
        "Hatched: the model did not look there.",
        "A small copy.",
        "Made today.",
    ):
        assert words in page.text
    kinds = [(image["src"] or "").split(",") for image in page.all("img")]
    assert [(kind, base64.b64decode(data)) for kind, data in kinds] == [
        ("data:image/png;base64", b"picture"),
        ("data:image/jpeg;base64", b"map"),
    ]
    assert len(page.all("li")) == 2


def test_the_scale_hatches_the_band_and_marks_the_value(tmp_path: Path) -> None:
    page = written(tmp_path / "r.html", [sheet()])
    (scale,) = (image for image in page.all("svg") if image.get("role") == "img")
    assert (scale["aria-label"] or "").startswith("Chance of being AI-made, from the pixels: 90 %.")
    fills = {rect["fill"]: rect for rect in page.all("rect") if rect.get("y") == "5"}
    assert float(fills["#2f7fd1"]["width"] or "") == pytest.approx(0.2 * 640)
    assert float(fills["#e2651f"]["x"] or "") == pytest.approx(0.6 * 640)
    starts = [
        float(match) for match in re.findall(r'<path d="M([\d.]+) 15 l', (tmp_path / "r.html").read_text())
    ]
    assert min(starts) == pytest.approx(128)
    assert max(starts) < 384
    bare = written(tmp_path / "bare.html", [sheet(band=None)])
    assert "likely real inconclusive" not in bare.text


def test_words_of_files_and_cards_are_shown_and_nothing_is_fetched_or_run(tmp_path: Path) -> None:
    page = written(tmp_path / "r.html", [sheet(BAD, BAD), sheet(BAD, BAD)], BAD, notice=BAD)
    assert page.all("script") == []
    assert len(page.all("img")) == 4
    assert all((image["src"] or "").startswith("data:image/") for image in page.all("img"))
    assert all(
        not set(attributes) & {"onerror", "onload", "xlink:href", "srcset", "style"}
        for _, attributes in page.elements
    )
    assert {link["href"] for link in page.all("a")} == {"#picture-1", "#picture-2"}
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "default-src 'none'" in text
    assert not set("\x1b\u202e") & set(text)
    # Nothing beside words names an address: no attribute, and no style.
    assert all("//" not in (value or "") for _, attributes in page.elements for value in attributes.values())
    assert "//" not in text[text.index("<style>") : text.index("</style>")]


def test_one_picture_needs_no_list_and_several_have_one(tmp_path: Path) -> None:
    assert written(tmp_path / "one.html", [sheet()]).all("a") == []
    many = written(tmp_path / "many.html", [sheet(name=f"{number}.png") for number in range(3)])
    assert [link["href"] for link in many.all("a")] == ["#picture-1", "#picture-2", "#picture-3"]
    assert len(many.all("article")) == 3


def test_a_picture_that_is_not_there_leaves_words(tmp_path: Path) -> None:
    target = tmp_path / "r.html"
    with PictureHtmlReport(target, "Report", "Made today.", [sheet()]) as report:
        report.add(sheet(), None, None)
    assert Report(target.read_text(encoding="utf-8")).all("img") == []


def test_it_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "r.html"
    target.write_text("before")
    report = PictureHtmlReport(target, "Report", "Made today.", [sheet()])
    with pytest.raises(FileNotFoundError), report:
        report.add(replace(sheet(), sign="no such icon"), PICTURE, MAP)
    assert [path.read_text() for path in tmp_path.iterdir()] == ["before"]

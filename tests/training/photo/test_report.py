import json
import re
import shutil
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from cifake_desktop.detection.model import Model
from training.__main__ import main
from training.photo.charts import interval_chart, reliability_chart, roc_chart
from training.photo.data import PhotoData
from training.photo.report import Tried, report_page
from training.photo.train import ASKED

SECTIONS = (
    *("verdict", "bars", "where", "curves", "groups", "robustness", "points", "ai", "real"),
    *("baselines", "probes", "stability", "errors", "limits", "data", "tried"),
)
HOSTILE = "<script>alert('x')</script>"

AREA = {"value": 0.6123, "low": 0.5, "high": 0.7, "n": 16}
MEASURED = {
    "seed": 0,
    "crops": 1600,
    "sources": 12,
    "trials": [
        {
            "tried": "bigger tiles",
            **{name: dict.fromkeys(("all", "unmatched", "matched"), AREA) for name in ASKED},
        }
    ],
}


class Page(HTMLParser):
    """Collects what a browser would: tags, references, ids."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.references: list[str] = []
        self.ids: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.references += [value or "" for name, value in attrs if name in ("src", "href", "srcset", "data")]
        self.ids += [value or "" for name, value in attrs if name == "id"]


@pytest.fixture
def copy(evaluated: Path, tmp_path: Path) -> Path:
    """The evaluated model in a folder of its own, with its figures."""
    return Path(shutil.copytree(evaluated.parent, tmp_path / "models")) / "photo.onnx"


@pytest.fixture
def readme(tmp_path: Path) -> Path:
    path = tmp_path / "README.md"
    path.write_text("before\n<!-- figures:tiny-photo -->\nold\n<!-- end figures:tiny-photo -->\nafter\n")
    return path


def test_the_page_needs_nothing_but_itself(
    evaluated: Path, figures: dict[str, Any], photo_data: PhotoData
) -> None:
    text = report_page(Model.load(evaluated).card, figures, Tried(None, []), photo_data)
    page = Page(text)
    assert page.references
    assert all(value.startswith(("#", "data:image/jpeg;base64,")) for value in page.references)
    assert not {"script", "link", "iframe", "object", "img-src"} & set(page.tags)
    assert not re.search(r"@import|url\(|https?:", text)
    assert page.tags.count("svg") == 5
    pictures = len(figures["worst"]["real_taken_for_ai"]) + len(figures["worst"]["ai_taken_for_real"])
    assert page.tags.count("img") == pictures > 0


def test_every_section_is_there_and_linked(evaluated: Path, figures: dict[str, Any]) -> None:
    text = report_page(Model.load(evaluated).card, figures, Tried(None, []), None)
    page = Page(text)
    assert tuple(page.ids) == SECTIONS
    assert tuple(value[1:] for value in page.references) == SECTIONS[1:]
    assert "img" not in page.tags
    assert "Looks at nothing but brightness." in text
    assert "No table of trials" in text


def test_hostile_names_are_only_text(evaluated: Path, figures: dict[str, Any], photo_data: PhotoData) -> None:
    text = json.dumps(figures).replace("far painter", HOSTILE)
    hostile = json.loads(text)
    measured = json.loads(json.dumps(MEASURED).replace("bigger tiles", HOSTILE))
    tried = Tried(measured, [{"tried": HOSTILE, "moved": HOSTILE}])
    page = report_page(Model.load(evaluated).card, hostile, tried, photo_data)
    assert "script" not in Page(page).tags
    assert "&lt;script&gt;" in page
    for chart in (
        roc_chart({HOSTILE: [(0, 0), (1, 1)]}),
        interval_chart(HOSTILE, [(HOSTILE, [{"value": 0.5, "low": 0.4, "high": 0.6}])], 0.0),
    ):
        assert "<script" not in chart


def test_figures_shown_are_those_measured(evaluated: Path, figures: dict[str, Any]) -> None:
    figures["conditions"]["clean"]["matched"]["auroc"] = {"value": 0.5128, "low": 0.4, "high": 0.6, "n": 16}
    figures["conditions"]["clean"]["real_sources"]["far camera"]["false_positives"]["0.01"].update(
        value=0.4321, too_many=True, surely=True
    )
    tried = Tried(MEASURED, [{"tried": "more fakes", "moved": "nothing"}])
    text = report_page(Model.load(evaluated).card, figures, tried, None)
    assert "0.513" in text
    assert "missed by 0.287" in text  # 0.80 is wanted
    assert re.search(r'class="n missed">43\.2 % .* surely', text)
    assert re.search(r"bigger tiles</td><td class=\"n\">0\.612 <small>0\.500 to 0\.700", text)
    assert "12 training sources" in text.replace("\n", " ")
    assert re.search(r"more fakes</td><td>nothing", text)
    assert "No table of trials" not in text
    assert "Expected calibration error" in text


def test_without_baselines_the_page_says_so(evaluated: Path, figures: dict[str, Any]) -> None:
    del figures["baselines"]
    assert "were not measured" in report_page(Model.load(evaluated).card, figures, Tried(None, []), None)


def test_one_command_writes_page_card_and_readme(copy: Path, readme: Path, photo_folder: Path) -> None:
    html = copy.parent / "deep/report.html"
    copy.with_suffix(".trials.json").write_text(json.dumps(MEASURED))
    copy.with_suffix(".tried.json").write_text(json.dumps([{"tried": "as it is", "moved": "little"}]))
    command = ["report", "photo", "--model", str(copy), "--html", str(html), "--readme", str(readme)]
    assert main([*command, "--data", str(photo_folder)]) == 0
    first = [path.read_text() for path in (html, copy.with_suffix(".md"), readme)]
    assert "data:image/jpeg" in first[0]
    assert "bigger tiles" in first[0]
    assert "as it is" in first[0]
    assert first[1].startswith("# Model card: tiny-photo")
    assert "| AUROC over all unseen sources, clean | at least 0.920 |" in first[1]
    assert "far camera" in first[1]
    assert first[2].startswith("before\n<!-- figures:tiny-photo -->\ntiny-photo 0.0.1: ")
    assert first[2].endswith("<!-- end figures:tiny-photo -->\nafter\n")
    assert "\nold\n" not in first[2]
    assert main([*command, "--data", str(photo_folder)]) == 0
    assert [path.read_text() for path in (html, copy.with_suffix(".md"), readme)] == first
    assert main([*command, "--data", str(copy.parent)]) == 0
    assert "data:image/jpeg" not in html.read_text()


@pytest.mark.parametrize(
    "harm", ["no figures", "no place", "broken figures", "broken trials", "broken words"]
)
def test_what_cannot_be_reported(
    harm: str, copy: Path, readme: Path, photo_model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    html, model = copy.parent / "report.html", copy
    if harm == "no figures":
        model = photo_model
    elif harm == "no place":
        readme.write_text("no place")
    elif harm == "broken figures":
        copy.with_suffix(".evaluation.json").write_text("{")
    elif harm == "broken trials":
        copy.with_suffix(".trials.json").write_text("[1]")
    else:
        copy.with_suffix(".tried.json").write_text('[{"tried": "this"}]')
    before = readme.read_text()
    command = ["report", "photo", "--model", str(model), "--html", str(html), "--readme", str(readme)]
    assert main(command) == 1
    assert capsys.readouterr().err.startswith("error: ")
    assert readme.read_text() == before
    assert not html.exists()
    assert not model.with_suffix(".md").exists()


def test_charts_place_values_where_they_belong() -> None:
    roc = roc_chart({"one": [(0.0, 0.0), (0.0, 1.0), (1.0, 1.0)]})
    assert 'points="48.0,332.0 48.0,12.0 368.0,12.0"' in roc
    reliability = reliability_chart([{"said": 0.5, "was": {"value": 0.25, "low": 0.0, "high": 1.0, "n": 4}}])
    assert 'cx="208.0" cy="252.0"' in reliability
    intervals = interval_chart(
        "t", [("a", [{"value": 1.0, "low": 0.5, "high": 1.0}]), ("b", [{"value": None}])], 0.5
    )
    assert intervals.count("<circle") == 1
    assert 'cx="710.0"' in intervals

"""A card that is as hostile as the rules allow, on the command line and in its reports."""

import csv
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from cifake_desktop import cli
from tests.cifake_desktop.hostile_card import hostile_card


@pytest.fixture
def added(
    tmp_path: Path,
    tiny_card: dict[str, Any],
    tiny_onnx: Callable[..., bytes],
    tiny_models: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> dict[str, Any]:
    """The card of the one model that was added."""
    monkeypatch.setattr("cifake_desktop.detection.library.resource", lambda *_: tiny_models)
    card = hostile_card(tiny_card)
    given = tmp_path / "given.onnx"
    given.write_bytes(tiny_onnx(card))
    assert cli.main(["models", "add", str(given)]) == 0
    line = capsys.readouterr().out
    assert line.count("\n") == 1
    assert line.strip().isprintable()
    return card


def test_the_table_of_models(added: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["models"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 3
    for line in lines:
        assert line.isprintable()
        assert len(line) < 400
    assert lines[2].endswith("…"), "what is cut short says so"


def test_the_models_as_json(added: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["models", "--json"]) == 0
    out = capsys.readouterr().out
    assert out.isascii()
    assert out.replace("\n", "").isprintable()
    _, own = map(json.loads, out.splitlines())
    assert own["card"] == json.loads(json.dumps(added))


def test_findings_and_reports(
    added: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    Image.new("RGB", (40, 40)).save(folder / "a.png")
    page, table = tmp_path / "out.html", tmp_path / "out.csv"
    name = "own:" + f"{added['name']}-{added['version']}".lower()[:100]
    reports = ["--html", str(page), "--csv", str(table)]
    assert cli.main(["scan", str(folder), "--json", "--model", name, "--workers", "1", *reports]) == 0
    (finding,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert finding["model"]["name"] == added["name"]
    assert finding["verdict"] == "inconclusive"
    text = page.read_text(encoding="utf-8")
    assert {source[:5] for source in re.findall(r"<img[^>]*src=[\"']?([^\"' >]*)", text)} <= {"data:"}
    assert added["name"] in text
    (row,) = list(csv.DictReader(table.read_text(encoding="utf-8-sig").splitlines()))
    assert added["name"] in " ".join(row.values())

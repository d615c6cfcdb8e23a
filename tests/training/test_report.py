import dataclasses
from pathlib import Path

import pytest

from cifake_desktop.detection.model import Model
from training.__main__ import main
from training.report import ReportError, card_page


def test_card_and_readme_show_the_measured_figures(models: Path, tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text("before\n<!-- figures:cifake -->\nwhat was there\n<!-- end figures:cifake -->\nafter\n")
    model = models / "cifake.onnx"
    assert main(["report", str(model), "--readme", str(readme)]) == 0
    text = readme.read_text()
    assert text.startswith("before\n")
    assert text.endswith("after\n")
    assert "what was there" not in text
    card = Model.load(model).card
    accuracy = card.figures["official"]["accuracy"]  # type: ignore[index, call-overload]
    shown = f"| Accuracy | {accuracy['value']:.2%}".replace("%", " %")  # type: ignore[index, call-overload]
    assert shown in text
    assert shown in (models / "cifake.md").read_text()
    main(["report", str(model), "--readme", str(readme)])
    assert readme.read_text() == text


def test_a_page_without_a_place_is_left_alone(models: Path, tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text("no place")
    assert main(["report", str(models / "cifake.onnx"), "--readme", str(readme)]) == 1
    assert readme.read_text() == "no place"


def test_a_model_that_was_not_evaluated(tiny_models: Path) -> None:
    card = dataclasses.replace(Model.load(tiny_models / "tiny.onnx").card, figures={})
    with pytest.raises(ReportError, match="evaluate"):
        card_page(card)

from dataclasses import fields, replace
from pathlib import Path

from PIL import Image

from cifake_desktop.picture import Limits
from cifake_desktop.scanning.setup import ExaminerSetup


def test_a_setup_survives_its_way_to_another_process() -> None:
    setup = ExaminerSetup(
        "models", "mine.onnx", "mine", "0" * 64, False, 0.01, "PEM", Limits(max_side=1000, max_seconds=5)
    )
    assert ExaminerSetup.from_json(setup.to_json()) == setup


def test_findings_under_other_limits_do_not_count(tiny_models: Path) -> None:
    setup = ExaminerSetup(str(tiny_models))
    prints = {setup.fingerprint()}
    for field in fields(Limits):
        prints.add(replace(setup, limits=replace(Limits(), **{field.name: 7})).fingerprint())
    assert len(prints) == 1 + len(fields(Limits))


def test_the_examiner_keeps_to_the_limits_of_the_setup(tiny_models: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Image.new("RGB", (32, 32)).save(path)
    setup = ExaminerSetup(str(tiny_models))
    assert setup.examiner().examine(path).finding.error is None
    for limits in (Limits(max_side=31), Limits(max_bytes=50)):
        examiner = replace(setup, limits=limits).examiner()
        for answer in (examiner.examine(path), *examiner.examine_batch([path])):
            assert answer.finding.error is not None
            assert answer.finding.error.code == "too_large"

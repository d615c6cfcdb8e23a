import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cifake_desktop.detection.model import Model
from cifake_desktop.detection.operating_point import OperatingPoint
from cifake_desktop.detection.registry import Registry
from cifake_desktop.examine import Examiner
from tests.training.photo.conftest import ROLES
from training.__main__ import main
from training.photo.bars import bars
from training.photo.conditions import ACCIDENTS, CONDITIONS
from training.photo.data import PhotoData
from training.photo.evaluate import EvaluationError, evaluate_photo, for_card
from training.photo.figures import real_sources, reliability, roc_points, verdicts
from training.photo.resampling import Sample
from training.photo.scoring import first_tile, logits
from training.photo.stability import agreement, leak

POINTS = (OperatingPoint(0.01, 2.0, -2.0), OperatingPoint(0.05, 1.0, -1.0))


def sample_of(logit: list[float], label: list[bool], source: str = "camera") -> Sample:
    values = np.array(logit)
    names = np.array([f"{at}" for at in range(len(logit))])
    return Sample(values, 1 / (1 + np.exp(-values)), np.array(label), names, np.array([source] * len(logit)))


def test_scores_are_the_applications_own(evaluated: Path, small_corpus: Path, photo_data: PhotoData) -> None:
    crops = photo_data.holdout()[::7]
    model = Model.load(evaluated)
    own = model.card.probability(
        logits(model, (photo_data.pixels(crop) for crop in crops)).astype(np.float32)
    )
    examiner = Examiner(Registry(evaluated.parent))
    for crop, probability in zip(crops, own, strict=True):
        finding = examiner.examine(small_corpus / crop.path).finding
        assert finding.probability == pytest.approx(probability, abs=1e-5)


def test_pictures_of_many_sizes_keep_their_order(evaluated: Path) -> None:
    rng = np.random.default_rng(0)
    pictures = [np.full((int(rng.integers(96, 99)), 100, 3), grey, np.uint8) for grey in range(0, 250, 2)]
    found = logits(Model.load(evaluated), pictures)
    assert found == pytest.approx([(grey - 127.5) / 25.5 for grey in range(0, 250, 2)], abs=1e-3)
    assert len(logits(Model.load(evaluated), [])) == 0
    assert first_tile(np.zeros((272, 200, 3)), 256).shape == (256, 200, 3)


def test_every_condition_and_group_is_measured(figures: dict[str, Any]) -> None:
    assert list(figures["conditions"]) == list(CONDITIONS)
    assert list(figures["stability"]) == list(ACCIDENTS)
    assert figures["holdout"] == {
        "ai": {"crops": 16, "pictures": 14, "sources": 2},
        "real": {"crops": 16, "pictures": 14, "sources": 2},
    }
    for condition in figures["conditions"].values():
        crops = {group: condition[group]["crops"] for group in ("all", "unmatched", "matched", "photo_like")}
        assert crops == {"all": 32, "unmatched": 16, "matched": 16, "photo_like": 24}
        assert set(condition["ai_sources"]) == {"far pairs", "far painter"}
        assert set(condition["real_sources"]) == {"far pairs", "far camera"}
    clean = figures["conditions"]["clean"]
    assert clean["matched_mean"]["sources"] == 1
    assert clean["unmatched"]["auroc"]["value"] > clean["matched"]["auroc"]["value"] > 0.6
    assert clean["ai_sources"]["far pairs"]["own_auroc"]["value"] == clean["matched"]["auroc"]["value"]
    assert "own_auroc" not in clean["ai_sources"]["far painter"]
    assert figures["speed"]["all_tiles"] == 16 * 12


def test_figures_travel_with_the_model(evaluated: Path, figures: dict[str, Any]) -> None:
    digest = hashlib.sha256(evaluated.read_bytes()).hexdigest()
    assert (evaluated.parent / "SHA256SUMS").read_text() == f"{digest}  photo.onnx\n"
    card = Model.load(evaluated).card
    on_card: Any = card.figures
    assert on_card == json.loads(json.dumps(for_card(figures)))
    assert on_card["conditions"]["jpeg_75"]["all"] == figures["conditions"]["jpeg_75"]["all"]
    assert "ai_sources" in on_card["conditions"]["clean"]
    assert "ai_sources" not in on_card["conditions"]["jpeg_75"]
    assert "roc" not in on_card


def test_a_seed_gives_the_same_figures(
    evaluated: Path, photo_data: PhotoData, figures: dict[str, Any]
) -> None:
    again = json.loads(json.dumps(evaluate_photo(evaluated, photo_data)))
    del again["file_megabytes"]  # the card has grown
    assert again == {key: figures[key] for key in again}


def test_nothing_to_measure_on(evaluated: Path, photo_folder: Path) -> None:
    data = PhotoData(photo_folder, replace(ROLES, holdout=("far camera",)))
    with pytest.raises(EvaluationError, match="both labels"):
        evaluate_photo(evaluated, data)


def test_worst_errors_come_first_and_no_source_fills_the_list(figures: dict[str, Any]) -> None:
    for kind, sign in (("real_taken_for_ai", -1), ("ai_taken_for_real", 1)):
        worst = figures["worst"][kind]
        said = [sign * error["probability"] for error in worst]
        assert said == sorted(said)
        sources = [error["source"] for error in worst]
        assert max(sources.count(source) for source in sources) == 3
        assert all(error["path"].startswith(kind.split("_")[0] + "/") for error in worst)


def test_shares_of_verdicts() -> None:
    sample = sample_of([3, 1.5, 0, -1.5, 3, -3], [True, True, True, True, False, False])
    at_1, at_5 = (verdicts(sample, POINTS)[rate] for rate in ("0.01", "0.05"))
    assert at_1["coverage"]["value"] == 0.5
    assert at_1["ai_called_likely_ai"]["value"] == 0.25
    assert at_1["real_called_likely_ai"] == at_5["real_called_likely_ai"]
    assert at_1["right_where_decided"]["value"] == pytest.approx(2 / 3)
    assert at_5["ai_called_likely_real"]["value"] == 0.25


def test_a_source_with_too_many_false_positives_is_marked() -> None:
    logit = [1.5] * 2 + [2.5] + [-3.0] * 17  # 1 of 20 at the first point, 3 of 20 at the second
    rates = real_sources(sample_of(logit, [False] * 20), POINTS)["camera"]["false_positives"]
    assert rates["0.01"]["value"] == 0.05
    assert rates["0.01"]["too_many"]
    assert not rates["0.01"]["surely"]
    assert rates["0.05"]["value"] == pytest.approx(0.15)
    assert rates["0.05"]["too_many"]
    many = real_sources(sample_of(logit * 20, [False] * 400), POINTS)["camera"]["false_positives"]
    assert many["0.01"]["surely"]
    within = real_sources(sample_of(logit[2:] + [-3.0] * 82, [False] * 100), POINTS)["camera"][
        "false_positives"
    ]
    assert not within["0.01"]["too_many"]


def test_agreement_counts_moves_and_verdicts() -> None:
    before = sample_of([3, 0, -3, 0.9], [True] * 4)
    after = sample_of([-3, 0.1, -3.5, 1.1], [True] * 4)
    found = agreement(before, after, POINTS)
    assert found["steady"]["value"] == 0.75
    assert found["verdict_kept"]["0.01"]["value"] == 0.75
    assert found["verdict_kept"]["0.05"]["value"] == 0.5
    assert found["verdict_reversed"]["0.05"]["value"] == 0.25


def test_a_logit_that_tells_the_format_is_found_out(photo_data: PhotoData) -> None:
    crops = photo_data.holdout()
    label = [crop.label == 1 for crop in crops]
    betrayed = sample_of([float(crop.original_format == "PNG") for crop in crops], label)
    silent = sample_of([0.0] * len(crops), label)
    assert [leak(betrayed, crops, 0)[name]["auroc"]["value"] for name in ("ai", "real")] == [1.0, 1.0]
    assert [leak(silent, crops, 0)[name]["auroc"]["value"] for name in ("ai", "real")] == [0.5, 0.5]
    assert leak(silent, crops, 0)["ai"]["lossless"] == sum(crop.lossless for crop in crops if crop.label)


def test_curves_are_compact_and_true() -> None:
    rng = np.random.default_rng(0)
    label = rng.random(3000) < 0.5
    sample = sample_of(list(rng.normal(0, 1, 3000) + label), list(label))
    points = np.array(roc_points(sample))
    assert len(points) <= 200
    assert points[0].tolist() == [0, 0]
    assert points[-1].tolist() == [1, 1]
    assert (np.diff(points, axis=0) >= 0).all()
    bins = reliability(sample)
    assert sum(row["was"]["n"] for row in bins) == 3000


def test_bars_tell_by_how_much_they_are_missed(figures: dict[str, Any]) -> None:
    figures["conditions"]["clean"]["all"]["auroc"] = {"value": 0.9, "low": 0.8, "high": 0.95, "n": 5}
    figures["conditions"]["clean"]["matched"]["auroc"]["value"] = 0.85
    figures["file_megabytes"] = 30.0
    figures["conditions"]["half"]["all"]["auroc"]["value"] = None
    by_name = {bar.what: bar for bar in bars(figures, 0.01)}
    missed = by_name["AUROC over all unseen sources, clean"]
    assert not missed.met
    assert missed.missed_by == pytest.approx(0.02)
    assert by_name["Size of the file"].missed_by == pytest.approx(5)
    assert not by_name["AUROC over all unseen sources, at half the size"].met
    assert by_name["AUROC on matched sources, pooled"].met
    assert not by_name["Called AI: text pages"].met  # the tiny model takes all bright pictures for AI


def test_the_command_line_needs_a_model(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", "photo", "--model", str(tmp_path / "photo.onnx")]) == 1
    assert "could not be read" in capsys.readouterr().err

import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from torch import Tensor, nn

from training.__main__ import main
from training.architectures import Detector, Outputs, build
from training.architectures.outputs import PLAIN
from training.explain.faithful import STEPS, Curves, area, blurred, mean_with_interval, play, ranks, summarise
from training.explain.gradcam import GradCamError, enlarge, find_layer, grad_cam
from training.explain.page import evidence_picture, grad_cam_picture

PATCH = (slice(8, 16), slice(4, 12))  # where the checkerboard is planted
N = 40


class Known(nn.Module):
    """Two maps: A is the red of each 2 x 2 pixels, B their blue; the logit is 3 mean A - 5 mean B."""

    normalisation = PLAIN

    def __init__(self) -> None:
        super().__init__()
        self.block = nn.Sequential(nn.Conv2d(3, 2, 2, stride=2, bias=False), nn.ReLU())
        with torch.no_grad():
            self.block[0].weight.zero_()
            self.block[0].weight[0, 0] = 0.25
            self.block[0].weight[1, 2] = 0.25
        self.head = nn.Conv2d(2, 1, 1, bias=False)
        with torch.no_grad():
            self.head.weight.copy_(torch.tensor([3.0, -5.0]).reshape(1, 2, 1, 1))

    def forward(self, x: Tensor) -> Outputs:
        return Outputs(self.head(self.block(x))[:, 0], x.new_zeros(len(x), 20))


def bright(value: float) -> float:
    """A colour as the networks see it: `normalise`."""
    return (value - 120.0) / 64.0


@pytest.fixture
def red_and_blue() -> np.ndarray:
    """A grey picture that the network sees as nothing, with a red place and a blue one."""
    picture = np.full((1, 32, 32, 3), 120, np.uint8)
    picture[0, 0:2, 0:2, 0] = 248  # 2 as the network sees it
    picture[0, 30:32, 30:32, 2] = 184  # 1
    return picture


def test_grad_cam_of_a_network_whose_map_is_known(red_and_blue: np.ndarray) -> None:
    detector = Detector(Known()).eval()
    # All 16 x 16 places share the gradient: 3 / 256 and -5 / 256.
    towards_ai = grad_cam(detector, red_and_blue, np.array([True]), "block")
    wanted = np.zeros((1, 16, 16))
    wanted[0, 0, 0] = bright(248) * 3 / 256
    assert towards_ai == pytest.approx(wanted, abs=1e-7)
    towards_real = grad_cam(detector, red_and_blue, np.array([False]), "block")
    wanted = np.zeros((1, 16, 16))
    wanted[0, 15, 15] = bright(184) * 5 / 256
    assert towards_real == pytest.approx(wanted, abs=1e-7)
    both = grad_cam(detector, np.concatenate([red_and_blue] * 230), np.arange(230) % 2 == 0, "block")
    assert np.array_equal(both[0], towards_ai[0])
    assert np.array_equal(both[229], towards_real[0])


class NoConvolution(nn.Module):
    normalisation = PLAIN

    def forward(self, x: Tensor) -> Outputs:
        return Outputs(x.mean(1), x.new_zeros(len(x), 20))


def test_grad_cam_looks_at_the_last_convolution_once_rectified() -> None:
    assert find_layer(Detector(Known()).eval()) == "block"
    assert find_layer(Detector(build("residual-xs")).eval()) == "stages.1.0"
    assert find_layer(Detector(build("residual-m")).eval()) == "stages.2.1"
    bare = Known()
    bare.block = nn.Sequential(bare.block[0])
    assert find_layer(Detector(bare).eval()) == "block.0"
    with pytest.raises(GradCamError, match="no convolution"):
        find_layer(Detector(NoConvolution()).eval())


def test_enlarging_keeps_places() -> None:
    maps = np.zeros((1, 4, 4), np.float32)
    maps[0, 1, 2] = 1
    large = enlarge(maps, 32)
    assert large.shape == (1, 32, 32)
    assert np.unravel_index(large[0].argmax(), (32, 32)) in [(11, 19), (11, 20), (12, 19), (12, 20)]


def grain(pixels: np.ndarray) -> np.ndarray:
    """The logit of a detector that sees nothing but the planted checkerboard: its contrast, less what is usual."""
    board = (-1.0) ** np.add.outer(np.arange(8), np.arange(8))
    patch = pixels[:, *PATCH].astype(np.float64).mean(3)
    return ((patch * board).mean((1, 2)) / 10 - 1).astype(np.float32)


def sigmoid(logit: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-logit))


@pytest.fixture(scope="module")
def planted() -> np.ndarray:
    rng = np.random.default_rng(0)
    pixels = np.repeat(rng.integers(60, 200, (N, 1, 1, 3)), 32, 1).repeat(32, 2)
    pixels[:, *PATCH] += (40 * (-1) ** np.add.outer(np.arange(8), np.arange(8)))[None, :, :, None]
    return pixels.astype(np.uint8)


def test_both_games_tell_the_map_of_the_planted_pixels_from_chance(planted: np.ndarray) -> None:
    rng = np.random.default_rng(0)
    right = np.zeros((N, 32, 32))
    right[:, *PATCH] = 1
    maps = {"right": right, "random": rng.random(right.shape), "wrong": -right}
    leans_ai = np.ones(N, bool)
    played = {name: play(grain, sigmoid, planted, ranks(one, rng), leans_ai) for name, one in maps.items()}
    figures = summarise(played, leans_ai)
    for game, sign in (("deletion", -1), ("insertion", 1)):
        for value in ("probability", "logit"):
            areas = figures[game][value]["area"]
            gain = figures[game][value]["difference"]["right - random"]
            assert sign * (areas["random"]["value"] - areas["wrong"]["value"]) > 0
            assert sign * gain["value"] > 0
            assert min(sign * gain["low"], sign * gain["high"]) > 0
            assert gain["value"] == pytest.approx(
                areas["right"]["value"] - areas["random"]["value"], abs=2e-6
            )
    # 64 planted pixels of 1,024 are one step of 16: after it nothing is left of them, and nothing before.
    curve = figures["deletion"]["probability"]["curve"]["right"]
    assert curve[0]["value"] > 0.9
    assert curve[1]["value"] < 0.3
    assert figures["n"] == curve[0]["n"] == N
    assert len(curve) == STEPS + 1


def test_towards_real_the_signs_are_turned(planted: np.ndarray) -> None:
    places = ranks(np.zeros((N, 32, 32)), np.random.default_rng(0))
    ai = play(grain, sigmoid, planted, places, np.ones(N, bool))["deletion"]
    real = play(grain, sigmoid, planted, places, np.zeros(N, bool))["deletion"]
    assert real.logit == pytest.approx(-ai.logit)
    assert real.probability == pytest.approx(1 - ai.probability)


def test_a_game_begins_and_ends_with_the_whole_and_the_blurred_picture(planted: np.ndarray) -> None:
    places = ranks(np.zeros((N, 32, 32)), np.random.default_rng(0))
    played = play(grain, sigmoid, planted, places, np.ones(N, bool))
    whole, soft = grain(planted), grain(blurred(planted))
    assert played["deletion"].logit[:, 0] == pytest.approx(whole)
    assert played["deletion"].logit[:, -1] == pytest.approx(soft)
    assert played["insertion"].logit[:, 0] == pytest.approx(soft)
    assert played["insertion"].logit[:, -1] == pytest.approx(whole)


def test_ranks_follow_the_map_and_chance_decides_ties() -> None:
    maps = np.array([[[0.1, 0.9], [0.5, -2.0]]])
    assert ranks(maps, np.random.default_rng(0)).tolist() == [[2, 0, 1, 3]]
    even = ranks(np.zeros((2, 8, 8)), np.random.default_rng(0))
    assert sorted(even[0]) == list(range(64))
    assert even[0].tolist() != even[1].tolist()
    assert even[0].tolist() != list(range(64))


def test_areas_and_intervals_by_hand() -> None:
    line = np.linspace(1, 0, STEPS + 1)
    assert area(np.stack([line, np.ones(STEPS + 1)])) == pytest.approx([0.5, 1.0])
    values = np.random.default_rng(1).normal(3.0, 2.0, (400, 1))
    (figure,) = mean_with_interval(values)
    error = values.std() / 20
    assert figure["value"] == pytest.approx(values.mean(), abs=1e-6)
    assert figure["low"] == pytest.approx(values.mean() - 1.96 * error, abs=0.03)
    assert figure["high"] == pytest.approx(values.mean() + 1.96 * error, abs=0.03)
    assert mean_with_interval(values[:1])[0]["low"] is None
    assert mean_with_interval(values[:0])[0] == {"value": None, "low": None, "high": None, "n": 0}


def test_a_difference_is_taken_picture_by_picture() -> None:
    rng = np.random.default_rng(0)
    worse = rng.random((50, 1)).repeat(STEPS + 1, 1)  # far apart from picture to picture
    played: Any = {
        "a": dict.fromkeys(("deletion", "insertion"), Curves(worse - 0.01, worse)),
        "b": dict.fromkeys(("deletion", "insertion"), Curves(worse, worse)),
    }
    gain = summarise(played, np.ones(50, bool))["deletion"]["probability"]["difference"]["a - b"]
    assert (gain["low"], gain["high"]) == (pytest.approx(-0.01), pytest.approx(-0.01))


def test_maps_are_coloured_by_what_they_lean_to() -> None:
    grey = np.full((4, 4, 3), 100, np.uint8)
    red, blue, none = evidence_picture(grey, np.array([[1.0, -1.0], [0.0, 0.0]], np.float32), 1.0)[
        [0, 0, 3], [0, 3, 0]
    ]
    assert red[0] > red[2] + 50
    assert blue[2] > blue[0] + 50
    assert none.tolist() == [100, 100, 100]
    assert np.array_equal(grad_cam_picture(grey, np.zeros((4, 4), np.float32)), grey)


def self_contained(page: str) -> bool:
    return not re.search(r"<script|<link|https?:|@import|src=\"(?!data:)", page)


def test_a_run_is_explained_by_both_maps(run: Path, small_data: Path, tmp_path: Path) -> None:
    out = tmp_path / "pages/page.html"
    command = ["explain", str(run), "--data", str(small_data), "--sample", "30", "--out", str(out)]
    assert main(command) == 0
    page, figures = out.read_text(), json.loads(out.with_suffix(".json").read_text())
    assert self_contained(page)
    assert figures["layer"] == "stages.1.0"
    assert figures["pictures"] == figures["all"]["n"] == 30
    assert figures["called_ai"]["n"] + figures["called_real"]["n"] == 30
    assert list(figures["all"]["deletion"]["probability"]["area"]) == [
        "evidence map",
        "Grad-CAM",
        "random order",
    ]
    assert page.count("<img") == 24 * 3
    assert page.count("<svg") == 8
    again = out.read_bytes()
    assert main(command) == 0
    assert out.read_bytes() == again


def test_maps_speak_for_the_verdict_whichever_it_is(
    run: Path, small_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ranked = []

    def recorded(maps: np.ndarray, rng: np.random.Generator) -> np.ndarray:
        ranked.append(maps)
        return ranks(maps, rng)

    monkeypatch.setattr("training.explain.command.ranks", recorded)
    out = tmp_path / "page.html"
    assert main(["explain", str(run), "--data", str(small_data), "--sample", "30", "--out", str(out)]) == 0
    evidence, cam, chance = ranked
    figures = json.loads(out.with_suffix(".json").read_text())
    assert min(figures["called_ai"]["n"], figures["called_real"]["n"]) > 5
    assert (evidence.mean((1, 2)) > 0).all()
    assert (cam >= 0).all()
    assert (cam.max((1, 2)) > 0).all()
    # As coarse as the evidence: the four pixels in the middle of a step differ less than cells do.
    assert np.abs(np.diff(chance, axis=2)).mean() < 0.25
    assert chance.std() > 0.1


def test_a_file_is_explained_without_grad_cam_and_without_data(
    models: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = tmp_path / "<b>.png"
    Image.fromarray(np.random.default_rng(0).integers(0, 256, (32, 32, 3), np.uint8)).save(picture)
    out = tmp_path / "page.html"
    command = ["explain", str(models / "cifake.onnx"), "--data", str(tmp_path / "none")]
    assert main([*command, "--pictures", str(picture), "--out", str(out)]) == 0
    assert "needs a run folder with its checkpoint" in capsys.readouterr().out
    page, figures = out.read_text(), json.loads(out.with_suffix(".json").read_text())
    assert "Grad-CAM is missing" in page
    assert "<b>" not in page
    assert self_contained(page)
    assert figures["layer"] is None
    assert list(figures["all"]["insertion"]["logit"]["area"]) == ["evidence map", "random order"]
    assert page.count("<img") == 2


def test_what_cannot_be_explained_is_told(
    models: Path, small_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Image.new("RGB", (33, 32)).save(tmp_path / "wide.png")
    (tmp_path / "text.png").write_text("no picture")

    def said(*arguments: str) -> str:
        command = ["explain", *arguments, "--data", str(small_data), "--out", str(tmp_path / "no.html")]
        assert main(command) == 1
        assert not (tmp_path / "no.html").exists()
        return capsys.readouterr().err

    model = str(models / "cifake.onnx")
    assert "33 x 32" in said(model, "--pictures", str(tmp_path / "wide.png"))
    assert "text.png" in said(model, "--pictures", str(tmp_path / "text.png"))
    assert "1 to 80" in said(model, "--sample", "81")
    assert "does not take pictures of 32 x 32" in said("resources/models/photo.onnx")
    assert "config.json" in said(str(tmp_path))

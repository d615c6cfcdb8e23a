import dataclasses
import json
import math
import re
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from sklearn.metrics import accuracy_score, f1_score, roc_auc_score
from torch import nn

from cifake_desktop.detection.card import Calibration
from cifake_desktop.detection.model import Model
from tests.training.conftest import TINY
from training import environment
from training.__main__ import main
from training.architectures import Detector, build, exported_parameter_count
from training.architectures.outputs import PLAIN
from training.compare.agreement import compare_pair, mcnemar
from training.compare.contenders import CompareError, Contender, load_contenders
from training.compare.cost import macs
from training.compare.groups import group_by_seed, spread
from training.compare.measure import measure
from training.compare.words import markdown
from training.data.packed import load_subset
from training.pages.charts import Curve, plot, ticks

LABEL = np.arange(400) % 2 == 0


@pytest.fixture
def planted(models: Path, tmp_path: Path) -> Any:
    """Make contenders that say given logits; nothing is read but the card, and the file that is weighed."""
    card = dataclasses.replace(
        Model.load(models / "cifake.onnx").card, calibration=Calibration(scale=2.0, bias=-1.0)
    )

    def make(name: str, logit: np.ndarray, seed: int = 0, **config: Any) -> Contender:
        return Contender(
            name=name,
            path=models / "cifake.onnx",
            file=models / "cifake.onnx",
            config={"recipe": TINY.to_json(), "split": "official", "seed": seed, **config},
            card=card,
            history=(),
            epoch=1,
            logit=logit.astype(np.float32),
            label=LABEL,
            evaluation={},
        )

    return make


def as_run(contender: Contender, folder: Path) -> Contender:
    return dataclasses.replace(contender, path=folder)


def noisy(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).normal(np.where(LABEL, 1.5, -0.5), 1.0)


def test_figures_are_those_of_scikit_learn(planted: Any) -> None:
    logit = noisy(0)
    row = measure([planted("one", logit)], "official", {})["contenders"][0]
    called = logit >= 0.5  # where 2 x - 1 = 0
    assert row["threshold_logit"] == 0.5
    assert row["figures"]["accuracy"]["value"] == pytest.approx(accuracy_score(LABEL, called))
    assert row["figures"]["f1"]["value"] == pytest.approx(f1_score(LABEL, called))
    assert row["figures"]["auroc"]["value"] == pytest.approx(roc_auc_score(LABEL, logit))
    # 2 of 200 real ones may pass: the threshold is the third highest.
    third = np.sort(logit[~LABEL])[-3]
    assert row["figures"]["recall_at_fpr_0.01"]["value"] == pytest.approx((logit[LABEL] > third).mean())
    said = 1 / (1 + np.exp(1 - 2 * logit))
    bins = np.minimum((said * 15).astype(int), 14)
    ece = sum(abs((said - LABEL)[bins == b].sum()) for b in range(15)) / len(LABEL)
    assert row["figures"]["ece"]["value"] == pytest.approx(ece, abs=1e-5)
    assert sum(row["figures"]["confusion"].values()) == 400
    assert row["figures"]["confusion"]["true_ai"] == (called & LABEL).sum()
    assert sum(one["was"]["n"] for one in row["reliability"]) == 400


def test_mcnemar_by_hand() -> None:
    # 1 success in 6 fair tosses, or fewer, or as far on the other side: 2 x (1 + 6) / 64.
    assert mcnemar(1, 5) == pytest.approx(14 / 64)
    assert mcnemar(5, 1) == pytest.approx(14 / 64)
    assert mcnemar(0, 10) == pytest.approx(2 / 1024)
    assert mcnemar(3, 3) == mcnemar(0, 0) == 1.0


def test_a_pair_is_counted_and_its_widest_gaps_are_named(planted: Any) -> None:
    right = np.where(LABEL, 3.0, -3.0)
    other = right.copy()
    other[[0, 1, 2, 3]] *= -1  # four mistakes of the second
    other[0], other[1] = -9.0, 9.0  # of which two are grave
    first = right.copy()
    first[3], first[399] = 2.9, 0.9  # two mistakes of the first, one of them shared
    pair = compare_pair(planted("a", first), planted("b", other))
    assert (pair["both_right"], pair["both_wrong"]) == (395, 1)
    assert (pair["only_first_right"], pair["only_second_right"], pair["disagree"]) == (3, 1, 4)
    assert pair["p"] == pytest.approx(mcnemar(3, 1))
    assert set(pair["rows"]) == {0, 1, 2, 399}
    assert pair["rows"][-1] == 399
    assert set(pair["rows"][:2]) <= {0, 1, 2}


def test_runs_are_grouped_over_seeds_only(planted: Any, tmp_path: Path) -> None:
    def run(name: str, seed: int, **config: Any) -> Contender:
        return as_run(planted(name, noisy(seed), seed, **config), tmp_path / name)

    start = {"recipe": TINY.to_json(), "seed": 7, "environment": {"commit": "x"}}
    longer = dataclasses.replace(TINY, epochs=7).to_json()
    groups = group_by_seed(
        [
            run("a", 0, environment={"commit": "one", "torch": "2"}),
            run("longer", 1, recipe=longer),
            run("b", 1, environment={"commit": "two", "torch": "2"}),
            run("again", 0),
            run("deduplicated", 2, split="deduplicated"),
            run("on", 3, start=start),
            run("on too", 4, start={**start, "seed": 8}),
            planted("file", noisy(5), 5),
        ]
    )
    assert [[member.name for member in group.members] for group in groups] == [
        ["a", "b"],
        ["longer"],
        ["again"],
        ["deduplicated"],
        ["on", "on too"],
        ["file"],
    ]
    assert groups[0].differing == {"commit": ("one", "two")}
    assert len({group.name for group in groups}) == len(groups)


def test_the_spread_is_that_of_a_sample() -> None:
    assert spread([1.0, 2.0, 4.0, None]) == {
        "mean": pytest.approx(7 / 3),
        "sd": pytest.approx(math.sqrt(7 / 3)),
        "n": 3,
    }
    assert spread([1.0]) == {"mean": 1.0, "sd": None, "n": 1}
    assert spread([None]) == {"mean": None, "sd": None, "n": 0}


class Counted(nn.Module):
    """A convolution and two linear layers, one of which is in no exported file."""

    normalisation = PLAIN

    def __init__(self) -> None:
        super().__init__()
        self.convolution = nn.Conv2d(3, 5, 3, stride=2, padding=1)
        self.head = nn.Linear(5, 4)
        self.category_head = nn.Linear(5, 20)

    def forward(self, x: torch.Tensor) -> Any:
        from training.architectures import Outputs

        x = self.convolution(x).mean((2, 3))
        return Outputs(self.head(x)[:, :, None], self.category_head(x))


def test_macs_are_counted_as_by_hand() -> None:
    assert macs(Detector(Counted()).eval()) == 16 * 16 * 5 * 3 * 3 * 3 + 5 * 4


def test_a_group_of_seeds_has_mean_and_spread_in_the_markdown(planted: Any, run: Path) -> None:
    # Two runs that lie in one folder are weighed as that folder's checkpoint.
    members = [
        dataclasses.replace(
            planted(f"seed{seed}", noisy(seed), seed),
            path=run,
            file=None,
            history=({"seconds": 30.0 + seed},),
        )
        for seed in (0, 1)
    ]
    comparison = measure([*members, planted("a|file", noisy(2))], "official", {})
    shares = [one["figures"]["accuracy"]["value"] for one in comparison["contenders"][:2]]
    group = comparison["groups"][0]
    assert group["members"] == ["seed0", "seed1"]
    assert group["accuracy"]["mean"] == pytest.approx(np.mean(shares))
    assert group["accuracy"]["sd"] == pytest.approx(np.std(shares, ddof=1))
    assert group["training_seconds"]["mean"] == 30.5
    lines = markdown(comparison).splitlines()
    assert len(lines) == 6  # head, rule, two rows, nothing, note
    said = f"{np.mean(shares) * 100:.2f} ± {np.std(shares, ddof=1) * 100:.2f} %"
    assert lines[2].startswith(f"| residual-xs, 2 seeds | 2 | {said} |")
    assert "(weights, not exported)" in lines[2]
    assert "(torch)" in lines[2]
    assert lines[3].startswith("| a\\|file | 1 |")
    assert "(ONNX file)" in lines[3]
    assert "n = 400 (200 AI)" in lines[5]


@pytest.fixture
def exported(run: Path, models: Path, tmp_path: Path) -> Path:
    """The run with its export and its evaluation inside."""
    folder = Path(shutil.copytree(run, tmp_path / "exported"))
    shutil.copy(models / "cifake.onnx", folder)
    return folder


def test_the_command_writes_one_page_that_needs_nothing(
    run: Path, exported: Path, models: Path, small_data: Path, tmp_path: Path
) -> None:
    assert main(["evaluate", str(exported), "--data", str(small_data)]) == 0
    out, table = tmp_path / "pages/compare.html", tmp_path / "table.md"
    shutil.copy(models / "cifake.onnx", tmp_path / "<b>.onnx")
    command = ["compare", str(run), str(exported), str(tmp_path / "<b>.onnx"), "--data", str(small_data)]
    assert main([*command, "--split", "deduplicated", "--out", str(out), "--markdown", str(table)]) == 0
    page, comparison = out.read_text(), json.loads(out.with_suffix(".json").read_text())
    assert comparison["pictures"] == len(load_subset(small_data, "deduplicated", "test")) == 79
    assert "<b>" not in page
    assert not re.search(r"<script|<link|https?:|@import|src=\"(?!data:)", page)
    own, outer, file = comparison["contenders"]
    assert own["figures"] == outer["figures"]
    assert (own["cost"]["speed"]["engine"], outer["cost"]["speed"]["engine"]) == ("torch", "ONNX Runtime")
    assert own["cost"]["bytes_of"] == "weights, not exported"
    assert own["cost"]["parameters"] == exported_parameter_count(build("residual-xs"))
    assert outer["cost"]["bytes"] == (models / "cifake.onnx").stat().st_size
    assert (own["harmed_accuracy"], outer["harmed_accuracy"] == file["harmed_accuracy"]) == (None, True)
    assert 0 < outer["harmed_accuracy"] <= 1
    assert own["epochs"] == len(own["history"]) == TINY.epochs
    assert own["training_seconds"] == pytest.approx(sum(line["seconds"] for line in own["history"]), abs=0.06)
    assert file["epochs"] is None
    assert page.count("<svg") == 4
    assert markdown(comparison) == table.read_text()

    again = out.read_bytes()
    assert main([*command, "--split", "deduplicated", "--out", str(out)]) == 0
    assert out.read_bytes() == again


def test_what_cannot_be_compared_is_told(
    run: Path, exported: Path, small_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def said(*targets: Path) -> str:
        out = tmp_path / "no.html"
        assert main(["compare", *map(str, targets), "--data", str(small_data), "--out", str(out)]) == 1
        assert not out.exists()
        return capsys.readouterr().err

    assert "named twice" in said(run, run / "../" / run.name)
    assert "does not take pictures of 32 x 32" in said(Path("resources/models/photo.onnx"))
    config = json.loads((exported / "config.json").read_text())
    (exported / "config.json").write_text(json.dumps({**config, "seed": 9}))
    assert "export it anew" in said(exported)
    (exported / "config.json").write_text(json.dumps({"recipe": {"backbone": "x"}}))
    assert "is not a run of a CIFAKE recipe" in said(exported)
    (exported / "config.json").write_text(json.dumps(config))
    (exported / "metrics.jsonl").write_text('{"epoch": 1')
    assert "metrics.jsonl is damaged" in said(exported)
    (exported / "best.pt").unlink()
    (exported / "metrics.jsonl").write_text("")
    assert "best.pt" in said(exported)


def test_an_evaluation_of_another_state_is_left_out(exported: Path, small_data: Path) -> None:
    assert main(["evaluate", str(exported), "--data", str(small_data)]) == 0
    test = load_subset(small_data, "official", "test")
    (contender,) = load_contenders([exported], small_data, test)
    assert contender.harmed_accuracy("official") is not None
    other = dataclasses.replace(contender, logit=-contender.logit)
    assert other.harmed_accuracy("official") is None
    with pytest.raises(CompareError, match="twice"):
        load_contenders([exported, exported], small_data, test)


def test_a_run_says_what_it_was_made_with(run: Path) -> None:
    said = json.loads((run / "config.json").read_text())
    assert {"recipe", "seed", "split"} <= set(said)
    assert said["environment"]["torch"] == torch.__version__
    wanted = {"commit", "python", "torchvision", "numpy", "pillow", "cpu", "cores", "threads", "gpu"}
    assert wanted <= set(said["environment"])
    assert all(said["environment"].values())


def test_the_processor_is_named_as_the_system_names_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = tmp_path / "cpuinfo"
    listed.write_text("processor\t: 0\nmodel name\t: Some Core 9: fast\nmodel name\t: other\n")
    monkeypatch.setattr(environment, "_PROCESSORS", listed)
    assert environment.processor() == "Some Core 9: fast"
    monkeypatch.setattr(environment, "_PROCESSORS", tmp_path / "none")
    assert environment.processor()


def test_a_plot_puts_points_where_they_belong() -> None:
    curve = Curve("a < b", [(0.0, 0.0), (1.0, 1.0)], bounds=[(0.0, 0.0), (0.5, 1.0)])
    svg = plot("t", "x", "y", [curve], (0.0, 1.0), (0.0, 1.0), diagonal=True)
    line = re.search(r'<polyline class="curve stroke0" points="([^"]*)"', svg)
    chance = re.search(r'class="chance" x1="([^"]*)" y1="([^"]*)" x2="([^"]*)" y2="([^"]*)"', svg)
    assert line is not None
    assert chance is not None
    assert line[1].replace(",", " ").split() == list(chance.groups())
    left, bottom, right, top = map(float, chance.groups())
    assert right > left
    assert bottom > top  # SVG counts from above
    assert "a &lt; b" in svg
    assert ticks(0.0, 1.0) == [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]
    assert ticks(1.0, 56.0) == [20.0, 40.0]
    alone = plot("t", "x", "y", [Curve("", [(1.0, 5.0)])])
    assert "<circle" in alone

import dataclasses
import hashlib
import json
import urllib.error
from pathlib import Path

import pytest
import torch
from torch.nn.functional import conv2d, interpolate

from training import pretrained as pretrained_module
from training import train as train_module
from training.__main__ import main
from training.architectures import BACKBONES, TransferNet
from training.architectures.patches import adapt
from training.errors import TrainingError
from training.export import make_card
from training.photo.backbone import pretrained_file
from training.pretrained import Origin, begin, fill, find
from training.recipes import RECIPES
from training.train import train
from training.vision import models

SMALL = "mobilenet-v3-small"


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache of torchvision."""
    monkeypatch.setattr(torch.hub, "get_dir", lambda: str(tmp_path / "hub"))
    folder = tmp_path / "hub/checkpoints"
    folder.mkdir(parents=True)
    return folder


def published(name: str, seed: int = 1) -> dict[str, torch.Tensor]:
    """Weights with the names of torchvision's own file, made up."""
    torch.manual_seed(seed)
    weights = BACKBONES[name].weights
    assert weights is not None
    builder = models.get_weight(weights).__class__.__name__.removesuffix("_Weights").lower()
    network = models.get_model(builder)
    return {key: value for key, value in network.state_dict().items() if "num_batches" not in key}


@pytest.mark.parametrize("name", [name for name, of in BACKBONES.items() if of.weights])
def test_weights_in_torchvision_s_form_fill_the_whole_backbone(name: str, tmp_path: Path) -> None:
    state = published(name)
    for old, new in (("mlp.0", "mlp.linear_1"), ("mlp.3", "mlp.linear_2")):  # as vit_b_16's file has them
        state = {key.replace(old, new): value for key, value in state.items()}
    torch.save(state, tmp_path / "weights.pth")
    torch.manual_seed(0)
    network = TransferNet(name, categories=False)
    came_from = fill(network, Origin(tmp_path / "weights.pth"))
    assert came_from["sha256"] == hashlib.sha256((tmp_path / "weights.pth").read_bytes()).hexdigest()
    expected = BACKBONES[name].adapt(state)
    for key, value in network.backbone.state_dict().items():
        old = key.replace("mlp.0", "mlp.linear_1").replace("mlp.3", "mlp.linear_2")
        assert "num_batches" in key or torch.equal(value, expected[old]), key


def test_the_new_patches_answer_as_the_old_ones_do_on_enlarged_patches() -> None:
    torch.manual_seed(0)
    state = {"conv_proj.weight": torch.randn(5, 3, 16, 16), "encoder.pos_embedding": torch.randn(1, 197, 6)}
    new = adapt(state)
    patch = torch.randn(2, 3, 4, 4)
    old_answer = conv2d(interpolate(patch, size=(16, 16), mode="bilinear"), state["conv_proj.weight"])
    assert torch.allclose(conv2d(patch, new["conv_proj.weight"]), old_answer, atol=1e-3)
    assert new["encoder.pos_embedding"].shape == (1, 65, 6)
    assert torch.equal(new["encoder.pos_embedding"][:, 0], state["encoder.pos_embedding"][:, 0])
    # Places keep their order: a ramp from left to right is one after interpolation.
    ramp = torch.arange(14.0).expand(14, 14).reshape(1, 196, 1)
    state["encoder.pos_embedding"] = torch.cat([torch.zeros(1, 1, 1), ramp], 1)
    rows = adapt(state)["encoder.pos_embedding"][0, 1:, 0].reshape(8, 8)
    assert torch.allclose(rows, rows[:1].expand(8, 8), atol=1e-4)
    assert (rows.diff(dim=1) > 0).all()


def test_where_weights_are_looked_for(cache: Path, tmp_path: Path) -> None:
    weights = models.get_weight(BACKBONES[SMALL].weights or "")
    with pytest.raises(TrainingError) as error:
        find(SMALL, Origin())
    told = str(error.value)
    assert all(part in told for part in ("mobilenet_v3_small-047dcff4.pth", weights.url, str(cache)))
    assert "--weights" in told
    assert "--download" in told

    cached = cache / "mobilenet_v3_small-047dcff4.pth"
    cached.write_bytes(b"half a file")
    with pytest.raises(TrainingError, match="is damaged"):
        find(SMALL, Origin())
    own = tmp_path / "own.pth"
    with pytest.raises(TrainingError, match=r"own\.pth.* does not exist"):
        find(SMALL, Origin(own))
    own.write_bytes(b"no weights")
    assert find(SMALL, Origin(own)) == own
    with pytest.raises(TrainingError, match=f"does not hold the weights of {SMALL}"):
        fill(TransferNet(SMALL, categories=False), Origin(own))
    torch.save(published("resnet18"), own)
    with pytest.raises(TrainingError, match=f"does not hold the weights of {SMALL}"):
        fill(TransferNet(SMALL, categories=False), Origin(own))
    assert find("efficientnet-lite0", Origin()) == pretrained_file()


def test_a_cached_file_is_taken_and_nothing_is_fetched_unasked(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weights = models.get_weight(BACKBONES[SMALL].weights or "")
    asked = []

    def offline(*_: object, **__: object) -> None:
        asked.append(1)
        raise urllib.error.URLError("no network")

    monkeypatch.setattr(type(weights), "get_state_dict", offline)
    with pytest.raises(TrainingError, match="not on this machine"):
        find(SMALL, Origin())
    assert not asked
    with pytest.raises(TrainingError, match=r"could not be fetched \(.*no network.*three ways"):
        find(SMALL, Origin(download=True))
    assert len(asked) == 1

    cached = cache / weights.url.rsplit("/", 1)[-1]
    monkeypatch.setattr(pretrained_module, "_checksum", lambda _: "047dcff4" + 56 * "0")
    torch.save(published(SMALL), cached)
    assert find(SMALL, Origin(download=True)) == cached
    assert len(asked) == 1


def test_only_backbones_are_frozen_or_begun_with() -> None:
    for field in ("pretrained", "frozen"):
        with pytest.raises(TrainingError, match="has no backbone"):
            begin(dataclasses.replace(RECIPES["quick"], **{field: True}), Origin())


def test_the_frozen_backbone_that_a_package_carries_learns(
    small_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = dataclasses.replace(
        RECIPES["efficientnet-lite0-frozen"],
        epochs=2, batch=40, learning_rate=0.02, warmup_epochs=0.0, average_decay=0.5, bfloat16=False,
    )  # fmt: skip
    run = train(recipe, small_data, tmp_path / "run").parent
    history = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
    assert max(line["accuracy"] for line in history) >= 0.9
    config = json.loads((run / "config.json").read_text())
    checksum = hashlib.sha256(pretrained_file().read_bytes()).hexdigest()
    assert config["pretrained"] == {"file": pretrained_file().name, "sha256": checksum}

    # What is taken up again needs no pretrained weights, nor does what is exported.
    def none(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(pretrained_module, "fill", none)
    train(recipe, small_data, run)
    assert train_module.begin(recipe, None)[0].frozen  # type: ignore[attr-defined]
    card = make_card(run, small_data)[1]
    assert card.training["pretrained"] == config["pretrained"]
    assert any("ImageNet" in entry["name"] for entry in card.training["data"])
    assert not any("single place" in limit for limit in card.limits)


def test_the_command_line_says_where_weights_are_missing(
    cache: Path, small_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = tmp_path / "run"
    arguments = ["--data", str(small_data), "--run", str(run)]
    assert main(["train", "cifake", "--recipe", f"{SMALL}-frozen", *arguments]) == 1
    assert "three ways" in capsys.readouterr().err
    assert not run.exists()

import dataclasses
import json
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch
from torch import nn

from tests.training.conftest import TINY
from training import checkpoint
from training.__main__ import main
from training.architectures import (
    ARCHITECTURES,
    BACKBONES,
    Detector,
    TransferNet,
    build,
    exported_parameter_count,
    has_map,
    normalise,
    parameter_count,
)
from training.averaging import refresh_statistics
from training.data.packed import load_subset
from training.export import PARITY, onnx_model
from training.recipes import RECIPES, Recipe
from training.train import train

PLACES = {
    "residual-m": 16,
    "residual-xs": 16,
    "three-block": 1,
    "cifake-paper": 1,
    **dict.fromkeys(BACKBONES, 4),
    "convnext-tiny": 2,
    "vit-b16": 8,
}


def pictures(count: int) -> torch.Tensor:
    return torch.randint(
        0, 256, (count, 32, 32, 3), dtype=torch.uint8, generator=torch.Generator().manual_seed(0)
    )


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_every_network_keeps_the_contract(name: str) -> None:
    torch.manual_seed(0)
    network = build(name).eval()
    largest = 0

    def watch(_: nn.Module, given: tuple[torch.Tensor, ...]) -> None:
        nonlocal largest
        largest = max(largest, *given[0].shape[2:])

    hooks = [
        layer.register_forward_pre_hook(watch) for layer in network.modules() if isinstance(layer, nn.Conv2d)
    ]
    pixels = pictures(3)
    with torch.no_grad():
        outputs = network(normalise(pixels, network))
    for hook in hooks:
        hook.remove()
    assert largest == 32  # no picture is blown up
    side = PLACES[name]
    assert outputs.evidence.shape == (3, side, side)
    assert outputs.categories.shape == (3, 20)
    assert torch.allclose(outputs.logit, outputs.evidence.mean((1, 2)))
    assert has_map(Detector(network)) == (side > 1)

    # Evidence is linear in the last weights: what is added to the bias comes out, however much it is. A sigmoid
    # anywhere behind them would not let it through.
    heads = [network.head] if hasattr(network, "head") else list(network.evidence_heads)
    with torch.no_grad():
        heads[0].bias += 40.0
        shifted = network(normalise(pixels, network)).logit
    assert torch.allclose(shifted, outputs.logit + 40.0, atol=1e-3)


def shorten(network: nn.Module) -> None:
    """Leave out blocks that another block of the same sequence equals in kind: a minute less for the exporter."""
    for sequence in network.modules():
        kept = set()
        for name, block in sequence.named_children():
            keeps_shape = (
                type(block).__name__ in ("CNBlock", "EncoderBlock")
                or getattr(block, "use_res_connect", False)
                or getattr(block, "keeps_shape", False)
                or getattr(block, "downsample", 0) is None
            )
            kind = frozenset(type(layer).__name__ for layer in block.modules())
            if keeps_shape and kind in kept:
                setattr(sequence, name, nn.Identity())
            elif keeps_shape:
                kept.add(kind)


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_the_exported_file_says_what_the_network_says(name: str) -> None:
    torch.manual_seed(0)
    network = build(name).eval()
    shorten(network)
    detector, pixels = Detector(network), pictures(3)
    with torch.no_grad():
        expected = detector(pixels)[0].numpy()
    # Exported with two pictures, run with three and with one.
    model = onnx_model(detector, pixels[:2], {0: torch.export.Dim("N", min=1, max=1 << 16)})
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    for count in (3, 1):
        logit, evidence = session.run(["logit", "evidence"], {"pixels": pixels[:count].numpy()})
        assert np.abs(logit - expected[:count]).max() <= PARITY
        assert np.abs(evidence.mean((1, 2)) - logit).max() <= PARITY


def test_every_architecture_has_a_recipe() -> None:
    trained = {recipe.architecture for recipe in RECIPES.values()}
    assert trained == set(ARCHITECTURES)
    for name in BACKBONES:
        assert RECIPES[name].pretrained
        assert not RECIPES[name].frozen
        assert RECIPES[f"{name}-frozen"].frozen


def test_published_sizes() -> None:
    # 896 + 18,496 + 73,856 in the convolutions, 524,544 + 32,896 + 129 behind them
    assert exported_parameter_count(build("three-block")) == 650_817
    # 896 + 9,248 and 131,136 + 65
    assert exported_parameter_count(build("cifake-paper")) == 141_345
    assert exported_parameter_count(build("residual-m")) <= 2_000_000


@pytest.mark.parametrize("name", ["residual-xs", "three-block", "mobilenet-v3-small"])
def test_without_the_auxiliary_task_there_is_no_head_for_it(name: str) -> None:
    network = build(name, categories=False).eval()
    assert network(normalise(pictures(2), network)).categories is None
    assert parameter_count(network) == exported_parameter_count(network)
    assert exported_parameter_count(build(name)) == exported_parameter_count(network)


def test_a_detector_sees_what_its_network_was_declared_to_see() -> None:
    network = build("mobilenet-v3-small").eval()
    pixels = torch.tensor([0, 128, 255], dtype=torch.uint8).expand(2, 32, 32, 3)
    x = normalise(pixels, network)
    mean, deviation = np.array([0.485, 0.456, 0.406]), np.array([0.229, 0.224, 0.225])
    assert x.shape == (2, 3, 32, 32)
    assert x[0, :, 5, 7].numpy() == pytest.approx(
        (np.array([0, 128, 255]) / 255 - mean) / deviation, abs=1e-5
    )
    with torch.no_grad():
        assert torch.equal(Detector(network)(pixels)[0], network(x).logit)
    small = build("residual-xs")
    assert torch.equal(normalise(pixels, small), ((pixels.float() - 120.0) / 64.0).permute(0, 3, 1, 2))


def frozen_network() -> TransferNet:
    torch.manual_seed(0)
    network = build("mobilenet-v3-small", categories=False)
    assert isinstance(network, TransferNet)
    network.freeze()
    return network


def test_a_frozen_backbone_stays_as_it_is_in_training_and_refreshing() -> None:
    network = frozen_network()
    for name, value in network.backbone.named_buffers():
        if "running" in name:
            value.add_(0.5)  # statistics that are not those of a new layer
    before = {name: value.clone() for name, value in network.backbone.state_dict().items()}
    network.train()
    assert network.training
    assert not any(layer.training for layer in network.backbone.modules())
    network(normalise(pictures(4), network)).logit.sum().backward()
    assert all(parameter.grad is None for parameter in network.backbone.parameters())
    assert network.head.weight.grad is not None
    refresh_statistics(network, [normalise(pictures(4), network)])
    for name, value in network.backbone.state_dict().items():
        assert torch.equal(value, before[name]), name


def test_refreshed_statistics_are_those_of_the_pictures() -> None:
    torch.manual_seed(0)
    network = build("residual-xs")
    batches = [normalise(pictures(8)[:4], network), normalise(pictures(8)[4:], network)]
    refresh_statistics(network, batches)
    with torch.no_grad():
        means = torch.stack([network.stem[0](batch).mean((0, 2, 3)) for batch in batches]).mean(0)
    assert torch.allclose(network.stem[1].running_mean, means, atol=1e-5)
    assert network.stem[1].momentum == 0.1
    assert not network.training


def metrics(run: Path) -> list[dict[str, float]]:
    return [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]


def test_the_plain_network_learns_exports_and_says_that_it_has_no_map(
    small_data: Path, tmp_path: Path
) -> None:
    recipe = dataclasses.replace(
        RECIPES["three-block"], epochs=20, batch=40, average_decay=0.5, bfloat16=False, compile=False
    )
    run = train(recipe, small_data, tmp_path / "run").parent
    assert max(line["accuracy"] for line in metrics(run)) >= 0.9
    assert main(["export", "cifake", str(run), "--data", str(small_data), "--target", str(tmp_path)]) == 0
    from cifake_desktop.detection.model import Model

    model = Model.load(tmp_path / "cifake.onnx")
    validation = load_subset(small_data, "official", "validation")
    scores = model.run(validation.pixels.numpy())
    assert scores.evidence.shape[1:] == (1, 1)
    assert any("single place" in limit for limit in model.card.limits)
    # FAKE is 1: generated pictures have the higher logits.
    label = validation.labels.numpy()
    assert ((scores.logit > 0) == (label == 1)).mean() >= 0.9
    assert (
        main(["quantize", "cifake", "--model", str(tmp_path / "cifake.onnx"), "--data", str(small_data)]) == 0
    )
    assert (
        np.corrcoef(Model.load(tmp_path / "cifake.onnx").run(validation.pixels.numpy()).logit, scores.logit)[
            0, 1
        ]
        > 0.99
    )


def test_a_run_with_dropout_that_was_killed_ends_like_one_that_was_not(
    small_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = dataclasses.replace(RECIPES["three-block"], epochs=2, batch=40, bfloat16=False, compile=False)
    train(recipe, small_data, tmp_path / "whole")
    from training import train as train_module

    steps, step_loss = 0, train_module.loss

    def dies(*arguments: object) -> torch.Tensor:
        nonlocal steps
        steps += 1
        if steps == 9:
            raise KeyboardInterrupt
        return step_loss(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(train_module, "loss", dies)
    with pytest.raises(KeyboardInterrupt):
        train(recipe, small_data, tmp_path / "killed")
    monkeypatch.undo()
    train(recipe, small_data, tmp_path / "killed")
    whole, killed = (checkpoint.load(tmp_path / name / "last.pt")["network"] for name in ("whole", "killed"))
    assert all(torch.equal(value, killed[key]) for key, value in whole.items())


def test_recipes_and_checkpoints_of_earlier_versions_load(small_data: Path, tmp_path: Path) -> None:
    old = json.loads(json.dumps(TINY.to_json()))
    for name in ("optimizer", "pretrained", "frozen"):
        del old[name]
    assert Recipe.from_json(old) == TINY
    # A run that an earlier version began is taken up again.
    recipe = dataclasses.replace(TINY, epochs=1)
    run = train(recipe, small_data, tmp_path).parent
    config = json.loads((run / "config.json").read_text())
    for name in ("optimizer", "pretrained", "frozen"):
        del config["recipe"][name]
    del config["pretrained"]
    (run / "config.json").write_text(json.dumps(config))
    train(recipe, small_data, run)
    assert len(metrics(run)) == 1


@pytest.mark.parametrize(("optimizer", "kind"), [("sgd", torch.optim.SGD), ("adamw", torch.optim.AdamW)])
def test_the_optimizer_is_the_recipe_s_and_leaves_out_what_is_frozen(
    optimizer: str, kind: type[torch.optim.Optimizer]
) -> None:
    from training.train import _optimizer

    recipe = dataclasses.replace(TINY, optimizer=optimizer)
    made = _optimizer(frozen_network(), recipe)
    assert type(made) is kind
    assert [[tuple(p.shape) for p in group["params"]] for group in made.param_groups] == [
        [(1, 576, 1, 1)],
        [(1,)],
    ]

import json
import os
import struct
from pathlib import Path

import numpy as np
import pytest
import torch

from tests.training.photo.conftest import ROLES
from training.__main__ import main
from training.photo.autoencoders import AUTOENCODERS, Autoencoder, AutoencoderError, load_autoencoder
from training.photo.data import PhotoData
from training.photo.fakes import load_fakes, prepare_fakes

WEIGHTS = Path(os.environ.get("AUTOENCODER_WEIGHTS", Path(__file__).parents[4] / "shared/weights"))


def write_safetensors(path: Path, network: Autoencoder) -> None:
    """The published form: float8 weights, float32 biases, a decoder that does not count its first clamp."""
    header: dict[str, object] = {"__metadata__": {"format": "pt"}}
    body = b""
    for part in ("encoder", "decoder"):
        for name, value in getattr(network, part).state_dict().items():
            index, _, rest = name.partition(".")
            place = int(index) - (part == "decoder")
            eight = name.endswith("weight")
            content = (value.to(torch.float8_e4m3fn).view(torch.uint8) if eight else value).numpy().tobytes()
            header[f"{part}.layers.{place}.{rest}"] = {
                "dtype": "F8_E4M3" if eight else "F32",
                "shape": list(value.shape),
                "data_offsets": [len(body), len(body) + len(content)],
            }
            body += content
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + body)


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Random weights of every autoencoder, as its files hold them."""
    folder = tmp_path_factory.mktemp("weights")
    torch.manual_seed(0)
    for name, latent in AUTOENCODERS.items():
        network = Autoencoder(latent, pooled=name == "taef2")
        if name == "taef2":
            torch.save(network.encoder.state_dict(), folder / "taef2_encoder.pth")
            torch.save(network.decoder.state_dict(), folder / "taef2_decoder.pth")
        else:
            write_safetensors(folder / f"{name}.fp8.safetensors", network)
    return folder


def test_float8_files_give_the_network_that_was_saved(tmp_path: Path) -> None:
    torch.manual_seed(2)
    network = Autoencoder(4, pooled=False)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.copy_(parameter.to(torch.float8_e4m3fn).float())
    write_safetensors(tmp_path / "taesd.fp8.safetensors", network)
    pictures = torch.rand(1, 3, 32, 48)
    with torch.no_grad():
        assert torch.allclose(load_autoencoder(tmp_path, "taesd")(pictures), network(pictures), atol=1e-6)


@pytest.mark.parametrize("content", [None, b"", b"\xff" * 40])
def test_weights_that_are_missing_or_broken_are_named(content: bytes | None, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / "taesd.fp8.safetensors").write_bytes(content)
    with pytest.raises(AutoencoderError, match="taesd"):
        load_autoencoder(tmp_path, "taesd")


def test_every_photograph_that_may_be_trained_on_becomes_one_fake(photo_folder: Path, weights: Path) -> None:
    made = prepare_fakes(photo_folder, weights, ROLES)
    data = PhotoData(photo_folder, ROLES)
    photographs = {crop.path for crop in data.training() if crop.label == 0}
    fakes = list(load_fakes(photo_folder, photographs))
    assert sum(made.values()) == len(fakes) == len(photographs)
    assert set(made) == set(AUTOENCODERS)
    assert {fake.pixels.shape for fake in fakes} == {(208, 208, 3)}
    # None of a photograph that a run leaves out.
    near = {crop.path for crop in data.of(["near camera"])}
    assert len(list(load_fakes(photo_folder, near))) == len(near)


def test_fakes_without_weights_are_one_sentence(
    photo_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["prepare", "fakes", str(tmp_path), "--data", str(photo_folder)]) == 1
    assert "holds no usable weights of taef2" in capsys.readouterr().err


@pytest.mark.skipif(not WEIGHTS.is_dir(), reason="the autoencoders' weights are not here")
@pytest.mark.parametrize("name", AUTOENCODERS)
def test_the_published_weights_reconstruct_a_picture(name: str) -> None:
    y, x = np.mgrid[0:128, 0:128] / 128
    picture = np.stack([0.5 + 0.4 * np.sin(9 * x), 0.5 + 0.4 * np.cos(7 * y), 0.3 + 0.4 * x * y], 0)
    pixels = torch.from_numpy(picture[None].astype(np.float32))
    with torch.no_grad():
        again = load_autoencoder(WEIGHTS, name)(pixels)
    assert -10 * torch.log10((again - pixels).square().mean()) > 20

"""Small autoencoders of latent-diffusion models: what passes through one carries the trace of its decoder.

The network of TAESD (O. Boer Bohan 2023) and its successors: 64 channels, three halvings. Weights are read from a
folder of the user's: `taesd*.fp8.safetensors` (float8 weights, float32 biases), or `taef2_encoder.pth` and
`taef2_decoder.pth`.
"""

from __future__ import annotations

import json
import struct
from pathlib import Path

import torch
from torch import Tensor, nn

from training.errors import TrainingPackageError

# Name of the weights: channels of the latent.
AUTOENCODERS = {"taef2": 32, "taesd_3": 16, "taesd_f": 16, "taesd": 4, "taesd_xl": 4}
MULTIPLE = 16  # both sides of a picture must be a multiple of this, in pixels
_DTYPES = {"F8_E4M3": torch.float8_e4m3fn, "F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16}


class AutoencoderError(TrainingPackageError):
    """The weights are missing or are those of another network."""


def _convolution(inputs: int, outputs: int, stride: int = 1, bias: bool = True) -> nn.Conv2d:
    return nn.Conv2d(inputs, outputs, 3, stride, 1, bias=bias)


class _Block(nn.Module):
    def __init__(self, pooled: bool = False) -> None:
        super().__init__()
        self.pool = (
            nn.Sequential(
                nn.Conv2d(64, 256, 1, bias=False),
                nn.GroupNorm(4, 256),
                nn.ReLU(),
                nn.Conv2d(256, 64, 1, bias=False),
            )
            if pooled
            else None
        )
        layers = (_convolution(64, 64), nn.ReLU(), _convolution(64, 64), nn.ReLU(), _convolution(64, 64))
        self.conv = nn.Sequential(*layers)

    def forward(self, x: Tensor) -> Tensor:
        if self.pool is not None:
            x = x + self.pool(x)
        return torch.relu(self.conv(x) + x)


class _SoftClamp(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return 3.0 * torch.tanh(x / 3.0)


def _encoder(latent: int, pooled: bool) -> nn.Sequential:
    layers: list[nn.Module] = [_convolution(3, 64), _Block()]
    for last in (False, False, True):
        layers += [_convolution(64, 64, stride=2, bias=False), *(_Block(pooled and last) for _ in range(3))]
    return nn.Sequential(*layers, _convolution(64, latent))


def _decoder(latent: int, pooled: bool) -> nn.Sequential:
    layers: list[nn.Module] = [_SoftClamp(), _convolution(latent, 64), nn.ReLU()]
    for first in (True, False, False):
        layers += [*(_Block(pooled and first) for _ in range(3)), nn.Upsample(scale_factor=2)]
        layers += [_convolution(64, 64, bias=False)]
    return nn.Sequential(*layers, _Block(), _convolution(64, 3))


class Autoencoder(nn.Module):
    """Maps float32 [N, 3, H, W] in 0..1, H and W multiples of MULTIPLE, to its reconstruction in 0..1."""

    def __init__(self, latent: int, pooled: bool) -> None:
        super().__init__()
        self.encoder, self.decoder = _encoder(latent, pooled), _decoder(latent, pooled)

    def forward(self, pictures: Tensor) -> Tensor:
        """Reconstruct a batch."""
        decoded: Tensor = self.decoder(self.encoder(pictures))
        return decoded.float().clamp(0.0, 1.0)


def _read_safetensors(path: Path) -> dict[str, Tensor]:
    content = path.read_bytes()
    (length,) = struct.unpack("<Q", content[:8])
    tensors = {}
    for name, entry in json.loads(content[8 : 8 + length]).items():
        if name != "__metadata__":
            start, end = (8 + length + offset for offset in entry["data_offsets"])
            tensor = torch.frombuffer(bytearray(content[start:end]), dtype=_DTYPES[entry["dtype"]])
            tensors[name] = tensor.float().reshape(entry["shape"])
    return tensors


def _read_weights(folder: Path, name: str) -> tuple[dict[str, Tensor], dict[str, Tensor]]:
    """State dicts of encoder and decoder."""
    packed = folder / f"{name}.fp8.safetensors"
    if not packed.is_file():
        parts = (folder / f"{name}_{part}.pth" for part in ("encoder", "decoder"))
        encoder, decoder = (torch.load(part, map_location="cpu", weights_only=True) for part in parts)
        return encoder, decoder
    encoder, decoder = {}, {}
    for key, value in _read_safetensors(packed).items():
        part, _, rest = key.partition(".")
        index, _, parameter = rest.removeprefix("layers.").partition(".")
        if part == "decoder":
            # These files do not count the clamp that begins the decoder.
            decoder[f"{int(index) + 1}.{parameter}"] = value
        else:
            encoder[f"{index}.{parameter}"] = value
    return encoder, decoder


def load_autoencoder(folder: Path, name: str) -> Autoencoder:
    """Load one of AUTOENCODERS in evaluation mode; raises AutoencoderError when its weights are not in `folder`."""
    network = Autoencoder(AUTOENCODERS[name], pooled=name == "taef2")
    try:
        encoder, decoder = _read_weights(folder, name)
        network.encoder.load_state_dict(encoder)
        network.decoder.load_state_dict(decoder)
    except (OSError, RuntimeError, ValueError, KeyError, struct.error) as error:
        raise AutoencoderError(f"{folder} holds no usable weights of {name}: {error}") from error
    return network.eval().to(memory_format=torch.channels_last)  # type: ignore[call-overload,no-any-return]

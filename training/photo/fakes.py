"""Aligned fakes: photographs of the corpus, each passed through the autoencoder of a generator.

A fake and its photograph differ in the decoder's traces alone, so that neither subject nor style can tell them apart
(the idea of Dual Data Alignment, R. Chen et al. 2025, with small autoencoders).
"""

from __future__ import annotations

import io
import json
import os
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from tqdm import tqdm

from training.photo.autoencoders import AUTOENCODERS, MULTIPLE, load_autoencoder
from training.photo.data import Crop, PhotoData, decode
from training.photo.sources import ROLES, Roles
from training.train import bfloat16_pays

_BYTES, _INDEX = "fakes.bin", "fakes.json"
_BATCH = 8


@dataclass(frozen=True)
class Fake:
    """A reconstruction: pixels uint8 [H, W, 3], and the name of the autoencoder."""

    pixels: np.ndarray
    autoencoder: str


def _batches(corpus: PhotoData, crops: list[Crop]) -> Iterator[tuple[list[Crop], np.ndarray]]:
    """Crops of one shape together, cut to what an autoencoder takes: uint8 [n, H, W, 3]."""
    waiting: dict[tuple[int, ...], list[tuple[Crop, np.ndarray]]] = defaultdict(list)
    for crop in crops:
        pixels = corpus.pixels(crop)
        height, width = (side // MULTIPLE * MULTIPLE for side in pixels.shape[:2])
        same = waiting[height, width]
        same.append((crop, pixels[:height, :width]))
        if len(same) == _BATCH:
            yield [crop for crop, _ in same], np.stack([cut for _, cut in same])
            same.clear()
    for same in waiting.values():
        if same:
            yield [crop for crop, _ in same], np.stack([cut for _, cut in same])


@torch.no_grad()
def prepare_fakes(data: Path, weights: Path, roles: Roles = ROLES) -> dict[str, int]:
    """Reconstruct every photograph of `data` that may be trained on, each by one autoencoder in turn.

    Writes `fakes.bin` (lossless WebP files) and `fakes.json` into `data`; returns how many each autoencoder made.
    `weights` is the folder of AUTOENCODERS' files. Raises PhotoDataError without data, AutoencoderError without
    weights.
    """
    corpus = PhotoData(data, roles)
    photographs = [crop for crop in corpus.training() if crop.label == 0]
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    index: list[dict[str, object]] = []
    made = dict.fromkeys(AUTOENCODERS, 0)
    unfinished = data / f"{_BYTES}.part"
    with unfinished.open("wb") as packed, tqdm(total=len(photographs), unit=" fakes", mininterval=1) as bar:
        for turn, name in enumerate(AUTOENCODERS):
            network = load_autoencoder(weights, name).to(device)
            for crops, pixels in _batches(corpus, photographs[turn :: len(AUTOENCODERS)]):
                planes = torch.from_numpy(pixels).to(device).permute(0, 3, 1, 2).float() / 255.0
                with torch.autocast(device.type, torch.bfloat16, enabled=bfloat16_pays(device)):
                    planes = network(planes.contiguous(memory_format=torch.channels_last))
                again = (planes * 255.0).round().to(torch.uint8).permute(0, 2, 3, 1).cpu().numpy()
                for crop, fake in zip(crops, again, strict=True):
                    buffer = io.BytesIO()
                    Image.fromarray(fake).save(buffer, "WEBP", lossless=True, quality=0, method=0)
                    index.append(
                        {
                            "path": crop.path,
                            "autoencoder": name,
                            "offset": packed.tell(),
                            "size": len(buffer.getvalue()),
                        }
                    )
                    packed.write(buffer.getvalue())
                made[name] += len(crops)
                bar.update(len(crops))
    os.replace(unfinished, data / _BYTES)
    (data / _INDEX).write_text(json.dumps(index) + "\n", encoding="utf-8")
    return made


def load_fakes(data: Path, photographs: Collection[str]) -> Iterator[Fake]:
    """Yield the fakes made of these photographs (paths of their crops).

    Raises FileNotFoundError when `prepare_fakes` has made none.
    """
    index = json.loads((data / _INDEX).read_text(encoding="utf-8"))
    packed = np.memmap(data / _BYTES, np.uint8, "r")
    for entry in index:
        if entry["path"] in photographs:
            content = packed[entry["offset"] : entry["offset"] + entry["size"]].tobytes()
            yield Fake(decode(content), entry["autoencoder"])

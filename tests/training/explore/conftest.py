"""The look-alike with faults planted in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.training.conftest import draw
from training.data.layout import Place
from training.explore.measure import Measured, measure
from training.explore.page import explore
from training.explore.reading import Source
from training.explore.thumbnails import Thumbnails

FLIPPED = "train/REAL/0005 (4).jpg"
NEAR = ("test/REAL/0001 (6).jpg", "train/REAL/0009 (6).jpg")
EXACT = ("test/FAKE/2 (3).jpg", "train/FAKE/7 (3).jpg")


def landscape(rng: np.random.Generator) -> Image.Image:
    """Detail at every scale, as in a photograph: the look-alike's sixteen blocks leave hashes little to go by."""
    picture = sum(
        np.asarray(Image.fromarray(rng.normal(0, side**-0.7, (side, side))).resize((32, 32), Image.BICUBIC))
        for side in (2, 4, 8, 16, 32)
    )
    grey = np.rint(128 + 60 * picture).clip(0, 255).astype(np.uint8)
    return Image.fromarray(grey).convert("RGB")


@pytest.fixture(scope="session")
def faulty(small_cifake: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The look-alike as files: a copy across splits is there already, a near copy and a wrong label are added."""
    folder = tmp_path_factory.mktemp("explore") / "faulty"
    shutil.copytree(small_cifake, folder)
    detailed = landscape(np.random.default_rng(98))
    detailed.save(folder / NEAR[1], "JPEG", quality=90)
    detailed.save(folder / NEAR[0], "JPEG", quality=70)
    (folder / FLIPPED).write_bytes(draw(Place(0, 1, 3), np.random.default_rng(99)))
    return folder


@pytest.fixture(scope="session")
def measured(faulty: Path) -> Iterator[Measured]:
    with Thumbnails() as thumbnails:
        yield measure(Source(faulty), thumbnails)


@pytest.fixture(scope="session")
def page(faulty: Path) -> str:
    out = faulty.parent / "page.html"
    return explore(faulty, out, 0).read_text(encoding="utf-8")

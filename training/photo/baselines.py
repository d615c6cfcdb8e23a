"""What the detector is held against: metadata alone, and a frozen network. Neither depends on the detector."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from training.photo.conditions import CONDITIONS
from training.photo.data import PhotoData
from training.photo.describe import Describe
from training.photo.frozen import measure_frozen
from training.photo.metadata import measure_metadata

SAVED = "baselines.json"


def _digest(data: PhotoData, seed: int) -> str:
    """Stands for everything that the figures depend on, but for the code."""
    what = [[asdict(crop) for crop in data.crops], asdict(data.roles), list(CONDITIONS), seed]
    return hashlib.sha256(json.dumps(what).encode()).hexdigest()


def measure_baselines(
    data: PhotoData, folder: Path, leave_one_out: bool, seed: int = 0, describe: Describe | None = None
) -> dict[str, Any]:
    """Measure both baselines, or take what was saved in `folder` for the same corpus.

    leave_one_out: also every source in turn; takes minutes. describe: see `measure_frozen`.
    """
    saved, digest = folder / SAVED, _digest(data, seed)
    known: dict[str, Any] = json.loads(saved.read_text(encoding="utf-8")) if saved.is_file() else {}
    if known.get("digest") == digest and (
        not leave_one_out or "leave_one_source_out" in known["figures"]["frozen"]
    ):
        figures: dict[str, Any] = known["figures"]
        return figures
    figures = {
        "metadata": measure_metadata(data, seed),
        "frozen": measure_frozen(data, seed, leave_one_out, describe),
    }
    saved.write_text(json.dumps({"digest": digest, "figures": figures}) + "\n", encoding="utf-8")
    return figures

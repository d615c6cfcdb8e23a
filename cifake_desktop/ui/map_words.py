"""An evidence map in words, for people who do not see it."""

import numpy as np

from cifake_desktop.detection.tiling import EvidenceMap
from cifake_desktop.ui.words import THIN


def map_words(evidence: EvidenceMap) -> str:
    """Say how much of a map leans which way, and how much of the picture was not looked at."""
    values = evidence.values
    looked = np.isfinite(values)
    if not looked.any():
        return "Evidence map: the model did not look at any place."
    ai = float((values[looked] > 0).mean())
    words = (
        f"Evidence map: {_share(ai)} of the places lean towards AI-made, {_share(1 - ai)} towards a real "
        "photograph."
    )
    if not looked.all():
        words += f" The model looked at {_share(float(looked.mean()))} of the picture."
    return words


def _share(part: float) -> str:
    return f"{100 * part:.0f}{THIN}%"

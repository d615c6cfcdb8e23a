"""An evidence map in words, for people who do not see it."""

import numpy as np

from cifake_desktop.detection.tiling import EvidenceMap
from cifake_desktop.ui.translation import tr
from cifake_desktop.ui.words import share


def map_words(evidence: EvidenceMap) -> str:
    """Say how much of a map leans which way, and how much of the picture was not looked at."""
    values = evidence.values
    looked = np.isfinite(values)
    if not looked.any():
        return tr("Evidence map: the model did not look at any place.")
    ai = float((values[looked] > 0).mean())
    words = tr(
        "Evidence map: {ai} of the places lean towards AI-made, {real} towards a real photograph.",
        ai=_whole(ai),
        real=_whole(1 - ai),
    )
    if not looked.all():
        words += " " + tr("The model looked at {share} of the picture.", share=_whole(float(looked.mean())))
    return words


def _whole(part: float) -> str:
    """Put a part (0..1) in whole per cent."""
    return share(round(100 * part) / 100)

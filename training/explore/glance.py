"""The page in a few sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from training.explore.embedding import CONTRARY, Embedded
from training.explore.measure import Measured, Spectra
from training.explore.pixels import SIDE
from training.explore.tables import Cue, counts

_TELLING = 0.1  # of a cue's distance from chance: above this it is worth a warning


def glance(
    measured: Measured, cues: Sequence[Cue], copies: Sequence[Mapping[str, Any]], embedded: Embedded
) -> list[str]:
    """What somebody who reads nothing else should know."""
    _, real, fake = counts(measured)[-1]
    exact, near = copies
    return [
        f"{real + fake:,} pictures: {real:,} REAL and {fake:,} FAKE ({100 * fake / (real + fake):.1f} % FAKE).",
        _of_cues(cues),
        _of_spectra(measured.spectra),
        f"{_groups(exact)} of byte-identical files, {exact['across']:,} of them across splits; {_groups(near)} of "
        f"near-duplicates, {near['across']:,} across splits and {near['classes']:,} with both labels.",
        f"Of {len(embedded.rows):,} sampled pictures {len(embedded.contrary()):,} look so much like the other class "
        f"that a fit without them gives their own label less than {100 * CONTRARY:.0f} %: candidates "
        "for a second look.",
    ]


def _groups(copies: Mapping[str, Any]) -> str:
    return f"{copies['groups']:,} {'group' if copies['groups'] == 1 else 'groups'}"


def _of_cues(cues: Sequence[Cue]) -> str:
    if not cues:
        return "Brightness, contrast and saturation are the same in all pictures."
    best = cues[0]
    value = f"{best.name.lower() if best.name[:2].istitle() else best.name} alone"
    figure = best.separation
    said = f"AUROC {figure.value:.3f}, 95 % interval {figure.low:.3f} to {figure.high:.3f}, n = {figure.n:,}"
    if best.strength < _TELLING:
        return f"No single number tells the classes apart; the best of them, {value}, reaches {said}."
    return f"Beware of a shortcut: {value} tells the classes apart to some degree ({said})."


def _of_spectra(spectra: Spectra) -> str:
    if not spectra.n.all():
        return f"No spectra: a class has no picture of {SIDE} x {SIDE} pixels or more."
    difference = np.subtract(*spectra.mean()[::-1])
    row, column = np.unravel_index(np.abs(difference).argmax(), difference.shape)
    x, y = (abs(int(place) - SIDE // 2) / SIDE for place in (column, row))
    power = 10 ** float(difference[row, column])
    return (
        f"The spectra differ most at {x:.3g} cycles per pixel across and {y:.3g} down: there FAKE pictures "
        f"have {power:.2g} times the power of REAL ones (geometric means, n = {spectra.n.sum():,})."
    )

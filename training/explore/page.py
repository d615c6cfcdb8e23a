"""The page about a data set."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from training.explore import drawings, sheets
from training.explore.duplicates import (
    COLOUR_LIMIT,
    DIFFERENCE_LIMIT,
    FREQUENCY_LIMIT,
    exact_copies,
    near_copies,
)
from training.explore.embedding import CONTRARY, SAMPLE, Embedded, embed
from training.explore.glance import glance
from training.explore.measure import Measured, measure
from training.explore.pixels import SIDE
from training.explore.reading import Source
from training.explore.sheets import CLASSES, Shown, shown
from training.explore.tables import copy_rows, counts, cues, file_tables
from training.explore.thumbnails import LARGEST, Thumbnails
from training.metrics import wilson
from training.pages import render
from training.recipes import RECIPES

_TEMPLATE = "explore.html.jinja"
_RECIPE = "residual-m"  # the shipped model's
_CANDIDATES = 48  # label noise candidates that are shown
_UNREADABLE = 20  # files that are named


def _candidates(measured: Measured, embedded: Embedded) -> list[Shown]:
    return [
        shown(
            measured,
            int(embedded.rows[place]),
            f"{CLASSES[measured.label[embedded.rows[place]]]}, {100 * embedded.own[place]:.1f} %",
        )
        for place in embedded.contrary()[:_CANDIDATES]
    ]


def page(source: Source, measured: Measured, seed: int) -> str:
    """The HTML of the page; the same for the same pictures and seed."""
    embedded = embed(measured.thumbnails, measured.label, seed)
    exact, near = exact_copies(measured.sha256), near_copies(measured)
    copies = copy_rows(measured, [("Byte-identical", exact), ("Nearly the same", near)])
    found = cues(measured)
    # Every part draws from a generator of its own: a change in one leaves the others' pictures as they are.
    draws = iter(np.random.default_rng(seed).spawn(5))
    recipe = RECIPES[_RECIPE]
    right = int((embedded.own > 0.5).sum())
    names, _ = drawings.kinds(measured, embedded)
    context: dict[str, Any] = {
        "name": source.path.resolve().name,
        "seed": seed,
        "measured": measured,
        "source": source,
        "unreadable": sorted(source.unreadable)[:_UNREADABLE],
        "glance": glance(measured, found, copies, embedded),
        "counts": counts(measured),
        "count_charts": drawings.count_charts(measured),
        "sheets": {
            name: sheets.class_sheet(measured, label, next(draws)) for label, name in enumerate(CLASSES)
        },
        "recipe": _RECIPE,
        "plan": asdict(recipe.augmentation),
        "augmented": sheets.augmented(measured, recipe.augmentation, next(draws), seed),
        "versions": sheets.VERSIONS,
        "cues": found,
        "colour_charts": drawings.colour_charts(measured),
        "spectra": bool(measured.spectra.n.all()),
        "maps": drawings.spectrum_maps(measured.spectra) if measured.spectra.n.all() else [],
        "rings": drawings.ring_charts(measured.spectra) if measured.spectra.n.all() else [],
        "file_tables": file_tables(measured),
        "file_charts": drawings.file_charts(measured),
        "copies": copies,
        "examples": [
            ("Byte-identical", sheets.copy_examples(measured, exact, next(draws)), exact),
            ("Nearly the same", sheets.copy_examples(measured, near, next(draws)), near),
        ],
        "limits": (FREQUENCY_LIMIT, DIFFERENCE_LIMIT, COLOUR_LIMIT),
        "embedded": embedded,
        "clouds": drawings.cloud_charts(measured, embedded),
        "kinds": names,
        "right": wilson(right, len(embedded.own)),
        "candidates": _candidates(measured, embedded),
        "contrary": CONTRARY,
        "sample": SAMPLE,
        "side": SIDE,
        "thumbnail": LARGEST,
    }
    return render(Path(__file__).with_name(_TEMPLATE), **context)


def explore(data: Path, out: Path, seed: int) -> Path:
    """Look at the data set `data` and write the page to `out`, which is returned.

    data: a folder that `prepare cifake` wrote, or a folder, zip or tar of REAL and FAKE folders. Raises ExploreError
    when a class has no picture, SourceError when the source cannot be read.
    """
    source = Source(data)
    with Thumbnails() as thumbnails:
        rendered = page(source, measure(source, thumbnails), seed)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(rendered, encoding="utf-8")
    return out

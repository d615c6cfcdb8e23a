"""The charts of the page out of what was measured."""

from __future__ import annotations

from collections import Counter

import numpy as np
from markupsafe import Markup

from training.explore.charts import Line, count_bars, density, frequency_map, line_chart, scatter
from training.explore.embedding import Embedded
from training.explore.images import difference_map, heat_map
from training.explore.measure import Measured, Spectra
from training.explore.pixels import SIDE
from training.explore.sheets import CLASSES
from training.explore.tables import category_counts, counts

_CHANNELS = ("Red", "Green", "Blue")
_VALUES = 4  # of 256 in one bin of a channel's histogram
_Z = 1.96
COLOURS = 10  # that the style sheet has for categories


def count_charts(measured: Measured) -> list[Markup]:
    """Bars of the splits, and of the categories where there are any."""
    charts = [count_bars("Pictures of each split", counts(measured))]
    rows = category_counts(measured)
    return [*charts, count_bars("Pictures of each category", rows)] if rows else charts


def colour_charts(measured: Measured) -> list[Markup]:
    """Histogram of each channel and distributions over pictures, REAL against FAKE."""
    middles = (np.arange(0, 256, _VALUES) + (_VALUES - 1) / 2).tolist()
    charts = []
    for channel, name in enumerate(_CHANNELS):
        shares = measured.histogram[:, channel].reshape(2, -1, _VALUES).sum(-1) * 100
        lines = [Line(of, of.lower(), middles, shares[label].tolist()) for label, of in enumerate(CLASSES)]
        charts.append(line_chart(f"{name} channel", f"{name.lower()}, 0 to 255", "% of pixels", lines))
    for name, across, column in (
        ("Brightness", "mean luma of a picture", measured.brightness),
        ("Contrast", "deviation of luma within a picture", measured.contrast),
        ("Saturation", "mean saturation of a picture", measured.saturation),
    ):
        charts.append(
            line_chart(name, across, "% of pictures", density(_by_class(measured, column), CLASSES))
        )
    return charts


def _by_class(measured: Measured, column: np.ndarray) -> list[np.ndarray]:
    return [column[measured.label == label] for label in (0, 1)]


def spectrum_maps(spectra: Spectra) -> list[tuple[Markup, str]]:
    """The mean spectra of both classes on one scale, and their difference, each with its caption."""
    mean = spectra.mean()
    low, high = float(mean.min()), float(mean.max())
    steps = np.linspace(0, 1, 64)[None]
    maps = [
        (
            frequency_map(
                f"Mean power spectrum of {name}",
                heat_map(mean[label], low, high),
                heat_map(steps, 0, 1),
                f"log10 = {low:.1f}",
                f"{high:.1f}",
            ),
            f"{name}, mean log power, n = {spectra.n[label]:,}",
        )
        for label, name in enumerate(CLASSES)
    ]
    difference = mean[1] - mean[0]
    limit = float(np.abs(difference).max())
    drawn = frequency_map(
        "FAKE minus REAL",
        difference_map(difference, limit),
        difference_map(steps * 2 - 1, 1),
        f"REAL stronger, x {10**limit:.2g}",
        f"FAKE stronger, x {10**limit:.2g}",
    )
    return [*maps, (drawn, f"FAKE against REAL, n = {spectra.n.sum():,}")]


def ring_charts(spectra: Spectra) -> list[Markup]:
    """The spectra over frequency with their spread over pictures, and the difference with its 95 % interval."""
    mean, deviation = spectra.rings()
    inside = slice(1, None)  # the innermost ring is the mean, which was taken away
    frequency = (np.arange(mean.shape[1]) / SIDE)[inside].tolist()
    lines = [
        Line(
            name,
            name.lower(),
            frequency,
            *(part[label][inside].tolist() for part in (mean, mean - deviation, mean + deviation)),
        )
        for label, name in enumerate(CLASSES)
    ]
    difference = (mean[1] - mean[0])[inside]
    half = _Z * np.sqrt((deviation**2 / spectra.n[:, None]).sum(0))[inside]
    apart = Line(
        "",
        "plain",
        frequency,
        *(part.tolist() for part in (difference, difference - half, difference + half)),
    )
    return [
        line_chart("Power over frequency", "cycles per pixel", "log10 power", lines, zero=False),
        line_chart("FAKE minus REAL", "cycles per pixel", "difference of log10 power", [apart], zero=False),
    ]


def file_charts(measured: Measured) -> list[Markup]:
    """Distributions of file sizes and JPEG qualities; none without the originals."""
    if measured.files is None:
        return []
    sizes = np.log10([max(1, file.size) for file in measured.files])
    charts = [
        line_chart("File size", "log10 of bytes", "% of files", density(_by_class(measured, sizes), CLASSES))
    ]
    jpeg = np.array([file.jpeg is not None for file in measured.files])
    quality = np.array([file.jpeg.quality if file.jpeg else 0 for file in measured.files], float)
    parts = [quality[jpeg & (measured.label == label)] for label in (0, 1)]
    if all(map(len, parts)) and np.ptp(quality[jpeg]) > 0:
        charts.append(line_chart("JPEG quality", "IJG scale", "% of JPEG files", density(parts, CLASSES)))
    return charts


def kinds(measured: Measured, embedded: Embedded) -> tuple[list[str], list[np.ndarray]]:
    """Categories to colour and the positions of each in the sample; what has no colour of its own is put together."""
    column = measured.category[embedded.rows]
    sizes = Counter(column.tolist())
    names = sorted(sizes, key=lambda name: (-sizes[name], name))
    kept = sorted(names if len(names) <= COLOURS else names[: COLOURS - 1])
    positions = [np.flatnonzero(column == name) for name in kept]
    if len(kept) < len(names):
        return [*kept, "others"], [*positions, np.flatnonzero(~np.isin(column, kept))]
    return kept, positions


def cloud_charts(measured: Measured, embedded: Embedded) -> dict[str, list[Markup]]:
    """Both maps of the sample, by class and by category (no such row where there is but one)."""
    label = measured.label[embedded.rows]
    by_class = [(name.lower(), np.flatnonzero(label == value)) for value, name in enumerate(CLASSES)]
    names, positions = kinds(measured, embedded)
    by_kind = [(f"kind{place}", numbers) for place, numbers in enumerate(positions)]
    maps = (("PCA", embedded.plane), ("t-SNE", embedded.mapped))
    rows = {"class": by_class} | ({"category": by_kind} if len(names) > 1 else {})
    return {
        what: [
            scatter(
                f"{name} by {what}",
                points,
                [(style, numbers[numbers < len(points)]) for style, numbers in groups],
            )
            for name, points in maps
        ]
        for what, groups in rows.items()
    }

"""Charts of the page as inline SVG: no script, no network, colours from the page's style sheet."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from markupsafe import Markup, escape

from training.explore.images import data_uri

_WIDTH, _HEIGHT = 420, 230
_LEFT, _RIGHT, _TOP, _BOTTOM = 54, 12, 12, 42
_MAP = 256  # side of a heat map
_CLOUD = 420  # side of a scatter plot
_ROW = 24  # of a bar
_NAMES = 150  # pixels for the names of bars


@dataclass(frozen=True)
class Line:
    """One line of a chart. style: a CSS class; low, high: a band around it, or None."""

    name: str
    style: str
    x: Sequence[float]
    y: Sequence[float]
    low: Sequence[float] | None = None
    high: Sequence[float] | None = None


def ticks(low: float, high: float, count: int = 5) -> list[float]:
    """About `count` round numbers from `low` to `high`."""
    if high <= low:
        return [low]
    rough = (high - low) / count
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 2.5, 5, 10) if factor * power >= rough * 0.999)
    first = math.ceil(low / step - 1e-9)
    return [round(k * step, 10) + 0.0 for k in range(first, math.floor(high / step + 1e-9) + 1)]


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}"


def _svg(width: float, height: float, title: str, style: str, inside: str) -> Markup:
    return Markup(  # noqa: S704  (numbers and escaped texts only)
        f'<svg viewBox="0 0 {width:g} {height:g}" role="img" aria-label="{escape(title)}" class="{style}">'
        f"<title>{escape(title)}</title>{inside}</svg>"
    )


def line_chart(title: str, across: str, up: str, lines: Sequence[Line], zero: bool = True) -> Markup:
    """Lines over one another, each with its name; `zero` lets the axis begin at 0 and fills the ground beneath."""
    every = np.concatenate(
        [np.asarray(part) for line in lines for part in (line.y, line.low, line.high) if part is not None]
    )
    left, right = min(min(line.x) for line in lines), max(max(line.x) for line in lines)
    low, high = (0.0 if zero else float(every.min())), float(every.max())
    margin = (high - low) * 0.06 or 1.0
    high += margin
    low -= 0.0 if zero else margin
    wide, tall = _WIDTH - _LEFT - _RIGHT, _HEIGHT - _TOP - _BOTTOM

    def at(x: float, y: float) -> str:
        across_share = (x - left) / (right - left) if right > left else 0.5
        return f"{_LEFT + across_share * wide:.1f},{_TOP + (1 - (y - low) / (high - low)) * tall:.1f}"

    parts = []
    for tick in ticks(low, high, 4):
        x, y = at(left, tick).split(",")
        parts.append(f'<line class="grid" x1="{x}" y1="{y}" x2="{_WIDTH - _RIGHT}" y2="{y}"/>')
        parts.append(f'<text x="{_LEFT - 6}" y="{float(y) + 4:.1f}" text-anchor="end">{_number(tick)}</text>')
    for tick in ticks(left, right, 6):
        x, _ = at(tick, low).split(",")
        parts.append(
            f'<text x="{x}" y="{_HEIGHT - _BOTTOM + 15}" text-anchor="middle">{_number(tick)}</text>'
        )
    for place, line in enumerate(lines):
        points = [at(x, y) for x, y in zip(line.x, line.y, strict=True)]
        if line.low is not None and line.high is not None:
            upper = [at(x, y) for x, y in zip(line.x, line.high, strict=True)]
            lower = [at(x, y) for x, y in zip(line.x, line.low, strict=True)]
            parts.append(f'<polygon class="band {line.style}" points="{" ".join(upper + lower[::-1])}"/>')
        elif zero:
            ends = [at(line.x[-1], 0), at(line.x[0], 0)]
            parts.append(f'<polygon class="band {line.style}" points="{" ".join(points + ends)}"/>')
        parts.append(f'<polyline class="curve {line.style}" points="{" ".join(points)}"/>')
        if len(lines) > 1:
            y = _TOP + 12 + 15 * place
            parts.append(
                f'<text class="key {line.style}" x="{_WIDTH - _RIGHT - 4}" y="{y}" text-anchor="end">'
                f"{escape(line.name)}</text>"
            )
    if len(lines) == 1 and low < 0 < high:  # a difference
        y = at(left, 0).split(",")[1]
        parts.append(f'<line class="chance" x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y}" y2="{y}"/>')
    parts.append(
        f'<text x="{_LEFT + wide / 2}" y="{_HEIGHT - 8}" text-anchor="middle">{escape(across)}</text>'
    )
    parts.append(
        f'<text transform="translate(11 {_TOP + tall / 2}) rotate(-90)" text-anchor="middle">{escape(up)}</text>'
    )
    return _svg(_WIDTH, _HEIGHT, title, "chart", "".join(parts))


def density(values: Sequence[np.ndarray], names: Sequence[str], bins: int = 48) -> list[Line]:
    """Histograms of several samples over common bins as lines: the share of pictures in each, in %."""
    low, high = min(part.min() for part in values), max(part.max() for part in values)
    edges = np.linspace(low, high if high > low else low + 1, bins + 1)
    middles = ((edges[:-1] + edges[1:]) / 2).tolist()
    return [
        Line(name, name.lower(), middles, (np.histogram(part, edges)[0] / len(part) * 100).tolist())
        for part, name in zip(values, names, strict=True)
    ]


def count_bars(title: str, rows: Sequence[tuple[str, int, int]]) -> Markup:
    """A bar of REAL and one of FAKE in each row of (name, REAL, FAKE)."""
    most = max(max(real, fake) for _, real, fake in rows) or 1
    room = _WIDTH + 120 - _NAMES - 70
    parts = []
    for place, (name, real, fake) in enumerate(rows):
        y = place * _ROW * 1.35
        parts.append(f'<text x="{_NAMES - 10}" y="{y + 17:.1f}" text-anchor="end">{escape(name)}</text>')
        for half, (label, count) in enumerate((("real", real), ("fake", fake))):
            top, width = y + 2 + half * 13, count / most * room
            parts.append(
                f'<rect class="bar {label}" x="{_NAMES}" y="{top:.1f}" width="{width:.1f}" height="11" rx="2"/>'
            )
            parts.append(f'<text x="{_NAMES + width + 6:.1f}" y="{top + 9.5:.1f}">{count:,}</text>')
    return _svg(_WIDTH + 120, len(rows) * _ROW * 1.35 + 4, title, "chart bars", "".join(parts))


def frequency_map(title: str, picture: np.ndarray, scale: np.ndarray, low: str, high: str) -> Markup:
    """A spectrum as a picture with its axes, and the colours from `low` to `high` beneath it.

    picture: uint8 [H, W, 3], zero frequency in the middle; scale: uint8 [1, W, 3].
    """
    left, top = 40, 8
    parts = [
        f'<image class="pixels" x="{left}" y="{top}" width="{_MAP}" height="{_MAP}" preserveAspectRatio="none" '
        f'href="{data_uri(picture)}"/>'
    ]
    for tick in (-0.5, -0.25, 0, 0.25):
        # The middle of the pixel that holds this frequency.
        at = (tick + 0.5) * _MAP + _MAP / len(picture) / 2
        parts.append(f'<text x="{left + at:.1f}" y="{top + _MAP + 15}" text-anchor="middle">{tick:g}</text>')
        parts.append(f'<text x="{left - 6}" y="{top + at + 4:.1f}" text-anchor="end">{tick:g}</text>')
    base = top + _MAP + 50
    parts.append(
        f'<text x="{left + _MAP / 2}" y="{top + _MAP + 32}" text-anchor="middle">cycles per pixel</text>'
    )
    parts.append(
        f'<image x="{left}" y="{base}" width="{_MAP}" height="10" preserveAspectRatio="none" href="{data_uri(scale)}"/>'
    )
    parts.append(f'<text x="{left}" y="{base + 24}">{escape(low)}</text>')
    parts.append(f'<text x="{left + _MAP}" y="{base + 24}" text-anchor="end">{escape(high)}</text>')
    return _svg(left + _MAP + 12, base + 30, title, "square", "".join(parts))


def scatter(title: str, points: np.ndarray, groups: Sequence[tuple[str, np.ndarray]]) -> Markup:
    """Points [N, 2] in the colours of their groups, (CSS class, numbers) each.

    One path a group keeps the page small.
    """
    low, high = np.quantile(points, 0.002, axis=0), np.quantile(points, 0.998, axis=0)
    middle, reach = (low + high) / 2, float((high - low).max()) / 2 or 1.0
    places = ((points - middle) / reach).clip(-1, 1) * (_CLOUD / 2 - 8) + _CLOUD / 2
    parts = []
    for style, numbers in groups:
        path = "".join(f"M{x:.1f} {y:.1f}h0" for x, y in places[numbers])
        parts.append(f'<path class="points {style}" d="{path}"/>')
    return _svg(_CLOUD, _CLOUD, title, "square cloud", "".join(parts))

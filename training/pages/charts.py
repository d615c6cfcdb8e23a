"""Curves as inline SVG: no script, no network, colours from the style sheet of `base.html.jinja`."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

COLOURS = 8
_WIDTH, _HEIGHT = 420, 280
_LEFT, _BOTTOM, _TOP, _RIGHT = 56, 40, 12, 14
_KEY_ROW = 17


@dataclass(frozen=True)
class Curve:
    """One line of a plot.

    points: (x, y), in order; colour: counted round the style sheet's; bounds: (low, high) at each point, drawn as a
    band; dots: mark the points. A curve without a name shares the key of the one before it.
    """

    name: str
    points: Sequence[tuple[float, float]]
    colour: int = 0
    dashed: bool = False
    dots: bool = False
    bounds: Sequence[tuple[float, float]] = ()


def ticks(low: float, high: float) -> list[float]:
    """Round numbers (1, 2 or 5 times a power of ten apart) from `low` to `high`: three to six of them."""
    raw = (high - low) / 5
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= raw * 0.999)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [round(index * step, 10) for index in range(first, last + 1)]


def _range(values: Sequence[float]) -> tuple[float, float]:
    """A range that holds all values, with a little air, and is never empty."""
    low, high = min(values), max(values)
    air = (high - low) * 0.04 or abs(high) * 0.05 or 0.5
    return low - air, high + air


def plot(
    title: str,
    across: str,
    up: str,
    curves: Sequence[Curve],
    across_range: tuple[float, float] | None = None,
    up_range: tuple[float, float] | None = None,
    diagonal: bool = False,
) -> Markup:
    """Draw curves in one frame with axes, grid and key; a range left out is that of the points.

    diagonal: a dashed line from corner to corner, where both axes are the same.
    """
    points = [point for curve in curves for point in curve.points]
    bounds = [value for curve in curves for pair in curve.bounds for value in pair]
    left, right = across_range or _range([x for x, _ in points])
    bottom, top = up_range or _range([*(y for _, y in points), *bounds])

    def x(value: float) -> float:
        return round(_LEFT + (value - left) / (right - left) * _WIDTH, 1)

    def y(value: float) -> float:
        return round(_TOP + (top - value) / (top - bottom) * _HEIGHT, 1)

    parts = [
        f'<line class="grid" x1="{x(tick)}" y1="{_TOP}" x2="{x(tick)}" y2="{_TOP + _HEIGHT}"/>'
        f'<text x="{x(tick)}" y="{_TOP + _HEIGHT + 15}" text-anchor="middle">{tick:g}</text>'
        for tick in ticks(left, right)
    ]
    parts += [
        f'<line class="grid" x1="{_LEFT}" y1="{y(tick)}" x2="{_LEFT + _WIDTH}" y2="{y(tick)}"/>'
        f'<text x="{_LEFT - 6}" y="{y(tick) + 4}" text-anchor="end">{tick:g}</text>'
        for tick in ticks(bottom, top)
    ]
    if diagonal:
        parts.append(f'<line class="chance" x1="{x(left)}" y1="{y(bottom)}" x2="{x(right)}" y2="{y(top)}"/>')
    keys = 0
    for curve in curves:
        colour, dashed = curve.colour % COLOURS, " dashed" if curve.dashed else ""
        if curve.bounds:
            places = [place for place, _ in curve.points]
            there = [f"{x(at)},{y(low)}" for at, (low, _) in zip(places, curve.bounds, strict=True)]
            back = [f"{x(at)},{y(high)}" for at, (_, high) in zip(places, curve.bounds, strict=True)]
            parts.append(
                f'<polygon class="band fill{colour}" points="{" ".join([*there, *reversed(back)])}"/>'
            )
        line = " ".join(f"{x(at)},{y(value)}" for at, value in curve.points)
        parts.append(f'<polyline class="curve stroke{colour}{dashed}" points="{line}"/>')
        if curve.dots or len(curve.points) == 1:  # a line of one point would not be seen
            parts += [
                f'<circle class="fill{colour}" cx="{x(at)}" cy="{y(value)}" r="3"/>'
                for at, value in curve.points
            ]
        if curve.name:
            row = _TOP + _HEIGHT + _BOTTOM + keys * _KEY_ROW + 8
            parts.append(
                f'<line class="curve stroke{colour}{dashed}" x1="{_LEFT}" y1="{row}" x2="{_LEFT + 24}" y2="{row}"/>'
                f'<text x="{_LEFT + 32}" y="{row + 4}">{escape(curve.name)}</text>'
            )
            keys += 1
    width, height = _LEFT + _WIDTH + _RIGHT, _TOP + _HEIGHT + _BOTTOM + keys * _KEY_ROW + 8
    return Markup(  # noqa: S704  (numbers and escaped texts only)
        f'<svg viewBox="0 0 {width} {height}" role="img" aria-label="{escape(title)}"><title>{escape(title)}</title>'
        f"{''.join(parts)}"
        f'<text x="{_LEFT + _WIDTH / 2}" y="{_TOP + _HEIGHT + 32}" text-anchor="middle">{escape(across)}</text>'
        f'<text transform="translate(12 {_TOP + _HEIGHT / 2}) rotate(-90)" text-anchor="middle">{escape(up)}</text>'
        "</svg>"
    )

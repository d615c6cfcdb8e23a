"""Charts as inline SVG: no script, no network, colours from the page's style sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import Markup, escape

_SIDE = 320
_LEFT, _BOTTOM, _TOP, _RIGHT = 48, 40, 12, 12
_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)
_ROW = 26
_NAMES = 250  # pixels for the names of rows
_WIDE = 460  # pixels for their values


def _x(value: float) -> float:
    return round(_LEFT + value * _SIDE, 1)


def _y(value: float) -> float:
    return round(_TOP + (1 - value) * _SIDE, 1)


def _frame(title: str, across: str, up: str, inside: str) -> Markup:
    """A square plot of two shares 0..1 with its axes, grid and diagonal."""
    width, height = _LEFT + _SIDE + _RIGHT, _TOP + _SIDE + _BOTTOM
    grid = "".join(
        f'<line class="grid" x1="{_x(tick)}" y1="{_y(0)}" x2="{_x(tick)}" y2="{_y(1)}"/>'
        f'<line class="grid" x1="{_x(0)}" y1="{_y(tick)}" x2="{_x(1)}" y2="{_y(tick)}"/>'
        f'<text x="{_x(tick)}" y="{_y(0) + 15}" text-anchor="middle">{tick:g}</text>'
        f'<text x="{_x(0) - 6}" y="{_y(tick) + 4}" text-anchor="end">{tick:g}</text>'
        for tick in _TICKS
    )
    return Markup(  # noqa: S704  (numbers and escaped texts only)
        f'<svg viewBox="0 0 {width} {height}" role="img" aria-label="{escape(title)}" class="square">'
        f"<title>{escape(title)}</title>{grid}"
        f'<line class="chance" x1="{_x(0)}" y1="{_y(0)}" x2="{_x(1)}" y2="{_y(1)}"/>{inside}'
        f'<text x="{_x(0.5)}" y="{height - 6}" text-anchor="middle">{escape(across)}</text>'
        f'<text transform="translate(13 {_y(0.5)}) rotate(-90)" text-anchor="middle">{escape(up)}</text></svg>'
    )


def roc_chart(curves: Mapping[str, Sequence[Sequence[float]]]) -> Markup:
    """Curves of (false-positive rate, recall) by name."""
    parts = []
    for place, (name, points) in enumerate(curves.items()):
        path = " ".join(f"{_x(false)},{_y(true)}" for false, true in points)
        y = _y(0.06 + 0.07 * (len(curves) - 1 - place))
        parts.append(
            f'<polyline class="curve series{place}" points="{path}"/>'
            f'<line class="curve series{place}" x1="{_x(0.56)}" y1="{y}" x2="{_x(0.63)}" y2="{y}"/>'
            f'<text x="{_x(0.65)}" y="{y + 4}">{escape(name)}</text>'
        )
    return _frame("ROC curve", "false-positive rate", "recall of AI pictures", "".join(parts))


def reliability_chart(bins: Sequence[Mapping[str, Any]]) -> Markup:
    """Share of AI pictures against the probability that was said, with intervals; dots grow with their number."""
    most = max(row["was"]["n"] for row in bins)
    parts = [
        f'<line class="whisker" x1="{_x(row["said"])}" y1="{_y(row["was"]["low"])}" '
        f'x2="{_x(row["said"])}" y2="{_y(row["was"]["high"])}"/>'
        f'<circle class="dot" cx="{_x(row["said"])}" cy="{_y(row["was"]["value"])}" '
        f'r="{2.5 + 5 * (row["was"]["n"] / most) ** 0.5:.1f}"><title>n = {row["was"]["n"]}</title></circle>'
        for row in bins
    ]
    return _frame("Reliability", "probability of AI that was said", "share that was AI", "".join(parts))


def interval_chart(
    title: str, rows: Sequence[tuple[str, Sequence[Mapping[str, Any]]]], low: float, mark: float | None = None
) -> Markup:
    """Values with intervals in rows, from `low` to 1; several values of a row are drawn beneath each other.

    mark: where a dashed line stands for what is wanted.
    """

    def at(value: float) -> float:
        return round(_NAMES + max(0.0, value - low) / (1 - low) * _WIDE, 1)

    parts, y = [], 12.0
    for name, values in rows:
        parts.append(f'<text x="{_NAMES - 12}" y="{y + 4}" text-anchor="end">{escape(name)}</text>')
        for place, figure in enumerate(values):
            if figure["value"] is None:
                continue
            line = y + (place - (len(values) - 1) / 2) * 9
            parts.append(
                f'<line class="whisker series{place}" x1="{at(figure["low"])}" y1="{line}" '
                f'x2="{at(figure["high"])}" y2="{line}"/>'
                f'<circle class="dot series{place}" cx="{at(figure["value"])}" cy="{line}" r="4"/>'
            )
        y += _ROW
    ticks = [tenths / 10 for tenths in range(round(low * 10), 11)]
    grid = "".join(
        f'<line class="grid" x1="{at(tick)}" y1="0" x2="{at(tick)}" y2="{y - 8}"/>'
        f'<text x="{at(tick)}" y="{y + 8}" text-anchor="middle">{tick:.2g}</text>'
        for tick in ticks
    )
    wanted = (
        "" if mark is None else f'<line class="chance" x1="{at(mark)}" y1="0" x2="{at(mark)}" y2="{y - 8}"/>'
    )
    return Markup(  # noqa: S704  (numbers and escaped texts only)
        f'<svg viewBox="0 0 {_NAMES + _WIDE + 24} {y + 14:.0f}" role="img" aria-label="{escape(title)}" '
        f'class="wide"><title>{escape(title)}</title>{grid}{wanted}{"".join(parts)}</svg>'
    )

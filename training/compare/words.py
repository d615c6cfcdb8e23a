"""Figures of a comparison as people read them, on the page and in the Markdown table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from training.compare.measure import FIGURES
from training.report import table

NONE = "–"  # noqa: RUF001  (the dash that stands in an empty cell)
_AS_SHARE = "auroc"  # a chance, not a percentage, to most readers


def number(key: str, value: float) -> str:
    """A figure of FIGURES: in %, but AUROC from 0 to 1."""
    return f"{value:.4f}" if key == _AS_SHARE else f"{value * 100:.2f} %"


def interval(key: str, figure: Mapping[str, Any]) -> tuple[str, str]:
    """A figure, and its 95 % interval."""
    if figure["value"] is None:
        return NONE, ""
    low, high = (number(key, figure[end]).removesuffix(" %") for end in ("low", "high"))
    return number(key, figure["value"]), f"{low} to {high}"


def mean_and_spread(key: str, figure: Mapping[str, Any]) -> str:
    """A mean with its standard deviation over seeds."""
    if figure["mean"] is None:
        return NONE
    if figure["sd"] is None:
        return number(key, figure["mean"])
    mean, spread = number(key, figure["mean"]), number(key, figure["sd"])
    return f"{mean.removesuffix(' %')} ± {spread}"


def count(value: int | None) -> str:
    """A large number with a unit prefix, three digits that count."""
    if value is None:
        return NONE
    for size, unit in ((1e9, " G"), (1e6, " M"), (1e3, " k")):
        if value >= size:
            return f"{value / size:.3g}{unit}"
    return str(value)


def megabytes(cost: Mapping[str, Any]) -> str:
    """The size and what it is the size of."""
    return f"{cost['bytes'] / 1e6:.2f} MB ({cost['bytes_of']})"


def duration(seconds: float | None) -> str:
    """Seconds, minutes or hours."""
    if seconds is None:
        return NONE
    if seconds < 90:
        return f"{seconds:.1f} s"
    return f"{seconds / 60:.1f} min" if seconds < 5400 else f"{seconds / 3600:.2f} h"


def probability(p: float) -> str:
    """The p of a test."""
    return "< 0.0001" if p < 1e-4 else f"{p:.4f}"


def _speed(group: Mapping[str, Any], cost: Mapping[str, Any]) -> str:
    return f"{group['milliseconds']['mean']:.3f} ({cost['speed']['engine']})"


def markdown(comparison: Mapping[str, Any]) -> str:
    """One row a group of seeds, fit for README; says on what, on how many pictures and how fast where."""
    rows = {row["name"]: row for row in comparison["contenders"]}
    speed = comparison["contenders"][0]["cost"]["speed"]
    head = [
        *("Model", "seeds", *FIGURES.values(), "parameters", "MACs", "size"),
        *("ms a picture", "training", "epochs"),
    ]
    body = []
    for group in comparison["groups"]:
        cost = rows[group["members"][0]]["cost"]
        epochs = group["epochs"]["mean"]
        body.append(
            [
                group["name"],
                str(len(group["members"])),
                *(mean_and_spread(key, group[key]) for key in FIGURES),
                count(cost["parameters"]),
                count(cost["macs"]),
                megabytes(cost),
                _speed(group, cost),
                duration(group["training_seconds"]["mean"]),
                NONE if epochs is None else f"{epochs:.4g}",
            ]
        )
    note = (
        f"Test part of the {comparison['split']} split, n = {comparison['pictures']:,} "
        f"({comparison['ai']:,} AI); called AI from a calibrated probability of 0.5. Of several seeds: mean ± standard "
        f"deviation. Milliseconds: one core of {comparison['processor']}, batch {speed['batch']}, median of "
        f"{speed['n']} runs. MACs: of one picture of 32 x 32 pixels."
    )
    return f"{table(head, body)}\n\n{note}\n"

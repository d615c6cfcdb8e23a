"""The comparison as a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from markupsafe import Markup

from training.compare import words
from training.compare.contenders import Contender
from training.compare.measure import FIGURES
from training.data.packed import Subset
from training.pages import picture_uri, render
from training.pages.charts import Curve, plot

_TEMPLATE = Path(__file__).with_name("compare.html.jinja")


_LEARNING = (
    ("Loss on validation by epoch", "log loss", (("log_loss", "validation", False),)),
    ("Loss while training by epoch", "loss, with the auxiliary task", (("train_loss", "training", True),)),
    (
        "Accuracy by epoch",
        "accuracy",
        (("accuracy", "validation", False), ("train_accuracy", "training", True)),
    ),
)


def _colours(comparison: Mapping[str, Any]) -> dict[str, tuple[int, str]]:
    """For each detector the colour of its group, and the group's name where the key of a chart shall say it."""
    return {
        name: (at, group["name"] if name == group["members"][0] else "")
        for at, group in enumerate(comparison["groups"])
        for name in group["members"]
    }


def _learning(comparison: Mapping[str, Any]) -> list[Markup]:
    """Loss and accuracy by epoch; training dashed, seeds of a group in one colour."""
    colours, charts = _colours(comparison), []
    for title, up, pairs in _LEARNING:
        curves = []
        for row in comparison["contenders"]:
            colour, group = colours[row["name"]]
            for key, part, dashed in pairs:
                points = [(line["epoch"], line[key]) for line in row["history"]]
                if points:
                    curves.append(Curve(f"{group}, {part}" if group else "", points, colour, dashed))
        if curves:
            charts.append(plot(title, "epoch", up, curves))
    return charts


def _calibration(comparison: Mapping[str, Any]) -> Markup:
    colours = _colours(comparison)
    curves = [
        Curve(
            colours[row["name"]][1],
            [(one["said"], one["was"]["value"]) for one in row["reliability"]],
            colours[row["name"]][0],
            dots=True,
            bounds=[(one["was"]["low"], one["was"]["high"]) for one in row["reliability"]],
        )
        for row in comparison["contenders"]
    ]
    return plot(
        "Calibration",
        "probability of AI that was said",
        "share that was AI",
        curves,
        (0.0, 1.0),
        (0.0, 1.0),
        diagonal=True,
    )


def _sheets(
    comparison: Mapping[str, Any], contenders: Sequence[Contender], test: Subset
) -> list[dict[str, Any]]:
    by_name = {contender.name: contender for contender in contenders}
    sheets = []
    for pair in comparison["pairs"]:
        said = [by_name[pair[key]].answers.probability for key in ("first", "second")]
        pictures = [
            {
                "uri": picture_uri(test.pixels[row].numpy()),
                "truth": "AI" if test.labels[row] else "real",
                "first": float(said[0][row]),
                "second": float(said[1][row]),
                "row": row,
            }
            for row in pair["rows"]
        ]
        sheets.append({**pair, "pictures": pictures})
    return sheets


def comparison_page(comparison: Mapping[str, Any], contenders: Sequence[Contender], test: Subset) -> str:
    """The page of `measure`'s comparison; `contenders` and `test` are those that it was made from."""
    return render(
        _TEMPLATE,
        comparison=comparison,
        rows={row["name"]: row for row in comparison["contenders"]},
        figures=FIGURES,
        words=words,
        learning=_learning(comparison),
        calibration=_calibration(comparison),
        sheets=_sheets(comparison, contenders, test),
    )

"""The photo model's card as a Markdown page, and the figures for README."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cifake_desktop.detection.card import ModelCard
from training.photo.bars import Bar, bars
from training.photo.conditions import CLEAN
from training.report import ReportError, cell, table

_GROUPS = {
    "all": "all",
    "unmatched": "unmatched",
    "matched": "matched, pooled",
    "photo_like": "photo-like AI",
}
_FIGURES = {
    "auroc": "AUROC",
    "recall_at_fpr_0.01": "Recall at 1 % false positives",
    "recall_at_fpr_0.05": "Recall at 5 % false positives",
    "balanced_accuracy": "Balanced accuracy",
}


def figures_of(card: ModelCard) -> dict[str, Any]:
    """The figures on the card; raises ReportError when the model was not evaluated yet."""
    if "conditions" not in card.figures:
        raise ReportError(
            f"{card.name} carries no figures yet: run `python -m training evaluate photo` first"
        )
    return dict(card.figures)


def percent(value: float) -> str:
    """A share in %, as few digits as tell it: for operating points."""
    return f"{value * 100:g} %"


def amount(bar: Bar, value: float) -> str:
    """A bar's value or its distance from it, with the bar's unit."""
    if bar.unit == "%":
        return f"{value:.1%}".replace("%", " %")
    if bar.unit:
        return f"{value:,.1f} {bar.unit}"
    return f"{value:g}" if value == int(value) else f"{value:.3f}"


def area(figure: Mapping[str, Any]) -> str:
    """An AUROC with its interval."""
    if figure["value"] is None:
        return "none"
    return f"{figure['value']:.3f} ({figure['low']:.3f} to {figure['high']:.3f})"


def _bar_row(bar: Bar) -> list[str]:
    value, sign = bar.figure["value"], "at least" if bar.at_least else "at most"
    measured = "not measured" if value is None else amount(bar, value)
    verdict = (
        "met" if bar.met else f"missed by {amount(bar, bar.missed_by)}" if value is not None else "missed"
    )
    return [bar.what, f"{sign} {amount(bar, bar.wanted)}", measured, verdict]


def bars_table(figures: Mapping[str, Any], default_point: float) -> str:
    """Every bar, what was measured, and whether it is met."""
    rows = [_bar_row(bar) for bar in bars(figures, default_point)]
    return table(["Bar", "Wanted", "Measured", ""], rows)


def figures_table(figures: Mapping[str, Any]) -> str:
    """The figures by group of sources on clean pictures, and AUROC under every condition."""
    conditions = figures["conditions"]
    head = [
        "Crops of unseen sources",
        *(f"{title}, n = {conditions[CLEAN][key]['crops']:,}" for key, title in _GROUPS.items()),
    ]
    clean = [
        [title, *((area if key == "auroc" else cell)(conditions[CLEAN][group][key]) for group in _GROUPS)]
        for key, title in _FIGURES.items()
    ]
    harmed = [
        [f"AUROC: {condition['title']}", *(area(condition[group]["auroc"]) for group in _GROUPS)]
        for name, condition in conditions.items()
        if name != CLEAN
    ]
    return table(head, clean + harmed)


def summary(card: ModelCard, figures: Mapping[str, Any]) -> str:
    """What the model is and on what it was measured, in a few sentences."""
    holdout, speed = figures["holdout"], figures["speed"]
    return (
        f"{card.name} {card.version}: {figures['file_megabytes']} MB, trained with seed "
        f"{card.training.get('seed')} at commit {card.training.get('commit')}. Measured on "
        f"{holdout['ai']['crops']:,} crops of {holdout['ai']['sources']} sources of AI pictures and "
        f"{holdout['real']['crops']:,} of {holdout['real']['sources']} sources of photographs, none of which it was "
        f"trained or calibrated on. A picture of 12 megapixels takes {speed['milliseconds']:.0f} ms on "
        f"{speed['threads']} threads after decoding ({speed['tiles']} of its {speed['all_tiles']} tiles), where it "
        f"was measured. Intervals are {figures['intervals']}."
    )


def _verdict_rows(figures: Mapping[str, Any]) -> list[list[str]]:
    return [
        [
            percent(float(rate)),
            cell(shares["real_called_likely_ai"]),
            cell(shares["ai_called_likely_ai"]),
            cell(shares["ai_called_likely_real"]),
            cell(shares["coverage"]),
            cell(shares["right_where_decided"]),
        ]
        for rate, shares in figures["conditions"][CLEAN]["verdicts"].items()
    ]


def _source_tables(figures: Mapping[str, Any]) -> list[str]:
    clean = figures["conditions"][CLEAN]
    ai = [
        [
            name,
            str(source["crops"]),
            area(source["auroc"]),
            area(source["own_auroc"]) if "own_auroc" in source else "",
        ]
        for name, source in clean["ai_sources"].items()
    ]
    rates = list(clean["verdicts"])
    real = [
        [
            name,
            str(source["crops"]),
            *(
                cell(source["false_positives"][rate])
                + (" **too many**" if source["false_positives"][rate]["too_many"] else "")
                for rate in rates
            ),
        ]
        for name, source in clean["real_sources"].items()
    ]
    return [
        "### Each source of AI pictures, AUROC",
        table(["source", "crops", "against all photographs", "against its own photographs"], ai),
        "### Each source of photographs: share called likely AI",
        table(["source", "crops", *(f"aimed at {percent(float(rate))}" for rate in rates)], real),
        "Too many means more than twice the rate aimed at. Few crops cannot show a rate of 0.1 %.",
    ]


def _probe_rows(figures: Mapping[str, Any], default_point: float) -> list[list[str]]:
    return [
        [
            kind["title"],
            str(kind["pictures"]),
            *(cell(share) for share in kind["verdicts"][f"{default_point}"].values()),
        ]
        for kind in figures["probes"].values()
    ]


def _stability_rows(figures: Mapping[str, Any], default_point: float) -> list[list[str]]:
    point = f"{default_point}"
    return [
        [
            accident["title"],
            *(
                cell(share)
                for share in (
                    accident["steady"],
                    accident["verdict_kept"][point],
                    accident["verdict_reversed"][point],
                )
            ),
        ]
        for accident in figures["stability"].values()
    ]


def card_page(card: ModelCard) -> str:
    """The whole card as a Markdown page; raises ReportError when the model was not evaluated yet."""
    figures, default = figures_of(card), card.default_operating_point
    training: Any = card.training
    data = [
        [str(entry.get(key, "")) for key in ("name", "source", "licence")]
        for entry in training.get("data", [])
    ]
    parts = [
        f"# Model card: {card.name} {card.version}",
        card.purpose,
        summary(card, figures),
        "## What it cannot do",
        "\n".join(f"- {limit}" for limit in card.limits),
        "## Bars",
        bars_table(figures, default),
        "## Measured on unseen sources",
        figures_table(figures),
        "Matched sources hold both AI pictures and photographs, gathered or encoded alike: no shortcut helps there. "
        "Photo-like means AI sources whose pictures could pass for photographs, against all photographs.",
        "### Verdicts at each operating point",
        table(
            [
                *(
                    "false positives aimed at",
                    "real called likely AI",
                    "AI called likely AI",
                    "AI called likely real",
                ),
                *("decided", "right where decided"),
            ],
            _verdict_rows(figures),
        ),
        *_source_tables(figures),
        f"### Pictures that no generator made, at {percent(default)}",
        table(
            ["kind", "pictures", "likely AI", "inconclusive", "likely real"], _probe_rows(figures, default)
        ),
        f"### Small accidents, verdicts at {percent(default)}",
        table(
            ["accident", "probability moved by at most 0.1", "same verdict", "verdict reversed"],
            _stability_rows(figures, default),
        ),
        "## Training data",
        table(["name", "source", "licence"], data),
        f"probability = sigmoid({card.calibration.scale:.4f} logit {card.calibration.bias:+.4f})",
    ]
    return "\n\n".join(parts) + "\n"


def readme_figures(card: ModelCard) -> str:
    """What README shows: a summary, the bars, the figures; raises ReportError when there are none."""
    figures = figures_of(card)
    parts = [
        summary(card, figures),
        bars_table(figures, card.default_operating_point),
        figures_table(figures),
    ]
    return "\n\n".join(parts)

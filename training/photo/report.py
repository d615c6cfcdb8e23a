"""The photo detector's report: one HTML page that needs nothing but itself."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markupsafe import Markup
from PIL import Image

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.model import Model
from training.pages import templates
from training.photo.bars import bars, inside
from training.photo.card_page import amount, card_page, percent, readme_figures
from training.photo.charts import interval_chart, reliability_chart, roc_chart
from training.photo.conditions import CLEAN, CONDITIONS
from training.photo.data import PhotoData, PhotoDataError
from training.photo.train import ASKED
from training.photo.trials import SUFFIX
from training.report import ReportError, replace_between

_TEMPLATE = "report.html.jinja"
_THUMBNAIL = 136  # pixels
_CURVES = {"all": "all sources", "matched": "matched sources"}
_GROUPS = {
    "all": "All",
    "unmatched": "Unmatched",
    "matched": "Matched, pooled",
    "photo_like": "Photo-like AI",
}
_TRIED = ".tried.json"


def _read_json(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ReportError(f"{path} is missing: run `python -m training evaluate photo` first") from None
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        raise ReportError(f"{path} is not JSON: {error}") from error


@dataclass(frozen=True)
class Tried:
    """What was tried. measured: `trials photo`'s figures, or None. told: what was dropped, in words."""

    measured: Mapping[str, Any] | None
    told: Sequence[Mapping[str, str]]


def read_tried(model_file: Path) -> Tried:
    """What lies beside the model of what was tried; nothing where there are no files.

    Raises ReportError when one is not what `trials photo` writes, or not a list of {"tried", "moved"}.
    """
    measured_file, told_file = (model_file.with_suffix(suffix) for suffix in (SUFFIX, _TRIED))
    measured = _read_json(measured_file) if measured_file.is_file() else None
    if measured is not None and not (isinstance(measured, dict) and measured.get("trials")):
        raise ReportError(f"{measured_file} must be what `python -m training trials photo` writes")
    told = _read_json(told_file) if told_file.is_file() else []
    if not isinstance(told, list) or not all(
        isinstance(row, dict) and set(row) == {"tried", "moved"} for row in told
    ):
        raise ReportError(f'{told_file} must hold a list of objects with "tried" and "moved"')
    return Tried(measured, told)


def thumbnail(data: PhotoData, path: str) -> str | None:
    """A crop as a small data URI; None where this corpus does not hold it."""
    crop = next((crop for crop in data.crops if crop.path == path), None)
    if crop is None:
        return None
    image = Image.fromarray(data.pixels(crop))
    image.thumbnail((_THUMBNAIL, _THUMBNAIL))
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=80)
    return "data:image/jpeg;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")


def _worst(figures: Mapping[str, Any], data: PhotoData | None) -> dict[str, list[dict[str, Any]]]:
    return {
        kind: [{**error, "thumbnail": thumbnail(data, error["path"]) if data else None} for error in errors]
        for kind, errors in figures["worst"].items()
    }


def _rough(share: Mapping[str, Any]) -> str:
    return f"{share['value'] * 100:.1f} %"


def verdict(figures: Mapping[str, Any], card: ModelCard) -> list[str]:
    """The answer to "is it any good?" in three sentences."""
    clean, holdout = figures["conditions"][CLEAN], figures["holdout"]
    overall, matched = figures["auroc_drawing_sources"], clean["matched"]["auroc"]
    shares = clean["verdicts"][f"{card.default_operating_point}"]
    asked = bars(figures, card.default_operating_point)
    missed = [inside(bar.what) for bar in asked if not bar.met]
    on_matched = (
        f", and {matched['value']:.3f} on the sources that hold both labels and leave no shortcut"
        if matched["value"] is not None
        else ""
    )
    ends = f"; it misses: {'; '.join(missed)}." if missed else "."
    return [
        f"On {len(figures['holdout_data'])} sources that it has never seen ({holdout['ai']['crops']:,} crops of AI "
        f"pictures, {holdout['real']['crops']:,} of photographs) the chance that an AI picture scores above a "
        f"photograph is {overall['value']:.3f} (AUROC; {overall['low']:.3f} to {overall['high']:.3f} when sources "
        f"are drawn anew){on_matched}.",
        f"At the operating point of {percent(card.default_operating_point)} it calls "
        f"{_rough(shares['ai_called_likely_ai'])} of the AI pictures and "
        f"{_rough(shares['real_called_likely_ai'])} of the photographs likely AI, and it says of "
        f"{100 * (1 - shares['coverage']['value']):.0f} % of all that it cannot tell.",
        f"It meets {len(asked) - len(missed)} of {len(asked)} bars{ends}",
    ]


def _charts(figures: Mapping[str, Any]) -> dict[str, Markup]:
    conditions = figures["conditions"]
    clean = conditions[CLEAN]
    frozen = figures.get("baselines", {}).get("frozen", {}).get("conditions", {})
    by_auroc = sorted(clean["ai_sources"].items(), key=lambda item: -(item[1]["auroc"]["value"] or 0))

    def under(group: str) -> Markup:
        rows = [
            (
                condition["title"].split(" (")[0],
                [condition[group]["auroc"], *([frozen[name][group]["auroc"]] if name in frozen else [])],
            )
            for name, condition in conditions.items()
        ]
        return interval_chart(f"AUROC under each condition, {_GROUPS[group].lower()}", rows, 0.4, 0.5)

    return {
        "roc": roc_chart({_CURVES[name]: points for name, points in figures["roc"].items()}),
        "reliability": reliability_chart(figures["reliability"]),
        "robustness": under("all"),
        "robustness_matched": under("matched"),
        "sources": interval_chart(
            "AUROC of each source of AI pictures",
            [(name, [row["auroc"]]) for name, row in by_auroc],
            0.2,
            0.5,
        ),
    }


def _interval(figure: Mapping[str, Any], digits: int = 3) -> Markup:
    """A figure with its interval, small beside it."""
    if figure["value"] is None:
        return Markup("&ndash;")
    return Markup("{} <small>{} to {}</small>").format(
        *(f"{figure[key]:.{digits}f}" for key in ("value", "low", "high"))
    )


def _share(figure: Mapping[str, Any]) -> Markup:
    """The same in %."""
    if figure["value"] is None:
        return Markup("&ndash;")
    return Markup("{} % <small>{} to {}</small>").format(
        *(f"{figure[key] * 100:.1f}" for key in ("value", "low", "high"))
    )


def report_page(card: ModelCard, figures: Mapping[str, Any], tried: Tried, data: PhotoData | None) -> str:
    """The page. data: the corpus, for thumbnails of the worst errors; None leaves them out."""
    environment = templates(Path(__file__).parent)
    environment.filters.update(interval=_interval, share=_share, percent=percent)
    return environment.get_template(_TEMPLATE).render(
        card=card,
        figures=figures,
        clean=figures["conditions"][CLEAN],
        verdict=verdict(figures, card),
        bars=bars(figures, card.default_operating_point),
        amount=amount,
        groups=_GROUPS,
        charts=_charts(figures),
        worst=_worst(figures, data),
        baselines=figures.get("baselines"),
        tried=tried,
        conditions={name: CONDITIONS[name].title for name in ASKED},
        point=f"{card.default_operating_point}",
    )


def report_photo(model_file: Path, folder: Path, html: Path, readme: Path) -> list[Path]:
    """Write the report to `html`, the card beside the model and the figures into `readme`; returns what was written.

    folder: the packed corpus, for thumbnails; without one the page has none. Raises ReportError when the model was
    not evaluated or `readme` has no place for the figures, ModelError for a bad file.
    """
    card = Model.load(model_file).card
    page = card_page(card)
    figures = _read_json(model_file.with_suffix(".evaluation.json"))
    try:
        data = PhotoData(folder)
    except PhotoDataError:
        data = None
    text = replace_between(readme.read_text(encoding="utf-8"), f"figures:{card.name}", readme_figures(card))
    rendered = report_page(card, figures, read_tried(model_file), data)
    html.parent.mkdir(parents=True, exist_ok=True)
    html.write_text(rendered, encoding="utf-8")
    markdown = model_file.with_suffix(".md")
    markdown.write_text(page, encoding="utf-8")
    readme.write_text(text, encoding="utf-8")
    return [html, markdown, readme]

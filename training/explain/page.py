"""The explanations as a page: pictures with their maps, curves of both games, areas and differences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from markupsafe import Markup

from training.explain.faithful import GAMES, STEPS
from training.pages import picture_uri, render
from training.pages.charts import Curve, plot

_TEMPLATE = Path(__file__).with_name("explain.html.jinja")
_PARTS = {"all": "all", "called_ai": "called AI", "called_real": "called real"}
_AI, _REAL, _CAM = (np.array(colour, np.float32) for colour in ((214, 69, 42), (36, 103, 190), (240, 170, 0)))
_MOST = 0.85  # of the colour, where a map is at its strongest


@dataclass(frozen=True)
class Shown:
    """A picture on the page.

    pixels: uint8 [H, W, 3]; label: is AI, None where nobody said; probability: P(AI); evidence: float32 [h, w], above
    0 towards AI; grad_cam: float32 [H, W] towards the verdict, None where there is none.
    """

    name: str
    pixels: np.ndarray
    label: bool | None
    probability: float
    evidence: np.ndarray
    grad_cam: np.ndarray | None


def _over_grey(pixels: np.ndarray, colour: np.ndarray, strength: np.ndarray) -> np.ndarray:
    """Lay a colour, [3] or [H, W, 3], over the picture in grey; strength: [H, W], 0..1."""
    grey = pixels.astype(np.float32).mean(2, keepdims=True)
    share = (strength.clip(0, 1) * _MOST)[:, :, None]
    return (grey * (1 - share) + colour * share).round().astype(np.uint8)


def evidence_picture(pixels: np.ndarray, evidence: np.ndarray, scale: float) -> np.ndarray:
    """The evidence over the picture, cell by cell: red towards AI, blue towards real; `scale` is full colour."""
    cells = np.kron(evidence, np.ones((pixels.shape[0] // evidence.shape[0],) * 2, np.float32))
    colour = np.where((cells > 0)[:, :, None], _AI, _REAL)
    return _over_grey(pixels, colour, np.abs(cells) / scale)


def grad_cam_picture(pixels: np.ndarray, grad_cam: np.ndarray) -> np.ndarray:
    """Grad-CAM over the picture, its own highest value in full colour: it has no unit to compare pictures by."""
    return _over_grey(pixels, _CAM, grad_cam / max(float(grad_cam.max()), 1e-12))


def _games(part: Mapping[str, Any], value: str, title: str) -> list[Markup]:
    shares = [step / STEPS for step in range(STEPS + 1)]
    charts = []
    for game in GAMES:
        curves = [
            Curve(
                method,
                [(share, one["value"]) for share, one in zip(shares, points, strict=True)],
                colour,
                bounds=[(one["low"], one["high"]) for one in points] if part["n"] > 1 else (),
            )
            for colour, (method, points) in enumerate(part[game][value]["curve"].items())
        ]
        what = "blurred away" if game == "deletion" else "brought back"
        charts.append(
            plot(
                f"{game.capitalize()}, {title}, n = {part['n']}",
                f"{game}: share of pixels {what}",
                f"{value} of the verdict",
                curves,
                (0.0, 1.0),
                (0.0, 1.0) if value == "probability" else None,
            )
        )
    return charts


def _four(value: float) -> str:
    return f"{value:z.4f}"  # z: nothing is less than nothing


def _between(figure: Mapping[str, Any]) -> str:
    return "" if figure["low"] is None else f"{_four(figure['low'])} to {_four(figure['high'])}"


def explanation_page(figures: Mapping[str, Any], shown: Sequence[Shown]) -> str:
    """The page. figures: as `explain` saves them; shown: the pictures to show, of those that were measured."""
    scale = float(np.quantile(np.abs(np.stack([one.evidence for one in shown])), 0.99)) or 1.0
    pictures = [
        {
            "name": one.name,
            "truth": None if one.label is None else ("AI" if one.label else "real"),
            "probability": one.probability,
            "verdict": "AI" if one.probability >= 0.5 else "real",
            "picture": picture_uri(one.pixels),
            "evidence": picture_uri(evidence_picture(one.pixels, one.evidence, scale)),
            "grad_cam": None
            if one.grad_cam is None
            else picture_uri(grad_cam_picture(one.pixels, one.grad_cam)),
        }
        for one in shown
    ]
    parts = {key: title for key, title in _PARTS.items() if figures[key]["n"]}
    return render(
        _TEMPLATE,
        figures=figures,
        pictures=pictures,
        scale=scale,
        games=GAMES,
        parts=parts,
        charts={key: _games(figures[key], "probability", title) for key, title in parts.items()},
        logit_charts=_games(figures["all"], "logit", "all"),
        between=_between,
        four=_four,
    )

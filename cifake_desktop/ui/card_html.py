"""A model's card as a text to read: what it is for, what it was measured at, and what it cannot do."""

import html
from typing import Final

import numpy as np

from cifake_desktop.detection.card import ModelCard, Sizes
from cifake_desktop.detection.operating_point import OperatingPoint
from cifake_desktop.ui import json_html
from cifake_desktop.ui.theme import colours
from cifake_desktop.ui.words import THIN, percent, share

_DATA: Final = "data"


def card_html(card: ModelCard, sha256: str | None, *, own: bool) -> str:
    """Return the card as HTML; every word of it is escaped, for anybody may have written it."""
    c = colours()
    origin = (
        "A model of your own. Its card says what its maker wrote; nobody has checked it."
        if own
        else "Ships with the application."
    )
    limits = "".join(f"<li>{html.escape(limit)}</li>" for limit in card.limits)
    training = {key: value for key, value in card.training.items() if key != _DATA}
    data = card.training.get(_DATA)
    parts = (
        f"<h2>{html.escape(card.name)} {html.escape(card.version)}</h2>",
        f"<p style='color:{c.muted}'>{origin}</p>",
        f"<p>{html.escape(card.purpose)}</p>",
        "<h3>What it accepts</h3>",
        f"<p>{accepted_words(card.sizes)} {_look_words(card)}</p>",
        "<h3>What it cannot do</h3>",
        f"<ul>{limits}</ul>" if limits else "<p>The card names no limits.</p>",
        "<h3>Operating points</h3>",
        _operating_points(card),
        "<h3>What it was trained on</h3>",
        json_html.section(data, 1) if data else "<p>The card does not say.</p>",
        "<h3>What was measured</h3>",
        json_html.section(card.figures, 1) if card.figures else "<p>The card holds no figures.</p>",
        "<h3>How it was trained</h3>",
        json_html.section(training, 1) if training else "<p>The card does not say.</p>",
        "<h3>The file</h3>",
        f"<p>SHA-256: <code>{html.escape(sha256)}</code></p>"
        if sha256
        else "<p>Its checksum is not known.</p>",
    )
    return f"{_style()}{''.join(parts)}"


def accepted_words(sizes: Sizes) -> str:
    """Say in a sentence which pictures a model accepts."""
    if (sizes.min_width, sizes.min_height) == (sizes.max_width, sizes.max_height):
        return f"Pictures of {_size(sizes.min_width, sizes.min_height)} pixels, no others."
    if (sizes.min_width, sizes.max_width) == (sizes.min_height, sizes.max_height):
        return f"Pictures whose sides have {sizes.min_width:,} to {sizes.max_width:,} pixels."
    return (
        f"Pictures from {_size(sizes.min_width, sizes.min_height)} "
        f"to {_size(sizes.max_width, sizes.max_height)} pixels."
    )


def _look_words(card: ModelCard) -> str:
    tile = card.tile.size
    if (card.sizes.max_width, card.sizes.max_height) <= (tile, tile):
        return "It looks at the whole picture at once."
    return (
        f"It looks at them in tiles of {_size(tile, tile)} pixels, at the picture's own resolution; "
        "nothing is shrunk."
    )


def _size(width: int, height: int) -> str:
    return f"{width:,}{THIN}\N{MULTIPLICATION SIGN}{THIN}{height:,}"


def _operating_points(card: ModelCard) -> str:
    rows = [_point_row(card, point) for point in card.operating_points]
    return (
        "<p>An operating point says how many real pictures may be called AI-made by mistake. The stricter it is, "
        "the more pictures stay inconclusive.</p>"
        + json_html.table(("Real pictures called AI-made", "Likely AI-made from", "Likely real below"), rows)
    )


def _point_row(card: ModelCard, point: OperatingPoint) -> tuple[str, str, str]:
    thresholds = np.array([point.likely_ai, point.likely_real], dtype=np.float32)
    likely_ai, likely_real = (percent(float(chance)) for chance in card.probability(thresholds))
    default = " (default)" if point.false_positive_rate == card.default_operating_point else ""
    return (f"{share(point.false_positive_rate)}{default}", likely_ai, likely_real)


def _style() -> str:
    c = colours()
    return (
        f"<style>th {{ color: {c.muted}; font-weight: normal; }} small {{ color: {c.muted}; }} "
        f"td, th {{ border-bottom: 1px solid {c.border}; vertical-align: top; }} "
        "h3 { margin-top: 22px; } h4, h5, h6 { margin-top: 14px; font-size: medium; } "
        "li { margin-bottom: 6px; }</style>"
    )

"""A model's card as a text to read: what it is for, what it was measured at, and what it cannot do."""

import html
from typing import Final

import numpy as np

from cifake_desktop.detection.card import ModelCard, Sizes
from cifake_desktop.detection.operating_point import OperatingPoint
from cifake_desktop.ui import json_html
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.theme import colours
from cifake_desktop.ui.translation import number, tr
from cifake_desktop.ui.words import THIN, percent, share

_DATA: Final = "data"


def card_html(card: ModelCard, sha256: str | None, *, own: bool) -> str:
    """Return the card as HTML; every word of it is escaped, for anybody may have written it."""
    c = colours()
    origin = (
        tr("A model of your own. Its card says what its maker wrote; nobody has checked it.")
        if own
        else tr("Ships with the application.")
    )
    limits = "".join(f"<li>{html.escape(said(limit))}</li>" for limit in card.limits)
    training = {key: value for key, value in card.training.items() if key != _DATA}
    data = card.training.get(_DATA)
    silent = f"<p>{tr('The card does not say.')}</p>"
    room = json_html.Room()  # of all that is free on a card
    parts = (
        f"<h2>{html.escape(card.name)} {html.escape(card.version)}</h2>",
        f"<p style='color:{c.muted}'>{origin}</p>",
        f"<p>{html.escape(said(card.purpose))}</p>",
        f"<h3>{tr('What it accepts')}</h3>",
        f"<p>{accepted_words(card.sizes)} {_look_words(card)}</p>",
        f"<h3>{tr('What it cannot do')}</h3>",
        f"<ul>{limits}</ul>" if limits else f"<p>{tr('The card names no limits.')}</p>",
        f"<h3>{tr('Operating points')}</h3>",
        _operating_points(card),
        f"<h3>{tr('What it was trained on')}</h3>",
        json_html.section(data, 1, room) if data else silent,
        f"<h3>{tr('What was measured')}</h3>",
        json_html.section(card.figures, 1, room)
        if card.figures
        else f"<p>{tr('The card holds no figures.')}</p>",
        f"<h3>{tr('How it was trained')}</h3>",
        json_html.section(training, 1, room) if training else silent,
        f"<p>{tr('This card holds more than is shown here.')}</p>" if room.full else "",
        f"<h3>{tr('The file')}</h3>",
        f"<p>SHA-256: <code>{html.escape(sha256)}</code></p>"
        if sha256
        else f"<p>{tr('Its checksum is not known.')}</p>",
    )
    return f"{_style()}{''.join(parts)}"


def accepted_words(sizes: Sizes) -> str:
    """Say in a sentence which pictures a model accepts."""
    if (sizes.min_width, sizes.min_height) == (sizes.max_width, sizes.max_height):
        return tr("Pictures of {size} pixels, no others.", size=_size(sizes.min_width, sizes.min_height))
    if (sizes.min_width, sizes.max_width) == (sizes.min_height, sizes.max_height):
        return tr(
            "Pictures whose sides have {least} to {most} pixels.",
            least=number(sizes.min_width),
            most=number(sizes.max_width),
        )
    return tr(
        "Pictures from {smallest} to {largest} pixels.",
        smallest=_size(sizes.min_width, sizes.min_height),
        largest=_size(sizes.max_width, sizes.max_height),
    )


def _look_words(card: ModelCard) -> str:
    tile = card.tile.size
    if (card.sizes.max_width, card.sizes.max_height) <= (tile, tile):
        return tr("It looks at the whole picture at once.")
    return tr(
        "It looks at them in tiles of {size} pixels, at the picture's own resolution; nothing is shrunk.",
        size=_size(tile, tile),
    )


def _size(width: int, height: int) -> str:
    return f"{number(width)}{THIN}\N{MULTIPLICATION SIGN}{THIN}{number(height)}"


def _operating_points(card: ModelCard) -> str:
    rows = [_point_row(card, point) for point in card.operating_points]
    words = tr(
        "An operating point says how many real pictures may be called AI-made by mistake. The stricter it is, "
        "the more pictures stay inconclusive."
    )
    head = (tr("Real pictures called AI-made"), tr("Likely AI-made from"), tr("Likely real below"))
    return f"<p>{words}</p>{json_html.table(head, rows)}"


def _point_row(card: ModelCard, point: OperatingPoint) -> tuple[str, str, str]:
    thresholds = np.array([point.likely_ai, point.likely_real], dtype=np.float32)
    likely_ai, likely_real = (percent(float(chance)) for chance in card.probability(thresholds))
    rate = share(point.false_positive_rate)
    if point.false_positive_rate == card.default_operating_point:
        rate = tr("{rate} (default)", rate=rate)
    return (rate, likely_ai, likely_real)


def _style() -> str:
    c = colours()
    return (
        f"<style>th {{ color: {c.muted}; font-weight: normal; }} small {{ color: {c.muted}; }} "
        f"td, th {{ border-bottom: 1px solid {c.border}; vertical-align: top; }} "
        "h3 { margin-top: 22px; } h4, h5, h6 { margin-top: 14px; font-size: medium; } "
        "li { margin-bottom: 6px; }</style>"
    )

"""The few measured figures of a model's card that say most about it, as plain text.

Each model fills in its figures in its own way. Those of the bundled models are known by name; of another model, the
first that its card holds are taken.
"""

import math
from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any, Final

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.model import plain
from cifake_desktop.ui import json_html
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.translation import tr
from cifake_desktop.ui.words import share

_KNOWN: Final = (
    (("official", "accuracy"), tr("Accuracy on test pictures that it never saw")),
    (("official", "auroc"), tr("AUROC on test pictures that it never saw")),
    (("conditions", "clean", "all", "auroc"), tr("AUROC on sources that it never saw")),
    (
        ("conditions", "clean", "matched", "auroc"),
        tr("AUROC where both kinds are alike in subject and compression"),
    ),
    (
        ("conditions", "clean", "all", "balanced_accuracy"),
        tr("Balanced accuracy on sources that it never saw"),
    ),
)
_VERDICTS: Final = (("official", "verdicts"), ("conditions", "clean", "verdicts"))
_OF_VERDICTS: Final = (
    ("real_called_likely_ai", tr("Real pictures called likely AI-made at {rate} false positives")),
    ("ai_called_likely_ai", tr("AI-made pictures called likely AI-made at {rate} false positives")),
    ("ai_called_likely_real", tr("AI-made pictures called likely real at {rate} false positives")),
    ("real_called_likely_real", tr("Real pictures called likely real at {rate} false positives")),
    ("inconclusive", tr("Pictures left inconclusive at {rate} false positives")),
)
_MOST_OTHERS: Final = 6
_MOST_DEPTH: Final = 4
_LONGEST: Final = 120  # characters of a figure's name, and of a remark on intervals


def main_figures(card: ModelCard, rate: float | None) -> list[tuple[str, str]]:
    """Return names and figures, each with its interval and n where the card gives them.

    Args:
        card: of the model.
        rate: the false-positive rate that was picked, 0..1: what was measured at it is told, too. None for none.

    """
    found = [(name, _at(card.figures, path)) for path, name in _KNOWN]
    if rate is not None:
        for path in _VERDICTS:
            verdicts = _of_rate(_at(card.figures, path), rate)
            found += [(name.format(rate=share(rate)), _at(verdicts, (key,))) for key, name in _OF_VERDICTS]
    rows = [(name, json_html.figure_words(value)) for name, value in found if json_html.is_figure(value)]
    if not rows:
        rows = [(name, json_html.figure_words(value)) for name, value in _others(card.figures)]
    intervals = card.figures.get("intervals")
    if rows and isinstance(intervals, str):
        rows.append((tr("Intervals"), plain(said(intervals), _LONGEST)))
    return rows


def _at(figures: Any, path: tuple[str, ...]) -> Any:
    for key in path:
        figures = figures.get(key) if isinstance(figures, Mapping) else None
    return figures


def _of_rate(verdicts: Any, rate: float) -> Any:
    """Return what was measured at a rate; the keys are rates as text, as anybody may have written them."""
    if not isinstance(verdicts, Mapping):
        return None
    for key, value in verdicts.items():
        try:
            same = math.isclose(float(key), rate)
        except ValueError:
            continue
        if same:
            return value
    return None


def _others(figures: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Give the first figures of any card, the least nested first."""
    waiting: deque[tuple[tuple[str, ...], Any]] = deque([((), figures)])
    given = 0
    while waiting and given < _MOST_OTHERS:
        path, value = waiting.popleft()
        if json_html.is_figure(value):
            given += 1
            yield plain(", ".join(json_html.title(key) for key in path), _LONGEST), value
        elif isinstance(value, Mapping) and len(path) < _MOST_DEPTH:
            waiting.extend(((*path, str(key)), part) for key, part in value.items())

"""What the bundled models learned from, and under which licences, as their cards tell it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cifake_desktop.detection.card import ModelCard

_NOT_STATED: Final = "not stated"
_COUNTS: Final = ("pictures", "crops")


@dataclass(frozen=True, slots=True)
class DataSource:
    """One collection of pictures that a model learned from.

    Attributes:
        name: of the collection.
        source: where it comes from; empty where the card does not say.
        licence: as the card words it; "not stated" where it does not.
        count: how many pictures or crops, or None where the card does not say.

    """

    name: str
    source: str
    licence: str
    count: int | None


def training_data(card: ModelCard) -> list[DataSource]:
    """Return the collections on a card, in their order. What is no collection is left out: cards are free there."""
    listed = card.training.get("data")
    if not isinstance(listed, list):
        return []
    return [_source(entry) for entry in listed if isinstance(entry, Mapping) and entry.get("name")]


def first_weights(card: ModelCard) -> str:
    """Return the weights that a model was made from, with their licence, or nothing where it has none of others."""
    words = card.training.get("first_weights")
    return words if isinstance(words, str) else ""


def _source(entry: Mapping[str, object]) -> DataSource:
    count = next((entry[key] for key in _COUNTS if key in entry), None)
    return DataSource(
        str(entry["name"]),
        str(entry.get("source") or ""),
        str(entry.get("licence") or _NOT_STATED),
        count if isinstance(count, int) else None,
    )

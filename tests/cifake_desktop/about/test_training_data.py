from typing import Any

import pytest

from cifake_desktop.about.training_data import DataSource, first_weights, training_data
from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.registry import Registry


def _card(card: dict[str, Any], **training: Any) -> ModelCard:
    card["training"] = training
    return ModelCard.from_json(card)


def test_the_bundled_models_name_the_licence_of_all_their_data() -> None:
    cards = {card.name: card for card in Registry.bundled().cards()}
    for card in cards.values():
        sources = training_data(card)
        assert sources
        assert all(source.name and source.licence for source in sources)
    assert len(training_data(cards["photo"])) > 20
    assert first_weights(cards["photo"]).endswith("Apache-2.0")
    assert not first_weights(cards["cifake"])


def test_a_card_s_own_words_are_kept(tiny_card: dict[str, Any]) -> None:
    data = [{"name": "lakes", "licence": "CC0", "source": "here", "crops": 7}, {"name": "hills"}]
    assert training_data(_card(tiny_card, data=data)) == [
        DataSource("lakes", "here", "CC0", 7),
        DataSource("hills", "", "not stated", None),
    ]


@pytest.mark.parametrize("data", [None, 7, "text", {"name": "x"}, [1, "x", {}, {"name": ""}]])
def test_what_is_no_list_of_collections_is_left_out(tiny_card: dict[str, Any], data: object) -> None:
    assert training_data(_card(tiny_card, data=data)) == []
    assert first_weights(_card(tiny_card, first_weights=data)) in ("", "text")

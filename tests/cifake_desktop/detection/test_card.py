import json
import math
from typing import Any

import numpy as np
import pytest

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.card_json import CardError


def test_survives_json(tiny_card: dict[str, Any]) -> None:
    assert json.loads(json.dumps(ModelCard.from_json(tiny_card).to_json())) == tiny_card


def test_accepts_the_sizes_ends_included(tiny_card: dict[str, Any]) -> None:
    tiny_card["sizes"] = {"min_width": 10, "max_width": 20, "min_height": 30, "max_height": 40}
    card = ModelCard.from_json(tiny_card)
    assert card.accepts(10, 30)
    assert card.accepts(20, 40)
    assert not any(card.accepts(*size) for size in ((9, 30), (21, 30), (10, 29), (10, 41), (30, 10)))
    assert str(card.sizes) == "10 x 30 to 20 x 40"


def test_probability_is_the_calibrated_logistic(tiny_card: dict[str, Any]) -> None:
    tiny_card["calibration"] = {"scale": 2.0, "bias": -1.0}
    card = ModelCard.from_json(tiny_card)
    expected = [1 / (1 + math.exp(-(2 * logit - 1))) for logit in (-3.0, 0.5, 2.0)]
    assert card.probability(np.array([-3.0, 0.5, 2.0], dtype=np.float32)) == pytest.approx(expected)
    assert card.probability(np.array([-1e6, 1e6], dtype=np.float32)).tolist() == [0.0, 1.0]


def test_operating_points(tiny_card: dict[str, Any]) -> None:
    card = ModelCard.from_json(tiny_card)
    assert card.operating_point(None).false_positive_rate == 0.01
    assert card.operating_point(0.05).likely_ai == 0.25
    assert [point.false_positive_rate for point in card.operating_points] == [0.005, 0.01, 0.05]
    with pytest.raises(ValueError, match=r"no operating point 0\.02; it has 0\.005, 0\.01, 0\.05"):
        card.operating_point(0.02)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("schema", 2),
        ("schema", None),
        ("name", ""),
        ("name", "x" * 65),
        ("name", "<b>cifake</b>"),
        ("name", "cif\u0430ke"),  # a Cyrillic letter
        ("name", "cifake\n"),
        ("version", "1\x1b[31m"),
        ("purpose", "left\u202eright"),
        ("purpose", "x" * 2001),
        ("limits", ["a\nb"]),
        ("limits", ["a"] * 101),
        ("sizes", {"min_width": 1, "max_width": 100_001, "min_height": 1, "max_height": 1}),
        ("tile", {"size": 4097, "stride": 32}),
        ("calibration", {"scale": 10**400, "bias": 0.0}),
        ("version", 1),
        ("purpose", None),
        ("sizes", {"min_width": 32, "max_width": 32, "min_height": 32}),
        ("sizes", {"min_width": 33, "max_width": 32, "min_height": 32, "max_height": 32}),
        ("sizes", {"min_width": 0, "max_width": 32, "min_height": 32, "max_height": 32}),
        ("sizes", {"min_width": True, "max_width": 32, "min_height": 32, "max_height": 32}),
        ("tile", {"size": 32, "stride": 33}),
        ("tile", {"size": 32, "stride": 32, "most": 0}),
        ("tile", {"size": 32, "stride": 32, "most": None}),
        ("tile", {"size": 32, "stride": 32, "most": 1.5}),
        ("tile", {"size": 32, "stride": 32, "most": 4, "sample": 0}),
        ("tile", {"size": 32, "stride": 32, "most": 4, "sample": 5}),
        ("tile", {"size": 32, "stride": 32, "sample": 5}),
        ("calibration", {"scale": 0.0, "bias": 0.0}),
        ("calibration", {"scale": 1.0, "bias": math.nan}),
        ("calibration", {"scale": "1", "bias": 0.0}),
        ("default_operating_point", 0.02),
        ("operating_points", {}),
        ("operating_points", {"much": {"likely_ai": 1.0, "likely_real": -1.0}}),
        ("operating_points", {"0.01": {"likely_ai": -1.0, "likely_real": 1.0}}),
        ("operating_points", {"0.01": {"likely_ai": 1.0}}),
        (
            "operating_points",
            {"0.01": {"likely_ai": 1, "likely_real": 0}, "0.010": {"likely_ai": 1, "likely_real": 0}},
        ),
        ("limits", "none"),
        ("limits", [1]),
        ("training", []),
        ("figures", None),
    ],
)
def test_wrong_cards_are_refused(tiny_card: dict[str, Any], key: str, value: object) -> None:
    with pytest.raises(CardError):
        ModelCard.from_json({**tiny_card, key: value})


def test_anything_but_an_object_is_refused() -> None:
    with pytest.raises(CardError, match="object"):
        ModelCard.from_json("card")


def test_the_limit_of_tiles_is_optional_and_survives_json(tiny_card: dict[str, Any]) -> None:
    assert ModelCard.from_json(tiny_card).tile.most is None
    tiny_card["tile"] |= {"most": 48, "sample": 20}
    card = ModelCard.from_json(tiny_card)
    assert (card.tile.most, card.tile.sample) == (48, 20)
    assert json.loads(json.dumps(card.to_json())) == tiny_card


@pytest.mark.parametrize(
    "text",
    [
        "",
        "card",
        "[" * 100_000,
        '{"schema": NaN}',
        '{"schema": -Infinity}',
        '{"schema": 1e999}',
        '{"schema": ' + "[" * 50 + "]" * 50 + "}",
        '{"schema": ' + "9" * 5000 + "}",
        '{"schema": 1, "name": "' + "x" * 2**20 + '"}',
    ],
)
def test_text_that_is_no_card_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(CardError) as refused:
        ModelCard.parse(text)
    assert len(str(refused.value)) < 200


def test_a_refusal_quotes_little_of_what_it_refuses(tiny_card: dict[str, Any]) -> None:
    for key in ("name", "schema", "sizes", "purpose"):
        with pytest.raises(CardError) as refused:
            ModelCard.from_json({**tiny_card, key: ["\x1b[2J" * 1000] * 1000})
        assert len(str(refused.value)) < 300
        assert str(refused.value).isprintable()


def test_the_text_of_a_card_is_read(tiny_card: dict[str, Any]) -> None:
    assert ModelCard.parse(json.dumps(tiny_card)) == ModelCard.from_json(tiny_card)

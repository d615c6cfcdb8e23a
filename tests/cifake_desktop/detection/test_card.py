import json
import math
import time
import unicodedata
from typing import Any

import numpy as np
import pytest

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.detection.card_json import CardError
from tests.cifake_desktop.hostile_card import hostile_card


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
        ("name", "cifake 1.1.0" + " " * 30 + "x"),
        ("name", "cifake "),
        ("version", "1\x1b[31m"),
        ("purpose", "left\u202eright"),
        ("purpose", "x" * 301),
        ("limits", ["a\nb"]),
        ("limits", ["a"] * 21),
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


def put(card: dict[str, Any], place: str, value: str) -> str:
    """Return a card's JSON text with something in one place, spelt as it is given."""
    *way, last = place.split("/")
    inner = card
    for key in way:
        inner = inner[key]
    inner[last] = "HERE"
    return json.dumps(card).replace('"HERE"', value)


_HUGE = {
    "ten to the 400": "1" + "0" * 400,
    "minus ten to the 400": "-1" + "0" * 400,
    "a float that is almost endless": "1e308",
    "a float that is endless": "1e309",
    "no number": "NaN",
    "nested a thousand times": "[" * 1000 + "]" * 1000,
    "nested objects": '{"a":' * 1000 + "1" + "}" * 1000,
    "a long text": json.dumps("x" * 1_000_000),
    "a text of escapes": '"' + "\\u202e" * 100_000 + '"',
    "a hundred thousand keys": json.dumps({f"{n:x}": 0 for n in range(80_000)}),
    "a hundred thousand values": json.dumps([0] * 100_000),
    "a key that is long": json.dumps({"x" * 100_000: 0}),
    "a key that stands twice": '{"a": 1, "a": 2}',
}


@pytest.mark.parametrize("what", _HUGE)
@pytest.mark.parametrize("place", ["training/more", "figures/official", "purpose", "calibration/bias"])
def test_absurd_values_are_refused_wherever_they_stand(
    tiny_card: dict[str, Any], place: str, what: str
) -> None:
    began = time.thread_time()
    with pytest.raises(CardError) as refused:
        ModelCard.parse(put(tiny_card, place, _HUGE[what]))
    assert time.thread_time() - began < 1.0
    assert str(refused.value).isprintable()
    assert len(str(refused.value)) < 300


@pytest.mark.parametrize("place", ["sizes/max_width", "tile/most", "tile/stride", "sizes/min_height"])
@pytest.mark.parametrize("value", ["-1", "1" + "0" * 400, "1e3", "-0.0", "true"])
def test_sizes_are_whole_and_not_endless(tiny_card: dict[str, Any], place: str, value: str) -> None:
    with pytest.raises(CardError) as refused:
        ModelCard.parse(put(tiny_card, place, value))
    assert len(str(refused.value)) < 200


@pytest.mark.parametrize(
    "rate", ["5e-324", "1e-300", "0.0000001", "0.99999999", "1", "0", "-1", "nan", "1e999"]
)
def test_a_rate_that_nobody_can_measure_is_refused(tiny_card: dict[str, Any], rate: str) -> None:
    tiny_card["operating_points"][rate] = {"likely_ai": 1, "likely_real": 0}
    with pytest.raises(CardError, match="operating point"):
        ModelCard.from_json(tiny_card)


def test_a_calibration_that_makes_certainty_of_a_threshold_is_refused(tiny_card: dict[str, Any]) -> None:
    for calibration in ({"scale": 1.0, "bias": -1000.0}, {"scale": 1e5, "bias": 0.0}):
        with pytest.raises(CardError, match="certainty"):
            ModelCard.from_json({**tiny_card, "calibration": calibration})


def test_there_are_not_too_many_operating_points(tiny_card: dict[str, Any]) -> None:
    point = {"likely_ai": 1, "likely_real": 0}
    tiny_card["operating_points"] |= {repr(0.1 + number / 100): point for number in range(20)}
    with pytest.raises(CardError, match="operating points"):
        ModelCard.from_json(tiny_card)


def test_towers_of_accents_are_no_plain_text_and_real_languages_are(tiny_card: dict[str, Any]) -> None:
    for purpose in ("Việt, ไทยกี่, ελληνικά, עִבְרִית, العَرَبِيَّة", unicodedata.normalize("NFD", "Việt ộ")):
        assert ModelCard.from_json({**tiny_card, "purpose": purpose}).purpose == purpose
    with pytest.raises(CardError, match="plain text"):
        ModelCard.from_json({**tiny_card, "purpose": "e" + "\u0301" * 5})


def test_the_most_hostile_card_that_keeps_the_rules_keeps_them(tiny_card: dict[str, Any]) -> None:
    text = json.dumps(hostile_card(tiny_card))
    assert len(text) > 800_000
    card = ModelCard.parse(text)
    assert ModelCard.from_json(json.loads(json.dumps(card.to_json()))) == card


def test_a_refusal_quotes_little_of_what_it_refuses(tiny_card: dict[str, Any]) -> None:
    for key in ("name", "schema", "sizes", "purpose"):
        with pytest.raises(CardError) as refused:
            ModelCard.from_json({**tiny_card, key: ["\x1b[2J" * 1000] * 1000})
        assert len(str(refused.value)) < 300
        assert str(refused.value).isprintable()


def test_the_text_of_a_card_is_read(tiny_card: dict[str, Any]) -> None:
    assert ModelCard.parse(json.dumps(tiny_card)) == ModelCard.from_json(tiny_card)

"""Whatever a model file, its card or the list of models holds: a refusal in one sentence, and nothing else."""

import json
import math
from collections.abc import Iterable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cifake_desktop.detection.card import CardError, ModelCard
from cifake_desktop.detection.dataflow import Node, sizes_depend_on_values
from cifake_desktop.detection.model import ModelError
from cifake_desktop.detection.registry import CHECKSUMS, read_checksums
from cifake_desktop.detection.structure import card_text, check_structure
from tests.conftest import _TINY_CARD, _tiny_onnx
from tests.hardening.fuzz_mutators import mutated
from tests.strategies import ANY_JSON, spoilt, texts, told_well


@given(spoilt(_TINY_CARD) | ANY_JSON)
def test_a_card_of_any_content_is_read_or_refused(content: Any) -> None:
    try:
        card = ModelCard.parse(json.dumps(content))
    except CardError as error:
        told_well(error)
        return
    assert ModelCard.from_json(json.loads(json.dumps(card.to_json()))) == card
    assert math.isfinite(float(card.probability(np.float32(1.0))))
    for rate in (None, 0.0, 0.01, 1.0):
        assert card.operating_point_within(rate) in card.operating_points
    assert (card.name + card.version + card.purpose + str(card.sizes) + "".join(card.limits)).isprintable()


@given(texts(200) | st.sampled_from([json.dumps(_TINY_CARD)]), st.integers(0, 2000))
def test_a_card_of_any_text_is_read_or_refused(text: str, cut: int) -> None:
    try:
        ModelCard.parse(text[:cut])
    except CardError as error:
        told_well(error)


TINY = _tiny_onnx()


@given(
    st.binary(max_size=300) | st.just(TINY),
    st.lists(st.tuples(st.integers(0, len(TINY)), st.binary(max_size=6)), max_size=6),
    st.booleans(),
)
def test_a_file_of_any_bytes_is_a_model_or_refused(
    content: bytes, changes: Iterable[tuple[int, bytes]], longer: bool
) -> None:
    for place, new in changes:
        content = content[:place] + new + content[place + (0 if longer else len(new)) :]
    for check in (check_structure, card_text):
        try:
            check("given.onnx", content)
        except ModelError as error:
            told_well(error)


@given(st.integers(0, 2**32))
def test_a_spoilt_model_is_a_model_or_refused(number: int) -> None:
    content = mutated("ONNX", number, 0)
    for check in (check_structure, card_text):
        try:
            check("given.onnx", content)
        except ModelError as error:
            told_well(error)


NAMES = st.sampled_from([b"", b"pixels", b"a", b"b", b"c", b"d", b"e"])
OPERATORS = st.sampled_from([b"", b"Add", b"Shape", b"Size", b"NonZero", b"Reshape", b"Range", b"Pad"])
NODES = st.lists(
    st.builds(
        Node, OPERATORS, st.lists(NAMES, max_size=3).map(tuple), st.lists(NAMES, max_size=2).map(tuple)
    ),
    max_size=8,
)


@given(NODES, st.randoms(use_true_random=False))
def test_the_order_of_steps_does_not_matter_and_circles_end(nodes: list[Node], rng: Any) -> None:
    answer = sizes_depend_on_values(nodes, [b"pixels"])
    mixed = list(nodes)
    rng.shuffle(mixed)
    assert sizes_depend_on_values(mixed, [b"pixels"]) == answer
    # One more step can only make it worse.
    worse = [*nodes, Node(b"NonZero", (b"pixels",), (b"z",))]
    assert sizes_depend_on_values(worse, [b"pixels"])


LINE = st.builds(
    lambda sha256, gap, name: f"{sha256}{gap}{name}",
    st.sampled_from(["0" * 64, "A" * 64, "0" * 63, "g" * 64]),
    st.sampled_from(["  ", " *", " ", ""]),
    texts(12) | st.sampled_from(["a.onnx", "../a.onnx", "a/b", "a\\b", ".."]),
)


@given(
    st.lists(LINE, max_size=3).map(lambda lines: "\n".join(lines).encode("utf-8", "replace")) | st.binary()
)
def test_a_list_of_models_of_any_content_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    folder = tmp_path_factory.getbasetemp() / "lists"
    folder.mkdir(exist_ok=True)
    (folder / CHECKSUMS).write_bytes(content)
    try:
        names = read_checksums(folder)
    except ModelError as error:
        told_well(error)
        return
    for name, sha256 in names:
        assert "/" not in name
        assert "\\" not in name
        assert len(sha256) == 64


@pytest.mark.parametrize(
    "changed",
    [
        {"operating_points": {"x" * 100_000: {"likely_ai": 1.0, "likely_real": -1.0}}},
        {"tile": {"size": 10**4000, "stride": 1}},
        {"tile": {"size": 32, "stride": 32, "most": -(10**4000)}},
        {"sizes": dict.fromkeys(("min_width", "max_width", "min_height", "max_height"), 10**4000)},
        {"name": "x" * 100_000},
        {"schema": "x" * 100_000},
    ],
)
def test_a_refusal_does_not_quote_a_card_at_length(changed: dict[str, object]) -> None:
    with pytest.raises(CardError) as refused:
        ModelCard.from_json({**_TINY_CARD, **changed})
    told_well(refused.value)

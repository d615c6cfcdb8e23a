"""Errors whose messages hold anything, and what a crash may leave: a log that people can read and pass on."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cifake_desktop.about.crash_log import MOST_BYTES, CrashLog
from cifake_desktop.about.shown_path import shown_path
from cifake_desktop.about.training_data import first_weights, training_data
from cifake_desktop.detection.card import CardError, ModelCard
from tests.conftest import _TINY_CARD
from tests.strategies import SHALLOW_JSON, texts

SECRETS = ["/home/somebody/holiday.jpg", "C:\\Users\\somebody\\me and you.PNG", "holiday with anna.heic"]


def fresh(factory: pytest.TempPathFactory) -> CrashLog:
    folder = factory.getbasetemp() / "crashes"
    folder.mkdir(exist_ok=True)
    for left in folder.iterdir():
        left.unlink()
    return CrashLog(folder / "crashes.txt")


@given(texts(60), st.sampled_from(SECRETS), st.sampled_from([ValueError, OSError, KeyError, RuntimeError]))
def test_an_error_of_any_message_is_noted_without_names(
    tmp_path_factory: pytest.TempPathFactory, words: str, secret: str, kind: type[Exception]
) -> None:
    log = fresh(tmp_path_factory)
    try:
        raise kind(f"{words} {secret}")
    except Exception as error:
        log.record(error, "It failed")
    text = log.file.read_text(encoding="utf-8")
    assert kind.__name__ in text
    for name in ("somebody", "holiday", "anna", "me and you"):
        assert name not in text


@given(st.binary(max_size=300), st.integers(1, 200))
def test_traces_of_any_bytes_are_taken_over_once(
    tmp_path_factory: pytest.TempPathFactory, left: bytes, times: int
) -> None:
    log = fresh(tmp_path_factory)
    log.native.write_bytes(left * times)
    taken = log.take_over()
    assert taken == bool((left * times)[: 16 * 1024].decode("utf-8", "replace").strip())
    assert log.native.read_bytes() == b""
    if taken:
        assert log.file.stat().st_size < MOST_BYTES
        log.file.read_text(encoding="utf-8")


@given(texts(80) | st.builds(lambda a, b: f"{a}{Path.home()}/x{b}", texts(10), texts(10)))
def test_a_path_of_any_letters_is_shown_without_its_home(text: str) -> None:
    shown = shown_path(text)
    shown.encode("utf-8")
    assert f"{Path.home()}/x" not in shown


@given(SHALLOW_JSON, SHALLOW_JSON)
def test_training_of_any_shape_is_told(data: object, weights: object) -> None:
    try:
        card = ModelCard.from_json({**_TINY_CARD, "training": {"data": data, "first_weights": weights}})
    except CardError:
        return
    for source in training_data(card):
        assert source.count is None or isinstance(source.count, int)
    assert isinstance(first_weights(card), str)

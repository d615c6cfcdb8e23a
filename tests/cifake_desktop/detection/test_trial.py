"""Broken and hostile model files: each is refused in one sentence and leaves nothing behind."""

import json
import math
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from cifake_desktop.detection import trial
from cifake_desktop.detection.model import ModelError
from cifake_desktop.detection.structure import card_text, check_structure
from cifake_desktop.detection.trial import try_model


@pytest.fixture(autouse=True)
def _nothing_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    yield
    assert list(temporary.iterdir()) == []


@pytest.fixture
def tiny(tiny_onnx: Callable[..., bytes]) -> onnx.ModelProto:
    """The tiny model, to be spoilt."""
    return onnx.load_from_string(tiny_onnx())


def refusal(content: bytes) -> str:
    with pytest.raises(ModelError) as refused:
        try_model("given.onnx", content)
    message = str(refused.value)
    assert message.count("\n") == 0
    assert "given.onnx" in message
    assert message.endswith((".", "…"))
    assert len(message) < 400
    return message


def before_the_logit(tiny: onnx.ModelProto, *nodes: onnx.NodeProto, **constants: Any) -> bytes:
    """Let nodes make "logit" out of "mean", which the tiny model's logit is called from now on."""
    tiny.graph.node[-1].output[0] = "mean"
    tiny.graph.node.extend(nodes)
    tiny.graph.initializer.extend(
        numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()
    )
    return bytes(tiny.SerializeToString())


def test_good_models_are_accepted(
    tiny_onnx: Callable[..., bytes], tiny_photo_onnx: Callable[..., bytes]
) -> None:
    assert try_model("given.onnx", tiny_onnx()).name == "tiny"
    assert try_model("\x1b \udcff.onnx", tiny_photo_onnx()).name == "tiny-photo"


@pytest.mark.parametrize("content", [b"", b"no model", b"\0" * 1000])
def test_files_that_are_no_models(content: bytes) -> None:
    assert "is not an ONNX model" in refusal(content)


def test_a_file_that_is_an_onnx_model_to_one_reader_and_something_else_to_another(
    tiny_onnx: Callable[..., bytes],
) -> None:
    assert "is not an ONNX model" in refusal(b"\x12\x06abORTM" + tiny_onnx())


def test_a_file_that_is_cut_off(tiny_onnx: Callable[..., bytes]) -> None:
    content = tiny_onnx()
    assert "is not an ONNX model" in refusal(content[: len(content) // 2])


@pytest.mark.parametrize(
    ("changed", "message"),
    [({"pixels": "x"}, "one input"), ({"logit": "score"}, "logit: float32"), ({"card": 1}, "object")],
)
def test_a_broken_contract(tiny_onnx: Callable[..., bytes], changed: dict[str, Any], message: str) -> None:
    assert message in refusal(tiny_onnx(**changed))


def test_no_card_and_two_cards(tiny: onnx.ModelProto) -> None:
    tiny.metadata_props.append(tiny.metadata_props[0])
    assert "one card, not 2" in refusal(tiny.SerializeToString())
    del tiny.metadata_props[:]
    assert "one card, not 0" in refusal(tiny.SerializeToString())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[" * 100_000, "nested"),
        ('"' + "x" * 2**20 + '"', "too long"),
        ('{"schema": 1, "name": NaN}', "numbers"),
        ("{", "JSON"),
    ],
)
def test_nonsense_for_a_card(tiny: onnx.ModelProto, text: str, message: str) -> None:
    tiny.metadata_props[0].value = text
    assert message in refusal(tiny.SerializeToString())


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("name", "<img src=x>"),
        ("name", "\x1b[2J"),
        ("calibration", {"scale": math.inf, "bias": 0.0}),
        ("sizes", {"min_width": 1, "max_width": 10**9, "min_height": 1, "max_height": 10**9}),
        ("tile", {"size": 10**9, "stride": 1}),
    ],
)
def test_senseless_cards(
    tiny_onnx: Callable[..., bytes], tiny_card: dict[str, Any], key: str, value: object
) -> None:
    message = refusal(tiny_onnx({**tiny_card, key: value}))
    assert "card" in message
    assert message.isprintable()


def outside(name: str) -> onnx.TensorProto:
    """A tensor whose values stand in a file of the computer."""
    tensor = TensorProto(name=name, data_type=TensorProto.FLOAT, dims=[1])
    tensor.data_location = TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value="../../../../etc/passwd")
    return tensor


def branch(*nodes: onnx.NodeProto, outputs: tuple[str, ...] = ("out",)) -> onnx.GraphProto:
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in outputs]
    return helper.make_graph(nodes, "branch", [], ends)


def test_data_in_other_files(tiny: onnx.ModelProto) -> None:
    tiny.graph.initializer.append(outside("secret"))
    assert "other files" in refusal(tiny.SerializeToString())


def test_data_in_other_files_hidden_in_a_step(tiny: onnx.ModelProto) -> None:
    nodes = [
        helper.make_node("Constant", [], ["offset"], value=outside("secret")),
        helper.make_node("Add", ["mean", "offset"], ["logit"]),
    ]
    assert "other files" in refusal(before_the_logit(tiny, *nodes))


def test_operators_of_unknown_origin(tiny: onnx.ModelProto) -> None:
    node = helper.make_node("Run", ["mean"], ["logit"], domain="com.example")
    tiny.opset_import.append(helper.make_opsetid("com.example", 1))
    assert "not part of the ONNX standard" in refusal(before_the_logit(tiny, node))


def test_operators_that_a_file_defines_itself(tiny: onnx.ModelProto) -> None:
    tiny.functions.append(helper.make_function("own", "F", ["a"], ["b"], [], [helper.make_opsetid("", 18)]))
    assert "operators of its own" in refusal(tiny.SerializeToString())


def test_what_the_runtime_says_of_a_broken_graph_is_put_on_one_plain_line(tiny: onnx.ModelProto) -> None:
    node = helper.make_node("Add", ["mean", "missing\n\x1b[2J\u202e" + "x" * 1000], ["logit"])
    message = refusal(before_the_logit(tiny, node))
    assert "could not be loaded" in message
    assert message.isprintable()


def endless() -> onnx.NodeProto:
    body = helper.make_graph(
        [helper.make_node("Identity", [name], [name + "_out"]) for name in ("condition", "value")],
        "body",
        [
            helper.make_tensor_value_info("i", TensorProto.INT64, []),
            helper.make_tensor_value_info("condition", TensorProto.BOOL, []),
            helper.make_tensor_value_info("value", TensorProto.FLOAT, ["n"]),
        ],
        [
            helper.make_tensor_value_info("condition_out", TensorProto.BOOL, []),
            helper.make_tensor_value_info("value_out", TensorProto.FLOAT, ["n"]),
        ],
    )
    return helper.make_node("Loop", ["", "flag", "mean"], ["logit"], body=body)


def test_a_graph_that_never_ends(tiny: onnx.ModelProto) -> None:
    assert "never end" in refusal(before_the_logit(tiny, endless(), flag=np.array(True)))


def test_a_branch(tiny: onnx.ModelProto) -> None:
    ways = [branch(helper.make_node("Identity", ["mean"], ["out"])), branch(endless(), outputs=("logit",))]
    node = helper.make_node("If", ["flag"], ["logit"], then_branch=ways[0], else_branch=ways[1])
    assert "branches" in refusal(before_the_logit(tiny, node, flag=np.array(True)))


def test_memory_that_depends_on_what_a_picture_shows(tiny: onnx.ModelProto) -> None:
    nodes = [  # nothing but a little for black, white and noise; a hundred gigabytes for a certain grey
        helper.make_node("Sub", ["mean", "grey"], ["off"]),
        helper.make_node("Abs", ["off"], ["distance"]),
        helper.make_node("Less", ["distance", "near"], ["hits"]),
        helper.make_node("Cast", ["hits"], ["counts"], to=TensorProto.INT64),
        helper.make_node("Mul", ["counts", "many"], ["sizes"]),
        helper.make_node("ReduceMax", ["sizes"], ["size"], keepdims=1),
        helper.make_node("ConstantOfShape", ["size"], ["zeros"]),
        helper.make_node("ReduceSum", ["zeros"], ["zero"], keepdims=0),
        helper.make_node("Add", ["mean", "zero"], ["logit"]),
    ]
    constants = {"grey": np.float32(3), "near": np.float32(0.1), "many": np.array([2**35])}
    assert "depends on what a picture shows" in refusal(before_the_logit(tiny, *nodes, **constants))


def test_too_many_parts(monkeypatch: pytest.MonkeyPatch, tiny_onnx: Callable[..., bytes]) -> None:
    monkeypatch.setattr("cifake_desktop.detection.structure._MOST_FIELDS", 50)
    with pytest.raises(ModelError, match="too many parts"):
        check_structure("given.onnx", tiny_onnx())


def test_a_field_number_that_others_would_read_as_another_one(tiny_onnx: Callable[..., bytes]) -> None:
    # 1 << 32 lies beyond the number's 32 bits: cut off there, this field is the graph.
    graph = bytes([0xBA, 0x80, 0x80, 0x80, 0x10])
    assert "is not an ONNX model" in refusal(tiny_onnx() + graph + b"\0")


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux only")
def test_a_graph_that_wants_enormous_memory(tiny: onnx.ModelProto) -> None:
    nodes = [
        helper.make_node("ConstantOfShape", ["shape"], ["zeros"]),
        helper.make_node("ReduceMax", ["zeros"], ["zero"], keepdims=0),
        helper.make_node("Add", ["mean", "zero"], ["logit"]),
    ]
    shape = np.array([2**15, 2**15], dtype=np.int64)  # 4 GiB
    assert "too much memory" in refusal(before_the_logit(tiny, *nodes, shape=shape))


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for a frozen application is a shell script")
def test_a_frozen_application_tries_models_out_by_itself(
    tiny_onnx: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = tmp_path / "cifake-desktop"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m cifake_desktop "$@"\n', encoding="utf-8")
    program.chmod(0o700)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert try_model("given.onnx", tiny_onnx()).name == "tiny"
    assert "one input" in refusal(tiny_onnx(pixels="x"))


def test_a_trial_that_takes_too_long(
    tiny_onnx: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trial, "_SECONDS", 0.01)
    assert "took too long" in refusal(tiny_onnx())


def test_a_trial_that_crashes(tiny_onnx: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trial, "own_command", lambda *_: [sys.executable, "-c", "import os; os._exit(11)"])
    assert "crash" in refusal(tiny_onnx())


def test_a_trial_that_cannot_be_started(
    tiny_onnx: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(trial, "own_command", lambda *_: [str(tmp_path / "none")])
    assert "could not be tried out" in refusal(tiny_onnx())


def test_an_answer_that_is_no_number(tiny: onnx.ModelProto) -> None:
    nodes = [
        helper.make_node("Abs", ["mean"], ["size"]),
        helper.make_node("Sub", ["limit", "size"], ["rest"]),
        helper.make_node("Sqrt", ["rest"], ["root"]),  # NaN for black and for white
        helper.make_node("Mul", ["root", "zero"], ["nothing"]),
        helper.make_node("Add", ["mean", "nothing"], ["logit"]),
    ]
    content = before_the_logit(tiny, *nodes, limit=np.float32(1), zero=np.float32(0))
    assert "no usable answer" in refusal(content)


def test_a_logit_that_is_not_the_mean_of_its_evidence(tiny: onnx.ModelProto) -> None:
    node = helper.make_node("Add", ["mean", "offset"], ["logit"])
    content = before_the_logit(tiny, node, offset=np.float32(0.1))
    assert "not the mean of its evidence" in refusal(content)


def test_an_answer_that_depends_on_the_other_pictures(tiny: onnx.ModelProto) -> None:
    tiny.graph.node[-1].input[0] = "moved"
    tiny.graph.node[-2].output[0] = "still"
    all_axes = numpy_helper.from_array(np.array([0, 1, 2], dtype=np.int64), "all_axes")
    tiny.graph.initializer.append(all_axes)
    nodes = [
        helper.make_node("ReduceMean", ["still", "all_axes"], ["of_all"]),
        helper.make_node("Sub", ["still", "of_all"], ["moved"]),
        helper.make_node("Identity", ["moved"], ["evidence"]),
    ]
    last = tiny.graph.node.pop()
    tiny.graph.node.extend([*nodes, last])
    assert "same answer about the same picture" in refusal(tiny.SerializeToString())


def test_evidence_that_would_fill_the_memory(
    tiny_onnx: Callable[..., bytes], tiny_card: dict[str, Any]
) -> None:
    tiny_card["sizes"].update(max_width=20_000, max_height=20_000)
    assert "too fine" in refusal(tiny_onnx(tiny_card))


def test_a_model_of_one_size_only_is_tried_at_that_size(
    tiny_onnx: Callable[..., bytes], tiny_card: dict[str, Any]
) -> None:
    tiny_card["sizes"] = {"min_width": 20, "max_width": 20, "min_height": 24, "max_height": 24}
    tiny_card["tile"] = {"size": 32, "stride": 32}
    assert try_model("given.onnx", tiny_onnx(tiny_card)).accepts(20, 24)


def test_the_card_is_read_without_loading_the_model(
    tiny_onnx: Callable[..., bytes], tiny_card: dict[str, Any]
) -> None:
    assert json.loads(card_text("given.onnx", tiny_onnx())) == tiny_card


def test_names_that_are_no_text(tiny_onnx: Callable[..., bytes]) -> None:
    content = tiny_onnx().replace(b"logit", b"log\xff\xfe")
    assert "are not text" in refusal(content)

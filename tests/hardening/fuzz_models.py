"""Small valid model files for the fuzzer to spoil, and one of those that ship."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

_SHIPPED: Final = Path(__file__).resolve().parents[2] / "resources" / "models" / "cifake.onnx"


def models() -> list[bytes]:
    """Return the models: they keep the contract, and are accepted."""
    from tests.conftest import _TINY_CARD, _tiny_onnx, _tiny_photo_onnx

    tiny = _tiny_onnx()
    widened = {**_TINY_CARD, "figures": {"a": {"b": [1, {"c": None}]}}, "limits": ["x" * 250]}
    return [
        tiny,
        _tiny_photo_onnx(),
        _tiny_onnx(widened),
        *_conv_models(tiny),
        _SHIPPED.read_bytes(),
    ]


def _conv_models(tiny: bytes) -> Iterator[bytes]:
    """Yield tiny models of what detectors are made of: convolutions, normalisation, shapes, 8-bit integers."""
    rng = np.random.default_rng(0)
    kernel = rng.normal(0, 0.1, (2, 3, 3, 3)).astype(np.float32)
    nodes = [
        helper.make_node("Cast", ["pixels"], ["values"], to=TensorProto.FLOAT),
        helper.make_node("Transpose", ["values"], ["planes"], perm=[0, 3, 1, 2]),
        helper.make_node("Conv", ["planes", "kernel"], ["maps"], pads=[1, 1, 1, 1], strides=[2, 2]),
        helper.make_node("BatchNormalization", ["maps", "scale", "shift", "mean", "variance"], ["normal"]),
        helper.make_node("Relu", ["normal"], ["rest"]),
        helper.make_node("MaxPool", ["rest"], ["pooled"], kernel_shape=[2, 2], strides=[2, 2]),
        helper.make_node("Slice", ["pooled", "zero", "one", "one"], ["channel"]),
        helper.make_node("Squeeze", ["channel", "one"], ["evidence"]),
        helper.make_node("ReduceMean", ["evidence", "map_axes"], ["logit"], keepdims=0),
    ]
    constants = {
        "kernel": kernel,
        "scale": np.ones(2, np.float32),
        "shift": np.zeros(2, np.float32),
        "mean": np.zeros(2, np.float32),
        "variance": np.full(2, 100.0, np.float32),
        "zero": np.array([0], np.int64),
        "one": np.array([1], np.int64),
        "map_axes": np.array([1, 2], np.int64),
    }
    yield _with_graph(tiny, nodes, constants)
    quantised = [
        helper.make_node("Transpose", ["pixels"], ["planes"], perm=[0, 3, 1, 2]),
        helper.make_node(
            "QLinearConv",
            [
                "planes",
                "unit",
                "none",
                "weights",
                "unit",
                "none_signed",
                "wide",
                "middle",
            ],
            ["maps"],
            pads=[0, 0, 0, 0],
        ),
        helper.make_node("DequantizeLinear", ["maps", "unit", "middle"], ["values"]),
        helper.make_node("Reshape", ["values", "shape"], ["flat"]),
        helper.make_node("ReduceMean", ["flat", "last"], ["evidence"], keepdims=0),
        helper.make_node("ReduceMean", ["evidence", "map_axes"], ["logit"], keepdims=0),
    ]
    more = {
        "unit": np.float32(0.02),
        "wide": np.float32(1.0),
        "none": np.uint8(0),
        "none_signed": np.int8(0),
        "middle": np.uint8(128),
        "weights": rng.integers(-9, 9, (1, 3, 1, 1)).astype(np.int8),
        "shape": np.array([0, 8, 4, 32], np.int64),
        "last": np.array([3], np.int64),
        "map_axes": np.array([1, 2], np.int64),
    }
    yield _with_graph(tiny, quantised, more)


def _with_graph(tiny: bytes, nodes: list[onnx.NodeProto], constants: dict[str, np.ndarray]) -> bytes:
    """Return the tiny model with another graph between its ends."""
    model = onnx.load_from_string(tiny)
    del model.graph.node[:], model.graph.initializer[:]
    model.graph.node.extend(nodes)
    model.graph.initializer.extend(
        numpy_helper.from_array(np.asarray(v), name) for name, v in constants.items()
    )
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())

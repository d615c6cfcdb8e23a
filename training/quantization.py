"""Make a network of floating-point numbers one of 8-bit integers, for processors.

Activations become uint8, one scale each; weights int8, one scale per channel (B. Jacob et al., "Quantization and
Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference", 2018). Weights use 7 of their 8 bits:
with all 8, processors without dot-product instructions saturate inside a sum and give other answers than those that
have them. With 7 all give the same.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import helper, numpy_helper
from onnxruntime.quantization import (
    CalibrationDataReader,
    CalibrationMethod,
    QuantFormat,
    QuantType,
    quantize_static,
)
from onnxruntime.quantization.shape_inference import quant_pre_process

from training.errors import TrainingPackageError

# What stands between convolutions; the rest is cheap, and more exact as it is.
_KINDS = ["Conv", "Add", "Relu", "Clip"]
ARITHMETIC = "activations uint8, weights int8 of 7 bits, one scale per channel"
_NORMALISING = ("Transpose", "Cast", "Sub", "Div")
_TO_CHANNELS_FIRST = [0, 3, 1, 2]


class QuantizationError(TrainingPackageError):
    """A network that this way of quantizing does not know."""


def is_quantized(model: onnx.ModelProto) -> bool:
    """Whether the network already computes in integers."""
    return any(node.op_type == "QuantizeLinear" for node in model.graph.node)


def heads(model: onnx.ModelProto) -> list[onnx.NodeProto]:
    """The convolutions with a single output channel: those that give evidence."""
    shapes = {weights.name: weights.dims for weights in model.graph.initializer}
    return [
        node for node in model.graph.node if node.op_type == "Conv" and shapes.get(node.input[1], [0])[0] == 1
    ]


def quantize(model: onnx.ModelProto, pictures: Iterable[np.ndarray]) -> onnx.ModelProto:
    """Return the network `model` in 8-bit integers, without metadata.

    `model` takes `pixels`, uint8 [N, H, W, 3], and keeps its inputs and outputs. The heads stay in floating point, so
    that weights can still be put into them and evidence is not rounded. `pictures`: batches uint8 [N, H, W, 3] to
    find the range of every activation on. Raises QuantizationError when pixels are not normalised by one subtraction
    and one division.
    """
    with tempfile.TemporaryDirectory() as folder:
        given, folded, done = (Path(folder) / name for name in ("given.onnx", "folded.onnx", "done.onnx"))
        onnx.save(model, given)
        quant_pre_process(given, folded, skip_symbolic_shape=True)
        quantize_static(
            folded,
            done,
            _Reader(pictures),
            quant_format=QuantFormat.QDQ,
            op_types_to_quantize=_KINDS,
            nodes_to_exclude=[node.name for node in heads(onnx.load(folded))],
            per_channel=True,
            reduce_range=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            calibrate_method=CalibrationMethod.MinMax,
        )
        quantized = onnx.load(done)
    _take_pixels_as_they_are(quantized)
    del quantized.metadata_props[:]
    onnx.checker.check_model(quantized)
    return quantized


class _Reader(CalibrationDataReader):
    """Pictures, in the form that the quantizer asks for."""

    def __init__(self, pictures: Iterable[np.ndarray]) -> None:
        self._batches: Iterator[dict[str, np.ndarray]] = ({"pixels": batch} for batch in pictures)

    def get_next(self) -> dict[str, np.ndarray] | None:  # type: ignore[override]
        return next(self._batches, None)


def _take_pixels_as_they_are(model: onnx.ModelProto) -> None:
    """Read (pixel - c) / d off as what it is, a quantized number of scale 1 / d and zero point c.

    Otherwise every pixel would be made a float and normalised, only to be rounded to the same uint8 again. That is what
    is left of it where each colour has its own c and d: one scale cannot stand for three.
    """
    graph = model.graph
    constants = {value.name: numpy_helper.to_array(value) for value in graph.initializer}
    by_input: dict[str, list[onnx.NodeProto]] = {}
    for node in graph.node:
        for name in node.input:
            by_input.setdefault(name, []).append(node)
    chain: list[onnx.NodeProto] = []
    value = "pixels"
    while len(by_input[value]) == 1 and by_input[value][0].op_type in _NORMALISING:
        chain.append(by_input[value][0])
        value = chain[-1].output[0]
    found: dict[str, Any] = {node.op_type: node for node in chain}
    last = by_input[value]
    if sorted(found) != sorted(_NORMALISING) or [node.op_type for node in last] != ["QuantizeLinear"]:
        raise QuantizationError("the network does not normalise pixels by one subtraction and one division")
    if any(constants[found[kind].input[1]].size > 1 for kind in ("Sub", "Div")):
        return
    [dequantize] = by_input[last[0].output[0]]
    centre, spread = (float(constants[found[kind].input[1]]) for kind in ("Sub", "Div"))
    if centre != round(centre) or not 0 <= centre <= 255:
        raise QuantizationError(f"pixels are normalised around {centre}, which is no pixel's value")
    for node in (*chain, last[0], dequantize):
        graph.node.remove(node)
    graph.initializer.extend(
        [
            numpy_helper.from_array(np.array(1.0 / spread, np.float32), "pixels_scale"),
            numpy_helper.from_array(np.array(int(centre), np.uint8), "pixels_zero_point"),
        ]
    )
    moved = helper.make_node(
        "Transpose", ["pixels"], ["pixels_moved"], "pixels_moved", perm=_TO_CHANNELS_FIRST
    )
    read = helper.make_node(
        "DequantizeLinear",
        ["pixels_moved", "pixels_scale", "pixels_zero_point"],
        list(dequantize.output),
        "pixels_read",
    )
    graph.node.insert(0, moved)
    graph.node.insert(1, read)
    used = {name for node in graph.node for name in node.input}
    for value_left in [value for value in graph.initializer if value.name not in used]:
        graph.initializer.remove(value_left)
    # Shapes of what is no longer computed.
    made = {name for node in graph.node for name in node.output}
    for shape in [shape for shape in graph.value_info if shape.name not in made]:
        graph.value_info.remove(shape)

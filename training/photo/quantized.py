"""The photo network in 8-bit integers: what pictures are described with in training is what ships."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import helper, numpy_helper

from training.export import onnx_model
from training.photo.data import PhotoData
from training.photo.describe import Describe, describe_with
from training.photo.network import PhotoDetector, PhotoNetwork
from training.photo.scoring import first_tile
from training.quantization import heads, quantize

FILE = "network.onnx"
TILE = 256  # side of a tile, in pixels
RANGES_FOUND_ON = 300  # crops of the training sources


def float_model(detector: PhotoDetector) -> onnx.ModelProto:
    """The network as it was trained on ImageNet, uint8 [N, H, W, 3] to logit and evidence, as an ONNX model."""
    # No two sizes alike, so that none is taken for another. Sides are free without bounds: bounds would have to be
    # proved for every pooling; tests check odd sides instead.
    example = torch.zeros(3, TILE, TILE - 16, 3, dtype=torch.uint8)
    free = torch.export.Dim.DYNAMIC
    return onnx_model(detector, example, {0: torch.export.Dim("N", min=1, max=1 << 16), 1: free, 2: free})


def _chosen(corpus: PhotoData, seed: int) -> Iterator[np.ndarray]:
    crops = corpus.training()
    for place in np.sort(np.random.default_rng(seed).permutation(len(crops))[:RANGES_FOUND_ON]):
        yield first_tile(corpus.pixels(crops[place]), TILE)[None]


def quantized_network(run: Path, network: PhotoNetwork, corpus: PhotoData, seed: int) -> onnx.ModelProto:
    """`network` in 8-bit integers, its head yet to be filled, from `run` where an earlier start has left it.

    `seed` picks the crops on which the range of every activation is found; only sources that may be trained on.
    """
    path = run / FILE
    if not path.is_file():
        model = quantize(float_model(PhotoDetector(network).eval()), _chosen(corpus, seed))
        unfinished = path.with_suffix(".part")
        onnx.save(model, unfinished)
        os.replace(unfinished, path)
    return onnx.load(path)


def moments_of(model: onnx.ModelProto) -> Describe:
    """What describes pictures by the means of everything that the head of `model` sees, float32 [N, FEATURES].

    The logit is linear in them.
    """
    [head] = heads(model)
    described = onnx.ModelProto()
    described.CopyFrom(model)
    graph = described.graph
    graph.initializer.append(numpy_helper.from_array(np.array([2, 3], np.int64), "places"))
    graph.node.append(helper.make_node("ReduceMean", [head.input[0], "places"], ["moments"], keepdims=0))
    del graph.output[:]
    graph.output.append(helper.make_tensor_value_info("moments", onnx.TensorProto.FLOAT, ["N", None]))
    return describe_with(
        onnxruntime.InferenceSession(described.SerializeToString(), providers=["CPUExecutionProvider"])
    )


def put_head(model: onnx.ModelProto, weight: np.ndarray, bias: float) -> None:
    """Make `weight` float [FEATURES] and `bias` those of the head of `model`."""
    [head] = heads(model)
    initializers = {value.name: value for value in model.graph.initializer}
    _, kernel, offset = head.input
    initializers[kernel].CopyFrom(
        numpy_helper.from_array(weight.astype(np.float32).reshape(1, -1, 1, 1), kernel)
    )
    initializers[offset].CopyFrom(numpy_helper.from_array(np.array([bias], np.float32), offset))

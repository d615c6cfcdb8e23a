"""What a detector costs: parameters, multiplications, bytes, milliseconds."""

from __future__ import annotations

import hashlib
import statistics
import time
from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from torch.utils.flop_counter import FlopCounterMode

from training import environment
from training.architectures import ARCHITECTURES, Detector, build, exported_parameter_count
from training.compare.contenders import Contender
from training.detector import load_detector, torch_logits
from training.evaluate import measure_speed

_BATCH = 64
_ROUNDS = 30
_AUXILIARY = "category_head"  # in no exported file, so in no figure here


def macs(detector: Detector) -> int:
    """Multiply-accumulate operations for one picture of 32 x 32 pixels.

    Counted in convolutions, linear layers and products of matrices, as everybody counts them; the auxiliary head
    is left out.
    """
    with torch.no_grad(), FlopCounterMode(display=False) as counter:
        detector(torch.zeros(1, 32, 32, 3, dtype=torch.uint8))
    counts = {module: sum(operations.values()) for module, operations in counter.get_flop_counts().items()}
    auxiliary = sum(count for module, count in counts.items() if module.endswith("." + _AUXILIARY))
    return (counts["Global"] - auxiliary) // 2


def weight_bytes(detector: Detector) -> int:
    """Bytes of the weights and batch-norm statistics, as the run holds them, without the auxiliary head."""
    state = detector.network.state_dict()
    return sum(
        tensor.numel() * tensor.element_size()
        for name, tensor in state.items()
        if not name.startswith(_AUXILIARY)
    )


def _torch_speed(detector: Detector) -> dict[str, Any]:
    """Milliseconds a picture on one core at batch 64 through torch: median of 30 runs, as `measure_speed` does."""
    pixels = np.random.default_rng(0).integers(0, 256, (_BATCH, 32, 32, 3), np.uint8)
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        torch_logits(detector, pixels)
        times = []
        for _ in range(_ROUNDS):
            started = time.perf_counter()
            torch_logits(detector, pixels)
            times.append((time.perf_counter() - started) / _BATCH * 1000)
    finally:
        torch.set_num_threads(threads)
    return {
        "milliseconds_per_picture": round(statistics.median(times), 3),
        "batch": _BATCH,
        "threads": 1,
        "n": _ROUNDS,
    }


def _network(contender: Contender) -> Detector | None:
    """The network of a run; of a file one of its architecture, its weights without meaning, None if not ours."""
    if contender.is_run:
        return load_detector(contender.path)[0]
    name = contender.config["recipe"]["architecture"]
    return Detector(build(name)).eval() if name in ARCHITECTURES else None


def _fingerprint(contender: Contender) -> str:
    """What a time belongs to: these bytes on this processor."""
    measured = contender.file or contender.path / "best.pt"
    return f"{hashlib.sha256(measured.read_bytes()).hexdigest()} on {environment.processor()}"


def measure_cost(contender: Contender, measured: Mapping[str, Any]) -> dict[str, Any]:
    """Parameters, MACs, bytes, and speed through ONNX Runtime where there is a file, else through torch.

    measured: speeds by fingerprint from an earlier comparison, taken over so that the same page comes out again.
    """
    detector, fingerprint = _network(contender), _fingerprint(contender)
    speed = measured.get(fingerprint)
    if contender.file is None:
        detector = load_detector(contender.path)[0]
        size, of = weight_bytes(detector), "weights, not exported"
        speed = speed or {**_torch_speed(detector), "engine": "torch"}
    else:
        size, of = contender.file.stat().st_size, "ONNX file"
        speed = speed or {**measure_speed(contender.file), "engine": "ONNX Runtime"}
    stated = contender.card.training["parameters"]
    return {
        "parameters": exported_parameter_count(detector.network) if detector else stated,
        "macs": macs(detector) if detector else None,
        "bytes": size,
        "bytes_of": of,
        "speed": speed,
        "fingerprint": fingerprint,
    }

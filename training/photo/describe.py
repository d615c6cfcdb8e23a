"""Describe pictures of any sizes by numbers, a few at a time, through ONNX Runtime."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
import onnxruntime

from training.photo.scoring import by_size

Describe = Callable[[Iterable[np.ndarray]], np.ndarray]


def describe_with(session: onnxruntime.InferenceSession) -> Describe:
    """What describes pictures uint8 [H, W, 3] of any sizes by float32 [N, F], in their order.

    `session` maps `pixels`, uint8 [N, H, W, 3], to float32 [N, F].
    """

    def together(pictures: list[np.ndarray]) -> np.ndarray:
        return np.asarray(session.run(None, {"pixels": np.stack(pictures)})[0])

    return lambda pictures: np.stack(by_size(pictures, together))

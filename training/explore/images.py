"""Pictures inside the page, as data URIs."""

from __future__ import annotations

import base64
import io

import numpy as np
from PIL import Image

# Colours between which a map runs: dark violet over magenta and orange to pale yellow, for one sign; and blue over
# near white to red, for a difference.
_HEAT = np.array([[13, 8, 60], [94, 24, 134], [187, 55, 84], [246, 136, 37], [252, 238, 178]], np.float64)
_DIVERGING = np.array(
    [[24, 82, 168], [120, 170, 220], [246, 245, 242], [238, 150, 110], [178, 40, 30]], np.float64
)


def data_uri(pixels: np.ndarray) -> str:
    """A lossless copy of uint8 [H, W, 3]."""
    buffer = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(pixels)).save(buffer, "PNG", optimize=True)
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")


def _coloured(shares: np.ndarray, ramp: np.ndarray) -> np.ndarray:
    places = np.linspace(0, 1, len(ramp))
    channels = [np.interp(shares, places, ramp[:, channel]) for channel in range(3)]
    return np.rint(np.stack(channels, -1)).astype(np.uint8)


def heat_map(values: np.ndarray, low: float, high: float) -> np.ndarray:
    """Values [H, W] in colours from `low` to `high`, uint8 [H, W, 3]."""
    return _coloured(((values - low) / max(high - low, 1e-12)).clip(0, 1), _HEAT)


def difference_map(values: np.ndarray, limit: float) -> np.ndarray:
    """Values [H, W] in colours from -limit (blue) over 0 (near white) to limit (red), uint8 [H, W, 3]."""
    return _coloured((values / max(limit, 1e-12) / 2 + 0.5).clip(0, 1), _DIVERGING)

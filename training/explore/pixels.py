"""Figures of single pictures, worked out for a batch of one size at once."""

from __future__ import annotations

import numpy as np
import scipy.fft

SIDE = 32  # of the tiles that spectra are taken of, pixels
_TILES = 4  # of them each way, at most
_FLOOR = (
    1e-7  # of power: below what rounding to 8 bits leaves, so that flat pictures do not run off to -infinity
)
_HASH = 8
_ROUNDING = 1e-3  # of cosine terms: on even ground they are nothing else
_RISE = 0.01  # of luma, 0..1
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)  # ITU-R BT.601


def luma(pixels: np.ndarray) -> np.ndarray:
    """uint8 [N, H, W, 3] to float32 [N, H, W], 0..1."""
    return pixels.astype(np.float32) @ (_LUMA / 255)


def saturation(pixels: np.ndarray) -> np.ndarray:
    """Mean HSV saturation of each picture, float64 [N], 0..1."""
    high = pixels.max(-1).astype(np.float32)
    low = pixels.min(-1).astype(np.float32)
    return ((high - low) / np.maximum(high, 1)).mean((1, 2), dtype=np.float64)


def histograms(pixels: np.ndarray) -> np.ndarray:
    """Share of each value in each channel, summed over the pictures: float64 [3, 256]."""
    flat = pixels.reshape(-1, 3)
    counts = [np.bincount(flat[:, channel], minlength=256) for channel in range(3)]
    return np.stack(counts) / (pixels.shape[1] * pixels.shape[2])


def _starts(length: int) -> np.ndarray:
    """Where tiles begin along one side: evenly spread, without overlap, at most _TILES."""
    tiles = min(_TILES, length // SIDE)
    return np.linspace(0, length - SIDE, tiles).astype(int) if tiles > 1 else np.array([(length - SIDE) // 2])


def log_spectra(grey: np.ndarray) -> np.ndarray:
    """Power spectrum of luma [N, H, W], H and W at least SIDE: log10, float32 [N, SIDE, SIDE].

    The zero frequency is at [SIDE / 2, SIDE / 2]. The spectrum is taken at the picture's own pixels whatever its size:
    as the mean over up to 16 tiles of SIDE x SIDE, each without its mean and under a Hann window (P. Welch 1967).
    """
    window = np.hanning(SIDE + 1)[:SIDE].astype(np.float32)
    window = np.outer(window, window)
    total = np.zeros((len(grey), SIDE, SIDE), np.float32)
    rows, columns = _starts(grey.shape[1]), _starts(grey.shape[2])
    for top in rows:
        for left in columns:
            tile = grey[:, top : top + SIDE, left : left + SIDE]
            tile = (tile - tile.mean((1, 2), keepdims=True)) * window
            total += np.abs(scipy.fft.fft2(tile)) ** 2
    power = total / (len(rows) * len(columns) * (window**2).sum())
    return np.fft.fftshift(np.log10(power + _FLOOR), axes=(1, 2))


def _radius() -> np.ndarray:
    axis = np.arange(SIDE) - SIDE // 2
    return np.rint(np.hypot(*np.meshgrid(axis, axis))).astype(int)


RADII = int(_radius().max()) + 1


def radial(spectra: np.ndarray) -> np.ndarray:
    """Mean of each picture's spectrum [N, SIDE, SIDE] over rings of equal frequency: float64 [N, RADII].

    Ring r holds r / SIDE cycles per pixel, up to 0.7 in the corners.
    """
    rings = _radius().ravel()
    counts = np.bincount(rings, minlength=RADII)
    members = (rings[:, None] == np.arange(RADII)) / counts
    return spectra.reshape(len(spectra), -1).astype(np.float64) @ members


def _areas(length: int, cells: int) -> np.ndarray:
    """Weights [cells, length] that take means over equal parts of a side; parts may share a pixel."""
    edges = np.linspace(0, length, cells + 1)
    pixels = np.arange(length)
    overlap = np.minimum(edges[1:, None], pixels + 1) - np.maximum(edges[:-1, None], pixels)
    overlap = overlap.clip(0)
    return (overlap / overlap.sum(1, keepdims=True)).astype(np.float32)


def shrink(grey: np.ndarray, rows: int, columns: int) -> np.ndarray:
    """Means of luma [N, H, W] over a grid of equal cells, float32 [N, rows, columns]."""
    return _areas(grey.shape[1], rows) @ grey @ _areas(grey.shape[2], columns).T


def _packed(bits: np.ndarray) -> np.ndarray:
    return np.packbits(bits.reshape(len(bits), 64), axis=1).view(np.uint64).ravel()


def difference_hash(grey: np.ndarray) -> np.ndarray:
    """dHash: where the brightness of a 9 x 8 grid of cells rises from left to right, uint64 [N].

    A rise that compression may make out of nothing is none, so that even ground has the same hash after it.
    """
    cells = shrink(grey, _HASH, _HASH + 1)
    return _packed(cells[:, :, 1:] > cells[:, :, :-1] + _RISE)


def frequency_hash(grey: np.ndarray) -> np.ndarray:
    """pHash: which of the 64 lowest cosine terms of a 32 x 32 grid lie above their median, uint64 [N].

    The constant term is no part of it: it says only how bright the picture is.
    """
    terms = scipy.fft.dctn(shrink(grey, SIDE, SIDE), axes=(1, 2), norm="ortho")[:, :_HASH, :_HASH]
    terms = terms.reshape(len(grey), -1)
    bits = terms > np.median(terms[:, 1:], axis=1, keepdims=True) + _ROUNDING
    bits[:, 0] = False
    return _packed(bits)

import numpy as np
import pytest

from training.explore import pixels
from training.explore.numbers import mean, separation


def wave(height, width, across, down):
    """Luma with one wave, in cycles per pixel."""
    return (
        0.5 + 0.3 * np.cos(2 * np.pi * (across * np.arange(width) + down * np.arange(height)[:, None]))
    ).astype(np.float32)


@pytest.mark.parametrize("size", [(32, 32), (32, 75), (300, 200)])
def test_a_wave_stands_at_its_frequency_whatever_the_size(size):
    spectrum = pixels.log_spectra(wave(*size, 0.25, 0.125)[None])[0]
    peak = np.unravel_index(spectrum.argmax(), spectrum.shape)
    assert {tuple(int(abs(place - 16)) for place in peak)} == {(4, 8)}
    ring = pixels.radial(spectrum[None])[0]
    assert ring.argmax() == round(np.hypot(4, 8))


def test_white_noise_has_its_variance_at_every_frequency():
    noise = np.random.default_rng(0).normal(0.5, 0.1, (2000, 32, 32)).astype(np.float32)
    spectrum = (10.0 ** pixels.log_spectra(noise)).mean(0)
    spectrum[15:18, 15:18] = 0.01  # the mean is taken away around the zero frequency
    np.testing.assert_allclose(spectrum, 0.01, rtol=0.15)


def test_saturation_and_histograms_by_hand():
    picture = np.array([[[[200, 100, 100], [50, 50, 50]]], [[[0, 0, 0], [0, 255, 0]]]], np.uint8)
    np.testing.assert_allclose(pixels.saturation(picture), [0.25, 0.5])
    shares = pixels.histograms(picture)
    assert shares[0, 200] == shares[0, 50] == 0.5
    assert shares[0, 0] == 1.0  # both pixels of the second picture
    assert shares[1, 255] == 0.5


def test_hashes_bear_size_and_brightness_and_tell_pictures_apart():
    rng = np.random.default_rng(1)
    coarse = rng.random((2, 8, 8)).astype(np.float32)
    small, large = np.kron(coarse, np.ones((1, 4, 4))), np.kron(coarse, np.ones((1, 20, 25)))
    for of in (pixels.difference_hash, pixels.frequency_hash):
        first, second = of(small), of(large * 0.7 + 0.1)
        assert np.bitwise_count(first ^ second).max() <= 4
        assert np.bitwise_count(first[0] ^ first[1]) > 15


def test_noise_of_compression_on_even_ground_is_no_rise():
    even = np.full((1, 64, 64), 0.5, np.float32)
    even[:, ::2, 32:] += 0.004
    assert pixels.difference_hash(even) == 0
    even[:, :, 32:] += 0.1
    assert pixels.difference_hash(even) != 0


def test_separation_is_the_area_under_the_curve():
    from sklearn.metrics import roc_auc_score

    rng = np.random.default_rng(2)
    real, fake = rng.integers(0, 6, 80).astype(float), rng.integers(1, 7, 50).astype(float)
    figure = separation(real, fake)
    expected = roc_auc_score([0] * 80 + [1] * 50, np.concatenate([real, fake]))
    assert figure.value == pytest.approx(expected)
    assert figure.low < expected < figure.high
    assert figure.n == 130


def test_the_interval_of_a_mean():
    figure = mean(np.array([1.0, 2.0, 3.0, 4.0]))
    assert (figure.value, figure.n) == (2.5, 4)
    assert figure.high - figure.value == pytest.approx(1.96 * np.sqrt(5 / 3) / 2, rel=1e-3)

"""Reading what a file says of itself is cheap: a 12-megapixel JPEG with everything a camera writes."""

import time

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from cifake_desktop.provenance.marks import Kind
from cifake_desktop.provenance.read import read_provenance
from tests.cifake_desktop.provenance.files import (
    camera_tiff,
    saved,
    segment,
    with_segments,
    xmp_packet,
)
from tests.cifake_desktop.provenance.signing import authority, sign
from tests.timing import measured_again

CAPTURED = (
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "DigitalSourceType",
    "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
)
ROUNDS = 15
TOLERANCE = 1.5  # of the wanted times, which a quiet machine keeps
AUTHORITIES = 60  # as many as a public trust list holds


@pytest.fixture(scope="module")
def pixels() -> npt.NDArray[np.uint8]:
    """uint8 [3000, 4000, 3]: soft colours and grain, so that the JPEG is as large as a camera's."""
    rng = np.random.default_rng(0)
    small = Image.fromarray(rng.integers(0, 256, (60, 80, 3), dtype=np.uint8))
    soft = np.asarray(small.resize((4000, 3000), Image.Resampling.BICUBIC), np.int16)
    return (soft + rng.integers(-12, 13, soft.shape, dtype=np.int16)).clip(0, 255).astype(np.uint8)


@pytest.fixture(scope="module")
def jpeg(pixels: npt.NDArray[np.uint8]) -> bytes:
    image = Image.fromarray(pixels)
    thumbnail = saved(image.resize((160, 120)), "JPEG")
    exif = segment(0xE1, b"Exif\0\0" + camera_tiff(thumbnail))
    xmp = segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp_packet(CAPTURED))
    return with_segments(saved(image, "JPEG", quality=92), exif, xmp)


@pytest.mark.parametrize(("signed", "most"), [(False, 0.015), (True, 0.060)])
@measured_again
def test_a_twelve_megapixel_jpeg(
    jpeg: bytes, pixels: npt.NDArray[np.uint8], signed: bool, most: float
) -> None:
    data = sign(jpeg) if signed else jpeg
    trusted = authority().pem * AUTHORITIES
    seconds = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        found = read_provenance(data, "JPEG", pixels, None, trusted)
        seconds.append(time.perf_counter() - start)
    kinds = {item.kind for item in found.evidence}
    assert {Kind.CAMERA, Kind.SOURCE_TYPE} <= kinds
    assert (Kind.CONTENT_CREDENTIAL in kinds) is signed
    median = sorted(seconds)[ROUNDS // 2]
    print(f"{'signed' if signed else 'unsigned'}: {1000 * median:.1f} ms, {len(data) / 1e6:.1f} MB")
    assert median <= TOLERANCE * most

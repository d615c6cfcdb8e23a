import io
import zipfile
from contextlib import ExitStack

import numpy as np
import pytest
from PIL import Image

from training.explore.jpeg import estimate_quality, jpeg_facts
from training.explore.measure import measure
from training.explore.reading import ExploreError, Source, decode
from training.explore.thumbnails import Thumbnails


def saved(picture, kind, **options):
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, kind, **options)
    return buffer.getvalue()


NOISE = np.random.default_rng(0).integers(0, 256, (48, 40, 3)).astype(np.uint8)


@pytest.mark.parametrize("quality", [1, 30, 50, 75, 95, 100])
def test_the_quality_of_a_jpeg_is_read_from_its_tables(quality):
    with Image.open(io.BytesIO(saved(NOISE, "JPEG", quality=quality, subsampling=0))) as image:
        facts = jpeg_facts(image)
    assert (facts.quality, facts.exact, facts.subsampling) == (quality, True, "4:4:4")


def test_tables_of_another_encoder_have_a_nearest_quality():
    with Image.open(io.BytesIO(saved(NOISE, "JPEG", quality=80))) as image:
        table = list(image.quantization[0])
    table[5] += 1
    assert estimate_quality(tuple(table)) == (80, False)


def test_what_a_file_says():
    exif = Image.Exif()
    exif[0x010F] = "maker"
    content = saved(NOISE, "PNG", exif=exif)
    pixels, facts = decode(content)
    np.testing.assert_array_equal(pixels, NOISE)
    assert (facts.size, facts.format, facts.exif, facts.jpeg) == (len(content), "PNG", True, None)
    assert not decode(saved(NOISE, "PNG"))[1].exif


@pytest.fixture
def measured_of():
    """Measure sources; their thumbnails last as long as the test."""
    with ExitStack() as stack:
        yield lambda source: measure(source, stack.enter_context(Thumbnails()))


@pytest.fixture
def mixed(tmp_path):
    """Pictures of several sizes and formats without splits, a broken file and a text."""
    folder = tmp_path / "mixed"
    rng = np.random.default_rng(3)
    for label in ("real", "fake"):
        (folder / label).mkdir(parents=True)
        for number, (height, width) in enumerate([(20, 20), (64, 96), (300, 180), (64, 96)]):
            picture = rng.integers(0, 256, (height, width, 3)).astype(np.uint8)
            kind = "PNG" if number % 2 else "JPEG"
            (folder / label / f"{number}.{kind.lower()}").write_bytes(saved(picture, kind))
    (folder / "real/grey.png").write_bytes(saved(NOISE[..., 0], "PNG"))
    (folder / "real/broken.jpg").write_bytes(saved(NOISE, "JPEG")[:300])
    (folder / "README.txt").write_text("a text")
    return folder


def test_pictures_of_any_size_and_format(mixed, measured_of):
    source = Source(mixed)
    measured = measured_of(source)
    assert measured.paths == sorted(measured.paths)
    assert np.bincount(measured.label).tolist() == [5, 4]
    assert set(measured.split) == {"all"}
    assert (source.unreadable, source.ignored) == (["real/broken.jpg"], 1)
    large = measured.paths.index("fake/2.jpeg")
    assert measured.size[large].tolist() == [180, 300]
    assert max(measured.thumbnails[large].shape) == 64
    assert measured.thumbnails[measured.paths.index("fake/0.jpeg")].shape == (20, 20, 3)
    assert measured.spectra.n.tolist() == [4, 3]  # those of 20 x 20 are too small
    np.testing.assert_allclose(measured.histogram.sum(-1), 1)


def test_a_zip_measures_like_its_folder(mixed, tmp_path, measured_of):
    archive = tmp_path / "mixed.zip"
    with zipfile.ZipFile(archive, "w") as target:
        for path in sorted(mixed.rglob("*"), reverse=True):
            target.write(path, path.relative_to(mixed).as_posix())
    folder, zipped = measured_of(Source(mixed)), measured_of(Source(archive))
    assert zipped.paths == folder.paths
    assert zipped.sha256 == folder.sha256
    for column in ("label", "size", "brightness", "phash"):
        np.testing.assert_array_equal(getattr(zipped, column), getattr(folder, column))
    for number in range(len(folder)):
        np.testing.assert_array_equal(zipped.thumbnails[number], folder.thumbnails[number])


def test_a_class_without_pictures_is_told(tmp_path, measured_of):
    (tmp_path / "real").mkdir()
    (tmp_path / "real/a.png").write_bytes(saved(NOISE, "PNG"))
    with pytest.raises(ExploreError, match="no picture in a folder called FAKE"):
        measured_of(Source(tmp_path))
    with pytest.raises(ExploreError, match="no picture in a folder called REAL"):
        measured_of(Source(tmp_path / "real"))


def test_the_packed_set_is_the_same_data(small_data, small_cifake, measured_of):
    packed, files = measured_of(Source(small_data)), measured_of(Source(small_cifake))
    assert packed.paths == files.paths
    assert packed.sha256 == files.sha256
    assert packed.category.tolist() == files.category.tolist()
    np.testing.assert_allclose(packed.spectra.mean(), files.spectra.mean())
    assert packed.files is None
    assert (packed.split == "validation").sum() == 80
    assert {(file.format, file.jpeg.quality) for file in files.files} == {("JPEG", 90)}

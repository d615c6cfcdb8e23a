import json
import shutil
import tarfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.training.photo.conftest import HALVES, PICTURES, ROLES, read_manifest, write_manifest
from training.__main__ import main
from training.data.prepare import DataError
from training.data.sources import SourceError
from training.photo.data import PhotoData, PhotoDataError, prepare_photo
from training.photo.sources import FOLDS, HOLDOUT, MATCHED, PHOTO_LIKE
from training.photo.sources import ROLES as REAL_ROLES


@pytest.fixture
def copy(small_corpus: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(small_corpus, tmp_path / "copy"))


def problems_of(source: Path, target: Path) -> list[str]:
    with pytest.raises(DataError, match="with the photo corpus") as caught:
        prepare_photo(source, target, ROLES)
    assert not list(target.iterdir()), "a corpus with problems must leave nothing behind"
    return caught.value.problems


def test_pixels_are_those_of_the_files(small_corpus: Path, photo_data: PhotoData) -> None:
    assert len(photo_data.crops) == len(HALVES) * (PICTURES + 1)
    for crop in photo_data.crops[:: len(photo_data.crops) // 5]:
        with Image.open(small_corpus / crop.path) as image:
            assert np.array_equal(photo_data.pixels(crop), np.asarray(image.convert("RGB")))
        assert crop.label == crop.path.startswith("ai/")
        assert crop.lossless == crop.path.endswith(".webp")
        assert (crop.quality is None) == crop.lossless
        assert crop.matched == crop.source.endswith("pairs")


def test_no_source_is_on_two_sides(photo_data: PhotoData) -> None:
    held, trained = photo_data.holdout(), photo_data.training()
    assert {crop.source for crop in held} == set(ROLES.holdout)
    assert not {crop.picture for crop in held} & {crop.picture for crop in trained}
    assert len(held) + len(trained) == len(photo_data.crops)
    assert {crop.source for crop in trained} == {"near pairs", "near camera", "near painter"}


def test_a_tar_gives_the_same_as_the_folder(
    small_corpus: Path, photo_data: PhotoData, tmp_path: Path
) -> None:
    with tarfile.open(tmp_path / "photo.tar", "w") as archive:
        archive.add(small_corpus, "photo")
    report = prepare_photo(tmp_path / "photo.tar", tmp_path / "out", ROLES)
    again = PhotoData(tmp_path / "out", ROLES)
    assert [crop.path for crop in again.crops] == [crop.path for crop in photo_data.crops]
    assert np.array_equal(again.pixels(again.crops[3]), photo_data.pixels(photo_data.crops[3]))
    assert report["parts"]["hold-out"] == {  # type: ignore[index]
        "real": {"crops": 16, "sources": 2},
        "ai": {"crops": 16, "sources": 2},
    }


def test_problems_are_named(copy: Path, tmp_path: Path) -> None:
    (copy / "ai/near painter/01.webp").unlink()
    broken = copy / "real/near camera/00.webp"
    broken.write_bytes(broken.read_bytes()[:200])
    Image.new("RGB", (199, 300)).save(copy / "real/near camera/01.jpg")
    (copy / "real/near camera/stray.jpg").write_bytes((copy / "real/near camera/02.jpg").read_bytes())
    (copy / "README.md").write_text("not ours to judge")
    problems = sorted(problems_of(copy, tmp_path / "out"))
    assert problems[0] == "ai/near painter/01.webp is missing"
    assert problems[1].startswith("real/near camera/00.webp is broken")
    assert problems[2] == "real/near camera/01.jpg is 199 x 300 pixels, smaller than a crop of this corpus"
    assert problems[3] == "real/near camera/stray.jpg is not in manifest.csv"
    assert len(problems) == 4


def test_no_manifest(copy: Path, tmp_path: Path) -> None:
    (copy / "manifest.csv").unlink()
    assert "manifest.csv is missing or empty" in problems_of(copy, tmp_path / "out")


def test_a_manifest_without_a_column(copy: Path, tmp_path: Path) -> None:
    text = (copy / "manifest.csv").read_text().replace("picture,", "photo,", 1)
    (copy / "manifest.csv").write_text(text)
    assert problems_of(copy, tmp_path / "out") == ["manifest.csv lacks the columns picture"]


def test_a_row_that_contradicts_its_path(copy: Path, tmp_path: Path) -> None:
    rows = read_manifest(copy)
    rows[0]["label"] = "real"
    write_manifest(copy, rows)
    assert problems_of(copy, tmp_path / "out") == [
        f"{rows[0]['path']} is real of near pairs in manifest.csv",
    ]


@pytest.mark.parametrize("other", ["ai/near painter/", "real/near pairs/"])
def test_a_picture_in_two_places(copy: Path, tmp_path: Path, other: str) -> None:
    rows = read_manifest(copy)
    moved = next(row for row in rows if row["path"].startswith(other))
    moved["picture"] = next(row["picture"] for row in rows if row["path"].startswith("ai/far painter/"))
    write_manifest(copy, rows)
    assert problems_of(copy, tmp_path / "out") == [
        f"{moved['path']}: its picture {moved['picture']} also lies elsewhere"
    ]


def test_a_source_without_a_part(copy: Path, tmp_path: Path) -> None:
    rows = read_manifest(copy)
    for row in rows:
        if row["source"] == "near painter":
            row["source"] = "new painter"
            row["path"] = row["path"].replace("near painter", "new painter")
    (copy / "ai/near painter").rename(copy / "ai/new painter")
    write_manifest(copy, rows)
    assert problems_of(copy, tmp_path / "out") == ["new painter is a source that no split knows"]


def test_repeats_are_counted(copy: Path, tmp_path: Path) -> None:
    shutil.copy(copy / "ai/far painter/01.webp", copy / "ai/far painter/02.webp")
    assert prepare_photo(copy, tmp_path / "out", ROLES)["byte_identical_repeats"] == 1
    assert json.loads((tmp_path / "out/prepare.json").read_text())["byte_identical_repeats"] == 1


def test_no_data(tmp_path: Path) -> None:
    with pytest.raises(PhotoDataError, match="prepare photo"):
        PhotoData(tmp_path)
    with pytest.raises(SourceError):
        prepare_photo(tmp_path / "absent", tmp_path / "out", ROLES)


def test_the_command_line_says_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    assert main(["prepare", "photo", str(tmp_path / "empty"), "--data", str(tmp_path / "out")]) == 1
    assert "1 problem with the photo corpus:\n  manifest.csv is missing" in capsys.readouterr().err


def test_the_parts_of_the_corpus_do_not_overlap() -> None:
    names = [*HOLDOUT, *(source for fold in FOLDS for source in fold)]
    assert len(names) == len(set(names)) == len(REAL_ROLES.known)
    assert set(MATCHED) <= REAL_ROLES.known
    assert set(PHOTO_LIKE) <= set(HOLDOUT)

import gzip
import io
import json
import shutil
import tarfile
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from training.__main__ import main
from training.data.layout import Place, expected_files
from training.data.packed import (
    LEFT_OUT,
    TEST,
    TRAIN,
    VALIDATION,
    PackedError,
    load_subset,
    open_packed,
)
from training.data.prepare import DataError, prepare_cifake
from training.data.sources import SourceError, read_files


def pack(source: Path, target: Path, files: dict[str, Place]) -> np.ndarray:
    prepare_cifake(source, target, files, validation_pictures=80)
    return open_packed(target)


def test_published_layout() -> None:
    files = expected_files()
    assert len(files) == 120_000
    assert files["train/REAL/0000.jpg"] == Place(0, 0, 0)
    assert files["train/FAKE/5999 (10).jpg"] == Place(0, 1, 9)
    assert files["test/FAKE/0 (3).jpg"] == Place(1, 1, 2)
    assert "test/FAKE/0000 (3).jpg" not in files


def test_packed_pictures_are_those_of_the_files(small_cifake: Path, small_data: Path) -> None:
    records = open_packed(small_data)
    assert isinstance(records, np.memmap)
    for row in (0, 100, len(records) - 1):
        name = records["path"][row].decode()
        with Image.open(small_cifake / name) as image:
            assert np.array_equal(records["pixels"][row], image)
        assert records["label"][row] == ("FAKE" in name)


def test_every_source_gives_the_same_file(
    small_cifake: Path, small_data: Path, small_files: dict[str, Place], tmp_path: Path
) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for name in reversed(small_files):
            archive.write(small_cifake / name, f"cifake/{name}")
    with tarfile.open(tmp_path / "a.tar.xz", "w:xz") as archive:
        archive.add(small_cifake, ".")
    expected = (small_data / "cifake.npy").read_bytes()
    for source in ("a.zip", "a.tar.xz"):
        pack(tmp_path / source, tmp_path / "out", small_files)
        assert (tmp_path / "out/cifake.npy").read_bytes() == expected


def test_splits(small_data: Path) -> None:
    records = open_packed(small_data)
    official, deduplicated = records["official"], records["deduplicated"]
    assert [(official == part).sum() for part in (TRAIN, VALIDATION, TEST)] == [240, 80, 80]
    cut = records[official == VALIDATION]
    assert (np.bincount(cut["label"].astype(int) * 10 + cut["category"], minlength=20) == 4).all()
    left_out = records["path"][deduplicated == LEFT_OUT].tolist()
    assert left_out == [b"test/FAKE/2 (3).jpg"]
    sides = [set(records["sha256"][mask].tolist()) for mask in (deduplicated == TEST, deduplicated != TEST)]
    sides[1] -= set(records["sha256"][deduplicated == LEFT_OUT].tolist()) - set(
        records["sha256"][deduplicated == TRAIN].tolist()
    )
    assert not sides[0] & sides[1]


def test_report_names_the_repeats(small_data: Path) -> None:
    report = json.loads((small_data / "prepare.json").read_text())
    repeats = report["byte_identical"]
    assert repeats["across_train_and_test"] == [["test/FAKE/2 (3).jpg", "train/FAKE/7 (3).jpg"]]
    assert repeats["labels"] == ["FAKE"]
    assert report["splits"]["deduplicated"]["test"] == {"REAL": 40, "FAKE": 39}


def test_problems_are_named(small_cifake: Path, small_files: dict[str, Place], tmp_path: Path) -> None:
    source = tmp_path / "broken"
    shutil.copytree(small_cifake, source)
    (source / "train/REAL/0003 (2).jpg").unlink()
    (source / "train/REAL/stray.jpg").write_bytes(b"x")
    broken = source / "test/FAKE/1 (4).jpg"
    broken.write_bytes(broken.read_bytes()[:200])
    Image.new("RGB", (31, 32)).save(source / "test/REAL/0001 (4).jpg")
    Image.new("L", (32, 32)).save(source / "test/REAL/0002 (4).jpg")
    Image.new("RGB", (32, 32)).save(source / "test/REAL/0003 (4).jpg", "PNG")
    (source / "README.md").write_text("not ours to judge")
    with pytest.raises(DataError) as caught:
        pack(source, tmp_path / "out", small_files)
    problems = sorted(caught.value.problems)
    assert len(problems) == 6
    assert problems[0].startswith("test/FAKE/1 (4).jpg is broken")
    assert problems[1] == "test/REAL/0001 (4).jpg is 31 x 32, not 32 x 32"
    assert problems[2] == "test/REAL/0002 (4).jpg has colour mode L, not RGB"
    assert problems[3] == "test/REAL/0003 (4).jpg is PNG, not JPEG"
    assert problems[4] == "train/REAL/0003 (2).jpg is missing"
    assert problems[5] == "train/REAL/stray.jpg is not a file of CIFAKE"
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("kind", ["absent", "text", "cut zip", "cut tar"])
def test_unreadable_source(kind: str, small_cifake: Path, tmp_path: Path) -> None:
    source = tmp_path / "source"
    if kind == "text":
        source.write_text("hello")
    elif kind == "cut zip":
        with zipfile.ZipFile(source, "w") as archive:
            archive.write(small_cifake / "train/REAL/0000.jpg", "train/REAL/0000.jpg")
        content = source.read_bytes()
        source.write_bytes(content[:30] + b"\xff" * 60 + content[90:])
    elif kind == "cut tar":
        with tarfile.open(source, "w:gz") as archive:
            archive.add(small_cifake, ".")
        source.write_bytes(source.read_bytes()[: source.stat().st_size // 2])
    with pytest.raises(SourceError):
        prepare_cifake(source, tmp_path / "out")


@pytest.mark.parametrize("mode", ["w", "w:gz"])
@pytest.mark.parametrize(
    "harm", ["cut after a member", "cut in a header", "cut in a member", "damaged header"]
)
def test_tar_without_its_end(harm: str, mode: str, tmp_path: Path) -> None:
    whole = io.BytesIO()
    with tarfile.open(fileobj=whole, mode="w") as archive:
        for name in ("one", "two", "three"):
            entry = tarfile.TarInfo(name)
            entry.size = 600  # a header of 512 bytes and two blocks: 1,536 bytes a member
            archive.addfile(entry, io.BytesIO(b"x" * 600))
    content = bytearray(whole.getvalue())
    if harm == "damaged header":
        content[1536:1546] = b"?" * 10
    else:
        del content[{"cut after a member": 3072, "cut in a header": 3200, "cut in a member": 3600}[harm] :]
    source = tmp_path / "source"
    source.write_bytes(gzip.compress(bytes(content)) if mode == "w:gz" else bytes(content))
    with pytest.raises(SourceError, match="could not be read to its end"):
        list(read_files(source))


def test_command_line_reports_and_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    assert main(["prepare", "cifake", str(tmp_path / "empty"), "--data", str(tmp_path / "out")]) == 1
    assert "120,000 problems" in capsys.readouterr().err


def test_unprepared_data(tmp_path: Path) -> None:
    with pytest.raises(PackedError, match="prepare"):
        load_subset(tmp_path, "official", "train")
    np.save(tmp_path / "cifake.npy", np.zeros(3))
    with pytest.raises(PackedError, match="another version"):
        load_subset(tmp_path, "official", "train")

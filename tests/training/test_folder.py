import csv
import io
import json
import shutil
import tarfile
import tracemalloc
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import numpy as np
import pytest
import torch
from PIL import Image

from training.__main__ import main
from training.data import own as own_module
from training.data.folder import crops, prepare_folder
from training.data.layouts import Told, read_path
from training.data.own import OwnSet
from training.data.packed import TEST, TRAIN, VALIDATION, PackedError, Pictures
from training.data.prepare import DataError
from training.data.streaming import Blocks, StreamedSubset, block_order

Rng = np.random.Generator


def picture(rng: Rng, width: int = 32, height: int = 32) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(rng.integers(0, 256, (height, width, 3), np.uint8)).save(buffer, "PNG")
    return buffer.getvalue()


def write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def fill(
    folder: Path, names: tuple[str, ...], each: int, rng: Rng, width: int = 32, height: int = 32
) -> None:
    for name in names:
        for number in range(each):
            write(folder / name / f"{number:03d}.png", picture(rng, width, height))


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def rng() -> Rng:
    return np.random.default_rng(0)


@pytest.fixture
def plain(tmp_path: Path, rng: Rng) -> Path:
    """Sixty pictures a label, in no published parts."""
    folder = tmp_path / "plain"
    fill(folder, ("REAL", "FAKE"), 60, rng)
    return folder


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("cifake/train/REAL/0007 (3).jpg", Told(0, TRAIN, ("cifake",))),
        ("fake/x.png", Told(1, None, ())),
        ("Real/holiday/x.png", Told(0, None, ("holiday",))),
        ("test/progan/train/1_fake/x.png", Told(1, TEST, ("progan", "train"))),
        ("val/airplane/0_real/x.png", Told(0, VALIDATION, ("airplane",))),
        ("Midjourney/val/nature/x.JPEG", Told(0, VALIDATION, ("Midjourney",))),
        ("ADM/imagenet_ai_0508_adm/train/ai/x.PNG", Told(1, TRAIN, ("ADM", "imagenet_ai_0508_adm"))),
        ("ai/REAL/x.png", Told(0, None, ("ai",))),
        ("holiday/x.png", None),
    ],
)
def test_what_a_path_says(path: str, told: Told | None) -> None:
    assert read_path(PurePosixPath(path)) == told


def test_without_published_parts_the_content_decides(plain: Path, tmp_path: Path) -> None:
    manifest = prepare_folder(plain, tmp_path / "out", "mine")
    assert manifest["whole"]
    assert "hash" in manifest["split"]
    counts = {
        part: sum(count["pictures"] for count in labels.values())
        for part, labels in manifest["parts"].items()
    }
    assert sum(counts.values()) == 120
    assert 80 <= counts["train"] <= 110
    assert json.loads((tmp_path / "out/manifest.json").read_text()) == manifest
    parts = [OwnSet.open(tmp_path / "out").index["part"]]
    # Another name and another folder change nothing: the part belongs to the picture.
    (plain / "REAL").rename(plain / "real")
    (plain / "real/000.png").rename(plain / "real/zzz.png")
    prepare_folder(plain, tmp_path / "again", "mine")
    parts.append(OwnSet.open(tmp_path / "again").index["part"])
    first, second = (
        dict(zip((row["sha256"] for row in rows_of(tmp_path / name / "pictures.csv")), part, strict=True))
        for name, part in zip(("out", "again"), parts, strict=True)
    )
    assert first == second


def test_published_parts_are_kept(tmp_path: Path, rng: Rng) -> None:
    folder = tmp_path / "source"
    fill(folder, ("train/REAL", "train/FAKE", "val/REAL", "val/FAKE", "test/REAL", "test/FAKE"), 5, rng)
    manifest = prepare_folder(folder, tmp_path / "out", "mine")
    assert {part: labels["FAKE"]["pictures"] for part, labels in manifest["parts"].items()} == {
        "train": 5, "validation": 5, "test": 5
    }  # fmt: skip
    names = {int(row["picture"]): row["path"] for row in rows_of(tmp_path / "out/pictures.csv")}
    for entry in OwnSet.open(tmp_path / "out").index:
        path = names[int(entry["picture"])]
        assert path.startswith(("train/", "val/", "test/")[entry["part"]])
        assert entry["label"] == ("FAKE" in path)


def test_genimage_is_measured_on_its_val(tmp_path: Path, rng: Rng) -> None:
    folder = tmp_path / "source"
    for generator in ("ADM", "Midjourney"):
        fill(folder / generator, ("train/ai", "train/nature"), 30, rng, 40, 36)
        fill(folder / generator, ("val/ai", "val/nature"), 4, rng, 40, 36)
    manifest = prepare_folder(folder, tmp_path / "out", "gen", most_crops=2)
    assert not manifest["whole"]
    assert manifest["parts"]["test"]["FAKE"] == {"pictures": 8, "crops": 16}
    assert manifest["groups"]["ADM"]["REAL"] == {"pictures": 34, "crops": 68}
    index = OwnSet.open(tmp_path / "out").index
    # Both crops of a picture are in one part.
    assert len(np.unique(index[["picture", "part"]])) == len(np.unique(index["picture"])) == 136


def test_a_class_called_train_makes_no_part(tmp_path: Path, rng: Rng) -> None:
    folder = tmp_path / "source"
    fill(folder, ("progan/train/0_real", "progan/cat/0_real", "progan/cat/1_fake", "gaugan/1_fake"), 40, rng)
    manifest = prepare_folder(folder, tmp_path / "out", "forensynths")
    assert "hash" in manifest["split"]
    assert set(manifest["groups"]) == {"progan", "gaugan"}


def artifact(folder: Path, rng: Rng) -> None:
    for source, folder_of_its_own, target in (("afhq", "train", 0), ("big_gan", "test", 6)):
        lines = ["filename,image_path,target,category"]
        for number in range(40):
            path = f"{folder_of_its_own}/img{number:03d}.png"
            write(folder / source / path, picture(rng))
            lines.append(f"img{number:03d}.png,{path},{target},cat")
        (folder / source / "metadata.csv").write_text("\n".join(lines) + "\n")
    write(folder / "afhq/train/stray.png", picture(rng))


@pytest.mark.parametrize("kind", ["folder", "tar", "zip"])
def test_artifact_is_labelled_by_its_tables(kind: str, tmp_path: Path, rng: Rng) -> None:
    folder = tmp_path / "source"
    artifact(folder, rng)
    source = folder
    if kind == "tar":
        source = tmp_path / "a.tar"
        with tarfile.open(source, "w") as archive:
            archive.add(folder, "artifact")
    if kind == "zip":
        source = Path(shutil.make_archive(str(tmp_path / "a"), "zip", folder))
    manifest = prepare_folder(source, tmp_path / "out", "artifact")
    assert "hash" in manifest["split"], "their own folders are no parts"
    assert {name: [count["pictures"] for count in labels.values()] for name, labels in manifest["groups"].items()} == {
        "afhq": [40, 0], "big_gan": [0, 40]
    }  # fmt: skip
    assert manifest["refused"] == {"no folder and no metadata.csv says REAL or FAKE": 1}


def test_repeats_are_put_together(plain: Path, tmp_path: Path, rng: Rng) -> None:
    same, contradicted = picture(rng), picture(rng)
    write(plain / "REAL/same a.png", same)
    write(plain / "REAL/same b.png", same)
    write(plain / "REAL/odd.png", contradicted)
    write(plain / "FAKE/odd.png", contradicted)
    manifest = prepare_folder(plain, tmp_path / "out", "mine")
    repeats = manifest["byte_identical"]
    assert repeats["first"] == [["REAL/same a.png", "REAL/same b.png"]]
    assert repeats["first_contradicting"] == [["FAKE/odd.png", "REAL/odd.png"]]
    assert manifest["left_out"] == {
        "REAL": {"pictures": 2, "crops": 2}, "FAKE": {"pictures": 1, "crops": 1}
    }  # fmt: skip


def test_a_repeat_across_published_parts_is_trained_on_or_measured_never_both(
    tmp_path: Path, rng: Rng
) -> None:
    folder = tmp_path / "source"
    fill(folder, ("train/REAL", "train/FAKE", "val/REAL", "val/FAKE", "test/REAL", "test/FAKE"), 5, rng)
    shutil.copy(folder / "train/REAL/000.png", folder / "test/REAL/again.png")
    manifest = prepare_folder(folder, tmp_path / "out", "mine")
    assert (
        manifest["parts"]["train"]["REAL"]["pictures"] == manifest["parts"]["test"]["REAL"]["pictures"] == 5
    )


def test_a_picture_that_cannot_be_used_never_stops_it(plain: Path, tmp_path: Path, rng: Rng) -> None:
    write(plain / "REAL/bad.png", picture(rng)[:100])
    write(plain / "REAL/small.png", picture(rng, 31, 40))
    write(plain / "elsewhere/x.png", picture(rng))
    write(plain / "REAL/README.txt", b"not a picture")
    manifest = prepare_folder(plain, tmp_path / "out", "mine")
    assert manifest["pictures"] == 120
    refused = {row["path"]: row["reason"] for row in rows_of(tmp_path / "out/refused.csv")}
    assert set(refused) == {"REAL/bad.png", "REAL/small.png", "elsewhere/x.png"}
    assert refused["REAL/small.png"] == "smaller than 32 x 32"
    assert sum(manifest["refused"].values()) == 3
    assert not list((tmp_path / "out").glob("*.part"))


def test_a_damaged_member_of_a_zip_is_refused_alone(plain: Path, tmp_path: Path) -> None:
    source = tmp_path / "a.zip"
    with zipfile.ZipFile(source, "w") as archive:
        for path in sorted(plain.rglob("*.png")):
            archive.write(path, path.relative_to(plain))
    content = bytearray(source.read_bytes())
    content[content.index(b"IHDR") + 500] ^= 255
    source.write_bytes(bytes(content))
    manifest = prepare_folder(source, tmp_path / "out", "mine")
    assert manifest["pictures"] == 119
    assert manifest["refused"] == {"cannot be read (BadZipFile)": 1}


def test_a_useless_source_is_refused_and_what_was_there_stays(plain: Path, tmp_path: Path) -> None:
    prepare_folder(plain, tmp_path / "out", "mine")
    before = (tmp_path / "out/manifest.json").read_bytes()
    with pytest.raises(DataError, match="120 refused: smaller than 33 x 33"):
        prepare_folder(plain, tmp_path / "out", "mine", size=33)
    shutil.rmtree(plain / "REAL")
    with pytest.raises(DataError, match="there is no REAL picture for train"):
        prepare_folder(plain, tmp_path / "out", "mine")
    assert (tmp_path / "out/manifest.json").read_bytes() == before
    assert len(OwnSet.open(tmp_path / "out").part("train")) > 80


@pytest.mark.parametrize("name", ["", "a/b", "-x", "é", "x" * 41, ".."])
def test_a_name_that_is_none(name: str, plain: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["prepare", "folder", str(plain), f"--name={name}"]) == 1
    assert "a name has" in capsys.readouterr().err


def test_crops_are_pixels_of_the_picture(rng: Rng) -> None:
    pixels = rng.integers(0, 256, (34, 35, 3), np.uint8)
    taken = crops(pixels, 32, 100, bytes(range(32)))
    windows = np.lib.stride_tricks.sliding_window_view(pixels, (32, 32), (0, 1)).transpose(0, 1, 3, 4, 2)
    expected = {window.tobytes() for row in windows for window in row}
    assert len(taken) == 12, "every place once, and no more than there are"
    assert {one.tobytes() for one in taken} == expected
    assert np.array_equal(crops(pixels, 32, 3, bytes(range(32))), crops(pixels, 32, 3, bytes(range(32))))
    assert np.array_equal(crops(pixels[:32, :32], 32, 5, bytes(32)), pixels[None, :32, :32])
    assert len(crops(pixels[:31], 32, 5, bytes(32))) == 0


def test_memory_does_not_grow_with_the_pixels(
    tmp_path: Path, rng: Rng, monkeypatch: pytest.MonkeyPatch
) -> None:
    contents = [picture(rng, 300, 300) for _ in range(4)]

    def many(
        source: Path, wanted: object = None, unreadable: object = None
    ) -> Iterator[tuple[PurePosixPath, bytes]]:
        for number in range(400):
            path = PurePosixPath(("REAL", "FAKE")[number % 2], f"{number}.png")
            if wanted(path):  # type: ignore[operator]
                # Bytes after the end of a PNG make another file of the same picture.
                yield path, contents[number % 4] + b"%d" % number

    monkeypatch.setattr("training.data.folder.read_files", many)
    tracemalloc.start()
    prepare_folder(tmp_path, tmp_path / "out", "mine", size=256)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (tmp_path / "out/pixels.npy").stat().st_size > 400 * 256 * 256 * 3
    assert peak < 10 * 2**20


@pytest.fixture
def packed(plain: Path, tmp_path: Path) -> OwnSet:
    prepare_folder(plain, tmp_path / "packed", "mine")
    return OwnSet.open(tmp_path / "packed")


def seeded() -> torch.Generator:
    return torch.Generator().manual_seed(7)


def test_from_disk_comes_what_comes_from_memory(packed: OwnSet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_module.Blocks, "of", lambda _: Blocks(7, 3))
    memory, disk = (packed.part("train", streamed) for streamed in (False, True))
    assert isinstance(disk, StreamedSubset)
    order = memory.order(seeded())
    assert torch.equal(order, disk.order(seeded()))
    assert sorted(order.tolist()) == list(range(len(memory)))
    for rows in order.split(10):
        for one, other in zip(vars(memory.take(rows)).values(), vars(disk.take(rows)).values(), strict=True):
            assert torch.equal(one, other)
    chunks: list[Pictures] = [*disk.chunks(11)]
    assert torch.equal(torch.cat([part.pixels for part in chunks]), memory.pixels)  # type: ignore[attr-defined]


def test_every_block_is_read_once_an_epoch(packed: OwnSet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_module.Blocks, "of", lambda _: Blocks(7, 3))
    disk = packed.part("train", True)
    assert isinstance(disk, StreamedSubset)
    read: list[int] = []
    whole = disk._read
    monkeypatch.setattr(disk, "_read", lambda rows: read.append(int(rows[0])) or whole(rows))
    for rows in disk.order(seeded()).split(10):
        disk.take(rows)
    assert len(read) == len(set(read)) == -(-len(disk) // 7)


def test_blocks_of_a_window_are_shuffled_together() -> None:
    order = block_order(1000, Blocks(10, 5), seeded())
    assert sorted(order.tolist()) == list(range(1000))
    for window in order.split(50):
        assert len(set((window // 10).tolist())) == 5
    assert not torch.equal(order // 10, (order // 10).sort().values)
    assert not torch.equal(order, block_order(1000, Blocks(10, 5), torch.Generator().manual_seed(8)))


@pytest.mark.parametrize(("free", "streamed"), [(10**6, False), (10**5, True)])
def test_what_is_larger_than_half_of_the_free_memory_stays_on_disk(
    packed: OwnSet, monkeypatch: pytest.MonkeyPatch, free: int, streamed: bool
) -> None:
    monkeypatch.setattr(own_module, "available_memory", lambda: free)
    assert isinstance(packed.part("train"), StreamedSubset) == streamed


def test_a_disk_that_fails_is_told_with_file_and_rows(packed: OwnSet) -> None:
    part = packed.part("train", True)
    path = packed.folder / "pixels.npy"
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size - 3072 * 5)
    with pytest.raises(
        DataError, match=r"pixels\.npy:\n  rows \d+ to \d+ could not be read: the file ends before"
    ):
        part.take(torch.arange(len(part)))


def test_a_set_whose_files_do_not_belong_together(packed: OwnSet, tmp_path: Path) -> None:
    with pytest.raises(PackedError, match="prepare folder"):
        OwnSet.open(tmp_path)
    np.save(packed.folder / "pixels.npy", np.zeros((3, 32, 32, 3), np.uint8))
    with pytest.raises(PackedError, match="do not belong together"):
        OwnSet.open(packed.folder)

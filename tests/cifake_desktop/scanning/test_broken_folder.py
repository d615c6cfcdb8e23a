"""A folder that holds every kind of broken file: each gets its sentence, and the pictures among them their answers."""

import os
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from cifake_desktop.finding import Finding
from cifake_desktop.scanning.pool import WorkerPool
from cifake_desktop.scanning.scan import Scan
from cifake_desktop.scanning.setup import ExaminerSetup
from tests.cifake_desktop.provenance.files import chunk, png, saved, with_chunk
from tests.cifake_desktop.provenance.signing import sign


def black() -> Image.Image:
    return Image.new("RGB", (32, 32))


def huge_png() -> bytes:
    """Announces 60,000 x 60,000 pixels, which nobody has memory for."""
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(bytes(100)))
        + chunk(b"IEND", b"")
    )


def tampered() -> bytes:
    data = bytearray(sign(saved(black(), "JPEG")))
    data[-40] ^= 0x11
    return bytes(data)


CONTENT = {
    "cut-off.jpg": (saved(black(), "JPEG")[:300], "truncated"),
    "damaged.png": (png(image=black()).replace(b"IDAT", b"IDAX"), "truncated"),
    "empty.png": (b"", "empty"),
    "heic.heic": (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "truncated"),
    "huge.png": (huge_png(), "too_large"),
    "letter.jpg": (b"Dear reader, this is no picture.", "not_an_image"),
    "page.png": (b"<!doctype html><p>Not found", "not_an_image"),
    "raw.tif": (b"II*\0\x10\0\0\0CR\x02\0", "unsupported_format"),
    "bomb.png": (with_chunk(png(image=black()), b"zTXt", b"a\0\0" + zlib.compress(bytes(50_000_000))), None),
    "labelled.png": (png({"AIGC": '{"Label": "1"}'}, black()), None),
    "tampered.jpg": (tampered(), None),
    "whole.webp": (saved(black(), "WEBP"), None),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "broken"
    folder.mkdir()
    for name, (content, _) in CONTENT.items():
        (folder / name).write_bytes(content)
    (folder / "folder.png").mkdir()
    (folder / "notes.txt").write_text("no picture, and its name says so")
    if os.name == "posix":
        os.mkfifo(folder / "pipe.png")
        (folder / "loop.png").symlink_to(folder / "loop.png")
        (folder / "dead.png").symlink_to(folder / "nowhere.png")
        (folder / "round").symlink_to(folder)
        Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9\n.png")).write_bytes(png(image=black()))
    return folder


def test_every_kind_of_broken_file(folder: Path, tiny_models: Path) -> None:
    found: list[Finding] = []
    with WorkerPool(ExaminerSetup(str(tiny_models)), 2) as pool:
        progress = Scan(pool.examine, folder, 3).run(lambda some, _: found.extend(some), lambda: False)
    by_name = {Path(finding.path).name: finding for finding in found}
    for name, (_, code) in CONTENT.items():
        error = by_name[name].error
        assert (None if error is None else error.code) == code, name
        assert error is None or error.message.endswith(".")
    whole = by_name["whole.webp"]
    assert (whole.verdict, whole.decided_by) == ("likely_real", "pixels")
    assert (by_name["labelled.png"].verdict, by_name["labelled.png"].decided_by) == (
        "likely_ai",
        "provenance",
    )
    assert [item.status for item in by_name["tampered.jpg"].evidence] == ["tampered"]
    assert "too long" in by_name["bomb.png"].notes[0]
    if os.name == "posix":
        assert by_name[os.fsdecode(b"caf\xe9\n.png")].verdict == "likely_real"
        assert len(found) == len(CONTENT) + 1
    assert progress.others == 1

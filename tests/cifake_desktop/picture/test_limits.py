"""Files that are made to cost more than they look: each is refused, or read, within bounds of time and memory."""

import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from dataclasses import fields
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from cifake_desktop.picture import LIMIT_RANGES, Limits, PictureError, read_bytes
from tests.cifake_desktop.picture.files import bmp, box, chunk, encoded, png, tiff

HERE = Path("picture")


def refusal(data: bytes, limits: Limits | None = None) -> str:
    with pytest.raises(PictureError) as caught:
        read_bytes(data, HERE, limits or Limits())
    assert caught.value.code == "too_large"
    return caught.value.message


def test_every_limit_has_a_range_that_its_default_lies_in() -> None:
    assert list(LIMIT_RANGES) == [field.name for field in fields(Limits)]
    for name, (low, high) in LIMIT_RANGES.items():
        assert low <= getattr(Limits(), name) <= high


# --- sentences ------------------------------------------------------------------------------------------


def test_sentences_name_the_limit_and_what_the_file_has() -> None:
    data = encoded(Image.new("RGB", (2000, 1500)), "PNG")
    assert refusal(data, Limits(max_pixels=2_500_000)) == (
        "This picture is too large: it has 3 million pixels, and the limit is 2.5 million."
    )
    assert refusal(data, Limits(max_side=1999)) == (
        "This picture is too large: its longer side has 2,000 pixels, and the limit is 1,999."
    )
    assert refusal(data, Limits(max_decoded_bytes=2**20)) == (
        "This picture is too large: decoding it takes 11.444092 MiB of memory, and the limit is 1 MiB."
    )
    assert refusal(b"BM" + bytes(12) + b"\x28\0\0\0" + bytes(3 * 2**19), Limits(max_bytes=2**20)) == (
        "This file is too large: it has 1.500017 MiB, and the limit is 1 MiB."
    )
    frames = [Image.new("RGB", (8, 8), (at, 0, 0)) for at in range(0, 250, 50)]
    for kind in ("GIF", "PNG", "WEBP", "TIFF", "AVIF", "MPO"):
        animated = encoded(frames[0], kind, save_all=True, append_images=frames[1:])
        assert refusal(animated, Limits(max_frames=4)) == (
            "This file holds too many pictures: it has 5, and the limit is 4."
        )
        assert read_bytes(animated, HERE, Limits(max_frames=5)).width == 8


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF"])
def test_limits_are_asked_before_anything_is_decoded(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = encoded(Image.new("RGB", (64, 48)), kind)
    assert read_bytes(data, HERE, Limits(max_side=64, max_pixels=64 * 48)).width == 64

    def load(*_: object) -> None:
        pytest.fail("something was decoded")

    for name in ("Image.Image", "ImageFile.ImageFile", "WebPImagePlugin.WebPImageFile"):
        monkeypatch.setattr(f"PIL.{name}.load", load)
    for limits in (
        Limits(max_side=63),
        Limits(max_pixels=64 * 48 - 1),
        Limits(max_decoded_bytes=64 * 48 - 1),
    ):
        refusal(data, limits)


# --- files made to harm ---------------------------------------------------------------------------------


def _huge_png() -> bytes:
    """A gigabyte of zeros for a picture of one pixel."""
    squeezer = zlib.compressobj(9)
    body = b"".join(squeezer.compress(bytes(2**20)) for _ in range(256)) + squeezer.flush()
    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def _texts_png() -> bytes:
    """Hundreds of compressed texts of a megabyte each."""
    text = chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(1_000_000), 9))
    return png(1, 1, 8, 2, b"\0\1\2\3", text * 400)


def _long_gif(frames: int = 20_000) -> bytes:
    screen = b"GIF89a" + struct.pack("<HH", 2, 2) + b"\x80\0\0" + b"\0\0\0\xff\xff\xff"
    return screen + (b",\0\0\0\0\2\0\2\0\0" + b"\2\3\x44\x02\x05\0") * frames + b";"


def _long_webp() -> bytes:
    frame = encoded(Image.new("RGB", (1, 1)), "WEBP", lossless=True)[12:]
    piece = bytes(6) + bytes(3) + bytes(3) + b"\1\0\0\0" + frame
    animation = b"ANMF" + struct.pack("<I", len(piece)) + piece + bytes(len(piece) % 2)
    body = b"WEBPVP8X\x0a\0\0\0\x02\0\0\0" + bytes(6) + b"ANIM\6\0\0\0" + bytes(6) + animation * 20_000
    return b"RIFF" + struct.pack("<I", len(body)) + body


_GREY = {256: (3, [1]), 257: (3, [1]), 258: (3, [8]), 262: (3, [1]), 277: (3, [1]), 279: (4, [1])}


def _entries(count: int) -> bytes:
    return tiff({**{1000 + at: (3, [1]) for at in range(count)}, **_GREY}, b"\0")


def _huge_jpeg_exif() -> bytes:
    """Thousands of blocks of EXIF, which Pillow would put together one by one."""
    plain = encoded(Image.new("RGB", (8, 8)), "JPEG")
    block = b"\xff\xe1\xff\xffExif\0\0" + bytes(65_527)
    return plain[:2] + block * 500 + plain[2:]


def _many_scans() -> bytes:
    plain = encoded(Image.new("RGB", (64, 64)), "JPEG", progressive=True)
    first, end = plain.index(b"\xff\xda"), plain.rindex(b"\xff\xd9")
    return plain[:end] + plain[first:end] * 200 + plain[end:]


def _odd_tile() -> bytes:
    return tiff(
        {tag: value for tag, value in _GREY.items() if tag != 279}
        | {322: (4, [50_000]), 323: (4, [50_000]), 325: (4, [1])},
        b"\0",
        offset_tag=324,
    )


def _many_strips() -> bytes:
    return tiff({**_GREY, 273: (4, [8] * 1_000_000)}, b"\0")


def _wide_run_length() -> bytes:
    """One pixel and an end of line, again and again: the rest of each line is filled up in Python."""
    return bmp(60_000, 4000, 8, b"\1\1\0\0" * 4000, bytes(1024), compression=1)


def _huge_webp() -> bytes:
    body = b"WEBPVP8X\x0a\0\0\0\0\0\0\0" + b"\xff\x3f\0\xff\x3f\0" + b"VP8L\5\0\0\0\x2f\0\0\0\0\0"
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _huge_avif() -> bytes:
    size = box(b"ispe", struct.pack(">III", 0, 60_000, 60_000))
    meta = box(b"meta", bytes(4) + box(b"iprp", box(b"ipco", size)))
    return box(b"ftyp", b"avif\0\0\0\0avifmif1") + meta


def _many_boxes() -> bytes:
    sizes = box(b"ispe", struct.pack(">III", 0, 8, 8)) * 20_000
    meta = box(b"meta", bytes(4) + box(b"iprp", box(b"ipco", sizes)))
    return box(b"ftyp", b"heic\0\0\0\0heicmif1") + meta


def _restart_markers() -> bytes:
    plain = encoded(Image.new("RGB", (8, 8)), "JPEG")
    return plain[:2] + b"\xff\x01" * 1_000_000 + plain[2:]


READ = None  # the picture is read, and what is absurd is left out
HOSTILE: dict[str, tuple[Callable[[], bytes], str | None]] = {
    "apng": (
        lambda: png(1, 1, 8, 2, b"\0\1\2\3", chunk(b"acTL", struct.pack(">II", 2**31 - 1, 0))),
        "2,147,483,647, and the limit is 10,000.",
    ),
    "avif": (_huge_avif, "3,600 million pixels, and the limit is 256 million."),
    "gif": (_long_gif, "it has 20,000, and the limit is 10,000."),
    "heic boxes": (_many_boxes, "cut off or damaged"),
    "jpeg exif": (_huge_jpeg_exif, READ),
    "jpeg markers": (_restart_markers, "cut off or damaged"),
    "jpeg scans": (_many_scans, "and the limit is 500."),
    "png": (_huge_png, READ),
    "png texts": (_texts_png, READ),
    "run lengths": (_wide_run_length, "it has 240 million pixels, and the limit is 16 million."),
    "tiff entries": (lambda: _entries(5000), "it has 5,007 entries, and the limit is 4,096."),
    "tiff pages": (lambda: tiff(_GREY, b"\0", pages=20_000), "and the limit is 10,000."),
    "tiff strips": (_many_strips, "it has 1,000,000 values, and the limit is 262,144."),
    "tiff tile": (_odd_tile, "it has 2,500 million pixels, and the limit is 256 million."),
    "webp": (_huge_webp, "million pixels, and the limit is 256 million."),
    "webp frames": (_long_webp, "it has 20,000, and the limit is 10,000."),
}

# Reads a file in a process of its own, and says what came of it and what it took.
_SCRIPT = """
import resource, sys, time
from pathlib import Path
from cifake_desktop.picture import PictureError, read_bytes
for name in sys.argv[1:]:
    data = Path(name).read_bytes()
    resource.setrlimit(resource.RLIMIT_AS, (2**40, 2**40))
    before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    try:
        read_bytes(data, Path("picture"))
        came = "read"
    except PictureError as error:
        came = error.message
    seconds = time.process_time() - start
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print(f"{seconds:.3f}\\t{grown:.0f}\\t{came}")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="measures memory as POSIX does")
def test_what_is_made_to_harm_costs_little(tmp_path: Path) -> None:
    # The costly ones last, because what a process took once counts for all that follow.
    names = sorted(HOSTILE)
    for name in names:
        (tmp_path / name).write_bytes(HOSTILE[name][0]())
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT, *(str(tmp_path / name) for name in names)],
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    for name, line in zip(names, done.stdout.splitlines(), strict=True):
        seconds, grown, came = line.split("\t")
        expected = HOSTILE[name][1]
        assert came == "read" if expected is None else expected in came, (name, came)
        assert float(seconds) < 2, (name, line)
        size = (tmp_path / name).stat().st_size / 2**20
        assert float(grown) < 64 + 3 * size, (name, line)


def test_a_chain_of_directories_that_bites_its_tail_ends() -> None:
    data = bytearray(tiff(_GREY, b"\7"))
    end = data.rindex(struct.pack("<HHII", 279, 4, 1, 1)) + 12
    data[end : end + 4] = struct.pack("<I", 8 + 2)
    (first,) = struct.unpack_from("<I", data, 4)
    data[end : end + 4] = struct.pack("<I", first)
    assert read_bytes(bytes(data), HERE).pixels.tolist() == [[[7, 7, 7]]]


def test_the_file_is_not_changed_by_what_is_left_out() -> None:
    noise = Image.effect_noise((32, 32), 80).convert("RGB")
    plain = encoded(noise, "PNG")
    with_texts = plain[:33] + chunk(b"tEXt", b"a\0b") * 5 + plain[33:]
    one, other = read_bytes(plain, HERE), read_bytes(with_texts, HERE)
    assert one.sha256 != other.sha256
    assert (one.pixels == other.pixels).all()
    assert Image.open(BytesIO(plain)).size == (32, 32)

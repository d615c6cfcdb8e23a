"""Valid files, small and made by code, that the fuzzer spoils: every format that the application reads, and models.

Everything here is the same on every call with the same versions of the libraries, so that an input is known by its
format, its number and the seed. Formats stand in a table: one without samples here (its encoder is missing) is left
out, and the runner says so.
"""

import json
import struct
from collections.abc import Callable, Iterator
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image, ImageCms, features
from PIL.PngImagePlugin import PngInfo

from tests.cifake_desktop.picture.profiles import DISPLAY_P3, grey_profile, rgb_profile
from tests.cifake_desktop.provenance.embedding import natural, stealth
from tests.cifake_desktop.provenance.files import (
    camera_tiff,
    picture,
    png,
    saved,
    segment,
    tiff,
    with_chunk,
    with_segments,
    xmp_packet,
)
from tests.hardening.fuzz_models import models

_ROOT: Final = Path(__file__).resolve().parents[2]
_SAMPLES: Final = _ROOT / "resources" / "samples"
_LARGEST_SAMPLE: Final = 20_000  # bytes: larger ones would cost more time than they find
_SIGNED: Final = Path(__file__).with_name("signed.jpg")
_C2PA_UUID: Final = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_MADE_BY_AI: Final = (
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "DigitalSourceType",
    "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
)
_XMP: Final = xmp_packet(
    _MADE_BY_AI,
    ("http://ns.adobe.com/photoshop/1.0/", "Credit", "Made with Google AI"),
    ("http://ns.adobe.com/xap/1.0/", "CreatorTool", "Adobe Firefly"),
    ("http://www.tc260.org.cn/ns/AIGC/1.0/", "AIGC", '{"Label": "1", "ContentProducer": "x"}'),
)
_XAP: Final = b"http://ns.adobe.com/xap/1.0/\0"
_IIM: Final = b"\x1c\x02\x6e\x00\x09A service"
_PHOTOSHOP: Final = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + struct.pack(">I", len(_IIM)) + _IIM
_GRAPH: Final = json.dumps(
    {
        "1": {"class_type": "KSampler", "inputs": {"seed": 5, "steps": 20, "cfg": 8.0, "positive": ["2", 0]}},
        "2": {"class_type": "CLIPTextEncode", "inputs": {"text": "a cat", "clip": ["3", 1]}},
        "3": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "model.safetensors"}},
        "4": {"class_type": "SaveImage", "inputs": {"images": ["1", 0]}},
    }
)
_A1111: Final = (
    "a cat\nNegative prompt: dog\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1, Version: v1.9"
)
_PNG_TEXTS: Final[tuple[dict[str, str], ...]] = (
    {"parameters": _A1111},
    {"prompt": _GRAPH, "workflow": '{"nodes": [{"type": "KSampler"}], "links": []}'},
    {"Software": "NovelAI", "Comment": '{"prompt": "x", "uc": "y", "scale": 5}', "Description": "x"},
    {"invokeai_metadata": '{"positive_prompt": "x", "seed": 1, "model": {"name": "m"}, "app_version": "4"}'},
    {
        "Dream": '"a cat" -s 50 -S 1 -W 512 -H 512 -C 7.5 -A k_lms',
        "sd-metadata": '{"image": {}, "app_id": "x"}',
    },
    {"AIGC": '{"Label": "1"}', "Author": "x", "Description": "a --v 6 Job ID: 0-0"},
    {
        "fooocus_scheme": "fooocus",
        "parameters": '{"base_model": "m", "version": "Fooocus 2", "sharpness": 2}',
    },
    {"use_stable_diffusion_model": "m", "prompt": "x", "seed": "1"},
    {"parameters": '{"sui_image_params": {"prompt": "x", "model": "m"}}'},
)


def formats() -> dict[str, Callable[[], list[bytes]]]:
    """Return what builds the samples of each format of pictures, by Pillow's name of the format."""
    return {
        "JPEG": _jpeg,
        "MPO": _mpo,
        "PNG": _png,
        "WEBP": _webp,
        "GIF": _gif,
        "BMP": _bmp,
        "TIFF": _tiff,
        "AVIF": _avif,
        "HEIF": _heif,
    }


@cache
def samples(kind: str) -> tuple[bytes, ...]:
    """Return the samples of a format, or the models under "ONNX"; none where they cannot be made here."""
    built = models() if kind == "ONNX" else formats()[kind]()
    return tuple(built)


# --- parts ----------------------------------------------------------------------------------------------


def _modes(*names: str) -> Iterator[Image.Image]:
    """Yield small pictures of these modes of Pillow, one of the size of thumbnails that a model is for."""
    for number, name in enumerate(names):
        size = (32, 32) if number % 2 == 0 else (37, 21)
        yield picture(*size, seed=number).convert(name)


def _wide_grey() -> Image.Image:
    return Image.fromarray((np.arange(32 * 32, dtype=np.uint16) * 60).reshape(32, 32))


@cache
def _profiles() -> tuple[bytes, bytes, bytes]:
    """Return the profile of sRGB, and one of other colours and one of grey, both of which are converted from."""
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return srgb, rgb_profile(DISPLAY_P3, 2.2), grey_profile(1.8)


@cache
def _store() -> bytes:
    """Return the C2PA store of the signed sample."""
    from cifake_desktop.provenance.container import read_blocks

    return read_blocks(_SIGNED.read_bytes(), "JPEG").c2pa_store


def _exif(orientation: int = 1) -> bytes:
    return b"Exif\0\0" + camera_tiff(saved(picture(32, 24), "JPEG", quality=30), orientation=orientation)


def _generator_exif() -> bytes:
    comment = b"UNICODE\0" + _A1111.encode("utf-16-be")
    texts = [
        (0x010E, 2, _GRAPH.encode() + b"\0"),
        (0x013B, 2, b"artist\0"),
        (0x0131, 2, b"AI generated; x\0"),
    ]
    return b"Exif\0\0" + tiff(texts, [(0x9286, 7, comment)], order=">")


def _from_samples(suffix: str) -> list[bytes]:
    files = (path for path in sorted(_SAMPLES.glob(f"*{suffix}")) if path.stat().st_size < _LARGEST_SAMPLE)
    return [path.read_bytes() for path in files]


# --- formats --------------------------------------------------------------------------------------------


def _jpeg() -> list[bytes]:
    plain = [saved(image, "JPEG", quality=60) for image in _modes("RGB", "L", "CMYK", "RGB")]
    image = picture(48, 32)
    ways: list[dict[str, object]] = [
        {"progressive": True},
        {"subsampling": 0, "optimize": True},
        {"restart_marker_blocks": 1},
        {"icc_profile": _profiles()[0]},
        {"icc_profile": _profiles()[1]},
        {"exif": _exif(6), "xmp": _XMP},
        {"exif": _generator_exif(), "comment": _A1111.encode()},
    ]
    made = [*plain, *(saved(image, "JPEG", quality=50, **way) for way in ways)]
    large = saved(picture(128, 96), "JPEG", quality=30)
    grey = saved(image.convert("L"), "JPEG", quality=50, icc_profile=_profiles()[2])
    extension = b"http://ns.adobe.com/xmp/extension/\0" + b"A" * 32 + struct.pack(">II", len(_XMP), 0) + _XMP
    marked = with_segments(
        made[0],
        segment(0xE1, _XAP + _XMP),
        segment(0xE1, extension),
        segment(0xED, _PHOTOSHOP),
        segment(0xFE, b"x"),
    )
    return [*made, large, grey, marked, _SIGNED.read_bytes(), *_from_samples(".jpg")]


def _mpo() -> list[bytes]:
    first, second = picture(32, 32), picture(32, 32, seed=1)
    plain = saved(first, "MPO", save_all=True, append_images=[second], quality=40)
    return [plain, saved(first, "MPO", save_all=True, append_images=[second, first], exif=_exif(3))]


def _png() -> list[bytes]:
    modes = [saved(image, "PNG") for image in _modes("RGB", "RGBA", "L", "LA", "P", "1")]
    wide = saved(_wide_grey(), "PNG")
    colours = np.dstack([natural(64, 64), np.full((64, 64), 254, dtype=np.uint8)])
    info = PngInfo()
    info.add_text("parameters", _A1111, zip=True)
    info.add_itxt("Description", "ü" * 30, zip=True)
    info.add_itxt("XML:com.adobe.xmp", _XMP.decode())
    small = picture(32, 32)
    return [
        *modes,
        wide,
        saved(small, "PNG", pnginfo=info, exif=_exif(8)[6:], icc_profile=_profiles()[1], gamma=0.45),
        saved(small.convert("P"), "PNG", transparency=0),
        saved(small, "PNG", transparency=(0, 0, 0)),
        saved(small, "PNG", save_all=True, append_images=[picture(32, 32, seed=1)], duration=10),
        saved(Image.fromarray(stealth(natural(48, 48), _A1111)), "PNG"),
        saved(Image.fromarray(stealth(colours, _GRAPH)), "PNG"),
        saved(picture(128, 96), "PNG"),
        *(png(texts, small) for texts in _PNG_TEXTS),
        with_chunk(saved(small, "PNG"), b"caBX", _store()),
        _interlaced(),
        *_from_samples(".png"),
    ]


def _interlaced() -> bytes:
    """Return an interlaced PNG: eight by eight pixels of grey in the seven passes of Adam7."""
    import zlib

    from tests.cifake_desktop.provenance.files import chunk

    passes = ((1, 1), (1, 1), (2, 1), (2, 2), (4, 2), (4, 4), (8, 4))
    rows = b"".join((b"\0" + bytes(range(wide))) * high for wide, high in passes)
    head = struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 1)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def _webp() -> list[bytes]:
    small = picture(32, 32)
    moving: dict[str, object] = {"save_all": True, "append_images": [picture(32, 32, seed=1)], "duration": 10}
    made = [
        saved(small, "WEBP", quality=40),
        saved(small, "WEBP", lossless=True),
        saved(small.convert("RGBA"), "WEBP", quality=30),
        saved(small, "WEBP", quality=30, exif=_exif(5), xmp=_XMP, icc_profile=_profiles()[1]),
        saved(small, "WEBP", quality=30, exif=_generator_exif()),
        saved(small, "WEBP", quality=30, **moving),
        saved(picture(128, 96), "WEBP", quality=20),
    ]
    store = _store()
    block = b"C2PA" + struct.pack("<I", len(store)) + store + b"\0" * (len(store) % 2)
    credentialed = made[3] + block
    return [*made, credentialed[:4] + struct.pack("<I", len(credentialed) - 8) + credentialed[8:]]


def _gif() -> list[bytes]:
    small = picture(32, 32)
    others = [picture(32, 32, seed=seed) for seed in (1, 2)]
    made = [
        saved(small, "GIF"),
        saved(small.convert("L"), "GIF", interlace=0),
        saved(small.convert("P"), "GIF", transparency=0, comment=_A1111.encode()),
        saved(small, "GIF", save_all=True, append_images=others, loop=0, disposal=2),
        saved(picture(128, 96).convert("P"), "GIF"),
    ]
    store = _store()
    blocks = b"".join(
        bytes([len(store[at : at + 255])]) + store[at : at + 255] for at in range(0, len(store), 255)
    )
    packet = b"\x21\xff\x0bXMP DataXMP" + _XMP + b"\x01" + bytes(range(255, -1, -1)) + b"\0"
    extension = b"\x21\xff\x0bC2PA_GIF\1\0\0" + blocks + b"\0"
    at = 13 + (3 << (made[0][10] & 7) + 1)
    return [*made, made[0][:at] + packet + made[0][at:], made[0][:at] + extension + made[0][at:]]


def _bmp() -> list[bytes]:
    return [saved(image, "BMP") for image in (*_modes("RGB", "L", "P", "1", "RGBA"), picture(99, 97))]


def _tiff() -> list[bytes]:
    small = picture(32, 32)
    made = [saved(image, "TIFF") for image in _modes("RGB", "RGBA", "L", "P", "1", "CMYK", "I", "F")]
    made.append(saved(_wide_grey(), "TIFF"))
    ways = ("tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg", "tiff_deflate")
    made += [saved(small, "TIFF", compression=way) for way in ways]
    made.append(saved(small.convert("1"), "TIFF", compression="group4"))
    made.append(saved(small, "TIFF", save_all=True, append_images=[picture(32, 32, seed=1)]))
    made.append(saved(small, "TIFF", big_tiff=True))
    made.append(saved(small, "TIFF", icc_profile=_profiles()[1], tiffinfo={274: 6, 271: "Canon", 272: "EOS"}))
    extras: dict[int, object] = {700: _XMP, 33723: _IIM, 305: "ComfyUI", 270: _A1111}
    made.append(saved(small, "TIFF", tiffinfo=extras))
    made.append(_with_tiff_store(saved(small.convert("L"), "TIFF")))
    return made


def _with_tiff_store(data: bytes) -> bytes:
    """Return a little-endian TIFF whose directory, moved to the end, has one more entry: a C2PA store."""
    (at,) = struct.unpack_from("<I", data, 4)
    (count,) = struct.unpack_from("<H", data, at)
    store = _store()
    entries = data[at + 2 : at + 2 + 12 * count]
    entry = struct.pack("<HHII", 0xCD41, 7, len(store), len(data))
    body = data + store + b"\0" * ((len(data) + len(store)) % 2)
    directory = struct.pack("<H", count + 1) + entries + entry + b"\0\0\0\0"
    return body[:4] + struct.pack("<I", len(body)) + body[8:] + directory


def _avif() -> list[bytes]:
    if not features.check("avif"):
        return []
    small = picture(32, 32)
    fast: dict[str, object] = {"speed": 10, "quality": 30}
    made = [
        saved(small, "AVIF", **fast),
        saved(small.convert("RGBA"), "AVIF", **fast),
        saved(
            small, "AVIF", subsampling="4:4:4", exif=_exif(6), xmp=_XMP, icc_profile=_profiles()[1], **fast
        ),
        saved(small, "AVIF", save_all=True, append_images=[picture(32, 32, seed=1)], **fast),
        saved(picture(128, 96), "AVIF", **fast),
    ]
    content = _C2PA_UUID + bytes(4) + b"manifest\0" + bytes(8) + _store()
    return [*made, made[0] + struct.pack(">I4s", 8 + len(content), b"uuid") + content]


def _heif() -> list[bytes]:
    """Return HEIC files: encoded where an encoder is installed, else the committed ones."""
    committed = [path.read_bytes() for path in sorted((_ROOT / "tests").rglob("*.heic"))]
    try:
        import pillow_heif
    except ImportError:
        return committed
    made = []
    for number, way in enumerate(({}, {"exif": _exif(6), "xmp": _XMP}, {"chroma": 444})):
        target = BytesIO()
        pillow_heif.from_pillow(picture(32, 32, seed=number)).save(target, quality=30, **way)
        made.append(target.getvalue())
    return [*committed, *made]

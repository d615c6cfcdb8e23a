"""Words of each format that mean something to its readers, for the fuzzer to put in where they do not belong."""

import struct
from typing import Final

_BOXES: Final = (
    b"meta iloc iinf infe iprp ipco ispe pixi ipma irot imir clap grid iref auxC av1C mdat colr uuid moov"
    b" idat".split()
)
_CHUNKS: Final = (
    b"IHDR PLTE IDAT IEND tRNS iCCP eXIf acTL fcTL fdAT zTXt iTXt tEXt caBX gAMA sBIT cICP comf".split()
)
_OPERATORS: Final = (
    b"Loop If Scan Resize Pad Expand ConstantOfShape NonZero Gather Conv MatMul Tile Range TopK OneHot Concat Split"
    b" Reshape Slice QLinearConv ConvTranspose MaxUnpool LSTM GridSample Einsum StringNormalizer ScatterND GatherND"
    b" RoiAlign NonMaxSuppression DFT Attention Col2Im".split()
)
# Sizes, depths, compressions, strips, tiles, sub-directories, tables, XMP, profiles, raw files: with their types.
_TAGS: Final = {
    256: 3,
    257: 4,
    258: 3,
    259: 3,
    262: 3,
    273: 4,
    277: 3,
    317: 3,
    322: 4,
    324: 4,
    330: 4,
    338: 3,
    339: 3,
}
_MORE_TAGS: Final = {347: 7, 700: 1, 0x8769: 4, 34675: 7, 50706: 1}

COMMON: Final = (
    b"II*\0\x08\0\0\0",
    b"MM\0*\0\0\0\x08",
    b"Exif\0\0",
    b"http://ns.adobe.com/xap/1.0/\0",
    b"\xff\xff\xff\xff",
    b"\0\0\0\0",
    b"\x7f\xff\xff\xff",
    b"\xff\xff\xff\x7f",
    b"<!DOCTYPE x [<!ENTITY a 'b'>]>",
    b"<a>" * 300,
    b"[" * 3000,
    b'{"a":' * 1000,
    b'{"prompt": {"1": {"class_type": "KSampler", "inputs": {}}}}',
    b"\xed\xa0\x80",
    b"\xef\xbf\xbd" * 20,
    b"1" * 5000,
    b"1e999",
    b"\\ud800",
    b"jumb",
    b"cbor",
    b"\0\0\0\x01jumb\xff\xff\xff\xff\xff\xff\xff\xff",
)
"""Words that several formats know."""

_JPEG: Final = (
    *(bytes([0xFF, marker]) for marker in (*range(0xC0, 0xE3), 0xEB, 0xED, 0xFE, 0x01)),
    b"\xff\xe2\x00\x10ICC_PROFILE\0\1\1",
    b"\xff\xee\x00\x0eAdobe\0\x64\0\0\0\0\2",
    b"\xff\xed\0\x1aPhotoshop 3.0\x008BIM\x04\x04",
    b"\xff\xe2\0\x08MPF\0II",
)
_AVIF: Final = tuple(struct.pack(">I", size) + kind for kind in _BOXES for size in (0, 1, 8, 2**32 - 1))

TOKENS: Final[dict[str, tuple[bytes, ...]]] = {
    "JPEG": _JPEG,
    "MPO": _JPEG,
    "PNG": tuple(struct.pack(">I4s", length, kind) for kind in _CHUNKS for length in (0, 13, 2**31 - 1)),
    "WEBP": (b"\x2f", b"XMP ", b"VP8 ", *b"VP8L VP8X ANIM ANMF ALPH ICCP EXIF C2PA".split()),
    "GIF": (b"\x21\xf9\x04", b"\x21\xff\x0bNETSCAPE2.0\3\1\0\0\0", b",", b";", b"\x21\xff\x0bXMP DataXMP"),
    "BMP": (b"\x0c\0\0\0", b"\x28\0\0\0", b"\x7c\0\0\0", b"\x01\0\x20\0\3\0\0\0", b"\x01\0\x08\0\1\0\0\0"),
    "TIFF": tuple(
        struct.pack("<HHII", tag, kind, count, value)
        for tag, kind in (_TAGS | _MORE_TAGS).items()
        for count, value in ((1, 1), (1, 8), (2**32 - 1, 8), (1, 65535), (0, 0))
    ),
    "AVIF": _AVIF,
    "HEIF": (*_AVIF, b"hvcC", b"hev1", b"\0\0\0\x18ftypheic"),
    "ONNX": tuple(bytes([4 * 8 + 2, len(name)]) + name for name in _OPERATORS),
}
"""Words of each format, by Pillow's name of it, or "ONNX": there, operators as fields of a node."""

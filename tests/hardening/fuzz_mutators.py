"""Spoils valid files. What comes out depends on seed, format and number alone: each input can be made again."""

import random
import struct
from collections.abc import Callable
from typing import Final

from tests.hardening.fuzz_corpus import samples
from tests.hardening.fuzz_structure import layout, mended, protobuf_fields
from tests.hardening.fuzz_tokens import COMMON, TOKENS

_LONGEST: Final = 200_000  # bytes of an input, but for those made from a larger sample
_LARGE: Final = 100_000  # bytes of a sample that is taken seldom
_SELDOM: Final = 0.03
_DEEP: Final = 0.6

_BYTES: Final = (0x00, 0x01, 0x7F, 0x80, 0xFE, 0xFF, 0x20, 0x30)

_Mutator = Callable[[bytes, str, random.Random], bytes]


def mutated(kind: str, number: int, seed: int) -> bytes:
    """Return one input.

    Args:
        kind: Pillow's name of the format, or "ONNX".
        number: of the input, from 0.
        seed: of the run.

    """
    rng = random.Random(f"{seed}:{kind}:{number}")
    data = _sample(kind, rng)
    most = max(_LONGEST, len(data) + 1000)
    for _ in range(min(1 + int(rng.expovariate(1.0)), 5)):
        (mutate,) = rng.choices(tuple(_WEIGHTS), tuple(_WEIGHTS.values()))
        if kind == "ONNX" and rng.random() < _DEEP:  # else few would get past the first look at the file
            mutate = _fields
        data = mutate(data, kind, rng)[:most]
    return mended(kind, data) if rng.random() < 0.75 else data


def _sample(kind: str, rng: random.Random) -> bytes:
    data = rng.choice(samples(kind))
    if len(data) > _LARGE and rng.random() > _SELDOM:
        return rng.choice([other for other in samples(kind) if len(other) <= _LARGE])
    return data


def _bits(data: bytes, kind: str, rng: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(rng.randint(1, 8) if changed else 0):
        changed[rng.randrange(len(changed))] ^= 1 << rng.randrange(8)
    return bytes(changed)


def _bytes(data: bytes, kind: str, rng: random.Random) -> bytes:
    changed = bytearray(data)
    # Heads say more than pixels do.
    reach = min(len(changed), rng.choice((32, 128, 600, len(changed) or 1)))
    for _ in range(rng.randint(1, 4) if reach else 0):
        changed[rng.randrange(reach)] = rng.choice((*_BYTES, rng.randrange(256)))
    return bytes(changed)


def _number(data: bytes, kind: str, rng: random.Random) -> bytes:
    """Set a length, size, count or offset to what no honest file has."""
    known = layout(kind, data).numbers
    if known and rng.random() < 0.85:
        place = rng.choice(known)
        at, size, order = place.at, place.size, place.order
    else:
        at, size, order = (
            rng.randrange(len(data) + 1),
            rng.choice((1, 2, 4, 8)),
            rng.choice(("big", "little")),
        )
    before = int.from_bytes(data[at : at + size], order)
    most = 256**size - 1
    values = (
        0,
        1,
        2,
        most,
        most - 1,
        most // 2,
        most // 2 + 1,
        before + 1,
        before - 1,
        before * 2,
        before // 2,
    )
    more = (len(data), len(data) - at, 8, 65535, 16_000, 40_000, rng.randrange(most + 1), at, before ^ 0x80)
    return data[:at] + (rng.choice((*values, *more)) % (most + 1)).to_bytes(size, order) + data[at + size :]


def _pieces(data: bytes, kind: str, rng: random.Random) -> bytes:
    """Duplicate, delete, swap, move or repeat a piece of the file."""
    level = rng.choice(layout(kind, data).levels)
    start, end = rng.choice(level)
    other_start, other_end = rng.choice(level)
    piece, other = data[start:end], data[other_start:other_end]
    match rng.randrange(6):
        case 0:
            return data[:end] + piece + data[end:]
        case 1:
            return data[:start] + data[end:]
        case 2 if end <= other_start:
            return data[:start] + other + data[end:other_start] + piece + data[other_end:]
        case 3:
            return data[:other_end] + piece + data[other_end:]
        case 4:
            return data[:end] + piece * rng.choice((3, 20, 300)) + data[end:]
        case _:
            return data[:start] + other + data[end:]


def _nested(data: bytes, kind: str, rng: random.Random) -> bytes:
    """Put a piece into itself, as often as it goes; only boxes and messages can be nested."""
    start, end = rng.choice(rng.choice(layout(kind, data).levels))
    piece, times = data[start:end], rng.choice((2, 10, 60))
    for _ in range(times):
        if len(piece) > _LONGEST:
            break
        if kind == "ONNX":
            piece = bytes([rng.choice((0x3A, 0x0A, 0x2A, 0x32, 0x5A))]) + _encoded(len(piece)) + piece
        else:
            piece = (
                struct.pack(">I", 8 + len(piece)) + rng.choice((b"meta", b"jumb", b"iinf", b"ipco")) + piece
            )
    return data[:start] + piece + data[end:]


def _splice(data: bytes, kind: str, rng: random.Random) -> bytes:
    """Put a piece of another file into this one, in place of one of its own or beside it."""
    source = _sample(kind, rng)
    first, last = rng.choice(rng.choice(layout(kind, source).levels))
    start, end = rng.choice(rng.choice(layout(kind, data).levels))
    return data[: rng.choice((start, end))] + source[first:last] + data[end:]


def _cut(data: bytes, kind: str, rng: random.Random) -> bytes:
    start, end = rng.choice(rng.choice(layout(kind, data).levels))
    return data[: rng.choice((start, end, end - 1, start + 4, rng.randrange(len(data) + 1)))]


def _token(data: bytes, kind: str, rng: random.Random) -> bytes:
    token = rng.choice((*TOKENS[kind], rng.choice(COMMON)))
    start, end = rng.choice(rng.choice(layout(kind, data).levels))
    at = rng.choice((start, end, rng.randrange(len(data) + 1)))
    return data[:at] + token + data[at + (len(token) if rng.random() < 0.6 else 0) :]


def _repeat(data: bytes, kind: str, rng: random.Random) -> bytes:
    at = rng.randrange(len(data) + 1)
    block = data[at : at + rng.choice((1, 4, 16, 64, 512))]
    to = rng.randrange(len(data) + 1)
    return data[:to] + block * rng.choice((1, 2, 50, 1000)) + data[to:]


def _fill(data: bytes, kind: str, rng: random.Random) -> bytes:
    at, length = rng.randrange(len(data) + 1), rng.choice((2, 8, 64, 512))
    return data[:at] + bytes([rng.choice(_BYTES)]) * length + data[at + length :]


def _fields(data: bytes, kind: str, rng: random.Random) -> bytes:
    """Change a field deep in a model, with all lengths around it right again; elsewhere, a number."""
    return _field(data, rng, 0) if kind == "ONNX" else _number(data, kind, rng)


def _field(message: bytes, rng: random.Random, depth: int) -> bytes:
    try:
        fields = list(protobuf_fields(message))
    except ValueError:
        return _bits(message, "ONNX", rng)
    if not fields:
        return message
    start, content, end, _, wire = rng.choice(fields)
    tag = message[start : start + 1] if content - start < 3 else message[start : start + 2]
    whole, inside = message[start:end], message[content:end]
    if wire == 2 and depth < 6 and rng.random() < 0.75:
        new = tag[:1] + _encoded(len(changed := _field(inside, rng, depth + 1))) + changed
        return message[:start] + new + message[end:]
    match rng.randrange(6):
        case 0:
            return message[:start] + message[end:]
        case 1:
            return message[:end] + whole + message[end:]
        case 2 if wire == 2:
            text = rng.choice(
                (b"", inside * 2, rng.randbytes(8), b"pixels", b"logit", b"../x", *TOKENS["ONNX"])
            )
            return message[:start] + tag[:1] + _encoded(len(text)) + text + message[end:]
        case 3 if wire == 0:
            value = rng.choice((0, 1, 2, 7, 2**31, 2**32 - 1, 2**63, 2**64 - 1, rng.randrange(64), 2**20))
            return message[:start] + tag[:1] + _encoded(value) + message[end:]
        case 4:
            other = rng.choice(fields)
            return message[:start] + message[other[0] : other[2]] + message[end:]
        case _:
            changed_tag = bytes([rng.randrange(256)])
            return message[:start] + changed_tag + message[start + 1 :]


def _encoded(value: int) -> bytes:
    """Return a number as Protocol Buffers write it."""
    encoded = bytearray()
    while value > 0x7F:
        encoded.append(value & 0x7F | 0x80)
        value >>= 7
    encoded.append(value)
    return bytes(encoded)


_WEIGHTS: Final[dict[_Mutator, int]] = {
    _bits: 3,
    _bytes: 4,
    _number: 6,
    _fields: 4,
    _pieces: 5,
    _nested: 1,
    _splice: 3,
    _cut: 1,
    _token: 4,
    _repeat: 1,
    _fill: 1,
}

"""All readers together, over whole files."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from cifake_desktop.provenance import read
from cifake_desktop.provenance.marks import Kind, Origin, origin_of
from cifake_desktop.provenance.read import Provenance, read_provenance
from tests.cifake_desktop.provenance.embedding import natural, stealth
from tests.cifake_desktop.provenance.files import (
    camera_tiff,
    picture,
    png,
    saved,
    segment,
    with_chunk,
    with_segments,
    xmp_packet,
)
from tests.cifake_desktop.provenance.signing import sign

EXT = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
MADE_BY_AI = (
    EXT,
    "DigitalSourceType",
    "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
)


def kinds(found: Provenance) -> list[Kind]:
    return [Kind(item.kind) for item in found.evidence]


def labelled_jpeg(*, camera: bool = False) -> bytes:
    xmp = segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp_packet(MADE_BY_AI))
    exif = segment(0xE1, b"Exif\0\0" + camera_tiff()) if camera else b""
    return with_segments(saved(picture(), "JPEG"), exif + xmp)


def test_a_file_without_marks_says_nothing() -> None:
    assert read_provenance(saved(picture(), "JPEG"), "JPEG") == Provenance()
    assert read_provenance(b"", "") == Provenance()


def test_a_label_is_found_and_a_camera_beside_it_contradicts_it() -> None:
    found = read_provenance(labelled_jpeg(), "JPEG")
    assert kinds(found) == [Kind.SOURCE_TYPE]
    assert origin_of(found.evidence[0]) is Origin.AI
    found = read_provenance(labelled_jpeg(camera=True), "JPEG")
    assert kinds(found) == [Kind.SOURCE_TYPE, Kind.CAMERA, Kind.CONTRADICTION]


def test_a_credit_line_of_iptc_iim_counts_as_the_one_of_xmp() -> None:
    iim = b"\x1c\x02\x6e\x00\x09A service"
    resource = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + len(iim).to_bytes(4, "big") + iim
    data = with_segments(labelled_jpeg(), segment(0xED, resource))
    (item,) = read_provenance(data, "JPEG").evidence
    assert (item.by, item.detail["credit"]) == ("A service", "A service")


def test_what_is_broken_is_a_note_and_does_not_stop_the_others() -> None:
    data = with_chunk(png(), b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + xmp_packet(MADE_BY_AI)[:-40])
    data = with_chunk(data, b"eXIf", b"II*\0\xff\xff\xff\xff")
    data = with_chunk(data, b"zTXt", b"parameters\0\0no zlib")
    found = read_provenance(data, "PNG")
    assert kinds(found) == [Kind.SOURCE_TYPE]
    assert len(found.notes) == 3


def test_a_reader_that_fails_is_a_note(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RecursionError("deep")

    monkeypatch.setattr(read, "read_exif", fail)
    found = read_provenance(labelled_jpeg(camera=True), "JPEG")
    assert kinds(found) == [Kind.SOURCE_TYPE]
    assert found.notes == ("The EXIF of this file could not be read.",)


SIGNED = sign(saved(picture(), "JPEG"))
STEALTH = Image.fromarray(
    stealth(natural(120, 90), "a house\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1, ")
)

WHOLE = [
    (SIGNED, "JPEG"),
    (sign(png({"prompt": json.dumps({"1": {"class_type": "KSampler", "inputs": {}}})}), "PNG"), "PNG"),
    (png(image=STEALTH), "PNG"),
    (labelled_jpeg(camera=True), "JPEG"),
    (png({"parameters": "a house\nSteps: 20, Sampler: Euler a, Seed: 1", "AIGC": '{"Label": "1"}'}), "PNG"),
    (saved(picture(), "WEBP", exif=b"Exif\0\0" + camera_tiff(), xmp=xmp_packet(MADE_BY_AI)), "WEBP"),
    (saved(picture(), "TIFF"), "TIFF"),
    (saved(picture(), "GIF", comment=b"made by hand"), "GIF"),
    (saved(picture(), "AVIF", exif=b"Exif\0\0" + camera_tiff(), xmp=xmp_packet(MADE_BY_AI)), "AVIF"),
]


PIXELS = np.asarray(STEALTH)


@given(st.data())
def test_mutated_files_never_raise_and_no_reader_gives_up(data: st.DataObject) -> None:
    content, kind = data.draw(st.sampled_from(WHOLE))
    mutated = bytearray(content)
    for _ in range(data.draw(st.integers(1, 12))):
        at = data.draw(st.integers(0, min(len(mutated), 6000) - 1))
        mutated[at] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(mutated)))
    keep = bytes(mutated[:cut]) if data.draw(st.booleans()) else bytes(mutated)
    found = read_provenance(keep, kind, PIXELS)
    assert not [note for note in found.notes if note.endswith("of this file could not be read.")]


def test_the_inputs_of_the_mutations_are_sound() -> None:
    silent = [kind for content, kind in WHOLE if not read_provenance(content, kind).evidence]
    assert silent == ["PNG", "TIFF", "GIF"]  # the first of them says what it says in its pixels
    assert read_provenance(b"", "PNG", PIXELS).evidence

"""Labels by published standards: IPTC's digital source type, and China's AIGC label."""

import json
from collections.abc import Iterator
from itertools import islice
from typing import Final

from cifake_desktop.finding import JSON, Evidence
from cifake_desktop.provenance.blocks import Blocks
from cifake_desktop.provenance.exif import Exif
from cifake_desktop.provenance.marks import Kind, Origin, Status, mark
from cifake_desktop.provenance.source_types import origin_of_source_type, source_type_words
from cifake_desktop.provenance.xmp import Xmp

_IPTC_EXT: Final = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
_SOURCE_TYPES: Final = ("DigitalSourceType", "DigitalsourceType", "digitalSourceType", "digitalsourcetype")
_PHOTOSHOP: Final = "http://ns.adobe.com/photoshop/1.0/"
_XMP_BASIC: Final = "http://ns.adobe.com/xap/1.0/"
_LONGEST: Final = 500  # characters of a value that is shown

_AIGC_PART: Final = "tc260.org.cn/ns/aigc"  # of the namespace, whose address programs write in several ways
_MOST_AIGC: Final = 20_000  # characters of a label
_MOST_LABELS: Final = 20  # that are read of a file
_MOST_AIGC_MARKS: Final = 3


def read_source_types(xmp: Xmp) -> list[Evidence]:
    """Return what IPTC's digital source types in the XMP say, one piece of evidence for each kind of origin."""
    found: dict[Origin, Evidence] = {}
    values = [value for name in _SOURCE_TYPES for value in xmp.values(_IPTC_EXT, name)]
    credit = next(iter(xmp.values(_PHOTOSHOP, "Credit")), None)
    tool = next(iter(xmp.values(_XMP_BASIC, "CreatorTool")), None)
    for value in values:
        origin = origin_of_source_type(value) or Origin.UNKNOWN
        detail: dict[str, JSON] = {"source_type": value[:_LONGEST], "place": "XMP"}
        if credit is not None:
            detail["credit"] = credit[:_LONGEST]
        if tool is not None:
            detail["creator_tool"] = tool[:_LONGEST]
        by = None if tool is None and credit is None else (tool or credit or "")[:_LONGEST]
        says = f"{source_type_words(value)} (IPTC digital source type)"
        found.setdefault(origin, mark(Kind.SOURCE_TYPE, Status.UNSIGNED, origin, says, by, detail))
    for value in xmp.values_of_others(_IPTC_EXT, _SOURCE_TYPES[0]):
        if origin_of_source_type(value) in (Origin.AI, Origin.AI_EDITED):
            says = "made from, or with, a picture that was made by AI (IPTC digital source type)"
            placed: dict[str, JSON] = {"source_type": value[:_LONGEST], "place": "XMP of another picture"}
            found.setdefault(
                Origin.AI_EDITED,
                mark(Kind.SOURCE_TYPE, Status.UNSIGNED, Origin.AI_EDITED, says, None, placed),
            )
    return list(found.values())


# What "Label" means, by GB 45438-2025, which prescribes it; and whether that is a claim of AI.
_AIGC_LABELS: Final = {
    "1": (Origin.AI, "made by AI"),
    "2": (Origin.UNKNOWN, "possibly made by AI"),
    "3": (Origin.UNKNOWN, "suspected to be made by AI"),
}


def read_aigc_labels(blocks: Blocks, exif: Exif, xmp: Xmp) -> tuple[list[Evidence], list[str]]:
    """Return the AIGC labels in a file (the first of each meaning), and sentences on broken ones.

    Source: GB 45438-2025, annex E; the label is JSON in XMP, in a PNG text, or in EXIF's UserComment.
    """
    evidence: dict[str, Evidence] = {}
    problems: list[str] = []
    for text, place in islice(_aigc_texts(blocks, exif, xmp), _MOST_LABELS):
        label = _aigc(text)
        if label is None:
            problems.append("The AIGC label in this file is damaged and was not read.")
            continue
        code = str(label.get("Label"))
        origin, words = _AIGC_LABELS.get(
            code, (Origin.UNKNOWN, f"labelled with the unknown code {code[:20]}")
        )
        by = label.get("ContentProducer") or label.get("ContentPropagator")
        detail: dict[str, JSON] = {
            key[:100]: str(value)[:_LONGEST] for key, value in list(label.items())[:20]
        }
        says = f"{words} (AIGC label of China's standard GB 45438-2025)"
        producer = by.strip()[:_LONGEST] if isinstance(by, str) and by.strip() else None
        found = mark(Kind.AIGC_LABEL, Status.UNSIGNED, origin, says, producer, {**detail, "place": place})
        if len(evidence) < _MOST_AIGC_MARKS:
            evidence.setdefault(code, found)
    return list(evidence.values()), problems[:1]


def _aigc_texts(blocks: Blocks, exif: Exif, xmp: Xmp) -> Iterator[tuple[str, str]]:
    """Yield each text that claims to be a label, and where it stood."""
    for prop in xmp.properties:
        if prop.name.upper() == "AIGC" and _AIGC_PART in prop.namespace.lower():
            yield prop.value, "XMP"
    for text in blocks.texts:
        if text.keyword.upper() == "AIGC" or (not text.keyword and _names_aigc(text.text)):
            yield text.text, text.place
    for value, place in ((exif.comment, "EXIF UserComment"), (exif.description, "EXIF ImageDescription")):
        if value is not None and _names_aigc(value):
            yield value, place


def _names_aigc(text: str) -> bool:
    """Tell a JSON object that holds nothing but a label: {"AIGC": {...}}."""
    return text.startswith("{") and '"AIGC"' in text[:50]


def _aigc(text: str) -> dict[str, object] | None:
    """Return a label's values, or None where it is no JSON object with a "Label"."""
    if len(text) > _MOST_AIGC:
        return None
    try:
        found = json.loads(text)
        if isinstance(found, dict) and "AIGC" in found:
            found = found["AIGC"]
        if isinstance(found, str):  # some write the inner object as text
            found = json.loads(found)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) and "Label" in found else None

"""The digital source types: IPTC's vocabulary of how a picture came about, which C2PA uses, too.

Source: IPTC NewsCodes, scheme "Digital Source Type" (http://cv.iptc.org/newscodes/digitalsourcetype/), with the terms
that C2PA adds under http://c2pa.org/digitalsourcetype/. Retired terms are kept, since old files carry them.
"""

from typing import Final

from cifake_desktop.provenance.marks import Origin

_LONGEST: Final = 200  # characters of a term that is looked up or shown

_TERMS: Final = {
    "trainedalgorithmicmedia": (Origin.AI, "made by AI"),
    "trainedalgorithmicdata": (Origin.AI, "data made by AI"),
    "compositewithtrainedalgorithmicmedia": (Origin.AI_EDITED, "a composite with parts made by AI"),
    "compositesynthetic": (Origin.AI_EDITED, "a composite with synthetic parts"),
    "algorithmicmedia": (Origin.ALGORITHMIC, "made by an algorithm, without trained AI"),
    "algorithmicallyenhanced": (Origin.UNKNOWN, "enhanced by an algorithm"),
    "datadrivenmedia": (Origin.ALGORITHMIC, "drawn by software from data"),
    "virtualrecording": (Origin.ALGORITHMIC, "a recording of a virtual event"),
    "softwareimage": (Origin.ALGORITHMIC, "made by software"),
    "digitalcapture": (Origin.CAPTURE, "captured by a digital camera"),
    "computationalcapture": (Origin.CAPTURE, "captured by a camera that computes"),
    "multiframecomputationalcapture": (Origin.CAPTURE, "captured by a camera from several frames"),
    "compositecapture": (Origin.CAPTURE, "a composite of captured pictures"),
    "negativefilm": (Origin.DIGITISED, "digitised from a negative"),
    "positivefilm": (Origin.DIGITISED, "digitised from a positive"),
    "print": (Origin.DIGITISED, "digitised from a print"),
    "humanedits": (Origin.HUMAN, "edited by people, without generative tools"),
    "minorhumanedits": (Origin.HUMAN, "with minor edits by people"),
    "digitalart": (Origin.HUMAN, "digital art by people"),
    "digitalcreation": (Origin.HUMAN, "made by people with digital tools"),
    "screencapture": (Origin.UNKNOWN, "a capture of a screen"),
    "composite": (Origin.UNKNOWN, "a composite"),
    "empty": (Origin.UNKNOWN, "begun as an empty picture"),
}


def _term(value: str) -> str:
    """Return the last part of a term's address, or the bare term, in lower case."""
    return (
        value[:_LONGEST].strip().rstrip("/").replace("#", "/").rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower()
    )


def origin_of_source_type(value: str) -> Origin | None:
    """Return what a digital source type (an address or a bare term) says; None for what is not in the vocabulary."""
    known = _TERMS.get(_term(value))
    return None if known is None else known[0]


def source_type_words(value: str) -> str:
    """Return a digital source type in words, such as "made by AI"; an unknown one as it stands, cut short."""
    known = _TERMS.get(_term(value))
    return value[:_LONGEST] if known is None else known[1]

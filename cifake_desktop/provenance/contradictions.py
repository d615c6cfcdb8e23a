"""Marks in one file that cannot both be true."""

from collections.abc import Sequence
from typing import Final

from cifake_desktop.finding import Evidence
from cifake_desktop.provenance.marks import Kind, Origin, Status, mark, origin_of

_CLAIMS: Final = {
    Kind.CONTENT_CREDENTIAL: "Content Credentials",
    Kind.GENERATOR: "a generator's metadata",
    Kind.SOURCE_TYPE: "an IPTC label",
    Kind.CREDIT: "a credit line",
    Kind.AIGC_LABEL: "an AIGC label",
    Kind.WATERMARK: "a generator's watermark",
    Kind.CAMERA: "camera data",
}


def contradictions(evidence: Sequence[Evidence]) -> list[Evidence]:
    """Return a contradiction where some marks say that AI made the picture, and others that a camera took it.

    AI that edited a picture does not contradict a camera, and a credential that is broken claims nothing.
    """
    made, taken = (
        [_CLAIMS[Kind(item.kind)] for item in evidence if origin_of(item) is origin and _claims(item)]
        for origin in (Origin.AI, Origin.CAPTURE)
    )
    if not made or not taken:
        return []
    says = f"{_listed(made)} for AI, yet {_listed(taken)} for a camera: some of it was copied or added afterwards"
    return [mark(Kind.CONTRADICTION, Status.UNSIGNED, Origin.UNKNOWN, says)]


def _claims(item: Evidence) -> bool:
    return item.kind in _CLAIMS and item.status not in (Status.TAMPERED, Status.UNREADABLE)


def _listed(claims: Sequence[str]) -> str:
    return " and ".join(dict.fromkeys(claims))

"""From the pixels' answer and the file's own words to one verdict. The rule: evidence is asymmetric.

A mark that says "AI" decides: nobody labels a photograph as AI-made to pass it off as one. A mark that says "camera" is
copied in a second, so it never makes a picture real; complete camera data only halves the odds of AI where the pixels
alone would just have been enough to call it AI, and a credential that a trusted signer vouches for turns such a call
into "inconclusive". Without marks the pixels decide, and the absence of marks proves nothing.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from cifake_desktop.finding import DecidedBy, Evidence, Finding, Verdict
from cifake_desktop.provenance.camera import is_complete
from cifake_desktop.provenance.marks import Kind, Origin, Status, claim, origin_of, statement

CAMERA_NUDGE: Final = -math.log(2)
"""How far complete camera data moves the log-odds of AI. A convention, not a measurement: it halves the odds."""

# Which mark is named as the one that decided, where several say AI: the surest first.
_ORDER: Final = (
    (Kind.CONTENT_CREDENTIAL, Status.VERIFIED),
    (Kind.CONTENT_CREDENTIAL, Status.UNKNOWN_SIGNER),
    (Kind.GENERATOR, Status.UNSIGNED),
    (Kind.WATERMARK, Status.DETECTED),
    (Kind.AIGC_LABEL, Status.UNSIGNED),
    (Kind.SOURCE_TYPE, Status.UNSIGNED),
    (Kind.CREDIT, Status.UNSIGNED),
)
_LEADS: Final = {
    Kind.CONTENT_CREDENTIAL: "its Content Credentials",
    Kind.GENERATOR: "the generator's own metadata",
    Kind.WATERMARK: "its watermark",
    Kind.AIGC_LABEL: "its AIGC label",
    Kind.SOURCE_TYPE: "its IPTC label",
    Kind.CREDIT: "its credit line",
}
_SAYS_AI: Final = (Origin.AI, Origin.AI_EDITED)


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict, what it rests on, and one plain sentence that says so; all None where nothing could be said.

    Attributes:
        verdict: what to say of the picture.
        decided_by: "pixels" or "provenance".
        sentence: for people.
        rate: the false-positive rate whose thresholds took part in the verdict, 0..1.

    """

    verdict: Verdict | None = None
    decided_by: DecidedBy | None = None
    sentence: str | None = None
    rate: float | None = None


def decide(
    evidence: Sequence[Evidence],
    rate: float | None = None,
    verdict_at: Callable[[float], Verdict] | None = None,
) -> Decision:
    """Fuse what the file says of itself with what its pixels say.

    Args:
        evidence: the file's marks.
        rate: the false-positive rate that the pixels are judged at, 0..1.
        verdict_at: gives the pixels' verdict with the log-odds of AI moved by so much (0.0: as they are);
            None where no model looked at them.

    """
    decisive = deciding(evidence)
    if decisive is not None:
        unknown = decisive.status == Status.UNKNOWN_SIGNER
        lead = _LEADS[Kind(decisive.kind)]
        lead = f"{lead}, signed by a signer unknown here" if unknown else lead
        sentence = f"Decided by {lead}: {claim(decisive)}."
        return Decision(Verdict.LIKELY_AI, "provenance", sentence)
    if verdict_at is None:
        return Decision()
    verdict = verdict_at(0.0)
    if verdict is Verdict.LIKELY_AI:
        vouching = _vouched_capture(evidence)
        if vouching is not None:
            return Decision(Verdict.INCONCLUSIVE, "provenance", _by_vouching(vouching.by), rate)
        if any(is_complete(item) for item in evidence) and verdict_at(CAMERA_NUDGE) is not Verdict.LIKELY_AI:
            return Decision(Verdict.INCONCLUSIVE, "pixels", _by_pixels_and_camera(rate), rate)
    return Decision(verdict, "pixels", _by_pixels(rate), rate)


def deciding(evidence: Iterable[Evidence]) -> Evidence | None:
    """Return the mark that decides, the surest of those that say AI, or None."""
    candidates = [
        (_ORDER.index((item.kind, item.status)), origin_of(item) is Origin.AI_EDITED, position, item)
        for position, item in enumerate(evidence)
        if origin_of(item) in _SAYS_AI and (item.kind, item.status) in _ORDER
    ]
    return min(candidates, key=lambda candidate: candidate[:3])[-1] if candidates else None


def statements(finding: Finding) -> list[str]:
    """Return what the file says of itself, a sentence each, without the mark that the decision tells of already."""
    decisive = deciding(finding.evidence) if finding.decision is not None else None
    return [statement(item) for item in finding.evidence if item is not decisive]


def _vouched_capture(evidence: Iterable[Evidence]) -> Evidence | None:
    for item in evidence:
        signed = item.kind == Kind.CONTENT_CREDENTIAL and item.status == Status.VERIFIED
        if signed and origin_of(item) is Origin.CAPTURE:
            return item
    return None


# Whole sentences, because each is translated as one.


def _by_vouching(signer: str | None) -> str:
    if not signer:
        return "The pixels look AI-made, yet a trusted signature vouches for a camera: neither is said."
    return (
        f"The pixels look AI-made, yet a trusted signature by {signer} vouches for a camera: neither is said."
    )


def _by_pixels(rate: float | None) -> str:
    if rate is None:
        return "Decided from the pixels."
    return f"Decided from the pixels at {100 * rate:g} % false positives."


def _by_pixels_and_camera(rate: float | None) -> str:
    if rate is None:
        return "Decided from the pixels, where complete camera data turned a narrow call of AI into no call."
    return (
        f"Decided from the pixels at {100 * rate:g} % false positives, where complete camera data turned a narrow"
        " call of AI into no call."
    )

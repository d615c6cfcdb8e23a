"""The vocabulary of evidence: what kinds of mark there are, how far each can be trusted, what it says of the origin."""

from collections.abc import Mapping
from enum import StrEnum

from cifake_desktop.finding import JSON, Evidence


class Kind(StrEnum):
    """What sort of mark a piece of evidence is."""

    CONTENT_CREDENTIAL = "content_credential"  # C2PA
    GENERATOR = "generator"  # what an image generator writes into its files
    SOURCE_TYPE = "source_type"  # IPTC DigitalSourceType
    CREDIT = "credit"  # a credit line that names a generator
    AIGC_LABEL = "aigc_label"  # the label that Chinese law prescribes
    WATERMARK = "watermark"  # an open watermark in the pixels
    CAMERA = "camera"  # what a camera writes into its files
    CONTRADICTION = "contradiction"  # two marks that cannot both be true


class Status(StrEnum):
    """How far a mark can be trusted."""

    VERIFIED = "verified"  # signed, intact, by a signer on the trust list
    UNKNOWN_SIGNER = "unknown_signer"  # signed and intact, by a signer on no trust list that we have
    TAMPERED = "tampered"  # signed, but changed since
    UNREADABLE = "unreadable"  # there, but damaged, or of a kind that cannot be read
    REMOTE = "remote"  # stored elsewhere; never fetched
    UNSIGNED = "unsigned"  # plain metadata, which anybody can write
    DETECTED = "detected"  # found in the pixels, with a known chance of a false match


class Origin(StrEnum):
    """What a mark says of how the picture came about."""

    AI = "ai"  # made by a generative model
    AI_EDITED = "ai_edited"  # a picture with parts made by a generative model, or edited by one
    ALGORITHMIC = "algorithmic"  # made by software, not by a trained model
    CAPTURE = "capture"  # taken by a camera
    DIGITISED = "digitised"  # scanned from film or print; how that was made, it does not say
    HUMAN = "human"  # drawn or composed by a person
    UNKNOWN = "unknown"  # the mark does not say


def mark(
    kind: Kind,
    status: Status,
    origin: Origin,
    says: str,
    by: str | None = None,
    detail: Mapping[str, JSON] | None = None,
) -> Evidence:
    """Return a piece of evidence; its origin stands in the detail under "origin", whatever the file holds."""
    return Evidence(
        kind=kind.value,
        says=says,
        by=by,
        status=status.value,
        detail={**(detail or {}), "origin": origin.value},
    )


def claim(evidence: Evidence) -> str:
    """Return what the evidence says, and by whom where it does not say that itself."""
    by = evidence.by
    if by is None or by in evidence.says:
        return evidence.says
    if evidence.kind == Kind.CONTENT_CREDENTIAL:
        return f"{evidence.says}, signed by {by}"
    return f"{evidence.says} — {by}"


def statement(evidence: Evidence) -> str:
    """Return the evidence as a sentence of its own."""
    if evidence.kind == Kind.CONTRADICTION:
        return f"Contradiction: {claim(evidence)}."
    if evidence.kind == Kind.CONTENT_CREDENTIAL:
        return f"Content Credentials: {claim(evidence)}."
    return f"The file says: {claim(evidence)}."


def origin_of(evidence: Evidence) -> Origin:
    """Return what the evidence says of the origin; UNKNOWN where it is silent or of a newer version."""
    try:
        return Origin(str(evidence.detail.get("origin")))
    except ValueError:
        return Origin.UNKNOWN

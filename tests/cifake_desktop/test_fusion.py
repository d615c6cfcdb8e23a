import math
from collections.abc import Callable

import pytest

from cifake_desktop.finding import JSON, Evidence, Verdict
from cifake_desktop.fusion import CAMERA_NUDGE, decide, deciding
from cifake_desktop.provenance.marks import Kind, Origin, Status, mark

AI, UNSURE, REAL = Verdict.LIKELY_AI, Verdict.INCONCLUSIVE, Verdict.LIKELY_REAL


def said(
    kind: Kind, origin: Origin = Origin.AI, status: Status = Status.UNSIGNED, **detail: JSON
) -> Evidence:
    return mark(kind, status, origin, f"said by {kind.value}", "X Inc", detail)


def pixels(logit: float) -> Callable[[float], Verdict]:
    """The pixels' verdict: AI from log-odds of 1 on, real up to -1."""
    return lambda shift: AI if logit + shift >= 1 else REAL if logit + shift <= -1 else UNSURE


CAMERA = said(Kind.CAMERA, Origin.CAPTURE, complete=True)
VOUCHED = said(Kind.CONTENT_CREDENTIAL, Origin.CAPTURE, Status.VERIFIED)


@pytest.mark.parametrize(("logit", "verdict"), [(3.0, AI), (0.0, UNSURE), (-3.0, REAL)])
def test_without_marks_the_pixels_decide(logit: float, verdict: Verdict) -> None:
    decision = decide((), 0.01, pixels(logit))
    assert (decision.verdict, decision.decided_by, decision.rate) == (verdict, "pixels", 0.01)
    assert decision.sentence == "Decided from the pixels at 1 % false positives."


@pytest.mark.parametrize("origin", [Origin.AI, Origin.AI_EDITED])
@pytest.mark.parametrize(
    ("kind", "status", "words"),
    [
        (Kind.CONTENT_CREDENTIAL, Status.VERIFIED, "Content Credentials"),
        (Kind.CONTENT_CREDENTIAL, Status.UNKNOWN_SIGNER, "Content Credentials"),
        (Kind.GENERATOR, Status.UNSIGNED, "generator's own metadata"),
        (Kind.WATERMARK, Status.DETECTED, "watermark"),
        (Kind.AIGC_LABEL, Status.UNSIGNED, "AIGC label"),
        (Kind.SOURCE_TYPE, Status.UNSIGNED, "IPTC label"),
        (Kind.CREDIT, Status.UNSIGNED, "credit line"),
    ],
)
def test_a_mark_that_says_ai_decides_against_the_pixels(
    kind: Kind, status: Status, words: str, origin: Origin
) -> None:
    decision = decide((CAMERA, said(kind, origin, status)), 0.01, pixels(-9.0))
    assert (decision.verdict, decision.decided_by, decision.rate) == (AI, "provenance", None)
    assert decision.sentence is not None
    assert words in decision.sentence
    by = ", signed by" if kind is Kind.CONTENT_CREDENTIAL else " —"
    assert decision.sentence.endswith(f"said by {kind.value}{by} X Inc.")


def test_a_mark_decides_where_no_model_looked_and_nothing_decides_without_either() -> None:
    assert decide((said(Kind.GENERATOR),)).verdict is AI
    nothing = decide((CAMERA,))
    assert (nothing.verdict, nothing.decided_by, nothing.sentence) == (None, None, None)


@pytest.mark.parametrize("status", [Status.TAMPERED, Status.UNREADABLE, Status.REMOTE])
def test_a_broken_credential_decides_nothing(status: Status) -> None:
    broken = said(Kind.CONTENT_CREDENTIAL, Origin.AI, status)
    assert decide((broken,), 0.01, pixels(-9.0)).verdict is REAL
    vouching = said(Kind.CONTENT_CREDENTIAL, Origin.CAPTURE, status)
    assert decide((vouching,), 0.01, pixels(9.0)).verdict is AI


@pytest.mark.parametrize("origin", [Origin.ALGORITHMIC, Origin.HUMAN, Origin.CAPTURE, Origin.UNKNOWN])
def test_no_plain_mark_makes_a_picture_real(origin: Origin) -> None:
    for kind in (Kind.SOURCE_TYPE, Kind.GENERATOR, Kind.AIGC_LABEL, Kind.CREDIT):
        for logit, verdict in ((3.0, AI), (0.0, UNSURE), (-3.0, REAL)):
            assert decide((said(kind, origin),), 0.01, pixels(logit)).verdict is verdict


def test_the_surest_mark_is_named() -> None:
    signed = said(Kind.CONTENT_CREDENTIAL, Origin.AI, Status.VERIFIED)
    unknown = said(Kind.CONTENT_CREDENTIAL, Origin.AI, Status.UNKNOWN_SIGNER)
    plain, label = said(Kind.GENERATOR), said(Kind.SOURCE_TYPE)
    assert deciding((label, plain, unknown, signed)) is signed
    assert deciding((label, plain, unknown)) is unknown
    assert deciding((label, plain)) is plain
    assert "signer unknown here" in str(decide((unknown,)).sentence)
    assert "unknown" not in str(decide((signed,)).sentence)
    edited = said(Kind.GENERATOR, Origin.AI_EDITED)
    assert deciding((edited, plain)) is plain
    assert deciding((CAMERA, VOUCHED)) is None
    strange = Evidence(kind="new", says="?", by=None, status="new", detail={"origin": "ai"})
    assert deciding((strange,)) is None


def test_complete_camera_data_turns_a_narrow_call_of_ai_into_none_and_does_nothing_else() -> None:
    assert math.isclose(CAMERA_NUDGE, math.log(0.5))
    narrow = decide((CAMERA,), 0.01, pixels(1.5))
    assert (narrow.verdict, narrow.decided_by, narrow.rate) == (UNSURE, "pixels", 0.01)
    assert narrow.sentence is not None
    assert "camera data" in narrow.sentence
    for logit, verdict in ((1.7, AI), (0.0, UNSURE), (-0.9, UNSURE), (-1.0, REAL)):
        decision = decide((CAMERA,), 0.01, pixels(logit))
        assert decision.verdict is verdict
        assert decision.sentence == "Decided from the pixels at 1 % false positives."
    partial = said(Kind.CAMERA, Origin.CAPTURE, complete=False)
    assert decide((partial,), 0.01, pixels(1.5)).verdict is AI


def test_a_trusted_signature_for_a_camera_turns_a_call_of_ai_into_none() -> None:
    decision = decide((VOUCHED,), 0.01, pixels(9.0))
    assert (decision.verdict, decision.decided_by, decision.rate) == (UNSURE, "provenance", 0.01)
    assert decision.sentence is not None
    assert "X Inc vouches for a camera" in decision.sentence
    assert decide((VOUCHED,), 0.01, pixels(0.0)).decided_by == "pixels"
    unknown = said(Kind.CONTENT_CREDENTIAL, Origin.CAPTURE, Status.UNKNOWN_SIGNER)
    assert decide((unknown,), 0.01, pixels(9.0)).verdict is AI

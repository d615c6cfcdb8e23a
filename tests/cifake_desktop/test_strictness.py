from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from cifake_desktop.detection.card import ModelCard
from cifake_desktop.finding import Evidence, Finding, ModelName, Verdict
from cifake_desktop.strictness import Judge, rates

NAME = ModelName(name="tiny", version="0.0.1")


@pytest.fixture
def card(tiny_card: dict[str, Any]) -> ModelCard:
    """Offers 0.5, 1 and 5 %; likely AI from a logit of 3, 1 and 0.25 on."""
    return ModelCard.from_json(tiny_card)


@pytest.fixture
def other(tiny_card: dict[str, Any]) -> ModelCard:
    """Offers 0.1 and 5 %."""
    point = {"likely_ai": 5.0, "likely_real": -5.0}
    tiny_card |= {"operating_points": {"0.001": point, "0.05": point}, "default_operating_point": 0.05}
    return ModelCard.from_json(tiny_card)


def test_every_rate_of_every_model_is_offered(card: ModelCard, other: ModelCard) -> None:
    assert rates([card, other]) == (0.001, 0.005, 0.01, 0.05)
    assert rates([]) == ()


@pytest.mark.parametrize(
    ("asked", "given"),
    [(0.001, 0.005), (0.005, 0.005), (0.01, 0.01), (0.02, 0.01), (0.5, 0.05), (None, 0.01)],
)
def test_a_model_is_never_laxer_than_asked_where_it_can_be(
    card: ModelCard, asked: float | None, given: float
) -> None:
    assert card.operating_point_within(asked).false_positive_rate == given


@pytest.mark.parametrize("rate", [0.005, 0.01, 0.05])
@pytest.mark.parametrize(
    "logit", [-4.0, -3.0, -1.0, -0.99, -0.25, 0.0, 0.24, 0.25, 0.99, 1.0, 2.99, 3.0, 9.0]
)
def test_the_verdict_is_the_one_that_the_model_would_have_given(
    card: ModelCard, make_finding: Callable[..., Finding], rate: float, logit: float
) -> None:
    probability = float(card.probability(np.asarray(logit, dtype=np.float32)))
    finding = Judge({NAME: card}, rate).judged(make_finding(probability=probability))
    assert finding.verdict is card.operating_point(rate).verdict(logit)
    assert finding.operating_point == rate


def _mark(kind: str, status: str = "unsigned", **detail: Any) -> Evidence:
    return Evidence(kind=kind, says="a mark", by=None, status=status, detail=detail)


def test_what_no_known_model_decided_stays(card: ModelCard, make_finding: Callable[..., Finding]) -> None:
    judge = Judge({NAME: card}, 0.005)
    for finding in (
        make_finding(
            evidence=(_mark("generator", origin="ai"),),
            decided_by="provenance",
            probability=0.01,
            operating_point=None,
        ),
        make_finding(verdict=None, probability=None, decided_by=None, model=None, operating_point=None),
        make_finding(model=ModelName(name="tiny", version="0.0.1", own=True)),
    ):
        assert judge.judged(finding) == finding


def test_camera_data_nudges_at_every_rate_as_it_does_when_examined(
    card: ModelCard, make_finding: Callable[..., Finding]
) -> None:
    camera = _mark("camera", origin="capture", complete=True)
    narrow = make_finding(evidence=(camera,), probability=float(card.probability(np.float32(1.2))))
    judged = Judge({NAME: card}, 0.01).judged(narrow)
    assert (judged.verdict, judged.decided_by) == (Verdict.INCONCLUSIVE, "pixels")
    assert judged.decision is not None
    assert "camera" in judged.decision
    assert Judge({NAME: card}, 0.05).judged(judged).verdict is Verdict.LIKELY_AI


def test_the_band_is_the_thresholds_as_probabilities(
    card: ModelCard, make_finding: Callable[..., Finding]
) -> None:
    band = Judge({NAME: card}, None).band(make_finding())
    assert band is not None
    assert (band.low, band.high) == pytest.approx((0.2689, 0.7311), abs=1e-3)
    assert Judge({}, None).band(make_finding()) is None
    assert Judge({NAME: card}, None).band(make_finding(model=None)) is None


def test_a_finding_that_is_right_already_is_not_copied(
    card: ModelCard, make_finding: Callable[..., Finding]
) -> None:
    finding = make_finding(probability=0.9, verdict=Verdict.LIKELY_AI, operating_point=0.01)
    assert Judge({NAME: card}, 0.01).judged(finding) is finding

import math

import pytest

from cifake_desktop.detection.operating_point import OperatingPoint
from cifake_desktop.finding import Verdict


def test_thresholds_belong_to_ai_and_to_the_open_middle() -> None:
    point = OperatingPoint(0.01, likely_ai=1.0, likely_real=-1.0)
    assert point.verdict(1.0) is Verdict.LIKELY_AI
    assert point.verdict(0.999) is Verdict.INCONCLUSIVE
    assert point.verdict(-1.0) is Verdict.INCONCLUSIVE
    assert point.verdict(-1.001) is Verdict.LIKELY_REAL


def test_without_a_middle_every_logit_has_a_side() -> None:
    point = OperatingPoint(0.01, likely_ai=0.5, likely_real=0.5)
    assert {point.verdict(0.5), point.verdict(0.499)} == {Verdict.LIKELY_AI, Verdict.LIKELY_REAL}


@pytest.mark.parametrize(
    ("rate", "likely_ai", "likely_real"),
    [(0.01, -1.0, 1.0), (0.0, 1.0, -1.0), (1.0, 1.0, -1.0), (math.nan, 1.0, -1.0), (0.01, math.inf, 0.0)],
)
def test_senseless_thresholds_are_refused(rate: float, likely_ai: float, likely_real: float) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        OperatingPoint(rate, likely_ai, likely_real)

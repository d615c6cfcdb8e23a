import pytest

from cifake_desktop.finding import Verdict
from cifake_desktop.quiz.folder import Truth
from cifake_desktop.quiz.score import Share, Turn, score_of
from training.metrics import wilson

R, A = Truth.REAL, Truth.AI


def test_an_inconclusive_answer_is_none() -> None:
    assert Turn(A, A, Verdict.LIKELY_AI).model_right is True
    assert Turn(R, A, Verdict.LIKELY_AI).model_right is False
    assert Turn(R, A, Verdict.LIKELY_REAL).model_right is True
    assert Turn(A, A, Verdict.LIKELY_REAL).model_right is False
    assert Turn(A, A, Verdict.INCONCLUSIVE).model_right is None
    assert Turn(A, A, None).model_right is None


def test_a_round_is_counted_on_the_same_pictures() -> None:
    score = score_of(
        [
            Turn(A, A, Verdict.LIKELY_AI),  # both right
            Turn(A, R, Verdict.LIKELY_AI),  # the model alone
            Turn(R, R, Verdict.LIKELY_AI),  # the person alone
            Turn(R, R, Verdict.INCONCLUSIVE),
            Turn(R, A, Verdict.INCONCLUSIVE),
            Turn(A, A, None),
        ]
    )
    assert (score.real, score.ai) == (3, 3)
    assert score.person == Share(4, 6)
    assert score.model == Share(2, 6)
    assert (score.model_wrong, score.model_silent) == (1, 3)
    assert score.model_where_it_spoke == Share(2, 3)
    assert score.person_where_it_spoke == Share(2, 3)
    assert score.person_where_silent == Share(2, 3)
    assert score.model.count + score.model_wrong + score.model_silent == score.model.n


def test_nothing_played_is_counted_too() -> None:
    score = score_of([])
    assert score.person == Share(0, 0)
    assert score.person.interval == (0.0, 1.0)


@pytest.mark.parametrize(("count", "n"), [(0, 10), (10, 10), (7, 10), (13, 20), (1, 1), (49, 50)])
def test_intervals_are_those_of_the_reports(count: int, n: int) -> None:
    known = wilson(count, n)
    assert Share(count, n).interval == pytest.approx((known["low"], known["high"]))
    # Known values: 7 of 10 gives 39.7 % to 89.2 %.
    if (count, n) == (7, 10):
        assert Share(count, n).interval == pytest.approx((0.3968, 0.8922), abs=1e-4)

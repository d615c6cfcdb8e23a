"""Who was right how often: a person and the model, on the same pictures."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from cifake_desktop.finding import Verdict
from cifake_desktop.quiz.folder import Truth

_Z: Final = 1.959963984540054  # the normal distribution's quantile for 95 %

_SAID: Final = {Verdict.LIKELY_AI: Truth.AI, Verdict.LIKELY_REAL: Truth.REAL}


@dataclass(frozen=True, slots=True)
class Turn:
    """One picture of a round.

    Attributes:
        truth: what it is.
        guess: what the person said.
        verdict: what the model said, or None where it could not look.

    """

    truth: Truth
    guess: Truth
    verdict: Verdict | None

    @property
    def person_right(self) -> bool:
        """Whether the person was right."""
        return self.guess is self.truth

    @property
    def model_right(self) -> bool | None:
        """Whether the model was right; None where it gave no answer, "inconclusive" included."""
        said = None if self.verdict is None else _SAID.get(self.verdict)
        return None if said is None else said is self.truth


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many, with the interval in which the true rate lies with 95 % confidence.

    Attributes:
        count: at most `n`.
        n: of how many; 0 where there is nothing to say.

    """

    count: int
    n: int

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's 95 % interval (0..1); all of 0..1 where n is 0."""
        if self.n == 0:
            return 0.0, 1.0
        rate = self.count / self.n
        scale = 1 + _Z**2 / self.n
        centre = (rate + _Z**2 / (2 * self.n)) / scale
        reach = _Z / scale * math.sqrt(rate * (1 - rate) / self.n + _Z**2 / (4 * self.n**2))
        return max(0.0, centre - reach), min(1.0, centre + reach)


@dataclass(frozen=True, slots=True)
class Score:
    """What came of a round, or of the part of it that was played.

    Attributes:
        real: pictures that are photographs.
        ai: pictures that AI made.
        person: those that the person was right about, of all.
        model: those that the model was right about, of all.
        model_wrong: how many the model was wrong about.
        model_silent: how many the model gave no answer to.
        model_where_it_spoke: those that the model was right about, of those that it answered.
        person_where_it_spoke: those that the person was right about, of the same pictures.
        person_where_silent: those that the person was right about, of those that the model gave no answer to.

    """

    real: int
    ai: int
    person: Share
    model: Share
    model_wrong: int
    model_silent: int
    model_where_it_spoke: Share
    person_where_it_spoke: Share
    person_where_silent: Share


def score_of(turns: Iterable[Turn]) -> Score:
    """Count a round."""
    played = list(turns)
    spoken = [turn for turn in played if turn.model_right is not None]
    silent = [turn for turn in played if turn.model_right is None]
    right = sum(turn.model_right is True for turn in spoken)
    ai = sum(turn.truth is Truth.AI for turn in played)
    return Score(
        real=len(played) - ai,
        ai=ai,
        person=_right(played),
        model=Share(right, len(played)),
        model_wrong=len(spoken) - right,
        model_silent=len(silent),
        model_where_it_spoke=Share(right, len(spoken)),
        person_where_it_spoke=_right(spoken),
        person_where_silent=_right(silent),
    )


def _right(turns: list[Turn]) -> Share:
    return Share(sum(turn.person_right for turn in turns), len(turns))

"""What the quiz says."""

from typing import Final

from cifake_desktop.quiz.folder import Truth
from cifake_desktop.quiz.score import Score, Share, Turn
from cifake_desktop.ui.translation import number, plural, tr
from cifake_desktop.ui.words import share

EXPLANATION: Final = tr(
    "You see pictures one at a time, in random order, and say of each whether it is a real photograph or AI-made. "
    "Then you see the truth, what the model says, and where its evidence lies. At the end both scores stand side by "
    "side, counted on the same pictures."
)
FOLDER_WANTED: Final = tr(
    "You need a folder whose sub-folders tell the truth: REAL and FAKE, as in the test part of the CIFAKE data set. "
    "“real” and “ai”, or “0_real” and “1_fake”, will do as well."
)
NOTHING: Final = "\N{EN DASH}"
FAIRNESS: Final = tr(
    "The model judges the pixels alone here, as you do: marks in the files do not count. Its “inconclusive” counts as "
    "no answer. About pictures that a model was trained on, its score says nothing."
)
TRUTHS: Final = {Truth.REAL: tr("A real photograph"), Truth.AI: tr("AI-made")}
TRUTH_SIGNS: Final = {Truth.REAL: "likely_real", Truth.AI: "likely_ai"}
TRUTH_TONES: Final = {Truth.REAL: "real", Truth.AI: "ai"}
_GUESSES: Final = {
    (Truth.REAL, True): tr("You said a real photograph: right."),
    (Truth.REAL, False): tr("You said a real photograph: wrong."),
    (Truth.AI, True): tr("You said AI-made: right."),
    (Truth.AI, False): tr("You said AI-made: wrong."),
}


def guess_words(turn: Turn) -> str:
    """Say what the person said, and whether that was right."""
    return _GUESSES[turn.guess, turn.person_right]


def model_words_on(turn: Turn) -> str:
    """Say whether the model was right, which it is not where it said nothing."""
    if turn.model_right is None:
        return tr("The model gave no answer.")
    return tr("The model was right.") if turn.model_right else tr("The model was wrong.")


def running_person(score: Score) -> str:
    """Return the person's score so far."""
    return tr("{right} of {total} right", right=number(score.person.count), total=number(score.person.n))


def running_model(score: Score) -> str:
    """Return the model's score so far."""
    return tr(
        "{right} right · {wrong} wrong · {silent} no answer, of {total}",
        right=number(score.model.count),
        wrong=number(score.model_wrong),
        silent=number(score.model_silent),
        total=number(score.model.n),
    )


def share_words(part: Share) -> str:
    """Return "7 of 10: 70 % (40 to 89 %)", or a dash where there is nothing to count."""
    if part.n == 0:
        return NOTHING
    low, high = part.interval
    return tr(
        "{right} of {total}: {rate} ({low} to {high})",
        right=number(part.count),
        total=number(part.n),
        rate=_whole(100 * part.count / part.n),
        low=number(round(100 * low)),
        high=_whole(100 * high),
    )


def round_words(score: Score) -> str:
    """Say what the round was made of."""
    return tr(
        "{pictures}: {real}, {ai}",
        pictures=plural("{n} picture", "{n} pictures", score.person.n),
        real=plural("{n} real photograph", "{n} real photographs", score.real),
        ai=plural("{n} AI-made", "{n} AI-made", score.ai),
    )


def _whole(cent: float) -> str:
    """Put so many per cent as a whole number of them."""
    return share(round(cent) / 100)

"""What the quiz says."""

from typing import Final

from cifake_desktop.quiz.folder import Truth
from cifake_desktop.quiz.score import Score, Share, Turn
from cifake_desktop.ui.words import THIN, counted

EXPLANATION: Final = (
    "You see pictures one at a time, in random order, and say of each whether it is a real photograph or AI-made. "
    "Then you see the truth, what the model says, and where its evidence lies. At the end both scores stand side by "
    "side, counted on the same pictures."
)
FOLDER_WANTED: Final = (
    "You need a folder whose sub-folders tell the truth: REAL and FAKE, as in the test part of the CIFAKE data set. "
    "“real” and “ai”, or “0_real” and “1_fake”, will do as well."
)
NOTHING: Final = "\N{EN DASH}"
FAIRNESS: Final = (
    "The model judges the pixels alone here, as you do: marks in the files do not count. Its “inconclusive” counts as "
    "no answer. About pictures that a model was trained on, its score says nothing."
)
TRUTHS: Final = {Truth.REAL: "A real photograph", Truth.AI: "AI-made"}
TRUTH_SIGNS: Final = {Truth.REAL: "likely_real", Truth.AI: "likely_ai"}
TRUTH_TONES: Final = {Truth.REAL: "real", Truth.AI: "ai"}


def guess_words(turn: Turn) -> str:
    """Say what the person said, and whether that was right."""
    return f"You said {_said(turn.guess)}: {'right' if turn.person_right else 'wrong'}."


def model_words_on(turn: Turn) -> str:
    """Say whether the model was right, which it is not where it said nothing."""
    if turn.model_right is None:
        return "The model gave no answer."
    return f"The model was {'right' if turn.model_right else 'wrong'}."


def running_person(score: Score) -> str:
    """Return the person's score so far."""
    return f"{score.person.count} of {score.person.n} right"


def running_model(score: Score) -> str:
    """Return the model's score so far."""
    parts = (f"{score.model.count} right", f"{score.model_wrong} wrong", f"{score.model_silent} no answer")
    return f"{' · '.join(parts)}, of {score.model.n}"


def share_words(share: Share) -> str:
    """Return "7 of 10: 70 % (40 to 89 %)", or a dash where there is nothing to count."""
    if share.n == 0:
        return NOTHING
    low, high = share.interval
    rate = 100 * share.count / share.n
    return f"{share.count} of {share.n}: {rate:.0f}{THIN}% ({100 * low:.0f} to {100 * high:.0f}{THIN}%)"


def round_words(score: Score) -> str:
    """Say what the round was made of."""
    real, ai = counted(score.real, "real photograph"), f"{score.ai} AI-made"
    return f"{counted(score.person.n, 'picture')}: {real}, {ai}"


def _said(truth: Truth) -> str:
    return TRUTHS[truth][0].lower() + TRUTHS[truth][1:] if truth is Truth.REAL else TRUTHS[truth]

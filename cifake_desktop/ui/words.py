"""What the window says: each outcome's words, sign and colour role, and the sentences around them."""

import html
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from pathlib import PurePath
from typing import Final

from cifake_desktop.finding import Finding, ModelName, Verdict
from cifake_desktop.fusion import deciding, statements
from cifake_desktop.provenance.marks import Origin, origin_of
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.translation import decimal, number, plural, tr

# A space that never breaks a line and never grows, for "97 %" and "32 x 32".
THIN: Final = "\u202f"

_LONGEST_NAME: Final = 40
_TIMES: Final = "\N{MULTIPLICATION SIGN}"

APP_NAME: Final = "CIFAKE Desktop"
ONE_LINE_MEANING: Final = tr(
    "A verdict is a likelihood, not proof. Finding no sign of AI does not prove that a picture is real."
)
OFFLINE: Final = tr(
    "This drag brought only a web address. The application works offline and fetches nothing: "
    "save the picture to a folder first, then drop the file here."
)
NOTHING_TO_PASTE: Final = tr(
    "The clipboard holds no picture and no file. Copy a picture first, then paste it here."
)


class Outcome(StrEnum):
    """How a file ended: one of the verdicts, no verdict, or not readable."""

    LIKELY_AI = "likely_ai"
    INCONCLUSIVE = "inconclusive"
    LIKELY_REAL = "likely_real"
    NO_VERDICT = "no_verdict"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Saying:
    """How the window puts an outcome.

    Attributes:
        words: the verdict for people.
        short: the same for a narrow place, such as a filter button.
        sign: the icon's name.
        tone: the role in `theme.Colours` of the text; `<tone>_soft` is its ground.
        meaning: one sentence on what the outcome means.

    """

    words: str
    short: str
    sign: str
    tone: str
    meaning: str


SAYINGS: Final = {
    Outcome.LIKELY_AI: Saying(
        tr("Likely AI-made"),
        tr("Likely AI-made"),
        "likely_ai",
        "ai",
        tr(
            "The picture looks more like the AI-made pictures that the model learned from than the strict "
            "threshold allows for photographs. Some real photographs end here too."
        ),
    ),
    Outcome.INCONCLUSIVE: Saying(
        tr("Inconclusive"),
        tr("Inconclusive"),
        "inconclusive",
        "neutral",
        tr("The score lies between the two thresholds. Nothing should be concluded from it."),
    ),
    Outcome.LIKELY_REAL: Saying(
        tr("Likely a real photograph"),
        tr("Likely real"),
        "likely_real",
        "real",
        tr(
            "The picture looks like the photographs that the model learned from. "
            "Pictures of a newer or an unknown generator can end here too."
        ),
    ),
    Outcome.NO_VERDICT: Saying(
        tr("No verdict"),
        tr("No verdict"),
        "no_verdict",
        "neutral",
        tr(
            "No model is meant for a picture of this size, so nothing is said about it. That says nothing about the "
            "picture itself."
        ),
    ),
    Outcome.ERROR: Saying(
        tr("Could not be examined"),
        tr("Not examined"),
        "error",
        "error",
        tr("The file could not be read as a picture, or the model failed on it."),
    ),
}

VERDICT_NAMES: Final = tuple(
    (word.casefold(), outcome.value)
    for outcome, saying in SAYINGS.items()
    for word in f"{saying.words} {saying.short}".split()
    # Articles and prepositions ("une", "mit", "con") are in the name of many a file; "KI" and "IA" are none.
    if len(word) > 3 or word.isupper()
)
"""By which words, in the window's language, a search knows each outcome."""

_OF_VERDICT: Final = {
    Verdict.LIKELY_AI: Outcome.LIKELY_AI,
    Verdict.INCONCLUSIVE: Outcome.INCONCLUSIVE,
    Verdict.LIKELY_REAL: Outcome.LIKELY_REAL,
}


def outcome_of(finding: Finding) -> Outcome:
    """Return how the examination of this file ended."""
    if finding.error is not None:
        return Outcome.ERROR
    if finding.verdict is None:
        return Outcome.NO_VERDICT
    return _OF_VERDICT[finding.verdict]


def percent(probability: float) -> str:
    """Put a probability (0..1) in per cent, never claiming certainty."""
    if probability < 0.001:
        return tr("below {number}\u202f%", number=decimal(0.1, 1))
    if probability > 0.999:
        return tr("above {number}\u202f%", number=decimal(99.9, 1))
    return tr("{number}\u202f%", number=decimal(100 * probability, 1))


def share(rate: float) -> str:
    """Put a rate such as an operating point (0..1) in per cent without trailing zeros."""
    digits = max(0, -int(Decimal(f"{100 * rate:g}").as_tuple().exponent))
    return tr("{number}\u202f%", number=decimal(100 * rate, digits))


def rate_words(rate: float) -> str:
    """Say what a false-positive rate (0..1) means: "about 1 in 100 real pictures is called AI-made"."""
    return tr("about 1 in {number} real pictures is called AI-made", number=number(round(1 / rate)))


def size_words(finding: Finding) -> str:
    """Return "32 x 32" with a proper sign, or nothing where the size is not known."""
    if finding.width is None or finding.height is None:
        return ""
    return f"{finding.width}{THIN}{_TIMES}{THIN}{finding.height}"


def verdict_words(finding: Finding) -> str:
    """Return the verdict for people; one that a mark in the file gave says so."""
    if finding.verdict is Verdict.LIKELY_AI and finding.decided_by == "provenance" and finding.error is None:
        mark = deciding(finding.evidence)
        edited = mark is not None and origin_of(mark) is Origin.AI_EDITED
        return tr("Labelled as AI-edited") if edited else tr("Labelled as AI-made")
    return SAYINGS[outcome_of(finding)].words


def verdict_meaning(finding: Finding) -> str:
    """Return one sentence on what the verdict means."""
    if finding.verdict is Verdict.LIKELY_AI and finding.decided_by == "provenance" and finding.error is None:
        return tr("The file itself says so. What its pixels look like is shown beside it.")
    return SAYINGS[outcome_of(finding)].meaning


def decision_sentence(finding: Finding) -> str:
    """Say in one sentence what the verdict rests on, or nothing where there is no verdict."""
    return "" if finding.decision is None else said(finding.decision).replace(" %", f"{THIN}%")


def model_words(model: ModelName) -> str:
    """Return a model's name and version, fit for a widget; a name that is endless is cut short.

    However long the name is, a model of somebody's own is told as one.
    """
    name = shown_text(f"{model.name} {model.version}")
    name = name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…"
    return tr("{model} (own model)", model=name) if model.own else name


def explanation_lines(finding: Finding) -> list[str]:
    """Return what stands below the verdict: the error, what else the file says of itself, and the notes."""
    lines = []
    if finding.error is not None:
        lines.append(finding.error.message)
    return [said(line) for line in (*lines, *statements(finding), *finding.notes)]


def note_words(finding: Finding) -> str:
    """Return all that is to say of a file on one line, for a table."""
    decision = [decision_sentence(finding)] if finding.decided_by == "provenance" else []
    return shown_text(" ".join((*decision, *explanation_lines(finding))))


def marks_words(finding: Finding) -> str:
    """Say how many marks of its origin were found in a file."""
    count = len(finding.evidence)
    if not count:
        return tr("No marks in the file")
    return plural("{n} mark in the file", "{n} marks in the file", count)


def shown_text(text: str) -> str:
    """Return `text` fit for a widget: bytes that were no UTF-8 become question marks, no line breaks."""
    return " ".join(text.encode("utf-8", "replace").decode("utf-8").splitlines())


def shown_name(path: str) -> str:
    """Return the file's name, fit for a widget."""
    return shown_text(PurePath(path).name or path)


def shown_folder(path: str) -> str:
    """Return the folder that holds the file, fit for a widget."""
    return shown_text(str(PurePath(path).parent))


def tooltip(text: str) -> str:
    """Return `text` as a tooltip that wraps; a file name that looks like HTML is shown as it is."""
    return f"<p>{html.escape(text)}</p>"


def no_model(problem: str) -> str:
    """Say that there is no model, and what helps."""
    return tr(
        "No verdicts are possible: {problem} Installing the application again should help.", problem=problem
    )


def summary(counts: dict[Outcome, int]) -> str:
    """Sum up how many files ended how, leaving out what did not happen."""
    return " · ".join(_ended(outcome, count) for outcome in SAYINGS if (count := counts.get(outcome, 0)))


def _ended(outcome: Outcome, count: int) -> str:
    """Say that so many files ended in this way."""
    match outcome:
        case Outcome.LIKELY_AI:
            return plural("{n} likely AI-made", "{n} likely AI-made", count)
        case Outcome.INCONCLUSIVE:
            return plural("{n} inconclusive", "{n} inconclusive", count)
        case Outcome.LIKELY_REAL:
            return plural("{n} likely real", "{n} likely real", count)
        case Outcome.NO_VERDICT:
            return plural("{n} no verdict", "{n} no verdict", count)
        case Outcome.ERROR:
            return plural("{n} not examined", "{n} not examined", count)


def duration(seconds: float) -> str:
    """Put a time left or taken in words a person would use."""
    if seconds < 60:
        return plural("{n} second", "{n} seconds", max(1, round(seconds)))
    if seconds < 3600:
        return plural("{n} minute", "{n} minutes", round(seconds / 60))
    return tr(
        "{hours} {minutes}",
        hours=plural("{n} hour", "{n} hours", int(seconds // 3600)),
        minutes=plural("{n} minute", "{n} minutes", int(seconds % 3600 // 60)),
    )

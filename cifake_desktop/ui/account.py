"""Everything known about one examined picture, put into words once: for the large view, reports and the clipboard."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from cifake_desktop import __version__
from cifake_desktop.finding import Evidence, Finding
from cifake_desktop.provenance.watermark import CLOSED_MARKS
from cifake_desktop.reports.picture_sheet import PictureSheet, Scale, Section
from cifake_desktop.strictness import Band
from cifake_desktop.ui.card_html import accepted_words
from cifake_desktop.ui.engine import KnownModel
from cifake_desktop.ui.main_figures import main_figures
from cifake_desktop.ui.mark_words import MarkWords, marks_of, plain_value, values_of
from cifake_desktop.ui.rereading import FileFacts
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.translation import number, plural, tr
from cifake_desktop.ui.words import (
    APP_NAME,
    ONE_LINE_MEANING,
    SAYINGS,
    decision_sentence,
    outcome_of,
    percent,
    rate_words,
    share,
    shown_name,
    shown_text,
    size_words,
    verdict_meaning,
    verdict_words,
)

_LONGEST: Final = 2000  # characters of a text of the file's own
_MOST_VALUES: Final = 25  # of a mark
_MOST_MARKS: Final = 40

NO_MARKS: Final = tr(
    "No marks were found. That proves nothing: most programs and nearly all social networks remove them, and many "
    "generators write none."
)
NO_MODEL: Final = tr("No model looked at the pixels.")
_PASTED: Final = tr("The picture came without a file; the SHA-256 is that of its pixels saved as a PNG.")
_MEANING: Final = (
    ONE_LINE_MEANING,
    tr(
        "“Likely AI-made” says that few of the real pictures that the model was measured on score this high; some "
        "real photographs end there too. “Likely a real photograph” says that few of the AI-made ones score this low;"
        " pictures of a newer or an unknown generator can end there too. “Inconclusive” says that neither can be "
        "said. “Labelled” says that the file itself claims it; how far that mark can be trusted stands beside it."
    ),
    tr(
        "The probability is calibrated on pictures like those that the model was measured on; where AI-made pictures "
        "are rarer than there, it is too high. The evidence map shows which places moved the score, and which way; it"
        " does not explain why. Edited, enlarged or strongly compressed pictures, drawings and screenshots can "
        "mislead the model."
    ),
    tr(
        "Use a verdict beside what else is known: where the picture comes from, who published it, when, and whether "
        "there are other copies."
    ),
)


@dataclass(frozen=True, slots=True, eq=False)
class Account:
    """One examined picture.

    Attributes:
        finding: the answer.
        band: the inconclusive probabilities at the picked rate, or None.
        model: the model that answered, or None where none did or it is not known any more.
        examined: when, in seconds since 1970, or None.
        pasted: whether the picture came without a file.

    """

    finding: Finding
    band: Band | None
    model: KnownModel | None
    examined: float | None
    pasted: bool = False


def sheet_of(account: Account, facts: FileFacts | None) -> PictureSheet:
    """Return all that a report says of a picture; `facts` of its file, where they are known."""
    finding = account.finding
    saying = SAYINGS[outcome_of(finding)]
    return PictureSheet(
        name=shown_name(finding.path),
        verdict=verdict_words(finding),
        sign=saying.sign,
        tone=saying.tone,
        decision=decision_words(finding),
        scale=scale_of(account),
        sections=(
            _marks_section(finding),
            file_section(account, facts),
            _examination_section(account),
            *_model_sections(account),
            Section(tr("What a verdict can and cannot mean"), lines=_MEANING),
            _check_section(account),
        ),
    )


def decision_words(finding: Finding) -> str:
    """Say in a sentence what decided, what went wrong, or why there is no verdict."""
    if finding.error is not None:
        return said(shown_text(finding.error.message))
    return shown_text(decision_sentence(finding)) or verdict_meaning(finding)


def scale_of(account: Account) -> Scale | None:
    """Return where the probability lies, or None where no model looked at the pixels."""
    probability, band = account.finding.probability, account.band
    return (
        None
        if probability is None
        else Scale(probability, band, percent(probability), "" if band is None else band_words(band))
    )


def band_words(band: Band) -> str:
    """Say where the thresholds lie."""
    low, high = percent(band.low), percent(band.high)
    return tr(
        "Likely real below {low}, inconclusive (hatched) from {low} to {high}, likely AI-made from there.",
        low=low,
        high=high,
    )


def point_words(finding: Finding) -> str:
    """Say which operating point took part in the verdict."""
    if finding.operating_point is None:
        if finding.verdict is not None:
            return tr("None took part: a mark in the file decided.")
        return tr("None took part: there is no verdict.")
    rate = finding.operating_point
    return tr(
        "{share} false positives: {meaning}, of those that the model was measured on.",
        share=share(rate),
        meaning=rate_words(rate),
    )


def kind_words(words: MarkWords) -> str:
    """Return what sort of mark it is, and whether it decided."""
    return tr("{mark} (this decided)", mark=words.kind) if words.decided else words.kind


def mark_sentences(words: MarkWords) -> str:
    """Return what a mark says, by whom, and how far it can be trusted."""
    by = [tr("By {name}.", name=words.by)] if words.by is not None else []
    return " ".join([words.says, *by, f"{words.standing}.", words.meaning]).strip()


def file_section(account: Account, facts: FileFacts | None) -> Section:
    """Return the facts of the file; those that are not known are left out."""
    finding = account.finding
    rows = [(tr("Name"), shown_name(finding.path))]
    if finding.width is not None:
        rows.append((tr("Size"), tr("{size} pixels", size=size_words(finding))))
    if facts is not None:
        rows.append((tr("Bytes"), number(facts.size)))
    if finding.format is not None:
        rows.append((tr("Format"), shown_text(finding.format)))
    if finding.sha256 is not None:
        rows.append(("SHA-256", finding.sha256))
    if facts is not None and facts.modified is not None and (when := time_words(facts.modified)):
        rows.append((tr("Last changed"), when))
    return Section(tr("The file"), tuple(rows), (_PASTED,) if account.pasted else ())


def time_words(seconds: float) -> str:
    """Return a time (seconds since 1970) with its distance from UTC, or nothing for one that no calendar knows."""
    try:
        return datetime.fromtimestamp(seconds).astimezone().isoformat(" ", "seconds")
    except (OSError, OverflowError, ValueError):
        return ""


def _marks_section(finding: Finding) -> Section:
    """Return what the file says of itself, every mark with what it holds, and the notes."""
    marks = marks_of(finding)
    rows = [(kind_words(words), _mark_text(item, words)) for item, words in marks[:_MOST_MARKS]]
    lines = [] if marks else [NO_MARKS]
    if len(marks) > _MOST_MARKS:
        left = len(marks) - _MOST_MARKS
        lines.append(plural("{n} more mark is not shown.", "{n} more marks are not shown.", left))
    lines.append(
        tr(
            "Closed watermarks such as {names} and {last} can be read by their owners only, so nothing is said about "
            "them.",
            names=", ".join(CLOSED_MARKS[:-1]),
            last=CLOSED_MARKS[-1],
        )
    )
    lines += [tr("Note: {note}", note=_cut(said(shown_text(note)))) for note in finding.notes]
    return Section(tr("What the file says of itself"), tuple(rows), tuple(lines))


def _mark_text(item: Evidence, words: MarkWords) -> str:
    values = [f"{shown_text(title)}: {plain_value(key, value)}" for key, title, value in values_of(item)]
    return "\n".join([_cut(mark_sentences(words)), *values[:_MOST_VALUES]])


def _examination_section(account: Account) -> Section:
    finding = account.finding
    rows = [] if account.examined is None else [(tr("Examined"), time_words(account.examined))]
    rows.append((tr("Application"), f"{APP_NAME} {__version__}"))
    if finding.error is None:
        rows.append((tr("Operating point"), point_words(finding)))
    scale = scale_of(account)
    if scale is not None:
        chance = tr("{chance} chance of being AI-made.", chance=scale.chance)
        rows.append((tr("From the pixels"), f"{chance} {scale.words}".strip()))
    return Section(tr("The examination"), tuple(rows))


def _model_sections(account: Account) -> tuple[Section, ...]:
    finding, model = account.finding, account.model
    if finding.model is None:
        return (Section(tr("The model"), lines=(NO_MODEL,)),)
    name = shown_text(str(finding.model))
    if model is None:
        return (Section(tr("The model"), ((tr("Model"), name),), (tr("Its card is not loaded any more."),)),)
    card = model.card
    rows = (
        (tr("Model"), name),
        (tr("Purpose"), said(card.purpose)),
        (tr("Accepts"), accepted_words(card.sizes)),
        (tr("SHA-256 of its file"), model.sha256 or tr("not known")),
    )
    figures = tuple(main_figures(card, finding.operating_point))
    note = (tr("A model of somebody's own: its card says what its maker wrote."),) if model.own else ()
    limits = tuple(said(limit) for limit in card.limits) or (tr("Its card names no limits."),)
    return (
        Section(tr("The model"), rows, note),
        Section(
            tr("What was measured of the model"),
            figures,
            () if figures else (tr("Its card holds no figures."),),
        ),
        Section(tr("What the model cannot do"), lines=limits, listed=True),
    )


def _check_section(account: Account) -> Section:
    """Say how somebody else can come to the same answer."""
    finding = account.finding
    lines = [
        tr(
            "Compare the SHA-256 of your copy of the file with the one above: only the same bytes are meant here."
        )
    ]
    if not account.pasted:
        point = "" if finding.operating_point is None else f" --operating-point {finding.operating_point:g}"
        lines.append(
            tr(
                "Examine it with {application}, for example: {command}",
                application=f"{APP_NAME} {__version__}",
                command=f"cifake-desktop inspect FILE --json{point}",
            )
        )
    if finding.model is not None:
        lines.append(tr("Compare the model's SHA-256 with the one that cifake-desktop models --json prints."))
    return Section(tr("How to check this"), lines=tuple(lines), listed=True)


def _cut(text: str) -> str:
    shown = shown_text(text)
    return shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"

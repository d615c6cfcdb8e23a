"""A summary of one answer for the clipboard, as plain text and as HTML: enough to quote it, and to check it."""

import html
from typing import Final

from PySide6.QtCore import QMimeData

from cifake_desktop import __version__
from cifake_desktop.finding import Finding
from cifake_desktop.ui.account import NO_MODEL, decision_words, point_words
from cifake_desktop.ui.mark_words import marks_of
from cifake_desktop.ui.translation import plural, tr
from cifake_desktop.ui.words import APP_NAME, ONE_LINE_MEANING, percent, shown_name, shown_text, verdict_words

_MOST_MARKS: Final = 20
_LONGEST: Final = 500  # characters of one mark


def summary_rows(finding: Finding) -> list[tuple[str, str]]:
    """Return what a summary holds, as names and plain texts on one line each."""
    rows = [(tr("File"), shown_name(finding.path))]
    if finding.sha256 is not None:
        rows.append(("SHA-256", finding.sha256))
    rows.append((tr("Verdict"), verdict_words(finding)))
    rows.append((tr("What decided") if finding.decided_by else tr("Reason"), decision_words(finding)))
    if finding.error is None:
        chance = NO_MODEL if finding.probability is None else percent(finding.probability)
        rows.append((tr("Chance of being AI-made, from the pixels"), chance))
    rows.append((tr("Marks in the file"), _marks(finding)))
    if finding.model is not None:
        rows.append((tr("Model"), shown_text(str(finding.model))))
    if finding.error is None:
        rows.append((tr("Operating point"), point_words(finding)))
    return rows


def summary_data(finding: Finding) -> QMimeData:
    """Return the summary for the clipboard; in its HTML, every word of the file's own is escaped."""
    rows = summary_rows(finding)
    signed = f"{APP_NAME} {__version__}"
    text = "\n".join(
        [
            *(tr("{name}: {value}", name=name, value=words) for name, words in rows),
            f"{ONE_LINE_MEANING} ({signed})",
        ]
    )
    cells = "".join(
        f'<tr><td valign="top"><b>{html.escape(name)}</b></td><td>{html.escape(words)}</td></tr>'
        for name, words in rows
    )
    data = QMimeData()
    data.setText(text + "\n")
    data.setHtml(f"<table>{cells}</table><p>{html.escape(ONE_LINE_MEANING)} ({html.escape(signed)})</p>")
    return data


def _marks(finding: Finding) -> str:
    """Return the marks, each with how far it can be trusted."""
    marks = [
        tr(
            "{mark}: {says} ({standing})",
            mark=words.kind,
            says=words.says[:_LONGEST],
            standing=words.standing,
        )
        for _, words in marks_of(finding)[:_MOST_MARKS]
    ]
    more = len(finding.evidence) - len(marks)
    if more > 0:
        marks.append(plural("and {n} more", "and {n} more", more))
    return " ".join(marks) or tr("none found, which proves nothing")

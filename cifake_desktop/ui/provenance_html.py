"""What a file says of its own origin, as a text to read: each mark, how far it can be trusted, and what it holds."""

import html
from typing import Final

from cifake_desktop.finding import Evidence, Finding
from cifake_desktop.provenance.watermark import CLOSED_MARKS
from cifake_desktop.ui import json_html
from cifake_desktop.ui.mark_words import MarkWords, marks_of, plain_value, values_of
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.theme import colours
from cifake_desktop.ui.translation import tr
from cifake_desktop.ui.words import decision_sentence, percent, shown_name, shown_text, verdict_words

# A long text reads better over the whole width than in a cell.
_LONG_TEXTS: Final = ("prompt", "negative_prompt")
_LONGEST: Final = 4000

_NOTHING: Final = tr(
    "Nothing was found. <b>That proves nothing:</b> most programs and nearly all social networks remove such marks, "
    "and many generators write none."
)
_LOOKED_FOR: Final = tr(
    "Looked for: Content Credentials (C2PA), IPTC's digital source type, credit lines, the AIGC label of Chinese "
    "services, the metadata of more than twenty generators in PNG texts, EXIF, XMP and comments, text hidden in the "
    "lowest bits of the pixels, the open watermarks of Stable Diffusion and FLUX, and camera data."
)


def provenance_html(finding: Finding) -> str:
    """Return the text for one file; every word that comes from the file is escaped."""
    c = colours()
    parts = [f"<h2>{html.escape(shown_name(finding.path))}</h2>"]
    parts.append(f"<p><b>{html.escape(verdict_words(finding))}.</b> {_decision(finding)}</p>")
    if finding.probability is not None:
        chance = tr("The pixels alone: {chance} chance of AI-made.", chance=percent(finding.probability))
        parts.append(f"<p style='color:{c.muted}'>{chance}</p>")
    parts.extend(_mark(item, words) for item, words in marks_of(finding))
    if not finding.evidence:
        parts.append(f"<p>{_NOTHING}</p>")
    if finding.notes:
        notes = "".join(f"<li>{html.escape(said(shown_text(note)))}</li>" for note in finding.notes)
        parts.append(f"<h3>{tr('Notes')}</h3><ul>{notes}</ul>")
    parts.append(f"<h3>{tr('What was looked for')}</h3><p>{_LOOKED_FOR}</p><p>{_cannot()}</p>")
    return f"{_style()}{''.join(parts)}"


def _decision(finding: Finding) -> str:
    return html.escape(shown_text(decision_sentence(finding)))


def _mark(item: Evidence, words: MarkWords) -> str:
    """Return one mark: its kind and standing, what it says, and its values."""
    c = colours()
    kind = tr("{mark} — this decided", mark=words.kind) if words.decided else words.kind
    head = f"<h3>{html.escape(kind)}</h3>"
    standing = (
        f"<p><b style='color:{getattr(c, words.tone)}'>{html.escape(words.standing)}.</b> "
        f"<span style='color:{c.muted}'>{html.escape(words.meaning)}</span></p>"
    )
    says = f"<p>{html.escape(words.says)}</p>"
    texts, rows = "", []
    if words.by is not None:
        rows.append((tr("By"), html.escape(words.by)))
    for key, plain_title, value in values_of(item):
        title = html.escape(plain_title)
        if key in _LONG_TEXTS and isinstance(value, str):
            cut = value[:_LONGEST] + ("…" if len(value) > _LONGEST else "")
            texts += f"<p><span style='color:{c.muted}'>{title}:</span> {html.escape(shown_text(cut))}</p>"
        elif isinstance(value, int | float) and not isinstance(value, bool):
            rows.append((title, plain_value(key, value)))
        else:
            rows.append((title, json_html.cell(value)))
    return head + standing + says + texts + (json_html.table((), rows) if rows else "")


def _cannot() -> str:
    return tr(
        "<b>Cannot be checked on this computer:</b> closed watermarks such as {names} and {last}. "
        "Only their owners can read them, so nothing is said about them here.",
        names=html.escape(", ".join(CLOSED_MARKS[:-1])),
        last=html.escape(CLOSED_MARKS[-1]),
    )


def _style() -> str:
    c = colours()
    return (
        f"<style>td {{ border-bottom: 1px solid {c.border}; vertical-align: top; }} "
        "h3 { margin-top: 20px; margin-bottom: 2px; } p { margin-top: 4px; margin-bottom: 4px; } "
        "li { margin-bottom: 6px; }</style>"
    )

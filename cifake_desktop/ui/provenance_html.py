"""What a file says of its own origin, as a text to read: each mark, how far it can be trusted, and what it holds."""

import html
from typing import Final

from cifake_desktop.finding import Evidence, Finding
from cifake_desktop.fusion import deciding
from cifake_desktop.provenance.marks import Kind, Status
from cifake_desktop.provenance.watermark import CLOSED_MARKS
from cifake_desktop.ui import json_html
from cifake_desktop.ui.theme import colours
from cifake_desktop.ui.words import decision_sentence, percent, shown_name, shown_text, verdict_words

_KINDS: Final = {
    Kind.CONTENT_CREDENTIAL: "Content Credentials (C2PA)",
    Kind.GENERATOR: "A generator's metadata",
    Kind.SOURCE_TYPE: "IPTC label",
    Kind.CREDIT: "Credit line",
    Kind.AIGC_LABEL: "AIGC label",
    Kind.WATERMARK: "Invisible watermark",
    Kind.CAMERA: "Camera data",
    Kind.CONTRADICTION: "Contradiction",
}

# Words, the colour's role in the theme, and what it means.
_STATUSES: Final = {
    Status.VERIFIED: (
        "Valid signature, trusted signer",
        "real",
        "The file is as it was when it was signed, and the signer is vouched for by your trust list.",
    ),
    Status.UNKNOWN_SIGNER: (
        "Valid signature, unknown signer",
        "accent",
        "The file is as it was when it was signed. Who signed it is not vouched for by a trust list that you chose.",
    ),
    Status.TAMPERED: (
        "Changed after signing",
        "error",
        "The file is no longer what was signed, so nothing that the credential says can be relied on.",
    ),
    Status.UNREADABLE: (
        "Cannot be read",
        "error",
        "There is a mark, but it is damaged or of an unknown kind.",
    ),
    Status.REMOTE: (
        "Kept elsewhere",
        "muted",
        "The file only names an address. The application works offline and fetches nothing.",
    ),
    Status.UNSIGNED: ("Not signed", "muted", "Plain metadata: anybody can write, copy or remove it."),
    Status.DETECTED: (
        "Found in the pixels",
        "accent",
        "The chance that it is there by accident is given below.",
    ),
}

_TITLES: Final = {
    "signed_at": "Signed at",
    "cfg_scale": "CFG scale",
    "job_id": "Job ID",
    "software_agents": "Made with",
    "false_match_chance": "Chance of a false match",
}
_HIDDEN: Final = ("origin",)
# A long text reads better over the whole width than in a cell.
_LONG_TEXTS: Final = ("prompt", "negative_prompt")
_LONGEST: Final = 4000

_NOTHING: Final = (
    "Nothing was found. <b>That proves nothing:</b> most programs and nearly all social networks remove such marks, "
    "and many generators write none."
)
_LOOKED_FOR: Final = (
    "Looked for: Content Credentials (C2PA), IPTC's digital source type, credit lines, the AIGC label of Chinese "
    "services, the metadata of more than twenty generators in PNG texts, EXIF, XMP and comments, text hidden in the "
    "lowest bits of the pixels, the open watermarks of Stable Diffusion and FLUX, and camera data."
)


def provenance_html(finding: Finding) -> str:
    """Return the text for one file; every word that comes from the file is escaped."""
    c = colours()
    decisive = deciding(finding.evidence) if finding.decision is not None else None
    parts = [f"<h2>{html.escape(shown_name(finding.path))}</h2>"]
    parts.append(f"<p><b>{html.escape(verdict_words(finding))}.</b> {_decision(finding)}</p>")
    if finding.probability is not None:
        parts.append(
            f"<p style='color:{c.muted}'>The pixels alone: {percent(finding.probability)} chance of AI-made.</p>"
        )
    # A stable sort: contradictions first, for whoever reads no further; the rest stays as it is, surest first.
    marks = sorted(finding.evidence, key=lambda item: item.kind != Kind.CONTRADICTION)
    parts.extend(_mark(item, decided=item is decisive) for item in marks)
    if not finding.evidence:
        parts.append(f"<p>{_NOTHING}</p>")
    if finding.notes:
        notes = "".join(f"<li>{html.escape(shown_text(note))}</li>" for note in finding.notes)
        parts.append(f"<h3>Notes</h3><ul>{notes}</ul>")
    parts.append(f"<h3>What was looked for</h3><p>{_LOOKED_FOR}</p><p>{_cannot()}</p>")
    return f"{_style()}{''.join(parts)}"


def _decision(finding: Finding) -> str:
    return html.escape(shown_text(decision_sentence(finding)))


def _mark(item: Evidence, *, decided: bool) -> str:
    """Return one mark: its kind and standing, what it says, and its values."""
    c = colours()
    kind = _KINDS[Kind(item.kind)] if item.kind in _KINDS else item.kind
    words, tone, meaning = (
        _STATUSES[Status(item.status)] if item.status in _STATUSES else (item.status, "muted", "")
    )
    if item.kind == Kind.CONTRADICTION:
        words, tone, meaning = "Take care", "error", ""
    head = f"<h3>{html.escape(kind)}{' — this decided' if decided else ''}</h3>"
    standing = (
        f"<p><b style='color:{getattr(c, tone)}'>{html.escape(words)}.</b> "
        f"<span style='color:{c.muted}'>{html.escape(meaning)}</span></p>"
    )
    says = shown_text(item.says)
    said = f"<p>{html.escape(says[:1].upper() + says[1:])}.</p>"
    texts, rows = "", []
    if item.by is not None and item.by not in f"{item.says} {item.detail.get('signer')}":
        rows.append(("By", html.escape(shown_text(item.by))))
    for key, value in item.detail.items():
        title = html.escape(_TITLES.get(key, json_html.title(key)))
        if key in _HIDDEN or value in (None, "", [], {}):
            continue
        if key in _LONG_TEXTS and isinstance(value, str):
            cut = value[:_LONGEST] + ("…" if len(value) > _LONGEST else "")
            texts += f"<p><span style='color:{c.muted}'>{title}:</span> {html.escape(shown_text(cut))}</p>"
        elif isinstance(value, int) and not isinstance(value, bool):
            rows.append((title, str(value)))  # a seed is a name rather than an amount: no commas
        elif key == "false_match_chance" and isinstance(value, float):
            rows.append((title, f"{value:.1g}"))
        else:
            rows.append((title, json_html.cell(value)))
    return head + standing + said + texts + (json_html.table((), rows) if rows else "")


def _cannot() -> str:
    names = ", ".join(CLOSED_MARKS[:-1]) + f" and {CLOSED_MARKS[-1]}"
    return (
        f"<b>Cannot be checked on this computer:</b> closed watermarks such as {html.escape(names)}. "
        "Only their owners can read them, so nothing is said about them here."
    )


def _style() -> str:
    c = colours()
    return (
        f"<style>td {{ border-bottom: 1px solid {c.border}; vertical-align: top; }} "
        "h3 { margin-top: 20px; margin-bottom: 2px; } p { margin-top: 4px; margin-bottom: 4px; } "
        "li { margin-bottom: 6px; }</style>"
    )

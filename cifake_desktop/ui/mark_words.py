"""One mark of a file's origin in words: what sort it is, how far it can be trusted, what it says and holds."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from cifake_desktop.finding import JSON, Evidence, Finding
from cifake_desktop.fusion import deciding
from cifake_desktop.provenance.marks import Kind, Status
from cifake_desktop.ui import json_html
from cifake_desktop.ui.sentences import said
from cifake_desktop.ui.translation import plural, tr
from cifake_desktop.ui.words import shown_text

_KINDS: Final = {
    Kind.CONTENT_CREDENTIAL: tr("Content Credentials (C2PA)"),
    Kind.GENERATOR: tr("A generator's metadata"),
    Kind.SOURCE_TYPE: tr("IPTC label"),
    Kind.CREDIT: tr("Credit line"),
    Kind.AIGC_LABEL: tr("AIGC label"),
    Kind.WATERMARK: tr("Invisible watermark"),
    Kind.CAMERA: tr("Camera data"),
    Kind.CONTRADICTION: tr("Contradiction"),
}

# Words, the colour's role in the theme, and what it means.
_STATUSES: Final = {
    Status.VERIFIED: (
        tr("Valid signature, trusted signer"),
        "real",
        tr("The file is as it was when it was signed, and the signer is vouched for by your trust list."),
    ),
    Status.UNKNOWN_SIGNER: (
        tr("Valid signature, unknown signer"),
        "accent",
        tr(
            "The file is as it was when it was signed. Who signed it is not vouched for by a trust list that you chose."
        ),
    ),
    Status.TAMPERED: (
        tr("Changed after signing"),
        "error",
        tr("The file is no longer what was signed, so nothing that the credential says can be relied on."),
    ),
    Status.UNREADABLE: (
        tr("Cannot be read"),
        "error",
        tr("There is a mark, but it is damaged or of an unknown kind."),
    ),
    Status.REMOTE: (
        tr("Kept elsewhere"),
        "muted",
        tr("The file only names an address. The application works offline and fetches nothing."),
    ),
    Status.UNSIGNED: (tr("Not signed"), "muted", tr("Plain metadata: anybody can write, copy or remove it.")),
    Status.DETECTED: (
        tr("Found in the pixels"),
        "accent",
        tr("The chance that it is there by accident stands with its details."),
    ),
}

_TITLES: Final = {
    "signed_at": tr("Signed at"),
    "cfg_scale": tr("CFG scale"),
    "job_id": tr("Job ID"),
    "software_agents": tr("Made with"),
    "false_match_chance": tr("Chance of a false match"),
}
_HIDDEN: Final = ("origin",)
_SPOKEN: Final = ("actions", "ingredients")  # lists of what the rooms below say
_MOST_DEPTH: Final = 5
_MOST_PARTS: Final = 20
_LONGEST: Final = 2000  # characters of a value


@dataclass(frozen=True, slots=True)
class MarkWords:
    """A mark for people. Its texts are the file's own words in part: escape them wherever markup is read.

    Attributes:
        kind: what sort of mark it is, for example "IPTC label".
        says: what it claims, as a sentence.
        standing: how far it can be trusted, in a few words.
        tone: the colour role of the standing.
        meaning: what the standing means, a sentence or nothing.
        by: who claims it, where the sentence does not say that already, or None.
        decided: whether the verdict rests on it.
        contradicts: whether it says that two others cannot both be true.

    """

    kind: str
    says: str
    standing: str
    tone: str
    meaning: str
    by: str | None
    decided: bool
    contradicts: bool


def marks_of(finding: Finding) -> list[tuple[Evidence, MarkWords]]:
    """Return a file's marks with their words: contradictions first, then the surest, as they are ordered already."""
    decisive = deciding(finding.evidence) if finding.decision is not None else None
    # A stable sort: contradictions come first, for whoever reads no further.
    marks = sorted(finding.evidence, key=lambda item: item.kind != Kind.CONTRADICTION)
    return [(item, _words(item, decided=item is decisive)) for item in marks]


def values_of(item: Evidence) -> Iterator[tuple[str, str, JSON]]:
    """Give the key, the title and the value of everything that a mark holds and people may want to see."""
    for key, value in item.detail.items():
        if key not in _HIDDEN and value not in (None, "", [], {}):
            shown: JSON = value
            if key in _SPOKEN and isinstance(value, list):
                shown = [said(str(part)) for part in value]
            yield key, _TITLES.get(key, json_html.title(key)), shown


def plain_value(key: str, value: JSON, depth: int = 0) -> str:
    """Return any value that a mark holds as plain text on one line, cut where it is endless."""
    if isinstance(value, str):
        return shown_text(value[:_LONGEST]) + ("…" if len(value) > _LONGEST else "")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, int):
        return str(value)  # a seed is a name rather than an amount: no commas
    if isinstance(value, float):
        return f"{value:.1g}" if key == "false_match_chance" else json_html.number(value)
    if value is None:
        return tr("none")
    if depth >= _MOST_DEPTH:
        return "…"
    if isinstance(value, Mapping):
        parts = [
            f"{shown_text(json_html.title(name)[:_LONGEST])}: {plain_value(name, part, depth + 1)}"
            for name, part in list(value.items())[:_MOST_PARTS]
        ]
    else:
        parts = [plain_value(key, part, depth + 1) for part in value[:_MOST_PARTS]]
    joined = _joined(parts, len(value))
    return joined[:_LONGEST] + ("…" if len(joined) > _LONGEST else "")


def _joined(parts: Sequence[str], number: int) -> str:
    more = [plural("and {n} more", "and {n} more", number - len(parts))] if number > len(parts) else []
    return "; ".join([*parts, *more])


def _words(item: Evidence, *, decided: bool) -> MarkWords:
    contradicts = item.kind == Kind.CONTRADICTION
    standing, tone, meaning = (
        _STATUSES[Status(item.status)] if item.status in _STATUSES else (item.status, "muted", "")
    )
    if contradicts:
        standing, tone, meaning = tr("Take care"), "error", ""
    says = said(shown_text(item.says))
    named = item.by is None or item.by in f"{item.says} {item.detail.get('signer')}"
    return MarkWords(
        kind=_KINDS[Kind(item.kind)] if item.kind in _KINDS else shown_text(item.kind),
        says=f"{says[:1].upper()}{says[1:]}.",
        standing=shown_text(standing),
        tone=tone,
        meaning=meaning,
        by=None if named or item.by is None else shown_text(item.by),
        decided=decided,
        contradicts=contradicts,
    )

"""Findings as one HTML page that needs nothing beside it: a summary with a chart, thumbnails, and a table.

Nothing in it is fetched or run: no script, no style sheet or picture from elsewhere, and every word that comes from a
file is escaped.
"""

import base64
import html
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path, PurePath
from typing import Final

from cifake_desktop.finding import Finding, Verdict
from cifake_desktop.reports.whole_file import WholeFile
from cifake_desktop.reports.wording import ENGLISH, Wording

MOST_THUMBNAILS: Final = 1000
"""Pictures that are shown; in a page with more, browsers would choke."""

Thumbnails = Callable[[Sequence[Path]], Iterable[bytes | None]]
"""Gives small JPEGs of files, in order; None where there is none."""

LABELS: Final = {
    "likely_ai": ("Likely AI-made", "#c2571a"),
    "inconclusive": ("Inconclusive", "#7a8594"),
    "likely_real": ("Likely a real photograph", "#2f78c4"),
    "none": ("No verdict", "#b9c0cb"),
    "error": ("Not examined", "#8a2030"),
}
"""What a report calls each outcome, and its colour."""

_CHART_WIDTH: Final = 640

CAUTION: Final = "A verdict is a likelihood, not proof."
"""Stands on every report."""

_STYLE: Final = """
main { display: flex; flex-direction: column; }
body { font: 15px/1.45 system-ui, sans-serif; color: #1c2430; margin: 32px auto; max-width: 1100px; padding: 0 20px; }
h1 { font-size: 26px; margin-bottom: 4px; } h2 { margin-top: 36px; } .muted { color: #5b6675; }
table { border-collapse: collapse; width: 100%; }
td, th { text-align: left; vertical-align: top; padding: 5px 10px 5px 0;
border-bottom: 1px solid #e2e6ec; overflow-wrap: anywhere; } th { font-weight: 600; } .number { white-space: nowrap; }
.pictures { display: flex; flex-wrap: wrap; gap: 14px; } figure { margin: 0; width: 150px; } figure img { width: 150px;
height: 112px; object-fit: contain; background: #eef1f5; border-radius: 6px; } figcaption { font-size: 12px;
overflow-wrap: anywhere; } @media (prefers-color-scheme: dark) { body { background: #14171d; color: #e4e8ee; }
.muted { color: #9aa5b4; } td, th { border-color: #2b313b; } figure img { background: #1d222b; } }
"""


class HtmlReport(WholeFile):
    """One page.

    The table is written as findings come; summary and pictures are written after it, and shown before it.
    """

    def __init__(self, target: Path, title: str, thumbnails: Thumbnails, wording: Wording = ENGLISH) -> None:
        """Start a temporary file beside the target.

        Args:
            target: the file.
            title: of the page, for example the folder that was scanned.
            thumbnails: makes the pictures of those files that are shown.
            wording: what the page is written in.

        Raises:
            OSError: no file can be written there.

        """
        super().__init__(target)
        self._thumbnails = thumbnails
        self._wording = wording
        self._counts: Counter[str] = Counter()
        self._shown: list[Finding] = []
        name = html.escape(_text(title))
        say = wording.say
        heads = "".join(
            f"<th>{escaped(head)}</th>" for head in (say("Verdict"), say("P(AI)"), say("File"), say("Notes"))
        )
        self.file.write(
            f'<!doctype html><html lang="{wording.language}"><head><meta charset="utf-8">'
            '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; '
            "style-src 'unsafe-inline'\">"
            f'<meta name="viewport" content="width=device-width"><title>{name}</title><style>{_STYLE}</style></head>'
            f"<body><h1>{name}</h1>"
            f'<p class="muted">CIFAKE Desktop, {time.strftime("%Y-%m-%d %H:%M")}. {escaped(say(CAUTION))}</p>'
            f'<main><section style="order: 3"><h2>{escaped(say("All files"))}</h2><table><thead>'
            f"<tr>{heads}</tr></thead><tbody>\n"
        )

    def add(self, finding: Finding) -> None:
        """Append one finding.

        Raises:
            OSError: the disk is full, or gone.

        """
        kind = kind_of(finding)
        self._counts[kind] += 1
        if finding.verdict is Verdict.LIKELY_AI and len(self._shown) < MOST_THUMBNAILS:
            self._shown.append(finding)
        label, colour = LABELS[kind]
        wording = self._wording
        chance = "" if finding.probability is None else wording.chance(finding.probability)
        self.file.write(
            f'<tr><td class="number" style="color: {colour}">{escaped(wording.say(label))}</td>'
            f'<td class="number">{chance}</td>'
            f"<td>{escaped(finding.path)}</td><td>{escaped(notes_of(finding, wording))}</td></tr>\n"
        )

    def finish(self) -> None:
        """Write summary and pictures.

        Raises:
            OSError: the disk is full, or gone.

        """
        say = self._wording.say
        chart = _chart(self._counts, self._wording)
        self.file.write(f'</tbody></table></section><section style="order: 1">{chart}</section>')
        if self._shown:
            left = self._counts["likely_ai"] - len(self._shown)
            head = escaped(say(LABELS["likely_ai"][0]))
            self.file.write(f'<section style="order: 2"><h2>{head}</h2><div class="pictures">\n')
            small = self._thumbnails([Path(finding.path) for finding in self._shown])
            for finding, jpeg in zip(self._shown, small, strict=True):
                self.file.write(_figure(finding, jpeg, self._wording))
            more = escaped(say(f"{left:,} more stand in the table alone."))
            self.file.write("</div>" + (f'<p class="muted">{more}</p>' if left > 0 else "") + "</section>")
        self.file.write("</main></body></html>\n")


def kind_of(finding: Finding) -> str:
    """Return which of `LABELS` a finding has."""
    if finding.error is not None:
        return "error"
    return "none" if finding.verdict is None else finding.verdict.value


def notes_of(finding: Finding, wording: Wording = ENGLISH) -> str:
    """Return all that is to say of a file in sentences."""
    error = () if finding.error is None else (finding.error.message,)
    marks = tuple(f"{wording.say(item.says)}." for item in finding.evidence)
    decision = (finding.decision,) if finding.decided_by == "provenance" and finding.decision else ()
    before, after = (map(wording.say, sentences) for sentences in ((*error, *decision), finding.notes))
    return " ".join((*before, *marks, *after))


def _chart(counts: Counter[str], wording: Wording) -> str:
    """Return a bar of all verdicts, as SVG, with a legend that holds the numbers."""
    total = sum(counts.values())
    bars, legend, at = "", "", 0.0
    for kind, (label, colour) in LABELS.items():
        if not counts[kind]:
            continue
        width = _CHART_WIDTH * counts[kind] / total
        bars += f'<rect x="{at:.2f}" y="0" width="{width:.2f}" height="26" fill="{colour}"/>'
        at += width
        legend += (
            f'<tr><td style="color: {colour}">&#9632; {escaped(wording.say(label))}</td>'
            f'<td class="number">{wording.number(counts[kind])}</td>'
            f'<td class="number">{wording.chance(counts[kind] / total)}</td></tr>'
        )
    words = ", ".join(
        escaped(f"{wording.say(label)}: {wording.number(counts[kind])}")
        for kind, (label, _) in LABELS.items()
        if counts[kind]
    )
    return (
        f'<svg role="img" aria-label="{words}" viewBox="0 0 {_CHART_WIDTH} 26" width="100%" height="26" '
        f'preserveAspectRatio="none">{bars}</svg><table style="width: auto">{legend}</table>'
        f'<p class="muted">{escaped(wording.say(f"{total:,} files"))}</p>'
    )


def _figure(finding: Finding, jpeg: bytes | None, wording: Wording) -> str:
    source = "" if jpeg is None else f"data:image/jpeg;base64,{base64.b64encode(jpeg).decode()}"
    none = f'<div class="muted">{escaped(wording.say("no picture"))}</div>'
    picture = f'<img alt="" src="{source}">' if source else none
    chance = "" if finding.probability is None else f"{wording.chance(finding.probability)} "
    return (
        f"<figure>{picture}<figcaption>{chance}{escaped(PurePath(finding.path).name)}</figcaption></figure>\n"
    )


def escaped(text: str) -> str:
    """Return text of any origin as HTML that shows it, on one line."""
    return html.escape(_text(text))


def _text(text: str) -> str:
    """Return the text without what no page can hold: lone surrogates and control characters."""
    sound = text.encode("utf-8", "backslashreplace").decode("utf-8")
    return "".join(letter if letter.isprintable() else " " for letter in sound)

"""Examined pictures as one HTML page that needs nothing beside it, a part for each picture.

Nothing in it is fetched or run: no script, no style sheet or picture from elsewhere, and every word that comes from a
file or a card is escaped.
"""

import base64
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from cifake_desktop.reports.html_report import escaped
from cifake_desktop.reports.picture_sheet import Figure, PictureSheet, Scale, Section
from cifake_desktop.reports.whole_file import WholeFile
from cifake_desktop.reports.wording import ENGLISH, Wording
from cifake_desktop.resources import resource

_NAMESPACE: Final = ' xmlns="http://www.w3.org/2000/svg"'
_WIDTH, _HEIGHT = 640, 20  # of the scale
_HATCH: Final = 7
_STYLE: Final = """
:root { --text: #1a2130; --muted: #535d70; --line: #dde1e9; --ground: #ffffff; --soft: #eef1f5; --ai: #a83a08;
--ai-soft: #fdece2; --real: #14589f; --real-soft: #e2eefa; --neutral: #4b5566; --neutral-soft: #e9ecf1;
--error: #a0183c; --error-soft: #fce9ed; }
@media (prefers-color-scheme: dark) { :root { --text: #e9edf4; --muted: #a4aebf; --line: #2e3440; --ground: #13161c;
--soft: #1c2028; --ai: #ffa274; --ai-soft: #3a2418; --real: #85bcff; --real-soft: #172a40; --neutral: #bac3d1;
--neutral-soft: #2a303b; --error: #ff96a8; --error-soft: #3b1b23; } }
@media print { :root { --text: #000; --muted: #444; --line: #ccc; --ground: #fff; --soft: #fff; --ai: #a83a08;
--ai-soft: #fff; --real: #14589f; --real-soft: #fff; --neutral: #4b5566; --neutral-soft: #fff; --error: #a0183c;
--error-soft: #fff; } article { break-before: page; } header + article { break-before: auto; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--text); background: var(--ground); margin: 32px auto;
max-width: 1000px; padding: 0 20px; overflow-wrap: anywhere; }
h1 { font-size: 26px; margin: 0 0 4px; } h2 { font-size: 21px; margin: 0 0 12px; } h3 { font-size: 16px;
margin: 26px 0 6px; } .muted { color: var(--muted); } p { margin: 6px 0; } ul { margin: 6px 0; padding-left: 22px; }
article { border-top: 2px solid var(--line); margin-top: 40px; padding-top: 24px; }
a { color: inherit; } table { border-collapse: collapse; width: 100%; }
td, th { text-align: left; vertical-align: top; padding: 5px 14px 5px 0; border-bottom: 1px solid var(--line); }
th { font-weight: normal; color: var(--muted); min-width: 150px; }
.verdict { display: flex; align-items: center; gap: 10px; font-size: 19px; font-weight: 600; padding: 10px 14px;
border-radius: 9px; } .verdict svg { flex: none; width: 26px; height: 26px; }
.list svg { width: 16px; height: 16px; vertical-align: -3px; margin-right: 6px; }
.ai { color: var(--ai); } .real { color: var(--real); } .neutral { color: var(--neutral); }
.error { color: var(--error); } .verdict.ai { background: var(--ai-soft); } .verdict.real { background:
var(--real-soft); } .verdict.neutral { background: var(--neutral-soft); } .verdict.error { background:
var(--error-soft); }
.pictures { display: flex; flex-wrap: wrap; gap: 16px; margin: 16px 0; } figure { margin: 0; flex: 1 1 300px;
max-width: 492px; } figure img { display: block; width: 100%; max-height: 520px; object-fit: contain;
background: var(--soft); border-radius: 6px; } figcaption { font-size: 13px; color: var(--muted); margin-top: 6px; }
.legend { display: flex; align-items: center; gap: 10px; } .legend svg { flex: 1; height: 8px; }
.scale { max-width: 640px; margin: 16px 0; } .scale svg { display: block; width: 100%; height: 20px; }
.scale p { display: flex; justify-content: space-between; gap: 10px; } code { font-size: 13px; }
"""


class PictureHtmlReport(WholeFile):
    """One page with a part for each picture, written as they come."""

    def __init__(
        self,
        target: Path,
        title: str,
        made: str,
        contents: Sequence[PictureSheet],
        wording: Wording = ENGLISH,
    ) -> None:
        """Start a temporary file beside the target.

        Args:
            target: the file.
            title: of the page.
            made: a sentence on who made the report, and when.
            contents: the pictures that will follow, for the list at the top; one alone needs no list.
            wording: what the page is written in; title, sheets and notices are in it already.

        Raises:
            OSError: no file can be written there.

        """
        super().__init__(target)
        self._number = 0
        self._say = wording.say
        name = escaped(title)
        self.file.write(
            f'<!doctype html><html lang="{wording.language}"><head><meta charset="utf-8">'
            '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; '
            "style-src 'unsafe-inline'\">"
            f'<meta name="viewport" content="width=device-width"><title>{name}</title><style>{_STYLE}</style></head>'
            f'<body><header><h1>{name}</h1><p class="muted">{escaped(made)}</p>'
        )
        if len(contents) > 1:
            rows = "".join(_content(number, sheet) for number, sheet in enumerate(contents, 1))
            self.file.write(f'<table class="list">{rows}</table>')
        self.file.write("</header>\n")

    def add(
        self,
        sheet: PictureSheet,
        picture: Figure | None,
        evidence: Figure | None,
        *,
        holes: bool = False,
        notice: str = "",
    ) -> None:
        """Append one picture.

        Args:
            sheet: what is to be said of it.
            picture: the picture, or None where there is none.
            evidence: the same under its evidence map, or None.
            holes: whether the model did not look everywhere.
            notice: what people should know of the picture shown, or nothing.

        Raises:
            OSError: the disk is full, or gone.

        """
        self._number += 1
        self.file.write(
            f'<article id="picture-{self._number}"><h2>{escaped(sheet.name)}</h2>'
            f'<div class="verdict {escaped(sheet.tone)}">{_sign(sheet.sign)}<span>{escaped(sheet.verdict)}</span>'
            f"</div><p>{escaped(sheet.decision)}</p>"
        )
        if picture is not None:
            self._pictures(picture, evidence, holes=holes, notice=notice)
        if sheet.scale is not None:
            self.file.write(_scale(sheet.scale, self._say))
        for section in sheet.sections:
            self.file.write(_section(section))
        self.file.write("</article>\n")

    def finish(self) -> None:
        """End the page.

        Raises:
            OSError: the disk is full, or gone.

        """
        self.file.write("</body></html>\n")

    def _pictures(self, picture: Figure, evidence: Figure | None, *, holes: bool, notice: str) -> None:
        say = self._say
        shown = say("The picture, made smaller or larger to fit.") + (f" {notice}" if notice else "")
        self.file.write(f'<div class="pictures">{_figure(picture, say("The picture"), escaped(shown))}')
        if evidence is not None:
            self.file.write(_figure(evidence, say("Its evidence map"), _legend(say, holes=holes)))
        self.file.write("</div>")


def _content(number: int, sheet: PictureSheet) -> str:
    return (
        f'<tr><td><a href="#picture-{number}">{number}. {escaped(sheet.name)}</a></td>'
        f'<td class="{escaped(sheet.tone)}">{_sign(sheet.sign)}{escaped(sheet.verdict)}</td></tr>'
    )


def _sign(name: str) -> str:
    """Return an icon that ships with the application, as part of the page."""
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8").strip()
    return source.replace(_NAMESPACE, ' aria-hidden="true"')


def _figure(figure: Figure, words: str, caption: str) -> str:
    source = f"data:{figure.kind};base64,{base64.b64encode(figure.data).decode('ascii')}"
    return f'<figure><img alt="{escaped(words)}" src="{source}"><figcaption>{caption}</figcaption></figure>'


def _legend(say: Callable[[str], str], *, holes: bool) -> str:
    hatched = f"<br>{escaped(say('Hatched: the model did not look there.'))}" if holes else ""
    explained = escaped(
        say("Where in the picture the evidence lies; the mean of these places is the model's score.")
    )
    return (
        f'<span class="legend"><span>{escaped(say("leans real"))}</span>'
        '<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">'
        '<defs><linearGradient id="leaning"><stop offset="0" stop-color="#1e6ed6"/>'
        '<stop offset="0.5" stop-color="#e8ebf1"/><stop offset="1" stop-color="#eb6816"/></linearGradient></defs>'
        '<rect width="100" height="8" fill="url(#leaning)"/></svg>'
        f"<span>{escaped(say('leans AI-made'))}</span></span>{explained}{hatched}"
    )


def _scale(scale: Scale, say: Callable[[str], str]) -> str:
    """Return the scale with its zones, the hatched band, the marker, and the words for all of that."""
    at = min(max(scale.probability * _WIDTH, 5), _WIDTH - 5)
    title = say("Chance of being AI-made, from the pixels")
    words = f"{title}: {scale.chance}. {scale.words}".strip()
    zones = (say("likely real"), say("inconclusive"), say("likely AI-made"))
    spans = "".join(f"<span>{escaped(zone)}</span>" for zone in zones)
    names = f'<p class="muted">{spans}</p>' if scale.band is not None else ""
    return (
        f'<div class="scale"><p><span>{escaped(title)}</span>'
        f"<strong>{escaped(scale.chance)}</strong></p>"
        f'<svg role="img" aria-label="{escaped(words)}" viewBox="0 0 {_WIDTH} {_HEIGHT}" '
        f'preserveAspectRatio="none"><rect y="5" width="{_WIDTH}" height="10" fill="#e9ecf1"/>{_zones(scale)}'
        f'<rect x="{at - 4:.1f}" y="1" width="8" height="18" rx="4" fill="#1a2130" stroke="#ffffff" '
        f'stroke-width="1.5"/></svg>{names}<p class="muted">{escaped(scale.words)}</p></div>'
    )


def _zones(scale: Scale) -> str:
    if scale.band is None:
        return ""
    start, end = scale.band.low * _WIDTH, scale.band.high * _WIDTH
    lines, x = "", start
    while x < end:
        wide = min(10.0, end - x)
        lines += f'<path d="M{x:.1f} 15 l{wide:.1f} -{wide:.1f}" stroke="#8a93a5" stroke-width="1.2"/>'
        x += _HATCH
    return (
        f'{lines}<rect y="5" width="{start:.1f}" height="10" fill="#2f7fd1"/>'
        f'<rect x="{end:.1f}" y="5" width="{_WIDTH - end:.1f}" height="10" fill="#e2651f"/>'
    )


def _section(section: Section) -> str:
    rows = "".join(
        f"<tr><th>{escaped(label)}</th><td>{'<br>'.join(escaped(line) for line in text.splitlines())}</td></tr>"
        for label, text in section.rows
    )
    table = f"<table>{rows}</table>" if rows else ""
    if section.listed:
        lines = f"<ul>{''.join(f'<li>{escaped(line)}</li>' for line in section.lines)}</ul>"
    else:
        lines = "".join(f"<p>{escaped(line)}</p>" for line in section.lines)
    return f"<h3>{escaped(section.title)}</h3>{table}{lines}"

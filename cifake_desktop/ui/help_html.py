"""What texts of the help share: their style, and the list of every shortcut, made from the tables in use."""

import html
from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce

from PySide6.QtGui import QKeySequence

from cifake_desktop.ui.actions import ACTIONS, MENUS
from cifake_desktop.ui.keys import FROM_THE_TOOLKIT, TABLES
from cifake_desktop.ui.theme import colours
from cifake_desktop.ui.translation import tr


@dataclass(frozen=True, slots=True)
class Shortcut:
    """Keys, any one of which does, and what they do."""

    keys: tuple[str, ...]
    does: str


def style() -> str:
    """Return the style sheet of a text, in the colours in use now."""
    c = colours()
    return (
        f"<style>th {{ color: {c.muted}; font-weight: normal; }} small {{ color: {c.muted}; }} "
        f"td, th {{ border-bottom: 1px solid {c.border}; vertical-align: top; }} "
        f"code {{ color: {c.accent}; }} h3 {{ margin-top: 18px; }} li, p {{ margin-bottom: 8px; }} "
        "pre { font-size: small; }</style>"
    )


def paragraph(text: str) -> str:
    """Return a paragraph of text that is HTML already."""
    return f"<p>{text}</p>"


def heading(text: str) -> str:
    """Return the heading of a part of a topic."""
    return f"<h3>{text}</h3>"


def bullets(*items: str) -> str:
    """Return a list of items that are HTML already."""
    return f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"


def shortcuts() -> dict[str, list[Shortcut]]:
    """Return every shortcut by the place where it works: the menus first, then what parts of the window do."""
    groups: dict[str, list[Shortcut]] = {}
    for menu, names in MENUS.items():
        specs = [ACTIONS[name] for name in names if name and ACTIONS[name].keys]
        if specs:
            groups[tr("Menu {menu}", menu=menu.replace("&", ""))] = [
                Shortcut(spec.keys, spec.text.replace("&", "").rstrip("…")) for spec in specs
            ]
    for table in TABLES:
        rows = groups.setdefault(table.place, [])
        for does in dict.fromkeys(spec.does for spec in table.specs.values()):
            keys = [key for spec in table.specs.values() if spec.does == does for key in spec.keys]
            rows.append(Shortcut(tuple(_name(key) for key in keys), does))
    for place, known in FROM_THE_TOOLKIT.items():
        groups.setdefault(place, []).extend(Shortcut(keys, does) for keys, does in known)
    return groups


def shortcuts_html() -> str:
    """Return the list of every shortcut."""
    text = [style(), f"<h2>{tr('Keyboard shortcuts')}</h2>"]
    text.append(f"<p>{tr('Everything in this application can be done without a mouse.')}</p>")
    for place, rows in shortcuts().items():
        text.append(f"<h3>{html.escape(place)}</h3>")
        lines = (
            f"<tr><td width='38%'>{_keys_html(row.keys)}</td><td width='62%'>{html.escape(row.does)}</td></tr>"
            for row in rows
        )
        text.append(f"<table width='100%' cellpadding='5' cellspacing='0'>{''.join(lines)}</table>")
    return "".join(text)


def _name(key: int) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def _keys_html(keys: Iterable[str]) -> str:
    """Return keys as the system writes them: on a Mac, Ctrl is shown as the Command key that it means there."""
    names = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key for key in keys]
    shown = (f"<b>{html.escape(name).replace(' ', '&nbsp;')}</b>" for name in names)
    return reduce(lambda first, second: tr("{first} or {second}", first=first, second=second), shown)

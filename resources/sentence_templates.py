"""Gathers what the rooms below the window say in English, so that the window can say it in other languages.

    python resources/sentence_templates.py

Their sentences are kept and exported in English, with values in them; so they are gathered as templates from the syntax
trees of the sources, where f"{number} tiles" becomes "{0} tiles". Run as a script, this writes the list that
`cifake_desktop.ui.sentences` reads, `resources/translations/sentences.json`.
"""

import ast
import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

RESOURCES: Final = Path(__file__).resolve().parent
sys.path.insert(0, str(RESOURCES.parent))

from cifake_desktop.detection.structure import card_text  # noqa: E402

TARGET: Final = RESOURCES / "translations" / "sentences.json"

_PACKAGE: Final = RESOURCES.parent / "cifake_desktop"
_SOURCES: Final = (
    "about/*.py",
    "detection/*.py",
    "provenance/**/*.py",
    "quiz/*.py",
    "reports/html_report.py",
    "reports/picture_html_report.py",
    "scanning/*.py",
    "examine.py",
    "finding.py",
    "fusion.py",
    "picture/*.py",
    "resources.py",
    "strictness.py",
    "ui/examining.py",
    "ui/settings_file.py",
)
# Who asks for these reads a terminal, a report of diagnostics, or nothing at all.
_NOT_SHOWN: Final = ("about/crash_log.py", "about/diagnostics.py", "about/shown_path.py")

# Calls whose texts are for people: of all arguments, or of the one at this position. So are those of all errors.
_CALLS: Final[dict[str, int | None]] = {
    "Found": 4,
    "KnownPart": 3,
    "Part": 3,
    "Story": 1,
    "_guard": 0,
    "_refusal": None,
    "_set_aside": None,
    "_unreadable": None,
    "unsupported": None,
    "_with": 0,
    "failed": 2,
    "left_out": 0,
    "mark": 3,
    "problem": None,
    "say": None,
}
# Errors whose messages are for programmers, or for the place that catches them.
_QUIET_ERRORS: Final = ("ValueError", "_TooMuchError")
_LOUD_VALUE_ERRORS: Final = ("detection/operating_point.py",)  # a card's error quotes them
# Lists of sentences that texts are appended to.
_LISTS: Final = ("notes", "_notes", "problems")
# Variables that hold texts for people, or tables of them.
_NAMES: Final = (
    "ANIMATED",
    "PAGES",
    "SEVERAL",
    "USELESS_PROFILE",
    "_AIGC_LABELS",
    "_CLAIMS",
    "_DAMAGED",
    "CAUTION",
    "LABELS",
    "_ENDED",
    "_LEADS",
    "_NOT_STATED",
    "_NO_LIBRARY",
    "_ORIGIN_WORDS",
    "_SEVERAL",
    "_TERMS",
    "_TOO_LARGE",
    "_UNSUPPORTED",
    "_UNUSUAL",
    "lead",
    "message",
    "name",
    "notice",
    "problem",
    "reason",
    "says",
    "sentence",
    "told",
    "what",
    "why",
    "words",
)
# Functions that return texts for people, or yield them.
_FUNCTIONS: Final = (
    "__str__",
    "_by_pixels",
    "_by_pixels_and_camera",
    "_by_vouching",
    "_edited",
    "_explain",
    "_ingredients",
    "_listed",
    "_made_from",
    "_passing_on",
    "_read_packet",
    "_refusal",
    "_set_aside",
    "_signed",
    "_thinning",
    "_thumbnail_words",
    "_with",
    "claim",
    "damaged",
    "left_out",
    "licence_text",
    "statement",
)
# Calls that hand on the text that they are given.
_TRANSPARENT: Final = ("get", "str", "tuple")

# Single words, and what stands where much else stands that is for no one: gathered wherever they are in the sources.
_WORDS: Final = frozenset(
    {
        "File",
        "GIF comment",
        "Inconclusive",
        "JPEG comment",
        "Notes",
        "P(AI)",
        "PNG texts",
        "Verdict",
        "XMP of another picture",
        "alpha",
        "aperture",
        "colours",
        "exposure time",
        "focal length",
        "hidden in the pixels",
        "inconclusive",
        "metadata",
        "sensitivity",
        "unclear",
        "unknown",
        "watermark",
    }
)
# What stands between the parts of a text.
_GLUE: Final = ("{0} and {1}", "{0} of {1}", "{0} — {1}", "{0}: {1}", "{0}: {1}.", "[Errno {0}] {1}: {2}")
# Titles of what marks hold, as the window makes them of their keys.
_TITLES: Final = (
    "Actions",
    "Address",
    "Complete",
    "Creator tool",
    "Credit",
    "Failed checks",
    "Generator",
    "Ingredients",
    "Lens",
    "Make",
    "Maker notes",
    "Matching bits",
    "Model",
    "Negative prompt",
    "Place",
    "Prompt",
    "Sampler",
    "Seed",
    "Settings",
    "Signer",
    "Software",
    "Source type",
    "Steps",
    "Taken",
    "Thumbnail",
    "Thumbnail agreement",
    "Title",
    "Version",
)
# Actions of Content Credentials, as the findings name them. Source: C2PA Technical Specification 2.2, actions.
_ACTIONS: Final = (
    "adjustedColor",
    "color adjustments",
    "converted",
    "created",
    "cropped",
    "deleted",
    "drawing",
    "edited",
    "edited.metadata",
    "enhanced",
    "filtered",
    "opened",
    "orientation",
    "placed",
    "published",
    "redacted",
    "removed",
    "repackaged",
    "resized",
    "transcoded",
    "translated",
    "watermarked",
    "with the software {0}",
)
# Why a system or SQLite refuses something, in English.
_REASONS: Final = (
    "Connection timed out",
    "Device or resource busy",
    "Directory not empty",
    "Disk quota exceeded",
    "File exists",
    "File name too long",
    "File too large",
    "Input/output error",
    "Invalid argument",
    "Is a directory",
    "No space left on device",
    "No such device",
    "No such file or directory",
    "Not a directory",
    "Operation not permitted",
    "Permission denied",
    "Read-only file system",
    "Resource temporarily unavailable",
    "Stale file handle",
    "Too many levels of symbolic links",
    "Too many open files",
    "attempt to write a readonly database",
    "database is locked",
    "database or disk is full",
    "disk I/O error",
    "unable to open database file",
)
_PROSE: Final = ("limits", "purpose", "title")  # of a model's card

_LETTERS: Final = re.compile(r"[^\W\d_]")
_HOLE: Final = re.compile(r"\{\d+\}")


def sentence_templates() -> list[str]:
    """Return every text that the window may have to say for the rooms below, sorted; {0}, {1} ... stand for values.

    Raises:
        ValueError: one of the words that are listed here is not in the sources any more.

    """
    found = set(_GLUE) | set(_TITLES) | set(_ACTIONS) | set(_REASONS)
    literals: set[str] = set()
    for name, tree in _trees():
        gatherer = _Gatherer(name)
        gatherer.visit(tree)
        found |= gatherer.found
        literals |= {template for template, _ in _texts(tree)}
    if missing := _WORDS - literals:
        raise ValueError(f"not in the sources any more: {sorted(missing)}")
    for path in sorted((RESOURCES / "models").glob("*.onnx")):
        found |= set(_prose(json.loads(card_text(path.name, path.read_bytes()))))
    return sorted(found | _WORDS)


def left_out() -> list[str]:
    """Return what reads like a sentence in the sources, and was not gathered: it must be for no one."""
    gathered = set(sentence_templates())
    return sorted(
        {
            f"{name}: {template}"
            for name, tree in _trees()
            for template, _ in _texts(tree)
            if template not in gathered and len(_HOLE.sub("", template).split()) >= 3
        }
    )


class _Gatherer(ast.NodeVisitor):
    """Walks one source and keeps the texts that stand where texts are for people."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._functions: list[str] = []
        self._speaks = False
        self.found: set[str] = set()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._functions.append(node.name)
        for child in node.body:
            self._go(child, speaks=False)
        self._functions.pop()

    def visit_Return(self, node: ast.Return) -> None:
        self._go(node.value, speaks=self._functions[-1] in _FUNCTIONS)

    def visit_Yield(self, node: ast.Yield) -> None:
        self._go(node.value, speaks=self._functions[-1] in _FUNCTIONS)

    def visit_Assign(self, node: ast.Assign) -> None:
        names = {_last_name(target) for outer in node.targets for target in _parts(outer)}
        self._go(node.value, speaks=not names.isdisjoint(_NAMES))

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self._go(node.value, speaks=_last_name(node.target) in _NAMES)

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # a docstring
            self._go(node.value, speaks=False)

    def visit_Call(self, node: ast.Call) -> None:
        called = _last_name(node.func)
        self._go(node.func, speaks=False)
        for position, argument in enumerate(node.args):
            self._go(argument, speaks=self._is_for_people(node, called, position))
        for keyword in node.keywords:
            self._go(keyword.value, speaks=keyword.arg in _NAMES)

    def visit_Dict(self, node: ast.Dict) -> None:
        for key in node.keys:
            self._go(key, speaks=False)
        for value in node.values:
            self._go(value, speaks=self._speaks)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        self._go(node.test, speaks=False)
        self._go(node.body, speaks=self._speaks)
        self._go(node.orelse, speaks=self._speaks)

    def visit_Compare(self, node: ast.Compare) -> None:
        self._inside(node)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self._inside(node)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._inside(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self._keep(node.value)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self._keep(_template(node))
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                self._go(part.value, speaks=False)

    def _is_for_people(self, node: ast.Call, called: str, position: int) -> bool:
        if called in _TRANSPARENT:
            return self._speaks
        if called.endswith("Error"):
            return called not in _QUIET_ERRORS or self._name in _LOUD_VALUE_ERRORS
        if called == "append" and isinstance(node.func, ast.Attribute):
            return _last_name(node.func.value) in _LISTS
        return called in _CALLS and _CALLS[called] in (None, position)

    def _inside(self, node: ast.AST) -> None:
        for child in ast.iter_child_nodes(node):
            self._go(child, speaks=False)

    def _go(self, node: ast.AST | None, *, speaks: bool) -> None:
        if node is not None:
            before, self._speaks = self._speaks, speaks
            self.visit(node)
            self._speaks = before

    def _keep(self, template: str) -> None:
        # Codes and keys are single words; glue without a letter needs no translation.
        words = _HOLE.sub("", template)
        if self._speaks and " " in template and _LETTERS.search(words):
            if len(re.findall("[{}]", template)) != 2 * len(_HOLE.findall(template)):
                raise ValueError(f"{self._name}: braces in {template!r}")
            self.found.add(template)


def _trees() -> Iterator[tuple[str, ast.Module]]:
    """Yield each source's path below the package, and its syntax tree."""
    for pattern in _SOURCES:
        for path in sorted(_PACKAGE.glob(pattern)):
            name = path.relative_to(_PACKAGE).as_posix()
            if name not in _NOT_SHOWN:
                yield name, ast.parse(path.read_text(encoding="utf-8"))


def _texts(tree: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """Yield each text of a source, docstrings left out, as a template."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.JoinedStr):
            yield _template(node), node
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value, node
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        yield from (
            (text, inner)
            for text, inner in _texts(node)
            if not (
                isinstance(node, ast.JoinedStr) and isinstance(inner, ast.Constant) and inner in node.values
            )
        )


def _template(text: ast.JoinedStr) -> str:
    """Return an f-string with numbers in the places of its values."""
    parts, number = [], 0
    for part in text.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        else:
            parts.append(f"{{{number}}}")
            number += 1
    return "".join(parts)


def _last_name(node: ast.AST) -> str:
    """Return "c" of a.b.c, or "" of what has no name."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _parts(target: ast.expr) -> Sequence[ast.expr]:
    return target.elts if isinstance(target, ast.Tuple) else [target]


def _prose(value: object, key: str = "") -> Iterator[str]:
    """Yield the sentences of a model's card."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield from _prose(part, name)
    elif isinstance(value, list):
        for part in value:
            yield from _prose(part, key)
    elif isinstance(value, str) and key in _PROSE:
        yield value


def main() -> int:
    """Write the list."""
    TARGET.parent.mkdir(exist_ok=True)
    text = json.dumps(sentence_templates(), ensure_ascii=False, indent=1)
    TARGET.write_text(f"{text}\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

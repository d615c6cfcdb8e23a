"""No text of the window escapes its translation: every string that looks like words stands in `tr` or `plural`."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from cifake_desktop import ui

FILES = sorted(Path(ui.__file__).parent.glob("*.py"))

# Calls whose strings nobody reads: names of objects, files and properties, style sheets, keys.
UNREAD = frozenset(
    {
        "setObjectName",
        "setProperty",
        "setStyleSheet",
        "QKeySequence",
        "TypeVar",
        "strftime",
        "compile",
        "match",
        "cast",
        "getattr",
        "startswith",
        "endswith",
        "rpartition",
        "replace",
        "normalize",
        "exception",
    }
)
# Names that are the same in every language, keys, command lines, and what Qt calls a style.
NAMES = re.compile(
    r"(Ctrl|Shift|Alt|Esc|Tab|Space|Menu)(\+.+)?|cifake-desktop [\w -]+|CIFAKE Desktop|JSON Lines .*"
    r"|Fusion|Windows|Read"
)
MARKUP = re.compile(r"<style>.*|<[^>]*(>|$)|^[^<]*>|; \}.*", re.DOTALL)
TRANSLATED = frozenset({"tr", "plural", "said"})
WORDS = re.compile(r"[^\W\d_]{2,}[^\w<>=:;/{]* [^\W\d_]|^[A-Z][a-z]+(?![\w/:.])")
"""Two words, or one that begins with a capital letter."""


def unwrapped(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and text of the strings that look like words and are not translated."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):  # a docstring
            continue
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in TRANSLATED | UNREAD:
                continue
        if isinstance(node, ast.Raise):  # for whoever wrote the call
            continue
        if isinstance(node, ast.AnnAssign):  # annotations may be written as strings
            yield from unwrapped(ast.Module([ast.Expr(node.value)] if node.value is not None else [], []))
            continue
        if isinstance(node, ast.FunctionDef):
            yield from unwrapped(ast.Module([*node.args.defaults, *node.body], []))
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
            if WORDS.search(MARKUP.sub("", text)) and not NAMES.fullmatch(text):
                yield node.lineno, text
        yield from unwrapped(node)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_text_of_the_window_can_be_translated(path: Path) -> None:
    # Names of languages, sentences that `said` translates where they are shown, and a style sheet.
    if path.name in ("languages.py", "settings_file.py", "examining.py", "theme.py"):
        return
    found = [f"{path.name}:{line}: {text!r}" for line, text in unwrapped(ast.parse(path.read_text()))]
    assert found == []


@pytest.mark.parametrize(
    "text",
    [
        "Open",
        "no answer yet",
        "<b>Open this</b>",
        "Press Ctrl+O",
        "{name} has no answer yet.",
    ],
)
def test_a_text_that_was_forgotten_is_found(text: str) -> None:
    for code in (
        f"label.setText({text!r})",
        f"WORDS = {{1: ({text!r},)}}",
        f"def say(a={text!r}): ...",
        f"x: str = f{text!r}",
    ):
        assert [found for _, found in unwrapped(ast.parse(code))], code

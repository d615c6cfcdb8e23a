"""Brings the files of translations up to date with the texts in the source, and compiles them.

    python resources/make_translations.py

Gathers every text that the window shows: the arguments of `tr` and `plural` in `cifake_desktop/ui`, and the sentences
of the rooms below it. Each language has a file for Qt Linguist, `resources/translations/cifake-desktop_<code>.ts`, in
which texts that are new stand as unfinished, and texts that are gone no longer stand; beside it lies what the window
reads, compiled from it. Ends with 1 where a translation is missing or does not fit its text, and says which.
"""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

RESOURCES: Final = Path(__file__).resolve().parent
sys.path.insert(0, str(RESOURCES.parent))

import PySide6  # noqa: E402

from cifake_desktop.ui.languages import LANGUAGES  # noqa: E402
from cifake_desktop.ui.translation import CONTEXT  # noqa: E402
from resources.qt_texts import qt_texts  # noqa: E402
from resources.sentence_templates import sentence_templates  # noqa: E402

TRANSLATIONS: Final = RESOURCES / "translations"
SOURCES: Final = RESOURCES.parent / "cifake_desktop" / "ui"
FORMS: Final = 2
"""Plural forms of each of the languages: for one, and for many."""

_PLACEHOLDER: Final = re.compile(r"\{(\w+)\}")
_KEY_LETTER: Final = re.compile(r"&(?=[^&\s])")


@dataclass(frozen=True, slots=True)
class Message:
    """A text to translate.

    Attributes:
        text: in English; of one that depends on a number, the form for many.
        one: the English form for 1, or None where the text depends on no number.
        context: Qt's name of the group that it is looked up in.

    """

    text: str
    one: str | None = None
    context: str = CONTEXT


class GatheringError(Exception):
    """A text in the source cannot be gathered; the message says which and why."""


def messages(language: str) -> list[Message]:
    """Return all texts to translate into a language, in order.

    Raises:
        GatheringError: a call of `tr` or `plural` does not hold its text written out.

    """
    found: dict[str, Message] = {}
    for path in sorted(SOURCES.glob("*.py")):
        for message in _messages_in(path):
            before = found.setdefault(message.text, message)
            if before.one != message.one:
                raise GatheringError(f"{path.name}: {message.text!r} is there in two ways")
    for template in sentence_templates():
        found.setdefault(template, Message(template))
    qt = [Message(text, context=context) for context, text in qt_texts(language)]
    return sorted(found.values(), key=lambda message: message.text) + qt


def _messages_in(path: Path) -> Iterator[Message]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            continue
        wanted = {"tr": 1, "plural": 2}.get(node.func.id)
        # The one place where a text is no literal: sentences of the rooms below are gathered from there.
        if wanted is None or path.name in ("sentences.py", "translation.py"):
            continue
        texts = [
            argument.value
            for argument in node.args[:wanted]
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
        ]
        if len(texts) != wanted:
            raise GatheringError(f"{path.name}:{node.lineno}: {node.func.id} needs its text written out")
        yield Message(texts[-1], texts[0] if wanted == 2 else None)


Key = tuple[str, str]


def translations(file: Path) -> dict[Key, list[str]]:
    """Return the finished translations that a file for Qt Linguist holds: by context and text, all plural forms."""
    if not file.read_bytes().strip():
        return {}
    found = {}
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314  our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") is not None:
                continue
            forms = translation.findall("numerusform") or [translation]
            found[context.findtext("name", ""), message.findtext("source", "")] = [
                form.text or "" for form in forms
            ]
    return found


def write(file: Path, language: str, wanted: list[Message], known: dict[Key, list[str]]) -> None:
    """Write a file for Qt Linguist; a text without a translation is marked as unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in dict.fromkeys(message.context for message in wanted):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for message in (message for message in wanted if message.context == name):
            _add(context, message, known.get((name, message.text)))
    ET.indent(root, " ")
    text = ET.tostring(root, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def _add(context: ET.Element, message: Message, forms: list[str] | None) -> None:
    element = ET.SubElement(context, "message")
    ET.SubElement(element, "source").text = message.text
    if message.one is not None:
        element.set("numerus", "yes")
        ET.SubElement(element, "extracomment").text = f"For one: {message.one}"
    translation = ET.SubElement(element, "translation")
    count = 1 if message.one is None else FORMS
    if forms is None or len(forms) != count:
        translation.set("type", "unfinished")
        forms = [""] * count
    if message.one is None:
        translation.text = forms[0]
    else:
        for form in forms:
            ET.SubElement(translation, "numerusform").text = form


def problems(wanted: list[Message], known: dict[Key, list[str]]) -> list[str]:
    """Return a line for each text whose translation is missing or does not fit it."""
    found = []
    for message in wanted:
        forms = known.get((message.context, message.text))
        count = 1 if message.one is None else FORMS
        if forms is None or len(forms) != count or not all(forms):
            found.append(f"missing: {message.text!r}")
            continue
        for form in forms:
            # The form for one may say "one" in a word instead of the number.
            if set(_PLACEHOLDER.findall(form)) | {"n"} != set(_PLACEHOLDER.findall(message.text)) | {"n"}:
                found.append(f"other values: {message.text!r} -> {form!r}")
            if len(_KEY_LETTER.findall(form)) != len(_KEY_LETTER.findall(message.text)):
                found.append(f"other keys: {message.text!r} -> {form!r}")
    return found


def compiled(file: Path, target: Path) -> None:
    """Compile a file for Qt Linguist into what Qt reads.

    Raises:
        subprocess.CalledProcessError: that failed; what it printed says why.

    """
    release = Path(PySide6.__path__[0]) / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    command = [release, "-silent", "-nounfinished", file, "-qm", target]
    subprocess.run(command, check=True)  # noqa: S603  the compiler that comes with Qt


def files() -> dict[str, Path]:
    """Return the file for Qt Linguist of each language that has one, by its code."""
    named = {language: TRANSLATIONS / f"cifake-desktop_{language}.ts" for language in LANGUAGES}
    return {language: file for language, file in named.items() if file.exists()}


def main() -> int:
    """Bring all languages up to date; return 1 where something is missing."""
    status = 0
    for language, file in files().items():
        wanted = messages(language)
        known = translations(file)
        write(file, language, wanted, known)
        compiled(file, file.with_suffix(".qm"))
        wrong = problems(wanted, known)
        sys.stdout.write(f"{file.name}: {len(wanted)} texts, {len(wrong)} missing or wrong\n")
        sys.stdout.writelines(f"  {line}\n" for line in wrong)
        status = status or int(bool(wrong))
    return status


if __name__ == "__main__":
    sys.exit(main())

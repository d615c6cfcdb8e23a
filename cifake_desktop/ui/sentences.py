"""Says in the window's language what the rooms below say in English.

What they say is kept and exported in English, whatever the window speaks, so it is translated where it is shown. They
put values into their sentences, and sentences into others; so a text is held against the templates that
`resources/sentence_templates.py` gathered from the sources ("The model {0} failed: {1}"), and so is each value in it.

Values come out of files and may be anything. So nothing here searches back and forth: a template is found, or not, in
one pass over the text, and of each text only so much is tried.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from cifake_desktop.resources import resource
from cifake_desktop.ui import translation

_LONGEST: Final = 6_000  # characters of a text that is looked into
_MOST_TRIES: Final = 400  # parts of a text that are held against the templates
_MOST_DEPTH: Final = 6  # of sentences in sentences
_MOST_PARTS: Final = 24  # of a list, or sentences in a row
_MOST_TOGETHER: Final = 3  # sentences that one template may hold
# With less text of its own, a template says nothing unless its values do: "{0} with {1}".
_LEAST_LETTERS: Final = 6

_HOLE: Final = re.compile(r"\{(\d+)\}")
_LETTER: Final = re.compile(r"[^\W\d_]")
_BETWEEN_SENTENCES: Final = re.compile(r"(?<=[.!?]) (?=[A-Z“])")
_SEPARATORS: Final = ("; ", ", ")
_NUMBER: Final = re.compile(r"(-?)(\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.(\d{1,9}))?")
_NUMBERS: Final = re.compile(rf"{_NUMBER.pattern}( x {_NUMBER.pattern})?")


@dataclass(frozen=True, slots=True)
class _Template:
    """A text with values.

    Attributes:
        text: in English, with {0}, {1} ... in the places of values.
        literals: what stands before, between and behind the values.
        known: characters of these.
        weak: whether that is too little to go by.

    """

    text: str
    literals: tuple[str, ...]
    known: int
    weak: bool

    def values(self, text: str) -> Iterator[tuple[str, ...]]:
        """Yield the values with which the template gives the text; two ways at most, the shortest first value first."""
        first, *middles, last = self.literals
        start, end = len(first), len(text) - len(last)
        if not (text.startswith(first) and text.endswith(last) and start < end):
            return
        found, at = [], start
        for literal in middles:
            here = text.find(literal, at + 1, end)
            if here < 0:
                return
            found.append(text[at:here])
            at = here + len(literal)
        if at >= end:
            return
        yield (*found, text[at:end])
        if len(middles) == 1:
            here = text.rfind(middles[0], start + 1, end - 1)
            if here > start + len(found[0]):
                yield text[start:here], text[here + len(middles[0]) : end]


class _Templates:
    """All that the rooms below say."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.phrases = frozenset(text for text in texts if not _HOLE.search(text))
        self._by_first_word: dict[str, list[_Template]] = defaultdict(list)
        for text in texts:
            if text not in self.phrases:
                literals = tuple(_HOLE.split(text)[::2])
                letters = len(_LETTER.findall("".join(literals)))
                template = _Template(text, literals, sum(map(len, literals)), letters < _LEAST_LETTERS)
                word, space, _ = literals[0].partition(" ")
                self._by_first_word[word if space else ""].append(template)

    def that_may_fit(self, text: str) -> list[_Template]:
        """Return the templates that begin as the text does, or with a value: those with the most text first."""
        here = [*self._by_first_word.get(text.partition(" ")[0], ()), *self._by_first_word[""]]
        return sorted(here, key=lambda template: template.known, reverse=True)


@lru_cache(maxsize=1)
def _templates() -> _Templates:
    file = resource("translations", "sentences.json")
    return _Templates(json.loads(file.read_text(encoding="utf-8")))


def said(sentence: str) -> str:
    """Return what the rooms below say in the window's language; what is not known stays as it is.

    Args:
        sentence: in English: a sentence, several of them, or a part of one.

    """
    if translation.language == "en" or len(sentence) > _LONGEST:
        return sentence
    return in_other_words(sentence)


@lru_cache(maxsize=1024)
def in_other_words(sentence: str) -> str:
    """Return a sentence in a language other than English; what was asked for lately is remembered."""
    return _translated(sentence) or _Reading().read(sentence, 0).text


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a text in the window's language, and how many characters of the English one were known."""

    text: str
    known: int = 0


class _Reading:
    """One text on its way into the window's language."""

    def __init__(self) -> None:
        self._tries = 0
        self._read: dict[str, _Part] = {}

    def read(self, text: str, depth: int) -> _Part:
        """Return a text, as far as it is known, in the window's language."""
        if text in _templates().phrases:
            return _Part(_translated(text) or text, len(text))
        if text not in self._read:
            self._tries += 1
            if depth >= _MOST_DEPTH or self._tries > _MOST_TRIES:
                return _Part(text)
            # The most that is known of it counts; of equals the first.
            ways = (
                *self._as_template(text, depth),
                self._as_sentences(text, depth),
                self._as_list(text, depth),
            )
            self._read[text] = max(ways, key=lambda way: way.known)
        return self._read[text]

    def _as_template(self, text: str, depth: int) -> Iterator[_Part]:
        for template in _templates().that_may_fit(text):
            for values in template.values(text):
                parts = [self._value(value, depth) for value in values]
                known = sum(part.known for part in parts)
                if template.weak and not known and not all(_NUMBERS.fullmatch(value) for value in values):
                    continue
                filled = _filled(_translated(template.text) or template.text, [part.text for part in parts])
                # Next to what its values say, little text counts for nothing: "{0}: {1}" fits half of all there is.
                yield _Part(filled, known if template.weak and known else template.known + known)

    def _value(self, value: str, depth: int) -> _Part:
        if _NUMBERS.fullmatch(value):
            return _Part(_NUMBER.sub(_number, value))
        return self.read(value, depth + 1)

    def _as_sentences(self, text: str, depth: int) -> _Part:
        """Read sentences in a row; several may be of one template."""
        sentences = _BETWEEN_SENTENCES.split(text)
        if not 1 < len(sentences) <= _MOST_PARTS:
            return _Part(text)
        best = [_Part("")]
        for end in range(1, len(sentences) + 1):
            ways = []
            for start in range(max(0, end - _MOST_TOGETHER), end):
                if (start, end) != (0, len(sentences)):
                    part = self.read(" ".join(sentences[start:end]), depth + 1)
                    before = f"{best[start].text} " if start else ""
                    ways.append(_Part(f"{before}{part.text}", best[start].known + part.known))
            best.append(max(ways, key=lambda way: way.known))
        return best[-1]

    def _as_list(self, text: str, depth: int) -> _Part:
        for separator in _SEPARATORS:
            items = text.split(separator)
            if 1 < len(items) <= _MOST_PARTS:
                parts = [self.read(item, depth + 1) for item in items]
                if any(part.known for part in parts):
                    return _Part(
                        separator.join(part.text for part in parts), sum(part.known for part in parts)
                    )
        return _Part(text)


def _translated(text: str) -> str:
    """Return the translation of a text, or nothing where there is none."""
    # Qt takes no lone surrogates, which names of files may hold; no text of ours does.
    plain = text.encode("utf-8", "replace").decode("utf-8")
    return translation.translator.translate(translation.CONTEXT, plain) or ""


def _filled(template: str, values: Sequence[str]) -> str:
    """Put values into the places of their numbers; braces in a value are only braces."""
    by_number: Mapping[str, str] = {str(number): value for number, value in enumerate(values)}
    return _HOLE.sub(lambda hole: by_number.get(hole[1], hole[0]), template)


def _number(found: re.Match[str]) -> str:
    """Return a number as the language writes it; one whose thousands are not parted stays so, like a year."""
    sign, whole, digits = found.groups()
    if digits is not None:
        return translation.decimal(float(f"{sign}{whole.replace(',', '')}.{digits}"), len(digits))
    return translation.number(int(f"{sign}{whole.replace(',', '')}")) if "," in whole else found[0]

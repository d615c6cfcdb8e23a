"""The window's language: which one it is, and its words, plurals and numbers.

The language is settled when this module is first imported, so that words may stand in tables of constants; another one
holds from the next start on. Texts are looked up in Qt's compiled translations; `resources/make_translations.py`
gathers them from the calls of `tr` and `plural`, whose texts must therefore be written out in the call.
"""

import os
from typing import Final

from PySide6.QtCore import QLocale, QTranslator

from cifake_desktop.resources import resource
from cifake_desktop.ui.languages import LANGUAGE_VARIABLE, LANGUAGES, languages_available
from cifake_desktop.ui.settings_file import SettingsFile

LANGUAGE_KEY: Final = "language"
"""Key of the language in the file of settings."""

CONTEXT: Final = "cifake-desktop"
"""Context of all messages in the files of translations."""

_ENGLISH: Final = "en"


def _settled() -> str:
    """Return the code of the language: that of the environment, of the settings, of the system, or English."""
    there = (_ENGLISH, *languages_available())
    for code in (os.environ.get(LANGUAGE_VARIABLE), SettingsFile().read().get(LANGUAGE_KEY)):
        if code in there:
            return str(code)
    spoken = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in spoken if code in LANGUAGES and code in there), _ENGLISH)


def _locale() -> QLocale:
    """Return the locale of numbers and dates: the system's where it speaks the language, since regions differ."""
    system, own = QLocale.system(), QLocale(language)
    named = LANGUAGE_VARIABLE in os.environ
    return system if system.language() == own.language() and not named else own


def _translator() -> QTranslator:
    """Return what looks texts up; it is empty for English."""
    found = QTranslator()
    if language != _ENGLISH:
        found.load(str(resource("translations") / f"cifake-desktop_{language}.qm"))
    return found


language: Final = _settled()
"""Code of the language that the window speaks, for example "de"."""

locale: Final = _locale()
"""Locale that numbers and dates are written in."""

translator: Final = _translator()
"""Holds the translations into `language`."""


def tr(text: str, /, **values: object) -> str:
    """Return a text in the window's language.

    Args:
        text: in English; with values, each name in braces stands for one of them.
        values: what is put into the text.

    """
    found = translator.translate(CONTEXT, text) or text
    return found.format(**values) if values else found


def plural(one: str, many: str, n: int, /, **values: object) -> str:
    """Return a text that depends on a number, in the window's language.

    Args:
        one: the English text for 1, for example "{n} picture".
        many: that for all other numbers.
        n: the number, which stands for {n} as it is written in the language.
        values: what else is put into the text.

    """
    found = translator.translate(CONTEXT, many, None, n) or (one if n == 1 else many)
    return found.format(n=number(n), **values)


def number(value: int) -> str:
    """Return a whole number as it is written in the window's language: "1,204"."""
    return locale.toString(value)


def decimal(value: float, digits: int) -> str:
    """Return a number with so many digits after the point, as it is written in the window's language: "0.50"."""
    return locale.toString(round(float(value), digits), "f", digits)  # as Python rounds

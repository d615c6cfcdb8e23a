"""Which languages the window can speak: English, and those whose translations ship."""

from typing import Final

from cifake_desktop.resources import resource

LANGUAGE_VARIABLE: Final = "CIFAKE_DESKTOP_LANGUAGE"
"""Environment variable with the code of a language, which goes before the settings and the system."""

LANGUAGES: Final = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "el": "Ελληνικά",
}
"""Each language by its code, in its own words."""


def languages_available() -> tuple[str, ...]:
    """Return the codes of the languages that translations ship for; those of unknown languages do not count."""
    try:
        files = sorted(resource("translations").glob("*.qm"))
    except OSError:
        return ()
    codes = {file.stem.rpartition("_")[2] for file in files}
    return tuple(code for code in LANGUAGES if code in codes)

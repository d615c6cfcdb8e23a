"""The file of settings: one JSON object, read within bounds and written whole or not at all.

The file may be anything: empty, cut off, binary, huge, a pipe, or of somebody who means no good. Whatever it is,
reading it never raises and never waits; what is no file of settings is set aside, so that it is neither used nor lost.
"""

import json
import os
import stat
import time
from pathlib import Path
from typing import Any, Final

import platformdirs

from cifake_desktop.reports.whole_file import WholeFile

FILE_VARIABLE: Final = "CIFAKE_DESKTOP_SETTINGS"
"""Environment variable that names another file."""

MOST_BYTES: Final = 64 * 1024
"""A larger file is none of ours."""


class SettingsFile:
    """Reads and writes the values of all settings by their keys."""

    def __init__(self, path: Path | None = None) -> None:
        """Remember which file; None takes the person's own one. Nothing is read yet."""
        self.path = own_settings_file() if path is None else path
        self.notice: str | None = None
        """What was set aside, and why, in a sentence for people, or None."""

    def read(self) -> dict[str, Any]:
        """Return what the file holds by key; nothing where it is missing, empty, or had to be set aside."""
        try:
            text = self._text()
            values = json.loads(text) if text.strip() else {}
            if not isinstance(values, dict):
                raise ValueError("it holds no settings")
        except FileNotFoundError:
            return {}
        except OSError as error:
            self._set_aside(f"it cannot be read ({error.strerror or error})")
        except (ValueError, RecursionError):
            self._set_aside("it is damaged, or no file of settings")
        else:
            return values
        return {}

    def write(self, values: dict[str, Any]) -> None:
        """Write all values.

        Raises:
            OSError: they could not be written; the file is as it was.

        """
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with WholeFile(self.path) as whole:
            json.dump(values, whole.file, indent=1, sort_keys=True)

    def _text(self) -> str:
        """Return the whole text.

        Raises:
            OSError: there is none to read.
            ValueError: it is no ordinary file, too large, or no text.

        """
        # Asked first: to open a pipe would wait for whoever writes into it.
        if not stat.S_ISREG(self.path.stat().st_mode):
            raise ValueError("it is no ordinary file")
        with self.path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            raise ValueError("it is too large")
        return content.decode("utf-8-sig")

    def _set_aside(self, why: str) -> None:
        stamp = time.strftime("%Y%m%d-%H%M%S")
        aside = self.path.with_name(f"{self.path.name}.{stamp}.aside")
        number = 0
        while os.path.lexists(aside):
            number += 1
            aside = self.path.with_name(f"{self.path.name}.{stamp}-{number}.aside")
        told = f"The file of settings could not be used, because {why}. The usual settings hold."
        try:
            self.path.rename(aside)
        except OSError:
            self.notice = told
        else:
            self.notice = f"{told} It was set aside as {aside.name}."


def own_settings_file() -> Path:
    """Return the file of settings of the person at this computer; it need not exist yet."""
    named = os.environ.get(FILE_VARIABLE)
    if named:
        return Path(named)
    return platformdirs.user_config_path("cifake-desktop", appauthor=False) / "settings.json"

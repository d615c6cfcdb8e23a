"""Everything that the window remembers from one time to the next, in one table."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSettings

_ORGANISATION: Final = "cifake-desktop"


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing to remember.

    Attributes:
        key: its name in the file of settings.
        low: the smallest number that makes sense.
        high: the largest one.

    """

    key: str
    low: float
    high: float


OPERATING_POINT: Final = Setting("operating_point", 0.0, 1.0)
"""The false-positive rate that the user picked."""


class Settings:
    """The settings of one user, as an INI file in the folder that the system keeps for such files."""

    def __init__(self) -> None:
        """Open the file; a missing one is an empty one."""
        self._file = QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, _ORGANISATION, _ORGANISATION
        )

    def number(self, setting: Setting) -> float | None:
        """Return what is remembered, or None where that is nothing, or nonsense."""
        text = self._file.value(setting.key)
        try:
            value = float(str(text))
        except ValueError:
            return None
        return value if setting.low <= value <= setting.high else None

    def remember(self, setting: Setting, value: float) -> None:
        """Remember a number, at once."""
        self._file.setValue(setting.key, str(value))
        self._file.sync()

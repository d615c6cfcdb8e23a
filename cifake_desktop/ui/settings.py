"""Everything that the window remembers from one time to the next, in one table."""

import math
import os
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, Generic, TypeVar, cast

from PySide6.QtCore import QObject, Signal

from cifake_desktop.picture import DEFAULT_LIMITS
from cifake_desktop.ui.languages import LANGUAGES
from cifake_desktop.ui.settings_file import SettingsFile
from cifake_desktop.ui.translation import LANGUAGE_KEY, number, plural, tr

SYSTEM: Final = "system"
"""The choice that leaves something to the system."""

LIGHT_THEME: Final = "light"
DARK_THEME: Final = "dark"
REDUCED_MOTION: Final = "reduced"
MOST_WORKERS: Final = 64

_LONGEST_PATH: Final = 4096

Value = TypeVar("Value")


class Kind(StrEnum):
    """What a value is; the dialog has one control for each."""

    SWITCH = "switch"
    """True or False."""

    CHOICE = "choice"
    """One of a few words."""

    COUNT = "count"
    """A whole number within a range, or None: automatic."""

    AMOUNT = "amount"
    """A whole number within a range; people choose among a few."""

    RATE = "rate"
    """A number within a range, or None: as the models recommend."""

    FOLDER = "folder"
    """The whole path of a folder, or None: the usual one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Generic[Value]):
    """One thing to remember.

    Attributes:
        key: its name in the file of settings.
        kind: what its value is.
        default: its value until somebody chooses another.
        title: what people call it.
        explanation: one sentence on what it does.
        choices: what a choice may be, or what is offered of an amount, and the words for it.
        low: the smallest number that makes sense.
        high: the largest one.

    """

    key: str
    kind: Kind
    default: Value
    title: str
    explanation: str
    choices: tuple[tuple[Value, str], ...] = ()
    low: float = -math.inf
    high: float = math.inf

    def admits(self, value: object) -> bool:
        """Tell whether this may be its value; anything at all may be asked."""
        if value is None:
            return self.default is None
        return _ADMITS[self.kind](self, value)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptElsewhere:
    """One thing that is kept elsewhere and only shown among the settings."""

    title: str
    explanation: str


@dataclass(frozen=True, slots=True)
class Group:
    """Settings that stand together, in their order."""

    title: str
    settings: tuple[Setting[Any] | KeptElsewhere, ...]


OPERATING_POINT: Final[Setting[float | None]] = Setting(
    key="operating_point",
    kind=Kind.RATE,
    default=None,
    title=tr("False positives"),
    explanation=tr(
        "How many real pictures may be called AI-made by mistake; the fewer, the more stay inconclusive."
    ),
    low=0.0,
    high=1.0,
)
MODEL: Final = KeptElsewhere(
    title=tr("Model"),
    explanation=tr("Which model is asked first; all others answer for the pictures that it does not accept."),
)
THEME: Final[Setting[str]] = Setting(
    key="theme",
    kind=Kind.CHOICE,
    default=SYSTEM,
    title=tr("Colours"),
    explanation=tr("Light or dark, or whichever of them the system uses."),
    choices=((SYSTEM, tr("As the system")), (LIGHT_THEME, tr("Light")), (DARK_THEME, tr("Dark"))),
)
MOTION: Final[Setting[str]] = Setting(
    key="motion",
    kind=Kind.CHOICE,
    default=SYSTEM,
    title=tr("Motion"),
    explanation=tr("Reduced motion keeps everything still that would move by itself, such as a busy bar."),
    choices=((SYSTEM, tr("As the system")), (REDUCED_MOTION, tr("Reduced"))),
)
LANGUAGE: Final[Setting[str]] = Setting(
    key=LANGUAGE_KEY,
    kind=Kind.CHOICE,
    default=SYSTEM,
    title=tr("Language"),
    explanation=tr("The language of the window, from its next start on."),
    choices=((SYSTEM, tr("As the system")), *LANGUAGES.items()),
)
WORKERS: Final[Setting[int | None]] = Setting(
    key="workers",
    kind=Kind.COUNT,
    default=None,
    title=tr("Worker processes"),
    explanation=tr(
        "How many processes examine at once; fewer leave more of the computer to other programs, "
        "and the next scan or export uses them."
    ),
    low=1,
    high=MOST_WORKERS,
)
PRIVATE: Final[Setting[bool]] = Setting(
    key="private",
    kind=Kind.SWITCH,
    default=False,
    title=tr("Private mode"),
    explanation=tr(
        "Keep no findings: nothing of what is examined in this window is written down, and nothing "
        "that was kept before is looked up or deleted."
    ),
)
FINDINGS: Final[Setting[str | None]] = Setting(
    key="findings",
    kind=Kind.FOLDER,
    default=None,
    title=tr("Where findings are kept"),
    explanation=tr(
        "The folder of the file of findings, from the next scan on; those kept so far stay where they are."
    ),
)
MOST_MEGAPIXELS: Final[Setting[int]] = Setting(
    key="most_megapixels",
    kind=Kind.AMOUNT,
    default=DEFAULT_LIMITS.max_pixels // 10**6,
    title=tr("Largest picture"),
    explanation=tr("Pictures of more pixels are refused; large ones take much memory."),
    choices=tuple((n, tr("{n} million pixels", n=number(n))) for n in (16, 64, 128, 256, 512)),
    low=1,
    high=2000,
)
MOST_MEBIBYTES: Final[Setting[int]] = Setting(
    key="most_mebibytes",
    kind=Kind.AMOUNT,
    default=DEFAULT_LIMITS.max_bytes // 2**20,
    title=tr("Largest file"),
    explanation=tr("Larger files are refused without being read."),
    choices=tuple((n, tr("{n} MiB", n=number(n))) for n in (32, 128, 512, 1024, 2048)),
    low=1,
    high=2**20,
)
MOST_SECONDS: Final[Setting[int]] = Setting(
    key="most_seconds",
    kind=Kind.AMOUNT,
    default=DEFAULT_LIMITS.max_seconds,
    title=tr("Longest time for a file"),
    explanation=tr("Examining a file that takes longer is broken off; some files are made to take for ever."),
    choices=tuple((n, plural("{n} second", "{n} seconds", n)) for n in (10, 30, 60, 120, 600)),
    low=1,
    high=86_400,
)

WELCOME_SEEN: Final[Setting[bool]] = Setting(
    key="welcome_seen",
    kind=Kind.SWITCH,
    default=False,
    title=tr("Welcome"),
    explanation=tr("Whether the welcome was closed once; it does not come again by itself then."),
)
"""Remembered, but no choice: the dialog does not show it."""

GROUPS: Final = (
    Group(tr("Verdicts"), (OPERATING_POINT, MODEL)),
    Group(tr("Appearance"), (THEME, MOTION, LANGUAGE)),
    Group(tr("Findings"), (PRIVATE, FINDINGS)),
    Group(tr("Folder scans"), (WORKERS,)),
    Group(tr("Limits"), (MOST_MEGAPIXELS, MOST_MEBIBYTES, MOST_SECONDS)),
)
"""The settings that people choose, as the dialog shows them."""

SETTINGS: Final = tuple(
    setting for group in GROUPS for setting in group.settings if isinstance(setting, Setting)
)
"""Those of them that have a value of their own."""


class Settings(QObject):
    """The settings of one user. One object serves a window, so that all its parts hear of a change.

    Attributes:
        changed: signals the `Setting` that has another value from now on.
        troubled: signals, in a sentence for people, that the values could not be written down.

    """

    changed = Signal(object)
    troubled = Signal(str)

    def __init__(self, parent: QObject | None = None, file: SettingsFile | None = None) -> None:
        """Read the file; None takes the person's own one."""
        super().__init__(parent)
        self._file = SettingsFile() if file is None else file
        self._values = self._file.read()

    @property
    def notice(self) -> str | None:
        """What was wrong with the file, in a sentence for people, or None."""
        return self._file.notice

    def get(self, setting: Setting[Value]) -> Value:
        """Return what is remembered; the default where that is nothing, or nonsense."""
        value = self._values.get(setting.key, setting.default)
        return cast(Value, value) if setting.admits(value) else setting.default

    def remember(self, setting: Setting[Value], value: Value) -> None:
        """Remember a value, at once; until the window closes, even where it cannot be written down.

        Raises:
            ValueError: the setting cannot have this value.

        """
        if not setting.admits(value):
            raise ValueError(f"{setting.key} cannot be {value!r}")
        before = self.get(setting)
        # What another window, or a newer version, wrote meanwhile stays.
        kept = self._file.read()
        for values in (self._values, kept):
            values.pop(setting.key, None)
            if value != setting.default:
                values[setting.key] = value
        try:
            self._file.write(kept)
        except OSError as error:
            self.troubled.emit(
                tr(
                    "The settings could not be written to {path} ({reason}). "
                    "They hold until the window is closed.",
                    path=self._file.path,
                    reason=error.strerror or error,
                )
            )
        if value != before:
            self.changed.emit(setting)

    def restore_defaults(self) -> None:
        """Give every setting its default."""
        for setting in SETTINGS:
            if self.get(setting) != setting.default:
                self.remember(setting, setting.default)


def _is_switch(_: Setting[Any], value: object) -> bool:
    return isinstance(value, bool)


def _is_choice(setting: Setting[Any], value: object) -> bool:
    return isinstance(value, str) and value in {choice for choice, _ in setting.choices}


def _is_count(setting: Setting[Any], value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and setting.low <= value <= setting.high


def _is_rate(setting: Setting[Any], value: object) -> bool:
    # No comparison with "not a number" is true.
    return (
        isinstance(value, (int, float))
        and not isinstance(value, bool)
        and setting.low <= value <= setting.high
    )


def _is_folder(_: Setting[Any], value: object) -> bool:
    """Tell whether this could be the path of a folder on this system; it need not be there."""
    if not isinstance(value, str) or "\0" in value:
        return False
    try:
        return len(os.fsencode(value)) <= _LONGEST_PATH and Path(value).is_absolute()
    except UnicodeEncodeError:  # half of a character, which no file system takes
        return False


_ADMITS: Final[dict[Kind, Callable[[Setting[Any], object], bool]]] = {
    Kind.SWITCH: _is_switch,
    Kind.CHOICE: _is_choice,
    Kind.COUNT: _is_count,
    Kind.AMOUNT: _is_count,
    Kind.RATE: _is_rate,
    Kind.FOLDER: _is_folder,
}

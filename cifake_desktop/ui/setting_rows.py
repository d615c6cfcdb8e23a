"""One row for each setting: what it is, what it does, and the control that fits its kind."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cifake_desktop.scanning.pool import default_workers
from cifake_desktop.scanning.store import FILE_VARIABLE
from cifake_desktop.ui.chooser import Chooser
from cifake_desktop.ui.labels import ElidedLabel, PlainLabel
from cifake_desktop.ui.languages import languages_available
from cifake_desktop.ui.scan_terms import findings_are_elsewhere, findings_file
from cifake_desktop.ui.settings import LANGUAGE, SYSTEM, Kind, Setting, Settings
from cifake_desktop.ui.switch import Switch
from cifake_desktop.ui.theme import SPACE_L, SPACE_S, TYPE_SMALL, scaled_font
from cifake_desktop.ui.translation import number, tr
from cifake_desktop.ui.words import shown_text

_NARROWEST: Final = 240
_CONTROL: Final = 190


class SettingRow(QWidget):
    """Title and explanation on the left, a control on the right."""

    def __init__(self, title: str, explanation: str, *controls: QWidget) -> None:
        """Lay out a row; its controls are called by its title for screen readers, unless they have a name."""
        super().__init__()
        name = PlainLabel(title)
        name.setFont(scaled_font(1.0, QFont.Weight.DemiBold))
        self.explanation = PlainLabel(explanation, "muted", wraps=True)
        self.explanation.setMinimumWidth(_NARROWEST)
        self.explanation.setFont(scaled_font(TYPE_SMALL))
        self.words = QVBoxLayout()
        self.words.setSpacing(2)
        self.words.addWidget(name)
        self.words.addWidget(self.explanation)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_L)
        row.addLayout(self.words, 1)
        held = QHBoxLayout()
        held.setSpacing(SPACE_S)
        row.addLayout(held)
        for control in controls:
            if not control.accessibleName():
                control.setAccessibleName(title)
            control.setAccessibleDescription(explanation)
            held.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def refresh(self) -> None:
        """Show what is remembered now."""


class SwitchRow(SettingRow):
    """A setting that is on or off."""

    def __init__(self, setting: Setting[bool], settings: Settings) -> None:
        """Show and change `setting`."""
        self.control = Switch()
        super().__init__(setting.title, setting.explanation, self.control)
        self._setting, self._settings = setting, settings
        self.control.clicked.connect(lambda on: settings.remember(setting, on))

    def refresh(self) -> None:
        """Show what is remembered now."""
        self.control.setChecked(self._settings.get(self._setting))


class ChoiceRow(SettingRow):
    """A setting that is one of several things."""

    def __init__(self, setting: Setting[Any], settings: Settings) -> None:
        """Show and change `setting`."""
        self.control = Chooser()
        self.control.setMinimumWidth(_CONTROL)
        super().__init__(setting.title, setting.explanation, self.control)
        self._setting, self._settings = setting, settings
        self.control.picked.connect(lambda value: settings.remember(setting, value))
        self.offer(_options(setting))

    def offer(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer these values by their words."""
        self.control.offer(options, self._settings.get(self._setting))

    def refresh(self) -> None:
        """Show what is remembered now."""
        self.control.choose(self._settings.get(self._setting))


class AmountRow(ChoiceRow):
    """A setting that is a number; a few are offered, and whichever the file of settings holds."""

    def refresh(self) -> None:
        """Show what is remembered now."""
        now = self._settings.get(self._setting)
        offered = dict(self._setting.choices)
        self.offer(sorted({**offered, now: offered.get(now, number(now))}.items()))


class FindingsRow(SettingRow):
    """Where findings are kept: the environment goes before the setting, and the row says so."""

    refused = Signal(str)

    def __init__(self, setting: Setting[str | None], settings: Settings) -> None:
        """Show and change `setting`."""
        self.change_button = QPushButton(tr("Change…"))
        self.change_button.setAccessibleName(tr("{title}: choose another folder", title=setting.title))
        self.usual_button = QPushButton(tr("Usual folder"))
        self.usual_button.setAccessibleName(tr("{title}: the usual folder", title=setting.title))
        super().__init__(setting.title, setting.explanation, self.usual_button, self.change_button)
        self._setting, self._settings = setting, settings
        self.place = ElidedLabel()
        self.place.setFont(scaled_font(TYPE_SMALL))
        self.reason = PlainLabel(
            tr(
                "The environment variable {variable} names this file; it goes before the setting.",
                variable=FILE_VARIABLE,
            ),
            "muted",
            wraps=True,
        )
        self.reason.setFont(scaled_font(TYPE_SMALL))
        self.words.addWidget(self.place)
        self.words.addWidget(self.reason)
        self.usual_button.setProperty("role", "quiet")
        for button in (self.usual_button, self.change_button):
            button.setAutoDefault(False)
        self.usual_button.clicked.connect(lambda: settings.remember(setting, None))
        self.change_button.clicked.connect(self._ask)

    def choose(self, folder: Path) -> None:
        """Keep findings in this folder from now on, or say why that is not possible."""
        path = os.path.abspath(folder)
        if not self._setting.admits(path) or not os.access(path, os.W_OK | os.X_OK):
            self.refused.emit(
                tr(
                    "No file can be written in {folder}. Findings are kept where they were.",
                    folder=shown_text(path),
                )
            )
            return
        self._settings.remember(self._setting, path)

    def _ask(self) -> None:
        now = str(findings_file(self._settings).parent)
        if name := QFileDialog.getExistingDirectory(self, self._setting.title, now):
            self.choose(Path(name))

    def refresh(self) -> None:
        """Show what is remembered now."""
        file = shown_text(str(findings_file(self._settings)))
        self.place.show_text(file, file)
        elsewhere = findings_are_elsewhere()
        self.reason.setVisible(elsewhere)
        self.change_button.setEnabled(not elsewhere)
        self.usual_button.setVisible(not elsewhere and self._settings.get(self._setting) is not None)


class ModelRow(SettingRow):
    """Which model is asked first, and the way to the list of models, where that is chosen."""

    def __init__(self, title: str, explanation: str) -> None:
        """Show no model yet."""
        self.button = QPushButton(tr("Models…"))
        self.button.setAutoDefault(False)
        self.button.setAccessibleName(tr("{title}: open the list of models", title=title))
        super().__init__(title, explanation, self.button)
        self.chosen = PlainLabel(wraps=True)
        self.words.addWidget(self.chosen)


ROWS: Final[dict[Kind, Callable[[Setting[Any], Settings], SettingRow]]] = {
    Kind.SWITCH: SwitchRow,
    Kind.CHOICE: ChoiceRow,
    Kind.COUNT: ChoiceRow,
    Kind.AMOUNT: AmountRow,
    Kind.RATE: ChoiceRow,
    Kind.FOLDER: FindingsRow,
}
"""What shows a setting of each kind."""


def _options(setting: Setting[Any]) -> list[tuple[object, str]]:
    """Return what a chooser offers, with the words for it."""
    if setting == LANGUAGE:
        there = (SYSTEM, "en", *languages_available())
        return [(value, words) for value, words in setting.choices if value in there]
    if setting.kind is Kind.COUNT:
        automatic = tr("Automatic ({n})", n=number(default_workers()))
        counts = range(int(setting.low), int(setting.high) + 1)
        return [(None, automatic), *((count, number(count)) for count in counts)]
    return list(setting.choices)

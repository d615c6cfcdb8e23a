"""The settings, made from their table; each is applied at once."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cifake_desktop.ui.banner import Banner
from cifake_desktop.ui.icons import redress
from cifake_desktop.ui.labels import PlainLabel
from cifake_desktop.ui.languages import languages_available
from cifake_desktop.ui.mirroring import margins
from cifake_desktop.ui.setting_rows import ROWS, ChoiceRow, FindingsRow, ModelRow, SettingRow
from cifake_desktop.ui.settings import (
    GROUPS,
    LANGUAGE,
    OPERATING_POINT,
    Group,
    KeptElsewhere,
    Setting,
    Settings,
)
from cifake_desktop.ui.theme import SPACE_L, SPACE_M, SPACE_S, TYPE_SMALL, scaled_font, theme
from cifake_desktop.ui.translation import tr
from cifake_desktop.ui.words import rate_words, share

_WIDEST: Final = 960
_NO_UPDATES: Final = tr(
    "This application never connects to anything. So it looks for no updates, and nothing changes by itself: "
    "a newer version comes only when somebody installs it."
)
_RESTORED: Final = tr("All settings are as they were at first. The choice of the model stays.")


class SettingsDialog(QDialog):
    """Shows the table of settings, group by group.

    Attributes:
        models_requested: signals that the list of models shall be shown.
        rows: what shows each setting, by its key.
        model: what shows the chosen model.
        closed: whether it is closed, and about to be deleted.

    """

    models_requested = Signal()

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        """Show what `settings` remember."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Settings"))
        self.setMaximumWidth(_WIDEST)
        self.resize(720, 660)
        self.closed = False
        self._settings = settings
        self.rows: dict[str, SettingRow] = {}
        self.banner = Banner()
        self.restore_button = QPushButton(tr("Restore defaults"))
        self.restore_button.setToolTip(tr("Set everything here but the model to what it was at first"))
        self.restore_button.clicked.connect(self._restore)
        self._lay_out()
        for row in self.rows.values():
            row.refresh()
        settings.changed.connect(self._refresh)
        settings.troubled.connect(self._tell)
        theme().changed.connect(self._redress)

    def _lay_out(self) -> None:
        ground = QWidget()
        groups = QVBoxLayout(ground)
        groups.setContentsMargins(margins(0, 0, SPACE_S, 0))
        groups.setSpacing(SPACE_S)
        for group in GROUPS:
            title = PlainLabel(group.title)
            title.setFont(scaled_font(1.1, QFont.Weight.DemiBold))
            groups.addWidget(title)
            groups.addWidget(self._box(group))
            groups.addSpacing(SPACE_M)
        groups.addStretch(1)
        area = QScrollArea()
        area.setWidget(ground)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        for button in (self.restore_button, close):
            button.setAutoDefault(False)
        foot.addWidget(self.restore_button)
        foot.addStretch(1)
        foot.addWidget(close)
        promise = PlainLabel(_NO_UPDATES, "muted", wraps=True)
        promise.setFont(scaled_font(TYPE_SMALL))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addWidget(self.banner)
        column.addWidget(area, 1)
        column.addWidget(promise)
        column.addLayout(foot)

    def _box(self, group: Group) -> QFrame:
        box = QFrame()
        box.setObjectName("choice")
        column = QVBoxLayout(box)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_M)
        for setting in group.settings:
            column.addWidget(self._row(setting))
        return box

    def _row(self, setting: "Setting[object] | KeptElsewhere") -> SettingRow:
        if isinstance(setting, KeptElsewhere):
            self.model = ModelRow(setting.title, setting.explanation)
            self.model.button.clicked.connect(self.models_requested)
            return self.model
        row = ROWS[setting.kind](setting, self._settings)
        if isinstance(row, FindingsRow):
            row.refused.connect(self._tell)
        if setting == LANGUAGE:
            row.setVisible(bool(languages_available()))
        self.rows[setting.key] = row
        return row

    def offer_rates(self, rates: Sequence[float], recommended: float | None) -> None:
        """Offer the false-positive rates that the models have, and the one that they recommend."""
        first = tr("As the model says")
        if recommended is not None:
            first = tr("As the model says: {rate}", rate=share(recommended))
        row = self.rows[OPERATING_POINT.key]
        assert isinstance(row, ChoiceRow)  # noqa: S101  for whoever checks types
        row.offer([(None, first), *((rate, share(rate)) for rate in rates)])
        for index, rate in enumerate(rates, 1):
            row.control.setItemData(index, rate_words(rate), Qt.ItemDataRole.ToolTipRole)

    def show_model(self, words: str) -> None:
        """Say which model is asked first."""
        self.model.chosen.setText(words)

    def _restore(self) -> None:
        self.banner.hide()
        self._settings.restore_defaults()
        if not self.banner.text:  # nothing went wrong
            self.banner.say(_RESTORED)

    def _refresh(self, setting: "Setting[object]") -> None:
        if not self.closed:
            self.rows[setting.key].refresh()

    def _tell(self, words: str) -> None:
        if not self.closed:
            self.banner.say(words, "error")

    def _redress(self) -> None:
        redress(self)

    def done(self, result: int) -> None:
        """Close; nothing is left to apply."""
        self.closed = True
        super().done(result)

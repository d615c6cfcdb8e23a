import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from cifake_desktop.scanning.pool import default_workers
from cifake_desktop.scanning.store import FILE_VARIABLE, own_findings_file
from cifake_desktop.ui import export, scan_task, setting_rows, settings_dialog
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.limits import limits_of
from cifake_desktop.ui.models_dialog import ModelsDialog
from cifake_desktop.ui.motion import motion
from cifake_desktop.ui.pool_task import worker_pool
from cifake_desktop.ui.setting_rows import ChoiceRow, FindingsRow, SwitchRow
from cifake_desktop.ui.settings import (
    FINDINGS,
    LANGUAGE,
    MOST_MEBIBYTES,
    MOST_MEGAPIXELS,
    MOST_SECONDS,
    MOTION,
    OPERATING_POINT,
    PRIVATE,
    SETTINGS,
    THEME,
    WORKERS,
    Setting,
    Settings,
)
from cifake_desktop.ui.settings_dialog import SettingsDialog
from cifake_desktop.ui.theme import DARK, LIGHT, colours
from cifake_desktop.ui.window import MainWindow

Draw = Callable[..., Path]
LONGEST = 30_000  # milliseconds to wait; workers take a moment to start


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(parent: QWidget, settings: Settings) -> SettingsDialog:
    made = SettingsDialog(parent, settings)
    made.show()
    return made


def _choice(dialog: SettingsDialog, setting: Setting[Any]) -> ChoiceRow:
    row = dialog.rows[setting.key]
    assert isinstance(row, ChoiceRow)
    return row


def _findings(dialog: SettingsDialog) -> FindingsRow:
    row = dialog.rows[FINDINGS.key]
    assert isinstance(row, FindingsRow)
    return row


def _pick(dialog: SettingsDialog, setting: Setting[Any], words: str) -> None:
    """Pick as keys and the mouse do."""
    control = _choice(dialog, setting).control
    index = next(index for index in range(control.count()) if control.itemText(index).startswith(words))
    control.setCurrentIndex(index)
    control.activated.emit(index)


def _opened(window: MainWindow) -> SettingsDialog:
    window.actions_by_name["settings"].trigger()
    dialog = next(found for found in window.findChildren(SettingsDialog) if not found.closed)
    assert isinstance(dialog, SettingsDialog)
    return dialog


def test_every_setting_has_a_row_with_its_words(dialog: SettingsDialog) -> None:
    assert set(dialog.rows) == {setting.key for setting in SETTINGS}
    for setting in SETTINGS:
        assert dialog.rows[setting.key].explanation.text() == setting.explanation


def test_every_control_has_words_for_a_screen_reader(dialog: SettingsDialog) -> None:
    controls = [*dialog.findChildren(QComboBox), *dialog.findChildren(QAbstractButton)]
    assert len(controls) > len(SETTINGS)
    for control in controls:
        assert control.accessibleName() or (isinstance(control, QAbstractButton) and control.text()), control
    for setting in SETTINGS:
        for control in dialog.rows[setting.key].findChildren(QComboBox):
            assert control.accessibleName() == setting.title
            assert control.accessibleDescription() == setting.explanation


def test_a_switch_is_switched_by_key_and_by_mouse(
    qtbot: QtBot, dialog: SettingsDialog, settings: Settings
) -> None:
    row = dialog.rows[PRIVATE.key]
    assert isinstance(row, SwitchRow)
    row.control.setFocus()
    qtbot.keyClick(row.control, Qt.Key.Key_Space)
    assert settings.get(PRIVATE) is True
    on = row.control.grab().toImage()
    qtbot.mouseClick(row.control, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert settings.get(PRIVATE) is False
    assert row.control.grab().toImage() != on


def test_a_choice_is_made_with_keys_and_never_with_the_wheel(
    qtbot: QtBot, dialog: SettingsDialog, settings: Settings
) -> None:
    control = _choice(dialog, WORKERS).control
    assert control.itemText(0) == f"Automatic ({default_workers()})"
    assert control.count() == 65
    control.setFocus()
    qtbot.keyClick(control, Qt.Key.Key_Down)
    assert settings.get(WORKERS) == 1
    qtbot.keyClicks(control, "16")
    assert settings.get(WORKERS) == 16
    where = QPointF(control.rect().center())
    wheel = QWheelEvent(
        where,
        control.mapToGlobal(where),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(control, wheel)
    assert settings.get(WORKERS) == 16
    assert control.chosen == 16


def test_the_tab_key_reaches_every_control(qtbot: QtBot, dialog: SettingsDialog) -> None:
    _findings(dialog).change_button.setEnabled(True)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    reached = set()
    for _ in range(40):
        reached.add(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    controls = [*dialog.findChildren(QComboBox), *dialog.findChildren(QAbstractButton)]
    wanted = {
        control
        for control in controls
        if control.isVisible() and control.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    assert len(wanted) >= 8
    assert wanted <= reached


def test_the_language_is_shown_only_where_there_is_a_choice(
    parent: QWidget, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings_dialog, "languages_available", tuple)
    assert SettingsDialog(parent, settings).rows[LANGUAGE.key].isHidden()
    for module in (setting_rows, settings_dialog):
        monkeypatch.setattr(module, "languages_available", lambda: ("de", "el"))
    there = SettingsDialog(parent, settings)
    assert not there.rows[LANGUAGE.key].isHidden()
    control = _choice(there, LANGUAGE).control
    words = [control.itemText(index) for index in range(control.count())]
    assert words == ["As the system", "English", "Deutsch", "Ελληνικά"]
    _pick(there, LANGUAGE, "Deutsch")
    assert Settings().get(LANGUAGE) == "de"


def test_findings_are_kept_in_another_folder(
    dialog: SettingsDialog,
    settings: Settings,
    tmp_path: Path,
    parent: QWidget,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    row = _findings(dialog)
    assert not row.change_button.isEnabled()
    assert FILE_VARIABLE in row.reason.text()
    assert row.reason.isVisible()
    assert row.place.text() == os.environ[FILE_VARIABLE]
    monkeypatch.delenv(FILE_VARIABLE)
    there = SettingsDialog(parent, settings)
    there.show()
    row = _findings(there)
    assert not row.reason.isVisible()
    assert row.place.text() == str(own_findings_file())
    assert not row.usual_button.isVisible()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    qtbot.mouseClick(row.change_button, Qt.MouseButton.LeftButton)
    assert settings.get(FINDINGS) == str(tmp_path)
    assert row.place.text() == str(tmp_path / "findings.sqlite")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    qtbot.mouseClick(row.change_button, Qt.MouseButton.LeftButton)
    assert settings.get(FINDINGS) == str(tmp_path)
    qtbot.mouseClick(row.usual_button, Qt.MouseButton.LeftButton)
    assert settings.get(FINDINGS) is None
    assert row.place.text() == str(own_findings_file())


def test_a_folder_that_cannot_be_written_to_is_refused(
    dialog: SettingsDialog, settings: Settings, tmp_path: Path
) -> None:
    _findings(dialog).choose(tmp_path / "nowhere")
    assert "No file can be written" in dialog.banner.text
    assert settings.get(FINDINGS) is None


def test_defaults_are_restored_and_told_of(qtbot: QtBot, dialog: SettingsDialog, settings: Settings) -> None:
    _pick(dialog, THEME, "Dark")
    _pick(dialog, WORKERS, "3")
    qtbot.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)
    assert all(settings.get(setting) == setting.default for setting in SETTINGS)
    assert _choice(dialog, WORKERS).control.chosen is None
    assert _choice(dialog, THEME).control.chosen == "system"
    assert dialog.banner.text.startswith("All settings are as they were at first.")


def test_settings_that_cannot_be_written_are_told_of(dialog: SettingsDialog, own_settings: Path) -> None:
    own_settings.parent.write_text("no folder")
    _pick(dialog, THEME, "Dark")
    assert "could not be written" in dialog.banner.text


def test_the_dialog_says_that_nothing_is_updated(dialog: SettingsDialog) -> None:
    words = " ".join(
        label.text()
        for label in dialog.findChildren(QWidget)
        if hasattr(label, "text") and callable(label.text)
    )
    assert "never connects" in words
    assert "no updates" in words


def test_without_a_model_there_is_no_rate_to_pick(dialog: SettingsDialog) -> None:
    dialog.offer_rates((), None)
    control = _choice(dialog, OPERATING_POINT).control
    assert [control.itemText(index) for index in range(control.count())] == ["As the model says"]


def test_a_dialog_stays_narrow_on_a_wide_screen(dialog: SettingsDialog) -> None:
    dialog.resize(3840, 2160)
    assert dialog.width() == 960


# In the window


def test_the_menu_opens_one_dialog(qtbot: QtBot, window: MainWindow) -> None:
    action = window.actions_by_name["settings"]
    assert action.menuRole() == QAction.MenuRole.PreferencesRole
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    first = next(found for found in window.findChildren(SettingsDialog))
    assert _opened(window) is first
    first.close()
    assert _opened(window) is not first


def test_colours_follow_at_once_and_the_next_time(
    open_window: Callable[[Engine], MainWindow], engine: Engine
) -> None:
    window = open_window(engine)
    dialog = _opened(window)
    _pick(dialog, THEME, "Dark")
    assert colours() is DARK
    _pick(dialog, THEME, "Light")
    assert colours() is LIGHT
    _pick(dialog, THEME, "Dark")
    window.close()
    Settings().remember(MOTION, "reduced")
    open_window(engine)
    assert colours() is DARK
    assert motion().reduced


def test_motion_follows_at_once(window: MainWindow) -> None:
    dialog = _opened(window)
    _pick(dialog, MOTION, "Reduced")
    assert motion().reduced
    _pick(dialog, MOTION, "As the system")
    assert not motion().reduced


def test_the_false_positive_rate_is_one_everywhere(qtbot: QtBot, window: MainWindow) -> None:
    dialog = _opened(window)
    control = _choice(dialog, OPERATING_POINT).control
    qtbot.waitUntil(lambda: window.tasks.running == 0)
    assert [control.itemText(index)[:3] for index in range(control.count())] == [
        "As ",
        "0.5",
        "1\u202f%",
        "5\u202f%",
    ]
    assert control.itemText(0) == "As the model says: 1\u202f%"
    _pick(dialog, OPERATING_POINT, "5")
    for page in (window.inspect_page, window.scan_page):
        assert page.strictness.text() == "False positives: 5\u202f%"
    window.pick_rate(0.005)
    assert control.chosen == 0.005
    _pick(dialog, OPERATING_POINT, "As")
    assert window.scan_page.strictness.text() == "False positives: 1\u202f%"


def test_the_model_is_shown_and_leads_to_the_models(qtbot: QtBot, window: MainWindow) -> None:
    dialog = _opened(window)
    qtbot.waitUntil(lambda: window.tasks.running == 0)
    assert dialog.model.chosen.text() == "Automatic: the bundled models answer."
    qtbot.mouseClick(dialog.model.button, Qt.MouseButton.LeftButton)
    models = window.findChild(ModelsDialog)
    assert isinstance(models, ModelsDialog)
    assert models.isVisible()
    qtbot.waitUntil(lambda: window.tasks.running == 0)


def test_in_private_mode_a_scan_keeps_nothing(
    qtbot: QtBot, window: MainWindow, draw: Draw, own_findings: Path
) -> None:
    folder = draw("f/a.png").parent
    row = _opened(window).rows[PRIVATE.key]
    assert isinstance(row, SwitchRow)
    row.control.click()
    page = window.scan_page
    page.scan([folder])
    qtbot.waitUntil(lambda: not page.scanning, timeout=LONGEST)
    assert page.model.table.total == 1
    assert not own_findings.exists()
    assert "no findings are kept" in page.summary.text()
    row.control.click()
    assert "no findings are kept" not in page.summary.text()
    page.scan([folder])
    qtbot.waitUntil(lambda: not page.scanning, timeout=LONGEST)
    assert own_findings.exists()


def test_findings_are_kept_where_the_settings_say(
    qtbot: QtBot, window: MainWindow, draw: Draw, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(FILE_VARIABLE)
    kept = tmp_path / ".kept"
    kept.mkdir()
    _findings(_opened(window)).choose(kept)
    window.scan_page.scan([draw("f/a.png").parent])
    qtbot.waitUntil(lambda: not window.scan_page.scanning, timeout=LONGEST)
    assert (kept / "findings.sqlite").exists()


def test_scans_and_exports_use_as_many_workers_as_the_settings_say(
    qtbot: QtBot, window: MainWindow, draw: Draw, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def watched(setup: Any, workers: int, control: Any) -> Any:
        asked.append(workers)
        return worker_pool(setup, workers, control)

    for module in (scan_task, export):
        monkeypatch.setattr(module, "worker_pool", watched)
    _pick(_opened(window), WORKERS, "3")
    page = window.scan_page
    page.scan([draw("f/a.png").parent])
    qtbot.waitUntil(lambda: not page.scanning, timeout=LONGEST)
    assert asked == [3]
    _pick(_opened(window), WORKERS, "1")
    page.export_to(tmp_path / "a.html", page.model.table.shown())
    qtbot.waitUntil(lambda: not page.busy_now, timeout=LONGEST)
    assert asked == [3, 1]
    assert (tmp_path / "a.html").exists()


def test_a_damaged_file_of_settings_does_not_stop_the_window(
    qtbot: QtBot, open_window: Callable[[Engine], MainWindow], engine: Engine, own_settings: Path
) -> None:
    own_settings.parent.mkdir()
    own_settings.write_bytes(b"\xff\0" * 5000)
    window = open_window(engine)
    assert "The file of settings could not be used" in window.inspect_page.banner.text
    qtbot.waitUntil(lambda: window.tasks.running == 0)
    assert "The file of settings could not be used" in window.inspect_page.banner.text


def test_an_amount_offers_a_few_and_whatever_the_file_holds(parent: QWidget, settings: Settings) -> None:
    dialog = SettingsDialog(parent, settings)
    control = _choice(dialog, MOST_SECONDS).control
    words = [control.itemText(index) for index in range(control.count())]
    assert words == ["10 seconds", "30 seconds", "60 seconds", "120 seconds", "600 seconds"]
    assert control.chosen == 60
    settings.remember(MOST_SECONDS, 45)
    words = [control.itemText(index) for index in range(control.count())]
    assert words == ["10 seconds", "30 seconds", "45", "60 seconds", "120 seconds", "600 seconds"]
    assert control.chosen == 45
    _pick(dialog, MOST_SECONDS, "120 seconds")
    assert settings.get(MOST_SECONDS) == 120


def test_limits_hold_at_once(
    qtbot: QtBot, open_window: Callable[[Engine], MainWindow], engine: Engine, tmp_path: Path
) -> None:
    file = tmp_path / "wide.png"
    Image.new("RGB", (2000, 1000)).save(file)
    window = open_window(engine)
    dialog = _opened(window)
    window._settings.remember(MOST_MEGAPIXELS, 1)
    window.inspect_page.add_paths([file])
    qtbot.waitUntil(lambda: window.inspect_page.answered, timeout=LONGEST)
    assert window._engine is not None
    limits = window._engine.examiner.limits
    assert limits == limits_of(window._settings)
    assert limits.max_pixels == 10**6
    settings_ = window._engine.setup
    assert settings_ is not None
    assert settings_.limits == limits
    (panel,) = window.inspect_page.panels
    assert panel.finding.error is not None
    assert panel.finding.error.message == (
        "This picture is too large: it has 2 million pixels, and the limit is 1 million."
    )
    _pick(dialog, MOST_MEBIBYTES, "2,048 MiB")
    assert window._engine.examiner.limits.max_bytes == 2**31

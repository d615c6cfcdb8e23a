import ctypes
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtDBus import QDBusVariant
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle
from pytestqt.qtbot import QtBot

from cifake_desktop.ui.busy_strip import BusyStrip
from cifake_desktop.ui.motion import motion
from cifake_desktop.ui.settings import REDUCED_MOTION, SYSTEM
from cifake_desktop.ui.system_motion import SystemMotion, _unwrapped

ASK = SystemMotion.ask  # as it was before this folder's fixture replaced it
FADING = QStyle.StyleHint.SH_Widget_Animation_Duration


@pytest.fixture
def wishing() -> Iterator[SystemMotion]:
    """The system's wish, free to change; at the end it wishes nothing."""
    system = motion().system
    yield system
    system._hear("test", False)


def test_motion_is_full_until_somebody_chooses(qtbot: QtBot) -> None:
    assert not motion().reduced
    with qtbot.waitSignal(motion().changed, timeout=0):
        motion().choose(REDUCED_MOTION)
    assert motion().reduced
    with qtbot.assertNotEmitted(motion().changed):
        motion().choose(REDUCED_MOTION)
    motion().choose(SYSTEM)
    assert not motion().reduced


def test_the_wish_of_the_system_counts_unless_less_is_chosen(qtbot: QtBot, wishing: SystemMotion) -> None:
    with qtbot.waitSignal(motion().changed, timeout=0):
        wishing._hear("test", True)
    assert motion().reduced
    motion().choose(REDUCED_MOTION)
    wishing._hear("test", False)
    assert motion().reduced


def test_the_system_is_asked_again_when_somebody_comes_back(
    dressed: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(SystemMotion, "ask", lambda _: asked.append(True))
    dressed.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert not asked
    dressed.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert asked


def test_nothing_of_qt_fades_or_slides_with_less_motion(qtbot: QtBot, dressed: QApplication) -> None:
    field = QLineEdit()
    field.setClearButtonEnabled(True)
    qtbot.addWidget(field)
    inside = field.findChild(QObject, "_q_qlineeditclearaction").parent()
    assert inside is not None
    assert field.style().styleHint(FADING, None, field) > 0
    motion().choose(REDUCED_MOTION)
    assert field.style().styleHint(FADING, None, field) == 0
    motion().choose(SYSTEM)
    assert field.style().styleHint(FADING, None, field) > 0


def test_effects_of_menus_end_and_come_back(dressed: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    effects = (Qt.UIEffect.UI_General, Qt.UIEffect.UI_AnimateMenu)
    monkeypatch.setattr(motion(), "_effects", True)
    for effect in effects:
        dressed.setEffectEnabled(effect, True)
    motion().choose(REDUCED_MOTION)
    assert not dressed.isEffectEnabled(effects[1])
    motion().choose(SYSTEM)
    assert dressed.isEffectEnabled(effects[1])
    for effect in effects:
        dressed.setEffectEnabled(effect, False)


def _repaints(qtbot: QtBot, strip: BusyStrip) -> bool:
    """Tell whether the bar looks different within a second."""
    first = strip.bar.grab().toImage()
    for _ in range(10):
        qtbot.wait(100)
        if strip.bar.grab().toImage() != first:
            return True
    return False


def test_a_busy_bar_without_an_end_keeps_still_with_less_motion(qtbot: QtBot) -> None:
    strip = BusyStrip("Scanning")
    qtbot.addWidget(strip)
    strip.resize(500, 60)
    strip.show_progress("Still looking", 12, 0)
    assert _repaints(qtbot, strip)
    motion().choose(REDUCED_MOTION)  # while it runs
    assert not _repaints(qtbot, strip)
    strip.show_progress("Still looking", 13, 0)
    assert not _repaints(qtbot, strip)
    strip.show_progress("13 of 26", 13, 26)
    assert (strip.bar.value(), strip.bar.maximum()) == (13, 26)
    strip.show_progress("Still looking", 13, 0)
    motion().choose(SYSTEM)
    assert strip.bar.maximum() == 0


def test_windows_is_asked(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    class User32:
        animates = 0

        def SystemParametersInfoW(self, what: int, _: int, answer: object, __: int) -> int:  # noqa: N802
            assert what == 0x1042
            answer._obj.value = self.animates  # type: ignore[attr-defined]
            return 1

    class Windll:
        user32 = User32()

    monkeypatch.setattr(ctypes, "windll", Windll(), raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    parent = QObject()
    system = SystemMotion(parent)
    with qtbot.waitSignal(system.changed, timeout=0):
        ASK(system)
    assert system.reduced
    User32.animates = 1
    ASK(system)
    assert not system.reduced


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the desktops of Linux")
def test_a_desktop_that_is_not_there_wishes_nothing(qtbot: QtBot) -> None:
    parent = QObject()
    system = SystemMotion(parent)
    ASK(system)
    qtbot.waitUntil(lambda: not system._waiting)
    assert isinstance(system.reduced, bool)


def test_an_answer_is_taken_out_of_its_variants() -> None:
    assert _unwrapped(QDBusVariant(QDBusVariant(False))) is False
    assert _unwrapped("0") == "0"

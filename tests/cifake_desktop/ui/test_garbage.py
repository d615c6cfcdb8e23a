import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from cifake_desktop.ui import garbage
from cifake_desktop.ui.garbage import collected_in_main_thread

CYCLES = 1_000  # enough for the young to be collected, whatever else there is


class _Cycle(QObject):
    """Refers to itself, so that only the collector can end it; notes the thread in which it ends."""

    ended: list[int] = []

    def __init__(self) -> None:
        super().__init__()
        self.me = self
        self.timer = QTimer()
        weakref.finalize(self, _note_end)


def _note_end() -> None:
    _Cycle.ended.append(threading.get_ident())


def _allocate_much() -> None:
    """Allocate so much that Python would collect by itself."""
    kept = [[number] for number in range(20_000)]
    assert kept


def test_objects_of_qt_end_in_the_main_thread_alone(qtbot: QtBot) -> None:
    _Cycle.ended.clear()
    with collected_in_main_thread():
        for _ in range(CYCLES):
            _Cycle()
        thread = threading.Thread(target=_allocate_much)
        thread.start()
        thread.join()
        assert not _Cycle.ended
        qtbot.waitUntil(lambda: len(_Cycle.ended) == CYCLES)
    assert set(_Cycle.ended) == {threading.get_ident()}
    assert gc.isenabled()


def test_what_lived_long_is_gone_through_when_much_was_added() -> None:
    collector = garbage._Collector()
    collector._looks = garbage._LOOKS_BETWEEN_WHOLE - 1
    kept = [[number] for number in range(len(gc.get_objects()))]
    cycle = _Cycle()
    seen = weakref.ref(cycle)
    gc.collect()  # both are old now
    del cycle
    gc.collect(1)
    assert seen() is not None
    collector.look()
    assert seen() is None
    assert kept


def test_freed_memory_is_given_back_now_and_then(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[bool] = []
    monkeypatch.setattr(garbage, "give_back_freed_memory", lambda: given.append(True))
    collector = garbage._Collector()
    for _ in range(2 * garbage._LOOKS_BETWEEN_RETURNS):
        collector.look()
    assert len(given) == 2

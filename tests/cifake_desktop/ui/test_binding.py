import sys

from PySide6.QtCore import QObject


def test_qt_calls_give_back_the_references_they_take() -> None:
    # PySide6 6.12.0 dropped one reference to None per call: on Python 3.11 the window aborted after enough use.
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < 100

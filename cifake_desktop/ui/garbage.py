"""Has Python's garbage collector run in the main thread alone, and what was freed go back to the system.

Left to itself it runs in whatever thread happens to allocate. A widget or a timer that hangs in a cycle of references
would then be destroyed in that thread, while the main thread may be drawing it: Qt crashes. So it is switched off, and
a timer of the main thread does its work.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QTimer

from cifake_desktop.itself import give_back_freed_memory

_BETWEEN_LOOKS_MS: Final = 500
_LOOKS_BETWEEN_WHOLE: Final = 20  # looks after which all objects may be gone through
# Of the objects that lived long, before all are gone through again: that takes long itself.
_GROWTH: Final = 1.25
_LOOKS_BETWEEN_RETURNS: Final = 6  # looks after which freed memory is given back, which takes 1 to 3 ms


@contextmanager
def collected_in_main_thread() -> Iterator[None]:
    """Collect garbage in this thread alone, whose event loop must run, until the block ends."""
    collector = _Collector()
    timer = QTimer()
    timer.setInterval(_BETWEEN_LOOKS_MS)
    timer.timeout.connect(collector.look)
    gc.disable()
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        gc.enable()


class _Collector:
    """Decides what is collected when, as Python would: the young often, the old only when there are many more."""

    def __init__(self) -> None:
        self._looks = 0
        self._old = len(gc.get_objects(generation=2))

    def look(self) -> None:
        """Collect what is due."""
        self._looks += 1
        if self._looks % _LOOKS_BETWEEN_RETURNS == 0:
            give_back_freed_memory()
        young, middle, _ = gc.get_count()
        thresholds = gc.get_threshold()
        if self._looks % _LOOKS_BETWEEN_WHOLE == 0 and self._grown():
            gc.collect()
            self._old = len(gc.get_objects(generation=2))
        elif middle > thresholds[1]:
            gc.collect(1)
        elif young > thresholds[0]:
            gc.collect(0)

    def _grown(self) -> bool:
        return len(gc.get_objects(generation=2)) > _GROWTH * self._old

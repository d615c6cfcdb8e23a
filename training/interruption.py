"""Ctrl+C and the system's wish to stop, noted so that a run can save before it does."""

from __future__ import annotations

import signal
import threading
from types import FrameType, TracebackType

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Interruption:
    """While this context is open, the first SIGINT or SIGTERM is noted in `signal`; a second one acts as ever.

    Outside a program's main thread signals cannot be received, and nothing is noted.
    """

    def __init__(self) -> None:
        self.signal = 0  # its number; 0 = none
        self._before: dict[int, object] = {}

    def __enter__(self) -> Interruption:
        if threading.current_thread() is threading.main_thread():
            for number in SIGNALS:
                self._before[number] = signal.signal(number, self._note)
        return self

    def flags(self) -> list[float]:
        """For each signal, 1 where it was noted and 0 where it was not."""
        return [float(self.signal == number) for number in SIGNALS]

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._restore()

    def _note(self, number: int, _: FrameType | None) -> None:
        self.signal = number
        self._restore()

    def _restore(self) -> None:
        while self._before:
            signal.signal(*self._before.popitem())  # type: ignore[arg-type]

"""Watches a window from within: how long its main thread was away, and what it holds of the system. Linux only."""

import faulthandler
import gc
import os
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

_TICK_MS: Final = 10
_COUNTED: Final = 0.05  # seconds away that are counted at all
_LONG: Final = 0.15  # seconds away after which it is noted where the main thread is
_SECONDS_BETWEEN_LOOKS: Final = 0.05
_CALLS: Final = 14
_MOST_STACKS: Final = 200  # what is noted takes memory, too

LOOKOUT: Final = "soak-lookout"
"""Name of the watching thread itself."""


@dataclass
class Away:
    """How long the main thread did not come round to the events of its window, from act to act.

    Attributes:
        longest: seconds, and what was done at that time.
        ticks: how often it came round.
        stalls: all times above 50 ms: seconds, and what was done.
        stacks: where the main thread was when it had been away for long: seconds until then, and its calls.

    """

    longest: float = 0.0
    ticks: int = 0
    stalls: list[tuple[float, str]] = field(default_factory=list)
    stacks: list[tuple[float, list[str]]] = field(default_factory=list)


class Heartbeat(QObject):
    """Counts how long the main thread is away between two ticks of a timer."""

    def __init__(self) -> None:
        super().__init__()
        self.away = Away()
        self.act = "start"
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._main = threading.get_ident()
        threading.Thread(target=self._look, name=LOOKOUT, daemon=True).start()

    def _tick(self) -> None:
        now = time.perf_counter()
        gap, self._last = now - self._last, now
        self.away.ticks += 1
        if gap > _COUNTED:
            self.away.stalls.append((round(gap, 4), self.act))
        self.away.longest = max(self.away.longest, gap)

    def _look(self) -> None:
        """Note where the main thread is whenever it is away for long; runs in a thread of its own.

        By the fault handler, which takes hold of nothing: an object of Qt that was let go of here would end here.
        """
        heading = f"0x{self._main:016x}"
        while True:
            time.sleep(_SECONDS_BETWEEN_LOOKS)
            gap = time.perf_counter() - self._last
            if gap > _LONG and len(self.away.stacks) < _MOST_STACKS:
                with tempfile.TemporaryFile("w+") as file:
                    faulthandler.dump_traceback(file, all_threads=True)
                    file.seek(0)
                    threads = file.read().split("\n\n")
                calls = next((lines for lines in threads if heading in lines.partition("\n")[0]), "")
                self.away.stacks.append((round(gap, 3), calls.splitlines()[1 : 1 + _CALLS]))

    def forgive(self) -> None:
        """Do not count what was away until now: measuring itself takes time."""
        self._last = time.perf_counter()


def held() -> dict[str, Any]:
    """Return what the application holds of the system now, its child processes counted in.

    Memory is in bytes. That of all processes is the sum of their proportional set sizes: pages that they share are
    counted once. That of the window's process is its resident set: its share of pages would grow when a worker ends.
    """
    gc.collect()
    children = _children()
    return {
        "memory": sum(_memory(process, "Pss") for process in (os.getpid(), *children)),
        "memory_of_window": _memory(os.getpid(), "Rss"),
        "threads": sorted(thread.name for thread in threading.enumerate()),
        "system_threads": len(os.listdir("/proc/self/task")),
        "handles": _handles(),
        "processes": len(children),
        "temporary_files": sorted(
            str(path.relative_to(tempfile.gettempdir())) for path in Path(tempfile.gettempdir()).rglob("*")
        ),
        "widgets": len(QApplication.allWidgets()),
    }


def _handles() -> int:
    """Return how many files, pipes and sockets this process has open."""
    return len(os.listdir("/proc/self/fd")) - 1  # the one that lists them


def _memory(process: int, kind: str) -> int:
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:  # it has just ended
        return 0
    return 1024 * sum(int(line.split()[1]) for line in lines if line.startswith(f"{kind}:"))


def _children() -> list[int]:
    found = []
    for process in filter(str.isdigit, os.listdir("/proc")):
        try:
            state = Path(f"/proc/{process}/stat").read_text(encoding="ascii", errors="replace")
        except OSError:
            continue
        if int(state.rsplit(")", 1)[1].split()[1]) == os.getpid():
            found.append(int(process))
    return found

"""Small pictures for the rows that are seen, drawn by a worker process while somebody looks.

Only rows that are painted ask, so a hundred thousand rows cost nothing. The newest wishes come first, and old ones are
forgotten: who scrolls on no longer waits for them.
"""

import time
from collections import OrderedDict, deque
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from cifake_desktop.scanning.setup import ExaminerSetup
from cifake_desktop.ui.pool_task import worker_pool
from cifake_desktop.ui.tasks import Task, TaskControl, Tasks

SIZE: Final = QSize(38, 28)
"""Of a thumbnail, in pixels that do not depend on the screen."""

_MOST_WISHES: Final = 100
_MOST_KEPT: Final = 1000
_AT_ONCE: Final = 8
_SECONDS_IDLE: Final = 3.0  # after which the worker goes
_LOOK_AGAIN: Final = 0.03

_LARGE: Final = SIZE * 2  # for screens of high density
_SIDE: Final = 2 * max(_LARGE.width(), _LARGE.height())  # of the copy that is made smooth here

_Pixels = npt.NDArray[np.uint8]
_Drawn = tuple[str, _Pixels | None]


class RowThumbnails(QObject):
    """Gives the thumbnails that it has, and has those drawn that it lacks."""

    drawn = Signal()

    def __init__(self, parent: QObject, tasks: Tasks) -> None:
        """Begin without any; nothing is drawn until `set_setup`."""
        super().__init__(parent)
        self._tasks = tasks
        self._setup: ExaminerSetup | None = None
        self._kept: OrderedDict[str, QPixmap | None] = OrderedDict()
        self._wishes: deque[str] = deque(maxlen=_MOST_WISHES)
        self._asked: set[str] = set()
        self._task: Task | None = None

    @property
    def available(self) -> bool:
        """Whether thumbnails can be drawn at all."""
        return self._setup is not None

    def set_setup(self, setup: ExaminerSetup | None) -> None:
        """Draw with workers of this setup; None draws nothing."""
        self._setup = setup

    def get(self, path: str) -> QPixmap | None:
        """Return the thumbnail of a file; None where there is none, or not yet."""
        if path in self._kept:
            self._kept.move_to_end(path)
            return self._kept[path]
        if self._setup is not None and path not in self._asked:
            self._wishes.append(path)
            self._asked.add(path)
            self._start(self._setup)
        return None

    def forget(self) -> None:
        """Forget everything: the files may have changed."""
        self._kept.clear()
        self._wishes.clear()
        self._asked.clear()

    def _start(self, setup: ExaminerSetup) -> None:
        if self._task is None:
            self._task = self._tasks.run_task(
                lambda control: self._work(setup, control),
                on_progress=self._take,
                on_error=lambda _: self.set_setup(None),  # no worker can work, as the scan has said
                on_finished=self._finished,
            )

    def _work(self, setup: ExaminerSetup, control: TaskControl) -> None:
        """Draw what is wished for, in the task's thread, until nothing has been for a while."""
        with worker_pool(setup, 1, control) as pool:
            until = time.monotonic() + _SECONDS_IDLE
            while time.monotonic() < until and not control.cancelled():
                paths = self._newest()
                if not paths:
                    time.sleep(_LOOK_AGAIN)
                    continue
                small = pool.small([Path(path) for path in paths], _SIDE)
                control.progress(list(zip(paths, small, strict=True)))
                until = time.monotonic() + _SECONDS_IDLE

    def _newest(self) -> list[str]:
        paths: list[str] = []
        while len(paths) < _AT_ONCE:
            try:
                paths.append(self._wishes.pop())
            except IndexError:
                break
        return paths

    def _take(self, drawn: list[_Drawn]) -> None:
        for path, pixels in drawn:
            self._asked.discard(path)
            self._kept[path] = None if pixels is None else _pixmap(pixels)
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        # A wish that was pushed out by newer ones may be made again.
        self._asked &= set(self._wishes)
        self.drawn.emit()

    def _finished(self) -> None:
        self._task = None
        if self._wishes and self._setup is not None:  # made just as the worker went
            self._start(self._setup)


def _pixmap(pixels: _Pixels) -> QPixmap:
    height, width = pixels.shape[:2]
    image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return QPixmap.fromImage(image).scaled(
        _LARGE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )

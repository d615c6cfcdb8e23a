"""Examines pictures for the inspect page: one task works through whatever waits, and more can be added meanwhile."""

import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from cifake_desktop.finding import Finding
from cifake_desktop.scanning.apart import OnPreview
from cifake_desktop.scanning.glance import Glance
from cifake_desktop.scanning.walk import look_at
from cifake_desktop.scanning.worker_process import StoppedError
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.evidence_overlay import EvidenceOverlay
from cifake_desktop.ui.panel_keeping import PanelKeeper
from cifake_desktop.ui.picture_panel import PanelContent
from cifake_desktop.ui.tasks import Task, TaskControl, Tasks
from cifake_desktop.ui.thumbnails import LARGEST, png_bytes, thumbnail

# Answers travel to the window in bundles, no more often than this: five hundred small pictures must not
# mean five hundred redraws. The first answer travels at once.
_BUNDLE_SECONDS: Final = 0.08

_SIZE: Final = (LARGEST.width(), LARGEST.height())


@dataclass(frozen=True, slots=True)
class Request:
    """One picture to examine.

    Attributes:
        key: tells the requests of one window apart.
        path: the file; for a picture without one, the name to show.
        picture: the picture itself where it came without a file: the bytes of one, or a picture of Qt's.

    """

    key: int
    path: Path
    picture: bytes | QImage | None = None


Answers = list[tuple[int, PanelContent]]


@dataclass(frozen=True, slots=True)
class Preview:
    """A picture that is being examined, as it can be shown before its answer is there.

    Attributes:
        key: of its request.
        thumbnail: a small copy of the picture.

    """

    key: int
    thumbnail: QImage


class Dropped:
    """There is one picture less to examine: nobody wanted its answer any more."""


class Examining(QObject):
    """The queue of pictures to examine, worked off in one task at a time."""

    previewed = Signal(object)
    answered = Signal(object)
    progressed = Signal(int, int)
    idle = Signal()

    def __init__(self, tasks: Tasks, keeper: PanelKeeper) -> None:
        """Begin idle; nothing is examined before `set_engine`. `keeper` keeps the answers."""
        super().__init__()
        self._tasks = tasks
        self._keeper = keeper
        self._engine: Engine | None = None
        self._task: Task | None = None
        # Appended to by the main thread, taken from by the task; deque does both safely.
        self._waiting: deque[Request] = deque()
        # Added to by the main thread, looked at by the task: pictures whose panels went while they were in work.
        self._unwanted: set[int] = set()
        self._keys = count()
        self._asked = 0
        self._done = 0

    def request(self, path: Path, picture: bytes | QImage | None = None) -> Request:
        """Make a request, without examining it yet."""
        return Request(next(self._keys), path, picture)

    def set_engine(self, engine: Engine) -> None:
        """Start with what waits already."""
        self._engine = engine
        self._start()

    @property
    def busy(self) -> bool:
        """Whether a picture waits or is being examined."""
        return self._task is not None or bool(self._waiting)

    def add(self, requests: Sequence[Request]) -> None:
        """Examine `requests` after those that wait already."""
        self._asked += len(requests)
        self._waiting.extend(requests)
        self.progressed.emit(self._done, self._asked)
        self._start()

    def forget(self, key: int) -> None:
        """Drop a request whose panel was removed; if it is in work, that ends."""
        if self._task is not None:
            self._unwanted.add(key)
        for request in self._waiting.copy():
            if request.key == key:
                with suppress(ValueError):  # the task took it this very moment
                    self._waiting.remove(request)
                    self._expect_less()

    def _expect_less(self) -> None:
        self._asked -= 1
        self.progressed.emit(self._done, self._asked)

    def cancel(self) -> None:
        """Drop everything that waits, and what is in work."""
        self._waiting.clear()
        if self._task is None:
            self._become_idle()
        else:
            self._task.cancel()

    def _start(self) -> None:
        if self._task is not None or self._engine is None or not self._waiting:
            return
        self._task = self._tasks.run_task(
            lambda control: self._work(control),
            on_progress=self._hand_on,
            on_finished=self._finished,
        )

    def _hand_on(self, value: Preview | Dropped | Answers) -> None:
        if isinstance(value, Preview):
            self.previewed.emit(value)
        elif isinstance(value, Dropped):
            self._expect_less()
        else:
            self._deliver(value)

    def _deliver(self, answers: Answers) -> None:
        self._done += len(answers)
        self._keeper.start()
        self.answered.emit(answers)
        self.progressed.emit(self._done, self._asked)

    def _finished(self) -> None:
        self._task = None
        if self._waiting:  # added just after the task saw an empty queue
            self._start()
        else:
            self._become_idle()

    def _become_idle(self) -> None:
        self._asked = self._done = 0
        self._unwanted.clear()
        self.idle.emit()

    def _work(self, control: TaskControl) -> None:
        """Examine what waits until nothing does, in the task's thread, each picture with the engine of that moment."""
        bundle: Answers = []
        sent = 0.0
        while not control.cancelled() and (engine := self._engine) is not None:
            try:
                request = self._waiting.popleft()
            except IndexError:
                break
            # Asked before the file is read: if it changes meanwhile, what is kept counts for no file.
            file = look_at(request.path) if request.picture is None else None
            # Somebody waits for the first picture; while there are answers to look at, another glance costs more than
            # it is worth.
            on_preview = None if sent or file is None else _previewer(request.key, control)
            try:
                content = _content(engine, request, on_preview, self._stop(request.key, control))
            except StoppedError:
                if not control.cancelled():
                    control.progress(Dropped())
                continue
            self._keeper.add(engine.setup, file, content.finding)
            bundle.append((request.key, content))
            if time.monotonic() - sent >= _BUNDLE_SECONDS:
                control.progress(bundle)
                bundle, sent = [], time.monotonic()
        if bundle:
            control.progress(bundle)

    def _stop(self, key: int, control: TaskControl) -> Callable[[], bool]:
        """Return what tells whether a picture need not be examined any more."""
        return lambda: control.cancelled() or key in self._unwanted


def _previewer(key: int, control: TaskControl) -> OnPreview:
    return lambda pixels: control.progress(Preview(key, thumbnail(pixels)))


def _content(
    engine: Engine, request: Request, on_preview: OnPreview | None, stop: Callable[[], bool]
) -> PanelContent:
    """Examine one picture; whatever goes wrong becomes a finding with an error.

    Raises:
        StoppedError: `stop` says that nobody wants the answer any more.

    """
    start = time.monotonic()
    data = None
    try:
        if request.picture is not None:
            data = request.picture if isinstance(request.picture, bytes) else png_bytes(request.picture)
        glance = engine.examiner.until(stop).glance(request.path, _SIZE, data, on_preview)
    except StoppedError:
        raise
    except Exception as error:  # one odd file must not end the task that all the others wait for
        message = f"Something unexpected went wrong with this picture: {error or type(error).__name__}."
        finding = Finding.failed(str(request.path), "unexpected", message, time.monotonic() - start)
        return PanelContent(finding, None, None, data=data, examined=time.time())
    finding, evidence = _noted(glance, request), glance.evidence_map
    return PanelContent(
        finding,
        None if glance.pixels is None else thumbnail(glance.pixels),
        None if evidence is None else EvidenceOverlay(evidence, enough_evidence(engine, finding)),
        data=data,
        examined=time.time(),
    )


def enough_evidence(engine: Engine, finding: Finding) -> float:
    """Return how strong evidence must be, as a logit, for a verdict of the model that answered."""
    for model in engine.models:
        if model.name == finding.model:
            point = model.card.operating_point()
            return max(abs(point.likely_ai), abs(point.likely_real))
    return 0.0


def _noted(glance: Glance, request: Request) -> Finding:
    """Return the finding, which says so where the picture came without a file."""
    finding = glance.finding
    if request.picture is None:
        return finding
    words = (
        "This picture came without a file: part of what its file said of itself may have been lost on the way."
        if finding.evidence
        else "This picture came without a file, so nothing that its file said of itself could be read."
    )
    return replace(finding, notes=(*finding.notes, words))

"""Examines pictures for the inspect page: one task works through whatever waits, and more can be added meanwhile."""

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from cifake_desktop.examine import Examination
from cifake_desktop.finding import Finding
from cifake_desktop.picture import read_preview
from cifake_desktop.scanning.walk import look_at
from cifake_desktop.ui.engine import Engine
from cifake_desktop.ui.evidence_overlay import EvidenceOverlay
from cifake_desktop.ui.panel_keeping import PanelKeeper
from cifake_desktop.ui.picture_panel import PanelContent
from cifake_desktop.ui.tasks import Task, TaskControl, Tasks
from cifake_desktop.ui.thumbnails import LARGEST, png_bytes, thumbnail

# Answers travel to the window in bundles, no more often than this: five hundred small pictures must not
# mean five hundred redraws. The first answer travels at once.
_BUNDLE_SECONDS: Final = 0.08

_PREVIEW_SIZE: Final = (LARGEST.width(), LARGEST.height())

_PASTED_NOTE: Final = (
    "This picture came without a file, so nothing that its file said of itself could be read."
)


@dataclass(frozen=True, slots=True)
class Request:
    """One picture to examine.

    Attributes:
        key: tells the requests of one window apart.
        path: the file; for a picture without one, the name to show.
        image: the picture itself where it came without a file.

    """

    key: int
    path: Path
    image: QImage | None = None


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
        self._keys = count()
        self._asked = 0
        self._done = 0

    def request(self, path: Path, image: QImage | None = None) -> Request:
        """Make a request, without examining it yet."""
        return Request(next(self._keys), path, image)

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
        """Drop a request whose panel was removed, if it still waits."""
        for request in self._waiting.copy():
            if request.key == key:
                try:
                    self._waiting.remove(request)
                except ValueError:
                    return  # the task took it this very moment
                self._asked -= 1
                self.progressed.emit(self._done, self._asked)
                return

    def cancel(self) -> None:
        """Drop everything that waits; the picture in work still gets its answer."""
        self._waiting.clear()
        if self._task is None:
            self._become_idle()
        else:
            self._task.cancel()

    def _start(self) -> None:
        if self._task is not None or self._engine is None or not self._waiting:
            return
        self._task = self._tasks.run_task(
            lambda control: _work(lambda: self._engine, self._waiting, control, self._keeper),
            on_progress=self._hand_on,
            on_finished=self._finished,
        )

    def _hand_on(self, value: Preview | Answers) -> None:
        if isinstance(value, Preview):
            self.previewed.emit(value)
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
        self.idle.emit()


def _work(
    engine: Callable[[], Engine | None], waiting: deque[Request], control: TaskControl, keeper: PanelKeeper
) -> None:
    """Examine what waits until nothing does, in the task's thread, each picture with the engine of that moment."""
    bundle: Answers = []
    sent = 0.0
    while not control.cancelled() and (now := engine()) is not None:
        try:
            request = waiting.popleft()
        except IndexError:
            break
        # Asked before the file is read: if it changes meanwhile, what is kept counts for no file.
        file = look_at(request.path) if request.image is None else None
        # Somebody waits for the first picture; while there are answers to look at, another glance costs more than it
        # is worth.
        if (
            not sent
            and file is not None
            and (small := read_preview(request.path, _PREVIEW_SIZE, now.examiner.limits)) is not None
        ):
            control.progress(Preview(request.key, thumbnail(small)))
        content = _content(now, request)
        keeper.add(now.setup, file, content.finding)
        bundle.append((request.key, content))
        if time.monotonic() - sent >= _BUNDLE_SECONDS:
            control.progress(bundle)
            bundle, sent = [], time.monotonic()
    if bundle:
        control.progress(bundle)


def _content(engine: Engine, request: Request) -> PanelContent:
    """Examine one picture; whatever goes wrong becomes a finding with an error."""
    start = time.monotonic()
    try:
        examination = _examine(engine, request)
    except Exception as error:  # one odd file must not end the task that all the others wait for
        message = f"Something unexpected went wrong with this picture: {error or type(error).__name__}."
        return _failed(request, "unexpected", message, start)
    picture, evidence, finding = examination.picture, examination.evidence_map, examination.finding
    return PanelContent(
        finding,
        None if picture is None else thumbnail(picture.pixels),
        None if evidence is None else EvidenceOverlay(evidence, enough_evidence(engine, finding)),
        image=request.image,
        examined=time.time(),
    )


def enough_evidence(engine: Engine, finding: Finding) -> float:
    """Return how strong evidence must be, as a logit, for a verdict of the model that answered."""
    for model in engine.models:
        if model.name == finding.model:
            point = model.card.operating_point()
            return max(abs(point.likely_ai), abs(point.likely_real))
    return 0.0


def _examine(engine: Engine, request: Request) -> Examination:
    if request.image is None:
        return engine.examiner.examine(request.path)
    start = time.monotonic()
    data = png_bytes(request.image)
    examination = engine.examiner.examine_bytes(data, request.path, time.monotonic() - start)
    noted = replace(examination.finding, notes=(*examination.finding.notes, _PASTED_NOTE))
    return replace(examination, finding=noted)


def _failed(request: Request, code: str, message: str, start: float) -> PanelContent:
    finding = Finding.failed(str(request.path), code, message, time.monotonic() - start)
    return PanelContent(finding, None, None, examined=time.time())

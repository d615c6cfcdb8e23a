"""Examines and reads files in processes apart: whatever a file does to a decoder, whoever asks lives on.

A file that ends its process is given to a fresh one, once; then the answer says what it did.
"""

from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import asdict
from pathlib import Path
from typing import Final, Protocol, Self, TypeVar

import numpy as np
import numpy.typing as npt

from cifake_desktop.examine import Examination
from cifake_desktop.finding import Finding
from cifake_desktop.picture import Limits, Picture, PictureError
from cifake_desktop.scanning.answers import (
    NOT_AN_ANSWER,
    examination_of,
    glance_of,
    picture_of,
    preview_of,
)
from cifake_desktop.scanning.glance import Glance
from cifake_desktop.scanning.pool import lost_finding
from cifake_desktop.scanning.setup import ExaminerSetup
from cifake_desktop.scanning.stock import WorkerStock
from cifake_desktop.scanning.worker_process import LostError, PoolError, WorkerProcess, never

_NO_SIZE: Final = (1, 1)  # of a copy that nobody looks at

_T = TypeVar("_T")

OnPreview = Callable[[npt.NDArray[np.uint8]], None]
"""Is given a coarse copy of a picture, uint8 [height, width, 3], sRGB."""


class FileExaminer(Protocol):
    """What opens files for the window. `content` is that of a file that was read, or never was one; `path` names it."""

    @property
    def limits(self) -> Limits:
        """What is refused rather than read, and how long a file may take."""

    def until(self, stop: Callable[[], bool]) -> Self:
        """Return the same, whose methods raise `StoppedError` soon after `stop` says that nobody wants the answer."""

    def limited(self, limits: Limits) -> Self:
        """Return the same, with the same means, that goes by other limits."""

    def glance(
        self,
        path: Path,
        size: tuple[int, int],
        content: bytes | None = None,
        on_preview: OnPreview | None = None,
    ) -> Glance:
        """Examine a file, and bring the pixels that suffice for a copy of that width and height.

        Args:
            path: the file.
            size: of the copy.
            content: of the file, where it need not be read.
            on_preview: is called before, where a coarse copy is there long before the answer.

        """

    def examine(self, path: Path) -> Examination:
        """Examine a file, and bring all its pixels."""

    def examine_batch(self, paths: Sequence[Path]) -> Sequence[Examination]:
        """Examine files, without their pixels and maps."""

    def read(self, path: Path, content: bytes | None = None) -> Picture:
        """Read a picture.

        Raises:
            PictureError: it cannot be read.

        """

    def retire(self) -> None:
        """Keep nothing ready any more: it is hardly asked again."""

    def close(self) -> None:
        """End everything at once."""


class ApartExaminer:
    """Examines files in worker processes. Safe in any thread; `close` it at the end.

    Attributes:
        limits: what is refused rather than read, and how long a file may take.

    """

    def __init__(self, setup: ExaminerSetup) -> None:
        """Remember what to start; nothing is started before the first file, or `warm_up`."""
        self.limits = setup.limits
        self._stock = WorkerStock(setup)
        self._stop: Callable[[], bool] = never

    def until(self, stop: Callable[[], bool]) -> Self:
        """Return the same, whose methods raise `StoppedError` soon after `stop` says that nobody wants the answer."""
        other = copy(self)
        other._stop = stop
        return other

    def limited(self, limits: Limits) -> Self:
        """Return the same, with the same workers, that goes by other limits."""
        other = copy(self)
        other.limits = limits
        return other

    def warm_up(self) -> None:
        """Have a worker ready soon, without waiting for it.

        Raises:
            PoolError: it could not be started.

        """
        self._stock.warm_up()

    def check(self) -> None:
        """Wait until there is a worker that can be asked.

        Raises:
            PoolError: there can be none.

        """
        self._stock.give_back(self._stock.lend(self._stop, self.limits.max_seconds))

    def process_ids(self) -> list[int]:
        """Return the process numbers of the workers that are there now."""
        return self._stock.process_ids()

    def retire(self) -> None:
        """Keep no worker ready any more: another examiner takes this one's place."""
        self._stock.retire()

    def close(self) -> None:
        """End all workers at once, whatever they are doing."""
        self._stock.close()

    def glance(
        self,
        path: Path,
        size: tuple[int, int],
        content: bytes | None = None,
        on_preview: OnPreview | None = None,
    ) -> Glance:
        """Examine a file, and bring the pixels that suffice for a copy of that width and height.

        Args:
            path: the file.
            size: of the copy.
            content: of the file, where it need not be read.
            on_preview: is called before, where a coarse copy is there long before the answer.

        Raises:
            StoppedError: nobody wants the answer any more.

        """

        def receive(worker: WorkerProcess) -> Glance:
            preview = preview_of(worker, self.limits)
            if preview is not None and on_preview is not None:
                on_preview(preview)
            return glance_of(worker, path, self.limits)

        request = {"glance": str(path), "size": size, "preview": on_preview is not None}
        try:
            return self._asked(request, content, receive)
        except (LostError, PoolError) as error:
            return Glance(_without_answer(path, error), None, None)

    def examine(self, path: Path) -> Examination:
        """Examine a file, and bring all its pixels.

        Raises:
            StoppedError: nobody wants the answer any more.

        """
        try:
            return self._asked(
                {"examine": str(path)}, None, lambda worker: examination_of(worker, path, self.limits)
            )
        except (LostError, PoolError) as error:
            return Examination(_without_answer(path, error), None, None)

    def examine_batch(self, paths: Sequence[Path]) -> list[Examination]:
        """Examine files one by one, without their pixels and maps.

        Raises:
            StoppedError: nobody wants the answers any more.

        """
        return [Examination(self.glance(path, _NO_SIZE).finding, None, None) for path in paths]

    def read(self, path: Path, content: bytes | None = None) -> Picture:
        """Read a picture; its transparency is left out.

        Raises:
            PictureError: it cannot be read.
            StoppedError: nobody wants it any more.

        """
        try:
            return self._asked(
                {"read": str(path)}, content, lambda worker: picture_of(worker, path, self.limits)
            )
        except LostError as error:
            raise PictureError("worker_lost", f"Reading this picture {error}.") from error
        except PoolError as error:
            raise PictureError("worker_lost", str(error)) from error
        except MemoryError as error:
            raise PictureError("too_large", "This picture needs more memory than there is.") from error

    def _asked(
        self,
        request: dict[str, object],
        content: bytes | None,
        receive: Callable[[WorkerProcess], _T],
    ) -> _T:
        """Have a worker asked; where it is lost, another one.

        Raises:
            LostError: the file ended them.
            PoolError: no worker can work.
            StoppedError: nobody wants the answer any more.
            PictureError: `receive` raised it.

        """
        try:
            return self._asked_once(request, content, receive)
        except LostError as error:
            if error.late:  # it had all the time that there is
                raise
        return self._asked_once(request, content, receive)  # it may have been killed for another's sake

    def _asked_once(
        self,
        request: dict[str, object],
        content: bytes | None,
        receive: Callable[[WorkerProcess], _T],
    ) -> _T:
        worker = self._stock.lend(self._stop, self.limits.max_seconds)
        try:
            worker.ask({**request, "limits": asdict(self.limits)}, content)
            return receive(worker)
        except NOT_AN_ANSWER as error:
            raise worker.nonsense() from error
        except (LostError, PictureError):
            raise
        except BaseException:
            worker.kill()  # what it has still to say is for nobody
            raise
        finally:
            self._stock.give_back(worker)


def _without_answer(path: Path, error: LostError | PoolError) -> Finding:
    """Return the finding about a file that ended its workers, or for which there was none."""
    if isinstance(error, LostError):
        return lost_finding(path, error)
    return Finding.failed(str(path), "worker_lost", str(error))

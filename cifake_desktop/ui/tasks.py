"""The one way to do long work: a function runs in a thread, its callbacks run in the main thread.

Plain Python threads are used rather than `QThread`: nothing can destroy a thread object that still runs,
and the interpreter waits for a thread that was forgotten. Each message travels as a queued signal to an
object that lives in the main thread, so only the main thread ever touches widgets.
"""

import logging
import threading
from collections.abc import Callable
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from cifake_desktop.itself import is_short_of_memory
from cifake_desktop.ui.translation import tr

logger = logging.getLogger(__name__)

Result = TypeVar("Result")


class CancelledError(Exception):
    """Raised inside a task's function to stop because somebody asked for it."""


class TaskControl:
    """What a running function may ask and say. Safe to use from the task's thread."""

    def __init__(self, cancelled: threading.Event, report: Callable[[object], None]) -> None:
        """`cancelled` is set from outside; `report` carries a progress value to the main thread."""
        self._cancelled: Final = cancelled
        self._report: Final = report

    def cancelled(self) -> bool:
        """Tell whether the user, or a closing window, asked the function to stop."""
        return self._cancelled.is_set()

    def progress(self, value: object) -> None:
        """Hand `value` to the task's `on_progress` callback in the main thread."""
        self._report(value)

    def raise_if_cancelled(self) -> None:
        """Raise `CancelledError` when the function should stop."""
        if self._cancelled.is_set():
            raise CancelledError


class Task:
    """A function running in its own thread. Made by `Tasks.run_task`, never directly."""

    def __init__(
        self,
        function: Callable[[TaskControl], Any],
        callbacks: dict[str, Callable[[Any], None]],
        send: Callable[["Task", str, object], None],
    ) -> None:
        """Prepare `function`; `callbacks` are kept for whoever receives what `send` sends."""
        self.callbacks: Final = callbacks
        self._function = function
        self._send = send
        self._cancelled = threading.Event()
        self._thread = threading.Thread(target=self._work, name="cifake-task")

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask the function to stop soon. Its callbacks still come; `on_finished` is the last of them."""
        self._cancelled.set()

    @property
    def was_cancelled(self) -> bool:
        """Whether somebody asked the function to stop."""
        return self._cancelled.is_set()

    def wait(self) -> None:
        """Block until the thread has ended."""
        if self._thread.ident is not None:  # it could be started
            self._thread.join()

    def _work(self) -> None:
        control = TaskControl(self._cancelled, lambda value: self._send(self, "progress", value))
        try:
            result = self._function(control)
        except CancelledError:
            pass
        except Exception as error:
            logger.exception("A task failed")
            self._send(self, "error", _told(error))
        else:
            self._send(self, "result", result)
        finally:
            self._send(self, "finished", None)


def _told(error: Exception) -> Exception:
    """Return an error with words for people where Python's own are none."""
    return MemoryError(tr("There is too little memory")) if is_short_of_memory(error) else error


class Tasks(QObject):
    """Starts tasks, carries their messages to the main thread, and ends them all when the window closes."""

    _sent = Signal(object, str, object)

    def __init__(self, parent: QObject) -> None:
        """Begin with nothing running."""
        super().__init__(parent)
        self._running: list[Task] = []
        self._closed = False
        self._sent.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run_task(
        self,
        function: Callable[[TaskControl], Result],
        *,
        on_progress: Callable[[Any], None] | None = None,
        on_result: Callable[[Result], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
        on_finished: Callable[[], None] | None = None,
    ) -> Task:
        """Run `function` in a thread of its own; every callback runs in the main thread.

        Exactly one of `on_result` and `on_error` is called, or neither when the function raised
        `CancelledError`; `on_finished` is always called last. Must be called from the main thread.

        Raises:
            RuntimeError: after `close`.

        """
        if self._closed:
            raise RuntimeError("the window is closing: no new task can start")
        finished = None if on_finished is None else lambda _: on_finished()
        given = {"progress": on_progress, "result": on_result, "error": on_error, "finished": finished}
        callbacks = {kind: callback for kind, callback in given.items() if callback is not None}
        task = Task(function, callbacks, self._sent.emit)
        self._running.append(task)
        try:
            task.start()
        except RuntimeError as error:  # the system gives no more threads
            self._sent.emit(task, "error", _told(error))
            self._sent.emit(task, "finished", None)
        return task

    @property
    def running(self) -> int:
        """How many tasks have not finished yet."""
        return len(self._running)

    def close(self) -> None:
        """Cancel everything and wait until every thread has ended. No callback is called any more."""
        self._closed = True
        for task in self._running:
            task.cancel()
        for task in self._running:
            task.wait()
        self._running.clear()

    @Slot(object, str, object)
    def _deliver(self, task: Task, kind: str, value: object) -> None:
        """Call the callback a message is meant for; messages still on their way at the end are dropped."""
        if self._closed:
            return
        if kind == "finished":
            # The thread has nothing left to do but to end: joining it here leaves none behind.
            task.wait()
            self._running.remove(task)
        callback = task.callbacks.get(kind)
        if callback is not None:
            callback(value)

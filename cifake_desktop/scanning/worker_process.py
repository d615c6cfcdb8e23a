"""A worker process seen from whoever asks it: started, asked, and ended."""

import json
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from enum import Enum, auto
from queue import SimpleQueue
from typing import IO, Any, Final

import numpy as np
import numpy.typing as npt

from cifake_desktop.itself import NO_WINDOW, own_command, own_environment
from cifake_desktop.scanning.setup import ExaminerSetup
from cifake_desktop.scanning.wire import BLOB, COMMAND, SIGN_OF_LIFE, Manners

# Windows has it; elsewhere the worker lowers its priority itself.
_LOWER_PRIORITY: Final = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
_SECONDS_TO_BEGIN: Final = 120.0
_SECONDS_TO_DIE: Final = 3.0
# Time is counted in slices, each for no more than it should take: while this process is stopped, or the computer
# sleeps, the worker does so, too, and is not late.
_SLICE: Final = 1.0
_SHORT_SLICE: Final = 0.05  # where somebody may have it stopped
_LONGEST_LINE: Final = 64 * 2**20  # bytes of an answer
_MOST_LINES: Final = 16  # that wait to be read


class PoolError(Exception):
    """No worker can be started, or none that can work; the message is a sentence for people."""


class LostError(Exception):
    """A worker is gone; the message says how, as the end of a sentence. `late`: because it took too long."""

    def __init__(self, how: str, *, late: bool = False) -> None:
        super().__init__(how)
        self.late = late


class StoppedError(Exception):
    """Whoever asked does not want the answer any more; the worker was ended."""


class _End(Enum):
    """How waiting for a worker ended."""

    THERE = auto()
    GONE = auto()
    LATE = auto()
    STOPPED = auto()


def never() -> bool:
    """Tell that nobody wants to stop."""
    return False


class WorkerProcess:
    """One worker process, and the line to it. Belongs to one thread at a time; others may only kill it.

    It answers in the order in which it was asked, and may be asked again before it has answered. What it says is not to
    be believed: a file may have taken it over. So nothing is taken in that was not asked for, nor more of it than fits.
    """

    def __init__(self, seconds: float, manners: Manners = Manners.MODEST) -> None:
        """Start the process.

        Args:
            seconds: that it may take for one file.
            manners: how much of the computer it takes.

        Raises:
            PoolError: it could not be started.

        """
        self.gone = False
        self._seconds = seconds
        self._manners = manners
        self._stop: Callable[[], bool] = never
        self._waited = 0.0
        self._begun = False
        self._changed = threading.Condition()  # guards what follows
        self._lines: deque[bytes] = deque()
        self._signs = 0
        self._wanted: memoryview | None = None  # what the bytes that were announced shall be read into
        self._ended = False
        self._outgoing: SimpleQueue[bytes | None] = SimpleQueue()
        try:
            self.process = subprocess.Popen(  # noqa: S603  the application itself
                own_command(COMMAND),
                env=own_environment(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                # Ctrl-C is for whoever asks, who then ends the workers.
                start_new_session=True,
                creationflags=NO_WINDOW | (_LOWER_PRIORITY if manners is Manners.MODEST else 0),
            )
        except OSError as error:
            raise PoolError(
                f"A process that examines files could not be started: {error.strerror}."
            ) from error
        # On the side, because a process that waits for a disk which has gone silent cannot even be killed, and so
        # would never close its end of the line; nor need one that hangs read what it is asked.
        self._sides = [
            threading.Thread(target=side, name="scan_line", daemon=True) for side in (self._read, self._write)
        ]
        for side in self._sides:
            side.start()

    @property
    def alive(self) -> bool:
        """Whether the process is there, as far as the system knows."""
        return not self.gone and self.process.poll() is None

    def heed(self, stop: Callable[[], bool], seconds: float) -> None:
        """Ask `stop` often, from now on, whether the answer is still wanted, and allow a file so many seconds."""
        self._stop = stop
        self._seconds = seconds

    def rest(self) -> None:
        """Ask nobody any more: who asks may hold a window with a large picture, and the worker waits for hours."""
        self._stop = never

    def begin(self, setup: ExaminerSetup, *, warm: bool = False) -> None:
        """Tell the worker what to make its examiner of, without waiting until it has.

        Args:
            setup: of the examiner.
            warm: whether it shall load at once what the first picture needs.

        """
        self._send({"setup": setup.to_json(), "manners": self._manners.value, "warm": warm})

    def await_ready(self) -> None:
        """Wait until the worker can be asked, where it was not waited for before.

        Raises:
            LostError: the worker is gone.
            StoppedError: somebody wants to stop.
            PoolError: it cannot work.

        """
        if self._begun:
            return
        answer = self.answer(_SECONDS_TO_BEGIN)
        if not isinstance(answer, dict) or "ready" not in answer:
            self.bury()
            problem = answer.get("problem") if isinstance(answer, dict) else None
            raise PoolError(str(problem or "A process that examines files gave no sensible answer."))
        self._begun = True

    def ask(self, request: dict[str, object] | list[str], data: bytes | None = None) -> None:
        """Ask for something, as `wire` says; `data` goes with what is asked of one file."""
        if data is None or isinstance(request, list):
            self._send(request)
        else:
            self._send({**request, "bytes": len(data)})
            self._outgoing.put(data)

    def answer(self, seconds: float | None = None) -> Any:
        """Return the decoded JSON of the next answer.

        Args:
            seconds: that it may take; None allows what a file may take.

        Raises:
            LostError: there was none, or none in time.
            StoppedError: somebody wants to stop.

        """
        self._waited = 0.0
        return self.more(seconds)

    def more(self, seconds: float | None = None) -> Any:
        """Return the JSON of a further part of an answer; the time that its other parts took counts, too.

        Raises:
            LostError: there was none, or none in time.
            StoppedError: somebody wants to stop.

        """
        line = self._line(seconds)
        try:
            return json.loads(line, parse_constant=_refuse)
        except (ValueError, RecursionError) as error:
            raise self.nonsense() from error

    def blob(self, length: int) -> npt.NDArray[np.uint8]:
        """Return the bytes that go with an answer, uint8 [length].

        Raises:
            LostError: there were none, or not so many, or not in time.
            StoppedError: somebody wants to stop.
            MemoryError: there is not so much memory here.

        """
        if self._line(None) != b"%s%d\n" % (BLOB, length):
            raise self.nonsense()
        content = np.empty(length, dtype=np.uint8)
        with self._changed:
            self._wanted = content.data
            self._changed.notify_all()
        self._wait_for(lambda: self._wanted is None, None)
        return content

    def nonsense(self) -> LostError:
        """End a worker that gave an answer which is none; return the error to raise."""
        self.bury()
        return LostError("gave no sensible answer")

    def kill(self) -> None:
        """End the process at once. Whoever waits for an answer need not wait until it is really gone."""
        with self._changed:
            self.gone = True
            self._changed.notify_all()
        with suppress(OSError):
            self.process.kill()
        self._outgoing.put(None)

    def bury(self) -> None:
        """End what is left of the process, and close the line to it; one that cannot be killed yet is left behind."""
        self.kill()
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(_SECONDS_TO_DIE)
            for side in self._sides:
                side.join(_SECONDS_TO_DIE)

    def _line(self, seconds: float | None) -> bytes:
        self._wait_for(lambda: bool(self._lines), seconds)
        with self._changed:
            line = self._lines.popleft()
            self._changed.notify_all()
        return line

    def _wait_for(self, there: Callable[[], bool], seconds: float | None) -> None:
        """Wait until something is there.

        Raises:
            LostError: it did not come, or not in time.
            StoppedError: somebody wants to stop.

        """
        end = self._wait(there, self._seconds if seconds is None else seconds)
        if end is _End.THERE:
            return
        self.bury()
        if end is _End.STOPPED:
            raise StoppedError
        if end is _End.LATE:
            raise LostError(f"took longer than the {self._seconds:g} seconds that are allowed", late=True)
        raise LostError("made the program that decodes it crash")

    def _wait(self, there: Callable[[], bool], seconds: float) -> _End:
        most = _SLICE if self._stop is never else _SHORT_SLICE
        signs = self._signs
        with self._changed:
            while not there():
                if self.gone or self._ended:
                    return _End.GONE
                if self._stop():
                    return _End.STOPPED
                if signs != self._signs:
                    signs, self._waited = self._signs, 0.0
                if self._waited >= seconds:
                    return _End.LATE
                start = time.monotonic()
                self._changed.wait(most)
                self._waited += min(time.monotonic() - start, most)
        return _End.THERE

    def _read(self) -> None:
        """Pass on what the process writes, until it ends, or writes what cannot be an answer."""
        with suppress(OSError, ValueError), self.process.stdout as stdout:  # type: ignore[union-attr]
            while (line := stdout.readline(_LONGEST_LINE)).endswith(b"\n"):
                if line == SIGN_OF_LIFE:
                    with self._changed:
                        self._signs += 1
                        self._changed.notify_all()
                elif not self._pass_on(line) or (line.startswith(BLOB) and not self._fill(stdout)):
                    break
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def _pass_on(self, line: bytes) -> bool:
        """Pass on a line once there is room for it; return whether there was."""
        with self._changed:
            self._changed.wait_for(lambda: self.gone or len(self._lines) < _MOST_LINES)
            self._lines.append(line)
            self._changed.notify_all()
            return not self.gone

    def _fill(self, stdout: IO[bytes]) -> bool:
        """Read announced bytes into what whoever asked for them has made ready; return whether that went well."""
        with self._changed:
            self._changed.wait_for(lambda: self.gone or self._wanted is not None)
            wanted = self._wanted
        if self.gone or wanted is None:
            return False
        if stdout.readinto(wanted) != len(wanted):  # type: ignore[attr-defined]
            return False
        with self._changed:
            self._wanted = None
            self._changed.notify_all()
        return True

    def _write(self) -> None:
        """Hand on what the process is asked, until there is nothing more to ask."""
        with suppress(OSError, ValueError), self.process.stdin as stdin:  # type: ignore[union-attr]
            while (part := self._outgoing.get()) is not None:
                stdin.write(part)
                stdin.flush()
                del part  # a file may be large, and the next request far

    def _send(self, message: object) -> None:
        self._outgoing.put(json.dumps(message).encode("ascii") + b"\n")


def _refuse(constant: str) -> float:
    raise ValueError(f"{constant} is no number.")

"""A worker process seen from the scan: started, asked, and ended."""

import json
import os
import subprocess
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from cifake_desktop.itself import own_command, own_environment
from cifake_desktop.scanning.setup import ExaminerSetup
from cifake_desktop.scanning.worker import COMMAND

# Windows has these; elsewhere there is no window, and the worker lowers its priority itself.
_NO_WINDOW: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0)
_LOWER_PRIORITY: Final = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)


class PoolError(Exception):
    """No worker can be started, or none that can work; the message is a sentence for people."""


class LostError(Exception):
    """A worker is gone; the message says how, as the end of a sentence. `late`: because it took too long."""

    def __init__(self, how: str, *, late: bool = False) -> None:
        super().__init__(how)
        self.late = late


class WorkerProcess:
    """One worker process, and the line to it. Belongs to one thread; others may only kill it.

    It answers in the order in which it was asked, and may be asked again before it has answered.
    """

    def __init__(self, seconds: float) -> None:
        """Start the process.

        Args:
            seconds: that it may take for one answer.

        Raises:
            PoolError: it could not be started.

        """
        self.gone = False
        self._seconds = seconds
        try:
            self.process = subprocess.Popen(  # noqa: S603  the application itself
                own_command(COMMAND),
                env=own_environment(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                # Ctrl-C is for the scan, which then ends its workers.
                start_new_session=True,
                creationflags=_NO_WINDOW | _LOWER_PRIORITY,
            )
        except OSError as error:
            raise PoolError(f"A process for the scan could not be started: {error.strerror}.") from error

    def begin(self, setup: ExaminerSetup) -> None:
        """Tell the worker what to make its examiner of.

        Raises:
            LostError: the worker is gone.
            PoolError: it cannot.

        """
        self._send(setup.to_json())
        answer = self.answer()
        if not isinstance(answer, dict) or "ready" not in answer:
            self.kill()
            problem = answer.get("problem") if isinstance(answer, dict) else None
            raise PoolError(str(problem or "A process for the scan gave no sensible answer."))

    def ask_to_examine(self, paths: Sequence[Path]) -> None:
        """Ask for the findings of files.

        Raises:
            LostError: the worker is gone.

        """
        self._send(json.dumps([str(path) for path in paths]))

    def ask_for_thumbnails(self, paths: Sequence[Path]) -> None:
        """Ask for small JPEGs of pictures.

        Raises:
            LostError: the worker is gone.

        """
        self._send(json.dumps({"thumbnails": [str(path) for path in paths]}))

    def answer(self) -> Any:
        """Return the decoded JSON of the next answer.

        Raises:
            LostError: there was none, or none in time.

        """
        late = threading.Event()

        def end() -> None:
            late.set()
            self.kill()

        watch = threading.Timer(self._seconds, end)
        watch.daemon = True
        watch.start()
        try:
            stdout = self.process.stdout
            answered = b"" if stdout is None else stdout.readline()
            if answered.endswith(b"\n"):
                return json.loads(answered)
        except (OSError, ValueError):  # a closed pipe, or half a line
            pass
        finally:
            watch.cancel()
        self.bury()
        if late.is_set():
            raise LostError("took too long", late=True)
        raise LostError("made the program that decodes it crash")

    def kill(self) -> None:
        """End the process at once."""
        self.gone = True
        with suppress(OSError):
            self.process.kill()

    def bury(self) -> None:
        """End what is left of the process, and close the line to it."""
        self.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            with suppress(OSError):
                if pipe is not None:
                    pipe.close()

    def _send(self, line: str) -> None:
        try:
            stdin = self.process.stdin
            if stdin is None:
                raise OSError(os.strerror(0))
            stdin.write(line.encode("ascii") + b"\n")
            stdin.flush()
        except (OSError, ValueError) as error:  # a closed pipe
            self.bury()
            raise LostError("made the program that decodes it crash") from error
